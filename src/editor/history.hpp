#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "editor/state.hpp"
#include "model/edit.hpp"

namespace phasewise::editor {

/// Where a change is: the day, and the entry to show.
struct Place {
    model::DayId day;
    std::optional<model::ItemId> item;
};

/// About how many bytes of memory `kept` holds that `other` does not share: what one of two
/// neighbours in the history costs beside the other. Counts only what an edit copied.
[[nodiscard]] std::size_t held_bytes(const Workspace& kept, const Workspace& other);

/// Makes `next` the workspace and keeps the present one for undo. What was undone is forgotten, and
/// the oldest states where there are more than the history may hold.
void commit(AppState& state, Workspace next, std::string label, Place place);

/// Goes one change back or forward, shows where it was; false where there is none.
bool undo(AppState& state);
bool redo(AppState& state);

/// Opens the day of `place` and asks the interface to show its entry.
void show(AppState& state, const Place& place);

}  // namespace phasewise::editor
