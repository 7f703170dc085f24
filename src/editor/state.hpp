#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "editor/draft.hpp"
#include "editor/effect.hpp"
#include "editor/import_preview.hpp"
#include "model/plan.hpp"
#include "opt/partner.hpp"

namespace phasewise::editor {

enum class ThemeChoice : std::uint8_t { system, light, dark };
enum class MotionChoice : std::uint8_t { system, reduced };

/// What a person has set; part of the documents, so it is undone like them.
struct Settings {
    static constexpr int least_text_percent = 80;
    static constexpr int most_text_percent = 200;

    ThemeChoice theme = ThemeChoice::system;
    MotionChoice motion = MotionChoice::system;
    int text_percent = 100;                        ///< size of text and controls
    model::MassUnit unit = model::MassUnit::kg;    ///< of new plans
    model::Edition edition = model::Edition::app;  ///< of new plans

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// What undo and redo go over: the documents.
struct Workspace {
    std::vector<model::Shared<model::Plan>> plans;
    std::vector<model::Shared<model::Plan>> bin;  ///< deleted plans, newest last
    /// The trainer's own exercises; shared, so a change of them is seen by the pointer.
    model::Shared<std::vector<model::Exercise>> own_exercises;  ///< null: none
    Settings settings;
    model::PlanId open;  ///< empty: none

    [[nodiscard]] const model::Plan* open_plan() const;
};

/// How the last save went.
enum class SaveState : std::uint8_t { saved, saving, failed };

struct SaveStatus {
    SaveState state = SaveState::saved;
    std::string text = "Saved on this device";  ///< starts "Saved", "Saving" or "Not saved"
    bool attention = false;  ///< it also tells of something that a person should know
};

/// The screens, as the tabs name them.
enum class Screen : std::uint8_t { workout, plans };

/// A dialog over the screen.
enum class DialogKind : std::uint8_t {
    none,
    commands,  ///< the palette
    shortcuts,
    settings,
    about,
    day,  ///< name, kind and slot of the open day
    copy_day,
    copy_week,
    import_plan,
    rename_plan,
    delete_for_good,
    own_exercise,
    keep_finding  ///< a note why a finding is kept
};

/// The open dialog and what it is about.
struct DialogState {
    DialogKind kind = DialogKind::none;
    model::PlanId plan;
    model::ExerciseId exercise;
    std::optional<model::ItemId> item;
    std::string rule;          ///< of the finding
    std::string text;          ///< what the finding says
    std::uint32_t number = 0;  ///< rises with each that is opened
};

/// What was done, shown for a moment with a way to take it back.
struct ToastState {
    std::string text;  ///< empty: none
    bool undo = false;
    std::uint32_t number = 0;  ///< rises with each message
};

/// The zones of the Workout screen; a phone shows one at a time.
enum class Zone : std::uint8_t { library, workout, details };

/// Which families of components the library is narrowed to.
enum class LibraryFilter : std::uint8_t {
    resistance,
    core,
    balance,
    plyometric,
    saq,
    flexibility,
    cardio
};

/// A partner that is offered and not in the plan.
struct SuggestedPartner {
    model::ItemId beside;
    opt::Partner partner;
};

/// What is open, selected and typed: kept over a frame, not undone.
struct Session {
    Screen screen = Screen::workout;
    model::DayId day;
    std::optional<model::ItemId> selected_item;  ///< the one that Details shows
    /// What the acts on entries are for: `selected_item` and what was selected with it, in no
    /// order. Empty without a selected item.
    std::vector<model::ItemId> selection;
    /// The partner that the newest entry of a pair phase would get: kept by a key, dropped by one.
    std::optional<SuggestedPartner> suggestion;
    std::optional<model::ExerciseId> selected_exercise;
    std::string query;
    std::uint8_t component_filters = 0;  ///< a bit each LibraryFilter; none = all
    std::uint8_t level_filters = 0;      ///< a bit each model::Level; none = all
    Zone zone = Zone::workout;
    SaveStatus save;
    std::string announcement;  ///< said politely to a screen reader when the count rises
    std::uint32_t announcements = 0;
    std::optional<model::ItemId> reveal;  ///< scroll to it and show it, once
    std::uint32_t reveals = 0;
    std::optional<Draft> draft;  ///< what is being typed and not committed yet
    bool in_bin = false;         ///< the Plans screen shows the bin
    DialogState dialog;
    ToastState toast;
    /// What the file that was picked holds, or why it cannot be read.
    std::optional<ImportPreview> import;
    std::string import_fault;
};

/// A state the workspace has been in, and what led to it.
struct HistoryEntry {
    Workspace workspace;
    std::string label;  ///< "Add Ball Squat": what undo takes back
    model::DayId day;   ///< where it happened
    std::optional<model::ItemId> item;
    std::size_t bytes = 0;  ///< what only this entry keeps in memory, about (see `held_bytes`)
};

/// The states before and after the present one. The oldest are dropped past `most` entries and past
/// `most_bytes`.
struct History {
    static constexpr std::size_t most = 20'000;
    static constexpr std::size_t most_bytes = std::size_t{48} << 20;

    std::deque<HistoryEntry> past;    ///< the workspace before each change, newest last
    std::deque<HistoryEntry> future;  ///< what redo brings back, nearest last
    std::size_t bytes = 0;            ///< what all entries keep, about
};

/// Everything the interface shows. A value: the reducer makes the next one.
struct AppState {
    Workspace workspace;
    Session session;
    History history;
    std::vector<Effect> effects;  ///< asked of the world since they were last taken
    std::uint64_t version = 0;    ///< rises with every dispatched action that changed something
    std::uint64_t workspace_version = 0;  ///< rises with every change of the workspace
};

}  // namespace phasewise::editor
