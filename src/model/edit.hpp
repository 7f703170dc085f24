#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "model/plan.hpp"

namespace phasewise::model {

// Entries of a day.

/// Puts a new group into a block before the group at `index` (at the end where `index` is beyond).
/// The ids of its items are given by the plan.
struct InsertGroup {
    DayId day;
    Block block = Block::warm_up;
    std::size_t index = 0;
    Group group;
};

/// Takes items out; a group left with one item becomes straight, an empty one goes. What becomes
/// straight is trained as much as before: see `Ungroup`.
struct RemoveItems {
    DayId day;
    std::vector<ItemId> items;
};

/// Moves items to stand before the group at `index` of `block`, counted before the move, in the
/// order in which they stand now. A group all of whose items move stays a group; an item taken out
/// of a group stands alone, trained as much as before: see `Ungroup`. `to_day` none: within the
/// day; else that day is the one to show.
struct MoveItems {
    DayId day;
    std::vector<ItemId> items;
    Block block = Block::warm_up;
    std::size_t index = 0;
    std::optional<DayId> to_day;
};

/// Moves an item to place `index` of its own group, counted before the move.
struct MoveWithinGroup {
    DayId day;
    ItemId item;
    std::size_t index = 0;
};

/// Puts a copy of each group that holds one of `items` right after the last of them in its block.
struct DuplicateGroups {
    DayId day;
    std::vector<ItemId> items;
};

/// Puts each item in the place of the one that has its id: how an item is changed.
struct ReplaceItems {
    DayId day;
    std::vector<Item> items;
};

// Groups.

/// How the items of a group are done; see `Group`.
struct GroupShape {
    GroupKind kind = GroupKind::superset;
    int rounds = 1;
    std::optional<Rest> rest_between_items;
    std::optional<Rest> rest_between_rounds;
    std::optional<Rest> rest_between_pairs;

    friend bool operator==(const GroupShape&, const GroupShape&) = default;
};

/// Makes one group of `items` (two at least), at the place of the first of them in the day, in the
/// order in which `items` names them; in the block of the first named where they stand in several.
/// Each item's work sets become one set a round; its own rest goes, where the shape has one after
/// an item or a round. Work sets that differ (12/10/8) are shared out over the rounds where each of
/// their counts can be, and else stay; sets of other kinds (warm-up, drop) stay. An item that stood
/// in a group is said by the round already and stays as it is.
struct GroupItems {
    DayId day;
    std::vector<ItemId> items;
    GroupShape shape;
};

/// Puts a new item beside one that is there, into its group, or makes a group of `shape` of both:
/// after it, or before it. How a partner joins: done one set a round, as `GroupItems` says.
struct InsertBeside {
    DayId day;
    ItemId beside;
    bool before = false;
    Item item;
    GroupShape shape;  ///< only where `beside` stood alone
};

/// Gives the group that holds `item` another shape. The work of an item alone is said by the round
/// where it gets rounds, and in sets where it becomes straight.
struct SetGroupShape {
    DayId day;
    ItemId item;
    GroupShape shape;
};

/// Lets every item of the group that holds `item` stand alone, with as many sets as the group had
/// rounds (at most `PlanLimits::sets` alike) and, where it had no rest of its own, the rest that
/// came after a round.
struct Ungroup {
    DayId day;
    ItemId item;
};

// Days and weeks.

/// The phase the day is trained as from now on; its items stay as they are.
struct SetDayPhase {
    DayId day;
    Phase phase = Phase::stabilization_endurance;
};

/// What is said of a day as a whole.
struct SetDay {
    DayId day;
    std::string name;
    DayKind kind = DayKind::resistance;
    DayVariant variant = DayVariant::none;
    std::optional<int> slot_min;
    std::optional<bool> spotter;
    std::optional<bool> supervised;
    std::string note;
};

/// Puts the blocks of `day` in the place of those of the day that has its id. Items keep their
/// ids; those without one (0), of another day or there twice get theirs. How a whole day is
/// rewritten in one step.
struct ReplaceBlocks {
    DayId day;
    std::array<std::vector<Shared<Group>>, all_blocks.size()> blocks;
};

/// Makes the days of `to` hold what `from` holds (kind, phase, variant, blocks) under new ids; they
/// keep their names. They are trained as `from` is, in another phase block as well. Blocks that
/// hold the same already stay, ids included; `from` among `to` is passed over.
struct CopyDay {
    DayId from;
    std::vector<DayId> to;
};

/// Makes the weeks of `to` hold the days that `from` holds, names and all, under new ids. Days that
/// stand in the same place keep their id; missing ones are added, surplus ones go. Otherwise as
/// `CopyDay`. Whether a week is one of light work stays.
struct CopyWeek {
    WeekId from;
    std::vector<WeekId> to;
};

/// Adds a day with nothing in it after the day `after`, and opens it.
struct AddDay {
    DayId after;
    std::string name;
    DayKind kind = DayKind::resistance;
};

/// Takes a day out; the last one of a week stays (refused in words). Shows the next one, else the
/// one before it.
struct RemoveDay {
    DayId day;
};

/// Adds a week after the week `after`, in its phase block: a copy of it under new ids, not one of
/// light work. Shows its first day.
struct AddWeek {
    WeekId after;
};

/// Takes a week out; the last one of a plan stays (refused in words). A phase block without weeks
/// goes. Shows the first day of the next week, else of the one before it.
struct RemoveWeek {
    WeekId week;
};

/// Whether the week is one of light work.
struct SetWeek {
    WeekId week;
    bool deload = false;
};

/// What is said of a plan as a whole.
struct SetPlan {
    std::string name;
    Edition edition = Edition::app;
    MassUnit unit = MassUnit::kg;
    std::string start_date;  ///< "2026-11-23", or empty
};

/// An edit of a plan: plain data, so that it can be kept, tested and replayed.
using Edit = std::variant<InsertGroup, RemoveItems, MoveItems, MoveWithinGroup, DuplicateGroups,
                          ReplaceItems, GroupItems, InsertBeside, SetGroupShape, Ungroup,
                          SetDayPhase, SetDay, ReplaceBlocks, CopyDay, CopyWeek, AddDay, RemoveDay,
                          AddWeek, RemoveWeek, SetWeek, SetPlan>;

/// A plan after an edit.
struct Edited {
    Plan plan;
    bool changed = true;         ///< false: the edit had nothing to do
    DayId day;                   ///< where the change is; none (0) where it is in no day
    std::optional<ItemId> item;  ///< the item to show: the new, moved or next one
};

/// The plan after `edit`, or why it cannot be made: what it names has gone, or the result could not
/// be stored (`PlanLimits`). Never changes `plan`; what the edit does not touch is shared with it.
/// (Called with its namespace: an `Edit` brings std::apply along.)
[[nodiscard]] base::Result<Edited> apply(const Plan& plan, const Edit& edit);

}  // namespace phasewise::model
