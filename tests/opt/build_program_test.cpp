// Programs that are built: for any client nothing that is an error, nothing that the client may not
// do or has no equipment for, within the time there is, or an honest refusal.

#include "opt/build_program.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "opt/check_client.hpp"
#include "opt/client_limits.hpp"
#include "opt/exercise_pool.hpp"
#include "opt/people.hpp"
#include "opt/session_time.hpp"
#include "opt/shipped.hpp"
#include "support/random_clients.hpp"
#include "support/random_values.hpp"
#include "support/workouts.hpp"

namespace phasewise::test {
namespace {

using model::Client;
using model::Goal;
using opt::Severity;

void expect_safe(const Client& client, const model::Plan& plan) {
    for (const auto& block : plan.phase_blocks) {
        for (const auto& week : block->weeks) {
            for (const auto& day : week->days) {
                EXPECT_LE(opt::session_time(shipped(), *day, block->phase).total_s,
                          client.minutes_per_session * 60);
                for (const auto& groups : day->blocks) {
                    for (const auto& group : groups) {
                        for (const model::Item& item : group->items) {
                            const model::Exercise& exercise =
                                *shipped().library.find(item.exercise);
                            EXPECT_TRUE(opt::is_at_hand(client, exercise)) << exercise.name;
                            for (const opt::Exclusion& one : opt::exclusions_of(
                                     people().rules, client, exercise, block->phase)) {
                                EXPECT_GT(one.severity, Severity::error)
                                    << exercise.name << ": " << one.reason;
                            }
                        }
                    }
                }
            }
        }
    }
}

TEST(BuildProgram, IsSafeForAnyClientOrRefused) {
    base::Random random(20'261'125);
    int plans = 0;
    for (int i = 0; i < runs(500, 10'000); ++i) {
        const Client client = random_client(random);
        SCOPED_TRACE(i);
        const opt::BuiltProgram built = opt::build_program(
            shipped(), people(), client,
            {.weeks = random.between(1, 26), .seed = static_cast<std::uint64_t>(i)});
        if (!built.plan) {
            EXPECT_FALSE(built.reasons.empty());
            continue;
        }
        ++plans;
        expect_safe(client, *built.plan);
        for (const opt::Finding& finding :
             opt::check_plan_for(shipped(), people().rules, client, *built.plan)) {
            EXPECT_GT(finding.severity, Severity::error) << finding.rule << ' ' << finding.message;
        }
    }
    EXPECT_GT(plans, runs(500, 10'000) / 2);
}

TEST(BuildProgram, GivesTheSamePlanForTheSameSeedAndAnotherForAnother) {
    const Client client = healthy_client(30, Goal::hypertrophy, 36);
    const auto plan = [&](std::uint64_t seed) {
        return *opt::build_program(shipped(), people(), client, {.seed = seed}).plan;
    };
    EXPECT_EQ(plan(1), plan(1));
    EXPECT_FALSE(plan(1) == plan(2));
}

TEST(BuildProgram, ForAHealthyClientHasNothingToWarnOf) {
    for (const Goal goal : {Goal::fat_loss, Goal::hypertrophy, Goal::strength,
                            Goal::general_performance, Goal::general_health}) {
        for (int days = 2; days <= 4; ++days) {
            Client client = healthy_client(30, goal, 36);
            client.days_per_week = days;
            client.spotter = model::Answer::yes;
            SCOPED_TRACE(std::string(base::name_of(goal)) + ", days " + std::to_string(days));
            const opt::BuiltProgram built =
                opt::build_program(shipped(), people(), client, {.weeks = 12});
            ASSERT_TRUE(built.plan);
            std::vector<opt::Finding> grave;
            for (opt::Finding& finding :
                 opt::check_plan_for(shipped(), people().rules, client, *built.plan)) {
                if (finding.severity <= Severity::warning) {
                    grave.push_back(finding);
                }
            }
            EXPECT_TRUE(grave.empty()) << told(grave);
        }
    }
}

TEST(BuildProgram, SaysWhatItDoesWithout) {
    Client client = healthy_client(30, Goal::fat_loss, 0);
    client.equipment.emplace();  // nothing but a floor and a wall
    const opt::BuiltProgram built = opt::build_program(shipped(), people(), client, {});
    ASSERT_TRUE(built.plan);
    EXPECT_THAT(built.reasons, testing::Contains(testing::HasSubstr("nothing suits as a pull")));
}

TEST(BuildProgram, RefusesATimeThatIsTooShort) {
    Client client = healthy_client(30, Goal::fat_loss, 0);
    client.ohsa = {{.id = model::Compensation::knees_in}};
    client.minutes_per_session = 8;
    const opt::BuiltProgram built = opt::build_program(shipped(), people(), client, {});
    EXPECT_FALSE(built.plan);
    EXPECT_THAT(built.reasons, testing::Contains(testing::HasSubstr("minutes")));
}

TEST(BuildProgram, RollsAndStretchesWhatTheMovementScreenCallsOveractive) {
    Client client = healthy_client(42, Goal::fat_loss, 0);
    client.ohsa = {{.id = model::Compensation::knees_in}};
    const opt::BuiltProgram built = opt::build_program(shipped(), people(), client, {});
    ASSERT_TRUE(built.plan);
    const model::Day& day = *built.plan->phase_blocks[0]->weeks[0]->days[0];
    std::vector<std::string> ids;
    for (const model::Block block : {model::Block::warm_up, model::Block::cool_down}) {
        for (const auto& group : day.groups(block)) {
            ids.push_back(group->items.front().exercise.text);
        }
    }
    EXPECT_THAT(ids, testing::IsSupersetOf({"SMR005", "SMR003", "STA005", "STA004"}));
}

}  // namespace
}  // namespace phasewise::test
