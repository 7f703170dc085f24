// What holds of every day: fixes mend, findings are in order, "Fit to phase" fits.

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/random.hpp"
#include "model/edit.hpp"
#include "opt/check.hpp"
#include "opt/fit_to_phase.hpp"
#include "opt/prescribe.hpp"
#include "opt/shipped.hpp"
#include "support/files.hpp"
#include "support/plans.hpp"
#include "support/workouts.hpp"

namespace phasewise::opt {
namespace {

using base::Random;
using model::Edition;

constexpr std::array editions{Edition::app, Edition::sixth, Edition::seventh};

std::vector<Finding> findings_of(const model::Plan& plan) {
    return check_day(test::shipped(), plan, test::day_of(plan));
}

model::Plan random_plan(std::uint64_t seed) {
    Random random(seed);
    test::Workout workout = test::random_workout(test::shipped(), random);
    const Edition edition = editions[random.below(editions.size())];
    return workout.plan(edition, random.once_in(5));
}

/// Whether `a` says again what `b` said: of an entry the rule counts, of the day the words as well.
bool says_again(const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.item == b.item && (b.item || a.message == b.message);
}

/// The rules that an entry breaks so that it is an error.
std::vector<std::string> errors_at(const std::vector<Finding>& findings, model::ItemId item) {
    std::vector<std::string> rules;
    for (const Finding& finding : findings) {
        if (finding.severity <= Severity::error && finding.item == item) {
            rules.push_back(finding.rule);
        }
    }
    return rules;
}

const model::Group& group_of(const model::Plan& plan, model::ItemId item) {
    const model::Day& day = test::day_of(plan);
    const auto place = model::find_item(day, item);
    return *day.groups(place->block)[place->group];
}

bool is_shared(const std::string& rule) {
    return rule.ends_with("-sets") || rule.ends_with("-rest");
}

/// Rounds and rests of a group are told once, by one of its members. Another one may tell them
/// after a fix, and what a fix takes out of the group has them as its own sets and rest.
bool may_inherit(const std::string& rule, const std::vector<Finding>& old,
                 const model::Plan& before, const model::Plan& after, model::ItemId item) {
    const model::Group& group = group_of(before, item);
    if (!is_shared(rule) || group.kind == model::GroupKind::straight) {
        return false;
    }
    return group_of(after, item).kind == model::GroupKind::straight ||
           std::ranges::any_of(old, [&](const Finding& finding) {
               return is_shared(finding.rule) && finding.item &&
                      &group_of(before, *finding.item) == &group;
           });
}

TEST(CheckAll, a_fix_clears_its_finding_and_brings_no_new_error) {
    const auto times = static_cast<std::uint64_t>(test::runs(400, 8000));
    int fixes = 0;
    for (std::uint64_t seed = 1; seed <= times; ++seed) {
        const model::Plan plan = random_plan(seed);
        const auto before = findings_of(plan);
        for (const Finding& finding : before) {
            if (!finding.fix) {
                continue;
            }
            ++fixes;
            const std::string where = "seed " + std::to_string(seed) + ", " + finding.rule + ": " +
                                      finding.message + " [" + finding.fix->label + "]";
            const auto edited = model::apply(plan, finding.fix->edit);
            ASSERT_TRUE(edited.ok()) << where << ": " << edited.error().message;
            EXPECT_TRUE(edited->changed) << where;
            const auto after = findings_of(edited->plan);
            for (const Finding& left : after) {
                EXPECT_FALSE(says_again(left, finding)) << where << "\nstill: " << left.message;
            }
            if (!finding.item) {
                continue;
            }
            const auto old_errors = errors_at(before, *finding.item);
            for (const std::string& rule : errors_at(after, *finding.item)) {
                const bool is_old = std::ranges::find(old_errors, rule) != old_errors.end();
                EXPECT_TRUE(is_old || may_inherit(rule, before, plan, edited->plan, *finding.item))
                    << where << "\nnew: " << test::told(test::with_rule(after, rule));
            }
        }
    }
    EXPECT_GT(fixes, static_cast<int>(times));
}

TEST(CheckAll, findings_are_whole_and_in_order) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const model::Plan plan = random_plan(seed);
        const auto findings = findings_of(plan);
        EXPECT_TRUE(std::ranges::is_sorted(findings, {}, &Finding::severity));
        for (const Finding& finding : findings) {
            EXPECT_FALSE(finding.message.empty());
            EXPECT_NE(std::string(".?").find(finding.message.back()), std::string::npos)
                << finding.message;
            EXPECT_EQ(finding.message.find("  "), std::string::npos) << finding.message;
            EXPECT_FALSE(finding.why.empty()) << finding.rule;
            EXPECT_EQ(finding.day, test::day_of(plan).id);
            EXPECT_EQ(finding.edition, plan.edition);
            EXPECT_TRUE(finding.kept_because.empty());
            const bool has_source =
                finding.evidence == Evidence::a || finding.evidence == Evidence::b;
            EXPECT_EQ(has_source, !finding.sources.empty()) << finding.rule;
            if (finding.fix) {
                EXPECT_FALSE(finding.fix->label.empty());
                EXPECT_LE(finding.fix->label.size(), 60U) << finding.fix->label;
            }
        }
    }
}

TEST(CheckAll, the_same_day_has_the_same_findings_wherever_it_stands) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const model::Plan plan = random_plan(seed);
        const DayScope scope = scope_of(plan, test::day_of(plan).id);
        const auto in_plan = findings_of(plan);
        const auto alone = check_day(test::shipped(), test::day_of(plan), scope);
        EXPECT_EQ(test::told(in_plan), test::told(alone));
    }
}

TEST(FitToPhaseAll, leaves_nothing_to_fit_and_no_error_of_values) {
    const auto times = static_cast<std::uint64_t>(test::runs(300, 5000));
    for (std::uint64_t seed = 1; seed <= times; ++seed) {
        const model::Plan plan = random_plan(seed);
        const auto edit = fit_to_phase(test::shipped(), plan, test::day_of(plan));
        if (!edit) {
            continue;
        }
        const auto edited = model::apply(plan, *edit);
        ASSERT_TRUE(edited.ok()) << "seed " << seed << ": " << edited.error().message;
        EXPECT_TRUE(edited->changed) << "seed " << seed;
        const auto again = fit_to_phase(test::shipped(), edited->plan, test::day_of(edited->plan));
        EXPECT_FALSE(again.has_value()) << "seed " << seed;
        for (const Finding& finding : findings_of(edited->plan)) {
            const bool value = finding.rule.starts_with("VAR-") &&
                               !finding.rule.ends_with("-exercises") &&
                               finding.severity == Severity::error;
            // Members of a group that no number of rounds suits stay as they are.
            EXPECT_FALSE(value && finding.field != Field::rounds && finding.field != Field::rest)
                << "seed " << seed << ": " << finding.message;
        }
    }
}

TEST(CheckAll, what_is_dropped_with_its_defaults_has_no_error_of_its_own) {
    for (const model::Exercise& exercise : test::shipped().library.all()) {
        for (const model::Phase phase : model::all_phases) {
            if (!fits(test::shipped().rules, exercise, phase)) {
                continue;
            }
            test::Workout workout(test::shipped(), phase);
            workout.add(usual_block(test::shipped().rules, exercise, phase), exercise.id.text);
            const model::Plan plan = workout.plan();
            for (const Finding& finding : findings_of(plan)) {
                // That it stands alone, or is the first of the session, is not its defaults' fault.
                const bool own = finding.item.has_value() && finding.rule != "TPL-7" &&
                                 finding.rule != "TPL-11" && finding.rule != "SPT-1";
                const bool heavy = finding.severity <= Severity::error;
                EXPECT_FALSE(own && (heavy || finding.rule.starts_with("VAR-") ||
                                     finding.rule.starts_with("RNG-")))
                    << test::of(exercise, phase) << ": " << finding.message;
            }
        }
    }
}

}  // namespace
}  // namespace phasewise::opt
