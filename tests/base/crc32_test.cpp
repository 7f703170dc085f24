#include "base/crc32.hpp"

#include <string_view>

#include <gtest/gtest.h>

namespace phasewise::base {
namespace {

TEST(Crc32, GivesThePublishedValues) {
    EXPECT_EQ(crc32(""), 0U);
    EXPECT_EQ(crc32("123456789"), 0xCBF43926U);
    EXPECT_EQ(crc32("The quick brown fox jumps over the lazy dog"), 0x414FA339U);
    EXPECT_EQ(crc32(std::string_view("\0\0\0\0", 4)), 0x2144DF1CU);
}

TEST(Crc32, ChecksATextInParts) {
    constexpr std::string_view text = "123456789";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        EXPECT_EQ(crc32(text.substr(cut), crc32(text.substr(0, cut))), crc32(text));
    }
}

}  // namespace
}  // namespace phasewise::base
