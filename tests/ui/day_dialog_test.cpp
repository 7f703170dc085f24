// Day settings: one day, its week, and what is added or taken away.

#include <optional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/dialog_fixture.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using editor::DialogKind;
using testing::ElementsAre;
using testing::IsEmpty;
using ui::Role;

class DaySettings : public DialogTest {};

TEST_F(DaySettings, ADayIsChangedInOneStep) {
    run(editor::CommandId::edit_day);
    EXPECT_EQ(driver.get(Role::textbox, "Name").value, "Day A");
    EXPECT_EQ(driver.focused(), "Name");
    driver.type("Monday");
    choose("Kind of day", "Cardio");
    choose("Spotter at hand", "Yes");
    choose("Supervised", "No");
    driver.click(Role::textbox, "Note");
    driver.type("Knees first");
    driver.click(Role::spinbutton, "Minutes available");
    driver.type("45");
    driver.click(Role::button, "Save");
    EXPECT_EQ(shown(), DialogKind::none);
    const model::Day& changed = open_day();
    EXPECT_EQ(changed.name, "Monday");
    EXPECT_EQ(changed.kind, model::DayKind::cardio);
    EXPECT_EQ(changed.spotter, std::optional(true));
    EXPECT_EQ(changed.supervised, std::optional(false));
    EXPECT_EQ(changed.note, "Knees first");
    EXPECT_EQ(changed.slot_min, std::optional(45));
    undo();
    EXPECT_EQ(open_day().name, "Day A");
    EXPECT_THAT(driver.state().history.past, IsEmpty()) << "one step";
}

TEST_F(DaySettings, ADayIsChangedByTheKeyboardAlone) {
    run(editor::CommandId::edit_day);
    driver.type("Legs");
    tab_to("Kind of day");
    driver.key(ImGuiKey_DownArrow);  // opens the list
    driver.key(ImGuiKey_DownArrow);
    driver.key(ImGuiKey_Enter);
    tab_to("Minutes available");
    driver.key(ImGuiKey_UpArrow);
    driver.key(ImGuiKey_UpArrow);
    EXPECT_EQ(driver.get(Role::spinbutton, "Minutes available").value, "65");
    tab_to("Name");
    driver.key(ImGuiKey_Enter);
    EXPECT_EQ(open_day().name, "Legs");
    EXPECT_EQ(open_day().kind, model::DayKind::cardio);
    EXPECT_EQ(open_day().slot_min, std::optional(65));
}

TEST_F(DaySettings, CancelLeavesTheDayAsItIs) {
    run(editor::CommandId::edit_day);
    driver.type("Legs");
    driver.click(Role::checkbox, "Light week (deload)");
    driver.click(Role::button, "Cancel");
    EXPECT_EQ(open_day().name, "Day A");
    EXPECT_THAT(driver.state().history.past, IsEmpty());
}

TEST_F(DaySettings, MinutesThatAreNoneAreRefusedAndNotSaved) {
    run(editor::CommandId::edit_day);
    driver.click(Role::spinbutton, "Minutes available");
    driver.type("an hour");
    driver.click(Role::button, "Save");
    EXPECT_TRUE(is_open("Day settings"));
    const ui::Node field = driver.get(Role::spinbutton, "Minutes available");
    EXPECT_EQ(field.invalid, ui::Tri::yes);
    EXPECT_EQ(field.description, "Please give whole minutes from 1 to 1440, or nothing.");
    EXPECT_EQ(driver.focused(), "Minutes available");
    driver.type("90 min");
    driver.click(Role::button, "Save");
    EXPECT_EQ(open_day().slot_min, std::optional(90));
    run(editor::CommandId::edit_day);
    EXPECT_EQ(driver.get(Role::spinbutton, "Minutes available").value, "90");
}

TEST_F(DaySettings, ANoteThatIsTooLongIsRefusedInWords) {
    run(editor::CommandId::edit_day);
    driver.click(Role::textbox, "Note");
    driver.paste(std::string(5000, 'a'));
    driver.click(Role::button, "Save");
    EXPECT_TRUE(is_open("Day settings"));
    bool said = false;
    for (const ui::Node& node : driver.tree().nodes()) {
        said = said || (node.role == Role::alert && !node.name.empty());
    }
    EXPECT_TRUE(said);
}

TEST_F(DaySettings, ADayIsAddedAfterThisOneAndTakenAway) {
    run(editor::CommandId::edit_day);
    driver.click(Role::button, "Add day after this one");
    EXPECT_THAT(day_names(0), ElementsAre("Day A", "Day D", "Day B", "Day C"));
    EXPECT_EQ(open_day().name, "Day D") << "it is open, to be filled";
    EXPECT_EQ(shown(), DialogKind::none);
    run(editor::CommandId::edit_day);
    driver.click(Role::button, "Remove day");
    EXPECT_THAT(day_names(0), ElementsAre("Day A", "Day B", "Day C"));
    undo();
    undo();
    EXPECT_THAT(day_names(0), ElementsAre("Day A", "Day B", "Day C"));
}

TEST_F(DaySettings, WhatWasTypedIsKeptWhenADayIsAdded) {
    run(editor::CommandId::edit_day);
    driver.type("Monday");
    driver.click(Role::button, "Add day after this one");
    EXPECT_THAT(day_names(0), ElementsAre("Monday", "Day D", "Day B", "Day C"));
}

TEST_F(DaySettings, WeeksAreLightAddedAndTakenAway) {
    run(editor::CommandId::edit_day);
    driver.get(Role::heading, "Week 1");
    driver.click(Role::checkbox, "Light week (deload)");
    driver.click(Role::button, "Save");
    EXPECT_TRUE(plan().phase_blocks.front()->weeks[0]->deload);
    run(editor::CommandId::edit_day);
    EXPECT_EQ(driver.get(Role::checkbox, "Light week (deload)").checked, ui::Tri::yes);
    driver.click(Role::button, "Add week");
    EXPECT_EQ(weeks(), 5U);
    run(editor::CommandId::edit_day);
    driver.get(Role::heading, "Week 2");
    driver.click(Role::button, "Remove week");
    EXPECT_EQ(weeks(), 4U);
    for (int i = 0; i < 3; ++i) {
        undo();
    }
    EXPECT_FALSE(plan().phase_blocks.front()->weeks[0]->deload);
}

TEST_F(DaySettings, TheLastDayAndTheLastWeekStay) {
    driver.tell(editor::OpenWorkspace{
        editor::add_plan({}, model::empty_plan({"x"}, "X", model::Phase::power, 1, 1))});
    run(editor::CommandId::edit_day);
    EXPECT_TRUE(driver.get(Role::button, "Remove day").disabled);
    EXPECT_EQ(driver.get(Role::button, "Remove day").description, "A week keeps one day at least");
    EXPECT_TRUE(driver.get(Role::button, "Remove week").disabled);
}

TEST_F(DaySettings, TwoPhasesHaveAVariant) {
    run(editor::CommandId::edit_day);
    EXPECT_FALSE(driver.has(Role::combobox, "Variant"));
    driver.key(ImGuiKey_Escape);
    driver.tell(editor::TrainAs{model::Phase::power});
    run(editor::CommandId::edit_day);
    choose("Variant", "Reduced loads");
    driver.click(Role::button, "Save");
    EXPECT_EQ(open_day().variant, model::DayVariant::reduced);
    driver.tell(editor::TrainAs{model::Phase::muscular_development});
    run(editor::CommandId::edit_day);
    choose("Variant", "None");
    choose("Variant", "Endurance: 12 to 20 reps");
    driver.click(Role::button, "Save");
    EXPECT_EQ(open_day().variant, model::DayVariant::endurance);
}

}  // namespace
}  // namespace phasewise::test
