#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "editor/action.hpp"
#include "editor/history.hpp"
#include "editor/state.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "model/words.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::editor {
namespace {

using model::Block;

void announce(AppState& state, std::string text) {
    state.session.announcement = std::move(text);
    ++state.session.announcements;
}

/// The name a person knows the entry by.
std::string name_of(const model::Item& item, const opt::Knowledge& knowledge) {
    const model::Exercise* exercise = knowledge.library.find(item.exercise);
    return exercise != nullptr        ? exercise->name
           : item.custom_name.empty() ? item.exercise.text
                                      : item.custom_name;
}

/// One action on the open plan. Holds what every handler needs; lives for one `reduce`.
class Reducer {
public:
    Reducer(AppState& state, const opt::Knowledge& knowledge)
        : state_(state), knowledge_(knowledge) {}

    void operator()(const AddExercise& action) {
        const model::Exercise* exercise = knowledge_.library.find(action.exercise);
        const model::Plan* plan = state_.workspace.open_plan();
        if (exercise == nullptr || plan == nullptr) {
            return;
        }
        const model::Phase phase = model::phase_of(*plan, state_.session.day);
        model::Group group;
        group.items.push_back(opt::prescribe(knowledge_.rules, *exercise, phase));
        const model::Day* day = model::find_day(*plan, state_.session.day);
        const std::size_t index =
            action.index.value_or(day == nullptr ? 0 : day->groups(action.block).size());
        if (edit(model::InsertGroup{state_.session.day, action.block, index, std::move(group)},
                 "Add " + exercise->name)) {
            announce(state_, exercise->name + " added to " +
                                 std::string(model::block_name(action.block)) + ".");
        }
    }

    void operator()(const MoveEntry& action) {
        const std::string name = entry_name(action.item);
        if (!edit(model::MoveItems{state_.session.day, entry_items(action.item), action.block,
                                   action.index, std::nullopt},
                  "Move " + name)) {
            return;
        }
        if (const auto place = model::find_item(*open_day(), action.item)) {
            announce(state_, name + " moved to " + std::string(model::block_name(place->block)) +
                                 ", place " + std::to_string(place->group + 1) + ".");
        }
    }

    void operator()(const MoveBy& action) {
        const model::Day* day = open_day();
        const auto place = day == nullptr ? std::nullopt : model::find_item(*day, action.item);
        if (!place) {
            return;
        }
        const std::optional<MoveEntry> target = neighbour(*day, action.item, *place, action.step);
        if (target) {
            (*this)(*target);
        }
    }

    void operator()(const RemoveEntry& action) {
        const std::string name = entry_name(action.item);
        if (edit(model::RemoveItems{state_.session.day, {action.item}}, "Remove " + name)) {
            announce(state_, name + " removed.");
        }
    }

    void operator()(const DuplicateEntry& action) {
        const std::string name = entry_name(action.item);
        if (edit(model::DuplicateGroups{state_.session.day, {action.item}}, "Duplicate " + name)) {
            announce(state_, name + " duplicated.");
        }
    }

    void operator()(const TrainAs& action) {
        const std::string name(model::phase_name(action.phase));
        if (edit(model::SetDayPhase{state_.session.day, action.phase}, name)) {
            announce(state_, "This day is trained as " + name + ".");
        }
    }

    void operator()(const Undo& /*action*/) {
        if (undo(state_)) {
            announce(state_, "Undone: " + state_.history.future.back().label + ".");
        }
    }

    void operator()(const Redo& /*action*/) {
        if (redo(state_)) {
            announce(state_, "Done again: " + state_.history.past.back().label + ".");
        }
    }

    void operator()(const SelectExercise& action) {
        state_.session.selected_exercise = action.exercise;
    }

    void operator()(const SelectItem& action) { state_.session.selected_item = action.item; }

    void operator()(const OpenDay& action) {
        if (const model::Plan* plan = state_.workspace.open_plan();
            plan != nullptr && model::find_day(*plan, action.day) != nullptr) {
            state_.session.day = action.day;
            state_.session.selected_item.reset();
        }
    }

    void operator()(const Search& action) { state_.session.query = action.query; }

    void operator()(const ToggleComponentFilter& action) {
        state_.session.component_filters ^=
            static_cast<std::uint8_t>(1U << static_cast<unsigned>(action.filter));
    }

    void operator()(const ToggleLevelFilter& action) {
        state_.session.level_filters ^=
            static_cast<std::uint8_t>(1U << static_cast<unsigned>(action.level));
    }

    void operator()(const ShowZone& action) { state_.session.zone = action.zone; }

    void operator()(const ReportSave& action) { state_.session.save = action.status; }

    void operator()(const OpenWorkspace& action) {
        state_.workspace = action.workspace;
        state_.history = {};
        ++state_.workspace_version;
        open_first_day();
    }

private:
    [[nodiscard]] const model::Day* open_day() const {
        const model::Plan* plan = state_.workspace.open_plan();
        return plan == nullptr ? nullptr : model::find_day(*plan, state_.session.day);
    }

    [[nodiscard]] std::string entry_name(model::ItemId item) const {
        const model::Day* day = open_day();
        const auto place = day == nullptr ? std::nullopt : model::find_item(*day, item);
        return place ? name_of(model::item_at(*day, *place), knowledge_) : std::string();
    }

    /// The items of the entry that holds `item`, which comes first: it is shown.
    [[nodiscard]] std::vector<model::ItemId> entry_items(model::ItemId item) const {
        std::vector<model::ItemId> items{item};
        const model::Day* day = open_day();
        const auto place = day == nullptr ? std::nullopt : model::find_item(*day, item);
        if (place) {
            for (const model::Item& one : day->groups(place->block)[place->group]->items) {
                items.push_back(one.id);
            }
        }
        return items;
    }

    /// Where `step` brings an entry: the next place, or the near end of the next block.
    [[nodiscard]] static std::optional<MoveEntry> neighbour(const model::Day& day,
                                                            model::ItemId item,
                                                            const model::ItemPlace& place,
                                                            int step) {
        const auto here = static_cast<std::size_t>(place.block);
        if (step < 0) {
            if (place.group > 0) {
                return MoveEntry{item, place.block, place.group - 1};
            }
            if (here == 0) {
                return std::nullopt;
            }
            const Block above = model::all_blocks[here - 1];
            return MoveEntry{item, above, day.groups(above).size()};
        }
        if (place.group + 1 < day.groups(place.block).size()) {
            return MoveEntry{item, place.block, place.group + 2};
        }
        if (here + 1 == model::all_blocks.size()) {
            return std::nullopt;
        }
        return MoveEntry{item, model::all_blocks[here + 1], 0};
    }

    /// Makes the change an entry of the history. False where it has nothing to do or cannot be
    /// made; then the reason is said.
    bool edit(const model::Edit& change, std::string label) {
        const model::Plan* plan = state_.workspace.open_plan();
        if (plan == nullptr) {
            return false;
        }
        base::Result<model::Edited> edited = model::apply(*plan, change);
        if (!edited) {
            announce(state_, edited.error().message);
            return false;
        }
        if (!edited->changed) {
            return false;
        }
        Workspace next = state_.workspace;
        for (model::Shared<model::Plan>& stored : next.plans) {
            if (stored->id == plan->id) {
                stored = std::make_shared<const model::Plan>(std::move(edited->plan));
                break;
            }
        }
        commit(state_, std::move(next), std::move(label), {edited->day, edited->item});
        return true;
    }

    void open_first_day() {
        state_.session.day = {};
        state_.session.selected_item.reset();
        const model::Plan* plan = state_.workspace.open_plan();
        if (plan == nullptr) {
            return;
        }
        for (const auto& block : plan->phase_blocks) {
            for (const auto& week : block->weeks) {
                for (const auto& day : week->days) {
                    state_.session.day = day->id;
                    return;
                }
            }
        }
    }

    AppState& state_;
    const opt::Knowledge& knowledge_;
};

}  // namespace

const model::Plan* Workspace::open_plan() const {
    for (const model::Shared<model::Plan>& plan : plans) {
        if (plan->id == open) {
            return plan.get();
        }
    }
    return nullptr;
}

AppState reduce(AppState state, const Action& action, const opt::Knowledge& knowledge) {
    std::visit(Reducer(state, knowledge), action);
    ++state.version;
    return state;
}

Workspace first_workspace(model::PlanId id) {
    Workspace workspace;
    workspace.open = id;
    workspace.plans.push_back(std::make_shared<const model::Plan>(model::empty_plan(
        std::move(id), "My first plan", model::Phase::stabilization_endurance, 4, 3)));
    return workspace;
}

}  // namespace phasewise::editor
