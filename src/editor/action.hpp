#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "editor/state.hpp"
#include "model/edit.hpp"
#include "model/exercise.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::editor {

// Entries of the open day.

/// Puts an exercise with the day's default acute variables into a block of the open day, before the
/// group at `index`, at the end without one. Drag, click and key all send this.
struct AddExercise {
    model::ExerciseId exercise;
    model::Block block = model::Block::warm_up;
    std::optional<std::size_t> index;
};
/// Puts an exercise into the group of an entry, or makes a group of both ("pair here").
struct AddBeside {
    model::ExerciseId exercise;
    model::ItemId beside;
};
/// Moves entries before the group at `index` of `block`.
struct MoveEntries {
    std::vector<model::ItemId> items;
    model::Block block = model::Block::warm_up;
    std::size_t index = 0;
};
/// Moves entries into the group of another one, or makes a group of them all ("pair here").
struct JoinEntries {
    std::vector<model::ItemId> items;
    model::ItemId beside;
};
/// One place up or down, over the border of a block where it is at its end; an item of a group
/// moves inside it first.
struct MoveBy {
    int step = 1;  ///< -1 up, +1 down
};
struct RemoveEntries {};
struct DuplicateEntries {};
/// Makes one group of the selected entries, or of the selected one and the next.
struct GroupSelected {};
struct UngroupSelected {};
/// Takes the suggested partner into the plan, or lets it go.
struct KeepPartner {};
struct DropPartner {};
/// Any other change of the open plan: what Details, the checks and the dialogs make. `said` is what
/// a person hears and, where `toast` is set, sees of it.
struct ApplyEdit {
    model::Edit edit;
    std::string label;
    std::string said;
    bool toast = false;
};
/// Rewrites the open day to the defaults of its phase.
struct FitToPhase {};
/// Keeps a finding on purpose, with a note; an empty note takes that back.
struct KeepFinding {
    model::ItemId item;
    std::string rule;
    std::string note;
};

// Plans. Ids come from outside: the reducer has no source of chance.

struct NewPlan {
    model::PlanId fresh;
};
struct OpenPlan {
    model::PlanId plan;
};
struct RenamePlan {
    model::PlanId plan;
    std::string name;
};
struct DuplicatePlan {
    model::PlanId plan;
    model::PlanId fresh;
};
struct BinPlan {
    model::PlanId plan;
};
struct RestorePlan {
    model::PlanId plan;
};
struct DeleteForGood {
    model::PlanId plan;
};
/// Gives the person the plan as a file.
struct ExportPlan {
    model::PlanId plan;
};
/// Asks the person for a file; its bytes come back as `OpenFile`.
struct AskForFile {};
/// A file was picked: what it holds is shown before anything is imported.
struct OpenFile {
    std::string bytes;
};
/// Imports what was shown.
struct ImportPlan {
    model::PlanId fresh;
};
/// Prints the open day.
struct PrintDay {};
/// Another tab has changed something.
struct TakeIn {
    Workspace workspace;
    std::string words;
};

// The trainer's own exercises and settings.

struct PutOwnExercise {
    model::Exercise exercise;
};
struct RemoveOwnExercise {
    model::ExerciseId exercise;
};
struct ChangeSettings {
    Settings settings;
};

struct Undo {};
struct Redo {};

// The session.

/// What the open day is trained as.
struct TrainAs {
    model::Phase phase = model::Phase::stabilization_endurance;
};
struct SelectExercise {
    std::optional<model::ExerciseId> exercise;
};
/// How a selection of several changes.
enum class SelectHow : std::uint8_t { alone, toggle, extend };
struct SelectItem {
    std::optional<model::ItemId> item;
    SelectHow how = SelectHow::alone;
};
/// Selects an entry and brings it into view, on a phone by going to the workout.
struct ShowEntry {
    model::ItemId item;
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
struct ShowScreen {
    Screen screen = Screen::workout;
};
struct ShowBin {
    bool shown = true;
};
/// Opens a dialog; `none` closes it.
struct ShowDialog {
    DialogState dialog;
};
struct DismissToast {};
/// What is being typed, or nothing.
struct KeepDraft {
    std::optional<Draft> draft;
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
    std::variant<AddExercise, AddBeside, MoveEntries, JoinEntries, MoveBy, RemoveEntries,
                 DuplicateEntries, GroupSelected, UngroupSelected, KeepPartner, DropPartner,
                 ApplyEdit, FitToPhase, KeepFinding, NewPlan, OpenPlan, RenamePlan, DuplicatePlan,
                 BinPlan, RestorePlan, DeleteForGood, ExportPlan, AskForFile, OpenFile, ImportPlan,
                 PrintDay, TakeIn, PutOwnExercise, RemoveOwnExercise, ChangeSettings, Undo, Redo,
                 TrainAs, SelectExercise, SelectItem, ShowEntry, OpenDay, Search,
                 ToggleComponentFilter, ToggleLevelFilter, ShowZone, ShowScreen, ShowBin,
                 ShowDialog, DismissToast, KeepDraft, ReportSave, OpenWorkspace>;

/// The state after `action`. Pure: no clock, no storage, no random. What cannot be done leaves the
/// documents as they are and says why. `knowledge` holds the trainer's own exercises as well.
[[nodiscard]] AppState reduce(AppState state, const Action& action,
                              const opt::Knowledge& knowledge);

}  // namespace phasewise::editor
