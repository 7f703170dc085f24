// Comboboxes and menus: opened, moved in, picked from and left by pointer, keyboard and assistive
// technology.

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "ui/support/items.hpp"
#include "ui/support/showcase.hpp"
#include "ui/tree.hpp"
#include "ui/widgets/combobox.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/menu.hpp"

namespace phasewise::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using ui::Role;

constexpr std::array sides{ui::Choice{"Both sides", {}}, ui::Choice{"Each side", {}},
                           ui::Choice{"Alternating", {}}, ui::Choice{"Left", {}},
                           ui::Choice{"Right", {}}};

/// A combobox between two buttons.
class Combobox : public testing::Test {
protected:
    std::size_t chosen = 1;
    int picks = 0;
    int presses = 0;
    float y = 80;
    Showcase show{[this](ui::Ui& ui) {
        ui::button(ui, {20, 20, 100, 32}, {.key = "before", .name = "Before"});
        if (const auto picked = ui::combobox(ui, {20, y, 160, 32}, "Side", sides, chosen)) {
            chosen = *picked;
            ++picks;
        }
        // Under the open list.
        presses += ui::button(ui, {20, 160, 100, 32}, {.key = "after", .name = "After"}) ? 1 : 0;
    }};

    [[nodiscard]] ui::Node box() const { return show.get(Role::combobox, "Side"); }
    [[nodiscard]] bool open() const { return show.has(Role::listbox, "Side"); }
};

TEST_F(Combobox, IsClosedAndSaysItsValue) {
    EXPECT_EQ(box().value, "Each side");
    EXPECT_EQ(box().expanded, ui::Tri::no);
    EXPECT_EQ(box().controls, 0U);
    EXPECT_FALSE(open());
}

TEST_F(Combobox, OpensByAClickOnTheChosenOneAndTakesAnother) {
    show.click(Role::combobox, "Side");
    ASSERT_TRUE(open());
    EXPECT_EQ(box().expanded, ui::Tri::yes);
    EXPECT_EQ(box().controls, show.get(Role::listbox, "Side").id);
    EXPECT_EQ(show.focused(), "Each side");
    EXPECT_EQ(show.get(Role::option, "Each side").selected, ui::Tri::yes);
    EXPECT_EQ(show.get(Role::option, "Left").position, 4U);
    EXPECT_EQ(show.get(Role::option, "Left").set_size, sides.size());
    show.click(Role::option, "Left");
    EXPECT_FALSE(open());
    EXPECT_EQ(chosen, 3U);
    EXPECT_EQ(show.focus(), box().id);
    EXPECT_EQ(presses, 0) << "what lies under the list was not pressed";
}

TEST_F(Combobox, APressBesideItClosesItAndDoesNothingElse) {
    show.click(Role::combobox, "Side");
    const ui::Rect after = show.get(Role::button, "Before").place;
    show.click_at(after.center_x(), after.center_y());
    EXPECT_FALSE(open());
    EXPECT_EQ(picks, 0);
    EXPECT_EQ(show.focus(), box().id);
    show.click(Role::button, "After");
    EXPECT_EQ(presses, 1) << "and then all works as before";
}

TEST_F(Combobox, ASecondClickOnItClosesIt) {
    show.click(Role::combobox, "Side");
    show.click(Role::combobox, "Side");
    EXPECT_FALSE(open());
}

TEST_F(Combobox, EveryKeyThatOpensABoxOfTheBrowserOpensIt) {
    struct Chord {
        int key;
        int mods;
    };
    for (const Chord chord :
         {Chord{ImGuiKey_Enter, 0}, Chord{ImGuiKey_Space, 0}, Chord{ImGuiKey_DownArrow, 0},
          Chord{ImGuiKey_UpArrow, 0}, Chord{ImGuiKey_DownArrow, ImGuiMod_Alt}}) {
        show.key(ImGuiKey_Tab);
        show.key(ImGuiKey_Tab);
        ASSERT_EQ(show.focused(), "Side");
        show.key(chord.key, chord.mods);
        EXPECT_TRUE(open()) << ImGui::GetKeyName(static_cast<ImGuiKey>(chord.key));
        show.key(ImGuiKey_Escape);
        EXPECT_FALSE(open());
        EXPECT_EQ(show.focused(), "Side");
        show.key(ImGuiKey_Tab, ImGuiMod_Shift);
        show.ui().focus = 0;
    }
    EXPECT_EQ(picks, 0);
}

TEST_F(Combobox, ArrowsHomeEndAndLettersMoveAndEnterTakes) {
    show.click(Role::combobox, "Side");
    show.key(ImGuiKey_DownArrow);
    EXPECT_EQ(show.focused(), "Alternating");
    show.key(ImGuiKey_End);
    show.key(ImGuiKey_DownArrow);
    EXPECT_EQ(show.focused(), "Right") << "a list ends at its end";
    show.key(ImGuiKey_Home);
    show.key(ImGuiKey_UpArrow);
    EXPECT_EQ(show.focused(), "Both sides");
    show.key(ImGuiKey_L);
    EXPECT_EQ(show.focused(), "Left");
    EXPECT_EQ(chosen, 1U) << "moving does not choose";
    show.key(ImGuiKey_Enter);
    EXPECT_EQ(chosen, 3U);
    EXPECT_EQ(picks, 1);
    EXPECT_EQ(show.focused(), "Side");
    EXPECT_FALSE(open());
}

TEST_F(Combobox, APointerThatMovesTakesTheKeyboardsPlaceWithIt) {
    show.click(Role::combobox, "Side");
    show.move_to(Role::option, "Left");
    EXPECT_EQ(show.focused(), "Left");
    show.key(ImGuiKey_DownArrow);
    EXPECT_EQ(show.focused(), "Right") << "and one that rests does not hold it";
    EXPECT_EQ(chosen, 1U);
}

TEST_F(Combobox, TabTakesWhereTheKeyboardIsAndGoesOn) {
    show.click(Role::combobox, "Side");
    show.key(ImGuiKey_DownArrow);
    show.key(ImGuiKey_Tab);
    EXPECT_FALSE(open());
    EXPECT_EQ(chosen, 2U);
    EXPECT_EQ(show.focused(), "After");
    show.key(ImGuiKey_Tab, ImGuiMod_Shift);
    show.key(ImGuiKey_Space);
    show.key(ImGuiKey_Tab, ImGuiMod_Shift);
    EXPECT_EQ(show.focused(), "Before");
}

TEST_F(Combobox, AssistiveTechnologyOpensItAndPicks) {
    show.activate(box().id);
    show.settle();
    ASSERT_TRUE(open());
    show.activate(show.get(Role::option, "Right").id);
    show.settle();
    EXPECT_EQ(chosen, 4U);
    EXPECT_FALSE(open());
    // To go elsewhere is to leave it.
    show.activate(box().id);
    show.settle();
    show.activate(show.get(Role::button, "After").id);
    show.settle();
    EXPECT_FALSE(open());
    EXPECT_EQ(presses, 1);
}

TEST_F(Combobox, OpensUpwardsWhereTheWindowEnds) {
    show.click(Role::combobox, "Side");
    EXPECT_GE(show.get(Role::listbox, "Side").place.y, box().place.bottom());
    show.key(ImGuiKey_Escape);
    y = 560;
    show.settle();
    show.click(Role::combobox, "Side");
    EXPECT_LE(show.get(Role::listbox, "Side").place.bottom(), box().place.y);
    show.click(Role::option, "Both sides");
    EXPECT_EQ(chosen, 0U);
}

TEST_F(Combobox, EachItemIsOneNode) {
    EXPECT_THAT(unmatched_items(show), IsEmpty());
    show.click(Role::combobox, "Side");
    EXPECT_THAT(unmatched_items(show), IsEmpty());
}

TEST(LongCombobox, ScrollsToWhatIsActiveAndStaysInTheWindow) {
    std::vector<std::string> names;
    std::vector<ui::Choice> weeks;
    for (int week = 1; week <= 52; ++week) {
        names.push_back("Week " + std::to_string(week));
    }
    for (const std::string& name : names) {
        weeks.push_back({name, name});
    }
    std::size_t chosen = 40;
    Showcase show(
        [&](ui::Ui& ui) {
            if (const auto picked = ui::combobox(ui, {200, 300, 120, 32}, "Week", weeks, chosen)) {
                chosen = *picked;
            }
        },
        400, 600);
    show.click(Role::combobox, "Week");
    const ui::Rect list = show.get(Role::listbox, "Week").place;
    EXPECT_GE(list.y, 0);
    EXPECT_LE(list.bottom(), 600);
    EXPECT_FALSE(show.get(Role::option, "Week 41").place.empty());
    show.key(ImGuiKey_Home);
    EXPECT_FALSE(show.get(Role::option, "Week 1").place.empty());
    EXPECT_TRUE(show.get(Role::option, "Week 41").place.empty());
    show.key(ImGuiKey_PageDown);
    EXPECT_FALSE(show.tree().find(show.focus())->place.empty());
    show.move_to(list.center_x(), list.center_y());
    show.wheel(-100);
    show.click(Role::option, "Week 52");
    EXPECT_EQ(chosen, 51U);
}

TEST(LongCombobox, ThatIsScrolledAwayCloses) {
    bool drawn = true;
    Showcase show([&](ui::Ui& ui) {
        ui::button(ui, {20, 20, 80, 32}, {.key = "other", .name = "Other"});
        if (drawn) {
            ui::combobox(ui, {20, 80, 120, 32}, "Side", sides, 0);
        }
    });
    show.click(Role::combobox, "Side");
    drawn = false;
    show.settle();
    EXPECT_FALSE(show.has(Role::listbox, "Side"));
    show.click(Role::button, "Other");
    EXPECT_EQ(show.focused(), "Other");
    drawn = true;
    show.settle();
    EXPECT_FALSE(show.has(Role::listbox, "Side")) << "it does not open again by itself";
}

/// A menu button in the window's lower right corner.
class Menu : public testing::Test {
protected:
    std::optional<std::size_t> picked;
    std::array<ui::PopupItem, 4> items{
        ui::PopupItem{.name = "Duplicate", .keys = "Ctrl D"}, ui::PopupItem{.name = "Move up"},
        ui::PopupItem{.name = "Ungroup", .disabled = true},
        ui::PopupItem{.name = "Remove", .divided = true, .danger = true}};
    Showcase show{[this](ui::Ui& ui) {
        if (const auto pick = ui::menu_button(
                ui, {756, 560, 36, 32},
                {.key = "more", .name = "More", .icon = "x", .icon_only = true}, items)) {
            picked = pick;
        }
    }};
};

TEST_F(Menu, SaysThatItOpensOne) {
    const ui::Node button = show.get(Role::button, "More");
    EXPECT_TRUE(button.opens_menu);
    EXPECT_EQ(button.expanded, ui::Tri::no);
    show.click(Role::button, "More");
    EXPECT_EQ(show.get(Role::button, "More").expanded, ui::Tri::yes);
    EXPECT_THAT(show.names_in("More", Role::menuitem),
                ElementsAre("Duplicate", "Move up", "Ungroup", "Remove"));
    EXPECT_TRUE(show.get(Role::menuitem, "Ungroup").disabled);
    EXPECT_EQ(show.get(Role::menuitem, "Duplicate").description, "Ctrl D");
    EXPECT_THAT(unmatched_items(show), IsEmpty());
}

TEST_F(Menu, StaysInTheWindow) {
    show.click(Role::button, "More");
    const ui::Rect menu = show.get(Role::menu, "More").place;
    EXPECT_LE(menu.right(), 800);
    EXPECT_LE(menu.bottom(), 560);
    EXPECT_GE(menu.y, 0);
}

TEST_F(Menu, ArrowsGoRoundOverWhatIsDisabledAndEnterPicks) {
    show.key(ImGuiKey_Tab);
    show.key(ImGuiKey_DownArrow);
    EXPECT_EQ(show.focused(), "Duplicate");
    show.key(ImGuiKey_DownArrow);
    show.key(ImGuiKey_DownArrow);
    EXPECT_EQ(show.focused(), "Remove");
    show.key(ImGuiKey_DownArrow);
    EXPECT_EQ(show.focused(), "Duplicate");
    show.key(ImGuiKey_UpArrow);
    EXPECT_EQ(show.focused(), "Remove");
    show.key(ImGuiKey_M);
    show.key(ImGuiKey_Enter);
    EXPECT_EQ(picked, 1U);
    EXPECT_FALSE(show.has(Role::menu, "More"));
    EXPECT_EQ(show.focused(), "More");
}

TEST_F(Menu, WhatIsDisabledCannotBePicked) {
    show.click(Role::button, "More");
    show.click(Role::menuitem, "Ungroup");
    EXPECT_EQ(picked, std::nullopt);
    EXPECT_TRUE(show.has(Role::menu, "More"));
    show.click(Role::menuitem, "Remove");
    EXPECT_EQ(picked, 3U);
}

TEST_F(Menu, EscapeAndTabLeaveItWithoutAPick) {
    show.click(Role::button, "More");
    show.key(ImGuiKey_Escape);
    EXPECT_FALSE(show.has(Role::menu, "More"));
    EXPECT_EQ(show.focused(), "More");
    show.key(ImGuiKey_Enter);
    EXPECT_TRUE(show.has(Role::menu, "More"));
    show.key(ImGuiKey_Tab);
    EXPECT_FALSE(show.has(Role::menu, "More"));
    EXPECT_EQ(picked, std::nullopt);
}

}  // namespace
}  // namespace phasewise::test
