#include "base/text.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace phasewise::base {
namespace {

TEST(Utf8, TakesWellFormedText) {
    EXPECT_TRUE(is_utf8(""));
    EXPECT_TRUE(is_utf8("Squat"));
    EXPECT_TRUE(is_utf8("Größe 背筋 \xF0\x9F\x8F\x8B"));
    EXPECT_TRUE(is_utf8("\xF4\x8F\xBF\xBF"));  // U+10FFFF
}

TEST(Utf8, RefusesMalformedBytes) {
    constexpr std::array<std::string_view, 11> texts{
        "\x80",              // a tail without a head
        "\xC3",              // a head without its tail
        "\xC3\x28",          // a head with a wrong tail
        "\xC0\x80",          // overlong NUL
        "\xC1\xBF",          // overlong
        "\xE0\x80\x80",      // overlong
        "\xED\xA0\x80",      // a surrogate
        "\xF0\x80\x80\x80",  // overlong
        "\xF4\x90\x80\x80",  // over U+10FFFF
        "\xF5\x80\x80\x80",
        "ok\xFF",
    };
    for (const std::string_view text : texts) {
        EXPECT_FALSE(is_utf8(text));
    }
}

TEST(Utf8, ReadsBackWhatItWrote) {
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 251) {
        if (c >= 0xD800 && c <= 0xDFFF) {
            continue;
        }
        std::string text;
        append_utf8(text, c);
        ASSERT_TRUE(is_utf8(text)) << static_cast<unsigned>(c);
        std::string_view rest = text;
        ASSERT_EQ(take_code_point(rest), c);
        ASSERT_TRUE(rest.empty());
    }
}

TEST(Utf8, PutsAReplacementForWhatIsMalformed) {
    std::string_view text = "\xFF"
                            "a";
    EXPECT_EQ(take_code_point(text), U'\uFFFD');
    EXPECT_EQ(text, "a");
    std::string out;
    append_utf8(out, 0xD800);
    append_utf8(out, 0x110000);
    EXPECT_EQ(out, "\uFFFD\uFFFD");
}

TEST(Folded, MakesTextsThatAreSearchedAlike) {
    struct Case {
        std::string_view text;
        std::string_view expected;
    };
    constexpr std::array<Case, 15> cases{{
        {"", ""},
        {"Single-Leg Squat", "single leg squat"},
        {"  Ball Squat, Curl, to Press  ", "ball squat curl to press"},
        {"Push-Up (Knees)", "push up knees"},
        {"90/90 Stretch", "90 90 stretch"},
        {"Größe", "grosse"},
        {"ÉLÉVATION", "elevation"},
        {"E\u0301le\u0301vation", "elevation"},
        {"œuvre Æther", "oeuvre aether"},
        {"Łódź Øre Đuro", "lodz ore duro"},
        {"Việt Nam Ơn Ưu", "viet nam on uu"},
        {"ΑΒΓ Жим", "αβγ жим"},
        {"背筋", "背筋"},
        {"3 × 5 – “slow”", "3 5 slow"},
        {"\xFF"
         "bad",
         "bad"},
    }};
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(folded(text), expected);
        EXPECT_EQ(folded(folded(text)), expected);
    }
}

TEST(InQuotes, CutsWhatIsLong) {
    EXPECT_EQ(in_quotes("Squat"), "\"Squat\"");
    const std::string cut = in_quotes(std::string(1000, 'x'));
    EXPECT_LT(cut.size(), 80U);
    EXPECT_TRUE(cut.ends_with("...\""));
    std::string accents;
    for (int i = 0; i < 100; ++i) {
        accents += "é";
    }
    EXPECT_TRUE(is_utf8(in_quotes(accents)));
}

TEST(Listed, NamesTenAndCountsTheRest) {
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed(std::vector<std::string>{"Push-Up", "Plank"}), "\"Push-Up\", \"Plank\"");
    const std::vector<std::string> names(12, "x");
    EXPECT_THAT(listed(std::span(names).first(10)), testing::EndsWith(", \"x\""));
    EXPECT_THAT(listed(names), testing::EndsWith(", \"x\" and 2 more"));
}

TEST(Digits, AreDecimal) {
    EXPECT_EQ(digits(0), "0");
    EXPECT_EQ(digits(std::size_t{7}), "7");
    EXPECT_EQ(digits(-42), "-42");
    EXPECT_EQ(digits(INT64_MIN), "-9223372036854775808");
}

}  // namespace
}  // namespace phasewise::base
