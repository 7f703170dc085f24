// The small controls: boxes to tick, tabs, links, tips, messages, entries that can be selected
// together.

#include "ui/widgets/controls.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/command.hpp"
#include "ui/keys.hpp"
#include "ui/support/driver.hpp"
#include "ui/support/items.hpp"
#include "ui/support/showcase.hpp"
#include "ui/tree.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/tabs.hpp"
#include "ui/widgets/toast.hpp"

namespace phasewise::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using ui::Role;

TEST(Checkbox, IsTickedByClickKeyAndAssistiveTechnology) {
    bool on = false;
    Showcase show([&](ui::Ui& ui) {
        on = ui::checkbox(ui, {20, 20, 200, 32}, "box", "Dumbbells", on) != on;
        ui::checkbox(ui, {20, 60, 200, 32}, "off", "Cables", true, true);
    });
    EXPECT_EQ(show.get(Role::checkbox, "Dumbbells").checked, ui::Tri::no);
    show.click(Role::checkbox, "Dumbbells");
    EXPECT_EQ(show.get(Role::checkbox, "Dumbbells").checked, ui::Tri::yes);
    show.key(ImGuiKey_Space);
    EXPECT_FALSE(on);
    show.activate(show.get(Role::checkbox, "Dumbbells").id);
    show.settle();
    EXPECT_TRUE(on);
    show.click(Role::checkbox, "Cables");
    EXPECT_TRUE(show.get(Role::checkbox, "Cables").disabled);
    EXPECT_THAT(unmatched_items(show), IsEmpty());
}

TEST(Tabs, AreOneStopAndArrowsChoose) {
    constexpr std::array screens{ui::Choice{"Workout", {}}, ui::Choice{"Plans", {}}};
    std::size_t chosen = 0;
    Showcase show([&](ui::Ui& ui) {
        const ui::Rect rect{20, 20, ui::tabs_width(ui, screens), 32};
        if (const auto picked = ui::tabs(ui, rect, "Screens", screens, chosen)) {
            chosen = *picked;
        }
        ui::button(ui, {20, 60, 80, 32}, {.key = "next", .name = "Next"});
    });
    EXPECT_EQ(show.get(Role::tab, "Workout").selected, ui::Tri::yes);
    show.click(Role::tab, "Plans");
    EXPECT_EQ(chosen, 1U);
    show.key(ImGuiKey_LeftArrow);
    EXPECT_EQ(chosen, 0U);
    EXPECT_EQ(show.focused(), "Workout");
    show.key(ImGuiKey_Tab);
    EXPECT_EQ(show.focused(), "Next");
}

TEST(Progress, SaysItsValueInWords) {
    Showcase show([](ui::Ui& ui) {
        ui::progress_bar(ui, {20, 20, 200, 8}, "time", "Session time", "52 of 60 minutes",
                         {52, 0, 60}, ui.theme->accent);
    });
    const ui::Node bar = show.get(Role::progressbar, "Session time");
    EXPECT_EQ(bar.value, "52 of 60 minutes");
    EXPECT_EQ(bar.scale, (ui::Scale{52, 0, 60}));
}

TEST(Chords, AreSpelledAsPeopleReadThem) {
    std::string undo;
    std::string redo;
    std::string up;
    Showcase show([&](ui::Ui& ui) {
        undo = ui::chord_text(ui, *editor::command(editor::CommandId::undo).chord);
        redo = ui::chord_text(ui, *editor::command(editor::CommandId::redo).second_chord);
        up = ui::chord_text(ui, *editor::command(editor::CommandId::move_up).chord);
    });
    EXPECT_EQ(undo, "Ctrl Z");
    EXPECT_EQ(redo, "Ctrl Shift Z");
    EXPECT_EQ(up, "Alt Up");
    ImGui::GetIO().ConfigMacOSXBehaviors = true;
    show.frame();
    EXPECT_EQ(undo, "Cmd Z");
}

/// Two buttons without labels and one with.
class Tips : public testing::Test {
protected:
    Showcase show{[](ui::Ui& ui) {
        ui::button(
            ui, {20, 20, 36, 32},
            {.key = "undo", .name = "Undo", .icon = "x", .icon_only = true, .keys = "Ctrl Z"});
        ui::button(
            ui, {60, 20, 36, 32},
            {.key = "redo", .name = "Redo", .icon = "x", .icon_only = true, .disabled = true});
        ui::button(ui, {100, 20, 100, 32}, {.key = "words", .name = "Words"});
    }};

    [[nodiscard]] bool shown() { return show.ui().tip.shown; }
};

TEST_F(Tips, ShowAfterARestAndAskForOneFrameOnly) {
    EXPECT_EQ(show.ui().wake, ui::no_wake);
    show.move_to(Role::button, "Undo");
    EXPECT_FALSE(shown());
    EXPECT_GT(show.ui().wake, 0.3F);
    EXPECT_LE(show.ui().wake, 0.5F);
    show.wait(show.ui().wake);
    EXPECT_TRUE(shown());
    EXPECT_EQ(show.ui().wake, ui::no_wake) << "then nothing more is waited for";
    show.move_to(400, 400);
    EXPECT_FALSE(shown());
    EXPECT_EQ(show.ui().wake, ui::no_wake);
}

TEST_F(Tips, StayWhileThePointerIsOnThemAndGoWithEscapeOrAPress) {
    show.move_to(Role::button, "Undo");
    show.wait(0.6F);
    const ui::Rect tip = show.ui().tip.place;
    show.move_to(tip.center_x(), tip.center_y());
    EXPECT_TRUE(shown());
    EXPECT_TRUE(show.takes_key(ImGuiKey_Escape));
    show.key(ImGuiKey_Escape);
    EXPECT_FALSE(shown());
    show.move_to(400, 400);
    show.wait(1);
    show.move_to(Role::button, "Undo");
    show.wait(0.6F);
    EXPECT_TRUE(shown());
    show.press();
    show.release();
    show.wait(2);
    EXPECT_FALSE(shown()) << "who has pressed it knows what it does";
}

TEST_F(Tips, FollowAtOnceToTheNextButton) {
    show.move_to(Role::button, "Undo");
    show.wait(0.6F);
    show.move_to(Role::button, "Redo");
    EXPECT_TRUE(shown()) << "a disabled button has a name too";
    EXPECT_EQ(show.ui().tip.node, show.get(Role::button, "Redo").id);
    show.move_to(Role::button, "Words");
    EXPECT_FALSE(shown()) << "a label needs no tip";
}

TEST_F(Tips, ShowForTheKeyboardToo) {
    show.key(ImGuiKey_Tab);
    show.wait(0.6F);
    EXPECT_TRUE(shown());
    show.key(ImGuiKey_Tab);
    EXPECT_FALSE(shown());
}

/// A message with a button, over a screen with one.
class Toasts : public testing::Test {
protected:
    bool open = true;
    bool dialog = false;
    std::uint32_t number = 1;
    std::vector<ui::ToastEnd> ends;
    Showcase show{[this](ui::Ui& ui) {
        ui::button(ui, {20, 20, 100, 32}, {.key = "screen", .name = "Screen"});
        if (open) {
            const ui::ToastEnd end = ui::toast(ui, {.key = "toast",
                                                    .text = "Moved to Activation",
                                                    .action = "Undo: Moved to Activation",
                                                    .label = "Undo",
                                                    .number = number,
                                                    .seconds = 6});
            if (end != ui::ToastEnd::none) {
                ends.push_back(end);
                open = false;
            }
        }
        if (dialog) {
            ui::Dialog over(ui, {.key = "over", .title = "Over"});
            over.end(over.top() + 40);
        }
    }};
};

TEST_F(Toasts, AreToldWithoutTakingTheFocus) {
    show.get(Role::status, "Moved to Activation");
    EXPECT_EQ(show.focus(), 0U);
    EXPECT_THAT(unmatched_items(show), IsEmpty());
    EXPECT_NEAR(show.ui().wake, 6, 0.5) << "no frame is drawn while it stands there";
}

TEST_F(Toasts, GoWhenTheirTimeIsOver) {
    show.wait(4);
    EXPECT_TRUE(open);
    show.wait(3);
    EXPECT_THAT(ends, ElementsAre(ui::ToastEnd::over));
    EXPECT_FALSE(show.has(Role::status, "Moved to Activation"));
    EXPECT_EQ(show.ui().wake, ui::no_wake);
}

TEST_F(Toasts, StayWhileThePointerIsOnThem) {
    show.move_to(Role::status, "Moved to Activation");
    EXPECT_EQ(show.ui().wake, ui::no_wake);
    show.wait(30);
    EXPECT_TRUE(open);
    show.move_to(10, 300);
    EXPECT_TRUE(open) << "the time on it does not count";
    show.wait(7);
    EXPECT_FALSE(open);
}

TEST_F(Toasts, StayWhileTheKeyboardIsOnThem) {
    show.key(ImGuiKey_Tab, ImGuiMod_Shift);
    show.key(ImGuiKey_Tab, ImGuiMod_Shift);
    ASSERT_EQ(show.focused(), "Undo: Moved to Activation");
    show.wait(30);
    EXPECT_TRUE(open);
    show.key(ImGuiKey_Enter);
    EXPECT_THAT(ends, ElementsAre(ui::ToastEnd::acted));
}

TEST_F(Toasts, AreActedOnOrPutAway) {
    show.click(Role::button, "Undo: Moved to Activation");
    EXPECT_THAT(ends, ElementsAre(ui::ToastEnd::acted));
    open = true;
    ++number;
    show.settle();
    show.click(Role::button, "Dismiss message");
    EXPECT_THAT(ends, ElementsAre(ui::ToastEnd::acted, ui::ToastEnd::over));
}

TEST_F(Toasts, StartAnewWithTheNextMessage) {
    show.wait(5);
    ++number;
    show.settle();
    show.wait(5);
    EXPECT_TRUE(open);
    show.wait(2);
    EXPECT_FALSE(open);
}

TEST_F(Toasts, WaitUnderADialog) {
    dialog = true;
    show.settle();
    EXPECT_FALSE(show.has(Role::button, "Dismiss message"));
    show.wait(30);
    EXPECT_TRUE(open);
    dialog = false;
    show.settle();
    EXPECT_TRUE(show.has(Role::button, "Dismiss message"));
    show.wait(7);
    EXPECT_FALSE(open);
}

/// A list of five entries; what a press of each means.
class Entries : public testing::Test {
protected:
    std::vector<std::string> said;
    Showcase show{[this](ui::Ui& ui) {
        ui.open({.id = ui.id("list"), .role = Role::list, .name = "Warm-up"});
        for (int i = 0; i < 5; ++i) {
            const std::string name(1, static_cast<char>('a' + i));
            const ui::Press press =
                ui::pressable(ui, {.id = ui.id(name),
                                   .role = Role::listitem,
                                   .name = name,
                                   .place = {20, 20 + static_cast<float>(i) * 40, 200, 36},
                                   .focusable = true});
            if (press.pressed || (press.focused && ui.focus_moved)) {
                said.push_back((press.extend   ? "extend to "
                                : press.toggle ? "toggle "
                                               : "") +
                               name);
            }
        }
        ui.close();
    }};
};

TEST_F(Entries, TellACtrlClickAndAShiftClickFromAClick) {
    show.click(Role::listitem, "a");
    EXPECT_THAT(said, ElementsAre("a", "a"));
    said.clear();
    show.hold(ImGuiMod_Shift, true);
    show.click(Role::listitem, "c");
    show.hold(ImGuiMod_Shift, false);
    EXPECT_THAT(said, ElementsAre("extend to c", "extend to c"));
    said.clear();
    show.hold(ImGuiMod_Ctrl, true);
    show.click(Role::listitem, "e");
    show.hold(ImGuiMod_Ctrl, false);
    EXPECT_THAT(said, ElementsAre("toggle e", "toggle e"));
}

TEST_F(Entries, GrowASelectionByShiftAndArrowAndToggleByCtrlSpace) {
    show.click(Role::listitem, "b");
    said.clear();
    show.key(ImGuiKey_DownArrow, ImGuiMod_Shift);
    show.key(ImGuiKey_DownArrow);
    show.key(ImGuiKey_Space, ImGuiMod_Ctrl);
    EXPECT_THAT(said, ElementsAre("extend to c", "d", "toggle d"));
}

}  // namespace
}  // namespace phasewise::test
