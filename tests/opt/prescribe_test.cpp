// What a dropped exercise arrives with, against the default picks of the domain reference
// (opt-model.md 2.10, 4.3).

#include "opt/prescribe.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "model/words.hpp"
#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

std::string words(const model::Exercise& exercise, model::Phase phase) {
    return model::prescription_words(prescribe(test::shipped().rules, exercise, phase),
                                     exercise.dose);
}

struct Line {
    std::string_view name;
    std::array<std::string_view, 5> phases;
};

TEST(Prescribe, gives_the_default_picks_of_the_reference) {
    constexpr std::string_view smr = "1 hold of 30 s each side";
    constexpr std::string_view stretch = "1 set of 8 each side, 1-2 s hold";
    const std::vector<Line> table{
        {"Foam Roll: Calves", {smr, smr, smr, smr, smr}},
        {"Static Gastrocnemius Stretch", {smr, smr, smr, smr, smr}},
        {"Active Gastrocnemius Stretch", {stretch, stretch, stretch, stretch, stretch}},
        {"Prisoner Squat",
         {"1 set of 10", "1 set of 10", "1 set of 10", "1 set of 10", "1 set of 10"}},
        {"Walking Lunge with Rotation",
         {"1 set of 15 m", "1 set of 15 m", "1 set of 15 m", "1 set of 15 m", "1 set of 15 m"}},
        {"Resisted Ankle Dorsiflexion",
         {"1 set of 12 each side, 2 s hold, rest 30 s",
          "1 set of 12 each side, 2 s hold, rest 30 s",
          "1 set of 12 each side, 2 s hold, rest 30 s",
          "1 set of 12 each side, 2 s hold, rest 30 s",
          "1 set of 12 each side, 2 s hold, rest 30 s"}},
        {"Floor Crunch",
         {"2 sets of 15, tempo 4/2/1, rest 30 s", "2 sets of 10, tempo 2/0/2, rest 30 s",
          "2 sets of 10, tempo 2/0/2, rest 30 s", "2 sets of 8, tempo 2/0/2, rest 30 s",
          "2 sets of 8, tempo X/X/X, rest 60 s"}},
        {"Incline Plank",
         {"2 holds of 20 s, rest 30 s", "2 holds of 30 s, rest 30 s", "2 holds of 30 s, rest 30 s",
          "2 holds of 30 s, rest 30 s", "2 holds of 30 s, rest 60 s"}},
        {"Floor Bridge",
         {"2 sets of 15, 2 s hold, rest 30 s", "2 sets of 10, 2 s hold, rest 30 s",
          "2 sets of 10, 2 s hold, rest 30 s", "2 sets of 8, 2 s hold, rest 30 s",
          "2 sets of 8, 2 s hold, rest 60 s"}},
        {"Stir the Pot",
         {"2 sets of 20 s, rest 30 s", "2 sets of 20 s, rest 30 s", "2 sets of 20 s, rest 30 s",
          "2 sets of 20 s, rest 30 s", "2 sets of 20 s, rest 60 s"}},
        {"Single-Leg Balance Reach",
         {"2 sets of 8 each side, tempo 4/2/1, rest 30 s",
          "2 sets of 8 each side, tempo 2/0/2, rest 30 s",
          "2 sets of 8 each side, tempo 2/0/2, rest 30 s",
          "2 sets of 8 each side, tempo 2/0/2, rest 30 s", "2 sets of 8 each side, rest 60 s"}},
        {"Supported Single-Leg Stance",
         {"2 holds of 20 s each side, rest 30 s", "2 holds of 30 s each side, rest 30 s",
          "2 holds of 30 s each side, rest 30 s", "2 holds of 30 s each side, rest 30 s",
          "2 holds of 30 s each side, rest 60 s"}},
        {"Box Jump-Up with Stabilization",
         {"2 sets of 5 contacts, 3-5 s hold, rest 60 s",
          "2 sets of 8 contacts, 3-5 s hold, rest 60 s",
          "2 sets of 8 contacts, 3-5 s hold, rest 60 s",
          "2 sets of 8 contacts, 3-5 s hold, rest 60 s",
          "2 sets of 8 contacts, 3-5 s hold, rest 60 s"}},
        {"Squat Jump",
         {"2 sets of 5 contacts, 3 s hold, rest 60 s", "2 sets of 8 contacts, rest 60 s",
          "2 sets of 8 contacts, rest 60 s", "2 sets of 8 contacts, rest 60 s",
          "2 sets of 8 contacts, rest 60 s"}},
        {"Ladder: One-Ins",
         {"1 set of 2 passes, rest 45 s", "3 sets of 3 passes, rest 60 s",
          "3 sets of 3 passes, rest 60 s", "3 sets of 3 passes, rest 60 s",
          "3 sets of 3 passes, rest 60 s"}},
        {"Ball Wall Squat",
         {"2 sets of 15, tempo 4/2/1, rest 60 s, RPE 5-6",
          "3 sets of 10, tempo 4/2/1, rest 60 s, RPE 5-6",
          "4 sets of 8, tempo 2/0/2, rest 90 s, RPE 8",
          "5 sets of 3, tempo 2/0/X, rest 240 s, RPE 8-9",
          "3 sets of 10, tempo 4/2/1, rest 60 s, RPE 5-6"}},
        {"Barbell Bench Press",
         {"2 sets of 15, tempo 4/2/1, rest 60 s, RPE 5-6",
          "3 sets of 10, tempo 2/0/2, rest 60 s, 70 % 1RM",
          "4 sets of 8, tempo 2/0/2, rest 90 s, 75 % 1RM",
          "5 sets of 3, tempo 2/0/X, rest 240 s, 85-87 % 1RM, after 3 warm-up sets",
          "4 sets of 3, tempo 2/0/X, rest 120 s, 85 % 1RM, after 3 warm-up sets"}},
        {"Medicine Ball Chest Pass",
         {"2 sets of 15, rest 60 s, RPE 5-6", "3 sets of 10, rest 60 s, RPE 6-7",
          "4 sets of 8, rest 90 s, RPE 8", "5 sets of 3, rest 240 s, RPE 8-9",
          "4 sets of 8, rest 120 s, 0-10 % body weight"}},
        {"Farmer's Carry",
         {"2 sets of 15 m, rest 60 s, RPE 5-6", "3 sets of 15 m, rest 60 s, RPE 6-7",
          "4 sets of 15 m, rest 90 s, RPE 8", "5 sets of 15 m, rest 240 s, RPE 8-9",
          "4 sets of 15 m, rest 120 s, RPE 7-8"}},
        {"Treadmill Walk",
         {"20 minutes, stage I, zone 1",
          "25 minutes, stage II, zone 1, intervals of 60 s in zone 2 and 180 s in zone 1",
          "25 minutes, stage I-II, zone 1, intervals of 60 s in zone 2 and 180 s in zone 1",
          "20 minutes, stage I, zone 1",
          "20 minutes, stage II-III, zone 1, intervals of 60 s in zone 3 and 120 s in zone 1"}},
        {"Note / Coaching Step", {"", "", "", "", ""}},
    };
    for (const Line& line : table) {
        const model::Exercise& exercise = test::named(line.name);
        for (const model::Phase phase : model::all_phases) {
            EXPECT_EQ(words(exercise, phase), line.phases[static_cast<std::size_t>(phase)])
                << test::of(exercise, phase);
        }
    }
}

TEST(Prescribe, leads_up_to_heavy_sets) {
    const model::Item item = prescribe(test::shipped().rules, test::named("Barbell Squat"),
                                       model::Phase::maximal_strength);
    ASSERT_EQ(item.sets.size(), 4U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(item.sets[i].kind, model::SetKind::warm_up);
        EXPECT_EQ(item.sets[i].count, 1);
        EXPECT_EQ(item.sets[i].rest, (model::Rest{90, 90}));
    }
    EXPECT_EQ(item.sets[0].loads.at(0).lo, 5000);
    EXPECT_EQ(item.sets[0].dose.lo, 5);
    EXPECT_EQ(item.sets[1].loads.at(0).lo, 6500);
    EXPECT_EQ(item.sets[1].loads.at(0).hi, 7000);
    EXPECT_EQ(item.sets[2].dose.lo, 1);
    EXPECT_EQ(item.sets[2].dose.hi, 2);
    EXPECT_EQ(item.sets[3].kind, model::SetKind::work);
}

TEST(Prescribe, leaves_out_the_ramp_where_the_load_is_no_percentage) {
    const model::Exercise& curl = test::named("Concentration Curl");
    const model::Item item = prescribe(test::shipped().rules, curl, model::Phase::maximal_strength);
    ASSERT_EQ(item.sets.size(), 1U);
    EXPECT_EQ(item.sets[0].loads.at(0).kind, model::LoadKind::rpe);
}

TEST(Prescribe, keeps_a_percentage_under_the_ceiling_of_the_exercise) {
    model::Exercise press = test::named("Barbell Bench Press");
    press.max_pct1rm = 80;
    const model::Item item =
        prescribe(test::shipped().rules, press, model::Phase::maximal_strength);
    EXPECT_EQ(item.sets.back().loads.at(0).lo, 8000);
    EXPECT_EQ(item.sets.back().loads.at(0).hi, 8000);
}

TEST(Prescribe, counts_both_legs_together_where_a_balance_exercise_is_not_per_side) {
    model::Exercise reach = test::named("Single-Leg Balance Reach");
    reach.side = model::Side::both;
    EXPECT_EQ(words(reach, model::Phase::stabilization_endurance),
              "2 sets of 16, tempo 4/2/1, rest 30 s");
}

TEST(Prescribe, gives_a_free_row_something_to_change) {
    EXPECT_EQ(words(test::named("Trainer's Own Exercise"), model::Phase::power), "1 set of 10");
    EXPECT_TRUE(
        prescribe(test::shipped().rules, test::named("Note / Coaching Step"), model::Phase::power)
            .sets.empty());
}

}  // namespace
}  // namespace phasewise::opt
