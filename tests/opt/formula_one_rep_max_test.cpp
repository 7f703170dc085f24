// The one-repetition maximum from a set to failure: opt-model reference 9.1.

#include "opt/formula_one_rep_max.hpp"

#include <array>
#include <cstddef>

#include <gtest/gtest.h>

#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

using test::refusal_of;

constexpr std::array all_max_formulas{OneRepMaxFormula::epley,    OneRepMaxFormula::brzycki,
                                      OneRepMaxFormula::lombardi, OneRepMaxFormula::o_conner,
                                      OneRepMaxFormula::mayhew,   OneRepMaxFormula::wathan,
                                      OneRepMaxFormula::lander};

int max_in_tenths(OneRepMaxFormula formula, int load, int reps) {
    const auto result = one_rep_max(formula, {load * 100, reps});
    return result ? result->tenths : 0;
}

TEST(OneRepMax, gives_the_published_vectors) {
    constexpr std::array of_100_by_5{1167, 1125, 1175, 1125, 1190, 1166, 1137};
    constexpr std::array of_80_by_10{1067, 1067, 1007, 1000, 1047, 1078, 1073};
    for (std::size_t i = 0; i < all_max_formulas.size(); ++i) {
        EXPECT_EQ(max_in_tenths(all_max_formulas[i], 100, 5), of_100_by_5[i])
            << base::name_of(all_max_formulas[i]);
        EXPECT_EQ(max_in_tenths(all_max_formulas[i], 80, 10), of_80_by_10[i])
            << base::name_of(all_max_formulas[i]);
    }
}

TEST(OneRepMax, of_one_repetition_is_its_load) {
    for (const OneRepMaxFormula formula : all_max_formulas) {
        EXPECT_EQ(one_rep_max(formula, {10'250, 1}).value(), (OneRepMaxEstimate{1'025, false}))
            << base::name_of(formula);
    }
    EXPECT_EQ(usual_one_rep_max({10'250, 1}).value(), (OneRepMaxRange{1'025, 1'025, 1'025, false}));
}

TEST(OneRepMax, rises_with_the_load_and_with_the_repetitions) {
    for (const OneRepMaxFormula formula : all_max_formulas) {
        for (int reps = 1; reps <= 15; ++reps) {
            for (int load = 2'000; load <= 30'000; load += 500) {
                const int here = one_rep_max(formula, {load, reps}).value().tenths;
                EXPECT_GE(here * 10, load);
                EXPECT_GT(one_rep_max(formula, {load + 500, reps}).value().tenths, here);
                if (reps < 15) {
                    EXPECT_GT(one_rep_max(formula, {load, reps + 1}).value().tenths, here)
                        << base::name_of(formula) << ", " << reps << " reps";
                }
            }
        }
    }
}

TEST(OneRepMax, warns_over_ten_repetitions) {
    EXPECT_FALSE(one_rep_max(OneRepMaxFormula::epley, {8'000, 10}).value().is_rough);
    EXPECT_TRUE(one_rep_max(OneRepMaxFormula::epley, {8'000, 11}).value().is_rough);
    EXPECT_FALSE(usual_one_rep_max({8'000, 10}).value().is_rough);
    EXPECT_TRUE(usual_one_rep_max({8'000, 11}).value().is_rough);
}

TEST(OneRepMax, refuses_what_is_outside_both_ends) {
    for (const OneRepMaxFormula formula : all_max_formulas) {
        EXPECT_EQ(refusal_of(one_rep_max(formula, {8'000, 0})),
                  "Repetitions to failure must be 1 to 15, not 0.");
        EXPECT_EQ(refusal_of(one_rep_max(formula, {8'000, 16})),
                  "Repetitions to failure must be 1 to 15, not 16.");
        EXPECT_TRUE(one_rep_max(formula, {1, 15}).ok());
        EXPECT_TRUE(one_rep_max(formula, {1'000'000, 15}).ok());
        EXPECT_EQ(refusal_of(one_rep_max(formula, {0, 5})),
                  "The load must be 0.01 to 10000, not 0.");
        EXPECT_FALSE(one_rep_max(formula, {1'000'001, 5}).ok());
    }
    EXPECT_FALSE(usual_one_rep_max({8'000, 0}).ok());
    EXPECT_FALSE(usual_one_rep_max({8'000, 16}).ok());
    EXPECT_FALSE(usual_one_rep_max({0, 5}).ok());
}

TEST(UsualOneRepMax, is_the_mean_of_epley_and_brzycki_within_all_formulas) {
    // 116.67 and 112.50; O'Conner is the lowest of all, Mayhew the highest.
    const auto of_five = usual_one_rep_max({10'000, 5});
    ASSERT_TRUE(of_five.ok());
    EXPECT_EQ(of_five->mean, 1'146);
    EXPECT_EQ(of_five->lowest, 1'125);
    EXPECT_EQ(of_five->highest, 1'190);
    // At ten repetitions the two are one.
    EXPECT_EQ(usual_one_rep_max({8'000, 10}).value().mean, 1'067);
    for (int reps = 1; reps <= 15; ++reps) {
        const OneRepMaxRange range = usual_one_rep_max({6'000, reps}).value();
        EXPECT_LE(range.lowest, range.mean);
        EXPECT_LE(range.mean, range.highest);
    }
}

TEST(OneRepMax, says_what_each_formula_rests_on) {
    EXPECT_EQ(basis_of(OneRepMaxFormula::epley), (Basis{Evidence::a, {"S24"}}));
    EXPECT_EQ(basis_of(OneRepMaxFormula::lander), (Basis{Evidence::a, {"S24"}}));
    EXPECT_EQ(basis_of(OneRepMaxFormula::mayhew), (Basis{Evidence::b, {"S24"}}));
}

}  // namespace
}  // namespace phasewise::opt
