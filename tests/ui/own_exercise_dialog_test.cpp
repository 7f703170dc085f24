// Own exercises: described, changed, removed.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/own_exercises.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/dialog_fixture.hpp"
#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using editor::DialogKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using ui::Role;

class Own : public DialogTest {
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
