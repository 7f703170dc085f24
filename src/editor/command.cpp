#include "editor/command.hpp"

#include <array>
#include <cstddef>
#include <span>

#include "editor/action.hpp"
#include "editor/state.hpp"

namespace phasewise::editor {
namespace {

bool has_item(const AppState& state) { return state.session.selected_item.has_value(); }

model::ItemId item(const AppState& state) {
    return state.session.selected_item.value_or(model::ItemId{});
}

constexpr Chord ctrl(Key key) { return {.key = key, .command = true}; }

// In the order of CommandId.
constexpr std::array table{
    Command{CommandId::undo, "Undo", ctrl(Key::z), std::nullopt,
            [](const AppState& state) { return !state.history.past.empty(); },
            [](const AppState&) -> Action { return Undo{}; }},
    Command{CommandId::redo, "Redo", ctrl(Key::y),
            Chord{.key = Key::z, .command = true, .shift = true},
            [](const AppState& state) { return !state.history.future.empty(); },
            [](const AppState&) -> Action { return Redo{}; }},
    Command{CommandId::remove, "Remove", Chord{.key = Key::del}, std::nullopt, has_item,
            [](const AppState& state) -> Action { return RemoveEntry{item(state)}; }},
    Command{CommandId::duplicate, "Duplicate", ctrl(Key::d), std::nullopt, has_item,
            [](const AppState& state) -> Action { return DuplicateEntry{item(state)}; }},
    Command{CommandId::move_up, "Move up", Chord{.key = Key::up, .alt = true}, std::nullopt,
            has_item, [](const AppState& state) -> Action { return MoveBy{item(state), -1}; }},
    Command{CommandId::move_down, "Move down", Chord{.key = Key::down, .alt = true}, std::nullopt,
            has_item, [](const AppState& state) -> Action { return MoveBy{item(state), 1}; }},
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
