// The tables of assets/opt/norms.json: every figure as the opt-model reference has it, and what the
// reader says of a file that is wrong.

#include "opt/norms.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

using model::Range;
using test::shipped_norms;

using SixRanges = std::array<Range, 6>;
using SixNumbers = std::array<int, 6>;

TEST(Norms, have_the_step_table_of_the_reference) {
    const StepRows men{{
        {{{{50, 76}, {51, 76}, {49, 76}, {56, 82}, {60, 77}, {59, 81}}}, {Evidence::a, {"S21"}}},
        {{{{79, 84}, {79, 85}, {80, 88}, {87, 93}, {86, 94}, {87, 92}}}, {Evidence::a, {"S21"}}},
        {{{{88, 93}, {88, 94}, {92, 98}, {95, 101}, {97, 100}, {94, 102}}}, {}},
        {{{{95, 100}, {96, 102}, {100, 105}, {103, 111}, {103, 109}, {104, 110}}}, {}},
        {{{{102, 107}, {104, 110}, {108, 113}, {113, 119}, {111, 117}, {114, 118}}}, {}},
        {{{{111, 119}, {114, 121}, {116, 124}, {121, 126}, {119, 128}, {121, 126}}}, {}},
        {{{{124, 157}, {126, 161}, {130, 163}, {131, 159}, {131, 154}, {130, 151}}}, {}},
    }};
    const StepRows women{{
        {{{{52, 81}, {58, 80}, {51, 84}, {63, 91}, {60, 92}, {70, 92}}}, {}},
        {{{{85, 93}, {85, 92}, {89, 96}, {95, 101}, {97, 103}, {96, 101}}}, {}},
        {{{{96, 102}, {95, 101}, {100, 104}, {104, 110}, {106, 111}, {104, 111}}}, {}},
        {{{{104, 110}, {104, 110}, {107, 112}, {113, 118}, {113, 118}, {116, 121}}}, {}},
        {{{{113, 120}, {113, 119}, {115, 120}, {120, 124}, {119, 127}, {123, 126}}}, {}},
        {{{{122, 131}, {122, 129}, {124, 132}, {126, 132}, {129, 135}, {128, 133}}}, {}},
        {{{{135, 169}, {134, 171}, {137, 169}, {137, 171}, {141, 174}, {135, 155}}}, {}},
    }};
    const StepNorms& norms = shipped_norms().step_test;
    EXPECT_EQ(norms.from_age, (SixNumbers{18, 26, 36, 46, 56, 66}));
    for (std::size_t i = 0; i < men.size(); ++i) {
        EXPECT_EQ(norms.rows.male[i].bands, men[i].bands) << "men, row " << i;
        EXPECT_EQ(norms.rows.male[i].basis, men[i].basis) << "men, row " << i;
        EXPECT_EQ(norms.rows.female[i].bands, women[i].bands) << "women, row " << i;
        EXPECT_EQ(norms.rows.female[i].basis, women[i].basis) << "women, row " << i;
    }
}

TEST(Norms, have_the_uptake_bands_of_the_reference) {
    const OxygenNorms& norms = shipped_norms().oxygen;
    EXPECT_EQ(norms.from_age, (SixNumbers{20, 30, 40, 50, 60, 70}));
    EXPECT_EQ(norms.limits.male.good_from, (SixNumbers{42, 41, 39, 36, 33, 31}));
    EXPECT_EQ(norms.limits.male.excellent_from, (SixNumbers{47, 46, 44, 41, 38, 36}));
    EXPECT_EQ(norms.limits.male.poor_to, (SixNumbers{33, 31, 30, 26, 21, 20}));
    EXPECT_EQ(norms.limits.female.good_from, (SixNumbers{38, 34, 31, 28, 24, 22}));
    EXPECT_EQ(norms.limits.female.excellent_from, (SixNumbers{45, 41, 37, 34, 31, 29}));
    EXPECT_EQ(norms.limits.female.poor_to, (SixNumbers{24, 20, 17, 15, 13, 12}));
    EXPECT_EQ(norms.basis, (Basis{Evidence::b, {"S21c"}}));
}

TEST(Norms, have_the_density_constants_of_the_reference) {
    struct Constants {
        int from_age;
        int c;
        int m;
    };
    const std::array<Constants, 6> men{{{0, 11'533, 643},
                                        {17, 11'620, 630},
                                        {20, 11'631, 632},
                                        {30, 11'422, 544},
                                        {40, 11'620, 700},
                                        {50, 11'715, 779}}};
    const std::array<Constants, 6> women{{{0, 11'369, 598},
                                          {16, 11'549, 678},
                                          {20, 11'599, 717},
                                          {30, 11'423, 632},
                                          {40, 11'333, 612},
                                          {50, 11'339, 645}}};
    const SkinfoldNorms& norms = shipped_norms().skinfolds;
    const auto expect_rows = [](const DensityRows& rows, const std::array<Constants, 6>& all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            EXPECT_EQ(rows.rows[i].from_age, all[i].from_age) << i;
            EXPECT_EQ(rows.rows[i].c, all[i].c) << i;
            EXPECT_EQ(rows.rows[i].m, all[i].m) << i;
        }
    };
    expect_rows(norms.density.male, men);
    expect_rows(norms.density.female, women);
    EXPECT_EQ(norms.density.male.studied_to, 72);
    EXPECT_EQ(norms.density.female.studied_to, 68);
    EXPECT_EQ(norms.basis, (Basis{Evidence::a, {"S23"}}));
}

TEST(Norms, have_the_zones_of_the_reference) {
    struct Zone {
        Range hrmax;
        Range borg;
        Range rpe;
        Evidence hrmax_evidence;
        Evidence borg_evidence;
    };
    const std::array<Zone, 4> zones{{{{65, 75}, {12, 13}, {3, 4}, Evidence::a, Evidence::b},
                                     {{76, 85}, {14, 16}, {5, 6}, Evidence::a, Evidence::b},
                                     {{86, 95}, {17, 19}, {7, 8}, Evidence::a, Evidence::m},
                                     {{96, 100}, {19, 20}, {9, 10}, Evidence::m, Evidence::m}}};
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const HeartRateZone& zone = shipped_norms().zones[i];
        EXPECT_EQ(zone.hrmax.range, zones[i].hrmax);
        EXPECT_EQ(zone.borg.range, zones[i].borg);
        EXPECT_EQ(zone.rpe.range, zones[i].rpe);
        EXPECT_EQ(zone.hrmax.evidence, zones[i].hrmax_evidence);
        EXPECT_EQ(zone.borg.evidence, zones[i].borg_evidence);
        EXPECT_EQ(zone.rpe.evidence, Evidence::m);
    }
    EXPECT_EQ(shipped_norms().zones[0].talk, "full sentences");
    EXPECT_EQ(shipped_norms().five_zones.hrmax,
              (std::array<Range, 5>{{{50, 60}, {60, 70}, {70, 80}, {80, 90}, {90, 100}}}));
    EXPECT_EQ(shipped_norms().five_zones.basis, Basis{});
}

TEST(Norms, have_the_body_figures_of_the_reference) {
    const Norms& norms = shipped_norms();
    EXPECT_EQ(norms.bmi.from_tenths, (std::array<int, 5>{185, 250, 300, 350, 400}));
    EXPECT_EQ(norms.bmi.basis.evidence, Evidence::a);
    EXPECT_EQ(norms.waist_hip.limits.male.elevated_over, 95);
    EXPECT_EQ(norms.waist_hip.limits.male.high_over, 100);
    EXPECT_EQ(norms.waist_hip.limits.female.elevated_over, 80);
    EXPECT_EQ(norms.waist_hip.limits.female.high_over, 85);
    EXPECT_EQ(norms.waist_hip.basis, (Basis{Evidence::b, {"S10", "S14"}}));
    EXPECT_EQ(norms.waist.over_mm.male, 1'020);
    EXPECT_EQ(norms.waist.over_mm.female, 880);
    EXPECT_EQ(norms.waist.basis, Basis{});
    EXPECT_EQ(norms.body_fat.from_age, (std::array<int, 3>{18, 35, 56}));
    EXPECT_EQ(norms.body_fat.ranges.male.recommended,
              (std::array<Range, 3>{{{8, 22}, {10, 25}, {10, 25}}}));
    EXPECT_EQ(norms.body_fat.ranges.female.recommended,
              (std::array<Range, 3>{{{20, 35}, {23, 38}, {25, 38}}}));
    EXPECT_EQ(norms.body_fat.basis, Basis{});
}

TEST(Norms, have_the_resting_figures_of_the_reference) {
    const PressureLimits& pressure = shipped_norms().blood_pressure;
    EXPECT_EQ(pressure.elevated_systolic, 120);
    EXPECT_EQ(pressure.stage_1.systolic, 130);
    EXPECT_EQ(pressure.stage_1.diastolic, 80);
    EXPECT_EQ(pressure.stage_2.systolic, 140);
    EXPECT_EQ(pressure.stage_2.diastolic, 90);
    EXPECT_EQ(pressure.crisis_over.systolic, 180);
    EXPECT_EQ(pressure.crisis_over.diastolic, 120);
    EXPECT_EQ(pressure.basis, (Basis{Evidence::a, {"S10", "S36"}}));
    EXPECT_EQ(shipped_norms().resting.usual.range, (Range{60, 100}));
    EXPECT_EQ(shipped_norms().resting.rise.range, (Range{5, 10}));
    EXPECT_EQ(shipped_norms().resting.rise.evidence, Evidence::app);
}

TEST(Norms, have_the_published_percents) {
    const std::vector<std::pair<int, int>> rows{{1, 100}, {2, 95},  {3, 93},  {4, 90},
                                                {5, 87},  {6, 85},  {7, 83},  {8, 80},
                                                {9, 77},  {10, 75}, {11, 73}, {12, 70}};
    const auto& shipped_rows = shipped_norms().percent_rows.rows;
    ASSERT_EQ(shipped_rows.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(shipped_rows[i].reps, rows[i].first);
        EXPECT_EQ(shipped_rows[i].pct, rows[i].second);
    }
    EXPECT_EQ(shipped_norms().percent_rows.basis, (Basis{Evidence::b, {"S25"}}));
}

TEST(AgePlace, is_the_last_that_is_reached) {
    constexpr std::array from{18, 26, 36};
    EXPECT_FALSE(age_place(from, 17).has_value());
    EXPECT_EQ(age_place(from, 18), 0U);
    EXPECT_EQ(age_place(from, 25), 0U);
    EXPECT_EQ(age_place(from, 26), 1U);
    EXPECT_EQ(age_place(from, 99), 2U);
}

// --- The reader
// -----------------------------------------------------------------------------------

base::Faults norm_faults(const std::string& text) {
    base::Faults faults;
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        faults.add("", document.error().message);
        return faults;
    }
    Norms norms;
    read_norms(document->root(faults), norms);
    return faults;
}

TEST(ReadNorms, gives_each_fixture_the_schemas_verdict) {
    const auto valid = test::fixtures("norms/valid");
    EXPECT_FALSE(valid.empty());
    for (const auto& [name, text] : valid) {
        EXPECT_EQ(norm_faults(text).text(), "") << name;
    }
    const auto invalid = test::fixtures("norms/invalid");
    EXPECT_FALSE(invalid.empty());
    for (const auto& [name, text] : invalid) {
        EXPECT_FALSE(norm_faults(text).empty()) << name;
    }
}

TEST(ReadNorms, names_the_path_of_what_is_wrong) {
    struct Wrong {
        const char* pointer;
        nlohmann::ordered_json value;  ///< null: the field is taken out
        const char* path;
    };
    const std::vector<Wrong> all{
        {"/schema", 2, "schema"},
        {"/bmi", nullptr, ""},
        {"/extra", 1, ""},
        {"/percent_rows/rows/3", {4, 95}, "percent_rows.rows[3]"},
        {"/percent_rows/rows/3", {3, 90}, "percent_rows.rows[3]"},
        {"/percent_rows/ev", "C", "percent_rows.ev"},
        {"/percent_rows/sources/0", "25", "percent_rows.sources[0]"},
        {"/reserve_targets/0/phase", 6, "reserve_targets[0].phase"},
        {"/reserve_targets/2/most", 0, "reserve_targets[2].most"},
        {"/zones/1/hrmax/range/0", 75, "zones[1].hrmax"},
        {"/zones/0/borg/range/0", 5, "zones[0].borg.range[0]"},
        {"/zones/3", nullptr, "zones"},
        {"/five_zones/hrmax/0", {60, 50}, "five_zones.hrmax[0]"},
        {"/bmi/from_tenths/1", 185, "bmi.from_tenths"},
        {"/waist_hip/male/high_over", 94, "waist_hip.male.high_over"},
        {"/waist/female_over_mm", 0, "waist.female_over_mm"},
        {"/skinfolds/male/rows/2/from_age", 17, "skinfolds.male.rows[2].from_age"},
        {"/skinfolds/female/rows/0/c", 1.1369, "skinfolds.female.rows[0].c"},
        {"/body_fat/male/recommended/0/0", -1, "body_fat.male.recommended[0][0]"},
        {"/step_test/from_age", {18, 26}, "step_test.from_age"},
        {"/step_test/male/0/rating", "good", "step_test.male[0].rating"},
        {"/step_test/female/1/bands/2/0", 84, "step_test.female[1].bands[2]"},
        {"/step_stages/0/ratings/0", "good", "step_stages[1].ratings"},
        {"/step_stages/3", nullptr, "step_stages"},
        {"/step_stages/0/stages/1", 5, "step_stages[0].stages[1]"},
        {"/oxygen/female/poor_to/5", 0, "oxygen.female.poor_to[5]"},
        {"/blood_pressure/stage_1/diastolic", 301, "blood_pressure.stage_1.diastolic"},
        {"/resting_hr/rise/range", 5, "resting_hr.rise.range"},
    };
    for (const Wrong& wrong : all) {
        nlohmann::ordered_json json = nlohmann::ordered_json::parse(test::asset("opt/norms.json"));
        const nlohmann::ordered_json::json_pointer at(wrong.pointer);
        if (!wrong.value.is_null()) {
            json[at] = wrong.value;
        } else if (json[at.parent_pointer()].is_array()) {
            json[at.parent_pointer()].erase(std::stoul(at.back()));
        } else {
            json[at.parent_pointer()].erase(at.back());
        }
        const base::Faults faults = norm_faults(json.dump());
        ASSERT_FALSE(faults.empty()) << wrong.pointer;
        EXPECT_EQ(faults.list.front().path, wrong.path) << wrong.pointer << "\n" << faults.text();
    }
}

}  // namespace
}  // namespace phasewise::opt
