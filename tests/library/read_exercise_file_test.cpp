#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "library/asset_files.hpp"
#include "library/library.hpp"

namespace phasewise::library {
namespace {

using nlohmann::ordered_json;

base::Faults faults_of(const std::string& text, std::vector<model::Exercise>& out) {
    base::Faults faults;
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        faults.add("", document.error().message);
        return faults;
    }
    read_exercise_file(document->root(faults), out);
    return faults;
}

base::Faults faults_of(const std::string& text) {
    std::vector<model::Exercise> out;
    return faults_of(text, out);
}

ordered_json every_key() {
    for (const auto& [name, text] : test::fixtures("exercises/valid")) {
        if (name == "every_key.json") {
            return ordered_json::parse(text);
        }
    }
    return {};
}

TEST(ReadExerciseFile, gives_each_fixture_the_schemas_verdict) {
    const auto valid = test::fixtures("exercises/valid");
    EXPECT_FALSE(valid.empty());
    for (const auto& [name, text] : valid) {
        EXPECT_EQ(faults_of(text).text(), "") << name;
    }
    const auto invalid = test::fixtures("exercises/invalid");
    EXPECT_FALSE(invalid.empty());
    for (const auto& [name, text] : invalid) {
        EXPECT_FALSE(faults_of(text).empty()) << name;
    }
}

TEST(ReadExerciseFile, reads_every_shipped_file) {
    std::vector<model::Exercise> exercises;
    for (std::size_t i = 0; i < base::count_of<model::Component>; ++i) {
        const std::string name(base::Names<model::Component>::values[i]);
        const std::string text = test::asset("exercises/" + name + ".json");
        EXPECT_EQ(faults_of(text, exercises).text(), "") << name;
    }
    EXPECT_EQ(exercises.size(), 432U);
}

TEST(ReadExerciseFile, keeps_what_the_file_says) {
    std::vector<model::Exercise> exercises;
    ASSERT_EQ(faults_of(test::asset("exercises/resistance.json"), exercises).text(), "");
    const model::Exercise& first = exercises.front();
    EXPECT_EQ(first.id.text, "RES001");
    EXPECT_EQ(first.name, "Squat to Row (Tubing)");
    EXPECT_EQ(first.component, model::Component::resistance);
    EXPECT_EQ(first.level, model::Level::stabilization);
    EXPECT_EQ(first.aliases.size(), 2U);
    EXPECT_EQ(first.primary_muscles.size(), 4U);
    EXPECT_EQ(first.equipment, std::vector{model::Equipment::tubing});
    EXPECT_EQ(first.needs, std::vector{model::Need::anchor});
    EXPECT_EQ(first.load_types, (std::vector{model::LoadField::band, model::LoadField::rpe}));
    EXPECT_EQ(first.regression, model::ExerciseId{"RES135"});
    EXPECT_FALSE(first.max_pct1rm.has_value());
    EXPECT_EQ(first.cue, "Stand tall before the pull");
}

TEST(ReadExerciseFile, flattens_equipment_alternatives) {
    ordered_json file = every_key();
    file["exercises"][0]["equipment_alternatives"] = {{"box", {"stair", "step"}},
                                                      {"bench", {"chair"}}};
    std::vector<model::Exercise> exercises;
    ASSERT_EQ(faults_of(file.dump(), exercises).text(), "");
    const auto& found = exercises.front().equipment_alternatives;
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0], std::pair(model::Equipment::bench, std::string("chair")));
    EXPECT_EQ(found[1], std::pair(model::Equipment::box, std::string("stair")));
    EXPECT_EQ(found[2], std::pair(model::Equipment::box, std::string("step")));
}

struct Broken {
    const char* key;
    ordered_json value;
    const char* path;
};

TEST(ReadExerciseFile, names_the_path_of_what_is_wrong) {
    const std::vector<Broken> all{
        {"id", "XYZ001", "exercises[0].id"},
        {"id", "RES01", "exercises[0].id"},
        {"name", "", "exercises[0].name"},
        {"name", std::string(81, 'a'), "exercises[0].name"},
        {"aliases", ordered_json::array(), "exercises[0].aliases"},
        {"aliases", {"Same", "Same"}, "exercises[0].aliases[1]"},
        {"complexity", 4, "exercises[0].complexity"},
        {"complexity", 1.5, "exercises[0].complexity"},
        {"primary_muscles", {"quadriceps", "elbow"}, "exercises[0].primary_muscles[1]"},
        {"primary_muscles", {"quadriceps", "quadriceps"}, "exercises[0].primary_muscles[1]"},
        {"equipment_alternatives", {{"spoon", {"box"}}}, "exercises[0].equipment_alternatives"},
        {"equipment_alternatives",
         {{"box", {"spoon"}}},
         "exercises[0].equipment_alternatives.box[0]"},
        {"hold_s", {5, 2}, "exercises[0].hold_s"},
        {"hold_s", {2}, "exercises[0].hold_s"},
        {"max_pct1rm", 80, "exercises[0].max_pct1rm"},
        {"phase4_ok", "yes", "exercises[0].phase4_ok"},
        {"regression", "", "exercises[0].regression"},
        {"dose_low", 0, "exercises[0].dose_low"},
        {"also_counts_as", {{{"component", "core"}}}, "exercises[0].also_counts_as[0]"},
        {"reps", 12, "exercises[0]"},
    };
    for (const Broken& broken : all) {
        ordered_json file = every_key();
        file["exercises"][0][broken.key] = broken.value;
        const base::Faults faults = faults_of(file.dump());
        ASSERT_FALSE(faults.empty()) << broken.key << " = " << broken.value;
        EXPECT_EQ(faults.list.front().path, broken.path) << faults.text();
    }
}

TEST(ReadExerciseFile, wants_both_ends_of_a_dose) {
    ordered_json file = every_key();
    file["exercises"][0]["dose_low"] = 5;
    file["exercises"][0]["dose_high"] = 4;
    EXPECT_EQ(faults_of(file.dump()).list.at(0).path, "exercises[0].dose_low");
    file["exercises"][0].erase("dose_high");
    EXPECT_EQ(faults_of(file.dump()).list.at(0).path, "exercises[0].dose_low");
}

TEST(ReadExerciseFile, reports_every_fault_in_one_pass) {
    ordered_json file = every_key();
    file["exercises"][0]["complexity"] = 9;
    file["exercises"][0]["level"] = "expert";
    file["exercises"][0].erase("cue");
    EXPECT_EQ(faults_of(file.dump()).count, 3U);
}

}  // namespace
}  // namespace phasewise::library
