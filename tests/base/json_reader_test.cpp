#include "base/json_reader.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace phasewise::base {

enum class Colour : std::uint8_t { red, green };
template <>
struct Names<Colour> {
    static constexpr auto values = std::to_array<std::string_view>({"red", "green"});
};

namespace {

/// The faults that `look` finds in `text`, one a line.
std::string faults_in(std::string_view text, const std::function<void(const JsonReader&)>& look) {
    const auto document = JsonDocument::parse(text);
    EXPECT_TRUE(document.ok()) << text;
    Faults faults;
    look(document->root(faults));
    return faults.text();
}

/// What `get` answers for `text`, without a fault.
template <class Get>
auto value_of(std::string_view text, Get get) {
    const auto document = JsonDocument::parse(text);
    EXPECT_TRUE(document.ok()) << text;
    Faults faults;
    auto value = get(document->root(faults));
    EXPECT_EQ(faults.text(), "") << text;
    return value;
}

constexpr std::int64_t most64 = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least64 = std::numeric_limits<std::int64_t>::min();

TEST(JsonReader, ReadsIntegersExactly) {
    const auto get = [](const JsonReader& json) { return json.integer64(least64, most64); };
    EXPECT_EQ(value_of("0", get), 0);
    EXPECT_EQ(value_of("-0", get), 0);
    EXPECT_EQ(value_of("9223372036854775807", get), most64);
    EXPECT_EQ(value_of("-9223372036854775808", get), least64);
    EXPECT_EQ(value_of("9007199254740993", get), 9007199254740993) << "no double in between";
}

TEST(JsonReader, RefusesWhatIsNoIntegerOrOutOfBounds) {
    struct Case {
        std::string_view text;
        std::string_view fault;
    };
    constexpr std::array<Case, 12> cases{{
        {"101", "101 is over 100"},
        {"-1", "-1 is under 0"},
        {"9223372036854775808", "9223372036854775808 is over 100"},
        {"18446744073709551615", "18446744073709551615 is over 100"},
        {"99999999999999999999999", "must be a whole number"},
        {"1.5", "must be a whole number"},
        {"1.0", "must be a whole number"},
        {"1e1", "must be a whole number"},
        {"\"5\"", "must be a whole number"},
        {"true", "must be a whole number"},
        {"null", "must be a whole number"},
        {"[5]", "must be a whole number"},
    }};
    for (const auto& [text, fault] : cases) {
        EXPECT_EQ(
            faults_in(text, [](const JsonReader& json) { EXPECT_EQ(json.integer(0, 100), 0); }),
            fault);
    }
}

TEST(JsonReader, ReadsDecimalNumbersAsIntegersOfASmallerUnit) {
    struct Case {
        std::string_view text;
        int factor;
        int value;
    };
    constexpr std::array<Case, 20> cases{{
        {"0", 10, 0},
        {"-0.0", 10, 0},
        {"72", 1, 72},
        {"72.0", 1, 72},
        {"7.2e1", 10, 720},
        {"72.5", 10, 725},
        {"36.6", 10, 366},
        {"72.54", 10, 725},
        {"72.55", 10, 726},
        {"-72.55", 10, -726},
        {"0.04", 10, 0},
        {"0.05", 10, 1},
        {"-0.05", 10, -1},
        {"0.285", 100, 29},  // in binary a hair under the half
        {"1.005", 100, 101},
        {"8.345", 100, 835},
        {"0.2849999", 100, 28},
        {"70.3005", 1000, 70301},
        {"99.999", 1000, 99999},
        {"1e-300", 1000, 0},
    }};
    for (const auto& [text, factor, value] : cases) {
        EXPECT_EQ(value_of(text,
                           [factor](const JsonReader& json) {
                               return json.scaled(-1'000'000, 1'000'000, factor);
                           }),
                  value)
            << text << " times " << factor;
    }
}

TEST(JsonReader, RefusesADecimalNumberOutsideItsBounds) {
    struct Case {
        std::string_view text;
        std::string_view fault;
    };
    // 10.0 to 42.1, in tenths.
    constexpr std::array<Case, 14> cases{{
        {"10", ""},
        {"42.1", ""},
        {"42.10000", ""},
        {"9.99", "9.99 is under 10"},
        {"42.11", "42.11 is over 42.1"},
        {"42.100001", "42.100001 is over 42.1"},
        {"-12", "-12 is under 10"},
        {"1e300", "1e+300 is over 42.1"},
        {"18446744073709551615", "18446744073709551615 is over 42.1"},
        {"\"12\"", "must be a number"},
        {"true", "must be a number"},
        {"null", "must be a number"},
        {"[12]", "must be a number"},
        {"{}", "must be a number"},
    }};
    for (const auto& [text, fault] : cases) {
        EXPECT_EQ(faults_in(text,
                            [&fault = fault](const JsonReader& json) {
                                const int value = json.scaled(100, 421, 10);
                                EXPECT_TRUE(fault.empty() || value == 100);
                            }),
                  fault)
            << text;
    }
    EXPECT_EQ(value_of("2147483647",
                       [](const JsonReader& json) {
                           return json.scaled(0, std::numeric_limits<int>::max(), 1);
                       }),
              2147483647);
}

TEST(JsonReader, TellsNothingFromEverythingElse) {
    const auto get = [](const JsonReader& json) { return json.is_null(); };
    EXPECT_TRUE(value_of("null", get));
    for (const std::string_view text : {"0", "false", "\"\"", "[]", "{}"}) {
        EXPECT_FALSE(value_of(text, get)) << text;
    }
}

TEST(JsonReader, AnswersAHarmlessValueAfterAFault) {
    (void)faults_in("7", [](const JsonReader& json) {
        EXPECT_EQ(json.integer(10, 20), 10);
        EXPECT_EQ(json.integer(-20, -10), -10);
        EXPECT_FALSE(json.boolean());
        EXPECT_EQ(json.text(10), "");
        EXPECT_TRUE(json.items(10).empty());
        EXPECT_TRUE(json.texts(10, 10).empty());
        EXPECT_EQ(json.choice<Colour>(), Colour::red);
    });
}

TEST(JsonReader, BoundsTextsInBytes) {
    EXPECT_EQ(value_of("\"éé\"", [](const JsonReader& json) { return json.text(4); }), "éé");
    EXPECT_EQ(faults_in("\"éé\"", [](const JsonReader& json) { (void)json.text(3); }),
              "has 4 bytes, at most 3 are allowed");
    EXPECT_EQ(faults_in("\"\"", [](const JsonReader& json) { (void)json.text(3, 1); }),
              "must not be shorter than 1 byte");
    EXPECT_EQ(faults_in("7", [](const JsonReader& json) { (void)json.text(3); }), "must be text");
}

TEST(JsonReader, ReadsNamesOfAnEnumeration) {
    const auto get = [](const JsonReader& json) { return json.choice<Colour>(); };
    EXPECT_EQ(value_of("\"green\"", get), Colour::green);
    for (const std::string_view text : {"\"blue\"", "\"Green\"", "\"\""}) {
        EXPECT_NE(faults_in(text, get), "") << text;
    }
    EXPECT_EQ(faults_in("1", get), "must be text") << "one fault for one thing";
    EXPECT_EQ(faults_in("[\"red\",\"blue\"]",
                        [](const JsonReader& json) { (void)json.choices<Colour>(5); }),
              "[1]: \"blue\" is not one of the known values");
}

TEST(JsonReader, BoundsLists) {
    const auto get = [](const JsonReader& json) { (void)json.items(2, 1); };
    EXPECT_EQ(faults_in("[1,2]", get), "");
    EXPECT_EQ(faults_in("[1,2,3]", get), "has 3 elements, at most 2 are allowed");
    EXPECT_EQ(faults_in("[]", get), "has 0 elements, at least 1 are needed");
    EXPECT_EQ(faults_in("{}", get), "must be a list");
}

TEST(JsonReader, NamesThePlaceOfAFault) {
    EXPECT_EQ(faults_in(R"({"weeks":[{},{"days":[{"reps":500}]}]})",
                        [](const JsonReader& json) {
                            for (const JsonReader& week : json.at("weeks").items(9)) {
                                if (const auto days = week.maybe("days")) {
                                    for (const JsonReader& day : days->items(9)) {
                                        (void)day.at("reps").integer(0, 100);
                                    }
                                }
                            }
                        }),
              "weeks[1].days[0].reps: 500 is over 100");
}

TEST(JsonReader, ReportsEveryFaultInOnePass) {
    EXPECT_EQ(faults_in(R"({"a":"x","b":1,"d":0})",
                        [](const JsonReader& json) {
                            json.only({"a", "b", "c"});
                            (void)json.at("a").integer(0, 1);
                            (void)json.at("b").text(10);
                            (void)json.at("c").boolean();
                        }),
              "has no field \"d\"\n"
              "a: must be a whole number\n"
              "b: must be text\n"
              "needs the field \"c\"");
}

TEST(JsonReader, IsSilentBelowWhatIsMissing) {
    EXPECT_EQ(faults_in("{}",
                        [](const JsonReader& json) {
                            const JsonReader gone = json.at("a").at("b");
                            gone.only({});
                            EXPECT_EQ(gone.integer(1, 2), 1);
                            EXPECT_EQ(gone.scaled(1, 2, 1), 1);
                            EXPECT_FALSE(gone.is_null());
                            EXPECT_EQ(gone.text(1, 1), "");
                            EXPECT_TRUE(gone.items(1, 1).empty());
                            EXPECT_FALSE(gone.maybe("c").has_value());
                            EXPECT_FALSE(gone.has("c"));
                        }),
              "needs the field \"a\"");
}

TEST(JsonReader, SaysOnceThatSomethingIsNoObject) {
    EXPECT_EQ(faults_in("[7]",
                        [](const JsonReader& json) {
                            const JsonReader seven = json.items(1).front();
                            seven.only({"a"});
                            (void)seven.at("a").integer(0, 1);
                            (void)seven.maybe("b");
                        }),
              "[0]: must be an object");
}

TEST(JsonReader, CutsLongKeysAndNamesInItsWords) {
    const std::string longer(5000, 'k');
    const std::string fault = faults_in("{\"" + longer + "\":\"" + longer + "\"}",
                                        [](const JsonReader& json) { json.only({}); });
    EXPECT_LT(fault.size(), 120U);
}

TEST(JsonReader, EndsAPathThatIsTooDeepForIt) {
    const std::string text = std::string(20, '[') + "7" + std::string(20, ']');
    const std::string fault = faults_in(text, [](JsonReader json) {
        while (json.is_array()) {
            json = json.items(1).front();
        }
        (void)json.text(1);
    });
    EXPECT_EQ(fault, "[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] ...: must be text");
}

TEST(Faults, KeepsFiftyAndCountsTheRest) {
    std::string text = "[";
    for (int i = 0; i < 199; ++i) {
        text += "\"x\",";
    }
    const auto document = JsonDocument::parse(text + "\"x\"]");
    Faults faults;
    for (const JsonReader& item : document->root(faults).items(200)) {
        (void)item.integer(0, 1);
    }
    EXPECT_EQ(faults.list.size(), Faults::most);
    EXPECT_EQ(faults.count, 200U);
    EXPECT_TRUE(faults.text().ends_with("\n[49]: must be a whole number\nand 150 more"));
}

}  // namespace
}  // namespace phasewise::base
