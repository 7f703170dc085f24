// How heavy a set can be: the test vectors of the opt-model reference, 9.2.

#include "opt/load_against_reps.hpp"

#include <gtest/gtest.h>

#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

const LoadAgainstReps& figures() { return test::shipped().rule_book.load_reps; }

TEST(LoadAgainstReps, gives_the_published_vectors) {
    struct Vector {
        int reps;
        int reserve;
        bool slow;
        int max;    ///< tenths of a percent
        int limit;  ///< tenths of a percent
    };
    for (const Vector& one : {Vector{5, 0, false, 889, 914}, Vector{8, 2, false, 750, 775},
                              Vector{15, 4, true, 561, 586}, Vector{12, 0, true, 658, 683}}) {
        const PlannedSet set{one.reps, one.reserve * 10, one.slow};
        EXPECT_EQ((max_percent(figures(), set) + 5) / 10, one.max) << one.reps << " reps";
        EXPECT_EQ((percent_limit(figures(), set) + 5) / 10, one.limit) << one.reps << " reps";
    }
}

TEST(LoadAgainstReps, takes_the_most_lenient_formula_for_few_repetitions) {
    // Repetitions to failure, and the highest of Epley, Brzycki and the table, hundredths.
    EXPECT_EQ(max_percent(figures(), {1, 0, false}), 10000);
    EXPECT_EQ(max_percent(figures(), {2, 0, false}), 9722);   // Brzycki
    EXPECT_EQ(max_percent(figures(), {3, 0, false}), 9444);   // Brzycki
    EXPECT_EQ(max_percent(figures(), {6, 0, false}), 8611);   // Brzycki
    EXPECT_EQ(max_percent(figures(), {6, 40, false}), 7500);  // all three at 10
    EXPECT_EQ(max_percent(figures(), {7, 0, false}), 8108);   // Epley alone
    EXPECT_EQ(max_percent(figures(), {10, 0, false}), 7500);
}

TEST(LoadAgainstReps, falls_with_every_repetition_kept_or_done) {
    for (int reps = 1; reps <= 60; ++reps) {
        for (int reserve = 0; reserve <= 100; reserve += 5) {
            const int here = max_percent(figures(), {reps, reserve, false});
            EXPECT_GE(here, max_percent(figures(), {reps, reserve + 5, false}));
            EXPECT_GE(here, max_percent(figures(), {reps, reserve, true}));
            EXPECT_GT(here, 0);
            EXPECT_LE(here, 10000);
        }
    }
}

TEST(RepSeconds, count_an_x_as_one) {
    constexpr int x = model::TempoPart::explosive;
    EXPECT_EQ(rep_seconds({{4}, {2}, {1}, {}}), 7);
    EXPECT_EQ(rep_seconds({{2}, {0}, {x}, {}}), 3);
    EXPECT_EQ(rep_seconds({{x}, {x}, {x}, {x}}), 4);
}

}  // namespace
}  // namespace phasewise::opt
