// The reducer: what each action makes of the state, and what undo brings back.

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/effect.hpp"
#include "editor/plans.hpp"
#include "editor/sample_plan.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"
#include "store/plan_codec.hpp"
#include "support/files.hpp"
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
    return editor::reduce(
        {}, editor::OpenWorkspace{editor::add_plan({}, editor::new_plan({"p1"}, {}))}, knowledge());
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
    state = after(std::move(state), editor::MoveBy{1});
    EXPECT_THAT(in(state, Block::activation), ElementsAre("RES002"));
    state = after(std::move(state), editor::MoveBy{-1});
    EXPECT_THAT(in(state, Block::warm_up), ElementsAre("RES001", "RES002"));
    state = after(std::move(state), editor::MoveBy{-1});
    EXPECT_THAT(in(state, Block::warm_up), ElementsAre("RES002", "RES001"));
    EXPECT_THAT(state.session.announcement, HasSubstr("moved to Warm-up, place 1."));
    state = after(std::move(state), editor::MoveBy{1});
    EXPECT_THAT(state.session.announcement, HasSubstr("moved to Warm-up, place 2."));
    state = after(std::move(state), editor::MoveBy{-1});
    const auto steps = state.history.past.size();
    state = after(std::move(state), editor::MoveBy{-1});
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

constexpr std::size_t most_plans = 20;

/// Anything a person could do to the documents next.
editor::Action random_action(base::Random& random, const AppState& state) {
    const auto exercises = knowledge().library.all();
    const auto some_exercise = [&] {
        return exercises[random.below(static_cast<std::uint32_t>(exercises.size()))].id;
    };
    const auto block = model::all_blocks[random.below(model::all_blocks.size())];
    const model::Plan* plan = state.workspace.open_plan();
    if (plan == nullptr) {
        return editor::NewPlan{{"new" + std::to_string(random.below(1'000'000))}};
    }
    std::vector<model::ItemId> items;
    for (const model::Block each : model::all_blocks) {
        for (const auto& group : open_day(state).groups(each)) {
            for (const model::Item& item : group->items) {
                items.push_back(item.id);
            }
        }
    }
    const auto some_item = [&] {
        return items.empty() ? model::ItemId{}
                             : items[random.below(static_cast<std::uint32_t>(items.size()))];
    };
    switch (random.below(20)) {
    case 0: return editor::RemoveEntries{};
    case 1: return editor::DuplicateEntries{};
    case 2: return editor::MoveBy{random.below(2) == 0 ? 1 : -1};
    case 3: return editor::TrainAs{model::all_phases[random.below(5)]};
    case 4: return editor::AddBeside{some_exercise(), some_item()};
    case 5: return editor::MoveEntries{{some_item()}, block, random.below(4)};
    case 6: return editor::JoinEntries{{some_item()}, some_item()};
    case 7: return editor::GroupSelected{};
    case 8: return editor::UngroupSelected{};
    case 9: return editor::KeepPartner{};
    case 10: return editor::FitToPhase{};
    case 11: return editor::SelectItem{some_item(), editor::SelectHow::extend};
    case 12: return editor::SelectItem{some_item(), editor::SelectHow::toggle};
    case 13: return editor::KeepFinding{some_item(), "TPL-3", "I know this client."};
    case 14: return editor::ApplyEdit{random_edit(random, *plan), "Edit", "Edited.", false};
    case 15:
        return random.below(4) == 0
                   ? editor::Action(editor::BinPlan{state.workspace.open})
                   : editor::Action(editor::RenamePlan{
                         state.workspace.open, "Plan " + std::to_string(random.below(100))});
    case 16:
        // Not hundreds of plans: each step of the history holds the list of them.
        if (state.workspace.plans.size() > most_plans) {
            return editor::BinPlan{state.workspace.open};
        }
        if (state.workspace.bin.size() > most_plans) {
            return editor::DeleteForGood{state.workspace.bin.front()->id};
        }
        return editor::DuplicatePlan{state.workspace.open,
                                     {"copy" + std::to_string(random.below(1'000'000))}};
    default: return editor::AddExercise{some_exercise(), block, {}};
    }
}

std::string bytes_of(const AppState& state) {
    std::string bytes;
    for (const auto* plans : {&state.workspace.plans, &state.workspace.bin}) {
        for (const auto& plan : *plans) {
            bytes += store::encode_plan(*plan) + "\n";
        }
    }
    return bytes;
}

TEST(Reducer, UndoingAllOfARandomSessionGivesTheFirstBytesAndRedoingTheLast) {
    base::Random random(11);
    AppState state = started();
    const std::string first = bytes_of(state);
    const int count = runs(1'500, 10'000);

    for (int i = 0; i < count; ++i) {
        const editor::Action action = random_action(random, state);
        state = after(std::move(state), action);
    }
    const std::string last = bytes_of(state);
    ASSERT_GT(state.history.past.size(), static_cast<std::size_t>(count) / 3);
    while (!state.history.past.empty()) {
        state = after(std::move(state), editor::Undo{});
    }
    EXPECT_EQ(bytes_of(state), first);
    while (!state.history.future.empty()) {
        state = after(std::move(state), editor::Redo{});
    }
    EXPECT_EQ(bytes_of(state), last);
}

TEST(Reducer, ADropInAPairPhaseOffersThePartnerThatOneKeyKeeps) {
    AppState state = after(started(), editor::TrainAs{model::Phase::strength_endurance});
    state =
        after(std::move(state), editor::AddExercise{{"RES041"}, Block::resistance_training, {}});
    ASSERT_TRUE(state.session.suggestion);
    EXPECT_THAT(in(state, Block::resistance_training), ElementsAre("RES041"));
    const AppState dropped = after(state, editor::DropPartner{});
    EXPECT_FALSE(dropped.session.suggestion);
    EXPECT_EQ(dropped.history.past.size(), state.history.past.size());
    state = after(std::move(state), editor::KeepPartner{});
    const auto& groups = open_day(state).groups(Block::resistance_training);
    ASSERT_THAT(groups, SizeIs(1));
    EXPECT_EQ(groups[0]->kind, model::GroupKind::superset);
    EXPECT_THAT(groups[0]->items, SizeIs(2));
    EXPECT_EQ(groups[0]->items[0].exercise.text, "RES041");
    EXPECT_FALSE(state.session.suggestion);
}

TEST(Reducer, SeveralEntriesAreSelectedMovedAndGroupedTogether) {
    AppState state = started();
    std::vector<model::ItemId> ids;
    for (const char* id : {"RES001", "RES002", "RES003"}) {
        state = after(std::move(state), editor::AddExercise{{id}, Block::resistance_training, {}});
        ids.push_back(*state.session.selected_item);
    }
    state = after(std::move(state), editor::SelectItem{ids[0]});
    state = after(std::move(state), editor::SelectItem{ids[1], editor::SelectHow::extend});
    EXPECT_THAT(state.session.selection, ElementsAre(ids[0], ids[1]));
    AppState moved =
        after(state, editor::MoveEntries{state.session.selection, Block::activation, 0});
    EXPECT_THAT(in(moved, Block::activation), ElementsAre("RES001", "RES002"));
    EXPECT_THAT(moved.session.toast.text, HasSubstr("2 exercises moved to Activation"));
    EXPECT_TRUE(moved.session.toast.undo);
    const AppState grouped = after(state, editor::GroupSelected{});
    const auto& groups = open_day(grouped).groups(Block::resistance_training);
    ASSERT_THAT(groups, SizeIs(2));
    EXPECT_THAT(groups[0]->items, SizeIs(2));
    EXPECT_THAT(in(after(grouped, editor::UngroupSelected{}), Block::resistance_training),
                ElementsAre("RES001", "RES002", "RES003"));
}

TEST(Reducer, APlanGoesToTheBinAndComesBack) {
    AppState state = after(started(), editor::NewPlan{{"p2"}});
    EXPECT_EQ(state.workspace.open.text, "p2");
    state = after(std::move(state), editor::BinPlan{{"p2"}});
    EXPECT_THAT(state.workspace.bin, SizeIs(1));
    EXPECT_EQ(state.workspace.open.text, "p1");
    state = after(std::move(state), editor::RestorePlan{{"p2"}});
    EXPECT_THAT(state.workspace.bin, IsEmpty());
    EXPECT_THAT(state.workspace.plans, SizeIs(2));
}

TEST(Reducer, AFileIsShownBeforeItIsImportedAndOneUndoTakesItOut) {
    AppState state = after(started(), editor::ExportPlan{{"p1"}});
    ASSERT_THAT(state.effects, SizeIs(1));
    const std::string file = std::get<editor::Download>(state.effects[0]).text;
    state = after(std::move(state), editor::OpenFile{file});
    ASSERT_TRUE(state.session.import);
    EXPECT_THAT(state.workspace.plans, SizeIs(1));
    state = after(std::move(state), editor::ImportPlan{{"p9"}});
    EXPECT_THAT(state.workspace.plans, SizeIs(2));
    EXPECT_EQ(state.workspace.open.text, "p9");
    state = after(std::move(state), editor::Undo{});
    EXPECT_THAT(state.workspace.plans, SizeIs(1));
    state = after(std::move(state), editor::OpenFile{"{\"no\": \"plan\"}"});
    EXPECT_FALSE(state.session.import);
    EXPECT_FALSE(state.session.import_fault.empty());
}

TEST(History, KeepsItsBoundAndDropsTheOldest) {
    AppState state = started();
    for (std::size_t i = 0; i < editor::History::most + 5; ++i) {
        state = after(std::move(state), editor::TrainAs{model::all_phases[1 + i % 2]});
    }
    EXPECT_LE(state.history.past.size(), editor::History::most);
    EXPECT_GE(state.history.past.size(), 10'000U);
    EXPECT_NE(state.history.past.front().label, "Phase 2: Strength Endurance")
        << "the first are gone";
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
    for (const editor::CommandId id :
         {editor::CommandId::undo, editor::CommandId::redo, editor::CommandId::remove,
          editor::CommandId::duplicate, editor::CommandId::move_up, editor::CommandId::group,
          editor::CommandId::ungroup}) {
        EXPECT_FALSE(editor::command(id).enabled(state)) << editor::command(id).label;
    }
    EXPECT_TRUE(editor::command(editor::CommandId::fit_to_phase).enabled(state));
    EXPECT_FALSE(editor::command(editor::CommandId::export_plan)
                     .enabled(after(state, editor::BinPlan{{"p1"}})));
    state = after(std::move(state), editor::AddExercise{{"RES001"}, Block::warm_up, {}});
    EXPECT_TRUE(editor::command(editor::CommandId::undo).enabled(state));
    EXPECT_TRUE(editor::command(editor::CommandId::remove).enabled(state));
    const editor::Action remove = editor::command(editor::CommandId::remove).action(state);
    state = after(std::move(state), remove);
    EXPECT_THAT(in(state, Block::warm_up), IsEmpty());
}

}  // namespace
}  // namespace phasewise::test
