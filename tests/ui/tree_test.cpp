// The accessible tree: its patches bring any reader from frame to frame, and what it states is what
// the contract of names promises.

#include "ui/tree.hpp"

#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>
#include <nlohmann/json.hpp>

#include "base/random.hpp"
#include "ui/support/driver.hpp"

namespace phasewise::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::SizeIs;
using ui::Role;

/// A reader of patches, as the page is one.
class Mirror {
public:
    void apply(std::string_view patch) {
        if (patch.empty()) {
            return;
        }
        const auto json = nlohmann::json::parse(patch);
        if (json.contains("order")) {
            order_.clear();
            for (std::size_t i = 0; i + 1 < json["order"].size(); i += 2) {
                order_.emplace_back(json["order"][i], json["order"][i + 1]);
            }
        }
        for (const auto& node : json.value("nodes", nlohmann::json::array())) {
            said_[node[0]] = node;
        }
        const auto places = json.value("places", nlohmann::json::array());
        for (std::size_t i = 0; i + 4 < places.size(); i += 5) {
            places_[places[i]] = {places[i + 1], places[i + 2], places[i + 3], places[i + 4]};
        }
    }

    void expect_equal(const ui::Tree& tree) {
        ASSERT_EQ(order_.size(), tree.nodes().size());
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const ui::Node& node = tree.nodes()[i];
            ASSERT_EQ(order_[i].first, node.id);
            EXPECT_EQ(order_[i].second, node.parent);
            const auto& said = said_[node.id];
            EXPECT_EQ(said[1], ui::role_name(node.role));
            EXPECT_EQ(said[2], node.name);
            EXPECT_EQ(said[3], node.value);
            EXPECT_EQ(said[5], ui::node_flags(node));
            EXPECT_EQ(said[7], node.set_size);
            EXPECT_EQ(said[8], node.position);
            EXPECT_NEAR(places_[node.id][0], node.place.x, 0.051);
            EXPECT_NEAR(places_[node.id][3], node.place.h, 0.051);
        }
    }

private:
    std::vector<std::pair<ui::NodeId, ui::NodeId>> order_;
    std::map<ui::NodeId, nlohmann::json> said_;
    std::map<ui::NodeId, std::array<double, 4>> places_;
};

TEST(TreePatch, SaysNothingWhereNothingChanged) {
    ui::Tree tree;
    tree.add({.id = 1, .role = Role::button, .name = "Undo"});
    ui::Tree same;
    same.add({.id = 1, .role = Role::button, .name = "Undo"});
    std::string patch;
    ui::diff(tree, same, patch);
    EXPECT_THAT(patch, IsEmpty());
}

TEST(TreePatch, EscapesWhatJsonMust) {
    ui::Tree before;
    ui::Tree after;
    after.add({.id = 7, .role = Role::text, .name = "a \"b\" \\ \n \x01 \xC3\xA9"});
    std::string patch;
    ui::diff(before, after, patch);
    EXPECT_EQ(nlohmann::json::parse(patch)["nodes"][0][2], "a \"b\" \\ \n \x01 \xC3\xA9");
}

TEST(TreePatch, WritesLengthsInTenths) {
    const ui::Tree before;
    ui::Tree after;
    after.add({.id = 7, .role = Role::text, .name = "a", .place = {-0.5F, 12.34F, -3.96F, 100}});
    std::string patch;
    ui::diff(before, after, patch);
    EXPECT_THAT(nlohmann::json::parse(patch)["places"].get<std::vector<double>>(),
                ElementsAre(7, -0.5, 12.3, -4, 100));
}

TEST(TreePatch, TellsThatAllIsGone) {
    ui::Tree before;
    before.add({.id = 7, .role = Role::text, .name = "a"});
    const ui::Tree after;
    std::string patch;
    ui::diff(before, after, patch);
    EXPECT_THAT(nlohmann::json::parse(patch)["order"], IsEmpty());
}

TEST(TreePatch, GoesOnOnlyWhereANodeControlsAnotherOrHasAScale) {
    const ui::Tree before;
    ui::Tree after;
    after.add({.id = 1, .role = Role::button, .name = "a"});
    after.add({.id = 2, .role = Role::combobox, .name = "b", .controls = 9});
    after.add({.id = 3, .role = Role::spinbutton, .name = "c", .scale = ui::Scale{3, -1, 20}});
    std::string patch;
    ui::diff(before, after, patch);
    const auto nodes = nlohmann::json::parse(patch)["nodes"];
    EXPECT_THAT(nodes[0], SizeIs(9));
    EXPECT_THAT(nodes[1], SizeIs(10));
    EXPECT_EQ(nodes[1][9], 9);
    EXPECT_THAT(nodes[2], SizeIs(13));
    EXPECT_EQ(nodes[2][9], 0);
    EXPECT_EQ(nodes[2][10], 3);
    EXPECT_EQ(nodes[2][11], -1);
    EXPECT_EQ(nodes[2][12], 20);
    ui::Tree moved;
    moved.add({.id = 1, .role = Role::button, .name = "a"});
    moved.add({.id = 2, .role = Role::combobox, .name = "b"});
    moved.add({.id = 3, .role = Role::spinbutton, .name = "c", .scale = ui::Scale{4, -1, 20}});
    ui::diff(after, moved, patch);
    EXPECT_THAT(nlohmann::json::parse(patch)["nodes"], SizeIs(2));
}

TEST(TreePatch, EachStateHasItsFlag) {
    using ui::Tri;
    const ui::Node plain{.id = 1, .role = Role::button};
    EXPECT_EQ(ui::node_flags(plain), 0U);
    std::set<std::uint32_t> flags;
    for (const ui::Node& node :
         {ui::Node{.focusable = true}, ui::Node{.disabled = true}, ui::Node{.selected = Tri::no},
          ui::Node{.selected = Tri::yes}, ui::Node{.checked = Tri::no},
          ui::Node{.checked = Tri::yes}, ui::Node{.pressed = Tri::no},
          ui::Node{.pressed = Tri::yes}, ui::Node{.expanded = Tri::no},
          ui::Node{.expanded = Tri::yes}, ui::Node{.invalid = Tri::no},
          ui::Node{.invalid = Tri::yes}, ui::Node{.opens_menu = true}, ui::Node{.numeric = true}}) {
        EXPECT_TRUE(flags.insert(ui::node_flags(node)).second) << ui::node_flags(node);
    }
}

TEST(TreeOrder, WhatLiesUppermostComesLastAndADialogLeavesOnlyNewsUnderIt) {
    ui::Tree tree;
    tree.add({.id = 1, .role = Role::region, .name = "Workout"});
    tree.add({.id = 2, .parent = 1, .role = Role::combobox, .name = "Side"});
    tree.add({.id = 3, .role = Role::listbox, .name = "Side", .layer = 1});
    tree.add({.id = 4, .parent = 3, .role = Role::option, .name = "Left", .layer = 1});
    tree.add({.id = 5, .parent = 1, .role = Role::status, .name = "Save status"});
    tree.arrange(0);
    const auto ids = [](const ui::Tree& of) {
        std::vector<ui::NodeId> found;
        for (const ui::Node& node : of.nodes()) {
            found.push_back(node.id);
        }
        return found;
    };
    EXPECT_THAT(ids(tree), ElementsAre(1, 2, 5, 3, 4));
    tree.arrange(1);
    EXPECT_THAT(ids(tree), ElementsAre(5, 3, 4));
    EXPECT_EQ(tree.find(5)->parent, 0U);
    EXPECT_EQ(tree.find(4)->parent, 3U);
}

TEST(TreePatch, BringsAReaderThroughAWholeSession) {
    Driver driver(1440, 900);
    Mirror mirror;
    // The mirror joins late: it starts from the whole tree.
    std::string whole;
    ui::diff(ui::Tree{}, driver.tree(), whole);
    mirror.apply(whole);
    base::Random random(7);
    for (int i = 0; i < 300; ++i) {
        ImGuiIO& io = ImGui::GetIO();
        const auto& nodes = driver.tree().nodes();
        const ui::Rect& place = nodes[random.below(static_cast<std::uint32_t>(nodes.size()))].place;
        switch (random.below(6)) {
        case 0: io.AddMouseButtonEvent(0, true); break;
        case 1: io.AddMouseButtonEvent(0, false); break;
        case 2: io.AddMouseWheelEvent(0, random.below(2) == 0 ? 1.0F : -1.0F); break;
        case 3:
            io.AddKeyEvent(ImGuiKey_Tab, true);
            io.AddKeyEvent(ImGuiKey_Tab, false);
            break;
        default: io.AddMousePosEvent(place.center_x(), place.center_y()); break;
        }
        driver.frame();
        mirror.apply(driver.app().tree_patch());
        ASSERT_NO_FATAL_FAILURE(mirror.expect_equal(driver.tree())) << "after step " << i;
    }
}

TEST(Names, TheWorkoutScreenKeepsItsContract) {
    Driver driver;
    driver.get(Role::navigation, "Screens");
    driver.get(Role::tab, "Workout");
    driver.get(Role::button, "Undo");
    driver.get(Role::button, "Redo");
    driver.get(Role::radiogroup, "Phase");
    driver.get(Role::region, "Exercise library");
    driver.get(Role::region, "Workout");
    driver.get(Role::searchbox, "Search exercises");
    driver.get(Role::group, "Filters");
    driver.get(Role::listbox, "Exercises");
    EXPECT_THAT(driver.names_in("Phase", Role::radio),
                ElementsAre("Phase 1: Stabilization Endurance", "Phase 2: Strength Endurance",
                            "Phase 3: Muscular Development", "Phase 4: Maximal Strength",
                            "Phase 5: Power"));
    EXPECT_THAT(driver.names_in("Week", Role::radio),
                ElementsAre("Week 1", "Week 2", "Week 3", "Week 4"));
    EXPECT_THAT(driver.names_in("Day", Role::radio), ElementsAre("Day A", "Day B", "Day C"));
    for (const char* block : {"Warm-up", "Activation", "Skill development", "Resistance training",
                              "Client's choice", "Cool-down"}) {
        driver.get(Role::list, block);
    }
    EXPECT_FALSE(driver.has(Role::list, "Cardio"))
        << "a resistance day has none until it is wanted";
    EXPECT_TRUE(driver.get(Role::status, "Save status").value.starts_with("Saved"));
}

TEST(Names, AnAddButtonForEachBlockFollowsTheSelectedExercise) {
    Driver driver;
    EXPECT_FALSE(driver.has(Role::button, "Add to Warm-up"));
    const ui::Node first = driver.search("treadmill walk");
    driver.click(Role::option, first.name);
    for (const char* name : {"Add to Warm-up", "Add to Activation", "Add to Skill development",
                             "Add to Resistance training", "Add to Client's choice",
                             "Add to Cardio", "Add to Cool-down"}) {
        driver.get(Role::button, name);
    }
}

TEST(Names, AClippedListCarriesItsWholeCount) {
    Driver driver;
    std::vector<std::uint32_t> positions;
    for (const ui::Node& node : driver.tree().nodes()) {
        if (node.role == Role::option) {
            EXPECT_EQ(node.set_size, 432U);
            positions.push_back(node.position);
        }
    }
    EXPECT_THAT(positions, SizeIs(testing::Lt(40U)));
    EXPECT_THAT(positions, Contains(1U));
}

TEST(Names, EveryRoleStandsInsideTheParentThatAriaRequires) {
    Driver driver;
    driver.search("squat");
    driver.key(ImGuiKey_DownArrow);
    driver.key(ImGuiKey_Enter);
    const std::map<Role, Role> required{{Role::option, Role::listbox},
                                        {Role::listitem, Role::list},
                                        {Role::radio, Role::radiogroup},
                                        {Role::tab, Role::tablist}};
    for (const ui::Node& node : driver.tree().nodes()) {
        const ui::Node* parent = driver.tree().find(node.parent);
        if (const auto rule = required.find(node.role); rule != required.end()) {
            ASSERT_NE(parent, nullptr) << node.name;
            EXPECT_EQ(parent->role, rule->second) << node.name;
        }
        // Nothing interactive stands inside an option or a tab.
        EXPECT_TRUE(parent == nullptr ||
                    (parent->role != Role::option && parent->role != Role::tab));
    }
}

TEST(Names, EveryNodeHasAnIdOfItsOwn) {
    Driver driver;
    driver.search("squat");
    driver.key(ImGuiKey_DownArrow);
    driver.key(ImGuiKey_Enter);
    std::map<ui::NodeId, std::string> seen;
    for (const ui::Node& node : driver.tree().nodes()) {
        EXPECT_TRUE(seen.emplace(node.id, node.name).second)
            << node.name << " and " << seen[node.id] << " share an id";
    }
}

}  // namespace
}  // namespace phasewise::test
