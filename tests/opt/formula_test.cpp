// What all formulas share: rounding half up, and the sentence for a value outside the range.

#include "opt/formula.hpp"

#include <gtest/gtest.h>

namespace phasewise::opt {
namespace {

TEST(HalfUp, rounds_a_half_to_the_higher_number) {
    struct Case {
        std::int64_t numerator;
        std::int64_t denominator;
        std::int64_t whole;
    };
    for (const Case& one : {Case{5, 2, 3}, Case{4, 2, 2}, Case{7, 3, 2}, Case{8, 3, 3},
                            Case{0, 7, 0}, Case{-5, 2, -2}, Case{-7, 3, -2}, Case{-8, 3, -3},
                            Case{-3, 3, -1}, Case{1475, 10, 148}, Case{1474, 10, 147}}) {
        EXPECT_EQ(half_up(one.numerator, one.denominator), one.whole)
            << one.numerator << " / " << one.denominator;
    }
    EXPECT_EQ(half_up(2.5), 3);
    EXPECT_EQ(half_up(2.4999), 2);
    EXPECT_EQ(half_up(-2.5), -2);
}

TEST(InUnits, shows_no_zeros_that_say_nothing) {
    EXPECT_EQ(in_units(125, 10), "12.5");
    EXPECT_EQ(in_units(120, 10), "12");
    EXPECT_EQ(in_units(1205, 100), "12.05");
    EXPECT_EQ(in_units(-5, 10), "-0.5");
    EXPECT_EQ(in_units(0, 100), "0");
    EXPECT_EQ(in_units(10'900, 10'000), "1.09");
}

TEST(WhyOutside, takes_both_ends_and_says_what_is_taken) {
    constexpr ValidRange valid{"The weight", 10'000, 400'000, " kg", 1'000};
    EXPECT_FALSE(why_outside(valid, 10'000).has_value());
    EXPECT_FALSE(why_outside(valid, 400'000).has_value());
    const auto why = why_outside(valid, 9'500);
    ASSERT_TRUE(why.has_value());
    EXPECT_EQ(why->message, "The weight must be 10 to 400 kg, not 9.5.");
}

}  // namespace
}  // namespace phasewise::opt
