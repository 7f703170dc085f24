// Blood pressure and resting heart rate: opt-model reference 5.2.

#include "opt/resting_measures.hpp"

#include <array>
#include <vector>

#include <gtest/gtest.h>

#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

using test::refusal_of;
using test::shipped_norms;

PressureCategory pressure_of(int systolic, int diastolic) {
    const auto result = pressure_category(shipped_norms(), systolic, diastolic);
    EXPECT_TRUE(result.ok());
    return result ? *result : PressureCategory::normal;
}

TEST(PressureCategoryOf, is_the_higher_one_of_both_numbers) {
    struct Case {
        int systolic;
        int diastolic;
        PressureCategory category;
    };
    for (const Case& one :
         {Case{119, 79, PressureCategory::normal}, Case{120, 79, PressureCategory::elevated},
          Case{129, 79, PressureCategory::elevated}, Case{129, 80, PressureCategory::stage_1},
          Case{110, 80, PressureCategory::stage_1}, Case{130, 70, PressureCategory::stage_1},
          Case{139, 89, PressureCategory::stage_1}, Case{140, 70, PressureCategory::stage_2},
          Case{118, 90, PressureCategory::stage_2}, Case{180, 120, PressureCategory::stage_2},
          Case{181, 80, PressureCategory::crisis}, Case{150, 121, PressureCategory::crisis}}) {
        EXPECT_EQ(pressure_of(one.systolic, one.diastolic), one.category)
            << one.systolic << "/" << one.diastolic;
    }
}

TEST(PressureCategoryOf, never_falls_as_a_number_rises) {
    for (int systolic = 90; systolic < 220; ++systolic) {
        for (int diastolic = 50; diastolic < systolic && diastolic < 140; ++diastolic) {
            EXPECT_LE(pressure_of(systolic, diastolic), pressure_of(systolic + 1, diastolic));
            if (diastolic + 1 < systolic) {
                EXPECT_LE(pressure_of(systolic, diastolic), pressure_of(systolic, diastolic + 1));
            }
        }
    }
}

TEST(PressureCategoryOf, refuses_what_is_no_reading) {
    const Norms& norms = shipped_norms();
    EXPECT_EQ(refusal_of(pressure_category(norms, 49, 40)),
              "The upper (systolic) pressure must be 50 to 300 mm Hg, not 49.");
    EXPECT_TRUE(pressure_category(norms, 50, 20).ok());
    EXPECT_TRUE(pressure_category(norms, 300, 200).ok());
    EXPECT_FALSE(pressure_category(norms, 301, 80).ok());
    EXPECT_FALSE(pressure_category(norms, 120, 19).ok());
    EXPECT_FALSE(pressure_category(norms, 250, 201).ok());
    EXPECT_EQ(refusal_of(pressure_category(norms, 80, 80)),
              "The lower (diastolic) pressure must be under the upper one.");
}

TEST(BloodPressureOf, takes_the_higher_category_of_two_readings) {
    const auto found = [](const std::vector<model::BloodPressure>& readings) {
        return blood_pressure(shipped_norms(), readings);
    };
    EXPECT_EQ(
        found({{118, 76, ""}, {132, 78, ""}}).value(),
        (PressureFinding{PressureCategory::stage_1, PressureAdvice::retake_second_day, false}));
    EXPECT_EQ(found({{118, 76, ""}}).value(),
              (PressureFinding{PressureCategory::normal, PressureAdvice::none, true}));
    EXPECT_EQ(refusal_of(found({})), "There is no reading of blood pressure yet: take two.");
    EXPECT_FALSE(found({{118, 76, ""}, {0, 0, ""}}).ok());
}

TEST(BloodPressureOf, advises_by_the_category) {
    EXPECT_EQ(advice_for(PressureCategory::normal), PressureAdvice::none);
    EXPECT_EQ(advice_for(PressureCategory::elevated), PressureAdvice::lifestyle_note);
    EXPECT_EQ(advice_for(PressureCategory::stage_1), PressureAdvice::retake_second_day);
    EXPECT_EQ(advice_for(PressureCategory::stage_2), PressureAdvice::ask_for_clearance);
    EXPECT_EQ(advice_for(PressureCategory::crisis), PressureAdvice::urgent_care);
}

TEST(RestingAverage, is_of_three_mornings) {
    EXPECT_EQ(resting_average(std::array{60, 62, 64}).value(), 62);
    EXPECT_EQ(resting_average(std::array{60, 61, 61}).value(), 61);  // 60.67
    EXPECT_EQ(refusal_of(resting_average(std::array{60, 62})),
              "The resting heart rate is the mean of 3 mornings, not of 2.");
    EXPECT_FALSE(resting_average(std::array{60, 62, 29}).ok());
    EXPECT_FALSE(resting_average(std::array{60, 62, 241}).ok());
}

TEST(RestingPulse, is_judged_by_the_usual_range) {
    EXPECT_EQ(resting_pulse(shipped_norms(), 59).value(), (RestingFinding{false, true, false}));
    EXPECT_EQ(resting_pulse(shipped_norms(), 60).value(), (RestingFinding{false, false, false}));
    EXPECT_EQ(resting_pulse(shipped_norms(), 100).value(), (RestingFinding{false, false, false}));
    EXPECT_EQ(resting_pulse(shipped_norms(), 101).value(), (RestingFinding{true, false, false}));
}

TEST(RestingPulse, is_judged_by_the_clients_own) {
    EXPECT_FALSE(resting_pulse(shipped_norms(), 69, 65).value().has_risen);
    EXPECT_TRUE(resting_pulse(shipped_norms(), 70, 65).value().has_risen);
    EXPECT_TRUE(resting_pulse(shipped_norms(), 80, 65).value().has_risen);
    EXPECT_FALSE(resting_pulse(shipped_norms(), 60, 65).value().has_risen);
}

TEST(RestingPulse, refuses_what_is_no_pulse) {
    EXPECT_TRUE(resting_pulse(shipped_norms(), 30).ok());
    EXPECT_FALSE(resting_pulse(shipped_norms(), 29).ok());
    EXPECT_TRUE(resting_pulse(shipped_norms(), 240).ok());
    EXPECT_FALSE(resting_pulse(shipped_norms(), 241).ok());
    EXPECT_FALSE(resting_pulse(shipped_norms(), 70, 29).ok());
}

}  // namespace
}  // namespace phasewise::opt
