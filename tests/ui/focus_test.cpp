// Where Tab and the arrows go, and which keys the browser keeps.

#include "ui/focus.hpp"

#include <cstddef>
#include <iterator>
#include <string_view>

#include <gtest/gtest.h>
#include <imgui.h>

#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using ui::Role;

ui::Tree two_groups() {
    ui::Tree tree;
    tree.add({.id = 1, .role = Role::button, .name = "first", .focusable = true});
    tree.add({.id = 2, .role = Role::radiogroup, .name = "Phase"});
    for (const ui::NodeId id : {3U, 4U, 5U}) {
        tree.add({.id = id,
                  .parent = 2,
                  .role = Role::radio,
                  .name = "radio",
                  .focusable = true,
                  .checked = id == 4 ? ui::Tri::yes : ui::Tri::no});
    }
    tree.add({.id = 6, .role = Role::button, .name = "off", .focusable = true, .disabled = true});
    tree.add({.id = 7, .role = Role::list, .name = "Warm-up"});
    tree.add({.id = 8, .parent = 7, .role = Role::listitem, .name = "a", .focusable = true});
    tree.add({.id = 9, .role = Role::list, .name = "Activation"});
    tree.add({.id = 10, .parent = 9, .role = Role::listitem, .name = "b", .focusable = true});
    return tree;
}

TEST(Focus, TabStopsOnceAtAGroupAtItsChosenMember) {
    const ui::Tree tree = two_groups();
    EXPECT_EQ(ui::next_stop(tree, 0, true), 1U);
    EXPECT_EQ(ui::next_stop(tree, 1, true), 4U);
    EXPECT_EQ(ui::next_stop(tree, 4, true), 8U) << "a disabled button is passed over";
    EXPECT_EQ(ui::next_stop(tree, 10, true), 0U) << "and leaves the interface at the end";
}

TEST(Focus, ShiftTabGoesTheSameWayBack) {
    const ui::Tree tree = two_groups();
    EXPECT_EQ(ui::next_stop(tree, 0, false), 10U);
    EXPECT_EQ(ui::next_stop(tree, 8, false), 4U);
    EXPECT_EQ(ui::next_stop(tree, 3, false), 1U) << "from any member";
    EXPECT_EQ(ui::next_stop(tree, 1, false), 0U);
}

TEST(Focus, ArrowsStayInTheirGroupButPassFromBlockToBlock) {
    const ui::Tree tree = two_groups();
    EXPECT_EQ(ui::next_member(tree, 4, true), 5U);
    EXPECT_EQ(ui::next_member(tree, 5, true), 5U);
    EXPECT_EQ(ui::next_member(tree, 8, true), 10U);
    EXPECT_EQ(ui::next_member(tree, 10, false), 8U);
}

/// A list whose second entry is a superset that owns a list of two, and a list after it.
ui::Tree with_a_superset() {
    ui::Tree tree;
    tree.add({.id = 1, .role = Role::list, .name = "Resistance training"});
    tree.add({.id = 2, .parent = 1, .role = Role::listitem, .name = "a", .focusable = true});
    tree.add({.id = 3, .parent = 1, .role = Role::listitem, .name = "Superset", .focusable = true});
    tree.add({.id = 4, .parent = 3, .role = Role::list, .name = "Superset"});
    tree.add({.id = 5, .parent = 4, .role = Role::listitem, .name = "b", .focusable = true});
    tree.add({.id = 6, .parent = 4, .role = Role::listitem, .name = "c", .focusable = true});
    tree.add({.id = 7, .parent = 1, .role = Role::listitem, .name = "d", .focusable = true});
    tree.add({.id = 8, .role = Role::button, .name = "Print", .focusable = true});
    return tree;
}

TEST(Focus, AListInsideAnEntryIsAPartOfTheOuterList) {
    ui::Tree tree = with_a_superset();
    const ui::NodeId order[] = {2, 3, 5, 6, 7};
    for (std::size_t i = 0; i + 1 < std::size(order); ++i) {
        EXPECT_EQ(ui::next_member(tree, order[i], true), order[i + 1]);
        EXPECT_EQ(ui::next_member(tree, order[i + 1], false), order[i]);
        EXPECT_EQ(ui::composite_of(tree, *tree.find(order[i])), 1U);
    }
    for (const ui::NodeId id : order) {
        EXPECT_EQ(ui::next_stop(tree, id, true), 8U) << "Tab stops once in all of it";
    }
    EXPECT_EQ(ui::next_stop(tree, 8, false), 2U);
}

TEST(Focus, TabComesBackToTheSelectedEntryOfAnInnerList) {
    ui::Tree tree;
    const ui::Tree unselected = with_a_superset();
    for (const ui::Node& node : unselected.nodes()) {
        ui::Node copy = node;
        copy.selected = node.id == 6 ? ui::Tri::yes : ui::Tri::absent;
        tree.add(copy);
    }
    EXPECT_EQ(ui::next_stop(tree, 8, false), 6U);
}

TEST(Keys, TheBrowserKeepsItsOwn) {
    Driver driver;
    driver.click(Role::searchbox, "Search exercises");
    for (const int chord : {ImGuiKey_F5 | 0, ImGuiKey_F12 | 0, ImGuiMod_Ctrl | ImGuiKey_R,
                            ImGuiMod_Ctrl | ImGuiKey_T, ImGuiMod_Ctrl | ImGuiKey_W,
                            ImGuiMod_Ctrl | ImGuiKey_L, ImGuiMod_Alt | ImGuiKey_LeftArrow}) {
        EXPECT_FALSE(driver.app().takes_key(chord))
            << ImGui::GetKeyName(static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_));
    }
}

TEST(Keys, ATextFieldKeepsWhatEditsText) {
    Driver driver;
    driver.click(Role::searchbox, "Search exercises");
    driver.type("squat");
    for (const int chord :
         {ImGuiMod_Ctrl | ImGuiKey_Z, ImGuiMod_Ctrl | ImGuiKey_Y, ImGuiMod_Ctrl | ImGuiKey_A,
          ImGuiMod_Ctrl | ImGuiKey_C, ImGuiKey_Delete | 0, ImGuiKey_Backspace | 0,
          ImGuiKey_Space | 0, ImGuiKey_LeftArrow | 0, ImGuiKey_Home | 0, ImGuiKey_1 | 0}) {
        EXPECT_FALSE(driver.app().takes_key(chord))
            << ImGui::GetKeyName(static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_));
    }
    EXPECT_TRUE(driver.app().takes_key(ImGuiKey_DownArrow));
    EXPECT_TRUE(driver.app().takes_key(ImGuiKey_Escape));
}

TEST(Keys, UndoIsTakenAnywhereElse) {
    Driver driver;
    EXPECT_TRUE(driver.app().takes_key(ImGuiMod_Ctrl | ImGuiKey_Z));
    EXPECT_TRUE(driver.app().takes_key(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z));
    EXPECT_FALSE(driver.app().takes_key(ImGuiKey_Escape)) << "there is nothing to escape from";
}

TEST(Keys, TabLeavesAtTheLastStop) {
    Driver driver;
    int stops = 0;
    while (driver.app().takes_key(ImGuiKey_Tab) && stops < 100) {
        driver.key(ImGuiKey_Tab);
        ++stops;
    }
    EXPECT_GT(stops, 5);
    EXPECT_LT(stops, 100);
    EXPECT_TRUE(driver.app().takes_key(ImGuiMod_Shift | ImGuiKey_Tab));
}

TEST(Keys, ArrowsInTheListSelectAndScroll) {
    Driver driver;
    driver.click(Role::searchbox, "Search exercises");
    driver.key(ImGuiKey_DownArrow);
    for (int i = 0; i < 60; ++i) {
        driver.key(ImGuiKey_DownArrow);
    }
    const ui::Node* focused = driver.tree().find(driver.app().focus());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->position, 61U);
    EXPECT_EQ(focused->selected, ui::Tri::yes);
    EXPECT_FALSE(focused->place.empty()) << "it is in view";
    driver.key(ImGuiKey_End);
    EXPECT_EQ(driver.tree().find(driver.app().focus())->position, 432U);
    driver.key(ImGuiKey_Home);
    EXPECT_EQ(driver.tree().find(driver.app().focus())->position, 1U);
}

TEST(Keys, AssistiveTechnologyActivatesAsAClickDoes) {
    Driver driver;
    driver.app().activate(driver.get(Role::radio, "Phase 3: Muscular Development").id);
    driver.settle();
    EXPECT_EQ(driver.get(Role::radio, "Phase 3: Muscular Development").checked, ui::Tri::yes);
}

}  // namespace
}  // namespace phasewise::test
