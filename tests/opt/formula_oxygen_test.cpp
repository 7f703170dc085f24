// Step test, walk, run, uptake bands and energy: opt-model reference 5.4 and 9.4.

#include "opt/formula_oxygen.hpp"

#include <gtest/gtest.h>

#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

using model::Sex;
using test::refusal_of;
using test::shipped_norms;

StepResult step_of(Sex sex, int age, int beats) {
    const auto result = step_rating(shipped_norms(), sex, age, beats);
    EXPECT_TRUE(result.ok()) << test::refusal_of(result);
    return result ? *result : StepResult{};
}

TEST(StepRatingOf, puts_a_count_between_two_bands_in_the_worse_one) {
    struct Case {
        Sex sex;
        int age;
        int beats;
        StepRating rating;
    };
    for (const Case& one :
         {Case{Sex::male, 20, 50, StepRating::excellent},
          Case{Sex::male, 20, 76, StepRating::excellent}, Case{Sex::male, 20, 77, StepRating::good},
          Case{Sex::male, 20, 78, StepRating::good}, Case{Sex::male, 20, 79, StepRating::good},
          Case{Sex::male, 25, 84, StepRating::good},
          Case{Sex::male, 25, 85, StepRating::above_average},
          Case{Sex::male, 26, 85, StepRating::good}, Case{Sex::male, 40, 99, StepRating::average},
          Case{Sex::male, 50, 112, StepRating::below_average},
          Case{Sex::male, 60, 118, StepRating::poor},
          Case{Sex::male, 66, 127, StepRating::very_poor},
          Case{Sex::male, 100, 81, StepRating::excellent},
          Case{Sex::female, 18, 81, StepRating::excellent},
          Case{Sex::female, 18, 84, StepRating::good},
          Case{Sex::female, 36, 97, StepRating::above_average},
          Case{Sex::female, 46, 133, StepRating::very_poor},
          Case{Sex::female, 56, 128, StepRating::poor},
          Case{Sex::female, 66, 155, StepRating::very_poor}}) {
        const StepResult result = step_of(one.sex, one.age, one.beats);
        EXPECT_EQ(result.rating, one.rating) << one.age << " years, " << one.beats;
        EXPECT_FALSE(result.is_off_table);
    }
}

TEST(StepRatingOf, goes_on_past_both_ends_of_the_table_and_says_so) {
    const StepResult best = step_of(Sex::male, 20, 49);
    EXPECT_EQ(best.rating, StepRating::excellent);
    EXPECT_TRUE(best.is_off_table);
    const StepResult worst = step_of(Sex::female, 66, 156);
    EXPECT_EQ(worst.rating, StepRating::very_poor);
    EXPECT_TRUE(worst.is_off_table);
}

TEST(StepRatingOf, never_gets_better_with_more_beats) {
    for (const Sex sex : {Sex::female, Sex::male}) {
        for (int age = 18; age <= 100; ++age) {
            for (int beats = 30; beats < 240; ++beats) {
                ASSERT_LE(step_of(sex, age, beats).rating, step_of(sex, age, beats + 1).rating);
            }
        }
    }
}

TEST(StepRatingOf, says_what_the_row_rests_on) {
    EXPECT_EQ(step_of(Sex::male, 20, 60).basis, (Basis{Evidence::a, {"S21"}}));
    EXPECT_EQ(step_of(Sex::male, 20, 90).basis, (Basis{Evidence::m, {}}));
    EXPECT_EQ(step_of(Sex::female, 20, 60).basis, (Basis{Evidence::m, {}}));
}

TEST(StepRatingOf, refuses_what_is_outside_both_ends) {
    const auto refused = [](Sex sex, int age, int beats) {
        return refusal_of(step_rating(shipped_norms(), sex, age, beats));
    };
    EXPECT_NE(refused(Sex::unknown, 30, 90), "");
    EXPECT_EQ(refused(Sex::male, 17, 90), "The age must be 18 to 100 years, not 17.");
    EXPECT_NE(refused(Sex::male, 101, 90), "");
    EXPECT_EQ(refused(Sex::male, 30, 30), "");
    EXPECT_EQ(refused(Sex::male, 30, 29),
              "The pulse of 60 seconds must be 30 to 240 beats, not 29.");
    EXPECT_EQ(refused(Sex::male, 30, 240), "");
    EXPECT_NE(refused(Sex::male, 30, 241), "");
}

TEST(StepStartOf, is_each_ratings_stage) {
    struct Case {
        StepRating rating;
        model::Range stages;
        model::Range hrmax;
    };
    for (const Case& one :
         {Case{StepRating::excellent, {2, 3}, {65, 95}}, Case{StepRating::good, {2, 2}, {65, 85}},
          Case{StepRating::above_average, {1, 2}, {65, 85}},
          Case{StepRating::average, {1, 2}, {65, 85}},
          Case{StepRating::below_average, {1, 2}, {65, 85}},
          Case{StepRating::poor, {1, 1}, {65, 75}},
          Case{StepRating::very_poor, {1, 1}, {65, 75}}}) {
        const StepStart& start = step_start(shipped_norms(), one.rating);
        EXPECT_EQ(start.stages, one.stages) << base::name_of(one.rating);
        EXPECT_EQ(start.hrmax, one.hrmax) << base::name_of(one.rating);
        EXPECT_EQ(start.basis, (Basis{Evidence::app, {}}));
    }
}

TEST(OneMileWalkOf, gives_the_published_vectors) {
    const auto uptake = [](const OneMileWalk& walk) { return oxygen_from_walk(walk).value(); };
    EXPECT_EQ(uptake({Sex::female, 26, 1'560, 735, 80}), (OxygenUptake{5'826, true}));
    EXPECT_EQ(uptake({Sex::male, 45, 1'700, 870, 140}), (OxygenUptake{3'940, false}));
    EXPECT_EQ(uptake({Sex::female, 40, 1'500, 960, 135}), (OxygenUptake{3'244, false}));
}

TEST(OneMileWalkOf, warns_outside_30_to_69_years) {
    const auto beyond = [](int age) {
        return oxygen_from_walk({Sex::male, age, 1'700, 870, 140}).value().is_beyond_study;
    };
    EXPECT_TRUE(beyond(29));
    EXPECT_FALSE(beyond(30));
    EXPECT_FALSE(beyond(69));
    EXPECT_TRUE(beyond(70));
}

TEST(OneMileWalkOf, falls_with_weight_age_time_and_pulse) {
    const OneMileWalk walk{Sex::female, 40, 1'500, 960, 135};
    const int here = oxygen_from_walk(walk).value().hundredths;
    const auto after = [&walk](auto change) {
        OneMileWalk other = walk;
        change(other);
        return oxygen_from_walk(other).value().hundredths;
    };
    EXPECT_LT(after([](OneMileWalk& one) { one.pounds_tenths += 10; }), here);
    EXPECT_LT(after([](OneMileWalk& one) { ++one.age; }), here);
    EXPECT_LT(after([](OneMileWalk& one) { ++one.seconds; }), here);
    EXPECT_LT(after([](OneMileWalk& one) { ++one.bpm; }), here);
    EXPECT_GT(after([](OneMileWalk& one) { one.sex = Sex::male; }), here);
}

TEST(OneMileWalkOf, refuses_what_is_outside_both_ends) {
    const OneMileWalk walk{Sex::female, 40, 1'500, 900, 135};
    const auto refused = [&walk](auto change) {
        OneMileWalk other = walk;
        change(other);
        return refusal_of(oxygen_from_walk(other));
    };
    EXPECT_NE(refused([](OneMileWalk& one) { one.sex = Sex::unknown; }), "");
    EXPECT_EQ(refused([](OneMileWalk& one) { one.age = 18; }), "");
    EXPECT_NE(refused([](OneMileWalk& one) { one.age = 17; }), "");
    EXPECT_NE(refused([](OneMileWalk& one) { one.age = 101; }), "");
    EXPECT_EQ(refused([](OneMileWalk& one) { one.pounds_tenths = 660; }), "");
    EXPECT_NE(refused([](OneMileWalk& one) { one.pounds_tenths = 659; }), "");
    EXPECT_NE(refused([](OneMileWalk& one) { one.pounds_tenths = 6'601; }), "");
    EXPECT_EQ(refused([](OneMileWalk& one) { one.seconds = 480; }), "");
    EXPECT_EQ(refused([](OneMileWalk& one) { one.seconds = 479; }),
              "The time of the walk must be 480 to 2400 seconds, not 479.");
    EXPECT_NE(refused([](OneMileWalk& one) { one.seconds = 2'401; }), "");
    EXPECT_EQ(refused([](OneMileWalk& one) { one.bpm = 60; }), "");
    EXPECT_NE(refused([](OneMileWalk& one) { one.bpm = 59; }), "");
    EXPECT_NE(refused([](OneMileWalk& one) { one.bpm = 221; }), "");
    EXPECT_EQ(refusal_of(oxygen_from_walk({Sex::female, 69, 3'000, 1'800, 180})),
              "These figures give no oxygen uptake: check weight, time and heart rate.");
}

TEST(MileAndHalfRunOf, is_483_over_minutes_and_three_and_a_half) {
    EXPECT_EQ(oxygen_from_run(600).value(), 5'180);  // 10 minutes
    EXPECT_EQ(oxygen_from_run(720).value(), 4'375);  // 12 minutes
    EXPECT_FALSE(oxygen_from_run(389).ok());
    EXPECT_FALSE(oxygen_from_run(2'401).ok());
    for (int seconds = 390; seconds < 2'400; ++seconds) {
        EXPECT_GE(oxygen_from_run(seconds).value(), oxygen_from_run(seconds + 1).value());
    }
}

TEST(OxygenBandOf, goes_by_whole_millilitres) {
    struct Case {
        Sex sex;
        int age;
        int hundredths;
        OxygenBand band;
    };
    for (const Case& one : {Case{Sex::male, 20, 3'300, OxygenBand::poor},
                            Case{Sex::male, 20, 3'399, OxygenBand::poor},
                            Case{Sex::male, 20, 3'400, OxygenBand::middle},
                            Case{Sex::male, 29, 4'199, OxygenBand::middle},
                            Case{Sex::male, 29, 4'200, OxygenBand::good},
                            Case{Sex::male, 29, 4'700, OxygenBand::excellent},
                            Case{Sex::male, 30, 4'600, OxygenBand::excellent},
                            Case{Sex::male, 100, 2'000, OxygenBand::poor},
                            Case{Sex::female, 20, 2'499, OxygenBand::poor},
                            Case{Sex::female, 45, 3'100, OxygenBand::good},
                            Case{Sex::female, 69, 2'400, OxygenBand::good},
                            Case{Sex::female, 70, 2'900, OxygenBand::excellent}}) {
        EXPECT_EQ(oxygen_band(shipped_norms(), one.sex, one.age, one.hundredths).value(), one.band)
            << one.age << " years, " << one.hundredths;
    }
}

TEST(OxygenBandOf, refuses_what_is_outside_both_ends) {
    EXPECT_FALSE(oxygen_band(shipped_norms(), Sex::unknown, 40, 4'000).ok());
    EXPECT_EQ(refusal_of(oxygen_band(shipped_norms(), Sex::male, 19, 4'000)),
              "The age must be 20 to 100 years, not 19.");
    EXPECT_FALSE(oxygen_band(shipped_norms(), Sex::male, 101, 4'000).ok());
    EXPECT_TRUE(oxygen_band(shipped_norms(), Sex::male, 40, 350).ok());
    EXPECT_FALSE(oxygen_band(shipped_norms(), Sex::male, 40, 349).ok());
    EXPECT_TRUE(oxygen_band(shipped_norms(), Sex::male, 40, 10'000).ok());
    EXPECT_FALSE(oxygen_band(shipped_norms(), Sex::male, 40, 10'001).ok());
}

TEST(Energy, is_five_kcal_a_litre) {
    EXPECT_EQ(kcal_from_oxygen(2'000).value(), 1'000);  // 2 L are 10 kcal
    EXPECT_EQ(kcal_from_oxygen(251).value(), 126);
    EXPECT_FALSE(kcal_from_oxygen(99).ok());
    EXPECT_FALSE(kcal_from_oxygen(8'001).ok());
}

TEST(Energy, of_mets_goes_with_the_weight) {
    EXPECT_EQ(kcal_from_met(80, 70'000).value(), 980);  // 8 x 3.5 x 70 / 200
    EXPECT_EQ(kcal_from_met(10, 70'000).value(), 123);  // 1.225, half up
    EXPECT_FALSE(kcal_from_met(9, 70'000).ok());
    EXPECT_FALSE(kcal_from_met(251, 70'000).ok());
    EXPECT_FALSE(kcal_from_met(80, 9'999).ok());
    EXPECT_FALSE(kcal_from_met(80, 400'001).ok());
}

TEST(Mets, are_three_and_a_half_millilitres_each) {
    EXPECT_EQ(oxygen_from_met(10).value(), 350);
    EXPECT_EQ(oxygen_from_met(100).value(), 3'500);
    for (int met = 10; met <= 250; ++met) {
        EXPECT_EQ(met_from_oxygen(oxygen_from_met(met).value()).value(), met);
    }
    EXPECT_FALSE(oxygen_from_met(9).ok());
    EXPECT_FALSE(oxygen_from_met(251).ok());
    EXPECT_FALSE(met_from_oxygen(349).ok());
    EXPECT_FALSE(met_from_oxygen(8'751).ok());
}

TEST(OxygenFormulas, say_what_they_rest_on) {
    EXPECT_EQ(basis_of(OxygenFormula::one_mile_walk), (Basis{Evidence::a, {"S22"}}));
    EXPECT_EQ(basis_of(OxygenFormula::kcal_from_oxygen), (Basis{Evidence::b, {"S10"}}));
    EXPECT_EQ(basis_of(OxygenFormula::mile_and_half_run), (Basis{Evidence::m, {}}));
}

}  // namespace
}  // namespace phasewise::opt
