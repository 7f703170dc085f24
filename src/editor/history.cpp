#include "editor/history.hpp"

#include <deque>
#include <optional>
#include <string>
#include <utility>

#include "editor/state.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {
namespace {

/// What an entry costs itself, besides what its workspace holds.
std::size_t entry_bytes(const HistoryEntry& entry) {
    return sizeof(HistoryEntry) + entry.label.capacity();
}

void push(History& history, std::deque<HistoryEntry>& to, HistoryEntry entry) {
    history.bytes += entry.bytes;
    to.push_back(std::move(entry));
}

/// The newest entry of `from` becomes the workspace; the present one goes to the end of `to`.
bool travel(AppState& state, std::deque<HistoryEntry>& from, std::deque<HistoryEntry>& to) {
    if (from.empty()) {
        return false;
    }
    HistoryEntry entry = std::move(from.back());
    from.pop_back();
    state.history.bytes -= entry.bytes;
    std::swap(entry.workspace, state.workspace);
    entry.bytes = entry_bytes(entry) + held_bytes(entry.workspace, state.workspace);
    ++state.workspace_version;
    show(state, {entry.day, entry.item});
    push(state.history, to, std::move(entry));
    return true;
}

}  // namespace

void commit(AppState& state, Workspace next, std::string label, Place place) {
    History& history = state.history;
    HistoryEntry entry{std::exchange(state.workspace, std::move(next)), std::move(label), place.day,
                       place.item, 0};
    entry.bytes = entry_bytes(entry) + held_bytes(entry.workspace, state.workspace);
    for (const HistoryEntry& undone : history.future) {
        history.bytes -= undone.bytes;
    }
    history.future.clear();
    push(history, history.past, std::move(entry));
    while (history.past.size() > History::most ||
           (history.bytes > History::most_bytes && history.past.size() > 1)) {
        history.bytes -= history.past.front().bytes;
        history.past.pop_front();
    }
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
