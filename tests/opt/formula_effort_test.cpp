// Percent of 1RM, repetitions in reserve and RPE: opt-model reference 9.2 and 9.3.

#include "opt/formula_effort.hpp"

#include <optional>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "opt/shipped.hpp"
#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

using test::refusal_of;
using test::shipped_norms;

/// A row of the reference's table, tenths of a percent; 0 where it has no figure or says not to use
/// it.
struct PercentRow {
    int reps;
    int published;
    int common;
    int epley;
    int brzycki;
};

const std::vector<PercentRow>& percent_rows() {
    static const std::vector<PercentRow> rows{
        {1, 1000, 1000, 1000, 1000}, {2, 950, 950, 938, 972},  {3, 930, 930, 909, 944},
        {4, 900, 900, 882, 917},     {5, 870, 870, 857, 889},  {6, 850, 850, 833, 861},
        {7, 830, 830, 811, 833},     {8, 800, 800, 789, 806},  {9, 770, 770, 769, 778},
        {10, 750, 750, 750, 750},    {11, 730, 700, 732, 722}, {12, 700, 670, 714, 694},
        {15, 0, 650, 667, 0},        {20, 0, 0, 600, 0}};
    return rows;
}

int tenths_or_none(const base::Result<int>& tenths) { return tenths ? *tenths : 0; }

TEST(PercentOfMax, gives_the_reference_table) {
    const auto& published = shipped_norms().percent_rows.rows;
    const auto& common = test::shipped().rule_book.load_reps.table;
    for (const PercentRow& row : percent_rows()) {
        const int tenths = row.reps * 10;
        EXPECT_EQ(tenths_or_none(percent_in_table(published, row.reps)), row.published) << row.reps;
        EXPECT_EQ(tenths_or_none(percent_in_table(common, row.reps)), row.common) << row.reps;
        EXPECT_EQ(tenths_or_none(percent_of_max(PercentFormula::epley, tenths)), row.epley)
            << row.reps;
        EXPECT_EQ(tenths_or_none(percent_of_max(PercentFormula::brzycki, tenths)), row.brzycki)
            << row.reps;
    }
}

TEST(PercentOfMax, turns_round_to_the_same_repetitions) {
    for (const auto& [formula, most] :
         {std::pair{PercentFormula::epley, 200}, std::pair{PercentFormula::brzycki, 120}}) {
        for (int reps = 10; reps <= most; ++reps) {
            const auto percent = percent_of_max(formula, reps);
            ASSERT_TRUE(percent.ok()) << reps;
            EXPECT_EQ(reps_at_percent(formula, *percent).value(), reps) << reps;
        }
    }
    for (const auto* table :
         {&shipped_norms().percent_rows.rows, &test::shipped().rule_book.load_reps.table}) {
        for (const LoadAgainstReps::Point& row : *table) {
            EXPECT_EQ(reps_in_table(*table, percent_in_table(*table, row.reps).value()).value(),
                      row.reps);
        }
    }
}

TEST(PercentOfMax, falls_as_repetitions_rise_and_the_other_way_round) {
    for (const auto& [formula, most] :
         {std::pair{PercentFormula::epley, 200}, std::pair{PercentFormula::brzycki, 120}}) {
        for (int reps = 10; reps < most; ++reps) {
            EXPECT_GT(percent_of_max(formula, reps).value(),
                      percent_of_max(formula, reps + 1).value());
        }
        for (int percent = 700; percent < 1'000; ++percent) {
            EXPECT_GE(reps_at_percent(formula, percent).value(),
                      reps_at_percent(formula, percent + 1).value());
        }
    }
}

TEST(PercentOfMax, refuses_what_is_outside_both_ends) {
    EXPECT_EQ(refusal_of(percent_of_max(PercentFormula::epley, 9)),
              "Repetitions by Epley must be 1 to 20, not 0.9.");
    EXPECT_FALSE(percent_of_max(PercentFormula::epley, 201).ok());
    EXPECT_FALSE(percent_of_max(PercentFormula::brzycki, 9).ok());
    EXPECT_EQ(refusal_of(percent_of_max(PercentFormula::brzycki, 130)),
              "Repetitions by Brzycki must be 1 to 12, not 13.");
    EXPECT_TRUE(reps_at_percent(PercentFormula::epley, 600).ok());
    EXPECT_FALSE(reps_at_percent(PercentFormula::epley, 599).ok());
    EXPECT_FALSE(reps_at_percent(PercentFormula::epley, 1'001).ok());
    EXPECT_TRUE(reps_at_percent(PercentFormula::brzycki, 694).ok());
    EXPECT_FALSE(reps_at_percent(PercentFormula::brzycki, 693).ok());
    EXPECT_FALSE(reps_at_percent(PercentFormula::brzycki, 1'001).ok());
}

TEST(PercentInTable, gives_only_what_stands_there) {
    const auto& published = shipped_norms().percent_rows.rows;
    const auto& common = test::shipped().rule_book.load_reps.table;
    EXPECT_EQ(refusal_of(percent_in_table(published, 0)),
              "Repetitions in this table must be 1 to 12, not 0.");
    EXPECT_FALSE(percent_in_table(published, 13).ok());
    EXPECT_EQ(refusal_of(percent_in_table(common, 13)),
              "This table has no row for 13 repetitions.");
    EXPECT_FALSE(percent_in_table({}, 1).ok());
    EXPECT_EQ(reps_in_table(published, 795).value(), 8);  // 80 % is enough for 79.5
    EXPECT_EQ(reps_in_table(published, 1'000).value(), 1);
    EXPECT_EQ(reps_in_table(published, 700).value(), 12);
    EXPECT_FALSE(reps_in_table(published, 699).ok());
    EXPECT_FALSE(reps_in_table(published, 1'001).ok());
    EXPECT_FALSE(reps_in_table({}, 800).ok());
}

TEST(ReserveAt, gives_the_reference_row) {
    struct Case {
        int rpe_tenths;
        int least;
        int most;
    };
    for (const Case& one :
         {Case{100, 0, 0}, Case{95, 0, 0}, Case{90, 1, 1}, Case{85, 1, 2}, Case{80, 2, 2},
          Case{75, 2, 3}, Case{70, 3, 3}, Case{65, 3, 4}, Case{60, 4, 6}, Case{50, 4, 6}}) {
        const auto reserve = reserve_at(one.rpe_tenths);
        ASSERT_TRUE(reserve.ok());
        EXPECT_EQ(reserve->reps, (model::Range{one.least, one.most})) << one.rpe_tenths;
        EXPECT_EQ(reserve->more_load_possible, one.rpe_tenths == 95);
    }
    for (int rpe = 10; rpe < 50; rpe += 5) {
        EXPECT_EQ(reserve_at(rpe).value(), Reserve{}) << rpe;
    }
}

TEST(ReserveAt, never_rises_with_effort) {
    for (int rpe = 50; rpe < 100; rpe += 5) {
        const auto here = reserve_at(rpe).value().reps;
        const auto next = reserve_at(rpe + 5).value().reps;
        ASSERT_TRUE(here && next);
        EXPECT_GE(here->lo, next->lo);
        EXPECT_GE(here->hi, next->hi);
    }
}

TEST(ReserveAt, refuses_what_is_off_the_scale) {
    EXPECT_EQ(refusal_of(reserve_at(5)), "The RPE must be 1 to 10, not 0.5.");
    EXPECT_EQ(refusal_of(reserve_at(105)), "The RPE must be 1 to 10, not 10.5.");
    EXPECT_EQ(refusal_of(reserve_at(72)), "The RPE goes in half points: 7, 7.5, 8.");
}

TEST(RpeAt, turns_the_reserve_round) {
    for (int rpe = 50; rpe <= 100; rpe += 5) {
        const auto reps = reserve_at(rpe).value().reps;
        ASSERT_TRUE(reps.has_value());
        const auto again = rpe_at(*reps);
        ASSERT_TRUE(again.ok()) << rpe;
        if (rpe == 95) {  // no repetition in reserve is 10; 9.5 only adds the load
            EXPECT_EQ(*again, (model::Range{100, 100}));
        } else {
            EXPECT_LE(again->lo, rpe);
            EXPECT_GE(again->hi, rpe);
        }
    }
    EXPECT_EQ(rpe_at({5, 5}).value(), (model::Range{50, 60}));
}

TEST(RpeAt, refuses_what_no_rpe_says) {
    EXPECT_EQ(refusal_of(rpe_at({7, 7})),
              "More than 6 repetitions in reserve is very light: RPE 4 or less.");
    EXPECT_FALSE(rpe_at({-1, 0}).ok());
    EXPECT_FALSE(rpe_at({2, 1}).ok());
    EXPECT_FALSE(rpe_at({0, 3}).ok());
}

TEST(ReserveTarget, is_each_phases_own) {
    struct Case {
        model::Phase phase;
        Row row;
        int least;
        std::optional<int> most;
    };
    using model::Phase;
    for (const Case& one : {Case{Phase::stabilization_endurance, Row::resistance, 4, {}},
                            Case{Phase::strength_endurance, Row::resistance_strength, 3, 3},
                            Case{Phase::strength_endurance, Row::resistance_stabilization, 3, 3},
                            Case{Phase::muscular_development, Row::resistance, 1, 3},
                            Case{Phase::maximal_strength, Row::resistance, 1, 2},
                            Case{Phase::power, Row::resistance_strength, 2, 3}}) {
        const ReserveTarget* target = reserve_target(shipped_norms(), one.phase, one.row);
        ASSERT_NE(target, nullptr);
        EXPECT_EQ(target->least, one.least);
        EXPECT_EQ(target->most, one.most);
        EXPECT_EQ(target->basis, (Basis{Evidence::app, {}}));
    }
    EXPECT_EQ(reserve_target(shipped_norms(), Phase::power, Row::resistance_power), nullptr);
}

TEST(HeartRateAtEffort, is_ten_times_the_rpe) {
    EXPECT_EQ(heart_rate_at_effort(6).value(), 60);
    EXPECT_EQ(heart_rate_at_effort(13).value(), 130);
    EXPECT_EQ(heart_rate_at_effort(20).value(), 200);
    EXPECT_FALSE(heart_rate_at_effort(5).ok());
    EXPECT_FALSE(heart_rate_at_effort(21).ok());
}

TEST(SessionLoad, is_rpe_times_minutes) {
    EXPECT_EQ(session_load(65, 50).value(), 3'250);  // 325
    EXPECT_EQ(session_load(0, 1).value(), 0);
    EXPECT_EQ(session_load(100, 600).value(), 60'000);
    EXPECT_FALSE(session_load(-1, 50).ok());
    EXPECT_FALSE(session_load(101, 50).ok());
    EXPECT_FALSE(session_load(65, 0).ok());
    EXPECT_FALSE(session_load(65, 601).ok());
}

TEST(Effort, says_what_it_rests_on) {
    EXPECT_EQ(basis_of(PercentFormula::epley).evidence, Evidence::a);
    EXPECT_EQ(basis_of_reserve(100), (Basis{Evidence::b, {"S42"}}));
    EXPECT_EQ(basis_of_reserve(80), (Basis{Evidence::b, {"S42"}}));
    EXPECT_EQ(basis_of_reserve(90), (Basis{Evidence::m, {}}));
}

}  // namespace
}  // namespace phasewise::opt
