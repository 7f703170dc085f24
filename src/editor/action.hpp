#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "editor/state.hpp"
#include "model/edit.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::editor {

/// Puts an exercise with the day's default acute variables into a block of the open day, before the
/// group at `index`, at the end without one. Drag, click and key all send this.
struct AddExercise {
    model::ExerciseId exercise;
    model::Block block = model::Block::warm_up;
    std::optional<std::size_t> index;
};
/// Moves the entry that holds `item` before the group at `index` of `block`.
struct MoveEntry {
    model::ItemId item;
    model::Block block = model::Block::warm_up;
    std::size_t index = 0;
};
/// One place up or down, over the border of a block where it is at its end.
struct MoveBy {
    model::ItemId item;
    int step = 1;  ///< -1 up, +1 down
};
struct RemoveEntry {
    model::ItemId item;
};
struct DuplicateEntry {
    model::ItemId item;
};
/// What the open day is trained as.
struct TrainAs {
    model::Phase phase = model::Phase::stabilization_endurance;
};
struct Undo {};
struct Redo {};

struct SelectExercise {
    std::optional<model::ExerciseId> exercise;
};
struct SelectItem {
    std::optional<model::ItemId> item;
};
struct OpenDay {
    model::DayId day;
};
struct Search {
    std::string query;
};
struct ToggleComponentFilter {
    LibraryFilter filter = LibraryFilter::resistance;
};
struct ToggleLevelFilter {
    model::Level level = model::Level::stabilization;
};
struct ShowZone {
    Zone zone = Zone::workout;
};
/// What storage says: a save began, ended or failed.
struct ReportSave {
    SaveStatus status;
};
/// The plans that were found when the app started, or a fresh one.
struct OpenWorkspace {
    Workspace workspace;
};

using Action =
    std::variant<AddExercise, MoveEntry, MoveBy, RemoveEntry, DuplicateEntry, TrainAs, Undo, Redo,
                 SelectExercise, SelectItem, OpenDay, Search, ToggleComponentFilter,
                 ToggleLevelFilter, ShowZone, ReportSave, OpenWorkspace>;

/// The state after `action`. Pure: no clock, no storage, no random. What cannot be done leaves the
/// documents as they are and says why in the announcement.
[[nodiscard]] AppState reduce(AppState state, const Action& action,
                              const opt::Knowledge& knowledge);

/// A workspace for the first visit: one empty plan of 4 weeks with 3 days in phase 1.
[[nodiscard]] Workspace first_workspace(model::PlanId id);

}  // namespace phasewise::editor
