// What only several days together show.

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/check.hpp"
#include "opt/shipped.hpp"
#include "support/phases.hpp"
#include "support/plans.hpp"
#include "support/workouts.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using model::Phase;
using test::Workout;

using test::p1;
using test::p3;

using Week = std::vector<Workout>;

/// A plan of these weeks in one phase block; `deload` is the number of a light one.
model::Plan plan_of(Phase phase, const std::vector<Week>& weeks, std::size_t deload = 99) {
    model::Plan plan;
    plan.id = {"p1"};
    model::PhaseBlock block;
    block.phase = phase;
    std::uint32_t id = 1;
    for (std::size_t w = 0; w < weeks.size(); ++w) {
        model::Week week;
        week.deload = w == deload;
        for (Workout workout : weeks[w]) {
            workout.day().id = {id++};
            week.days.push_back(std::make_shared<const model::Day>(workout.day()));
        }
        block.weeks.push_back(std::make_shared<const model::Week>(std::move(week)));
    }
    plan.phase_blocks.push_back(std::make_shared<const model::PhaseBlock>(std::move(block)));
    return plan;
}

Workout day(Phase phase, const std::vector<const char*>& ids, const Workout::Change& change = {}) {
    Workout workout(test::shipped(), phase);
    for (const char* id : ids) {
        workout.add(Block::resistance_training, id, change);
    }
    return workout;
}

std::vector<Finding> weeks_rule(const model::Plan& plan, std::string_view rule) {
    return test::with_rule(check_weeks(test::shipped(), plan), rule);
}

TEST(CheckWeeks, want_a_split_to_cover_the_body) {
    const Workout push = day(p3, {"RES041"});
    const Workout pull = day(p3, {"RES067"});
    const Workout legs = day(p3, {"RES153"});
    EXPECT_TRUE(weeks_rule(plan_of(p3, {{push, pull, legs}}), "TPL-4").empty());
    const auto found = weeks_rule(plan_of(p3, {{push, pull}}), "TPL-4");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].message, "The whole week has no squat, lunge, step or hinge: a split trains "
                                "each on some day.");
}

TEST(CheckWeeks, balance_pulls_and_pushes) {
    const auto sets = [](int count) {
        return [count](model::Item& item) { item.sets.back().count = count; };
    };
    const auto week = [&](int push, int pull) {
        return plan_of(p3, {{day(p3, {"RES041"}, sets(push)), day(p3, {"RES067"}, sets(pull))}});
    };
    EXPECT_TRUE(weeks_rule(week(5, 4), "TPL-5").empty());
    const auto found = weeks_rule(week(6, 4), "TPL-5");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].message,
              "The week has 4 sets of pulls for 6 of pushes: there should be at least 5.");
    EXPECT_TRUE(weeks_rule(week(4, 1), "TPL-5").empty());  // too few to judge
    EXPECT_FALSE(weeks_rule(week(5, 1), "TPL-5").empty());
    EXPECT_TRUE(weeks_rule(week(1, 9), "TPL-5").empty());
}

Workout loaded(int reps, int load, model::MassUnit unit) {
    return day(p3, {"RES041"}, [=](model::Item& item) {
        model::Load weight;
        weight.kind = model::LoadKind::weight;
        weight.lo = weight.hi = load * 100;
        weight.unit = unit;
        item.sets.back().dose.lo = item.sets.back().dose.hi = reps;
        item.sets.back().loads = {weight};
    });
}

TEST(CheckWeeks, raise_load_or_repetitions_but_not_both) {
    constexpr auto kg = model::MassUnit::kg;
    constexpr auto lb = model::MassUnit::lb;
    const auto wave = [](Workout before, Workout after, std::size_t deload = 99) {
        return weeks_rule(plan_of(p3, {{std::move(before)}, {std::move(after)}}, deload), "WAVE-2");
    };
    EXPECT_TRUE(wave(loaded(8, 60, kg), loaded(8, 65, kg)).empty());
    EXPECT_TRUE(wave(loaded(8, 60, kg), loaded(10, 60, kg)).empty());
    EXPECT_TRUE(wave(loaded(10, 60, kg), loaded(8, 65, kg)).empty());
    const auto found = wave(loaded(8, 60, kg), loaded(10, 65, kg));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].message,
              "Barbell Bench Press: load and repetitions both rise from the week before, 60 kg to "
              "65 kg and 32 to 40 reps in all. One at a time is safer.");
    EXPECT_TRUE(wave(loaded(8, 60, kg), loaded(10, 132, lb)).empty());    // 59.9 kg
    EXPECT_FALSE(wave(loaded(8, 60, kg), loaded(10, 133, lb)).empty());   // 60.3 kg
    EXPECT_TRUE(wave(loaded(8, 60, kg), loaded(10, 65, kg), 0).empty());  // after a light week
}

Workout pressed(const char* id, int amount, model::LoadKind kind) {
    return day(p3, {id}, [=](model::Item& item) {
        model::Load load;
        load.kind = kind;
        load.lo = load.hi = amount;
        item.sets.back().loads = {load};
    });
}

TEST(CheckWeeks, raise_a_load_by_a_tenth_at_most) {
    struct Case {
        const char* exercise;
        model::LoadKind kind;
        int before;  // hundredths
        int after;
        bool found;
    };
    constexpr auto kg = model::LoadKind::weight;
    constexpr auto pct = model::LoadKind::pct1rm;
    const std::vector<Case> table{
        {"RES041", pct, 7000, 7700, false}, {"RES041", pct, 7000, 7800, true},
        {"RES041", pct, 7800, 7000, false}, {"RES041", kg, 10000, 11000, false},
        {"RES041", kg, 10000, 11500, true}, {"RES041", kg, 2000, 2500, false},  // the least step
        {"RES041", kg, 2000, 2600, true},   {"RES112", kg, 1000, 1250, false},  // arms
        {"RES112", kg, 1000, 1300, true},
    };
    for (const Case& one : table) {
        const auto found = weeks_rule(plan_of(p3, {{pressed(one.exercise, one.before, one.kind)},
                                                   {pressed(one.exercise, one.after, one.kind)}}),
                                      "PRG-3");
        EXPECT_EQ(found.size(), one.found ? 1U : 0U) << one.before << " to " << one.after;
    }
    const auto found = weeks_rule(
        plan_of(p3, {{pressed("RES041", 7000, pct)}, {pressed("RES041", 8000, pct)}}), "PRG-3");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::tip);
    EXPECT_EQ(found[0].message, "Barbell Bench Press: from 70 % to 80 % is more than 10 % in a "
                                "week. A smaller step is surer.");
}

TEST(CheckWeeks, say_of_a_wave_that_it_rises_twice_and_no_more) {
    const model::Plan plan =
        plan_of(p3, {{loaded(8, 60, model::MassUnit::kg)}, {loaded(10, 90, model::MassUnit::kg)}});
    EXPECT_EQ(weeks_rule(plan, "WAVE-2").size(), 1U);
    EXPECT_TRUE(weeks_rule(plan, "PRG-3").empty());
}

TEST(CheckPlan, tells_days_and_weeks_heaviest_first) {
    Workout wrong = day(p3, {"RES041"});
    wrong.add(Block::resistance_training, "RES067",
              [](model::Item& item) { item.sets.back().dose.hi = 30; });
    const model::Plan plan = plan_of(p3, {{wrong, wrong}});
    const auto findings = check_plan(test::shipped(), plan);
    EXPECT_TRUE(std::ranges::is_sorted(findings, {}, &Finding::severity));
    const auto reps = test::with_rule(findings, "VAR-P3-resistance-reps");
    ASSERT_EQ(reps.size(), 2U);
    EXPECT_EQ(reps[0].day.value, 1U);
    EXPECT_EQ(reps[1].day.value, 2U);
    EXPECT_EQ(test::with_rule(findings, "TPL-4").size(), 3U);  // each day's tip and the week
}

TEST(CheckPlan, has_only_tips_on_one_session_a_week_for_the_reference_plan) {
    for (const Finding& finding :
         check_plan(test::shipped(), test::reference_plan(test::shipped()))) {
        EXPECT_EQ(finding.rule, "RNG-6") << finding.message;
        EXPECT_EQ(finding.severity, Severity::tip) << finding.message;
    }
}

TEST(ScopeOf, is_that_of_the_day) {
    model::Plan plan = plan_of(p3, {{day(p3, {}), day(p3, {})}, {day(p3, {})}}, 1);
    plan.edition = model::Edition::sixth;
    EXPECT_EQ(scope_of(plan, {1}), (DayScope{p3, model::Edition::sixth, false}));
    EXPECT_EQ(scope_of(plan, {3}), (DayScope{p3, model::Edition::sixth, true}));
    plan = test::after(plan, model::SetDayPhase{{2}, p1});
    EXPECT_EQ(scope_of(plan, {2}), (DayScope{p1, model::Edition::sixth, false}));
}

}  // namespace
}  // namespace phasewise::opt
