#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "editor/action.hpp"
#include "editor/history.hpp"
#include "editor/reducing.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {
namespace {

/// The items from `from` to `to`, in the order of the day, both included.
std::vector<model::ItemId> range_of(const model::Day& day, model::ItemId from, model::ItemId to) {
    std::vector<model::ItemId> items;
    int ends = 0;
    for (const model::Block block : model::all_blocks) {
        for (const auto& group : day.groups(block)) {
            for (const model::Item& item : group->items) {
                const bool is_end = item.id == from || item.id == to;
                ends += is_end ? 1 : 0;
                if (is_end || ends == 1) {
                    items.push_back(item.id);
                }
                if (ends == 2 || (ends == 1 && from == to)) {
                    return items;
                }
            }
        }
    }
    return items;
}

void select_alone(Session& session, model::ItemId item) {
    session.selected_item = item;
    session.selection = {item};
}

void toggle(Session& session, model::ItemId item) {
    const auto place = std::ranges::find(session.selection, item);
    if (place == session.selection.end()) {
        session.selection.push_back(item);
        session.selected_item = item;
        return;
    }
    session.selection.erase(place);
    if (session.selected_item == item) {
        session.selected_item =
            session.selection.empty() ? std::nullopt : std::optional(session.selection.back());
    }
}

}  // namespace

void open_first_day(AppState& state) {
    Session& session = state.session;
    session.day = {};
    session.selected_item.reset();
    session.selection.clear();
    session.suggestion.reset();
    const model::Plan* plan = state.workspace.open_plan();
    if (plan != nullptr && !plan->phase_blocks.empty() &&
        !plan->phase_blocks.front()->weeks.empty() &&
        !plan->phase_blocks.front()->weeks.front()->days.empty()) {
        session.day = plan->phase_blocks.front()->weeks.front()->days.front()->id;
    }
}

void act(const Reducing& reducing, const Undo& /*action*/) {
    if (undo(reducing.state)) {
        reducing.session().suggestion.reset();
        reducing.session().selection.clear();
        reducing.session().toast.text.clear();
        reducing.announce("Undone: " + reducing.state.history.future.back().label + ".");
    }
}

void act(const Reducing& reducing, const Redo& /*action*/) {
    if (redo(reducing.state)) {
        reducing.session().suggestion.reset();
        reducing.session().selection.clear();
        reducing.session().toast.text.clear();
        reducing.announce("Done again: " + reducing.state.history.past.back().label + ".");
    }
}

void act(const Reducing& reducing, const SelectExercise& action) {
    reducing.session().selected_exercise = action.exercise;
    if (action.exercise) {
        // Details shows one thing: what was chosen last.
        reducing.session().selected_item.reset();
        reducing.session().selection.clear();
    }
}

void act(const Reducing& reducing, const SelectItem& action) {
    Session& session = reducing.session();
    const model::Day* day = reducing.day();
    if (!action.item || day == nullptr || !model::find_item(*day, *action.item)) {
        session.selected_item.reset();
        session.selection.clear();
        return;
    }
    switch (action.how) {
    case SelectHow::alone: select_alone(session, *action.item); break;
    case SelectHow::toggle: toggle(session, *action.item); break;
    case SelectHow::extend:
        // From the first that was selected: the anchor stays while the range grows and shrinks.
        if (session.selection.empty()) {
            select_alone(session, *action.item);
        } else {
            const model::ItemId anchor = session.selection.front();
            session.selection = range_of(*day, anchor, *action.item);
            std::ranges::stable_partition(session.selection,
                                          [anchor](model::ItemId id) { return id == anchor; });
            session.selected_item = action.item;
        }
        break;
    }
}

void act(const Reducing& reducing, const ShowEntry& action) {
    act(reducing, SelectItem{action.item});
    Session& session = reducing.session();
    if (session.selected_item) {
        session.zone = Zone::workout;
        session.reveal = session.selected_item;
        ++session.reveals;
    }
}

void act(const Reducing& reducing, const OpenDay& action) {
    Session& session = reducing.session();
    if (const model::Plan* plan = reducing.plan();
        plan != nullptr && model::find_day(*plan, action.day) != nullptr) {
        session.day = action.day;
        session.selected_item.reset();
        session.suggestion.reset();
    }
}

void act(const Reducing& reducing, const Search& action) {
    reducing.session().query = action.query;
}

void act(const Reducing& reducing, const ToggleComponentFilter& action) {
    reducing.session().component_filters ^=
        static_cast<std::uint8_t>(1U << static_cast<unsigned>(action.filter));
}

void act(const Reducing& reducing, const ToggleLevelFilter& action) {
    reducing.session().level_filters ^=
        static_cast<std::uint8_t>(1U << static_cast<unsigned>(action.level));
}

void act(const Reducing& reducing, const ShowZone& action) {
    reducing.session().zone = action.zone;
}

void act(const Reducing& reducing, const ShowScreen& action) {
    reducing.session().screen = action.screen;
}

void act(const Reducing& reducing, const ShowBin& action) {
    reducing.session().in_bin = action.shown;
}

void act(const Reducing& reducing, const ShowDialog& action) {
    const std::uint32_t number = reducing.session().dialog.number + 1;
    reducing.session().dialog = action.dialog;
    reducing.session().dialog.number = number;
}

void act(const Reducing& reducing, const DismissToast& /*action*/) {
    reducing.session().toast.text.clear();
}

void act(const Reducing& reducing, const KeepDraft& action) {
    reducing.session().draft = action.draft;
}

void act(const Reducing& reducing, const ReportSave& action) {
    reducing.session().save = action.status;
}

void act(const Reducing& reducing, const OpenWorkspace& action) {
    reducing.state.workspace = action.workspace;
    reducing.state.history = {};
    ++reducing.state.workspace_version;
    open_first_day(reducing.state);
}

}  // namespace phasewise::editor
