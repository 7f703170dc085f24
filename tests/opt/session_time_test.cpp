// How long a session takes: the examples and formulas of the opt-model reference, 2.11.

#include "opt/session_time.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "opt/shipped.hpp"
#include "support/phases.hpp"
#include "support/plans.hpp"
#include "support/workouts.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using model::DoseUnit;
using model::GroupKind;
using model::Item;
using model::Rest;
using test::Workout;

using test::p1;
using test::p4;
using test::p5;
constexpr int x = model::TempoPart::explosive;

Workout workout(model::Phase phase) { return {test::shipped(), phase}; }

int total(const Workout& day) {
    const model::Plan plan = day.plan();
    return session_time(test::shipped(), plan, test::day_of(plan)).total_s;
}

/// An item of one set of `amount`.
Item one_set(DoseUnit unit, int amount) {
    Item item = test::item("", 1, amount);
    item.exercise = {};
    item.custom_name = "Own";
    item.sets[0].dose.unit = unit;
    return item;
}

int set_of(const Item& item, model::Phase phase = p1) {
    return set_seconds(test::shipped(), item, item.sets.back(), phase);
}

TEST(SessionTime, of_two_sets_of_fifteen_is_five_minutes) {
    Workout day = workout(p1);
    day.add(Block::resistance_training, "RES037");  // 2 x 15 at 4/2/1, rest 60 s
    EXPECT_EQ(total(day), 2 * 105 + 60 + 30);
}

TEST(SessionTime, of_six_of_them_in_a_circuit_is_the_circuits) {
    Workout day = workout(p1);
    day.group(Block::resistance_training,
              {"RES037", "RES055", "RES084", "RES106", "RES120", "RES135"},
              [](model::Group& group) {
                  group.rounds = 2;
                  group.rest_between_items = Rest{0, 0};
                  group.rest_between_rounds = Rest{60, 60};
              });
    EXPECT_EQ(total(day), 1480);  // 2 x (6 x 105 + 5 x 10) + 60 + 60
}

TEST(SessionTime, of_a_set_goes_by_its_unit) {
    EXPECT_EQ(set_of(one_set(DoseUnit::s, 30)), 30);
    EXPECT_EQ(set_of(one_set(DoseUnit::m, 20)), 20);
    EXPECT_EQ(set_of(one_set(DoseUnit::steps, 12)), 12);
    EXPECT_EQ(set_of(one_set(DoseUnit::contacts, 8)), 16);
    EXPECT_EQ(set_of(one_set(DoseUnit::passes, 3)), 30);
    EXPECT_EQ(set_of(one_set(DoseUnit::min, 20)), 1200);
    EXPECT_EQ(set_of(one_set(DoseUnit::reps, 10)), 30);  // without a tempo 3 s each
}

TEST(SessionTime, of_a_held_repetition_or_landing_counts_the_hold) {
    Item bridge = one_set(DoseUnit::reps, 12);
    bridge.sets[0].dose.hold_s = model::Range{2, 2};
    EXPECT_EQ(set_of(bridge), 12 * (2 + 3));
    Item jump = one_set(DoseUnit::contacts, 5);
    jump.sets[0].dose.hold_s = model::Range{3, 5};
    EXPECT_EQ(set_of(jump), 5 * (2 + 4));
}

TEST(SessionTime, counts_each_side_but_not_sides_that_take_turns) {
    Item item = one_set(DoseUnit::s, 30);
    for (const auto& [side, seconds] :
         {std::pair{model::Side::each, 60}, std::pair{model::Side::alternate, 30},
          std::pair{model::Side::split, 30}}) {
        item.side = side;
        EXPECT_EQ(set_of(item), seconds);
    }
}

TEST(SessionTime, takes_an_x_for_one_second_and_for_two_on_the_way_down_of_a_heavy_lift) {
    Item item = one_set(DoseUnit::reps, 3);
    item.tempo = model::Tempo{{x}, {x}, {x}, {}};
    EXPECT_EQ(set_of(item, p4), 9);
    item.custom_name.clear();
    item.exercise = {"RES153"};
    EXPECT_EQ(set_of(item, p4), 3 * (2 + 1 + 1));
    EXPECT_EQ(set_of(item, p5), 3 * (2 + 1 + 1));
    EXPECT_EQ(set_of(item, p1), 9);
    item.exercise = {"RES051"};  // thrown, not lowered
    EXPECT_EQ(set_of(item, p5), 9);
}

TEST(SessionTime, takes_the_middle_of_a_range) {
    Item item = one_set(DoseUnit::s, 20);
    item.sets[0].dose.hi = 31;
    EXPECT_EQ(set_of(item), 26);
}

TEST(SessionTime, of_a_pair_has_five_seconds_inside_and_rests_between_rounds) {
    Workout day = workout(model::Phase::strength_endurance);
    day.group(Block::resistance_training, {"RES041", "RES031"});  // 3 x (10 + 10), 0 and 60 s
    EXPECT_EQ(total(day), 3 * (40 + 70 + 5) + 2 * 60 + 2 * 30);
}

TEST(SessionTime, counts_warm_up_sets_once_and_in_phase_4_the_rest_as_change_over) {
    Workout day = workout(p4);
    day.add(Block::resistance_training, "RES153");
    // 2/0/X: ramp 5 + 3 + 2 reps (1 to 2 counts as 2) with 90 s after each, then 5 x 3 with 240 s.
    EXPECT_EQ(total(day), 15 + 9 + 6 + 3 * 90 + 5 * 9 + 4 * 240 + 240);
    Workout pair = workout(p5);
    pair.group(Block::resistance_training, {"RES153", "PLY008"});
    // 4 rounds of 9 s, 5 s and 8 contacts, 120 s between them.
    EXPECT_EQ(total(pair), 15 + 9 + 6 + 3 * 90 + 4 * (9 + 5 + 16) + 3 * 120 + 2 * 30);
}

TEST(SessionTime, of_pairs_in_a_circuit_has_its_own_rests) {
    Workout day = workout(p5);
    day.group(Block::resistance_training, {"RES051", "RES051", "RES051", "RES051"},
              [](model::Group& group) {
                  group.rounds = 2;
                  group.rest_between_items = Rest{0, 0};
                  group.rest_between_pairs = Rest{120, 120};
                  group.rest_between_rounds = Rest{240, 240};
              });
    EXPECT_EQ(total(day), 2 * (4 * 24 + 2 * 5 + 120) + 240 + 60);
}

TEST(SessionTime, of_cardio_is_its_minutes_and_of_intervals_their_rounds) {
    Workout day = workout(p1);
    day.add(Block::cardio, "CAR001");
    EXPECT_EQ(total(day), 20 * 60);
    Workout intervals = workout(p1);
    intervals.group(Block::cardio, {"CAR017"}, [](model::Group& group) {
        group.kind = GroupKind::interval;
        group.rounds = 8;
        group.items[0].sets[0].dose.lo = group.items[0].sets[0].dose.hi = 20;
        group.rest_between_rounds = Rest{10, 10};
    });
    EXPECT_EQ(total(intervals), 8 * 20 + 7 * 10);
}

TEST(SessionTime, is_told_by_block_and_adds_up) {
    for (const model::Phase phase : model::all_phases) {
        const model::Plan plan = test::reference_workout(test::shipped(), phase).plan();
        const SessionTime time = session_time(test::shipped(), plan, test::day_of(plan));
        int sum = 0;
        for (const int seconds : time.block_s) {
            sum += seconds;
        }
        EXPECT_EQ(time.total_s, sum);
        EXPECT_GT(time.of(Block::resistance_training), time.of(Block::warm_up));
        EXPECT_LE(time.total_s, 60 * 60) << "phase " << number_of(phase);
        EXPECT_GE(time.total_s, 45 * 60) << "phase " << number_of(phase);
    }
}

TEST(SessionTime, of_notes_and_empty_days_is_none) {
    EXPECT_EQ(total(workout(p1)), 0);
    Workout day = workout(p1);
    Item note;
    note.exercise = {"GEN002"};
    day.item(Block::warm_up, note);
    EXPECT_EQ(total(day), 0);
}

TEST(SessionTime, of_the_largest_plan_that_can_be_stored_is_a_number) {
    Workout day = workout(p1);
    for (int i = 0; i < 60; ++i) {
        day.group(Block::cardio, {"CAR001", "CAR001", "CAR001"}, [](model::Group& group) {
            group.rounds = model::PlanLimits::sets;
            for (Item& item : group.items) {
                item.side = model::Side::each;
                item.sets[0].dose.lo = item.sets[0].dose.hi = model::PlanLimits::dose;
            }
        });
    }
    EXPECT_EQ(total(day), 2147483647);
}

}  // namespace
}  // namespace phasewise::opt
