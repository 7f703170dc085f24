// Each acute variable of each row in each phase: below, at and above what is published. The figures
// are typed from the opt-model reference (2.1 to 2.6), not read from the data.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "opt/check.hpp"
#include "opt/prescribe.hpp"
#include "opt/shipped.hpp"
#include "support/phases.hpp"
#include "support/workouts.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using model::Edition;
using model::Item;
using model::LoadKind;
using model::Range;
using model::Rest;

/// An exercise that is judged by the row.
struct RowCase {
    int phase;
    std::string_view row;
    const char* exercise;
};

constexpr RowCase p1_core{1, "core", "COR003"};
constexpr RowCase p1_core_hold{1, "core", "COR011"};
constexpr RowCase p1_balance_leg{1, "balance", "BAL004"};
constexpr RowCase p1_balance_hold{1, "balance", "BAL003"};
constexpr RowCase p1_plyometric{1, "plyometric", "PLY002"};
constexpr RowCase p1_saq{1, "saq", "SAQ001"};
constexpr RowCase p1_resistance{1, "resistance", "RES037"};
constexpr RowCase p2_strength{2, "resistance_strength", "RES041"};
constexpr RowCase p2_stabilization{2, "resistance_stabilization", "RES031"};
constexpr RowCase p3_resistance{3, "resistance", "RES041"};
constexpr RowCase p4_resistance{4, "resistance", "RES153"};
constexpr RowCase p5_strength{5, "resistance_strength", "RES153"};
constexpr RowCase p5_power{5, "resistance_power", "RES177"};

/// A variable with its hard range and the app's band.
struct ValueCase {
    RowCase row;
    std::string_view variable;
    int least;
    int most;
    int band_least;
    int band_most;

    ValueCase(RowCase row_case, std::string_view name, int lo, int hi)
        : ValueCase(row_case, name, lo, hi, lo, hi) {}
    ValueCase(RowCase row_case, std::string_view name, int lo, int hi, int band_lo, int band_hi)
        : row(row_case), variable(name), least(lo), most(hi), band_least(band_lo),
          band_most(band_hi) {}
};

constexpr RowCase of(int phase, std::string_view row, const char* exercise) {
    return {phase, row, exercise};
}

std::vector<ValueCase> value_cases() {
    std::vector<ValueCase> cases{
        // Phase 1.
        {p1_core, "sets", 1, 4, 1, 3},
        {p1_core, "reps", 12, 20},
        {p1_core, "rest", 0, 90},
        {p1_core_hold, "hold", 10, 60},
        {p1_balance_leg, "sets", 1, 3},
        {p1_balance_leg, "reps", 6, 10},  // a leg
        {p1_balance_leg, "rest", 0, 90},
        {p1_balance_hold, "hold", 10, 60},
        {p1_plyometric, "sets", 1, 3},
        {p1_plyometric, "reps", 5, 8},
        {p1_plyometric, "inner hold", 3, 5},
        {p1_plyometric, "rest", 0, 90},
        {p1_saq, "sets", 1, 2},
        {p1_saq, "reps", 2, 3},
        {p1_saq, "rest", 15, 60},
        {p1_resistance, "sets", 1, 3},
        {p1_resistance, "reps", 12, 20},
        {p1_resistance, "rest", 0, 90},
        {p1_resistance, "percent", 50, 70},
        // Phase 2.
        {of(2, "core", "COR024"), "sets", 2, 4, 2, 3},
        {of(2, "core", "COR024"), "reps", 8, 12},
        {of(2, "core", "COR024"), "rest", 0, 60},
        {of(2, "core", "COR011"), "hold", 20, 60},
        {of(2, "balance", "BAL015"), "sets", 2, 4, 2, 3},
        {of(2, "balance", "BAL015"), "reps", 8, 12},
        {of(2, "balance", "BAL003"), "hold", 20, 60},
        {of(2, "plyometric", "PLY008"), "sets", 2, 3},
        {of(2, "plyometric", "PLY008"), "reps", 8, 10},
        {of(2, "plyometric", "PLY008"), "rest", 0, 60},
        {of(2, "saq", "SAQ009"), "sets", 3, 4},
        {of(2, "saq", "SAQ009"), "reps", 3, 5},
        {of(2, "saq", "SAQ009"), "rest", 0, 60},
        {p2_strength, "sets", 2, 4},
        {p2_strength, "reps", 8, 12},
        {p2_strength, "percent", 70, 80},
        {p2_strength, "rest", 0, 60},  // alone it has what comes after a pair
        {p2_stabilization, "sets", 2, 4},
        {p2_stabilization, "reps", 8, 12},
        {p2_stabilization, "percent", 50, 70},
        {p2_stabilization, "rest", 0, 60},
        // Phase 3.
        {of(3, "core", "COR024"), "sets", 2, 4, 2, 3},
        {of(3, "core", "COR024"), "reps", 8, 12},
        {of(3, "balance", "BAL015"), "reps", 8, 12},
        {of(3, "plyometric", "PLY008"), "reps", 8, 10},
        {of(3, "saq", "SAQ009"), "reps", 3, 5},
        {p3_resistance, "sets", 3, 6, 3, 5},
        {p3_resistance, "reps", 6, 12},
        {p3_resistance, "percent", 75, 85},
        {p3_resistance, "rest", 0, 180, 60, 120},
        // Phase 4.
        {of(4, "core", "COR024"), "sets", 2, 4, 2, 3},
        {of(4, "core", "COR024"), "reps", 8, 12},
        {p4_resistance, "sets", 4, 6},
        {p4_resistance, "reps", 1, 5},
        {p4_resistance, "percent", 85, 95},  // WAVE-1 speaks from 95 to 100
        {p4_resistance, "rest", 180, 300},
        // Phase 5.
        {of(5, "core", "COR042"), "sets", 2, 3},
        {of(5, "core", "COR042"), "reps", 8, 12},
        {of(5, "core", "COR042"), "rest", 0, 60},
        {of(5, "balance", "BAL017"), "sets", 2, 3},
        {of(5, "balance", "BAL017"), "reps", 8, 12},
        {of(5, "balance", "BAL017"), "inner hold", 3, 5},
        {of(5, "plyometric", "PLY015"), "sets", 2, 3},
        {of(5, "plyometric", "PLY015"), "reps", 8, 12, 8, 10},
        {of(5, "saq", "SAQ016"), "sets", 3, 5},
        {of(5, "saq", "SAQ016"), "reps", 3, 5},
        {of(5, "saq", "SAQ016"), "rest", 0, 90},
        {p5_strength, "sets", 3, 6, 3, 5},
        {p5_strength, "reps", 1, 5},
        {p5_strength, "percent", 85, 95},
        {p5_power, "sets", 3, 6, 3, 5},
        {p5_power, "reps", 8, 10},
        {p5_power, "percent", 30, 45},
        {p5_power, "rest", 60, 300, 60, 120},
    };
    // Stretches, rolling and correctives are the same in every phase that has them.
    for (int phase = 1; phase <= 5; ++phase) {
        cases.push_back({of(phase, "smr", "SMR001"), "sets", 1, 3});
        cases.push_back({of(phase, "smr", "SMR001"), "hold", 30, 60});
        cases.push_back({of(phase, "static_stretch", "STA001"), "sets", 1, 3});
        cases.push_back({of(phase, "static_stretch", "STA001"), "hold", 30, 60});
        cases.push_back({of(phase, "corrective", "CEX001"), "sets", 1, 2});
        cases.push_back({of(phase, "corrective", "CEX001"), "reps", 10, 15});
        cases.push_back({of(phase, "corrective", "CEX001"), "inner hold", 2, 2});
        cases.push_back({of(phase, "corrective", "CEX001"), "rest", 0, 60});
        if (phase >= 2 && phase <= 4) {
            cases.push_back({of(phase, "active_stretch", "ACT001"), "sets", 1, 2});
            cases.push_back({of(phase, "active_stretch", "ACT001"), "reps", 5, 10});
            cases.push_back({of(phase, "active_stretch", "ACT001"), "inner hold", 1, 2});
        }
    }
    cases.push_back({of(5, "dynamic_stretch", "DYN001"), "sets", 1, 2});
    cases.push_back({of(5, "dynamic_stretch", "DYN001"), "reps", 10, 15});
    return cases;
}

void put(Item& item, std::string_view variable, int value) {
    model::SetGroup& work = item.sets.back();
    if (variable == "sets") {
        work.count = value;
    } else if (variable == "reps" || variable == "hold") {
        work.dose.lo = work.dose.hi = value;
    } else if (variable == "inner hold") {
        work.dose.hold_s = Range{value, value};
    } else if (variable == "rest") {
        work.rest = Rest{value, value};
        work.count = std::max(work.count, 1);
    } else if (variable == "percent") {
        model::Load load;
        load.kind = LoadKind::pct1rm;
        load.lo = load.hi = value * 100;
        work.loads = {load};
    }
}

std::string rule_of(const ValueCase& one) {
    const std::string_view variable = one.variable == "inner hold" ? "hold"
                                      : one.variable == "percent"  ? "load"
                                                                   : one.variable;
    return "VAR-P" + base::digits(one.row.phase) + '-' + std::string(one.row.row) + '-' +
           std::string(variable);
}

/// The severity of the value's own finding; nothing where there is none.
std::optional<Severity> judged(const ValueCase& one, int value) {
    const model::Phase phase = model::all_phases[static_cast<std::size_t>(one.row.phase - 1)];
    test::Workout workout(test::shipped(), phase);
    const model::Exercise& exercise =
        *test::shipped().library.find({std::string(one.row.exercise)});
    workout.add(usual_block(test::shipped().rules, exercise, phase), one.row.exercise,
                [&](Item& item) { put(item, one.variable, value); });
    const model::Plan plan = workout.plan();
    const auto found =
        test::with_rule(check_day(test::shipped(), plan, test::day_of(plan)), rule_of(one));
    EXPECT_LE(found.size(), 1U) << rule_of(one);
    return found.empty() ? std::nullopt : std::optional{found.front().severity};
}

TEST(CheckValues, are_errors_outside_the_published_range_and_warnings_outside_the_band) {
    for (const ValueCase& one : value_cases()) {
        const std::string name = rule_of(one) + " (" + one.row.exercise + ')';
        const auto expect = [&](int value, std::optional<Severity> severity) {
            EXPECT_EQ(judged(one, value), severity) << name << " at " << value;
        };
        const int step = one.variable == "rest" || one.variable == "percent" ? 5 : 1;
        expect(one.band_least, std::nullopt);
        expect((one.band_least + one.band_most) / 2, std::nullopt);
        expect(one.band_most, std::nullopt);
        const bool capped = one.variable == "percent" && one.most == 95;  // above is WAVE-1's
        if (!capped) {
            expect(one.most + step, Severity::error);
        }
        if (one.least > 0 && !(one.least == 1 && one.variable == "sets") && one.least > step - 1) {
            expect(one.least - step, Severity::error);
        }
        if (one.band_most < one.most) {
            expect(one.most, Severity::warning);
            expect(one.band_most + step, Severity::warning);
        }
        if (one.band_least > one.least) {
            expect(one.least, Severity::warning);
        }
    }
}

/// The finding with this rule after one change of an exercise that arrived with its defaults.
std::optional<Finding> finding(model::Phase phase, const char* exercise, std::string_view rule,
                               const std::function<void(Item&)>& change,
                               const std::function<void(model::Day&)>& change_day = {},
                               Edition edition = Edition::app, bool deload = false) {
    test::Workout workout(test::shipped(), phase);
    const model::Exercise& one = *test::shipped().library.find({exercise});
    workout.add(usual_block(test::shipped().rules, one, phase), exercise, change);
    if (change_day) {
        change_day(workout.day());
    }
    const model::Plan plan = workout.plan(edition, deload);
    const auto found = test::with_rule(check_day(test::shipped(), plan, test::day_of(plan)), rule);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

using test::p1;
using test::p2;
using test::p3;
using test::p4;
using test::p5;

void load(Item& item, LoadKind kind, int lo, int hi) {
    model::Load one;
    one.kind = kind;
    one.lo = lo * 100;
    one.hi = hi * 100;
    item.sets.back().loads = {one};
}

TEST(CheckValues, say_name_value_range_and_reason) {
    const auto found = finding(p1, "RES037", "VAR-P1-resistance-reps", [](Item& item) {
        item.sets.back().dose.lo = item.sets.back().dose.hi = 8;
    });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->message, "Standing Cable Chest Press: 8 reps is under phase 1's 12 to 20. "
                              "Light, slow and many is what trains the stabilizers.");
    EXPECT_EQ(found->why,
              "How long a set lasts decides what it trains: endurance, size, strength or speed. "
              "Phase 1 resistance: 12 to 20 reps. Evidence A: seen in two or more public sources "
              "(S7, S8, S9, S10, S12).");
    EXPECT_EQ(found->evidence, Evidence::a);
    EXPECT_EQ(found->field, Field::dose);
    ASSERT_TRUE(found->fix);
    EXPECT_EQ(found->fix->label, "Set 12 reps");
}

TEST(CheckValues, judge_both_ends_of_a_range) {
    const auto found = finding(p1, "RES037", "VAR-P1-resistance-reps", [](Item& item) {
        item.sets.back().dose.lo = 15;
        item.sets.back().dose.hi = 25;
    });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->fix->label, "Set 15\u201320 reps");
}

TEST(CheckValues, let_as_many_as_possible_pass) {
    EXPECT_FALSE(finding(p1, "RES037", "VAR-P1-resistance-reps", [](Item& item) {
        item.sets.back().dose = {model::DoseUnit::reps, 0, 0, std::nullopt, true};
    }));
}

TEST(CheckValues, look_at_work_sets_only) {
    for (const model::SetKind kind : {model::SetKind::warm_up, model::SetKind::back_off,
                                      model::SetKind::drop, model::SetKind::test}) {
        EXPECT_FALSE(finding(p1, "RES037", "VAR-P1-resistance-reps", [kind](Item& item) {
            model::SetGroup other = item.sets.back();
            other.kind = kind;
            other.dose.lo = other.dose.hi = 3;
            item.sets.push_back(other);
        }));
    }
}

TEST(CheckValues, count_balance_on_both_legs_by_the_figure_for_both) {
    const auto at = [](model::Side side, int reps) {
        return finding(p1, "BAL004", "VAR-P1-balance-reps",
                       [&](Item& item) {
                           item.side = side;
                           item.sets.back().dose.lo = item.sets.back().dose.hi = reps;
                       })
            .has_value();
    };
    EXPECT_FALSE(at(model::Side::each, 8));
    EXPECT_TRUE(at(model::Side::each, 12));
    EXPECT_FALSE(at(model::Side::both, 12));
    EXPECT_TRUE(at(model::Side::both, 8));
}

TEST(CheckValues, ask_for_held_landings) {
    const auto found = finding(p1, "PLY002", "VAR-P1-plyometric-hold",
                               [](Item& item) { item.sets.back().dose.hold_s.reset(); });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->severity, Severity::error);
    EXPECT_EQ(found->fix->label, "Set 3 s hold");
}

TEST(CheckValues, take_an_exercises_own_usual_dose_as_a_tip) {
    const auto found = finding(p3, "RES013", "VAR-P3-resistance-dose", [](Item& item) {
        item.sets.back().dose.lo = item.sets.back().dose.hi = 80;  // metres of carrying
    });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->severity, Severity::tip);
    EXPECT_EQ(found->fix->label, "Set 30 metres");
}

TEST(CheckValues, judge_a_load_in_the_unit_it_is_written_in) {
    const auto severity = [](model::Phase phase, const char* id, std::string_view rule,
                             LoadKind kind, int lo, int hi) -> std::optional<Severity> {
        const auto found = finding(phase, id, rule, [&](Item& item) { load(item, kind, lo, hi); });
        return found ? std::optional{found->severity} : std::nullopt;
    };
    constexpr std::string_view one = "VAR-P1-resistance-load";
    EXPECT_EQ(severity(p1, "RES037", one, LoadKind::rpe, 5, 6), std::nullopt);
    EXPECT_EQ(severity(p1, "RES037", one, LoadKind::rpe, 7, 7), Severity::warning);
    EXPECT_EQ(severity(p1, "RES037", one, LoadKind::rpe, 9, 9), Severity::error);
    EXPECT_EQ(severity(p1, "RES037", one, LoadKind::rir, 4, 4), std::nullopt);
    EXPECT_EQ(severity(p1, "RES037", one, LoadKind::rir, 8, 8), std::nullopt);
    EXPECT_EQ(severity(p1, "RES037", one, LoadKind::rir, 1, 1), Severity::error);
    EXPECT_EQ(severity(p1, "RES037", one, LoadKind::weight, 200, 200), std::nullopt);
    EXPECT_EQ(severity(p1, "RES037", one, LoadKind::band, 0, 0), std::nullopt);
    // "RPE 6-8" of phase 2 leaves 2 to 4 repetitions.
    constexpr std::string_view two = "VAR-P2-resistance_strength-load";
    EXPECT_EQ(severity(p2, "RES041", two, LoadKind::rir, 2, 4), std::nullopt);
    EXPECT_EQ(severity(p2, "RES041", two, LoadKind::rir, 0, 0), Severity::error);
    // The fast half: up to 10 % of body weight, or the body alone.
    constexpr std::string_view five = "VAR-P5-resistance_power-load";
    EXPECT_EQ(severity(p5, "RES051", five, LoadKind::pct_bw, 10, 10), std::nullopt);
    EXPECT_EQ(severity(p5, "RES051", five, LoadKind::pct_bw, 15, 15), Severity::error);
    EXPECT_EQ(severity(p5, "RES051", five, LoadKind::pct_bw, 100, 100), std::nullopt);
}

TEST(CheckValues, follow_the_edition_of_the_plan) {
    const auto at = [](Edition edition, int percent) {
        return finding(
                   p2, "RES041", "VAR-P2-resistance_strength-load",
                   [&](Item& item) { load(item, LoadKind::pct1rm, percent, percent); }, {}, edition)
            .has_value();
    };
    EXPECT_FALSE(at(Edition::app, 70));
    EXPECT_FALSE(at(Edition::sixth, 70));
    EXPECT_TRUE(at(Edition::seventh, 70));  // 75 to 80
    EXPECT_FALSE(at(Edition::seventh, 75));
    const auto rest = [](Edition edition) {
        const auto found = finding(
            p3, "RES041", "VAR-P3-resistance-rest",
            [](Item& item) { item.sets.back().rest = Rest{150, 150}; }, {}, edition);
        return found ? std::optional{found->severity} : std::nullopt;
    };
    EXPECT_EQ(rest(Edition::app), Severity::warning);  // over the band of 60 to 120
    EXPECT_EQ(rest(Edition::sixth), Severity::error);  // 0 to 60
    EXPECT_EQ(rest(Edition::seventh), std::nullopt);   // 0 to 180
}

TEST(CheckValues, have_no_lower_limit_in_a_light_week) {
    const auto at = [](bool deload, const std::function<void(Item&)>& change,
                       std::string_view rule) {
        return finding(p3, "RES041", rule, change, {}, Edition::app, deload).has_value();
    };
    const auto two_sets = [](Item& item) { item.sets.back().count = 2; };
    EXPECT_TRUE(at(false, two_sets, "VAR-P3-resistance-sets"));
    EXPECT_FALSE(at(true, two_sets, "VAR-P3-resistance-sets"));
    const auto seven_sets = [](Item& item) { item.sets.back().count = 7; };
    EXPECT_TRUE(at(true, seven_sets, "VAR-P3-resistance-sets"));
    const auto light = [](Item& item) { load(item, LoadKind::pct1rm, 55, 55); };
    EXPECT_TRUE(at(false, light, "VAR-P3-resistance-load"));
    EXPECT_FALSE(at(true, light, "VAR-P3-resistance-load"));
    const auto four_reps = [](Item& item) { item.sets.back().dose.lo = 4; };
    EXPECT_TRUE(at(false, four_reps, "VAR-P3-resistance-reps"));
    EXPECT_FALSE(at(true, four_reps, "VAR-P3-resistance-reps"));
}

TEST(CheckValues, follow_the_variant_of_the_day) {
    const auto reduced = [](model::Day& day) { day.variant = model::DayVariant::reduced; };
    constexpr std::string_view heavy = "VAR-P5-resistance_strength-load";
    const auto at = [](int percent) {
        return [percent](Item& item) { load(item, LoadKind::pct1rm, percent, percent); };
    };
    EXPECT_TRUE(finding(p5, "RES153", heavy, at(70)));
    EXPECT_FALSE(finding(p5, "RES153", heavy, at(70), reduced));
    EXPECT_TRUE(finding(p5, "RES153", heavy, at(86), reduced));
    EXPECT_TRUE(finding(p5, "RES153", heavy, at(55), reduced));  // 60 to 84
    EXPECT_FALSE(finding(p5, "RES153", heavy, at(60), reduced));
    const auto endurance = [](model::Day& day) { day.variant = model::DayVariant::endurance; };
    const auto fifteen = [](Item& item) {
        item.sets.back().dose.lo = item.sets.back().dose.hi = 15;
    };
    EXPECT_TRUE(finding(p3, "RES041", "VAR-P3-resistance-reps", fifteen));
    EXPECT_FALSE(finding(p3, "RES041", "VAR-P3-resistance-reps", fifteen, endurance));
}

TEST(CheckTempo, is_a_warning_where_a_part_is_more_than_a_second_away) {
    constexpr int x = model::TempoPart::explosive;
    struct TempoCase {
        model::Phase phase;
        const char* exercise;
        model::Tempo tempo;
        bool fits;
    };
    const std::vector<TempoCase> cases{
        {p1, "RES037", {{4}, {2}, {1}, {}}, true},  {p1, "RES037", {{3}, {1}, {2}, {}}, true},
        {p1, "RES037", {{2}, {0}, {2}, {}}, false}, {p1, "RES037", {{4}, {2}, {1}, {1}}, true},
        {p1, "RES037", {{4}, {2}, {3}, {}}, false}, {p1, "RES037", {{6}, {2}, {1}, {}}, false},
        {p2, "RES041", {{2}, {0}, {2}, {}}, true},  {p2, "RES041", {{4}, {2}, {1}, {}}, false},
        {p2, "RES031", {{4}, {2}, {1}, {}}, true},  {p2, "RES031", {{2}, {0}, {2}, {}}, false},
        {p3, "RES041", {{3}, {1}, {1}, {}}, true},  {p3, "RES041", {{4}, {0}, {2}, {}}, false},
        {p4, "RES153", {{2}, {0}, {x}, {}}, true},  {p4, "RES153", {{x}, {x}, {x}, {}}, true},
        {p4, "RES153", {{2}, {0}, {2}, {}}, false}, {p5, "RES153", {{2}, {0}, {x}, {}}, true},
        {p5, "RES177", {{x}, {x}, {x}, {}}, true},  {p5, "RES177", {{2}, {0}, {2}, {}}, false},
    };
    for (const TempoCase& one : cases) {
        const model::Exercise& exercise = *test::shipped().library.find({one.exercise});
        const AcuteVariables& row = *row_for(test::shipped().rules, exercise, one.phase);
        const std::string rule = "VAR-P" + base::digits(number_of(one.phase)) + '-' +
                                 std::string(base::name_of(row.row)) + "-tempo";
        const auto found =
            finding(one.phase, one.exercise, rule, [&](Item& item) { item.tempo = one.tempo; });
        EXPECT_EQ(!found.has_value(), one.fits) << rule << (found ? ": " + found->message : "");
        if (found) {
            EXPECT_EQ(found->severity, Severity::warning);
        }
    }
}

TEST(CheckRest, is_missing_only_where_the_phase_rests_between_sets) {
    const auto none = [](Item& item) { item.sets.back().rest.reset(); };
    EXPECT_FALSE(finding(p1, "RES037", "VAR-P1-resistance-rest", none));
    const auto found = finding(p4, "RES153", "VAR-P4-resistance-rest", none);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->message, "Barbell Squat: no rest is under phase 4's 180 to 300 seconds. Heavy "
                              "lifts need full recovery.");
    EXPECT_EQ(found->fix->label, "Set 180 s rest");
}

TEST(CheckRest, after_a_stretch_is_only_worth_a_tip) {
    const auto found = finding(p1, "STA001", "VAR-P1-static_stretch-rest",
                               [](Item& item) { item.sets.back().rest = Rest{15, 15}; });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->severity, Severity::tip);
    EXPECT_EQ(found->fix->label, "Remove the rest");
}

TEST(CheckCardio, has_minutes_stage_and_zone_of_the_phase) {
    const auto minutes = [](model::Phase phase, std::string_view rule,
                            int value) -> std::optional<Severity> {
        const auto found = finding(phase, "CAR001", rule, [value](Item& item) {
            item.sets.back().dose.lo = item.sets.back().dose.hi = value;
        });
        return found ? std::optional{found->severity} : std::nullopt;
    };
    EXPECT_EQ(minutes(p1, "VAR-P1-cardio-minutes", 4), Severity::warning);
    EXPECT_EQ(minutes(p1, "VAR-P1-cardio-minutes", 10), Severity::tip);
    EXPECT_EQ(minutes(p1, "VAR-P1-cardio-minutes", 15), std::nullopt);
    EXPECT_EQ(minutes(p1, "VAR-P1-cardio-minutes", 30), std::nullopt);
    EXPECT_EQ(minutes(p1, "VAR-P1-cardio-minutes", 31), Severity::tip);
    EXPECT_EQ(minutes(p1, "VAR-P1-cardio-minutes", 61), Severity::warning);
    EXPECT_EQ(minutes(p4, "VAR-P4-cardio-minutes", 41), Severity::warning);
    EXPECT_EQ(minutes(p5, "VAR-P5-cardio-minutes", 14), Severity::warning);

    const auto zone =
        finding(p1, "CAR001", "VAR-P1-cardio-zone", [](Item& item) { item.cardio->zone = 2; });
    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->severity, Severity::warning);
    EXPECT_EQ(zone->fix->label, "Set zone 1");
    const auto stage = finding(p2, "CAR001", "VAR-P2-cardio-stage",
                               [](Item& item) { item.cardio->stage = "III"; });
    ASSERT_TRUE(stage);
    EXPECT_EQ(stage->severity, Severity::warning);
    EXPECT_EQ(stage->fix->label, "Set stage II");
    EXPECT_FALSE(finding(p5, "CAR001", "VAR-P5-cardio-stage",
                         [](Item& item) { item.cardio->stage = "II"; }));
}

TEST(CheckCardio, is_short_in_the_warm_up) {
    test::Workout workout(test::shipped(), p1);
    workout.add(Block::warm_up, "CAR001",
                [](Item& item) { item.sets.back().dose.lo = item.sets.back().dose.hi = 5; });
    const model::Plan plan = workout.plan();
    EXPECT_TRUE(test::with_rule(check_day(test::shipped(), plan, test::day_of(plan)),
                                "VAR-P1-cardio-minutes")
                    .empty());
}

TEST(CheckLoadReps, warns_where_load_and_repetitions_do_not_agree) {
    const auto at = [](model::Phase phase, int reps, int percent) {
        return finding(phase, "RES041", "RNG-10", [&](Item& item) {
            load(item, LoadKind::pct1rm, percent, percent);
            item.sets.back().dose.lo = item.sets.back().dose.hi = reps;
        });
    };
    EXPECT_FALSE(at(p4, 5, 87));
    EXPECT_FALSE(at(p3, 8, 75));
    EXPECT_FALSE(at(p2, 10, 70));
    const auto found = at(p3, 12, 75);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->severity, Severity::warning);
    EXPECT_EQ(found->message,
              "Barbell Bench Press: 12 reps at 75 % do not go together: with 1 left "
              "in reserve about 72 % is the most.");
    EXPECT_EQ(found->fix->label, "Set 10 reps");  // 72 % is under the phase
    const auto slow =
        finding(p1, "RES041", "RNG-10", [](Item& item) { load(item, LoadKind::pct1rm, 60, 60); });
    ASSERT_TRUE(slow);
    EXPECT_EQ(slow->fix->label, "Set 58 %");
    EXPECT_FALSE(
        finding(p1, "RES041", "RNG-10", [](Item& item) { load(item, LoadKind::pct1rm, 55, 55); }));
}

TEST(CheckCeiling, is_the_exercises_own) {
    const auto over =
        finding(p4, "RES040", "RNG-11", [](Item& item) { load(item, LoadKind::pct1rm, 92, 92); });
    ASSERT_TRUE(over);
    EXPECT_EQ(over->severity, Severity::error);
    EXPECT_EQ(over->fix->label, "Set 90 %");
    const auto none =
        finding(p1, "RES037", "RNG-11", [](Item& item) { load(item, LoadKind::pct1rm, 50, 50); });
    ASSERT_TRUE(none);
    EXPECT_EQ(none->severity, Severity::warning);
    EXPECT_EQ(none->fix->label, "Remove the percent");
    EXPECT_FALSE(
        finding(p5, "RES177", "RNG-11", [](Item& item) { load(item, LoadKind::pct1rm, 30, 35); }));
}

TEST(CheckPlannedLoad, stays_at_95_percent_outside_tests) {
    const auto at = [](int percent, model::SetKind kind) {
        return finding(p4, "RES153", "WAVE-1", [&](Item& item) {
            load(item, LoadKind::pct1rm, percent, percent);
            item.sets.back().kind = kind;
        });
    };
    EXPECT_FALSE(at(95, model::SetKind::work));
    const auto found = at(97, model::SetKind::work);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->severity, Severity::error);
    EXPECT_EQ(found->fix->label, "Set 95 %");
    EXPECT_FALSE(at(100, model::SetKind::test));
}

}  // namespace
}  // namespace phasewise::opt
