#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/result.hpp"
#include "editor/action.hpp"
#include "editor/effect.hpp"
#include "editor/import_export.hpp"
#include "editor/own_exercises.hpp"
#include "editor/plans.hpp"
#include "editor/print_day.hpp"
#include "editor/reducing.hpp"
#include "editor/sample_plan.hpp"
#include "editor/state.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {
namespace {

std::string plan_name(const Reducing& reducing, const model::PlanId& id) {
    const auto plan = find_plan(reducing.state.workspace, id);
    return plan == nullptr ? std::string() : plan->name;
}

}  // namespace

void act(const Reducing& reducing, const NewPlan& action) {
    reducing.change(add_plan(reducing.state.workspace,
                             new_plan(action.fresh, reducing.state.workspace.settings)),
                    "New plan");
    open_first_day(reducing.state);
    reducing.session().screen = Screen::workout;
    reducing.announce("A new plan of 4 weeks with 3 days in phase 1 is open.");
}

void act(const Reducing& reducing, const OpenPlan& action) {
    Workspace next = reducing.state.workspace;
    next.open = action.plan;
    if (next.open_plan() == nullptr) {
        return;
    }
    // Which plan is open is stored with the workspace, and is no change to be undone.
    reducing.state.workspace = std::move(next);
    ++reducing.state.workspace_version;
    open_first_day(reducing.state);
    reducing.session().screen = Screen::workout;
    reducing.session().zone = Zone::workout;
    reducing.announce(plan_name(reducing, action.plan) + " is open.");
}

void act(const Reducing& reducing, const RenamePlan& action) {
    const auto plan = find_plan(reducing.state.workspace, action.plan);
    if (plan == nullptr) {
        return;
    }
    base::Result<model::Edited> edited = model::apply(
        *plan, model::SetPlan{action.name, plan->edition, plan->unit, plan->start_date});
    if (!edited) {
        reducing.tell(edited.error().message, false);
        return;
    }
    if (!edited->changed) {
        return;
    }
    Workspace next = reducing.state.workspace;
    for (auto& stored : next.plans) {
        if (stored->id == action.plan) {
            stored = std::make_shared<const model::Plan>(std::move(edited->plan));
            break;
        }
    }
    reducing.change(std::move(next), "Rename " + plan->name);
    reducing.announce("The plan is now called " + plan_name(reducing, action.plan) + ".");
}

void act(const Reducing& reducing, const DuplicatePlan& action) {
    const std::string name = plan_name(reducing, action.plan);
    if (!name.empty()) {
        const model::PlanId open = reducing.state.workspace.open;
        Workspace next = duplicate_plan(reducing.state.workspace, action.plan, action.fresh);
        next.open = open;  // the list stays what is looked at
        reducing.change(std::move(next), "Duplicate " + name);
        reducing.tell(name + " duplicated.", true);
    }
}

void act(const Reducing& reducing, const BinPlan& action) {
    const std::string name = plan_name(reducing, action.plan);
    if (!name.empty()) {
        reducing.change(bin_plan(reducing.state.workspace, action.plan), "Delete " + name);
        reducing.tell(name + " moved to the bin.", true);
    }
}

void act(const Reducing& reducing, const RestorePlan& action) {
    const std::string name = plan_name(reducing, action.plan);
    if (!name.empty()) {
        reducing.change(restore_plan(reducing.state.workspace, action.plan), "Restore " + name);
        reducing.tell(name + " restored.", true);
    }
}

void act(const Reducing& reducing, const DeleteForGood& action) {
    const std::string name = plan_name(reducing, action.plan);
    if (!name.empty()) {
        reducing.change(delete_for_good(reducing.state.workspace, action.plan),
                        "Delete " + name + " for good");
        reducing.tell(name + " deleted for good.", true);
    }
}

void act(const Reducing& reducing, const ExportPlan& action) {
    const auto plan = find_plan(reducing.state.workspace, action.plan);
    if (plan != nullptr) {
        reducing.state.effects.emplace_back(export_plan(*plan, own_of(reducing.state.workspace)));
        reducing.tell(plan->name + " exported as a file.", false);
    }
}

void act(const Reducing& reducing, const AskForFile& /*action*/) {
    reducing.state.effects.emplace_back(PickFile{});
}

void act(const Reducing& reducing, const OpenFile& action) {
    Session& session = reducing.session();
    session.import.reset();
    session.import_fault.clear();
    base::Result<ImportPreview> read = read_import(action.bytes, reducing.knowledge.library);
    if (read) {
        session.import = std::move(read).value();
    } else {
        session.import_fault = read.error().message;
    }
    DialogState dialog;
    dialog.kind = DialogKind::import_plan;
    act(reducing, ShowDialog{std::move(dialog)});
}

void act(const Reducing& reducing, const ImportPlan& action) {
    const std::optional<ImportPreview> preview = std::exchange(reducing.session().import, {});
    if (!preview) {
        return;
    }
    const std::string name = preview->name;
    reducing.change(import_plan(reducing.state.workspace, *preview, action.fresh),
                    "Import " + name);
    act(reducing, ShowDialog{});
    open_first_day(reducing.state);
    reducing.session().screen = Screen::workout;
    reducing.tell(name + " imported.", true);
}

void act(const Reducing& reducing, const PrintDay& /*action*/) {
    if (reducing.day() != nullptr) {
        reducing.state.effects.emplace_back(
            Print{print_day(*reducing.plan(), reducing.session().day, reducing.knowledge)});
    }
}

void act(const Reducing& reducing, const TakeIn& action) {
    reducing.change(action.workspace, "Changes of another tab");
    reducing.tell(action.words, true);
}

void act(const Reducing& reducing, const PutOwnExercise& action) {
    base::Result<Workspace> next =
        put_own_exercise(reducing.state.workspace, action.exercise, reducing.knowledge.library);
    if (!next) {
        reducing.tell(next.error().message, false);
        return;
    }
    const bool is_new = action.exercise.id.text.empty();
    reducing.change(std::move(next).value(),
                    (is_new ? "Add exercise " : "Change exercise ") + action.exercise.name);
    reducing.tell(action.exercise.name + (is_new ? " added to your exercises." : " changed."),
                  true);
}

void act(const Reducing& reducing, const RemoveOwnExercise& action) {
    const model::Exercise* exercise = reducing.knowledge.library.find(action.exercise);
    if (exercise != nullptr) {
        const std::string name = exercise->name;
        reducing.change(remove_own_exercise(reducing.state.workspace, action.exercise),
                        "Remove exercise " + name);
        reducing.tell(name + " removed from your exercises. Plans that use it keep it.", true);
    }
}

void act(const Reducing& reducing, const ChangeSettings& action) {
    if (action.settings != reducing.state.workspace.settings) {
        Workspace next = reducing.state.workspace;
        next.settings = action.settings;
        reducing.change(std::move(next), "Change settings");
    }
}

}  // namespace phasewise::editor
