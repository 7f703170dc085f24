// The plan of a first visit: real exercises, within the phase's own figures, from warm-up to
// cool-down.

#include "editor/sample_plan.hpp"

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/items.hpp"
#include "model/limits.hpp"
#include "opt/check.hpp"
#include "opt/prescribe.hpp"
#include "opt/shipped.hpp"
#include "store/plan_codec.hpp"
#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using model::Block;
using model::Component;
using model::MovementPattern;

constexpr model::Phase phase = model::Phase::stabilization_endurance;

const model::Plan& sample() {
    static const model::Plan plan = editor::sample_plan({"s"}, shipped());
    return plan;
}

TEST(SamplePlan, IsFourWeeksOfThreeDays) {
    EXPECT_EQ(sample().name, "Sample: 4 weeks of phase 1");
    EXPECT_EQ(days_of(sample()).size(), 12U);
    std::size_t items = 0;
    model::each_item(sample(), [&](const model::Item&) { ++items; });
    EXPECT_EQ(items, 12U * 18) << "every exercise of the table is in the library";
    const auto ids = ids_in(sample());
    EXPECT_EQ(std::set(ids.begin(), ids.end()).size(), ids.size());
}

TEST(SamplePlan, CanBeStoredAndReadBack) {
    const std::string text = store::encode_plan(sample());
    const auto back = store::decode_plan(text);
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(*back, sample());
    EXPECT_LT(text.size(), 16U * 1024);
}

TEST(SamplePlan, StandsWhereThePhaseHasIt) {
    for (const auto& day : days_of(sample())) {
        for (const Block block : model::all_blocks) {
            for (const auto& group : day->groups(block)) {
                for (const model::Item& item : group->items) {
                    const model::Exercise* exercise = shipped().library.find(item.exercise);
                    ASSERT_NE(exercise, nullptr) << item.exercise.text;
                    EXPECT_TRUE(opt::fits(shipped().rules, *exercise, phase)) << exercise->name;
                    const bool late_stretch = block == Block::cool_down &&
                                              exercise->component == Component::static_stretch;
                    EXPECT_TRUE(late_stretch ||
                                opt::usual_block(shipped().rules, *exercise, phase) == block)
                        << exercise->name;
                }
            }
        }
    }
}

TEST(SamplePlan, LeavesTheChecksNothingToSay) {
    for (const opt::Finding& finding : opt::check_plan(shipped(), sample())) {
        ADD_FAILURE() << finding.message;
    }
}

TEST(SamplePlan, KeepsToThePhasesRanges) {
    for (const auto& day : days_of(sample())) {
        for (const auto& groups : day->blocks) {
            for (const auto& group : groups) {
                for (model::Item item : group->items) {
                    // A set of each a round is as many sets.
                    for (model::SetGroup& set : item.sets) {
                        set.count *= group->rounds;
                    }
                    const model::Exercise& exercise = *shipped().library.find(item.exercise);
                    for (const opt::Target& target : opt::targets_of(
                             shipped().rules, exercise, item, phase, model::Edition::app)) {
                        if (target.range && target.actual) {
                            EXPECT_LE(target.range->lo, target.actual->lo)
                                << exercise.name << ' ' << target.name;
                            EXPECT_GE(target.range->hi, target.actual->hi)
                                << exercise.name << ' ' << target.name;
                        }
                    }
                }
            }
        }
    }
}

TEST(SamplePlan, EveryDayHasAllThatAPhase1DayNeeds) {
    for (const auto& day : days_of(sample())) {
        EXPECT_EQ(day->slot_min, 60);
        std::set<Component> components;
        bool push = false;
        bool pull = false;
        bool lower = false;
        std::set<std::string> used;
        for (const Block block : model::all_blocks) {
            for (const auto& group : day->groups(block)) {
                for (const model::Item& item : group->items) {
                    const model::Exercise& exercise = *shipped().library.find(item.exercise);
                    components.insert(exercise.component);
                    const MovementPattern pattern = exercise.movement_pattern;
                    push = push || pattern == MovementPattern::horizontal_push ||
                           pattern == MovementPattern::vertical_push;
                    pull = pull || pattern == MovementPattern::horizontal_pull ||
                           pattern == MovementPattern::vertical_pull;
                    lower = lower || pattern == MovementPattern::squat ||
                            pattern == MovementPattern::hinge || pattern == MovementPattern::lunge;
                }
            }
        }
        EXPECT_TRUE(push && pull && lower) << day->name;
        for (const Component component :
             {Component::smr, Component::static_stretch, Component::core, Component::balance,
              Component::plyometric, Component::resistance}) {
            EXPECT_TRUE(components.contains(component)) << day->name;
        }
        EXPECT_FALSE(day->groups(Block::cool_down).empty());
        ASSERT_EQ(day->groups(Block::resistance_training).size(), 1U);
        EXPECT_EQ(day->groups(Block::resistance_training)[0]->kind, model::GroupKind::circuit);
    }
}

TEST(SamplePlan, AddsRepetitionsFromWeekToWeek) {
    const auto days = days_of(sample());
    int before = 0;
    for (std::size_t week = 0; week < 4; ++week) {
        const auto& circuit = *days[3 * week]->groups(Block::resistance_training)[0];
        const int reps = circuit.items[1].sets[0].dose.lo;
        EXPECT_GT(reps, before);
        before = reps;
    }
    EXPECT_EQ(before, 20);
}

TEST(FirstWorkspace, OpensTheSample) {
    const editor::Workspace workspace = editor::first_workspace({"f"}, shipped());
    ASSERT_NE(workspace.open_plan(), nullptr);
    EXPECT_EQ(workspace.open_plan()->name, "Sample: 4 weeks of phase 1");
    EXPECT_EQ(workspace.plans.size(), 1U);
}

TEST(NewPlan, IsEmptyAndFollowsTheSettings) {
    editor::Settings settings;
    settings.unit = model::MassUnit::lb;
    settings.edition = model::Edition::sixth;
    const model::Plan plan = editor::new_plan({"n"}, settings);
    EXPECT_EQ(plan.unit, model::MassUnit::lb);
    EXPECT_EQ(plan.edition, model::Edition::sixth);
    EXPECT_EQ(days_of(plan).size(), 12U);
    EXPECT_TRUE(store::decode_plan(store::encode_plan(plan)).ok());
}

}  // namespace
}  // namespace phasewise::test
