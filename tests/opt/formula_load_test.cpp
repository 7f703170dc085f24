// Volume, density and conversions: opt-model reference 9.4.

#include "opt/formula_load.hpp"

#include <cstdlib>

#include <gtest/gtest.h>

#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

using test::refusal_of;

TEST(VolumeLoad, is_sets_times_repetitions_times_load) {
    EXPECT_EQ(volume_load({3, 10, 6'000}).value(), 180'000);  // 3 x 10 x 60 = 1800
    EXPECT_EQ(total_reps({3, 10, 6'000}).value(), 30);
    EXPECT_EQ(volume_load({1, 1, 0}).value(), 0);
    EXPECT_EQ(volume_load({100, 1'000, 1'000'000}).value(), 100'000'000'000);
}

TEST(VolumeLoad, refuses_what_is_outside_both_ends) {
    EXPECT_EQ(refusal_of(volume_load({0, 10, 100})), "The number of sets must be 1 to 100, not 0.");
    EXPECT_FALSE(volume_load({101, 10, 100}).ok());
    EXPECT_FALSE(volume_load({3, 0, 100}).ok());
    EXPECT_FALSE(volume_load({3, 1'001, 100}).ok());
    EXPECT_FALSE(volume_load({3, 10, -1}).ok());
    EXPECT_FALSE(volume_load({3, 10, 1'000'001}).ok());
    EXPECT_FALSE(total_reps({0, 10, 0}).ok());
    EXPECT_FALSE(total_reps({3, 0, 0}).ok());
}

TEST(TrainingDensity, is_volume_a_minute) {
    EXPECT_EQ(training_density(180'000, 45).value(), 4'000);
    EXPECT_EQ(training_density(100'000, 3).value(), 33'333);
    EXPECT_EQ(training_density(0, 600).value(), 0);
    EXPECT_EQ(training_density(100'000'000'000, 1).value(), 100'000'000'000);
    EXPECT_FALSE(training_density(-1, 45).ok());
    EXPECT_FALSE(training_density(100'000'000'001, 45).ok());
    EXPECT_FALSE(training_density(100, 0).ok());
    EXPECT_FALSE(training_density(100, 601).ok());
}

TEST(Pounds, come_back_from_kilograms) {
    EXPECT_EQ(to_kilograms(100).value(), 45);        // 0.4536
    EXPECT_EQ(to_kilograms(10'000).value(), 4'536);  // 45.359
    EXPECT_EQ(to_kilograms(4'500).value(), 2'041);   // 20.41
    EXPECT_EQ(to_pounds(10'000).value(), 22'046);    // 220.46
    for (int kg = 0; kg <= 40'000; ++kg) {
        ASSERT_EQ(to_kilograms(to_pounds(kg).value()).value(), kg);
    }
    // A hundredth of a kilogram is two of a pound, so these come back to within one.
    for (int lb = 0; lb <= 40'000; ++lb) {
        ASSERT_LE(std::abs(to_pounds(to_kilograms(lb).value()).value() - lb), 1);
    }
}

TEST(Pounds, refuse_what_is_outside_both_ends) {
    EXPECT_EQ(refusal_of(to_pounds(-1)), "The mass must be 0 to 10000, not -0.01.");
    EXPECT_TRUE(to_pounds(1'000'000).ok());
    EXPECT_FALSE(to_pounds(1'000'001).ok());
    EXPECT_FALSE(to_kilograms(-1).ok());
    EXPECT_TRUE(to_kilograms(1'000'000).ok());
    EXPECT_FALSE(to_kilograms(1'000'001).ok());
}

TEST(Pace, is_sixty_over_the_speed) {
    EXPECT_EQ(speed_of_pace(300).value(), 1'200);  // 5 min/km is 12 km/h
    EXPECT_EQ(pace_of_speed(1'000).value(), 360);
    EXPECT_EQ(speed_of_pace(60).value(), 6'000);
    EXPECT_EQ(speed_of_pace(3'600).value(), 100);
    for (int pace = 60; pace <= 600; ++pace) {
        EXPECT_EQ(pace_of_speed(speed_of_pace(pace).value()).value(), pace);
    }
    EXPECT_FALSE(speed_of_pace(59).ok());
    EXPECT_FALSE(speed_of_pace(3'601).ok());
    EXPECT_FALSE(pace_of_speed(99).ok());
    EXPECT_FALSE(pace_of_speed(6'001).ok());
}

TEST(Pace, falls_as_speed_rises) {
    for (int pace = 60; pace < 3'600; ++pace) {
        EXPECT_GE(speed_of_pace(pace).value(), speed_of_pace(pace + 1).value());
    }
}

TEST(LoadFormulas, are_common_knowledge) {
    EXPECT_EQ(basis_of(LoadFormula::volume_load), (Basis{Evidence::m, {}}));
}

}  // namespace
}  // namespace phasewise::opt
