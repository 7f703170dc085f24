#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "base/text.hpp"
#include "editor/action.hpp"
#include "editor/history.hpp"
#include "editor/own_exercises.hpp"
#include "editor/reducing.hpp"
#include "editor/state.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::editor {
namespace {

/// What is open and selected may be gone, or be another plan's: the session follows the workspace.
void follow_workspace(AppState& state) {
    Session& session = state.session;
    const model::Plan* plan = state.workspace.open_plan();
    const model::Day* day = plan == nullptr ? nullptr : model::find_day(*plan, session.day);
    if (day == nullptr) {
        open_first_day(state);
        return;
    }
    const auto gone = [day](model::ItemId item) { return !model::find_item(*day, item); };
    if (session.selected_item && gone(*session.selected_item)) {
        session.selected_item.reset();
    }
    if (!session.selected_item) {
        session.selection.clear();
    } else if (std::ranges::find(session.selection, *session.selected_item) ==
               session.selection.end()) {
        session.selection = {*session.selected_item};
    } else {
        std::erase_if(session.selection, gone);
    }
    if (session.suggestion && gone(session.suggestion->beside)) {
        session.suggestion.reset();
    }
}

}  // namespace

const model::Day* Reducing::day() const {
    const model::Plan* open = plan();
    return open == nullptr ? nullptr : model::find_day(*open, session().day);
}

std::vector<model::ItemId> Reducing::selected() const {
    std::vector<model::ItemId> items;
    const model::Day* open = day();
    if (open == nullptr) {
        return items;
    }
    const std::vector<model::ItemId>& selection = session().selection;
    for (const model::Block block : model::all_blocks) {
        for (const auto& group : open->groups(block)) {
            for (const model::Item& item : group->items) {
                if (std::ranges::find(selection, item.id) != selection.end()) {
                    items.push_back(item.id);
                }
            }
        }
    }
    return items;
}

void Reducing::announce(std::string text) const {
    session().announcement = std::move(text);
    ++session().announcements;
}

void Reducing::tell(std::string text, bool undo) const {
    session().toast = {text, undo, session().toast.number + 1};
    announce(std::move(text));
}

bool Reducing::edit(const model::Edit& change, std::string label) const {
    const model::Plan* open = plan();
    if (open == nullptr) {
        tell("Open a plan first: nothing is open to change.", false);
        return false;
    }
    base::Result<model::Edited> edited = model::apply(*open, change);
    if (!edited) {
        tell(edited.error().message, false);
        return false;
    }
    if (!edited->changed) {
        return false;
    }
    Workspace next = state.workspace;
    const auto place =
        std::ranges::find_if(next.plans, [&](const auto& plan) { return plan->id == open->id; });
    *place = std::make_shared<const model::Plan>(std::move(edited->plan));
    session().suggestion.reset();
    commit(state, with_own_embedded(std::move(next)), std::move(label),
           {edited->day, edited->item});
    session().selection.clear();
    return true;
}

void Reducing::change(Workspace next, std::string label) const {
    session().suggestion.reset();
    commit(state, std::move(next), std::move(label), {session().day, session().selected_item});
}

std::string name_of(const model::Item& item, const opt::Knowledge& knowledge) {
    const model::Exercise* exercise = knowledge.library.find(item.exercise);
    return exercise != nullptr        ? exercise->name
           : item.custom_name.empty() ? item.exercise.text
                                      : item.custom_name;
}

std::string name_of(const std::vector<model::ItemId>& items, const Reducing& reducing) {
    const model::Day* day = reducing.day();
    if (items.size() != 1 || day == nullptr) {
        return base::digits(items.size()) + " exercises";
    }
    const auto place = model::find_item(*day, items.front());
    return place ? name_of(model::item_at(*day, *place), reducing.knowledge) : std::string();
}

const model::Plan* Workspace::open_plan() const {
    for (const model::Shared<model::Plan>& plan : plans) {
        if (plan->id == open) {
            return plan.get();
        }
    }
    return nullptr;
}

AppState reduce(AppState state, const Action& action, const opt::Knowledge& knowledge) {
    const Reducing reducing{state, knowledge};
    std::visit([&](const auto& one) { act(reducing, one); }, action);
    follow_workspace(state);
    ++state.version;
    return state;
}

}  // namespace phasewise::editor
