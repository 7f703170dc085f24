// The judged inputs of typed_cases.txt: what each text typed into a field has to mean.

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/names.hpp"
#include "model/limits.hpp"
#include "model/typed_field.hpp"
#include "model/words.hpp"
#include "support/files.hpp"

namespace phasewise::model {
namespace {

constexpr std::array<std::string_view, 7> field_names{"sets", "dose", "tempo",    "rest",
                                                      "load", "zone", "intervals"};

struct Case {
    int line = 0;
    TypedField field = TypedField::sets;
    TypedContext context;
    Item base;
    std::string input;
    bool refused = false;
    std::string expected;  ///< what stands in the field, or a part of the sentence
    std::string words;
};

SetGroup sets(int count, int reps, SetKind kind = SetKind::work) {
    SetGroup set;
    set.count = count;
    set.kind = kind;
    set.dose.lo = reps;
    set.dose.hi = reps;
    return set;
}

SetGroup loaded(SetGroup set, LoadKind kind, int hundredths, MassUnit unit = MassUnit::kg,
                std::string as_typed = "") {
    set.loads = {{kind, hundredths, hundredths, unit, std::move(as_typed)}};
    return set;
}

Item cardio(CardioTarget target) {
    Item item;
    SetGroup set;
    set.dose = {DoseUnit::min, 20, 20, {}, false};
    item.sets = {set};
    item.cardio = std::move(target);
    return item;
}

/// The item that is typed into, by its name in the file.
std::optional<Item> base_item(std::string_view name) {
    Item item;
    item.sets = {sets(2, 15)};
    if (name == "pyramid") {
        item.sets = {loaded(sets(1, 12), LoadKind::weight, 6000),
                     loaded(sets(1, 10), LoadKind::weight, 7000),
                     loaded(sets(1, 8), LoadKind::weight, 8000)};
    } else if (name == "ramp") {
        item.sets = {sets(2, 5, SetKind::warm_up), sets(2, 15), sets(1, 20, SetKind::drop)};
    } else if (name == "nothing") {
        item.sets.clear();
    } else if (name == "sides") {
        item.side = Side::each;
    } else if (name == "turns") {
        item.side = Side::alternate;
    } else if (name == "slow") {
        item.tempo = Tempo{{4}, {2}, {1}, {}};
    } else if (name == "rested") {
        item.sets[0].rest = Rest{60, 90};
    } else if (name == "percent") {
        item.sets = {loaded(sets(2, 15), LoadKind::pct1rm, 7000)};
    } else if (name == "pounds") {
        item.sets = {loaded(sets(2, 15), LoadKind::weight, 4500, MassUnit::lb)};
    } else if (name == "effort") {
        item.sets = {loaded(sets(2, 15), LoadKind::rpe, 700)};
    } else if (name == "banded") {
        item.sets = {loaded(sets(2, 15), LoadKind::band, 0, MassUnit::kg, "red band")};
    } else if (name == "cardio") {
        item = cardio({"", 1, std::nullopt});
    } else if (name == "interval") {
        item = cardio({"", 0, Intervals{60, 180, 0, 0}});
    } else if (name != "plain") {
        return std::nullopt;
    }
    item.exercise = {"squat"};
    return item;
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return std::string(text);
}

std::vector<std::string> split(std::string_view text, char sign) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(sign);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

/// The bytes that an input stands for.
std::string unescaped(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
            continue;
        }
        const char kind = text[++i];
        if (kind == 'x') {
            bytes += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else if (kind != 'e') {
            bytes += kind == 's' ? ' ' : kind == 't' ? '\t' : kind == 'n' ? '\n' : kind;
        }
    }
    return bytes;
}

void read_options(Case& one, const std::vector<std::string>& options) {
    one.base = *base_item("plain");
    for (std::size_t i = 1; i < options.size(); ++i) {
        const std::size_t sign = options[i].find('=');
        const std::string value = options[i].substr(sign + 1);
        if (sign == std::string::npos) {
            const auto base = base_item(options[i]);
            ASSERT_TRUE(base) << "line " << one.line << ": no base " << options[i];
            one.base = *base;
        } else if (options[i].starts_with("unit=")) {
            one.context.unit = base::from_name<DoseUnit>(value).value();
        } else if (options[i].starts_with("mass=")) {
            one.context.mass = base::from_name<MassUnit>(value).value();
        } else {
            one.context.bare_load = base::from_name<LoadKind>(value).value();
        }
    }
}

/// What the whole prescription says where the file leaves it out.
std::string usual_words(const Case& one) {
    switch (one.field) {
    case TypedField::sets: return one.expected + " sets of 15";
    case TypedField::dose: return "2 sets of " + one.expected;
    case TypedField::tempo: return "2 sets of 15, tempo " + one.expected;
    case TypedField::rest: return "2 sets of 15, rest " + one.expected;
    case TypedField::load: return "2 sets of 15, " + one.expected;
    case TypedField::zone: return "2 sets of 15, zone " + one.expected;
    case TypedField::intervals: break;
    }
    return "no usual words";
}

std::vector<Case> cases() {
    std::vector<Case> result;
    const std::string text = test::read_file(PHASEWISE_TESTS_DIR "/model/typed_cases.txt");
    int line = 0;
    for (const std::string& row : split(text, '\n')) {
        ++line;
        if (row.empty() || row.starts_with('#')) {
            continue;
        }
        const std::vector<std::string> columns = split(row, '|');
        EXPECT_TRUE(columns.size() == 3 || columns.size() == 4) << "line " << line;
        if (columns.size() < 3) {
            continue;
        }
        Case one;
        one.line = line;
        const std::vector<std::string> options = split(columns[0], ' ');
        const auto name = std::ranges::find(field_names, options[0]);
        EXPECT_NE(name, field_names.end()) << "line " << line;
        one.field = static_cast<TypedField>(name - field_names.begin());
        read_options(one, options);
        one.input = unescaped(columns[1]);
        one.refused = columns[2] == "!";
        one.expected = unescaped(columns[one.refused ? 3 : 2]);
        one.words = one.refused           ? ""
                    : columns.size() == 4 ? unescaped(columns[3])
                                          : usual_words(one);
        result.push_back(std::move(one));
    }
    return result;
}

TEST(TypedCases, AreManyAndOfEveryField) {
    const std::vector<Case> all = cases();
    EXPECT_GE(all.size(), 400U);
    for (std::size_t field = 0; field < field_names.size(); ++field) {
        const auto of_field = [&](bool refused) {
            return std::ranges::count_if(all, [&](const Case& one) {
                return one.field == static_cast<TypedField>(field) && one.refused == refused;
            });
        };
        EXPECT_GE(of_field(true), 5) << field_names[field];
        EXPECT_GE(of_field(false), 5) << field_names[field];
    }
}

TEST(TypedCases, MeanWhatIsJudged) {
    for (const Case& one : cases()) {
        SCOPED_TRACE("line " + std::to_string(one.line) + ": " + one.input);
        const auto result = with_typed(one.base, one.field, one.input, one.context);
        if (one.refused) {
            EXPECT_FALSE(result.ok()) << "taken as " << prescription_words(*result, DoseKind::time);
            if (!result) {
                EXPECT_NE(result.error().message.find(one.expected), std::string::npos)
                    << result.error().message;
            }
            continue;
        }
        EXPECT_TRUE(result.ok()) << result.error().message;
        if (result) {
            EXPECT_EQ(typed_text(*result, one.field, one.context), one.expected);
            EXPECT_EQ(prescription_words(*result, DoseKind::time), one.words);
        }
    }
}

TEST(TypedCases, CanBeStoredAndReadAgain) {
    for (const Case& one : cases()) {
        SCOPED_TRACE("line " + std::to_string(one.line) + ": " + one.input);
        const auto result = with_typed(one.base, one.field, one.input, one.context);
        if (!result) {
            continue;
        }
        Group group;
        group.items = {*result};
        EXPECT_FALSE(why_not(group));
        // What stands there, typed into the first item: the same field again. The number of sets
        // has a field of its own, so it is typed as well.
        const std::string text = typed_text(*result, one.field, one.context);
        auto again = with_typed(one.base, one.field, text, one.context);
        if (one.field == TypedField::sets) {
            again = *result;
        }
        ASSERT_TRUE(again.ok()) << text << ": " << again.error().message;
        EXPECT_EQ(typed_text(*again, one.field, one.context), text);
    }
}

TEST(TypedCases, RefuseInWholeSentences) {
    for (const Case& one : cases()) {
        const auto result = with_typed(one.base, one.field, one.input, one.context);
        if (!result) {
            const std::string& message = result.error().message;
            EXPECT_EQ(message.back(), '.') << message;
            EXPECT_FALSE(std::islower(static_cast<unsigned char>(message.front()))) << message;
            EXPECT_FALSE(message.ends_with("..")) << message;
            EXPECT_LE(message.size(), 200U) << message;
        }
    }
}

}  // namespace
}  // namespace phasewise::model
