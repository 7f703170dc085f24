// What all dialogs have in common.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/import_export.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/dialog_fixture.hpp"
#include "ui/support/driver.hpp"
#include "ui/support/items.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using editor::DialogKind;
using testing::IsEmpty;
using ui::Role;

class OpenedDialogs : public DialogTest {};

struct Opened {
    DialogKind kind;
    std::string_view title;
};
class EveryDialog : public testing::TestWithParam<Opened> {
protected:
    static editor::Workspace workspace() {
        editor::Workspace made = one_plan();
        made = editor::add_plan(std::move(made),
                                model::empty_plan({"ben"}, "Ben", model::Phase::power, 2, 2));
        return editor::bin_plan(std::move(made), {"anna"});
    }
    static void open_in(Driver& driver, DialogKind kind) {
        if (kind == DialogKind::import_plan) {
            driver.tell(editor::OpenFile{
                editor::export_plan(*driver.state().workspace.open_plan(), {}).text});
            return;
        }
        editor::DialogState dialog;
        dialog.kind = kind;
        dialog.plan = {kind == DialogKind::delete_for_good ? "anna" : "ben"};
        dialog.item = model::ItemId{1};
        dialog.rule = "RNG-1";
        dialog.text = "8 reps is under the range of 12 to 20.";
        driver.tell(editor::ShowDialog{dialog});
    }
};

TEST_P(EveryDialog, IsCalledByItsTitleAndClosedByEscapeByTheCrossAndBeside) {
    Driver driver(1440, 900, workspace());
    const auto [kind, title] = GetParam();
    const bool alert = kind == DialogKind::delete_for_good;
    const auto is_open = [&] {
        return driver.has(alert ? Role::alertdialog : Role::dialog, title);
    };
    open_in(driver, kind);
    ASSERT_TRUE(is_open());
    driver.get(Role::heading, title);
    EXPECT_FALSE(driver.focused().empty());
    driver.key(ImGuiKey_Escape);
    EXPECT_FALSE(is_open());
    EXPECT_EQ(driver.state().session.dialog.kind, DialogKind::none);

    open_in(driver, kind);
    driver.click(Role::button, "Close");
    EXPECT_FALSE(is_open());

    open_in(driver, kind);
    driver.click_at(4, 450);
    EXPECT_EQ(is_open(), alert) << "a press beside closes all but a question";
}

TEST_P(EveryDialog, GivesTheFocusBackToWhatOpenedIt) {
    Driver driver(1440, 900, workspace());
    driver.click(Role::button, "Commands");
    driver.key(ImGuiKey_Escape);
    ASSERT_EQ(driver.focused(), "Commands");
    open_in(driver, GetParam().kind);
    EXPECT_NE(driver.focused(), "Commands");
    driver.key(ImGuiKey_Escape);
    EXPECT_EQ(driver.focused(), "Commands");
}

TEST_P(EveryDialog, KeepsTabInsideAndShowsWhatHasTheKeyboard) {
    Driver driver(390, 500, workspace());
    open_in(driver, GetParam().kind);
    const ui::NodeId first = driver.focus();
    ASSERT_NE(first, 0U);
    bool around = false;
    for (int i = 0; i < 150 && !around; ++i) {
        driver.key(ImGuiKey_Tab);
        const ui::Node* node = driver.tree().find(driver.focus());
        ASSERT_NE(node, nullptr);
        EXPECT_FALSE(node->place.empty()) << node->name << " has the keyboard out of sight";
        EXPECT_GT(node->place.h, 16) << node->name << " is hardly to be seen";
        around = driver.focus() == first;
    }
    EXPECT_TRUE(around) << "Tab goes round";
}

TEST_P(EveryDialog, HasANodeForEveryItem) {
    Driver driver(1440, 900, workspace());
    open_in(driver, GetParam().kind);
    EXPECT_THAT(unmatched_items(driver), IsEmpty());
}

TEST_P(EveryDialog, FitsIntoTheNarrowestWindow) {
    for (const float width : {320.0F, 390.0F, 600.0F}) {
        Driver driver(width, 640, workspace());
        open_in(driver, GetParam().kind);
        for (const ui::Node& node : driver.tree().nodes()) {
            if (node.focusable && !node.place.empty()) {
                EXPECT_GE(node.place.x, 0) << node.name;
                EXPECT_LE(node.place.right(), width) << node.name << " at " << width;
                EXPECT_GE(node.place.w, 24) << node.name << " at " << width;
            }
        }
    }
}

std::string title_of(const testing::TestParamInfo<Opened>& info) {
    std::string name(info.param.title);
    std::erase_if(name, [](char letter) { return letter == ' ' || letter == '?'; });
    return name;
}
INSTANTIATE_TEST_SUITE_P(Kinds, EveryDialog,
                         testing::Values(Opened{DialogKind::commands, "Commands"},
                                         Opened{DialogKind::shortcuts, "Keyboard shortcuts"},
                                         Opened{DialogKind::settings, "Settings"},
                                         Opened{DialogKind::about, "About Phasewise"},
                                         Opened{DialogKind::day, "Day settings"},
                                         Opened{DialogKind::copy_day, "Copy Day A"},
                                         Opened{DialogKind::copy_week, "Copy Week 1"},
                                         Opened{DialogKind::import_plan, "Import plan"},
                                         Opened{DialogKind::rename_plan, "Rename plan"},
                                         Opened{DialogKind::delete_for_good, "Delete for good?"},
                                         Opened{DialogKind::own_exercise, "Add your own exercise"},
                                         Opened{DialogKind::keep_finding, "Keep it as it is"}),
                         title_of);

TEST_F(OpenedDialogs, EachOpeningStartsAnew) {
    run(editor::CommandId::rename_plan);
    driver.type("Something else");
    driver.key(ImGuiKey_Escape);
    run(editor::CommandId::rename_plan);
    EXPECT_EQ(driver.get(Role::textbox, "Plan name").value, "Anna");
}

TEST_F(OpenedDialogs, WhatIsAboutSomethingThatIsGoneDoesNotOpen) {
    driver.tell(editor::BinPlan{{"anna"}});
    for (const DialogKind kind :
         {DialogKind::day, DialogKind::copy_day, DialogKind::copy_week, DialogKind::import_plan,
          DialogKind::rename_plan, DialogKind::delete_for_good, DialogKind::keep_finding}) {
        open(kind);
        EXPECT_EQ(shown(), DialogKind::none) << static_cast<int>(kind);
    }
}

}  // namespace
}  // namespace phasewise::test
