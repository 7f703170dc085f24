// The palette of commands: what it finds, and what it does.

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/dialog_fixture.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using ui::Role;

class Palette : public DialogTest {
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

}  // namespace
}  // namespace phasewise::test
