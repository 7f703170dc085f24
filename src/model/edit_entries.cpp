// Edits of the entries of a day.

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "model/edit_make.hpp"
#include "model/edit_path.hpp"
#include "model/edit_selection.hpp"
#include "model/limits.hpp"

namespace phasewise::model::edits {

namespace {

/// The place in the day of the first of some items that are in it.
std::optional<ItemPlace> first_of(const Day& day, const Selection& items) {
    for (const auto& groups : day.blocks) {
        for (const auto& group : groups) {
            const auto item = std::ranges::find_if(
                group->items, [&](const Item& one) { return items.has(one.id); });
            if (item != group->items.end()) {
                return find_item(day, item->id);
            }
        }
    }
    return std::nullopt;
}

/// What to show after the item at `place` went: what stands there now, else what stood before it.
std::optional<ItemId> item_near(const Day& day, const ItemPlace& place) {
    const auto& groups = day.groups(place.block);
    if (groups.empty()) {
        return std::nullopt;
    }
    if (place.group >= groups.size()) {
        return groups.back()->items.back().id;
    }
    const auto& items = groups[place.group]->items;
    return items[std::min(place.item, items.size() - 1)].id;
}

std::optional<ItemId> first_id(const std::vector<ItemId>& items) {
    return items.empty() ? std::nullopt : std::optional(items.front());
}

}  // namespace

Made make(const Plan& plan, const InsertGroup& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    if (auto error = why_not(edit.group)) {
        return *std::move(error);
    }
    Plan next = plan;
    Group group = edit.group;
    number(next, group);
    const ItemId shown = group.items.front().id;
    Day day = *old_day;
    insert_at(day.groups(edit.block), edit.index, share(std::move(group)));
    return with_day(std::move(next), std::move(day), shown);
}

Made make(const Plan& plan, const RemoveItems& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    const auto items = Selection::of(*old_day, edit.items);
    if (!items) {
        return items.error();
    }
    const auto place = first_of(*old_day, *items);
    Day day = *old_day;
    take_out(day, *items);
    const auto shown = place ? item_near(day, *place) : std::nullopt;
    return with_day(plan, std::move(day), shown);
}

Made make(const Plan& plan, const MoveItems& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    const Day* const goal = find_day(plan, edit.to_day.value_or(edit.day));
    if (old_day == nullptr || goal == nullptr) {
        return no_day();
    }
    const auto items = Selection::of(*old_day, edit.items);
    if (!items) {
        return items.error();
    }
    Day day = *old_day;
    auto moved = take_out(day, *items);
    if (goal == old_day) {
        // The place was counted with the moved groups still in it.
        const std::size_t index = staying_before(*old_day, edit.block, edit.index, *items);
        insert_at(day.groups(edit.block), index, std::move(moved));
        return with_day(plan, std::move(day), first_id(edit.items));
    }
    Plan next = plan;
    put(next, std::move(day));
    Day other = *goal;
    insert_at(other.groups(edit.block), edit.index, std::move(moved));
    return with_day(std::move(next), std::move(other), first_id(edit.items));
}

Made make(const Plan& plan, const MoveWithinGroup& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    const auto place = find_item(*old_day, edit.item);
    if (!place) {
        return no_item();
    }
    Day day = *old_day;
    auto& shared = day.groups(place->block)[place->group];
    Group group = *shared;
    Item moved = group.items[place->item];
    erase_at(group.items, place->item);
    // The place was counted with the item still in it.
    insert_at(group.items, edit.index > place->item ? edit.index - 1 : edit.index,
              std::move(moved));
    shared = share(std::move(group));
    return with_day(plan, std::move(day), edit.item);
}

Made make(const Plan& plan, const DuplicateGroups& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    const auto items = Selection::of(*old_day, edit.items);
    if (!items) {
        return items.error();
    }
    Plan next = plan;
    Day day = *old_day;
    std::optional<ItemId> shown;
    for (const Block block : all_blocks) {
        const auto& groups = old_day->groups(block);
        std::vector<Shared<Group>> copies;
        std::size_t index = 0;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (!items->has_any_of(*groups[g])) {
                continue;
            }
            Group copy = *groups[g];
            number(next, copy);
            for (std::size_t i = 0; i < copy.items.size(); ++i) {
                if (groups[g]->items[i].id == edit.items.front()) {
                    shown = copy.items[i].id;
                }
            }
            copies.push_back(share(std::move(copy)));
            index = g + 1;
        }
        insert_at(day.groups(block), index, std::move(copies));
    }
    return with_day(std::move(next), std::move(day), shown);
}

Made make(const Plan& plan, const ReplaceItems& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    Day day = *old_day;
    for (const Item& item : edit.items) {
        const auto place = find_item(day, item.id);
        if (!place) {
            return no_item();
        }
        auto& shared = day.groups(place->block)[place->group];
        if (shared->items[place->item] != item) {
            Group group = *shared;
            group.items[place->item] = item;
            shared = share(std::move(group));
        }
    }
    keep_same_groups(day, *old_day);
    return with_day(plan, std::move(day),
                    edit.items.empty() ? std::nullopt : std::optional(edit.items.front().id));
}

}  // namespace phasewise::model::edits
