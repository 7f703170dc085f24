// The reducer: what each action makes of the state, and what undo brings back.

#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"
#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using editor::AppState;
using model::Block;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const opt::Knowledge& knowledge() {
    static const opt::Knowledge known = [] {
        auto read = opt::read_knowledge_folder(PHASEWISE_ASSETS_DIR);
        EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().message);
        return std::move(read).value();
    }();
    return known;
}

AppState started() {
    return editor::reduce({}, editor::OpenWorkspace{editor::first_workspace({"p1"})}, knowledge());
}

AppState after(AppState state, const editor::Action& action) {
    return editor::reduce(std::move(state), action, knowledge());
}

const model::Day& open_day(const AppState& state) {
    const model::Day* day = model::find_day(*state.workspace.open_plan(), state.session.day);
    EXPECT_NE(day, nullptr);
    return *day;
}

std::vector<std::string> in(const AppState& state, Block block) {
    return exercises_in(open_day(state), block);
}

TEST(Reducer, AFirstVisitOpensFourWeeksOfThreeDaysInPhaseOne) {
    const AppState state = started();
    const model::Plan& plan = *state.workspace.open_plan();
    ASSERT_THAT(plan.phase_blocks, SizeIs(1));
    ASSERT_THAT(plan.phase_blocks[0]->weeks, SizeIs(4));
    EXPECT_THAT(plan.phase_blocks[0]->weeks[0]->days, SizeIs(3));
    EXPECT_EQ(open_day(state).name, "Day A");
    EXPECT_EQ(model::phase_of(plan, state.session.day), model::Phase::stabilization_endurance);
    EXPECT_THAT(state.history.past, IsEmpty());
}

TEST(Reducer, AnAddedExerciseArrivesWithThePhasesDefaultsAndIsSelected) {
    AppState state = after(started(), editor::TrainAs{model::Phase::maximal_strength});
    state =
        after(std::move(state), editor::AddExercise{{"RES051"}, Block::resistance_training, {}});
    ASSERT_THAT(in(state, Block::resistance_training), SizeIs(1));
    ASSERT_TRUE(state.session.selected_item);
    const auto place = model::find_item(open_day(state), *state.session.selected_item);
    ASSERT_TRUE(place);
    EXPECT_EQ(model::item_at(open_day(state), *place).exercise.text, "RES051");
    EXPECT_THAT(state.session.announcement, HasSubstr("added to Resistance training"));
}

TEST(Reducer, AnUnknownExerciseChangesNothing) {
    const AppState before = started();
    const AppState state = after(before, editor::AddExercise{{"RES999"}, Block::warm_up, {}});
    EXPECT_EQ(state.workspace_version, before.workspace_version);
    EXPECT_THAT(state.history.past, IsEmpty());
}

TEST(Reducer, UndoAndRedoGoThroughEveryStateAndBackToItsPlace) {
    AppState state = started();
    const model::DayId first_day = state.session.day;
    state =
        after(std::move(state), editor::AddExercise{{"RES001"}, Block::resistance_training, {}});
    const model::DayId other_day =
        state.workspace.open_plan()->phase_blocks[0]->weeks[1]->days[2]->id;
    state = after(std::move(state), editor::OpenDay{other_day});
    state = after(std::move(state), editor::Undo{});
    EXPECT_EQ(state.session.day, first_day) << "undo shows where the change was";
    EXPECT_THAT(in(state, Block::resistance_training), IsEmpty());
    state = after(std::move(state), editor::Redo{});
    EXPECT_THAT(in(state, Block::resistance_training), ElementsAre("RES001"));
    EXPECT_THAT(state.history.future, IsEmpty());
}

TEST(Reducer, SelectingSearchingAndFilteringAreNotUndone) {
    AppState state = started();
    state = after(std::move(state), editor::Search{"squat"});
    state = after(std::move(state), editor::SelectExercise{model::ExerciseId{"RES001"}});
    state = after(std::move(state), editor::ToggleComponentFilter{editor::LibraryFilter::core});
    state = after(std::move(state), editor::ToggleLevelFilter{model::Level::power});
    state = after(std::move(state), editor::ShowZone{editor::Zone::library});
    EXPECT_THAT(state.history.past, IsEmpty());
    EXPECT_EQ(state.session.query, "squat");
}

TEST(Reducer, ANewChangeForgetsWhatWasUndone) {
    AppState state = started();
    state = after(std::move(state), editor::AddExercise{{"RES001"}, Block::warm_up, {}});
    state = after(std::move(state), editor::Undo{});
    state = after(std::move(state), editor::AddExercise{{"RES002"}, Block::warm_up, {}});
    EXPECT_THAT(state.history.future, IsEmpty());
    state = after(std::move(state), editor::Redo{});
    EXPECT_THAT(in(state, Block::warm_up), ElementsAre("RES002"));
}

TEST(Reducer, MovingByOneCrossesTheBordersOfBlocks) {
    AppState state = started();
    state = after(std::move(state), editor::AddExercise{{"RES001"}, Block::warm_up, {}});
    state = after(std::move(state), editor::AddExercise{{"RES002"}, Block::warm_up, {}});
    const model::ItemId second = *state.session.selected_item;
    state = after(std::move(state), editor::MoveBy{second, 1});
    EXPECT_THAT(in(state, Block::activation), ElementsAre("RES002"));
    state = after(std::move(state), editor::MoveBy{second, -1});
    EXPECT_THAT(in(state, Block::warm_up), ElementsAre("RES001", "RES002"));
    state = after(std::move(state), editor::MoveBy{second, -1});
    EXPECT_THAT(in(state, Block::warm_up), ElementsAre("RES002", "RES001"));
    EXPECT_THAT(state.session.announcement, HasSubstr("moved to Warm-up, place 1."));
    state = after(std::move(state), editor::MoveBy{second, 1});
    EXPECT_THAT(state.session.announcement, HasSubstr("moved to Warm-up, place 2."));
    state = after(std::move(state), editor::MoveBy{second, -1});
    const auto steps = state.history.past.size();
    state = after(std::move(state), editor::MoveBy{second, -1});
    EXPECT_EQ(state.history.past.size(), steps) << "there is nothing above";
}

TEST(Reducer, WhatCannotBeDoneIsSaidAndChangesNothing) {
    AppState state = started();
    for (std::size_t i = 0; i < model::PlanLimits::groups_in_block; ++i) {
        state = after(std::move(state), editor::AddExercise{{"RES001"}, Block::warm_up, {}});
    }
    const auto version = state.workspace_version;
    state = after(std::move(state), editor::AddExercise{{"RES001"}, Block::warm_up, {}});
    EXPECT_EQ(state.workspace_version, version);
    EXPECT_THAT(state.session.announcement, HasSubstr("60"));
}

TEST(Reducer, UndoingAllOfARandomSessionGivesTheStartAndRedoingTheEnd) {
    base::Random random(11);
    AppState state = started();
    const model::Plan start = *state.workspace.open_plan();
    const auto exercises = knowledge().library.all();
    for (int i = 0; i < 200; ++i) {
        const auto block = model::all_blocks[random.below(model::all_blocks.size())];
        const auto item = state.session.selected_item.value_or(model::ItemId{});
        switch (random.below(6)) {
        case 0: state = after(std::move(state), editor::RemoveEntry{item}); break;
        case 1: state = after(std::move(state), editor::DuplicateEntry{item}); break;
        case 2: state = after(std::move(state), editor::MoveBy{item, 1}); break;
        case 3:
            state = after(std::move(state), editor::TrainAs{model::all_phases[random.below(5)]});
            break;
        default:
            state =
                after(std::move(state),
                      editor::AddExercise{
                          exercises[random.below(static_cast<std::uint32_t>(exercises.size()))].id,
                          block,
                          {}});
        }
    }
    const model::Plan end = *state.workspace.open_plan();
    while (!state.history.past.empty()) {
        state = after(std::move(state), editor::Undo{});
    }
    EXPECT_EQ(*state.workspace.open_plan(), start);
    while (!state.history.future.empty()) {
        state = after(std::move(state), editor::Redo{});
    }
    EXPECT_EQ(*state.workspace.open_plan(), end);
}

TEST(History, KeepsItsBoundAndDropsTheOldest) {
    AppState state = started();
    for (std::size_t i = 0; i < editor::History::most + 5; ++i) {
        state = after(std::move(state), editor::TrainAs{model::all_phases[1 + i % 2]});
    }
    EXPECT_THAT(state.history.past, SizeIs(editor::History::most));
    EXPECT_EQ(state.history.past.front().label, "Phase 3: Muscular Development")
        << "the first five are gone";
}

TEST(Commands, TheTableIsInTheOrderOfItsIdsAndNoChordStandsTwice) {
    const auto table = editor::commands();
    for (std::size_t i = 0; i < table.size(); ++i) {
        EXPECT_EQ(static_cast<std::size_t>(table[i].id), i);
        EXPECT_EQ(&editor::command(table[i].id), &table[i]);
        for (const auto& chord : {table[i].chord, table[i].second_chord}) {
            if (chord) {
                EXPECT_EQ(editor::command_for(*chord), &table[i]) << table[i].label;
            }
        }
    }
}

TEST(Commands, AreEnabledOnlyWhereTheyCanDoSomething) {
    AppState state = started();
    for (const editor::Command& command : editor::commands()) {
        EXPECT_FALSE(command.enabled(state)) << command.label;
    }
    state = after(std::move(state), editor::AddExercise{{"RES001"}, Block::warm_up, {}});
    EXPECT_TRUE(editor::command(editor::CommandId::undo).enabled(state));
    EXPECT_TRUE(editor::command(editor::CommandId::remove).enabled(state));
    state = after(std::move(state), editor::command(editor::CommandId::remove).action(state));
    EXPECT_THAT(in(state, Block::warm_up), IsEmpty());
}

}  // namespace
}  // namespace phasewise::test
