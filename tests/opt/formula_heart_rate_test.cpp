// Maximal heart rate, targets and zones: opt-model reference 6.2 and 6.3.

#include "opt/formula_heart_rate.hpp"

#include <array>

#include <gtest/gtest.h>

#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

using model::Sex;
using test::refusal_of;
using test::shipped_norms;

MaxHeartRate max_by(MaxHeartRateFormula formula, int age, Sex sex = Sex::female) {
    const auto result = max_heart_rate(formula, age, sex);
    EXPECT_TRUE(result.ok());
    return result ? *result : MaxHeartRate{};
}

TEST(MaxHeartRateOf, gives_the_published_vectors) {
    struct Case {
        int age;
        int fox;     ///< tenths
        int tanaka;  ///< tenths
    };
    for (const Case& one :
         {Case{20, 2000, 1940}, Case{40, 1800, 1800}, Case{55, 1650, 1695}, Case{70, 1500, 1590}}) {
        EXPECT_EQ(max_by(MaxHeartRateFormula::fox, one.age).hundredths, one.fox * 10);
        EXPECT_EQ(max_by(MaxHeartRateFormula::tanaka, one.age).hundredths, one.tanaka * 10);
    }
    EXPECT_EQ(max_by(MaxHeartRateFormula::tanaka, 55).bpm(), 170);  // 169.5, half up
    EXPECT_EQ(max_by(MaxHeartRateFormula::gellish, 40).hundredths, 17'900);
    EXPECT_EQ(max_by(MaxHeartRateFormula::gulati, 40).hundredths, 17'080);
}

TEST(MaxHeartRateOf, goes_by_the_edition) {
    EXPECT_EQ(usual_formula(model::Edition::sixth), MaxHeartRateFormula::fox);
    EXPECT_EQ(usual_formula(model::Edition::seventh), MaxHeartRateFormula::fox);
    EXPECT_EQ(usual_formula(model::Edition::app), MaxHeartRateFormula::tanaka);
}

TEST(MaxHeartRateOf, falls_with_age_and_refuses_both_ends) {
    for (const MaxHeartRateFormula formula :
         {MaxHeartRateFormula::fox, MaxHeartRateFormula::tanaka, MaxHeartRateFormula::gellish,
          MaxHeartRateFormula::gulati}) {
        for (int age = 6; age < 100; ++age) {
            EXPECT_GT(max_by(formula, age).hundredths, max_by(formula, age + 1).hundredths);
        }
        EXPECT_EQ(refusal_of(max_heart_rate(formula, 5, Sex::female)),
                  "The age must be 6 to 100 years, not 5.");
        EXPECT_FALSE(max_heart_rate(formula, 101, Sex::female).ok());
    }
}

TEST(MaxHeartRateOf, by_gulati_is_for_women) {
    for (const Sex sex : {Sex::male, Sex::unknown}) {
        EXPECT_EQ(refusal_of(max_heart_rate(MaxHeartRateFormula::gulati, 40, sex)),
                  "The formula by Gulati was made for women: take another one here.");
        EXPECT_TRUE(max_heart_rate(MaxHeartRateFormula::gellish, 40, sex).ok());
    }
}

TEST(Karvonen, gives_the_published_vectors) {
    const auto of_35 = karvonen_heart_rate(max_by(MaxHeartRateFormula::fox, 35), 60, 70);
    EXPECT_EQ(of_35.value(), (HeartRateTarget{1475, 148}));
    const auto of_50 = karvonen_heart_rate(max_by(MaxHeartRateFormula::fox, 50), 70, 60);
    EXPECT_EQ(of_50.value(), (HeartRateTarget{1300, 130}));
    const auto of_55 = karvonen_heart_rate(max_by(MaxHeartRateFormula::tanaka, 55), 72, 60);
    EXPECT_EQ(of_55.value(), (HeartRateTarget{1305, 131}));
}

TEST(HeartRateTargets, rise_with_the_percent_and_meet_at_the_maximum) {
    for (int age = 6; age <= 100; age += 7) {
        const MaxHeartRate max = max_by(MaxHeartRateFormula::tanaka, age);
        for (int percent = 30; percent < 100; ++percent) {
            const int straight = straight_heart_rate(max, percent).value().tenths;
            const int karvonen = karvonen_heart_rate(max, 65, percent).value().tenths;
            EXPECT_GT(straight_heart_rate(max, percent + 1).value().tenths, straight);
            EXPECT_GT(karvonen_heart_rate(max, 65, percent + 1).value().tenths, karvonen);
            EXPECT_GT(karvonen, straight);
        }
        EXPECT_EQ(straight_heart_rate(max, 100).value(), karvonen_heart_rate(max, 65, 100).value());
    }
}

TEST(HeartRateTargets, refuse_what_is_outside_both_ends) {
    const MaxHeartRate max = max_by(MaxHeartRateFormula::fox, 40);
    EXPECT_EQ(refusal_of(straight_heart_rate(max, 29)),
              "The percent of heart rate must be 30 to 100 %, not 29.");
    EXPECT_FALSE(straight_heart_rate(max, 101).ok());
    EXPECT_FALSE(karvonen_heart_rate(max, 60, 29).ok());
    EXPECT_FALSE(karvonen_heart_rate(max, 60, 101).ok());
    EXPECT_TRUE(karvonen_heart_rate(max, 30, 60).ok());
    EXPECT_FALSE(karvonen_heart_rate(max, 29, 60).ok());
    EXPECT_TRUE(karvonen_heart_rate(max, 120, 60).ok());
    EXPECT_FALSE(karvonen_heart_rate(max, 121, 60).ok());
    EXPECT_EQ(refusal_of(karvonen_heart_rate(max_by(MaxHeartRateFormula::gulati, 100), 118, 60)),
              "The resting heart rate must be under the maximal one.");
    EXPECT_FALSE(straight_heart_rate({MaxHeartRateFormula::fox, 0}, 70).ok());
    EXPECT_FALSE(straight_heart_rate({MaxHeartRateFormula::fox, 24'001}, 70).ok());
}

TEST(ZoneHeartRate, of_a_client_of_40_is_the_published_one) {
    const MaxHeartRate max = max_by(MaxHeartRateFormula::fox, 40);
    const std::array<model::Range, 4> zones{{{117, 135}, {137, 153}, {155, 171}, {173, 180}}};
    for (int zone = 1; zone <= 3; ++zone) {
        EXPECT_EQ(zone_heart_rate(shipped_norms(), ZoneScheme::three, max, zone).value(),
                  zones.at(static_cast<std::size_t>(zone - 1)));
    }
    EXPECT_EQ(zone_heart_rate(shipped_norms(), ZoneScheme::four, max, 4).value(), zones[3]);
    EXPECT_EQ(zone_heart_rate(shipped_norms(), ZoneScheme::five, max, 2).value(),
              (model::Range{108, 126}));
}

TEST(ZoneHeartRate, has_as_many_zones_as_its_scheme) {
    const MaxHeartRate max = max_by(MaxHeartRateFormula::fox, 40);
    struct Case {
        ZoneScheme scheme;
        int zones;
    };
    for (const Case& one :
         {Case{ZoneScheme::three, 3}, Case{ZoneScheme::four, 4}, Case{ZoneScheme::five, 5}}) {
        EXPECT_FALSE(zone_heart_rate(shipped_norms(), one.scheme, max, 0).ok());
        EXPECT_TRUE(zone_heart_rate(shipped_norms(), one.scheme, max, one.zones).ok());
        EXPECT_FALSE(zone_heart_rate(shipped_norms(), one.scheme, max, one.zones + 1).ok());
    }
}

TEST(ZoneOf, gives_what_lies_between_two_zones_to_the_nearer) {
    // Of 200 beats 150 is 75 %, 151 is 75.5 %, 152 is 76 %.
    const MaxHeartRate max = max_by(MaxHeartRateFormula::fox, 20);
    const auto place = [&max](ZoneScheme scheme, int bpm) {
        return zone_of(shipped_norms(), scheme, max, bpm).value();
    };
    EXPECT_EQ(place(ZoneScheme::three, 128).zone, 0);
    EXPECT_EQ(place(ZoneScheme::three, 130).zone, 1);
    EXPECT_EQ(place(ZoneScheme::three, 150).zone, 1);
    EXPECT_EQ(place(ZoneScheme::three, 151).zone, 2);  // 0.755 is no longer under 0.755
    EXPECT_EQ(place(ZoneScheme::three, 170).zone, 2);
    EXPECT_EQ(place(ZoneScheme::three, 171).zone, 3);
    EXPECT_EQ(place(ZoneScheme::three, 190), (ZonePlace{3, false, 95}));
    EXPECT_EQ(place(ZoneScheme::three, 192), (ZonePlace{3, true, 96}));
    EXPECT_EQ(place(ZoneScheme::four, 192), (ZonePlace{4, false, 96}));
    EXPECT_EQ(place(ZoneScheme::four, 202), (ZonePlace{4, true, 101}));
    EXPECT_EQ(place(ZoneScheme::five, 120).zone, 2);
}

TEST(ZoneOf, finds_the_zone_of_its_own_ends) {
    for (const MaxHeartRateFormula formula :
         {MaxHeartRateFormula::fox, MaxHeartRateFormula::tanaka, MaxHeartRateFormula::gulati}) {
        for (int age = 6; age <= 100; ++age) {
            const MaxHeartRate max = max_by(formula, age);
            for (int zone = 1; zone <= 4; ++zone) {
                const auto ends = zone_heart_rate(shipped_norms(), ZoneScheme::four, max, zone);
                ASSERT_TRUE(ends.ok());
                for (const int bpm : {ends->lo, ends->hi}) {
                    EXPECT_EQ(zone_of(shipped_norms(), ZoneScheme::four, max, bpm).value().zone,
                              zone)
                        << bpm << " at " << age;
                }
            }
        }
    }
}

TEST(ZoneOf, refuses_what_is_no_pulse) {
    const MaxHeartRate max = max_by(MaxHeartRateFormula::fox, 40);
    EXPECT_TRUE(zone_of(shipped_norms(), ZoneScheme::three, max, 30).ok());
    EXPECT_FALSE(zone_of(shipped_norms(), ZoneScheme::three, max, 29).ok());
    EXPECT_TRUE(zone_of(shipped_norms(), ZoneScheme::three, max, 240).ok());
    EXPECT_FALSE(zone_of(shipped_norms(), ZoneScheme::three, max, 241).ok());
}

TEST(ZoneByThresholds, divides_at_both_and_between_them) {
    const Thresholds thresholds{130, 161};  // the midpoint is 145.5
    struct Case {
        int bpm;
        int zone;
    };
    for (const Case& one :
         {Case{129, 1}, Case{130, 2}, Case{145, 2}, Case{146, 3}, Case{161, 3}, Case{162, 4}}) {
        EXPECT_EQ(zone_by_thresholds(thresholds, one.bpm).value(), one.zone) << one.bpm;
    }
    EXPECT_EQ(refusal_of(zone_by_thresholds({150, 150}, 140)),
              "The second threshold must be over the first.");
    EXPECT_FALSE(zone_by_thresholds({29, 150}, 140).ok());
    EXPECT_FALSE(zone_by_thresholds({130, 241}, 140).ok());
    EXPECT_FALSE(zone_by_thresholds(thresholds, 29).ok());
    EXPECT_FALSE(zone_by_thresholds(thresholds, 241).ok());
}

TEST(HeartRates, say_what_they_rest_on) {
    EXPECT_EQ(basis_of(MaxHeartRateFormula::fox), (Basis{Evidence::a, {"S10", "S14"}}));
    EXPECT_EQ(basis_of(MaxHeartRateFormula::gulati), (Basis{Evidence::m, {}}));
    EXPECT_EQ(basis_of(HeartRateMethod::karvonen).evidence, Evidence::a);
}

}  // namespace
}  // namespace phasewise::opt
