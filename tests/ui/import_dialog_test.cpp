// A file is shown before it is imported.

#include <string>
#include <variant>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/effect.hpp"
#include "editor/import_export.hpp"
#include "editor/state.hpp"
#include "ui/support/dialog_fixture.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using editor::DialogKind;
using testing::SizeIs;
using ui::Role;

class ImportDialog : public DialogTest {};

TEST_F(ImportDialog, AnImportIsShownBeforeItHappens) {
    const std::string file = editor::export_plan(plan(), {}).text;
    driver.tell(editor::OpenFile{file});
    driver.get(Role::heading, "Anna");
    EXPECT_TRUE(driver.has(Role::text, "The plan \"Anna\" has 4 weeks in 1 phase, 12 days and 0 "
                                       "exercises."));
    EXPECT_THAT(driver.state().workspace.plans, SizeIs(1));
    driver.click(Role::button, "Cancel");
    EXPECT_THAT(driver.state().workspace.plans, SizeIs(1));
    driver.tell(editor::OpenFile{file});
    driver.click(Role::button, "Import as a new plan");
    EXPECT_EQ(shown(), DialogKind::none);
    ASSERT_THAT(driver.state().workspace.plans, SizeIs(2));
    EXPECT_EQ(driver.state().workspace.open, driver.state().workspace.plans.back()->id);
    undo();
    EXPECT_THAT(driver.state().workspace.plans, SizeIs(1));
}

TEST_F(ImportDialog, AFileThatIsNoPlanSaysWhatIsWrong) {
    driver.tell(editor::OpenFile{R"({"schema":1,"id":"x","name":5,"weeks":"no"})"});
    ASSERT_TRUE(is_open("This file cannot be imported"));
    EXPECT_TRUE(driver.has(Role::text, "The file is no plan that Phasewise can read."));
    const auto faults = driver.names_in("What is wrong", Role::listitem);
    ASSERT_THAT(faults, SizeIs(testing::Ge(2U)));
    EXPECT_EQ(driver.focused(), faults.front()) << "they are read first";
    driver.key(ImGuiKey_DownArrow);
    EXPECT_EQ(driver.focused(), faults[1]);
    EXPECT_FALSE(driver.has(Role::button, "Import as a new plan"));
    driver.click(Role::button, "Choose another file");
    EXPECT_EQ(shown(), DialogKind::none);
    ASSERT_THAT(driver.state().effects, SizeIs(1));
    EXPECT_TRUE(std::holds_alternative<editor::PickFile>(driver.state().effects.front()));
}

TEST_F(ImportDialog, AFileWithOneFaultIsASentence) {
    driver.tell(editor::OpenFile{""});
    EXPECT_TRUE(driver.has(Role::text, "The file is empty."));
    EXPECT_FALSE(driver.has(Role::list, "What is wrong"));
}

}  // namespace
}  // namespace phasewise::test
