#include <array>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/json_reader.hpp"
#include "base/json_writer.hpp"

namespace phasewise::base {
namespace {

/// What is wrong with `text`, or "".
std::string problem(std::string_view text, JsonLimits limits = {}) {
    const auto document = JsonDocument::parse(text, limits);
    return document ? "" : document.error().message;
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(JsonParse, TakesEveryKindOfValue) {
    for (const std::string_view text :
         {"{}", "[]", "null", "true", "0", "-0", "-12", "1.5", "1e3", "\"\"", " {\"a\" : [1, {}]} ",
          "\"\\u00e9 \\ud83c\\udfcb \\n\"", "18446744073709551615", "99999999999999999999"}) {
        EXPECT_EQ(problem(text), "") << text;
    }
}

TEST(JsonParse, RefusesWhatIsNotJson) {
    for (const std::string_view text : {"",
                                        " ",
                                        "{",
                                        "[1,]",
                                        "{\"a\":1,}",
                                        "{a:1}",
                                        "{'a':1}",
                                        "01",
                                        "+1",
                                        "1.",
                                        ".5",
                                        "NaN",
                                        "Infinity",
                                        "1e999",
                                        "tru",
                                        "\"a",
                                        "\"\n\"",
                                        "\"\\x\"",
                                        "\"\\ud800\"",
                                        "\"\\udc00\"",
                                        "[1] 2",
                                        "// note\n1",
                                        "{\"a\" 1}",
                                        "{\"a\":}",
                                        "]",
                                        "\xEF\xBB\xBF{}"}) {
        EXPECT_NE(problem(text), "") << text;
    }
}

TEST(JsonParse, SaysWhereTheTextStopsBeingJson) {
    EXPECT_EQ(problem("{\n  \"a\": 1,\n  \"b\": x\n}"),
              "The text is not well-formed JSON: look at line 3, column 8.");
}

TEST(JsonParse, RefusesInvalidUtf8) {
    EXPECT_NE(problem("\"\xFF\""), "");
    EXPECT_NE(problem("\"\xC0\x80\""), "");
    EXPECT_NE(problem("\"\xED\xA0\x80\""), "");
    EXPECT_NE(problem("{\"\xC3\":1}"), "");
}

TEST(JsonParse, RefusesNulHoweverItIsWritten) {
    EXPECT_NE(problem("\"a\\u0000b\""), "");
    EXPECT_NE(problem("{\"a\\u0000\":1}"), "");
    EXPECT_NE(problem(std::string_view("\"a\0b\"", 5)), "");
    EXPECT_NE(problem(std::string_view("{}\0[", 4)), "") << "the parser takes a NUL for the end";
}

TEST(JsonParse, RefusesAFieldTwice) {
    EXPECT_EQ(problem(R"({"a":1,"b":2,"a":3})"),
              "The text has a field twice in one object: \"a\".");
    EXPECT_NE(problem(R"({"x":{"a":1,"\u0061":2}})"), "") << "however it is spelled";
    EXPECT_EQ(problem(R"([{"a":1},{"a":1}])"), "") << "in two objects it may";
}

TEST(JsonParse, BoundsTheSize) {
    EXPECT_EQ(problem("[1,2]", {.bytes = 5}), "");
    EXPECT_EQ(problem("[1,2]", {.bytes = 4}), "The text has 5 bytes; at most 4 are read.");
    EXPECT_NE(problem(std::string(2 * 1024 * 1024 + 1, ' ')), "");
}

TEST(JsonParse, BoundsTheDepth) {
    EXPECT_EQ(problem(nested(32)), "");
    EXPECT_EQ(problem(nested(33)), "The text is nested more than 32 deep.");
    EXPECT_EQ(problem(R"({"a":{"b":1}})", {.depth = 2}), "");
    EXPECT_NE(problem(R"({"a":{"b":[]}})", {.depth = 2}), "");
    EXPECT_NE(problem(std::string(1'000'000, '[')), "") << "without filling the stack";
}

TEST(JsonParse, BoundsTheNumberOfValues) {
    EXPECT_EQ(problem("[1,2,3]", {.nodes = 4}), "");
    EXPECT_EQ(problem("[1,2,3]", {.nodes = 3}), "The text has more than 3 values.");
}

TEST(JsonParse, BoundsTheFieldsOfAnObject) {
    std::string text = "{";
    for (int i = 0; i < 1000; ++i) {
        text += "\"k" + std::to_string(i) + "\":0,";
    }
    EXPECT_EQ(problem(text + "\"last\":0}"), "The text has an object with more than 1000 fields.");
    text.back() = '}';
    EXPECT_EQ(problem(text), "");
}

TEST(JsonWrite, KeepsOrderAndLeavesOutSpaces) {
    nlohmann::ordered_json value;
    value["b"] = 1;
    value["a"] = nlohmann::ordered_json::array({true, nullptr, "é\n\"", -7});
    EXPECT_EQ(write_json(value), "{\"b\":1,\"a\":[true,null,\"é\\n\\\"\",-7]}");
}

TEST(JsonWrite, PutsAReplacementForInvalidBytes) {
    EXPECT_EQ(write_json(nlohmann::ordered_json("a\xFF"
                                                "b")),
              "\"a\uFFFDb\"");
}

}  // namespace
}  // namespace phasewise::base
