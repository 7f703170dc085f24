#include "model/items.hpp"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "model/plan.hpp"

namespace phasewise::model {

namespace {

/// Puts what `change` makes of each value in its place; answers whether it made anything new.
template <class T, class Change>
bool change_each(std::vector<Shared<T>>& values, const Change& change) {
    bool any = false;
    for (Shared<T>& value : values) {
        T next = *value;
        if (change(next)) {
            value = std::make_shared<const T>(std::move(next));
            any = true;
        }
    }
    return any;
}

}  // namespace

void each_item(const Plan& plan, const std::function<void(const Item&)>& visit) {
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            for (const auto& day : week->days) {
                for (const auto& groups : day->blocks) {
                    for (const auto& group : groups) {
                        for (const Item& item : group->items) {
                            visit(item);
                        }
                    }
                }
            }
        }
    }
}

Plan with_items(const Plan& plan, const std::function<bool(Item&)>& change) {
    const auto change_group = [&](Group& group) {
        bool any = false;
        for (Item& item : group.items) {
            any = change(item) || any;
        }
        return any;
    };
    const auto change_day = [&](Day& day) {
        bool any = false;
        for (auto& groups : day.blocks) {
            any = change_each(groups, change_group) || any;
        }
        return any;
    };
    Plan next = plan;
    change_each(next.phase_blocks, [&](PhaseBlock& phase_block) {
        return change_each(phase_block.weeks,
                           [&](Week& week) { return change_each(week.days, change_day); });
    });
    return next;
}

}  // namespace phasewise::model
