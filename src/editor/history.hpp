#pragma once

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

/// Makes `next` the workspace and keeps the present one for undo. What was undone is forgotten.
void commit(AppState& state, Workspace next, std::string label, Place place);

/// Goes one change back or forward, shows where it was; false where there is none.
bool undo(AppState& state);
bool redo(AppState& state);

/// Opens the day of `place` and asks the interface to show its entry.
void show(AppState& state, const Place& place);

}  // namespace phasewise::editor
