// Dialogs: the focus goes in, stays in and comes back; what is under them waits.

#include "ui/widgets/dialog.hpp"

#include <array>
#include <cstddef>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "ui/support/items.hpp"
#include "ui/support/showcase.hpp"
#include "ui/tree.hpp"
#include "ui/widgets/combobox.hpp"
#include "ui/widgets/controls.hpp"

namespace phasewise::test {
namespace {

using testing::IsEmpty;
using ui::Role;

constexpr std::array goals{ui::Choice{"Strength", {}}, ui::Choice{"Endurance", {}}};

/// A screen with a button that opens a dialog, and one more dialog behind that.
class Dialogs : public testing::Test {
protected:
    bool open = false;
    bool sure = false;
    bool beside_closes = true;
    bool submitted = false;
    float rows = 3;
    int under = 0;
    int closes = 0;
    std::size_t goal = 0;
    std::string name = "Plan";

    void draw(ui::Ui& ui) {
        open = ui::button(ui, {20, 20, 120, 32}, {.key = "open", .name = "New plan"}) || open;
        under += ui::button(ui, {240, 280, 120, 32}, {.key = "under", .name = "Under"}) ? 1 : 0;
        ui.leaf({.id = ui.id("save"),
                 .role = Role::status,
                 .name = "Save status",
                 .value = "Saved",
                 .place = {600, 20, 100, 20}});
        if (open) {
            draw_dialog(ui);
        }
        if (sure) {
            draw_question(ui);
        }
    }

    void draw_dialog(ui::Ui& ui) {
        ui::Dialog dialog(ui,
                          {.key = "new", .title = "Make a plan", .beside_closes = beside_closes});
        const ui::Rect& in = dialog.content();
        float y = dialog.top();
        ui::text_field(ui, {in.x, y, 200, 32}, Role::textbox, "name", "Name", "", nullptr, name);
        y += 40;
        if (const auto picked = ui::combobox(ui, {in.x, y, 200, 32}, "Goal", goals, goal)) {
            goal = *picked;
        }
        y += rows * 40;
        const ui::Rect row = dialog.footer(y);
        if (ui::button(ui, {row.x, row.y, 100, row.h}, {.key = "drop", .name = "Discard"})) {
            sure = true;
        }
        submitted = submitted || dialog.submitted();
        if (dialog.wants_close()) {
            open = false;
            ++closes;
        }
    }

    void draw_question(ui::Ui& ui) {
        ui::Dialog dialog(ui, {.key = "sure", .title = "Discard it?", .width = 320, .alert = true});
        const ui::Rect row = dialog.footer(dialog.top());
        if (ui::button(ui, {row.x, row.y, 100, row.h}, {.key = "yes", .name = "Yes"})) {
            open = sure = false;
        }
        sure = sure && !dialog.wants_close();
    }

    Showcase show{[this](ui::Ui& ui) { draw(ui); }};
};

TEST_F(Dialogs, OpenWithTheFocusInsideAndGiveItBack) {
    show.click(Role::button, "New plan");
    ASSERT_TRUE(show.has(Role::dialog, "Make a plan"));
    EXPECT_EQ(show.get(Role::dialog, "Make a plan").parent, 0U);
    show.get(Role::heading, "Make a plan");
    EXPECT_EQ(show.focused(), "Name");
    show.key(ImGuiKey_Escape);
    EXPECT_FALSE(open);
    EXPECT_EQ(show.focused(), "New plan");
    EXPECT_EQ(closes, 1);
}

TEST_F(Dialogs, WhatIsUnderThemWaitsOutOfTheTree) {
    show.click(Role::button, "New plan");
    EXPECT_FALSE(show.has(Role::button, "Under"));
    EXPECT_EQ(show.get(Role::status, "Save status").parent, 0U) << "but news is still told";
    show.click_at(300, 296);
    EXPECT_EQ(under, 0);
    show.key(ImGuiKey_Escape);
    show.click(Role::button, "Under");
    EXPECT_EQ(under, 1);
}

TEST_F(Dialogs, TabGoesRound) {
    show.click(Role::button, "New plan");
    for (const char* name : {"Goal", "Discard", "Close", "Name"}) {
        show.key(ImGuiKey_Tab);
        EXPECT_EQ(show.focused(), name);
    }
    show.key(ImGuiKey_Tab, ImGuiMod_Shift);
    EXPECT_EQ(show.focused(), "Close");
    show.key(ImGuiKey_Tab, ImGuiMod_Shift);
    EXPECT_EQ(show.focused(), "Discard");
}

TEST_F(Dialogs, NoCommandReachesWhatWaits) {
    EXPECT_TRUE(show.takes_key(ImGuiMod_Ctrl | ImGuiKey_Y));
    show.click(Role::button, "New plan");
    show.key(ImGuiKey_Tab);
    EXPECT_FALSE(show.takes_key(ImGuiMod_Ctrl | ImGuiKey_Y));
    EXPECT_FALSE(show.takes_key(ImGuiKey_F5));
    EXPECT_TRUE(show.takes_key(ImGuiKey_Escape));
}

TEST_F(Dialogs, CloseByTheirButtonOrBesideThemWhereThatIsMeant) {
    show.click(Role::button, "New plan");
    show.click(Role::button, "Close");
    EXPECT_FALSE(open);
    show.click(Role::button, "New plan");
    show.click_at(790, 590);
    EXPECT_FALSE(open);
    EXPECT_EQ(show.focused(), "New plan");
    beside_closes = false;
    show.click(Role::button, "New plan");
    show.click_at(790, 590);
    EXPECT_TRUE(open);
    EXPECT_EQ(closes, 2);
}

TEST_F(Dialogs, EscapeClosesFirstWhatIsOpenInThem) {
    show.click(Role::button, "New plan");
    show.click(Role::combobox, "Goal");
    EXPECT_TRUE(show.has(Role::listbox, "Goal"));
    EXPECT_EQ(show.tree().find(show.get(Role::listbox, "Goal").parent)->role, Role::dialog);
    EXPECT_THAT(unmatched_items(show), IsEmpty());
    show.click(Role::option, "Endurance");
    EXPECT_EQ(goal, 1U);
    show.click(Role::combobox, "Goal");
    show.key(ImGuiKey_Escape);
    EXPECT_FALSE(show.has(Role::listbox, "Goal"));
    EXPECT_TRUE(open);
    show.key(ImGuiKey_Escape);
    EXPECT_FALSE(open);
}

TEST_F(Dialogs, EnterInATextFieldAnswersThem) {
    show.click(Role::button, "New plan");
    show.type("Spring");
    EXPECT_EQ(name, "Spring") << "what stood there was selected";
    EXPECT_FALSE(submitted);
    show.key(ImGuiKey_Enter);
    EXPECT_TRUE(submitted);
}

TEST_F(Dialogs, OneOverAnotherGoesBackToIt) {
    show.click(Role::button, "New plan");
    show.click(Role::button, "Discard");
    ASSERT_TRUE(show.has(Role::alertdialog, "Discard it?"));
    EXPECT_FALSE(show.has(Role::dialog, "Make a plan"));
    EXPECT_EQ(show.focused(), "Yes");
    EXPECT_THAT(unmatched_items(show), IsEmpty());
    show.key(ImGuiKey_Escape);
    EXPECT_FALSE(sure);
    EXPECT_TRUE(open);
    EXPECT_EQ(show.focused(), "Discard");
    show.click(Role::button, "Discard");
    show.click(Role::button, "Yes");
    EXPECT_FALSE(open);
    EXPECT_EQ(show.focused(), "New plan") << "both closed at once";
}

TEST_F(Dialogs, AreAsHighAsTheirContentAndScrollWhatDoesNotFit) {
    show.click(Role::button, "New plan");
    const float low = show.get(Role::dialog, "Make a plan").place.h;
    rows = 4;
    show.settle();
    EXPECT_EQ(show.get(Role::dialog, "Make a plan").place.h, low + 40);
    rows = 100;
    show.settle();
    EXPECT_LE(show.get(Role::dialog, "Make a plan").place.bottom(), 600);
    EXPECT_FALSE(show.get(Role::button, "Discard").place.empty()) << "the buttons stay in sight";
    EXPECT_FALSE(show.get(Role::textbox, "Name").place.empty());
    show.move_to(400, 300);
    show.wheel(-100);
    EXPECT_TRUE(show.get(Role::textbox, "Name").place.empty());
}

TEST_F(Dialogs, AssistiveTechnologyCannotReachWhatWaits) {
    const ui::NodeId hidden = show.get(Role::button, "Under").id;
    show.click(Role::button, "New plan");
    show.activate(hidden);
    show.settle();
    EXPECT_EQ(under, 0);
    show.activate(show.get(Role::button, "Close").id);
    show.settle();
    EXPECT_FALSE(open);
}

TEST(Sheet, FillsANarrowWindow) {
    for (const float width : {320.0F, 390.0F}) {
        Showcase show(
            [](ui::Ui& ui) {
                ui::Dialog dialog(ui, {.key = "new", .title = "New plan"});
                const ui::Rect row = dialog.footer(dialog.top() + 40);
                ui::button(ui, {row.x, row.y, row.w, row.h}, {.key = "go", .name = "Build plan"});
            },
            width, 640);
        EXPECT_EQ(show.get(Role::dialog, "New plan").place, (ui::Rect{0, 0, width, 640}));
        const ui::Rect go = show.get(Role::button, "Build plan").place;
        EXPECT_GE(go.x, 0);
        EXPECT_LE(go.right(), width);
        EXPECT_LE(go.bottom(), 640);
    }
}

}  // namespace
}  // namespace phasewise::test
