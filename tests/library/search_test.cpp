#include "library/search.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "library/asset_files.hpp"

namespace phasewise::library {
namespace {

/// The shipped exercises in the order of their files, and their index.
struct Shipped {
    Library library;
    SearchIndex index;
};

const Shipped& shipped() {
    static const Shipped result = [] {
        std::vector<model::Exercise> exercises;
        base::Faults faults;
        for (std::size_t i = 0; i < base::count_of<model::Component>; ++i) {
            const std::string name(base::Names<model::Component>::values[i]);
            const auto document =
                base::JsonDocument::parse(test::asset("exercises/" + name + ".json"));
            if (document) {
                read_exercise_file(document->root(faults), exercises);
            }
        }
        EXPECT_EQ(faults.text(), "");
        Library library(std::move(exercises));
        SearchIndex index(library);
        return Shipped{std::move(library), std::move(index)};
    }();
    return result;
}

std::vector<std::string> found(std::string_view query) {
    std::vector<std::uint32_t> out;
    shipped().index.search(query, out);
    std::vector<std::string> names;
    for (const std::uint32_t index : out) {
        names.push_back(shipped().library.all()[index].name);
    }
    return names;
}

std::string first(std::string_view query) {
    const auto names = found(query);
    return names.empty() ? "" : names.front();
}

TEST(Search, puts_the_expected_exercise_first) {
    const std::vector<std::pair<std::string_view, std::string_view>> table{
        {"ball squat", "Ball Squat, Curl, to Press"},
        {"ball wall squat", "Ball Wall Squat"},
        {"squat stab", "Squat Jump with Stabilization"},
        {"rdl", "Romanian Deadlift"},
        {"sl rdl", "Single-Leg Romanian Deadlift"},
        {"db press", "Dumbbell Floor Press"},
        {"dumbell press", "Dumbbell Floor Press"},
        {"incline db press", "Incline Dumbbell Press"},
        {"plnak", "Plank"},
        {"plank", "Plank"},
        {"side plank", "Side Plank"},
        {"single leg", "Single-Leg Squat"},
        {"single-leg squat", "Single-Leg Squat"},
        {"SINGLE LEG SQUAT!", "Single-Leg Squat"},
        {"swiss ball plank", "Stability Ball Plank"},
        {"glute bridge", "Mini-Band Glute Bridge"},
        {"kb swing", "Kettlebell Swing"},
        {"row", "T-Bar Row"},
        {"benhc press", "Barbell Bench Press"},
        {"bench pres", "Barbell Bench Press"},
        {"pushup", "Push-Up"},
        {"push up", "Push-Up"},
        {"squet", "Box Squat"},
        {"squats", "Box Squat"},
        {"treadmil", "Treadmill Walk"},
        {"foam roll calves", "Foam Roll: Calves"},
        {"band row", "Speed Tubing Row"},
        {"broad jump", "Broad Jump"},
    };
    for (const auto& [query, name] : table) {
        EXPECT_EQ(first(query), name) << query;
    }
}

TEST(Search, finds_every_exercise_first_by_its_full_name) {
    std::vector<std::uint32_t> out;
    for (std::size_t i = 0; i < shipped().library.all().size(); ++i) {
        shipped().index.search(shipped().library.all()[i].name, out);
        ASSERT_FALSE(out.empty()) << shipped().library.all()[i].name;
        EXPECT_EQ(out.front(), i) << shipped().library.all()[i].name;
    }
}

TEST(Search, finds_every_exercise_by_each_alias) {
    std::vector<std::uint32_t> out;
    for (std::size_t i = 0; i < shipped().library.all().size(); ++i) {
        for (const std::string& alias : shipped().library.all()[i].aliases) {
            shipped().index.search(alias, out);
            EXPECT_NE(std::find(out.begin(), out.end(), i), out.end()) << alias;
        }
    }
}

TEST(Search, finds_every_exercise_among_the_first_three_with_one_slip_in_its_longest_word) {
    std::vector<std::uint32_t> out;
    std::size_t missed = 0;
    for (std::size_t i = 0; i < shipped().library.all().size(); ++i) {
        std::string typed = base::folded(shipped().library.all()[i].name);
        std::size_t longest = 0;
        std::size_t length = 0;
        for (std::size_t at = 0; at < typed.size();) {
            const std::size_t end = std::min(typed.find(' ', at), typed.size());
            if (end - at > length) {
                longest = at;
                length = end - at;
            }
            at = end + 1;
        }
        if (length < 5) {
            continue;
        }
        std::swap(typed[longest + 2], typed[longest + 3]);
        shipped().index.search(typed, out);
        const auto end = out.begin() + std::min<std::ptrdiff_t>(3, std::ssize(out));
        missed += std::find(out.begin(), end, i) == end ? 1U : 0U;
    }
    EXPECT_EQ(missed, 0U);
}

TEST(Search, answers_an_empty_query_with_all_in_library_order) {
    for (const std::string_view query : {"", "   ", " -,;"}) {
        std::vector<std::uint32_t> out{7, 7};
        shipped().index.search(query, out);
        ASSERT_EQ(out.size(), shipped().library.all().size());
        for (std::uint32_t i = 0; i < out.size(); ++i) {
            EXPECT_EQ(out[i], i);
        }
    }
}

TEST(Search, wants_every_word) {
    for (const std::string& name : found("stability ball curl")) {
        EXPECT_NE(base::folded(name).find("curl"), std::string::npos) << name;
    }
    EXPECT_TRUE(found("squat xyzzy").empty());
    EXPECT_TRUE(found("xyzzy").empty());
}

TEST(Search, ranks_names_above_aliases_above_the_rest) {
    model::Exercise by_name;
    by_name.id = {"RES001"};
    by_name.name = "Long Lever Glute Drill";
    model::Exercise by_alias;
    by_alias.id = {"RES002"};
    by_alias.name = "Bridge";
    by_alias.aliases = {"Glute lift"};
    model::Exercise by_muscle;
    by_muscle.id = {"RES003"};
    by_muscle.name = "Hop";
    by_muscle.primary_muscles = {model::Muscle::gluteus_maximus};
    model::Exercise starts;
    starts.id = {"RES004"};
    starts.name = "Glute Something With A Long Name";
    const SearchIndex index(Library({by_muscle, by_alias, by_name, starts}));
    std::vector<std::uint32_t> out;
    index.search("glute", out);
    EXPECT_EQ(out, (std::vector<std::uint32_t>{3, 2, 1, 0}));
}

TEST(Search, breaks_ties_by_the_length_of_the_name_and_then_the_order_of_the_library) {
    std::vector<model::Exercise> exercises(4);
    exercises[0].name = "A Squat With More";
    exercises[1].name = "B Squat";
    exercises[2].name = "A Squat";
    exercises[3].name = "C Squat";
    const SearchIndex index{Library(exercises)};
    std::vector<std::uint32_t> out;
    index.search("squat", out);
    EXPECT_EQ(out, (std::vector<std::uint32_t>{1, 2, 3, 0}));
}

TEST(Search, gives_the_same_list_each_time_and_reuses_its_memory) {
    std::vector<std::uint32_t> out;
    shipped().index.search("", out);
    const std::size_t room = out.capacity();
    for (const std::string_view query : {"s", "squat stab", "plnak", "glute", "e", "xyzzy"}) {
        shipped().index.search(query, out);
        const auto again = out;
        shipped().index.search(query, out);
        EXPECT_EQ(out, again) << query;
        EXPECT_EQ(out.capacity(), room) << query;
    }
}

TEST(Search, stands_any_bytes_and_any_length) {
    std::vector<std::uint32_t> out;
    for (int byte = 0; byte < 256; ++byte) {
        shipped().index.search(std::string(3, static_cast<char>(byte)) + " squat", out);
        shipped().index.search(std::string(1000, static_cast<char>(byte)), out);
    }
    std::string words;
    for (int i = 0; i < 100; ++i) {
        words += "squat ";
    }
    shipped().index.search(words, out);
    EXPECT_FALSE(out.empty());  // what is beyond the eighth word is not looked at
    SearchIndex().search("squat", out);
    EXPECT_TRUE(out.empty());
    SearchIndex().search("", out);
    EXPECT_TRUE(out.empty());
}

TEST(Search, ignores_accents_however_they_are_written) {
    EXPECT_EQ(first("pl\u00E4nk"), "Plank");
    EXPECT_EQ(first("pla\u0308nk"), "Plank");
}

}  // namespace
}  // namespace phasewise::library
