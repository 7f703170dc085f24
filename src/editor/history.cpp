#include "editor/history.hpp"

#include <deque>
#include <optional>
#include <string>
#include <utility>

#include "editor/state.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {
namespace {

/// The newest entry of `from` becomes the workspace; the present one goes to the end of `to`.
bool travel(AppState& state, std::deque<HistoryEntry>& from, std::deque<HistoryEntry>& to) {
    if (from.empty()) {
        return false;
    }
    HistoryEntry entry = std::move(from.back());
    from.pop_back();
    std::swap(entry.workspace, state.workspace);
    ++state.workspace_version;
    show(state, {entry.day, entry.item});
    to.push_back(std::move(entry));
    return true;
}

}  // namespace

void commit(AppState& state, Workspace next, std::string label, Place place) {
    state.history.past.push_back(
        {std::exchange(state.workspace, std::move(next)), std::move(label), place.day, place.item});
    if (state.history.past.size() > History::most) {
        state.history.past.pop_front();
    }
    state.history.future.clear();
    ++state.workspace_version;
    show(state, place);
}

bool undo(AppState& state) { return travel(state, state.history.past, state.history.future); }

bool redo(AppState& state) { return travel(state, state.history.future, state.history.past); }

void show(AppState& state, const Place& place) {
    const model::Plan* plan = state.workspace.open_plan();
    const model::Day* day = plan == nullptr ? nullptr : model::find_day(*plan, place.day);
    if (day == nullptr) {
        return;
    }
    state.session.day = place.day;
    state.session.selected_item.reset();
    if (place.item && model::find_item(*day, *place.item)) {
        state.session.selected_item = place.item;
        state.session.reveal = place.item;
        ++state.session.reveals;
    }
}

}  // namespace phasewise::editor
