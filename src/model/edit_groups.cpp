// Edits of what is done together.

#include <algorithm>
#include <utility>
#include <vector>

#include "model/edit_make.hpp"
#include "model/edit_path.hpp"
#include "model/edit_selection.hpp"
#include "model/edit_work.hpp"

namespace phasewise::model::edits {

namespace {

/// Where the group of `items` goes in a block that holds some of them, once they are taken out: to
/// the place of the first of them. What stays of its group stands before it where it did.
std::size_t place_of_new_group(const Day& day, Block block, const Selection& items) {
    const auto& groups = day.groups(block);
    std::size_t first = 0;
    while (first < groups.size() && !items.has_any_of(*groups[first])) {
        ++first;
    }
    const bool something_before =
        first < groups.size() && !items.has(groups[first]->items.front().id);
    return staying_before(day, block, first, items) + (something_before ? 1 : 0);
}

}  // namespace

Made make(const Plan& plan, const GroupItems& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    const auto items = Selection::of(*old_day, edit.items);
    if (!items) {
        return items.error();
    }
    if (items->size() < 2) {
        return base::Error{"A group needs two exercises at least."};
    }
    Group group;
    set_shape(group, edit.shape);
    std::vector<ItemId> named;
    Block block = Block::warm_up;
    for (const ItemId id : edit.items) {
        const auto place = find_item(*old_day, id);
        if (!place || std::ranges::find(named, id) != named.end()) {
            continue;  // named twice
        }
        block = named.empty() ? place->block : block;
        named.push_back(id);
        // What comes out of a group is said by the round already.
        const bool stood_alone =
            old_day->groups(place->block)[place->group]->kind == GroupKind::straight;
        const Item& item = item_at(*old_day, *place);
        group.items.push_back(stood_alone ? by_the_round(item, edit.shape) : item);
    }
    Day day = *old_day;
    take_out(day, *items);
    insert_at(day.groups(block), place_of_new_group(*old_day, block, *items),
              share(std::move(group)));
    return with_day(plan, std::move(day), named.front());
}

Made make(const Plan& plan, const InsertBeside& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    const auto place = find_item(*old_day, edit.beside);
    if (!place) {
        return no_item();
    }
    Day day = *old_day;
    auto& shared = day.groups(place->block)[place->group];
    Group group = *shared;
    if (group.kind == GroupKind::straight) {
        group.items.front() = by_the_round(std::move(group.items.front()), edit.shape);
        set_shape(group, edit.shape);
    }
    Plan next = plan;
    Item item = by_the_round(edit.item, shape_of(group));
    item.id = {next.next_id++};
    const ItemId shown = item.id;
    insert_at(group.items, place->item + (edit.before ? 0 : 1), std::move(item));
    shared = share(std::move(group));
    return with_day(std::move(next), std::move(day), shown);
}

Made make(const Plan& plan, const SetGroupShape& edit) {
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
    const bool was_straight = group.kind == GroupKind::straight;
    const bool is_straight = edit.shape.kind == GroupKind::straight;
    if (was_straight && !is_straight) {
        group.items.front() = by_the_round(std::move(group.items.front()), edit.shape);
    } else if (is_straight && group.items.size() == 1) {
        group = alone(group.items.front(), *shared);
    }
    set_shape(group, edit.shape);
    shared = share(std::move(group));
    return with_day(plan, std::move(day), edit.item);
}

Made make(const Plan& plan, const Ungroup& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    const auto place = find_item(*old_day, edit.item);
    if (!place) {
        return no_item();
    }
    Day day = *old_day;
    auto& groups = day.groups(place->block);
    const Shared<Group> group = groups[place->group];
    std::vector<Shared<Group>> singles;
    for (const Item& item : group->items) {
        singles.push_back(share(alone(item, *group)));
    }
    erase_at(groups, place->group);
    insert_at(groups, place->group, std::move(singles));
    return with_day(plan, std::move(day), edit.item);
}

}  // namespace phasewise::model::edits
