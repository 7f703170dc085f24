#include "opt/knowledge.hpp"

#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "library/asset_files.hpp"
#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

using nlohmann::ordered_json;

/// What scripts/pack_data.mjs makes of assets/, with the component files in the order of the
/// alphabet.
ordered_json packed() {
    const auto file = [](const std::string& name) {
        return ordered_json::parse(test::asset(name + ".json"));
    };
    ordered_json json{{"schema", 1}, {"exercises", ordered_json::array()}};
    for (const std::string_view name : base::Names<model::Component>::values) {
        json["exercises"].push_back(file("exercises/" + std::string(name)));
    }
    json["muscles"] = file("exercises/muscles");
    json["power_map"] = file("exercises/power_map");
    json["acute_variables"] = file("opt/acute_variables");
    json["blocks"] = file("opt/blocks");
    json["rules"] = file("opt/rules");
    return json;
}

std::string error_of(const ordered_json& json) {
    const auto result = read_knowledge(json.dump());
    return result ? "" : result.error().message;
}

TEST(Knowledge, is_the_same_from_the_folder_and_packed) {
    const auto result = read_knowledge(packed().dump());
    ASSERT_TRUE(result.ok()) << result.error().message;
    const auto all = result->library.all();
    const auto from_folder = test::shipped().library.all();
    ASSERT_EQ(all.size(), from_folder.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].id, from_folder[i].id);
    }
    EXPECT_EQ(all.size(), 432U);
    EXPECT_EQ(all.front().id.text, "RES001");
    EXPECT_EQ(all.back().id.text, "GEN002");
}

TEST(Knowledge, holds_muscles_and_the_power_map) {
    const Knowledge& knowledge = test::shipped();
    EXPECT_EQ(knowledge.muscles.parents_of(model::Muscle::rectus_femoris),
              (std::vector{model::Muscle::quadriceps, model::Muscle::hip_flexors}));
    EXPECT_TRUE(knowledge.muscles.parents_of(model::Muscle::soleus).empty());
    const auto squat = knowledge.power_map.partners_of(model::PatternFamily::squat);
    ASSERT_FALSE(squat.empty());
    EXPECT_EQ(squat[0].text, "PLY008");
    EXPECT_TRUE(knowledge.power_map.partners_of(model::PatternFamily::calf).empty());
    EXPECT_EQ(knowledge.power_map.phase5.most_per_session, 2);
}

TEST(Knowledge, names_the_path_of_a_changed_figure) {
    ordered_json json = packed();
    json["acute_variables"]["phases"][3]["components"][8]["rest_s"]["range"][0] = 30000;
    EXPECT_EQ(error_of(json),
              "acute_variables.phases[3].components[8].rest_s.range[0]: 30000 is over 1800");
}

TEST(Knowledge, reports_all_that_is_wrong_one_line_a_fault) {
    ordered_json json = packed();
    json["exercises"][0]["exercises"][2]["complexity"] = 7;
    json["blocks"]["blocks"][0]["name"] = "";
    json.erase("muscles");
    const std::string error = error_of(json);
    EXPECT_NE(error.find("exercises[0].exercises[2].complexity: 7 is over 3"), std::string::npos);
    EXPECT_NE(error.find("\nblocks.blocks[0].name: "), std::string::npos);
    EXPECT_NE(error.find("muscles"), std::string::npos);
}

TEST(Knowledge, faults_relations_over_the_files) {
    ordered_json json = packed();
    for (ordered_json& file : json["exercises"]) {
        if (file["component"] == "plyometric") {
            file["exercises"].erase(7);  // PLY008, the squat jump that others point at
        }
    }
    const std::string error = error_of(json);
    EXPECT_NE(error.find("PLY008"), std::string::npos);
    EXPECT_NE(error.find("power_map.families.squat"), std::string::npos) << error;
}

TEST(Knowledge, is_not_read_from_anything_else) {
    EXPECT_NE(error_of(ordered_json::array()), "");
    EXPECT_NE(error_of(ordered_json::object()), "");
    EXPECT_FALSE(read_knowledge("").ok());
    EXPECT_FALSE(read_knowledge("{").ok());
    const auto folder = read_knowledge_folder("no/such/folder");
    ASSERT_FALSE(folder.ok());
    EXPECT_EQ(folder.error().message.substr(0, 41), "exercises/resistance.json: cannot be read");
}

}  // namespace
}  // namespace phasewise::opt
