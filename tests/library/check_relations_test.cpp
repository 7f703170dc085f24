#include <vector>

#include <gtest/gtest.h>

#include "library/library.hpp"
#include "library/muscles.hpp"

namespace phasewise::library {
namespace {

model::Exercise exercise(const char* id, const char* name) {
    model::Exercise result;
    result.id = {id};
    result.name = name;
    return result;
}

base::Faults check(const std::vector<model::Exercise>& exercises) {
    base::Faults faults;
    check_relations(exercises, faults);
    return faults;
}

TEST(CheckRelations, accepts_what_points_at_each_other) {
    std::vector exercises{exercise("RES001", "A"), exercise("RES002", "B")};
    exercises[0].progression = model::ExerciseId{"RES002"};
    exercises[1].regression = model::ExerciseId{"RES001"};
    exercises[1].phase5_power_partner = {{"RES001"}};
    EXPECT_EQ(check(exercises).text(), "");
}

TEST(CheckRelations, names_an_id_that_does_not_exist) {
    std::vector exercises{exercise("RES001", "A")};
    exercises[0].next_level = {{"RES009"}};
    const base::Faults faults = check(exercises);
    ASSERT_EQ(faults.count, 1U);
    EXPECT_EQ(faults.list[0].path, "exercises[RES001].next_level");
    EXPECT_NE(faults.list[0].problem.find("RES009"), std::string::npos);
}

TEST(CheckRelations, faults_an_exercise_that_points_at_itself) {
    std::vector exercises{exercise("RES001", "A")};
    exercises[0].standing_twin = model::ExerciseId{"RES001"};
    EXPECT_EQ(check(exercises).list.at(0).path, "exercises[RES001].standing_twin");
}

TEST(CheckRelations, faults_ids_names_and_aliases_that_are_taken) {
    std::vector exercises{exercise("RES001", "A"), exercise("RES001", "B"), exercise("RES003", "A"),
                          exercise("RES004", "D")};
    exercises[3].aliases = {"B"};
    const base::Faults faults = check(exercises);
    ASSERT_EQ(faults.count, 3U);
    EXPECT_EQ(faults.list[0].path, "exercises[RES001].id");
    EXPECT_EQ(faults.list[1].path, "exercises[RES003].name");
    EXPECT_EQ(faults.list[2].path, "exercises[RES004].name");
}

base::Faults read(const char* text, Muscles& muscles) {
    base::Faults faults;
    const auto document = base::JsonDocument::parse(text);
    EXPECT_TRUE(document.ok());
    read_muscles(document->root(faults), muscles);
    return faults;
}

TEST(Muscles, faults_what_is_missing_and_what_is_there_twice) {
    Muscles muscles;
    const base::Faults faults = read(R"({"schema":1,"muscles":[
        {"id":"iliopsoas","parents":["hip_flexors"]},{"id":"iliopsoas"}]})",
                                     muscles);
    EXPECT_EQ(muscles.parents_of(model::Muscle::iliopsoas),
              std::vector{model::Muscle::hip_flexors});
    EXPECT_EQ(faults.list.at(0).path, "muscles[1]");
    EXPECT_EQ(faults.count, base::count_of<model::Muscle>);  // one twice, all others missing
}

}  // namespace
}  // namespace phasewise::library
