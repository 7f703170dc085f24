// Body composition: opt-model reference 5.3 and 9.4.

#include "opt/formula_body.hpp"

#include <cstdlib>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

using model::Sex;
using test::refusal_of;
using test::shipped_norms;

constexpr const char* no_sex =
    "This differs for women and men: say in the client's data which figures to use.";

TEST(BodyMassIndexOf, gives_the_published_vector) {
    EXPECT_EQ(body_mass_index(shipped_norms(), 80'000, 1'750).value(),
              (BodyMassIndex{2'612, 261, BmiClass::over}));
    // 703 x 180 / 70^2
    EXPECT_EQ(body_mass_index_in_pounds(shipped_norms(), 1'800, 700).value(),
              (BodyMassIndex{2'582, 258, BmiClass::over}));
}

TEST(BodyMassIndexOf, changes_class_where_the_table_says) {
    // At 2 m a tenth of the index is 400 g.
    struct Case {
        int tenths;
        BmiClass in_class;
    };
    for (const Case& one :
         {Case{184, BmiClass::under}, Case{185, BmiClass::normal}, Case{249, BmiClass::normal},
          Case{250, BmiClass::over}, Case{299, BmiClass::over}, Case{300, BmiClass::obese_1},
          Case{349, BmiClass::obese_1}, Case{350, BmiClass::obese_2}, Case{399, BmiClass::obese_2},
          Case{400, BmiClass::obese_3}}) {
        EXPECT_EQ(body_mass_index(shipped_norms(), one.tenths * 400, 2'000).value().in_class,
                  one.in_class)
            << one.tenths;
    }
    // 24.95 is shown as 25.0, and 24.94 as 24.9.
    EXPECT_EQ(body_mass_index(shipped_norms(), 99'800, 2'000).value().in_class, BmiClass::over);
    EXPECT_EQ(body_mass_index(shipped_norms(), 99'760, 2'000).value().in_class, BmiClass::normal);
}

TEST(BodyMassIndexOf, rises_with_weight_and_falls_with_height) {
    for (int weight = 40'000; weight <= 150'000; weight += 500) {
        const int here = body_mass_index(shipped_norms(), weight, 1'700).value().hundredths;
        EXPECT_GT(body_mass_index(shipped_norms(), weight + 500, 1'700).value().hundredths, here);
        EXPECT_LT(body_mass_index(shipped_norms(), weight, 1'710).value().hundredths, here);
    }
}

TEST(BodyMassIndexOf, refuses_what_is_outside_both_ends) {
    const Norms& norms = shipped_norms();
    EXPECT_TRUE(body_mass_index(norms, 10'000, 800).ok());
    EXPECT_EQ(refusal_of(body_mass_index(norms, 9'999, 1'700)),
              "The weight must be 10 to 400 kg, not 9.999.");
    EXPECT_TRUE(body_mass_index(norms, 400'000, 2'500).ok());
    EXPECT_FALSE(body_mass_index(norms, 400'001, 1'700).ok());
    EXPECT_FALSE(body_mass_index(norms, 80'000, 799).ok());
    EXPECT_FALSE(body_mass_index(norms, 80'000, 2'501).ok());
    EXPECT_FALSE(body_mass_index_in_pounds(norms, 219, 700).ok());
    EXPECT_FALSE(body_mass_index_in_pounds(norms, 8'801, 700).ok());
    EXPECT_FALSE(body_mass_index_in_pounds(norms, 1'800, 314).ok());
    EXPECT_FALSE(body_mass_index_in_pounds(norms, 1'800, 985).ok());
}

TEST(WaistToHipOf, goes_in_two_steps) {
    struct Case {
        Sex sex;
        int waist;
        GirthRisk risk;
    };
    for (const Case& one :
         {Case{Sex::male, 950, GirthRisk::usual}, Case{Sex::male, 951, GirthRisk::elevated},
          Case{Sex::male, 1'000, GirthRisk::elevated}, Case{Sex::male, 1'001, GirthRisk::high},
          Case{Sex::female, 800, GirthRisk::usual}, Case{Sex::female, 801, GirthRisk::elevated},
          Case{Sex::female, 850, GirthRisk::elevated}, Case{Sex::female, 851, GirthRisk::high}}) {
        EXPECT_EQ(waist_to_hip(shipped_norms(), one.sex, one.waist, 1'000).value(),
                  (WaistToHip{one.waist, one.risk}));
    }
    // Judged before it is rounded: 0.8004.
    EXPECT_EQ(waist_to_hip(shipped_norms(), Sex::female, 842, 1'052).value(),
              (WaistToHip{800, GirthRisk::elevated}));
}

TEST(WaistToHipOf, refuses_what_is_outside_both_ends) {
    EXPECT_EQ(refusal_of(waist_to_hip(shipped_norms(), Sex::unknown, 800, 1'000)), no_sex);
    EXPECT_FALSE(waist_to_hip(shipped_norms(), Sex::male, 299, 1'000).ok());
    EXPECT_FALSE(waist_to_hip(shipped_norms(), Sex::male, 2'501, 1'000).ok());
    EXPECT_FALSE(waist_to_hip(shipped_norms(), Sex::male, 800, 299).ok());
    EXPECT_FALSE(waist_to_hip(shipped_norms(), Sex::male, 800, 2'501).ok());
}

TEST(WaistRisk, begins_over_102_and_88_cm) {
    EXPECT_EQ(waist_risk(shipped_norms(), Sex::male, 1'020).value(), GirthRisk::usual);
    EXPECT_EQ(waist_risk(shipped_norms(), Sex::male, 1'021).value(), GirthRisk::high);
    EXPECT_EQ(waist_risk(shipped_norms(), Sex::female, 880).value(), GirthRisk::usual);
    EXPECT_EQ(waist_risk(shipped_norms(), Sex::female, 881).value(), GirthRisk::high);
    EXPECT_EQ(refusal_of(waist_risk(shipped_norms(), Sex::unknown, 880)), no_sex);
    EXPECT_FALSE(waist_risk(shipped_norms(), Sex::male, 299).ok());
    EXPECT_FALSE(waist_risk(shipped_norms(), Sex::male, 2'501).ok());
}

TEST(SkinfoldSite, is_the_mean_of_the_two_readings_that_agree) {
    const auto site = [](const std::vector<int>& readings) { return skinfold_site(readings); };
    EXPECT_EQ(site({100, 110}).value(), 105);
    EXPECT_EQ(site({100, 111}).value(), 106);
    EXPECT_EQ(site({100, 120}).value(), 110);
    EXPECT_EQ(refusal_of(site({100, 121})),
              "The two readings are more than 2 mm apart: take a third.");
    EXPECT_EQ(site({100, 130, 120}).value(), 125);
    EXPECT_EQ(site({130, 100, 105}).value(), 103);
    EXPECT_EQ(refusal_of(site({100, 130, 160})),
              "No two readings are within 2 mm: measure the site again.");
    EXPECT_FALSE(site({}).ok());
    EXPECT_FALSE(site({100}).ok());
    EXPECT_FALSE(site({100, 100, 100, 100}).ok());
    EXPECT_TRUE(site({20, 20}).ok());
    EXPECT_FALSE(site({19, 20}).ok());
    EXPECT_TRUE(site({800, 800}).ok());
    EXPECT_FALSE(site({800, 801}).ok());
}

TEST(Skinfolds, give_the_published_vectors) {
    struct Case {
        Sex sex;
        int age;
        int sum_mm;
        int density;
        int fat_tenths;
    };
    for (const Case& one :
         {Case{Sex::male, 25, 40, 10'618, 162}, Case{Sex::male, 45, 60, 10'375, 271},
          Case{Sex::female, 25, 50, 10'381, 268}, Case{Sex::female, 35, 60, 10'299, 306},
          Case{Sex::female, 55, 70, 10'149, 377}}) {
        const auto result =
            body_fat_from_skinfolds(shipped_norms(), one.sex, one.age, one.sum_mm * 10);
        ASSERT_TRUE(result.ok());
        EXPECT_EQ(result->density_ten_thousandths, one.density) << one.age;
        EXPECT_EQ(result->fat_tenths, one.fat_tenths) << one.age;
        EXPECT_FALSE(result->is_beyond_study);
    }
}

TEST(Skinfolds, change_rows_at_the_ages_of_the_table) {
    // At 10 mm the density is c - m; at 100 mm c - 2 m. c and m come out of two sums.
    struct Case {
        Sex sex;
        int age;
        int at_100_mm;  ///< c - 2 m, ten-thousandths
    };
    for (const Case& one :
         {Case{Sex::male, 16, 10'247}, Case{Sex::male, 17, 10'360}, Case{Sex::male, 19, 10'360},
          Case{Sex::male, 20, 10'367}, Case{Sex::male, 29, 10'367}, Case{Sex::male, 30, 10'334},
          Case{Sex::male, 40, 10'220}, Case{Sex::male, 50, 10'157}, Case{Sex::female, 15, 10'173},
          Case{Sex::female, 16, 10'193}, Case{Sex::female, 19, 10'193},
          Case{Sex::female, 20, 10'165}, Case{Sex::female, 30, 10'159},
          Case{Sex::female, 40, 10'109}, Case{Sex::female, 50, 10'049}}) {
        EXPECT_EQ(body_fat_from_skinfolds(shipped_norms(), one.sex, one.age, 1'000)
                      .value()
                      .density_ten_thousandths,
                  one.at_100_mm)
            << one.age;
    }
}

TEST(Skinfolds, warn_past_the_ages_that_were_studied) {
    const auto beyond = [](Sex sex, int age) {
        return body_fat_from_skinfolds(shipped_norms(), sex, age, 500).value().is_beyond_study;
    };
    EXPECT_FALSE(beyond(Sex::male, 72));
    EXPECT_TRUE(beyond(Sex::male, 73));
    EXPECT_FALSE(beyond(Sex::female, 68));
    EXPECT_TRUE(beyond(Sex::female, 69));
}

TEST(Skinfolds, mean_more_fat_the_thicker_they_are) {
    for (const Sex sex : {Sex::female, Sex::male}) {
        for (const int age : {16, 18, 25, 35, 45, 55}) {
            for (int sum = 150; sum < 2'100; sum += 10) {
                EXPECT_LE(
                    body_fat_from_skinfolds(shipped_norms(), sex, age, sum).value().fat_tenths,
                    body_fat_from_skinfolds(shipped_norms(), sex, age, sum + 10)
                        .value()
                        .fat_tenths);
            }
        }
    }
}

TEST(Skinfolds, refuse_what_is_outside_both_ends) {
    const auto refused = [](Sex sex, int age, int sum) {
        return refusal_of(body_fat_from_skinfolds(shipped_norms(), sex, age, sum));
    };
    EXPECT_EQ(refused(Sex::unknown, 30, 500), no_sex);
    EXPECT_EQ(refused(Sex::male, 5, 500), "The age must be 6 to 100 years, not 5.");
    EXPECT_NE(refused(Sex::male, 101, 500), "");
    EXPECT_EQ(refused(Sex::male, 30, 150), "");
    EXPECT_EQ(refused(Sex::male, 30, 149),
              "The sum of the four skinfolds must be 15 to 210 mm, not 14.9.");
    EXPECT_EQ(refused(Sex::male, 30, 2'100), "");
    EXPECT_NE(refused(Sex::male, 30, 2'101), "");
}

TEST(SiriOf, turns_density_into_fat) {
    EXPECT_EQ(body_fat_from_density(10'500).value(), 214);  // 495 / 1.05 - 450
    EXPECT_EQ(body_fat_from_density(10'618).value(), 162);
    EXPECT_FALSE(body_fat_from_density(9'799).ok());
    EXPECT_FALSE(body_fat_from_density(10'901).ok());
    for (int density = 9'800; density < 10'900; ++density) {
        EXPECT_GE(body_fat_from_density(density).value(),
                  body_fat_from_density(density + 1).value());
    }
}

TEST(GoalWeight, keeps_the_lean_mass) {
    EXPECT_EQ(lean_mass(80'000, 250).value(), 60'000);
    EXPECT_EQ(goal_weight(shipped_norms(), Sex::male, 80'000, 250, 200).value(), 75'000);
    for (int goal = 80; goal <= 600; goal += 5) {
        const int weight = goal_weight(shipped_norms(), Sex::female, 70'000, 320, goal).value();
        EXPECT_LE(std::abs(lean_mass(weight, goal).value() - lean_mass(70'000, 320).value()), 1);
    }
    EXPECT_EQ(goal_weight(shipped_norms(), Sex::female, 70'000, 320, 320).value(), 70'000);
}

TEST(GoalWeight, refuses_less_than_essential_fat_and_both_ends) {
    const Norms& norms = shipped_norms();
    EXPECT_EQ(refusal_of(goal_weight(norms, Sex::female, 70'000, 320, 79)),
              "The goal for body fat must be 8 to 60 %, not 7.9.");
    EXPECT_FALSE(goal_weight(norms, Sex::male, 70'000, 320, 29).ok());
    EXPECT_TRUE(goal_weight(norms, Sex::male, 70'000, 320, 30).ok());
    EXPECT_FALSE(goal_weight(norms, Sex::male, 70'000, 320, 601).ok());
    EXPECT_EQ(refusal_of(goal_weight(norms, Sex::unknown, 70'000, 320, 250)), no_sex);
    EXPECT_FALSE(lean_mass(9'999, 200).ok());
    EXPECT_FALSE(lean_mass(400'001, 200).ok());
    EXPECT_FALSE(lean_mass(70'000, 29).ok());
    EXPECT_FALSE(lean_mass(70'000, 601).ok());
}

TEST(BodyFatGuideOf, changes_at_35_and_56) {
    struct Case {
        Sex sex;
        int age;
        model::Range recommended;
    };
    for (const Case& one : {Case{Sex::male, 18, {8, 22}}, Case{Sex::male, 34, {8, 22}},
                            Case{Sex::male, 35, {10, 25}}, Case{Sex::male, 56, {10, 25}},
                            Case{Sex::female, 34, {20, 35}}, Case{Sex::female, 35, {23, 38}},
                            Case{Sex::female, 55, {23, 38}}, Case{Sex::female, 56, {25, 38}}}) {
        const auto guide = body_fat_guide(shipped_norms(), one.sex, one.age);
        ASSERT_TRUE(guide.ok());
        EXPECT_EQ(guide->recommended, one.recommended) << one.age;
        const bool is_male = one.sex == Sex::male;
        EXPECT_EQ(guide->essential, is_male ? (model::Range{3, 5}) : (model::Range{8, 12}));
        EXPECT_EQ(guide->athletic, is_male ? (model::Range{5, 13}) : (model::Range{12, 22}));
    }
    EXPECT_EQ(refusal_of(body_fat_guide(shipped_norms(), Sex::unknown, 30)), no_sex);
    EXPECT_FALSE(body_fat_guide(shipped_norms(), Sex::male, 17).ok());
    EXPECT_FALSE(body_fat_guide(shipped_norms(), Sex::male, 101).ok());
}

TEST(BodyFormulas, say_what_they_rest_on) {
    EXPECT_EQ(basis_of(BodyFormula::siri), (Basis{Evidence::a, {"S23"}}));
    EXPECT_EQ(basis_of(BodyFormula::lean_mass), (Basis{Evidence::m, {}}));
    EXPECT_EQ(basis_of(BodyFormula::body_mass_index).evidence, Evidence::a);
}

}  // namespace
}  // namespace phasewise::opt
