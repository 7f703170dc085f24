#include "editor/command.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {
namespace {

const model::Day* open_day(const AppState& state) {
    const model::Plan* plan = state.workspace.open_plan();
    return plan == nullptr ? nullptr : model::find_day(*plan, state.session.day);
}

/// The group of the selected entry, or null.
const model::Group* group_of_selected(const AppState& state) {
    const model::Day* day = open_day(state);
    const auto place = day == nullptr || !state.session.selected_item
                           ? std::nullopt
                           : model::find_item(*day, *state.session.selected_item);
    return place ? day->groups(place->block)[place->group].get() : nullptr;
}

bool always(const AppState& /*state*/) { return true; }
bool shows_day(const AppState& state) { return state.session.screen == Screen::workout; }
/// Entries are worked on where they are seen.
bool has_item(const AppState& state) {
    return shows_day(state) && state.session.selected_item.has_value();
}
bool has_plan(const AppState& state) { return state.workspace.open_plan() != nullptr; }
bool has_day(const AppState& state) { return open_day(state) != nullptr; }
bool is_grouped(const AppState& state) {
    const model::Group* group = shows_day(state) ? group_of_selected(state) : nullptr;
    return group != nullptr && group->kind != model::GroupKind::straight;
}
/// Whether there is something to group with: more that is selected, or an entry below.
bool can_group(const AppState& state) {
    if (!shows_day(state)) {
        return false;
    }
    if (state.session.selection.size() > 1) {
        return true;
    }
    const model::Day* day = open_day(state);
    if (day == nullptr || !state.session.selected_item) {
        return false;
    }
    const auto place = model::find_item(*day, *state.session.selected_item);
    return place && place->group + 1 < day->groups(place->block).size();
}

template <DialogKind Kind>
Action open_dialog(const AppState& state) {
    DialogState dialog;
    dialog.kind = Kind;
    dialog.plan = state.workspace.open;
    return ShowDialog{std::move(dialog)};
}

template <class Made>
Action make(const AppState& /*state*/) {
    return Made{};
}

constexpr Chord ctrl(Key key) { return {.key = key, .command = true}; }

// In the order of CommandId.
constexpr std::array table{
    Command{CommandId::undo, "Undo", ctrl(Key::z), std::nullopt,
            [](const AppState& state) { return !state.history.past.empty(); }, make<Undo>},
    Command{CommandId::redo, "Redo", ctrl(Key::y),
            Chord{.key = Key::z, .command = true, .shift = true},
            [](const AppState& state) { return !state.history.future.empty(); }, make<Redo>},
    Command{CommandId::remove, "Remove", Chord{.key = Key::del}, std::nullopt, has_item,
            make<RemoveEntries>},
    Command{CommandId::duplicate, "Duplicate", ctrl(Key::d), std::nullopt, has_item,
            make<DuplicateEntries>},
    Command{CommandId::move_up, "Move up", Chord{.key = Key::up, .alt = true}, std::nullopt,
            has_item, [](const AppState&) -> Action { return MoveBy{-1}; }},
    Command{CommandId::move_down, "Move down", Chord{.key = Key::down, .alt = true}, std::nullopt,
            has_item, [](const AppState&) -> Action { return MoveBy{1}; }},
    Command{CommandId::group, "Group with next", ctrl(Key::g), std::nullopt, can_group,
            make<GroupSelected>},
    Command{CommandId::ungroup, "Ungroup", Chord{.key = Key::g, .command = true, .shift = true},
            std::nullopt, is_grouped, make<UngroupSelected>},
    Command{CommandId::fit_to_phase, "Fit to phase", std::nullopt, std::nullopt, has_day,
            make<FitToPhase>},
    Command{CommandId::edit_day, "Edit day", std::nullopt, std::nullopt, has_day,
            open_dialog<DialogKind::day>},
    Command{CommandId::copy_day, "Copy day", std::nullopt, std::nullopt, has_day,
            open_dialog<DialogKind::copy_day>},
    Command{CommandId::copy_week, "Copy week", std::nullopt, std::nullopt, has_day,
            open_dialog<DialogKind::copy_week>},
    Command{CommandId::print_day, "Print day", std::nullopt, std::nullopt, has_day, make<PrintDay>},
    Command{CommandId::show_workout, "Go to Workout", std::nullopt, std::nullopt, always,
            [](const AppState&) -> Action { return ShowScreen{Screen::workout}; }},
    Command{CommandId::show_plans, "Go to Plans", std::nullopt, std::nullopt, always,
            [](const AppState&) -> Action { return ShowScreen{Screen::plans}; }},
    Command{CommandId::export_plan, "Export plan", std::nullopt, std::nullopt, has_plan,
            [](const AppState& state) -> Action { return ExportPlan{state.workspace.open}; }},
    Command{CommandId::import_plan, "Import plan", std::nullopt, std::nullopt, always,
            make<AskForFile>},
    Command{CommandId::rename_plan, "Rename plan", std::nullopt, std::nullopt, has_plan,
            open_dialog<DialogKind::rename_plan>},
    Command{CommandId::own_exercise, "Add your own exercise", std::nullopt, std::nullopt, always,
            open_dialog<DialogKind::own_exercise>},
    Command{CommandId::commands, "Commands", ctrl(Key::k), std::nullopt, always,
            open_dialog<DialogKind::commands>},
    Command{CommandId::shortcuts, "Keyboard shortcuts", ctrl(Key::slash), std::nullopt, always,
            open_dialog<DialogKind::shortcuts>},
    Command{CommandId::settings, "Settings", ctrl(Key::comma), std::nullopt, always,
            open_dialog<DialogKind::settings>},
    Command{CommandId::about, "About Phasewise", std::nullopt, std::nullopt, always,
            open_dialog<DialogKind::about>},
};

}  // namespace

std::span<const Command> commands() { return table; }

const Command& command(CommandId id) { return table[static_cast<std::size_t>(id)]; }

const Command* command_for(Chord chord) {
    for (const Command& entry : table) {
        if (entry.chord == chord || entry.second_chord == chord) {
            return &entry;
        }
    }
    return nullptr;
}

}  // namespace phasewise::editor
