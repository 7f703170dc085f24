// VOL-1: work sets a muscle a week (opt-model reference 8.4).

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/check.hpp"
#include "opt/programs.hpp"
#include "support/phases.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using test::lifting_day;
using test::p1;
using test::p2;
using test::p3;
using test::p5;
using test::program_of;
using test::sets_of;
using test::Workout;

std::vector<Finding> volume_of(model::Phase phase, const std::vector<Workout>& week,
                               const std::vector<std::size_t>& deloads = {}) {
    return test::program_rule(program_of({{phase, {week}, deloads}}), "VOL-1");
}

/// A phase 3 day of squats, bench presses and rows.
Workout big_three(int squats, int presses, int rows) {
    Workout workout(test::shipped(), p3);
    workout.add(Block::resistance_training, "RES153", sets_of(squats))
        .add(Block::resistance_training, "RES041", sets_of(presses))
        .add(Block::resistance_training, "RES067", sets_of(rows));
    return workout;
}

std::vector<Workout> thrice(const Workout& day) { return {day, day, day}; }

TEST(CheckVolume, lets_half_as_much_again_pass) {
    EXPECT_TRUE(volume_of(p3, thrice(big_three(10, 5, 5))).empty());  // 30 of 20
    const auto found = volume_of(p3, thrice(big_three(11, 5, 5)));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].message,
              "Gluteus maximus 33, quadriceps 33: phase 3 has 10 to 20 work sets of a muscle a "
              "week. More is hard to recover from.");
    EXPECT_EQ(found[0].day.value, 1U);
}

TEST(CheckVolume, lists_all_muscles_outside_the_row_most_first) {
    const auto found = volume_of(p3, thrice(big_three(11, 7, 5)));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(
        found[0].message.substr(0, found[0].message.find(':')),
        "Gluteus maximus 33, quadriceps 33, anterior deltoid 21, pectoralis major 21, triceps "
        "brachii 21");
}

TEST(CheckVolume, tells_main_muscles_with_too_little) {
    Workout legs = big_three(2, 4, 4);
    legs.add(Block::resistance_training, "RES155", sets_of(1));
    const Workout day = big_three(2, 4, 4);
    const auto found = volume_of(p3, {legs, day, day});
    ASSERT_EQ(found.size(), 1U);
    // Romanian deadlift 1, and half of 6 squats.
    EXPECT_EQ(found[0].message,
              "Hamstrings 4, quadriceps 6.5, gluteus maximus 7: phase 3 has 10 to 20 work sets of "
              "a muscle a week. Fewer do little.");
    EXPECT_TRUE(volume_of(p3, thrice(big_three(2, 4, 4))).empty());  // 6 squats are half of 10
    EXPECT_FALSE(volume_of(p3, thrice(big_three(1, 4, 4))).empty());
    EXPECT_TRUE(volume_of(p3, {legs, day}).empty());  // fewer sessions than phase 3 has: RNG-6
}

TEST(CheckVolume, waits_until_the_week_is_written) {
    const Workout full = big_three(11, 5, 5);
    const Workout empty(test::shipped(), p3);
    EXPECT_TRUE(volume_of(p3, {full, full, full, empty}).empty());
    EXPECT_TRUE(volume_of(p3, thrice(full), {0}).empty());  // a week of light work
    Workout tested = full;
    tested.add(Block::resistance_training, "RES041",
               [](model::Item& item) { item.sets.back().kind = model::SetKind::test; });
    EXPECT_TRUE(volume_of(p3, {full, full, full, tested}).empty());
    Workout other = full;
    other.day().phase = p2;
    EXPECT_TRUE(volume_of(p3, {full, full, full, other}).empty());  // undulating
}

TEST(CheckVolume, counts_core_exercises_for_core_muscles_only) {
    const Workout day = big_three(5, 5, 5);
    Workout planks = day;
    planks.add(Block::activation, "COR011", sets_of(40));
    const auto found = volume_of(p3, {planks, day, day});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].message.substr(0, found[0].message.find(':')),
              "Rectus abdominis 40, transverse abdominis 40");
}

TEST(CheckVolume, counts_no_warm_up_and_no_balance) {
    const Workout day = big_three(5, 5, 5);
    Workout more = day;
    more.add(Block::warm_up, "RES153", sets_of(40))
        .add(Block::activation, "BAL012", sets_of(40))
        .add(Block::resistance_training, "RES153", [](model::Item& item) {
            item.sets.back().count = 40;
            item.sets.back().kind = model::SetKind::back_off;
        });
    EXPECT_TRUE(volume_of(p3, {more, day, day}).empty());
}

TEST(CheckVolume, counts_both_halves_of_a_pair_as_often_as_it_has_rounds) {
    const auto week = [](int rounds, const std::vector<std::string>& pair) {
        Workout day(test::shipped(), p2);
        day.group(Block::resistance_training, pair,
                  [rounds](model::Group& group) { group.rounds = rounds; });
        return volume_of(p2, thrice(day));
    };
    EXPECT_TRUE(week(3, {"RES041", "RES031"}).empty());  // 18 of 12
    const auto found = week(4, {"RES041", "RES031"});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].message.substr(0, found[0].message.find(':')),
              "Anterior deltoid 24, pectoralis major 24, triceps brachii 24, serratus anterior 18");
    // A balance exercise as the second half counts in full.
    const auto legs = week(4, {"RES153", "BAL015"});
    ASSERT_EQ(legs.size(), 1U);
    EXPECT_EQ(legs[0].message.substr(0, legs[0].message.find(':')),
              "Gluteus maximus 24, quadriceps 24");
}

TEST(CheckVolume, counts_the_pairs_of_a_pattern_in_phase_5) {
    const auto week = [](int rounds) {
        Workout day(test::shipped(), p5);
        day.group(Block::resistance_training, {"RES153", "PLY008"},
                  [rounds](model::Group& group) { group.rounds = rounds; });
        return volume_of(p5, thrice(day));
    };
    EXPECT_TRUE(week(5).empty());  // 15 of 10
    const auto found = week(6);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].message, "Squat 18 pairs: phase 5 has 4 to 10 pairs of a pattern a week.");
}

TEST(CheckVolume, has_the_rows_of_the_reference) {
    const ProgramFigures& figures = test::shipped().rule_book.program;
    const std::vector<model::Range> rows{{4, 8}, {6, 12}, {10, 20}, {6, 12}, {4, 10}};
    EXPECT_EQ(std::vector(figures.weekly_sets.begin(), figures.weekly_sets.end()), rows);
    EXPECT_EQ(figures.let_pass_percent, 50);
}

TEST(CheckVolume, is_content_with_the_usual_sets_of_three_sessions) {
    // Total body and legs, 2 sets each, three times: 12 for the thighs.
    Workout day(test::shipped(), p1);
    for (const char* id : {"RES001", "RES034", "RES055", "RES082", "RES134"}) {
        day.add(Block::resistance_training, id, sets_of(2));
    }
    EXPECT_EQ(test::told(volume_of(p1, thrice(day))), "");
    EXPECT_EQ(volume_of(p1, {day, day, day, day}).size(), 1U);
}

}  // namespace
}  // namespace phasewise::opt
