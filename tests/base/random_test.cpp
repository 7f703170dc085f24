#include "base/random.hpp"

#include <array>

#include <gtest/gtest.h>

namespace phasewise::base {
namespace {

TEST(Random, GivesTheSameNumbersEverywhere) {
    Random random(1234567);
    EXPECT_EQ(random.next(), 6457827717110365317U);
    EXPECT_EQ(random.next(), 3203168211198807973U);
    EXPECT_EQ(random.next(), 9817491932198370423U);
}

TEST(Random, StaysWithinItsBounds) {
    Random random(1);
    for (int i = 0; i < 1000; ++i) {
        EXPECT_LT(random.below(7), 7U);
        const int value = random.between(-3, 3);
        EXPECT_GE(value, -3);
        EXPECT_LE(value, 3);
    }
    EXPECT_EQ(random.below(1), 0U);
    EXPECT_EQ(random.below(0), 0U);
    EXPECT_EQ(random.between(5, 5), 5);
}

TEST(Random, IsEven) {
    Random random(2);
    std::array<int, 10> counts{};
    for (int i = 0; i < 10'000; ++i) {
        ++counts[random.below(counts.size())];
    }
    for (const int count : counts) {
        EXPECT_NEAR(count, 1000, 150);
    }
}

}  // namespace
}  // namespace phasewise::base
