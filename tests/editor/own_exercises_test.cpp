// The trainer's own exercises: made, changed, removed, and what refuses them.

#include "editor/own_exercises.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "editor/plans.hpp"
#include "editor/workspace_codec.hpp"
#include "opt/shipped.hpp"
#include "support/own_exercises.hpp"
#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using editor::Workspace;
using testing::HasSubstr;

base::Result<Workspace> put(const Workspace& workspace, model::Exercise exercise) {
    return editor::put_own_exercise(workspace, std::move(exercise), shipped().library);
}

std::string refusal(const Workspace& workspace, model::Exercise exercise) {
    const auto result = put(workspace, std::move(exercise));
    EXPECT_FALSE(result.ok());
    return result.error().message;
}

Workspace with(const Workspace& workspace, model::Exercise exercise) {
    const auto result = put(workspace, std::move(exercise));
    EXPECT_TRUE(result.ok()) << result.error().message;
    return result ? *result : workspace;
}

TEST(OwnExercises, GetAnIdAndWhatAFormLeftOpen) {
    model::Exercise exercise;
    exercise.name = "  Sled Row \n";
    exercise.aliases = {" Row ", "", "Row"};
    const Workspace workspace = with({}, exercise);
    ASSERT_EQ(editor::own_of(workspace).size(), 1U);
    const model::Exercise& own = editor::own_of(workspace)[0];
    EXPECT_EQ(own.id.text, "OWN001");
    EXPECT_EQ(own.name, "Sled Row");
    EXPECT_EQ(own.aliases, std::vector<std::string>{"Row"});
    EXPECT_FALSE(own.equipment.empty() || own.planes.empty() || own.load_types.empty());
    EXPECT_EQ(editor::own_of(with(workspace, own_exercise("", "Other")))[1].id.text, "OWN002");
}

TEST(OwnExercises, OfEveryComponentBeginSoThatTheyCanBeKept) {
    for (std::size_t i = 0; i < base::count_of<model::Component>; ++i) {
        model::Exercise exercise = editor::new_own_exercise(static_cast<model::Component>(i));
        exercise.name = "Mine";
        const auto result = put({}, exercise);
        EXPECT_TRUE(result.ok()) << result.error().message;
    }
}

TEST(OwnExercises, NeedANameThatNoOtherHas) {
    const Workspace workspace = with({}, own_exercise("", "Mine"));
    EXPECT_EQ(refusal(workspace, own_exercise("", "  ")), "An exercise needs a name.");
    EXPECT_THAT(refusal(workspace, own_exercise("", "mine")), HasSubstr("already an exercise"));
    EXPECT_THAT(refusal(workspace, own_exercise("", "push-up")), HasSubstr("already an exercise"));
    EXPECT_TRUE(put(workspace, own_exercise("OWN001", "Mine")).ok()) << "its own name is free";
}

TEST(OwnExercises, ThatCouldNotBeStoredAreRefusedWithTheFault) {
    EXPECT_THAT(refusal({}, own_exercise("", std::string(81, 'n'))), HasSubstr("name"));
    model::Exercise exercise = own_exercise("", "Mine");
    exercise.dose_low = 12;
    exercise.dose_high = 8;
    EXPECT_THAT(refusal({}, exercise), HasSubstr("dose_low"));
    exercise = own_exercise("", "Mine");
    exercise.complexity = 7;
    EXPECT_THAT(refusal({}, exercise), HasSubstr("complexity: 7 is over 3"));
    EXPECT_FALSE(put({}, own_exercise("", "bad \xFF byte")).ok());
    EXPECT_THAT(refusal({}, own_exercise("RES001", "Mine")), HasSubstr("no id like"));
}

TEST(OwnExercises, AreAtMostTwoHundred) {
    std::vector<model::Exercise> many;
    for (std::size_t i = 1; i <= editor::most_own_exercises; ++i) {
        many.push_back(
            own_exercise("OWN" + std::to_string(1000 + i).substr(1), "Mine " + std::to_string(i)));
    }
    Workspace workspace;
    workspace.own_exercises = std::make_shared<const std::vector<model::Exercise>>(many);
    EXPECT_THAT(refusal(workspace, own_exercise("", "One more")), HasSubstr("200 own exercises"));
    EXPECT_TRUE(put(workspace, own_exercise("OWN001", "Another name")).ok());
    const auto back = editor::decode_entry(editor::encode_entry(editor::entry_of(workspace)));
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(*back, editor::entry_of(workspace));
}

TEST(OwnExercises, ChangeInThePlansThatUseThemToo) {
    Workspace workspace = with({}, own_exercise("", "Before"));
    workspace = editor::add_plan(workspace, plan_with("OWN001"));
    workspace = editor::add_plan(workspace, plan_with("RES001"));
    workspace = editor::with_own_embedded(workspace);
    ASSERT_EQ(workspace.plans[0]->own_exercises.size(), 1U);
    const auto other = workspace.plans[1];
    workspace = with(workspace, own_exercise("OWN001", "After"));
    EXPECT_EQ(workspace.plans[0]->own_exercises[0]->name, "After");
    EXPECT_EQ(workspace.plans[1], other) << "what does not use it stays shared";
    const auto before = workspace.plans;
    EXPECT_EQ(editor::with_own_embedded(workspace).plans, before) << "in order already";
}

TEST(OwnExercises, ThatAreRemovedLiveOnInTheirPlansAndKeepTheirId) {
    Workspace workspace = with({}, own_exercise("", "Mine"));
    workspace = editor::with_own_embedded(editor::add_plan(workspace, plan_with("OWN001")));
    workspace = editor::remove_own_exercise(workspace, {"OWN001"});
    EXPECT_EQ(workspace.own_exercises, nullptr);
    workspace = editor::with_own_embedded(workspace);
    ASSERT_EQ(editor::own_known(workspace).size(), 1U);
    EXPECT_EQ(editor::own_known(workspace)[0].name, "Mine");
    EXPECT_EQ(editor::own_of(with(workspace, own_exercise("", "Next")))[0].id.text, "OWN002");
}

}  // namespace
}  // namespace phasewise::test
