#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "editor/action.hpp"
#include "editor/history.hpp"
#include "editor/state.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"

// One action on the state: what the reducers of all families need. Internal to editor/reduce_*.
namespace phasewise::editor {

/// Lives for one `reduce`.
struct Reducing {
    AppState& state;
    const opt::Knowledge& knowledge;

    [[nodiscard]] Session& session() const { return state.session; }
    /// The open plan, or null.
    [[nodiscard]] const model::Plan* plan() const { return state.workspace.open_plan(); }
    /// The open day, or null.
    [[nodiscard]] const model::Day* day() const;
    /// What is selected, in the order of the day.
    [[nodiscard]] std::vector<model::ItemId> selected() const;

    /// Said politely to a screen reader.
    void announce(std::string text) const;
    /// Announced, and shown for a moment; with `undo` it can be taken back from there.
    void tell(std::string text, bool undo) const;
    /// Makes the change of the open plan an entry of the history. False where it has nothing to do
    /// or cannot be made; then the reason is told.
    [[nodiscard]] bool edit(const model::Edit& change, std::string label) const;
    /// The same for the workspace as a whole.
    void change(Workspace next, std::string label) const;
};

/// The name a person knows the entry by.
[[nodiscard]] std::string name_of(const model::Item& item, const opt::Knowledge& knowledge);
/// "Ball Squat", or "3 exercises".
[[nodiscard]] std::string name_of(const std::vector<model::ItemId>& items,
                                  const Reducing& reducing);

void act(const Reducing& reducing, const AddExercise& action);
void act(const Reducing& reducing, const AddBeside& action);
void act(const Reducing& reducing, const MoveEntries& action);
void act(const Reducing& reducing, const JoinEntries& action);
void act(const Reducing& reducing, const MoveBy& action);
void act(const Reducing& reducing, const RemoveEntries& action);
void act(const Reducing& reducing, const DuplicateEntries& action);
void act(const Reducing& reducing, const GroupSelected& action);
void act(const Reducing& reducing, const UngroupSelected& action);
void act(const Reducing& reducing, const KeepPartner& action);
void act(const Reducing& reducing, const DropPartner& action);
void act(const Reducing& reducing, const ApplyEdit& action);
void act(const Reducing& reducing, const FitToPhase& action);
void act(const Reducing& reducing, const KeepFinding& action);
void act(const Reducing& reducing, const TrainAs& action);

void act(const Reducing& reducing, const NewPlan& action);
void act(const Reducing& reducing, const OpenPlan& action);
void act(const Reducing& reducing, const RenamePlan& action);
void act(const Reducing& reducing, const DuplicatePlan& action);
void act(const Reducing& reducing, const BinPlan& action);
void act(const Reducing& reducing, const RestorePlan& action);
void act(const Reducing& reducing, const DeleteForGood& action);
void act(const Reducing& reducing, const ExportPlan& action);
void act(const Reducing& reducing, const AskForFile& action);
void act(const Reducing& reducing, const OpenFile& action);
void act(const Reducing& reducing, const ImportPlan& action);
void act(const Reducing& reducing, const PrintDay& action);
void act(const Reducing& reducing, const TakeIn& action);
void act(const Reducing& reducing, const PutOwnExercise& action);
void act(const Reducing& reducing, const RemoveOwnExercise& action);
void act(const Reducing& reducing, const ChangeSettings& action);

void act(const Reducing& reducing, const Undo& action);
void act(const Reducing& reducing, const Redo& action);
void act(const Reducing& reducing, const SelectExercise& action);
void act(const Reducing& reducing, const SelectItem& action);
void act(const Reducing& reducing, const ShowEntry& action);
void act(const Reducing& reducing, const OpenDay& action);
void act(const Reducing& reducing, const Search& action);
void act(const Reducing& reducing, const ToggleComponentFilter& action);
void act(const Reducing& reducing, const ToggleLevelFilter& action);
void act(const Reducing& reducing, const ShowZone& action);
void act(const Reducing& reducing, const ShowScreen& action);
void act(const Reducing& reducing, const ShowBin& action);
void act(const Reducing& reducing, const ShowDialog& action);
void act(const Reducing& reducing, const DismissToast& action);
void act(const Reducing& reducing, const KeepDraft& action);
void act(const Reducing& reducing, const ReportSave& action);
void act(const Reducing& reducing, const OpenWorkspace& action);

/// Opens the first day of the open plan with nothing selected.
void open_first_day(AppState& state);

}  // namespace phasewise::editor
