// The dialogs: each by mouse and by keyboard, what it changes, and that it can be undone.

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/effect.hpp"
#include "editor/import_export.hpp"
#include "editor/own_exercises.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/driver.hpp"
#include "ui/support/items.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using editor::DialogKind;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;
using ui::Role;

editor::Workspace one_plan(model::Phase phase = model::Phase::stabilization_endurance) {
    return editor::add_plan({}, model::empty_plan({"anna"}, "Anna", phase, 4, 3));
}

class AppDialogs : public testing::Test {
protected:
    explicit AppDialogs(editor::Workspace workspace = one_plan(), float width = 1440,
                        float height = 900)
        : driver(width, height, std::move(workspace)) {}

    void open(DialogKind kind) {
        editor::DialogState dialog;
        dialog.kind = kind;
        driver.tell(editor::ShowDialog{dialog});
    }
    /// Opens it as a command does.
    void run(editor::CommandId id) { driver.tell(editor::command(id).action(driver.state())); }
    [[nodiscard]] DialogKind shown() const { return driver.state().session.dialog.kind; }
    [[nodiscard]] bool is_open(std::string_view title) const {
        return driver.has(Role::dialog, title) || driver.has(Role::alertdialog, title);
    }
    [[nodiscard]] const model::Plan& plan() const { return *driver.state().workspace.open_plan(); }
    [[nodiscard]] const model::Day& day(std::size_t week, std::size_t index) const {
        return *plan().phase_blocks.front()->weeks[week]->days[index];
    }
    [[nodiscard]] const model::Day& open_day() const {
        return *model::find_day(plan(), driver.state().session.day);
    }
    [[nodiscard]] std::vector<std::string> day_names(std::size_t week) const {
        std::vector<std::string> names;
        for (const auto& one : plan().phase_blocks.front()->weeks[week]->days) {
            names.push_back(one->name);
        }
        return names;
    }
    [[nodiscard]] std::size_t weeks() const { return plan().phase_blocks.front()->weeks.size(); }
    void undo() { driver.tell(editor::Undo{}); }

    /// Chooses an entry of a combobox by the mouse.
    void choose(std::string_view box, std::string_view entry) {
        driver.click(Role::combobox, box);
        driver.scroll_to(Role::option, entry);
        driver.click(Role::option, entry);
    }
    /// Presses the box of a day inside the group of its week.
    void tick(std::string_view group, std::string_view name) {
        const ui::Node in = driver.get(Role::group, group);
        for (const ui::Node& node : driver.tree().nodes()) {
            if (node.role == Role::checkbox && node.parent == in.id && node.name == name) {
                driver.click_at(node.place.center_x(), node.place.center_y());
                return;
            }
        }
        ADD_FAILURE() << "there is no box " << name << " in " << group;
    }
    /// Tab until the keyboard is at what has this name.
    void tab_to(std::string_view name) {
        for (int i = 0; i < 120 && driver.focused() != name; ++i) {
            driver.key(ImGuiKey_Tab);
        }
        ASSERT_EQ(driver.focused(), name);
    }

    Driver driver;
};

// All of them.

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

TEST_F(AppDialogs, EachOpeningStartsAnew) {
    run(editor::CommandId::rename_plan);
    driver.type("Something else");
    driver.key(ImGuiKey_Escape);
    run(editor::CommandId::rename_plan);
    EXPECT_EQ(driver.get(Role::textbox, "Plan name").value, "Anna");
}

TEST_F(AppDialogs, WhatIsAboutSomethingThatIsGoneDoesNotOpen) {
    driver.tell(editor::BinPlan{{"anna"}});
    for (const DialogKind kind :
         {DialogKind::day, DialogKind::copy_day, DialogKind::copy_week, DialogKind::import_plan,
          DialogKind::rename_plan, DialogKind::delete_for_good, DialogKind::keep_finding}) {
        open(kind);
        EXPECT_EQ(shown(), DialogKind::none) << static_cast<int>(kind);
    }
}

// Commands.

class Palette : public AppDialogs {
protected:
    Palette() { driver.key(ImGuiKey_K, ImGuiMod_Ctrl); }

    [[nodiscard]] std::vector<std::string> found() const {
        return driver.names_in("Commands", Role::option);
    }
    [[nodiscard]] std::string chosen() const {
        for (const ui::Node& node : driver.tree().nodes()) {
            if (node.role == Role::option && node.selected == ui::Tri::yes) {
                return std::string(node.name);
            }
        }
        return {};
    }
};

TEST_F(Palette, ListsEveryCommandButItself) {
    ASSERT_TRUE(is_open("Commands"));
    EXPECT_EQ(driver.focused(), "Search commands");
    std::vector<std::string> labels;
    std::vector<std::string> impossible;
    for (const editor::Command& command : editor::commands()) {
        if (command.id != editor::CommandId::commands) {
            (command.enabled(driver.state()) ? labels : impossible).emplace_back(command.label);
        }
    }
    std::ranges::move(impossible, std::back_inserter(labels));
    EXPECT_EQ(found(), labels) << "what can be done comes first";
    EXPECT_EQ(driver.get(Role::option, "Settings").description, "Ctrl ,");
    EXPECT_TRUE(driver.get(Role::option, "Undo").disabled) << "there is nothing to undo";
    EXPECT_FALSE(driver.get(Role::option, "Settings").disabled);
}

TEST_F(Palette, RunsTheFirstAnswerWithEnter) {
    driver.type("key sho");
    EXPECT_THAT(found(), ElementsAre("Keyboard shortcuts"));
    EXPECT_EQ(chosen(), "Keyboard shortcuts");
    driver.key(ImGuiKey_Enter);
    EXPECT_FALSE(is_open("Commands"));
    EXPECT_TRUE(is_open("Keyboard shortcuts"));
}

TEST_F(Palette, SkipsWhatCannotBeDone) {
    EXPECT_EQ(chosen(), found().front());
    driver.key(ImGuiKey_DownArrow);
    for (int i = 0; i < 30; ++i) {
        const ui::Node* node = driver.tree().find(driver.focus());
        ASSERT_EQ(node->role, Role::option);
        EXPECT_FALSE(node->disabled) << node->name;
        driver.key(ImGuiKey_DownArrow);
    }
    EXPECT_EQ(driver.focused(), "About Phasewise") << "the last one";
    driver.scroll_to(Role::option, "Fit to phase");
    driver.click(Role::option, "Fit to phase");
    EXPECT_FALSE(is_open("Commands"));
}

TEST_F(Palette, IsWalkedThroughByArrowsAndBackIntoTheSearch) {
    driver.type("day");
    const std::string first = chosen();
    driver.key(ImGuiKey_DownArrow);
    EXPECT_NE(driver.focused(), first) << "the first one is chosen already";
    driver.key(ImGuiKey_UpArrow);
    EXPECT_EQ(driver.focused(), first);
    driver.key(ImGuiKey_UpArrow);
    EXPECT_EQ(driver.focused(), "Search commands");
    driver.key(ImGuiKey_DownArrow);
    driver.key(ImGuiKey_End);
    EXPECT_EQ(driver.focused(), found().back());
    driver.key(ImGuiKey_Home);
    EXPECT_EQ(driver.focused(), first);
    driver.key(ImGuiKey_PageDown);
    EXPECT_EQ(driver.focused(), found()[std::min<std::size_t>(9, found().size() - 1)]);
}

TEST_F(Palette, RunsWhatIsClicked) {
    driver.scroll_to(Role::option, "Go to Plans");
    driver.click(Role::option, "Go to Plans");
    EXPECT_FALSE(is_open("Commands"));
    EXPECT_EQ(driver.state().session.screen, editor::Screen::plans);
}

TEST_F(Palette, DimmedEntriesDoNothing) {
    driver.scroll_to(Role::option, "Undo");
    driver.click(Role::option, "Undo");
    EXPECT_TRUE(is_open("Commands"));
}

TEST_F(Palette, GoesToDaysPhasesAndPlans) {
    driver.tell(editor::ShowScreen{editor::Screen::plans});
    driver.type("week 2 day b");
    EXPECT_THAT(found(), ElementsAre("Go to Week 2, Day B"));
    driver.key(ImGuiKey_Enter);
    EXPECT_EQ(driver.state().session.day, day(1, 1).id);
    EXPECT_EQ(driver.state().session.screen, editor::Screen::workout);

    driver.key(ImGuiKey_K, ImGuiMod_Ctrl);
    driver.type("phase 3");
    EXPECT_THAT(found(), ElementsAre("Phase 3: Muscular Development"));
    driver.key(ImGuiKey_Enter);
    EXPECT_EQ(model::phase_of(plan(), day(1, 1).id), model::Phase::muscular_development);
    undo();
    EXPECT_EQ(model::phase_of(plan(), day(1, 1).id), model::Phase::stabilization_endurance);

    driver.tell(editor::NewPlan{{"new"}});
    driver.key(ImGuiKey_K, ImGuiMod_Ctrl);
    driver.type("anna");
    EXPECT_THAT(found(), ElementsAre("Open plan Anna"));
    driver.key(ImGuiKey_Enter);
    EXPECT_EQ(plan().name, "Anna");
}

TEST_F(Palette, ThePhaseThatTheDayHasCannotBeChosenAgain) {
    driver.type("phase 1");
    EXPECT_TRUE(driver.get(Role::option, "Phase 1: Stabilization Endurance").disabled);
    EXPECT_EQ(driver.get(Role::option, "Phase 1: Stabilization Endurance").description,
              "this day is trained so");
}

TEST_F(Palette, SaysWhenNothingAnswers) {
    driver.type("qqq");
    EXPECT_THAT(found(), IsEmpty());
    driver.get(Role::status, "Nothing answers \"qqq\". Try fewer letters.");
    driver.key(ImGuiKey_DownArrow);
    driver.key(ImGuiKey_Enter);
    EXPECT_TRUE(is_open("Commands"));
    driver.key(ImGuiKey_Escape);
    EXPECT_EQ(driver.get(Role::searchbox, "Search commands").value, "") << "first the search goes";
    EXPECT_TRUE(is_open("Commands"));
    driver.key(ImGuiKey_Escape);
    EXPECT_FALSE(is_open("Commands"));
}

TEST_F(Palette, KeepsItsHeightWhileAPersonTypes) {
    const ui::Rect before = driver.get(Role::dialog, "Commands").place;
    driver.type("undo");
    EXPECT_EQ(driver.get(Role::dialog, "Commands").place, before);
}

TEST_F(Palette, CommandsFromADialogGiveTheFocusBackWhereItBegan) {
    driver.key(ImGuiKey_Escape);
    driver.click(Role::button, "Commands");
    driver.type("settings");
    driver.key(ImGuiKey_Enter);
    ASSERT_TRUE(is_open("Settings"));
    driver.key(ImGuiKey_Escape);
    EXPECT_EQ(driver.focused(), "Commands");
}

// Shortcuts, settings, about.

TEST_F(AppDialogs, ShortcutsListEveryChordOfTheTable) {
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

TEST_F(AppDialogs, SettingsActAtOnceAndAreUndone) {
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

TEST_F(AppDialogs, SettingsAreChosenByArrows) {
    run(editor::CommandId::settings);
    driver.key(ImGuiKey_RightArrow);
    EXPECT_EQ(driver.state().workspace.settings.theme, editor::ThemeChoice::light);
    driver.key(ImGuiKey_RightArrow);
    EXPECT_EQ(driver.state().workspace.settings.theme, editor::ThemeChoice::dark);
}

TEST_F(AppDialogs, UnitsAndEditionReachTheOpenPlanOnlyByTheirButton) {
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

TEST_F(AppDialogs, AboutLeadsToTheShortcutsAndSaysWhoseToolItIsNot) {
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

// The day.

TEST_F(AppDialogs, ADayIsChangedInOneStep) {
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

TEST_F(AppDialogs, ADayIsChangedByTheKeyboardAlone) {
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

TEST_F(AppDialogs, CancelLeavesTheDayAsItIs) {
    run(editor::CommandId::edit_day);
    driver.type("Legs");
    driver.click(Role::checkbox, "Light week (deload)");
    driver.click(Role::button, "Cancel");
    EXPECT_EQ(open_day().name, "Day A");
    EXPECT_THAT(driver.state().history.past, IsEmpty());
}

TEST_F(AppDialogs, MinutesThatAreNoneAreRefusedAndNotSaved) {
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

TEST_F(AppDialogs, ANoteThatIsTooLongIsRefusedInWords) {
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

TEST_F(AppDialogs, ADayIsAddedAfterThisOneAndTakenAway) {
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

TEST_F(AppDialogs, WhatWasTypedIsKeptWhenADayIsAdded) {
    run(editor::CommandId::edit_day);
    driver.type("Monday");
    driver.click(Role::button, "Add day after this one");
    EXPECT_THAT(day_names(0), ElementsAre("Monday", "Day D", "Day B", "Day C"));
}

TEST_F(AppDialogs, WeeksAreLightAddedAndTakenAway) {
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

TEST_F(AppDialogs, TheLastDayAndTheLastWeekStay) {
    driver.tell(editor::OpenWorkspace{
        editor::add_plan({}, model::empty_plan({"x"}, "X", model::Phase::power, 1, 1))});
    run(editor::CommandId::edit_day);
    EXPECT_TRUE(driver.get(Role::button, "Remove day").disabled);
    EXPECT_EQ(driver.get(Role::button, "Remove day").description, "A week keeps one day at least");
    EXPECT_TRUE(driver.get(Role::button, "Remove week").disabled);
}

TEST_F(AppDialogs, TwoPhasesHaveAVariant) {
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

// Copies.

class Copies : public AppDialogs {
protected:
    Copies() {
        driver.tell(editor::AddExercise{knowledge()->library.all().front().id,
                                        model::Block::resistance_training, std::nullopt});
    }
    [[nodiscard]] bool is_filled(std::size_t week, std::size_t index) const {
        return !day(week, index).groups(model::Block::resistance_training).empty();
    }
};

TEST_F(Copies, ADayIsCopiedToThoseThatAreTicked) {
    run(editor::CommandId::copy_day);
    EXPECT_TRUE(driver.get(Role::button, "Copy to 0 days").disabled);
    EXPECT_THAT(driver.names_in("Week 1", Role::checkbox), ElementsAre("Day B", "Day C"));
    EXPECT_THAT(driver.names_in("Week 2", Role::checkbox), ElementsAre("Day A", "Day B", "Day C"));
    tick("Week 1", "Day C");
    tick("Week 3", "Day A");
    driver.click(Role::button, "Copy to 2 days");
    EXPECT_TRUE(is_filled(0, 2));
    EXPECT_TRUE(is_filled(2, 0));
    EXPECT_FALSE(is_filled(0, 1));
    EXPECT_EQ(driver.state().session.day, day(0, 0).id) << "one goes on where one was";
    EXPECT_EQ(driver.state().session.toast.text, "Day A copied to 2 days.");
    EXPECT_TRUE(driver.state().session.toast.undo);
    EXPECT_EQ(driver.state().history.past.back().label, "Copy Day A");
    undo();
    EXPECT_FALSE(is_filled(0, 2));
    EXPECT_FALSE(is_filled(2, 0));
}

TEST_F(Copies, TheSameDayOfAllWeeksTakesOnePress) {
    run(editor::CommandId::copy_day);
    driver.click(Role::button, "Same day in all weeks");
    driver.click(Role::button, "Copy to 3 days");
    for (std::size_t week = 0; week < 4; ++week) {
        EXPECT_TRUE(is_filled(week, 0));
        EXPECT_FALSE(is_filled(week, 1));
    }
}

TEST_F(Copies, AllAndNoneAreTickedAtOnce) {
    run(editor::CommandId::copy_day);
    driver.click(Role::button, "All");
    driver.get(Role::button, "Copy to 11 days");
    driver.click(Role::button, "None");
    EXPECT_TRUE(driver.get(Role::button, "Copy to 0 days").disabled);
    tick("Week 4", "Day B");
    EXPECT_FALSE(driver.get(Role::button, "Copy to 1 day").disabled);
}

TEST_F(Copies, ADayIsCopiedByTheKeyboardAlone) {
    run(editor::CommandId::copy_day);
    EXPECT_EQ(driver.focused(), "Same day in all weeks");
    tab_to("Day B");
    driver.key(ImGuiKey_Space);
    tab_to("Copy to 1 day");
    driver.key(ImGuiKey_Enter);
    EXPECT_TRUE(is_filled(0, 1));
}

TEST_F(Copies, AWeekIsRepeatedToAllWeeks) {
    run(editor::CommandId::copy_week);
    EXPECT_THAT(driver.names_in("weeks", Role::checkbox),
                ElementsAre("Week 2", "Week 3", "Week 4"));
    driver.click(Role::button, "Repeat to all weeks");
    driver.click(Role::button, "Copy to 3 weeks");
    for (std::size_t week = 0; week < 4; ++week) {
        EXPECT_TRUE(is_filled(week, 0));
    }
    EXPECT_EQ(driver.state().session.toast.text, "Week 1 copied to 3 weeks.");
    EXPECT_EQ(driver.state().session.day, day(0, 0).id);
    undo();
    EXPECT_FALSE(is_filled(1, 0));
}

TEST_F(Copies, AWeekIsCopiedToOne) {
    run(editor::CommandId::copy_week);
    driver.click(Role::checkbox, "Week 3");
    driver.click(Role::button, "Copy to 1 week");
    EXPECT_TRUE(is_filled(2, 0));
    EXPECT_FALSE(is_filled(1, 0));
}

TEST_F(Copies, APlanOfOneDaySaysThatThereIsNothingToCopyTo) {
    driver.tell(editor::OpenWorkspace{
        editor::add_plan({}, model::empty_plan({"x"}, "X", model::Phase::power, 1, 1))});
    run(editor::CommandId::copy_day);
    EXPECT_TRUE(driver.has(Role::text, "This is the only day of the plan. Add a day or a week "
                                       "first, in Day settings."));
    EXPECT_TRUE(driver.get(Role::button, "Copy to 0 days").disabled);
    driver.key(ImGuiKey_Escape);
    run(editor::CommandId::copy_week);
    EXPECT_TRUE(driver.get(Role::button, "Copy to 0 weeks").disabled);
}

// Import.

TEST_F(AppDialogs, AnImportIsShownBeforeItHappens) {
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

TEST_F(AppDialogs, AFileThatIsNoPlanSaysWhatIsWrong) {
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

TEST_F(AppDialogs, AFileWithOneFaultIsASentence) {
    driver.tell(editor::OpenFile{""});
    EXPECT_TRUE(driver.has(Role::text, "The file is empty."));
    EXPECT_FALSE(driver.has(Role::list, "What is wrong"));
}

// Findings that are kept.

class Keeping : public AppDialogs {
protected:
    Keeping() {
        driver.tell(editor::AddExercise{knowledge()->library.all().front().id,
                                        model::Block::resistance_training, std::nullopt});
        about.kind = DialogKind::keep_finding;
        about.item = driver.state().session.selected_item;
        about.rule = "RNG-1";
        about.text = "8 reps is under the range of 12 to 20.";
    }
    void keep() { driver.tell(editor::ShowDialog{about}); }
    [[nodiscard]] std::optional<model::Overrule> kept() const {
        const auto place = model::find_item(open_day(), *about.item);
        return model::item_at(open_day(), *place).overrule;
    }

    editor::DialogState about;
};

TEST_F(Keeping, AFindingNeedsAReason) {
    keep();
    EXPECT_TRUE(driver.has(Role::text, about.text));
    EXPECT_EQ(driver.focused(), "Why do you keep it?");
    EXPECT_TRUE(driver.get(Role::button, "Save").disabled);
    driver.key(ImGuiKey_Enter);
    EXPECT_TRUE(is_open("Keep it as it is"));
    driver.type(" ");
    EXPECT_TRUE(driver.get(Role::button, "Save").disabled) << "a blank is no reason";
    driver.type("Back from injury");
    driver.click(Role::button, "Save");
    EXPECT_EQ(kept(), (model::Overrule{"RNG-1", " Back from injury"}));
    undo();
    EXPECT_EQ(kept(), std::nullopt);
}

TEST_F(Keeping, TheReasonIsChangedOrTakenBack) {
    keep();
    driver.type("Because");
    driver.key(ImGuiKey_Enter);
    ASSERT_TRUE(kept().has_value());
    keep();
    EXPECT_EQ(driver.get(Role::textbox, "Why do you keep it?").value, "Because");
    driver.click(Role::button, "Take back");
    EXPECT_EQ(kept(), std::nullopt);
    keep();
    EXPECT_FALSE(driver.has(Role::button, "Take back"));
}

// Own exercises.

class Own : public AppDialogs {
protected:
    [[nodiscard]] std::vector<model::Exercise> own() const {
        const auto all = editor::own_of(driver.state().workspace);
        return {all.begin(), all.end()};
    }
    void open_old(const model::ExerciseId& id) {
        editor::DialogState dialog;
        dialog.kind = DialogKind::own_exercise;
        dialog.exercise = id;
        driver.tell(editor::ShowDialog{dialog});
    }
};

TEST_F(Own, AnExerciseIsDescribedAndAdded) {
    run(editor::CommandId::own_exercise);
    EXPECT_EQ(driver.focused(), "Name");
    driver.type("Sandbag Carry Squat");
    choose("Level", "Strength");
    choose("Body part", "Legs");
    choose("Movement pattern", "Squat");
    choose("Side", "Each side");
    choose("Main muscle", "Quadriceps");
    choose("Second muscle", "Gluteus maximus");
    driver.click(Role::checkbox, "Dumbbell");
    driver.click(Role::checkbox, "Suits loads of 85 % of 1RM and more");
    driver.click(Role::textbox, "Cue");
    driver.type("Chest up");
    driver.click(Role::button, "Add exercise");
    EXPECT_EQ(shown(), DialogKind::none);
    ASSERT_THAT(own(), SizeIs(1));
    const model::Exercise made = own().front();
    EXPECT_EQ(made.name, "Sandbag Carry Squat");
    EXPECT_EQ(made.component, model::Component::resistance);
    EXPECT_EQ(made.level, model::Level::strength);
    EXPECT_EQ(made.body_part, model::BodyPart::legs);
    EXPECT_EQ(made.movement_pattern, model::MovementPattern::squat);
    EXPECT_EQ(made.pattern_family, model::PatternFamily::squat) << "so that it makes pairs";
    EXPECT_EQ(made.side, model::Side::each);
    EXPECT_THAT(made.primary_muscles,
                ElementsAre(model::Muscle::quadriceps, model::Muscle::gluteus_maximus));
    EXPECT_THAT(made.equipment, ElementsAre(model::Equipment::dumbbell));
    EXPECT_TRUE(made.phase4_ok);
    EXPECT_EQ(made.cue, "Chest up");
    EXPECT_EQ(driver.state().session.query, "Sandbag Carry Squat") << "the library shows it";
    undo();
    EXPECT_THAT(own(), IsEmpty());
}

TEST_F(Own, ANameThatIsTakenIsSaidAtOnce) {
    const std::string taken = knowledge()->library.all().front().name;
    run(editor::CommandId::own_exercise);
    driver.click(Role::button, "Add exercise");
    EXPECT_TRUE(driver.has(Role::alert, "An exercise needs a name."));
    driver.click(Role::textbox, "Name");
    driver.paste(taken);
    driver.key(ImGuiKey_Enter);
    bool said = false;
    for (const ui::Node& node : driver.tree().nodes()) {
        said = said || (node.role == Role::alert &&
                        node.name.starts_with("There is already an exercise called"));
    }
    EXPECT_TRUE(said);
    EXPECT_TRUE(is_open("Add your own exercise"));
    EXPECT_THAT(own(), IsEmpty());
}

TEST_F(Own, TheComponentDecidesHowItIsCountedAndWhichMovementsFit) {
    run(editor::CommandId::own_exercise);
    choose("Component", "Cardio");
    EXPECT_EQ(driver.get(Role::combobox, "Counted in").value, "Minutes");
    driver.click(Role::combobox, "Movement pattern");
    EXPECT_TRUE(driver.has(Role::option, "Gait"));
    EXPECT_FALSE(driver.has(Role::option, "Horizontal push"));
}

/// Every component with everything that it offers can be stored.
TEST_F(Own, EveryComponentMakesAnExerciseThatCanBeKept) {
    run(editor::CommandId::own_exercise);
    driver.click(Role::combobox, "Component");
    const auto components = driver.names_in("Component", Role::option);
    driver.key(ImGuiKey_Escape);
    driver.key(ImGuiKey_Escape);
    ASSERT_THAT(components, SizeIs(12));
    for (const std::string& component : components) {
        run(editor::CommandId::own_exercise);
        driver.type("My " + component);
        choose("Component", component == components.front() ? components.back() : component);
        driver.click(Role::button, "Add exercise");
        EXPECT_EQ(shown(), DialogKind::none) << component;
        driver.key(ImGuiKey_Escape);
    }
    EXPECT_THAT(own(), SizeIs(12));
}

TEST_F(Own, WaysOfCountingAreAllKept) {
    run(editor::CommandId::own_exercise);
    driver.click(Role::combobox, "Counted in");
    const auto ways = driver.names_in("Counted in", Role::option);
    driver.key(ImGuiKey_Escape);
    driver.key(ImGuiKey_Escape);
    std::vector<std::pair<model::DoseKind, model::DoseUnit>> made;
    for (const std::string& way : ways) {
        run(editor::CommandId::own_exercise);
        driver.type("In " + way);
        if (way != "Repetitions") {
            choose("Counted in", way);
        }
        driver.key(ImGuiKey_Tab);
        driver.click(Role::button, "Add exercise");
        ASSERT_THAT(own(), SizeIs(made.size() + 1)) << way;
        made.emplace_back(own().back().dose, own().back().dose_unit);
    }
    std::ranges::sort(made);
    EXPECT_TRUE(std::ranges::adjacent_find(made) == made.end()) << "no two are the same";
}

TEST_F(Own, AnExerciseIsChangedAndRemoved) {
    run(editor::CommandId::own_exercise);
    driver.type("Towel Row");
    driver.click(Role::button, "Add exercise");
    open_old(own().front().id);
    ASSERT_TRUE(is_open("Your exercise"));
    EXPECT_EQ(driver.get(Role::textbox, "Name").value, "Towel Row");
    driver.type("Towel Pull");
    driver.click(Role::button, "Save");
    ASSERT_THAT(own(), SizeIs(1));
    EXPECT_EQ(own().front().name, "Towel Pull");
    undo();
    EXPECT_EQ(own().front().name, "Towel Row");
    open_old(own().front().id);
    driver.click(Role::button, "Remove");
    EXPECT_THAT(own(), IsEmpty());
    EXPECT_EQ(shown(), DialogKind::none);
    undo();
    EXPECT_THAT(own(), SizeIs(1));
}

TEST_F(Own, BodyWeightIsWhatIsLeftWithoutEquipment) {
    run(editor::CommandId::own_exercise);
    const auto on = [this](std::string_view name) {
        return driver.get(Role::checkbox, name).checked == ui::Tri::yes;
    };
    EXPECT_TRUE(on("Body weight"));
    driver.click(Role::checkbox, "Dumbbell");
    EXPECT_FALSE(on("Body weight"));
    driver.click(Role::checkbox, "Dumbbell");
    EXPECT_TRUE(on("Body weight"));
}

TEST_F(Own, TheRestOfTheEquipmentIsAPressAway) {
    run(editor::CommandId::own_exercise);
    EXPECT_FALSE(driver.has(Role::checkbox, "Sled"));
    const std::size_t common = driver.names_in("Equipment", Role::checkbox).size();
    EXPECT_EQ(common, 12U);
    tab_to("More equipment");
    driver.key(ImGuiKey_Enter);
    EXPECT_TRUE(driver.has(Role::checkbox, "Sled"));
    EXPECT_GT(driver.names_in("Equipment", Role::checkbox).size(), 50U);
    tab_to("Sled");
    driver.key(ImGuiKey_Space);
    tab_to("Less equipment");
    driver.key(ImGuiKey_Enter);
    EXPECT_TRUE(driver.has(Role::checkbox, "Sled")) << "what is ticked stays in sight";
    EXPECT_EQ(driver.names_in("Equipment", Role::checkbox).size(), 13U);
}

TEST_F(Own, MusclesLeaveNoGapAndNoneTwice) {
    run(editor::CommandId::own_exercise);
    driver.type("Push");
    choose("Third muscle", "Quadriceps");
    EXPECT_EQ(driver.get(Role::combobox, "Main muscle").value, "Quadriceps") << "it moves up";
    choose("Second muscle", "Hamstrings");
    choose("Main muscle", "None");
    EXPECT_EQ(driver.get(Role::combobox, "Main muscle").value, "Hamstrings");
    choose("Second muscle", "Hamstrings");
    EXPECT_EQ(driver.get(Role::combobox, "Second muscle").value, "None");
    driver.click(Role::button, "Add exercise");
    ASSERT_THAT(own(), SizeIs(1));
    EXPECT_THAT(own().front().primary_muscles, ElementsAre(model::Muscle::hamstrings));
}

}  // namespace
}  // namespace phasewise::test
