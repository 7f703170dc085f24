// Shortcuts, settings and About.

#include <cstddef>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/command.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/dialog_fixture.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using testing::Contains;
using testing::SizeIs;
using ui::Role;

class SettingsDialogs : public DialogTest {};

TEST_F(SettingsDialogs, ShortcutsListEveryChordOfTheTable) {
    run(editor::CommandId::shortcuts);
    std::size_t chords = 0;
    for (const editor::Command& command : editor::commands()) {
        chords += command.chord ? 1 : 0;
    }
    const auto rows = driver.names_in("Commands", Role::listitem);
    EXPECT_THAT(rows, SizeIs(chords));
    EXPECT_THAT(rows, Contains("Undo: Ctrl Z"));
    EXPECT_THAT(rows, Contains("Redo: Ctrl Y, Ctrl Shift Z"));
    EXPECT_THAT(rows, Contains("Move up: Alt Up"));
    EXPECT_THAT(driver.names_in("Exercise library", Role::listitem),
                Contains("Add it to that block of the day: 1 to 7"));
}

TEST_F(SettingsDialogs, SettingsActAtOnceAndAreUndone) {
    run(editor::CommandId::settings);
    const auto settings = [this] { return driver.state().workspace.settings; };
    EXPECT_EQ(driver.focused(), "System");
    driver.click(Role::radio, "Dark");
    EXPECT_EQ(settings().theme, editor::ThemeChoice::dark);
    driver.click(Role::radio, "Reduced");
    EXPECT_EQ(settings().motion, editor::MotionChoice::reduced);
    choose("Text size", "125 %");
    EXPECT_EQ(settings().text_percent, 125);
    driver.click(Role::radio, "Pounds");
    EXPECT_EQ(settings().unit, model::MassUnit::lb);
    choose("Edition", "7th edition");
    EXPECT_EQ(settings().edition, model::Edition::seventh);
    EXPECT_TRUE(driver.has(Role::text,
                           "The figures of the 7th edition of the textbook; where it has none of "
                           "its own, the shared ones."));
    EXPECT_TRUE(is_open("Settings"));
    for (int i = 0; i < 5; ++i) {
        undo();
    }
    EXPECT_EQ(settings(), editor::Settings());
}

TEST_F(SettingsDialogs, SettingsAreChosenByArrows) {
    run(editor::CommandId::settings);
    driver.key(ImGuiKey_RightArrow);
    EXPECT_EQ(driver.state().workspace.settings.theme, editor::ThemeChoice::light);
    driver.key(ImGuiKey_RightArrow);
    EXPECT_EQ(driver.state().workspace.settings.theme, editor::ThemeChoice::dark);
}

TEST_F(SettingsDialogs, UnitsAndEditionReachTheOpenPlanOnlyByTheirButton) {
    run(editor::CommandId::settings);
    EXPECT_TRUE(driver.get(Role::button, "Use them for the open plan").disabled);
    driver.click(Role::radio, "Pounds");
    EXPECT_EQ(plan().unit, model::MassUnit::kg);
    driver.click(Role::button, "Use them for the open plan");
    EXPECT_EQ(plan().unit, model::MassUnit::lb);
    EXPECT_TRUE(driver.get(Role::button, "Use them for the open plan").disabled);
    undo();
    EXPECT_EQ(plan().unit, model::MassUnit::kg);
    EXPECT_EQ(driver.state().workspace.settings.unit, model::MassUnit::lb);
}

TEST_F(SettingsDialogs, AboutLeadsToTheShortcutsAndSaysWhoseToolItIsNot) {
    run(editor::CommandId::about);
    bool said = false;
    for (const ui::Node& node : driver.tree().nodes()) {
        said = said || node.name.find("not affiliated with, endorsed or sponsored by") !=
                           std::string_view::npos;
    }
    EXPECT_TRUE(said);
    driver.click(Role::button, "Keyboard shortcuts");
    EXPECT_TRUE(is_open("Keyboard shortcuts"));
    EXPECT_FALSE(is_open("About Phasewise"));
}

}  // namespace
}  // namespace phasewise::test
