#pragma once

#include <cstddef>
#include <optional>
#include <variant>

#include "base/result.hpp"
#include "model/plan.hpp"

namespace phasewise::model {

/// Puts a new group into a block before the group at `index` (at the end where `index` is beyond).
/// The ids of its items are given by the plan.
struct InsertGroup {
    DayId day;
    Block block = Block::warm_up;
    std::size_t index = 0;
    Group group;
};

/// Takes an item out; a group left with one item becomes straight, an empty one goes.
struct RemoveItem {
    DayId day;
    ItemId item;
};

/// Moves the group that holds `item` to stand before the group at `index` of `block`, counted
/// before the move.
struct MoveGroup {
    DayId day;
    ItemId item;
    Block block = Block::warm_up;
    std::size_t index = 0;
};

/// Puts a copy of the group that holds `item` right after it.
struct DuplicateGroup {
    DayId day;
    ItemId item;
};

/// The phase the day is trained as from now on; its items stay as they are.
struct SetDayPhase {
    DayId day;
    Phase phase = Phase::stabilization_endurance;
};

/// An edit of a plan: plain data, so that it can be kept, tested and replayed.
using Edit = std::variant<InsertGroup, RemoveItem, MoveGroup, DuplicateGroup, SetDayPhase>;

/// A plan after an edit.
struct Edited {
    Plan plan;
    bool changed = true;         ///< false: the edit had nothing to do
    DayId day;                   ///< where the change is
    std::optional<ItemId> item;  ///< the item to show: the new, moved or next one
};

/// The plan after `edit`, or why it cannot be made. Never changes `plan`; what the edit does not
/// touch is shared with it. (Called with its namespace: an `Edit` brings std::apply along.)
[[nodiscard]] base::Result<Edited> apply(const Plan& plan, const Edit& edit);

}  // namespace phasewise::model
