// A trainer's own exercises: written and read back, judged as strictly as the library's.

#include "library/own_exercise.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/json_reader.hpp"
#include "base/json_writer.hpp"
#include "base/random.hpp"
#include "library/library.hpp"
#include "support/files.hpp"
#include "support/own_exercises.hpp"

namespace phasewise::library {
namespace {

struct Read {
    model::Exercise exercise;
    std::string faults;
};

Read read(std::string_view text) {
    const auto document = base::JsonDocument::parse(text);
    EXPECT_TRUE(document.ok());
    base::Faults faults;
    Read result;
    result.exercise = read_own_exercise(document->root(faults));
    result.faults = faults.text();
    return result;
}

TEST(OwnExercise, IsReadBackAsItWasWritten) {
    base::Random random(3);
    for (int i = 0; i < test::runs(300, 5000); ++i) {
        const model::Exercise exercise = test::random_own_exercise(random, "OWN042");
        const std::string text = base::write_json(write_own_exercise(exercise));
        const Read back = read(text);
        ASSERT_EQ(back.faults, "") << text;
        ASSERT_EQ(back.exercise, exercise) << text;
    }
}

TEST(OwnExercise, MayLeaveOutOtherNamesMusclesAndTheCue) {
    nlohmann::ordered_json json = write_own_exercise(test::own_exercise("OWN001", "Mine"));
    EXPECT_FALSE(json.contains("aliases") || json.contains("primary_muscles") ||
                 json.contains("cue"));
    EXPECT_EQ(read(base::write_json(json)).faults, "");
    json.erase("equipment");
    EXPECT_EQ(read(base::write_json(json)).faults, "needs the field \"equipment\"");
}

TEST(OwnExercise, HasAnIdOfItsOwnKind) {
    EXPECT_TRUE(is_own_id({"OWN001"}));
    EXPECT_FALSE(is_own_id({"RES001"}));
    for (const auto& [id, fault] : {std::pair{"RES001", "id: \"RES001\" is no id like \"OWN001\""},
                                    std::pair{"OWN1", "id: \"OWN1\" is no exercise id"},
                                    std::pair{"", "id: \"\" is no exercise id"}}) {
        nlohmann::ordered_json json = write_own_exercise(test::own_exercise(id, "Mine"));
        EXPECT_EQ(read(base::write_json(json)).faults, fault);
    }
}

TEST(OwnExercise, NeverStandsInAFileOfTheLibrary) {
    nlohmann::ordered_json row = write_own_exercise(test::own_exercise("OWN001", "Mine"));
    row["aliases"] = {"M"};
    row["primary_muscles"] = {"latissimus_dorsi"};
    row["cue"] = "Tall";
    nlohmann::ordered_json file;
    file["schema"] = 1;
    file["component"] = "resistance";
    file["exercises"].push_back(row);
    const std::string text = base::write_json(file);
    const auto document = base::JsonDocument::parse(text);
    ASSERT_TRUE(document.ok());
    base::Faults faults;
    std::vector<model::Exercise> out;
    read_exercise_file(document->root(faults), out);
    EXPECT_EQ(faults.text(), "exercises[0].id: is kept for a trainer's own exercises\n"
                             "exercises[0]: has no field \"component\"");
}

}  // namespace
}  // namespace phasewise::library
