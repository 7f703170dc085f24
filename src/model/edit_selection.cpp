#include "model/edit_selection.hpp"

#include <algorithm>
#include <utility>

#include "model/edit_path.hpp"
#include "model/edit_work.hpp"

namespace phasewise::model::edits {

namespace {

/// Takes the items out of `group` that others stay in.
Shared<Group> split(const Group& group, const Selection& items, std::vector<Shared<Group>>& taken) {
    Group rest = group;
    rest.items.clear();
    for (const Item& item : group.items) {
        if (items.has(item.id)) {
            taken.push_back(share(alone(item, group)));
        } else {
            rest.items.push_back(item);
        }
    }
    return share(rest.items.size() == 1 ? alone(rest.items.front(), group) : std::move(rest));
}

}  // namespace

base::Result<Selection> Selection::of(const Day& day, std::vector<ItemId> ids) {
    std::ranges::sort(ids);
    const auto again = std::ranges::unique(ids);
    ids.erase(again.begin(), again.end());
    Selection selection;
    selection.ids_ = std::move(ids);
    std::size_t found = 0;
    for (const auto& groups : day.blocks) {
        for (const auto& group : groups) {
            found += static_cast<std::size_t>(std::ranges::count_if(
                group->items, [&](const Item& item) { return selection.has(item.id); }));
        }
    }
    if (found != selection.size()) {
        return no_item();
    }
    return selection;
}

bool Selection::has(ItemId id) const { return std::ranges::binary_search(ids_, id); }

bool Selection::has_any_of(const Group& group) const {
    return std::ranges::any_of(group.items, [&](const Item& item) { return has(item.id); });
}

bool Selection::has_all_of(const Group& group) const {
    return std::ranges::all_of(group.items, [&](const Item& item) { return has(item.id); });
}

std::vector<Shared<Group>> take_out(Day& day, const Selection& items) {
    std::vector<Shared<Group>> taken;
    for (auto& groups : day.blocks) {
        std::vector<Shared<Group>> left;
        left.reserve(groups.size());
        for (const auto& group : groups) {
            if (!items.has_any_of(*group)) {
                left.push_back(group);
            } else if (items.has_all_of(*group)) {
                taken.push_back(group);
            } else {
                left.push_back(split(*group, items, taken));
            }
        }
        groups = std::move(left);
    }
    return taken;
}

std::size_t staying_before(const Day& day, Block block, std::size_t index, const Selection& items) {
    const auto& groups = day.groups(block);
    const auto end = groups.begin() + static_cast<std::ptrdiff_t>(std::min(index, groups.size()));
    return static_cast<std::size_t>(std::count_if(
        groups.begin(), end, [&](const auto& group) { return !items.has_all_of(*group); }));
}

}  // namespace phasewise::model::edits
