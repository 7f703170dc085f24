// The Plans screen: the list, the bin, and what can be done with whole plans, by mouse and by
// keyboard.

#include "editor/plans.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/effect.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/driver.hpp"
#include "ui/support/items.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;
using ui::Role;

/// Three plans with the names that a trainer gives; the last one is open.
editor::Workspace three_plans() {
    editor::Workspace workspace;
    for (const char* name : {"Anna", "Ben", "Clara"}) {
        workspace = editor::add_plan(
            std::move(workspace),
            model::empty_plan({name}, name, model::Phase::stabilization_endurance, 4, 3));
    }
    return workspace;
}

class Plans : public testing::Test {
protected:
    explicit Plans(editor::Workspace workspace = three_plans(), float width = 1440,
                   float height = 900)
        : driver(width, height, std::move(workspace)) {
        driver.tell(editor::ShowScreen{editor::Screen::plans});
    }

    /// The names of the plans, in order.
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> result;
        for (const auto& plan : driver.state().workspace.plans) {
            result.push_back(plan->name);
        }
        return result;
    }
    [[nodiscard]] ui::Node row(std::string_view plan) const {
        for (const ui::Node& node : driver.tree().nodes()) {
            if (node.role == Role::listitem && node.name.starts_with(plan)) {
                return node;
            }
        }
        ADD_FAILURE() << "there is no row of " << plan;
        return {};
    }
    /// The button called `name` in the row of `plan`.
    [[nodiscard]] ui::Node button(std::string_view plan, std::string_view name) const {
        const ui::NodeId in = row(plan).id;
        for (const ui::Node& node : driver.tree().nodes()) {
            if (node.role == Role::button && node.parent == in && node.name == name) {
                return node;
            }
        }
        ADD_FAILURE() << "there is no button " << name << " in the row of " << plan;
        return {};
    }
    void press(std::string_view plan, std::string_view name) {
        const ui::Rect place = button(plan, name).place;
        driver.click_at(place.center_x(), place.center_y());
    }
    /// Tab until the keyboard is at the row.
    void go_to(std::string_view plan) {
        for (int i = 0; i < 100 && !driver.focused().starts_with(plan); ++i) {
            driver.key(ImGuiKey_Tab);
        }
        ASSERT_THAT(driver.focused(), StartsWith(plan));
    }
    void undo() { driver.tell(editor::Undo{}); }

    Driver driver;
};

TEST_F(Plans, KeepTheContractOfNames) {
    for (const char* name : {"New plan", "Import", "Export", "Bin"}) {
        driver.get(Role::button, name);
    }
    EXPECT_EQ(driver.get(Role::button, "Bin").pressed, ui::Tri::no);
    EXPECT_THAT(driver.names_in("Plans", Role::listitem),
                ElementsAre(StartsWith("Anna"), StartsWith("Ben"), StartsWith("Clara")));
    for (const char* name : {"Open", "Rename", "Duplicate", "Delete"}) {
        EXPECT_TRUE(button("Ben", name).focusable);
    }
}

TEST_F(Plans, SayWhatIsInThemAndWhichIsOpen) {
    EXPECT_EQ(row("Anna").name, "Anna; 4 weeks, 12 days, no exercises yet, phase 1");
    EXPECT_EQ(row("Clara").name, "Clara; 4 weeks, 12 days, no exercises yet, phase 1; open now");
    EXPECT_EQ(row("Clara").selected, ui::Tri::yes);
    EXPECT_EQ(row("Anna").selected, ui::Tri::absent);
    EXPECT_EQ(driver.get(Role::button, "Export").description, "Gives \"Clara\" as a file");
}

TEST_F(Plans, ANewOneIsOpenedAndUndoTakesItBack) {
    driver.click(Role::button, "New plan");
    EXPECT_THAT(names(), ElementsAre("Anna", "Ben", "Clara", "New plan"));
    EXPECT_EQ(driver.state().session.screen, editor::Screen::workout);
    EXPECT_EQ(driver.state().workspace.open_plan()->name, "New plan");
    undo();
    EXPECT_THAT(names(), ElementsAre("Anna", "Ben", "Clara"));
    EXPECT_EQ(driver.state().workspace.open_plan()->name, "Clara");
}

TEST_F(Plans, NewOnesHaveIdsOfTheirOwn) {
    driver.click(Role::button, "New plan");
    driver.tell(editor::ShowScreen{editor::Screen::plans});
    driver.click(Role::button, "New plan");
    const auto& plans = driver.state().workspace.plans;
    ASSERT_THAT(plans, SizeIs(5));
    EXPECT_NE(plans[3]->id, plans[4]->id);
}

TEST_F(Plans, AreOpenedByTheirButton) {
    press("Ben", "Open");
    EXPECT_EQ(driver.state().workspace.open_plan()->name, "Ben");
    EXPECT_EQ(driver.state().session.screen, editor::Screen::workout);
}

TEST_F(Plans, AreOpenedByADoubleClickAndNotByOne) {
    const ui::Rect place = row("Ben").place;
    driver.move_to(place.x + 100, place.center_y());
    driver.press();
    driver.release();
    EXPECT_EQ(driver.state().workspace.open_plan()->name, "Clara");
    driver.press();
    driver.release();
    EXPECT_EQ(driver.state().workspace.open_plan()->name, "Ben");
}

TEST_F(Plans, AreWalkedThroughAndOpenedByTheKeyboard) {
    go_to("Clara");
    driver.key(ImGuiKey_UpArrow);
    EXPECT_THAT(driver.focused(), StartsWith("Ben"));
    driver.key(ImGuiKey_UpArrow);
    EXPECT_THAT(driver.focused(), StartsWith("Anna"));
    driver.key(ImGuiKey_UpArrow);
    EXPECT_THAT(driver.focused(), StartsWith("Anna"));
    driver.key(ImGuiKey_Enter);
    EXPECT_EQ(driver.state().workspace.open_plan()->name, "Anna");
}

TEST_F(Plans, AreOpenedByAssistiveTechnology) {
    driver.activate(row("Anna").id);
    driver.settle();
    EXPECT_EQ(driver.state().workspace.open_plan()->name, "Anna");
}

TEST_F(Plans, AreRenamedInADialogThatGivesTheFocusBack) {
    press("Ben", "Rename");
    driver.get(Role::dialog, "Rename plan");
    EXPECT_EQ(driver.get(Role::textbox, "Plan name").value, "Ben");
    EXPECT_EQ(driver.focused(), "Plan name");
    driver.type("Benjamin");  // takes the place of the name
    driver.click(Role::button, "Save");
    EXPECT_THAT(names(), ElementsAre("Anna", "Benjamin", "Clara"));
    EXPECT_FALSE(driver.has(Role::dialog, "Rename plan"));
    EXPECT_EQ(driver.focused(), "Rename");
    EXPECT_EQ(driver.focus(), button("Benjamin", "Rename").id);
    undo();
    EXPECT_THAT(names(), ElementsAre("Anna", "Ben", "Clara"));
}

TEST_F(Plans, ARenameEndsWithEnterOrIsGivenUpWithEscape) {
    press("Ben", "Rename");
    driver.type("Bea");
    driver.key(ImGuiKey_Escape);
    EXPECT_THAT(names(), ElementsAre("Anna", "Ben", "Clara"));
    press("Ben", "Rename");
    EXPECT_EQ(driver.get(Role::textbox, "Plan name").value, "Ben") << "what was given up is gone";
    driver.type("  Bea ");
    driver.key(ImGuiKey_Enter);
    EXPECT_THAT(names(), ElementsAre("Anna", "Bea", "Clara"));
}

TEST_F(Plans, ANameThatCannotBeIsRefusedInWords) {
    press("Ben", "Rename");
    driver.type(" ");
    driver.click(Role::button, "Save");
    EXPECT_EQ(driver.get(Role::alert, "A plan needs a name.").role, Role::alert);
    driver.key(ImGuiKey_Tab);
    driver.click(Role::textbox, "Plan name");
    driver.type("x");
    EXPECT_FALSE(driver.has(Role::alert, "A plan needs a name.")) << "it goes with the next letter";
    driver.click(Role::button, "Cancel");
    EXPECT_THAT(names(), ElementsAre("Anna", "Ben", "Clara"));
}

TEST_F(Plans, AreDuplicatedInPlaceAndUndone) {
    press("Anna", "Duplicate");
    EXPECT_THAT(names(), ElementsAre("Anna", "Anna (copy)", "Ben", "Clara"));
    EXPECT_EQ(driver.state().session.screen, editor::Screen::plans);
    EXPECT_EQ(driver.state().workspace.open_plan()->name, "Clara");
    EXPECT_TRUE(driver.state().session.toast.undo);
    undo();
    EXPECT_THAT(names(), ElementsAre("Anna", "Ben", "Clara"));
}

TEST_F(Plans, GoToTheBinAndComeBack) {
    press("Ben", "Delete");
    EXPECT_THAT(names(), ElementsAre("Anna", "Clara"));
    EXPECT_EQ(driver.get(Role::button, "Bin").description, "1 plan in the bin");
    driver.click(Role::button, "Bin");
    EXPECT_EQ(driver.get(Role::button, "Bin").pressed, ui::Tri::yes);
    EXPECT_THAT(driver.names_in("Plans in the bin", Role::listitem),
                ElementsAre(StartsWith("Ben")));
    press("Ben", "Restore");
    EXPECT_THAT(names(), ElementsAre("Anna", "Clara", "Ben"));
    driver.get(Role::heading, "The bin is empty");
    driver.click(Role::button, "Back to plans");
    EXPECT_THAT(driver.names_in("Plans", Role::listitem), SizeIs(3));
    undo();
    undo();
    EXPECT_THAT(names(), ElementsAre("Anna", "Ben", "Clara"));
}

TEST_F(Plans, TheBinShowsFirstWhatWasDeletedLast) {
    press("Anna", "Delete");
    press("Clara", "Delete");
    driver.click(Role::button, "Bin");
    EXPECT_THAT(driver.names_in("Plans in the bin", Role::listitem),
                ElementsAre(StartsWith("Clara"), StartsWith("Anna")));
}

TEST_F(Plans, DeletingByKeyMovesOnToTheNextPlan) {
    go_to("Clara");
    driver.key(ImGuiKey_UpArrow);
    driver.key(ImGuiKey_Delete);
    EXPECT_THAT(names(), ElementsAre("Anna", "Clara"));
    EXPECT_THAT(driver.focused(), StartsWith("Clara"));
    driver.key(ImGuiKey_Delete);
    EXPECT_THAT(driver.focused(), StartsWith("Anna"));
    driver.key(ImGuiKey_Delete);
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_EQ(driver.focused(), "Bin") << "from where they are restored";
    driver.key(ImGuiKey_Enter);
    driver.key(ImGuiKey_Tab);
    EXPECT_THAT(driver.focused(), StartsWith("Anna"));
    driver.key(ImGuiKey_Enter);
    EXPECT_THAT(names(), ElementsAre("Anna")) << "in the bin, Enter restores";
}

TEST_F(Plans, DeleteDoesNotReachEntriesThatAreOutOfSight) {
    const auto library = knowledge();
    driver.tell(editor::AddExercise{library->library.all().front().id,
                                    model::Block::resistance_training, std::nullopt});
    ASSERT_TRUE(driver.state().session.selected_item.has_value());
    driver.key(ImGuiKey_Delete);
    const model::Plan* plan = driver.state().workspace.open_plan();
    EXPECT_THAT(model::find_day(*plan, driver.state().session.day)
                    ->groups(model::Block::resistance_training),
                SizeIs(1));
}

TEST_F(Plans, AreDeletedForGoodOnlyWhenAskedTwice) {
    press("Ben", "Delete");
    driver.click(Role::button, "Bin");
    press("Ben", "Delete for good");
    const ui::Node asked = driver.get(Role::alertdialog, "Delete for good?");
    EXPECT_THAT(std::string(asked.description), StartsWith("\"Ben\" will be taken off"));
    EXPECT_EQ(driver.focused(), "Keep it") << "the careful answer is the first";
    driver.click_at(5, 5);
    driver.get(Role::alertdialog, "Delete for good?");
    driver.key(ImGuiKey_Escape);
    EXPECT_THAT(driver.state().workspace.bin, SizeIs(1));
    press("Ben", "Delete for good");
    driver.key(ImGuiKey_Tab);
    EXPECT_EQ(driver.focused(), "Delete for good");
    driver.key(ImGuiKey_Enter);
    EXPECT_THAT(driver.state().workspace.bin, IsEmpty());
    driver.get(Role::heading, "The bin is empty");
    undo();
    EXPECT_THAT(driver.state().workspace.bin, SizeIs(1));
}

TEST_F(Plans, ExportGivesTheOpenPlanAsAFile) {
    driver.click(Role::button, "Export");
    ASSERT_THAT(driver.state().effects, SizeIs(1));
    const auto* file = std::get_if<editor::Download>(&driver.state().effects.front());
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->name, "Clara.phasewise.json");
}

TEST_F(Plans, ImportAsksForAFile) {
    driver.click(Role::button, "Import");
    ASSERT_THAT(driver.state().effects, SizeIs(1));
    EXPECT_TRUE(std::holds_alternative<editor::PickFile>(driver.state().effects.front()));
}

TEST_F(Plans, AboutIsReachedFromTheFoot) {
    driver.click(Role::button, "About Phasewise");
    driver.get(Role::dialog, "About Phasewise");
    driver.click(Role::button, "Close");
    EXPECT_EQ(driver.focused(), "About Phasewise");
}

TEST_F(Plans, EveryItemIsANodeAndEveryNodeAnItem) {
    EXPECT_THAT(unmatched_items(driver), IsEmpty());
    press("Ben", "Delete");
    driver.click(Role::button, "Bin");
    EXPECT_THAT(unmatched_items(driver), IsEmpty());
}

class NoPlans : public Plans {
protected:
    NoPlans() : Plans(editor::Workspace{}) {}
};

TEST_F(NoPlans, OfferTheNextAct) {
    driver.get(Role::heading, "No plans yet");
    EXPECT_FALSE(driver.has(Role::list, "Plans"));
    EXPECT_TRUE(driver.get(Role::button, "Export").disabled);
    EXPECT_EQ(driver.get(Role::button, "Export").description,
              "Open a plan first: Export gives the open plan as a file");
    const auto buttons = driver.names_in("Plans", Role::button);
    EXPECT_EQ(std::ranges::count(buttons, "New plan"), 1) << "one of a kind";
    EXPECT_EQ(std::ranges::count(buttons, "Import"), 1);
    driver.click(Role::button, "New plan");
    EXPECT_THAT(names(), ElementsAre("New plan"));
}

TEST_F(NoPlans, TheEmptyBinSaysWhatItIsFor) {
    driver.click(Role::button, "Bin");
    driver.get(Role::heading, "The bin is empty");
    driver.get(Role::button, "New plan");
    driver.click(Role::button, "Back to plans");
    driver.get(Role::heading, "No plans yet");
}

TEST_F(NoPlans, AListThatIsAllInTheBinSaysSo) {
    driver.click(Role::button, "New plan");
    driver.tell(editor::ShowScreen{editor::Screen::plans});
    press("New plan", "Delete");
    driver.get(Role::heading, "All plans are in the bin");
}

/// Windows of every width, down to the narrowest.
class PlansAt : public testing::TestWithParam<float> {};

TEST_P(PlansAt, NothingStandsOutsideTheWindowOrOverAnother) {
    Driver driver(GetParam(), 844, three_plans());
    driver.tell(editor::ShowScreen{editor::Screen::plans});
    std::vector<ui::Node> buttons;
    for (const ui::Node& node : driver.tree().nodes()) {
        if (!node.focusable || node.place.empty() || node.role != Role::button ||
            node.place.y < 48) {
            continue;
        }
        EXPECT_GE(node.place.x, 0) << node.name;
        EXPECT_LE(node.place.right(), GetParam()) << node.name;
        EXPECT_GE(node.place.w, 24) << node.name;
        for (const ui::Node& other : buttons) {
            EXPECT_TRUE(node.place.cut(other.place).empty())
                << node.name << " and " << other.name << " overlap";
        }
        buttons.push_back(node);
    }
    EXPECT_THAT(buttons, SizeIs(testing::Ge(12U)));
}

TEST_P(PlansAt, EveryActCanBeReached) {
    Driver driver(GetParam(), 640, three_plans());
    driver.tell(editor::ShowScreen{editor::Screen::plans});
    for (int i = 0; i < 60 && driver.focused() != "About Phasewise"; ++i) {
        driver.key(ImGuiKey_Tab);
        EXPECT_FALSE(driver.tree().find(driver.focus())->place.empty())
            << driver.focused() << " has the keyboard out of sight";
    }
    EXPECT_EQ(driver.focused(), "About Phasewise");
}

INSTANTIATE_TEST_SUITE_P(Widths, PlansAt, testing::Values(320.0F, 390.0F, 719.0F, 720.0F, 1024.0F));

}  // namespace
}  // namespace phasewise::test
