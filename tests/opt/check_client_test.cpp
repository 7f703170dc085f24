// A plan checked for the client that it is for: the client's ranges instead of the phase's, and
// what the rules of populations and limits say of each entry.

#include "opt/check_client.hpp"

#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "opt/people.hpp"
#include "opt/shipped.hpp"
#include "support/workouts.hpp"

namespace phasewise::test {
namespace {

using model::Block;
using model::Client;
using model::Goal;
using model::Phase;
using opt::Severity;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<opt::Finding> checked_for(const Client& client, const Workout& workout,
                                      std::string_view rule) {
    return with_rule(opt::check_plan_for(shipped(), people().rules, client, workout.plan()), rule);
}

Workout presses(int sets, int reps) {
    Workout workout(shipped(), Phase::stabilization_endurance);
    workout.add(Block::resistance_training, "RES031", [&](model::Item& item) {
        item.sets[0].count = sets;
        item.sets[0].dose.lo = item.sets[0].dose.hi = reps;
    });
    return workout;
}

TEST(CheckClient, ThePopulationsRangeTakesThePlaceOfThePhases) {
    const Client child = healthy_client(13, Goal::sport_performance, 0);
    const Client adult = healthy_client(30, Goal::sport_performance, 0);
    EXPECT_THAT(checked_for(child, presses(2, 10), "VAR-P1-resistance-reps"), IsEmpty());
    EXPECT_THAT(checked_for(child, presses(2, 10), "VAR-youth-reps"), IsEmpty());
    EXPECT_THAT(checked_for(adult, presses(2, 10), "VAR-P1-resistance-reps"), SizeIs(1));
    ASSERT_THAT(checked_for(child, presses(2, 15), "VAR-youth-reps"), SizeIs(1));
    EXPECT_EQ(checked_for(child, presses(2, 15), "VAR-youth-reps")[0].severity, Severity::error);
}

TEST(CheckClient, WherePhaseAndPopulationOverlapBothCount) {
    const Client child = healthy_client(13, Goal::sport_performance, 0);
    EXPECT_THAT(opt::check_plan_for(shipped(), people().rules, child, presses(3, 10).plan()),
                testing::Contains(
                    testing::Field(&opt::Finding::message, HasSubstr("sets should be 1 to 2"))));
}

TEST(CheckClient, ATickedLimitIsAnErrorAtWhatItExcludes) {
    Client client = healthy_client(30, Goal::fat_loss, 0);
    Workout workout(shipped(), Phase::strength_endurance);
    workout.add(Block::skill_development, "PLY008");  // a jump
    EXPECT_THAT(checked_for(client, workout, "GEN-4"), IsEmpty());
    client.limits.push_back({.id = model::LimitId::no_impact});
    const auto found = checked_for(client, workout, "GEN-4");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].severity, Severity::error);
    EXPECT_TRUE(found[0].item);
}

TEST(CheckClient, RaisedPressureWantsShortPauses) {
    Client client = healthy_client(55, Goal::fat_loss, 0);
    client.bp_treated = model::Answer::yes;
    const auto found = checked_for(client, presses(2, 15), "HTN-3");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_THAT(found[0].message, HasSubstr("4/1/1"));
}

TEST(CheckClient, AGateComesFirstAndWhatIsNotKnownIsAQuestion) {
    Client client = healthy_client(33, Goal::fat_loss, 0);
    client.readiness->outcome = model::ScreenOutcome::yes_followup_yes;
    const auto findings =
        opt::check_plan_for(shipped(), people().rules, client, presses(2, 15).plan());
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings[0].severity, Severity::block);
    EXPECT_EQ(findings[0].rule, "GEN-5");
    client.readiness.reset();
    const auto asked = checked_for(client, presses(2, 15), "GEN-2");
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].severity, Severity::tip);
    EXPECT_THAT(asked[0].message, testing::StartsWith("Ask: "));
}

}  // namespace
}  // namespace phasewise::test
