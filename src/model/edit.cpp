#include "model/edit.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/text.hpp"
#include "model/limits.hpp"

namespace phasewise::model {

namespace {

using base::Error;
using base::Result;

Error no_day() { return {"That day is no longer in the plan."}; }
Error no_item() { return {"That exercise is no longer in the workout."}; }
Error full_block() {
    return {"A block holds at most " +
            base::digits(static_cast<std::int64_t>(PlanLimits::groups_in_block)) + " entries."};
}

/// `plan` with `day` in the place of the day that has its id. The path to it is copied, the rest is
/// shared.
Plan with_day(const Plan& plan, Day day) {
    Plan result = plan;
    for (auto& phase_block : result.phase_blocks) {
        for (std::size_t w = 0; w < phase_block->weeks.size(); ++w) {
            const auto& days = phase_block->weeks[w]->days;
            const auto place =
                std::ranges::find_if(days, [&](const auto& one) { return one->id == day.id; });
            if (place == days.end()) {
                continue;
            }
            Week week = *phase_block->weeks[w];
            week.days[static_cast<std::size_t>(place - days.begin())] =
                std::make_shared<const Day>(std::move(day));
            PhaseBlock block = *phase_block;
            block.weeks[w] = std::make_shared<const Week>(std::move(week));
            phase_block = std::make_shared<const PhaseBlock>(std::move(block));
            return result;
        }
    }
    return result;
}

auto position(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

/// Why `group` cannot come into `block` of `day` as well, or nothing.
std::optional<Error> why_no_room(const Plan& plan, const Day& day, Block block,
                                 const Group& group) {
    if (day.groups(block).size() >= PlanLimits::groups_in_block) {
        return full_block();
    }
    PlanSize size = size_of(plan);
    size += size_of(group);
    if (!size.within_limits()) {
        return Error{"The plan is full: it holds at most " +
                     base::digits(static_cast<std::int64_t>(PlanLimits::items)) + " entries."};
    }
    if (plan.next_id + group.items.size() > PlanLimits::ids) {
        return Error{"The plan has used up its numbers: go on in a copy of it."};
    }
    return std::nullopt;
}

/// `plan` with `group` put before the group at `index`, under new ids.
Edited with_new_group(const Plan& plan, Day day, Block block, std::size_t index, Group group,
                      std::size_t show) {
    std::uint32_t next_id = plan.next_id;
    for (Item& item : group.items) {
        item.id = {next_id++};
    }
    const ItemId shown = group.items[show].id;
    const DayId id = day.id;
    auto& groups = day.groups(block);
    groups.insert(groups.begin() + position(index),
                  std::make_shared<const Group>(std::move(group)));
    Edited edited{with_day(plan, std::move(day)), true, id, shown};
    edited.plan.next_id = next_id;
    return edited;
}

Result<Edited> make(const Plan& plan, const InsertGroup& edit) {
    const Day* const day = find_day(plan, edit.day);
    if (day == nullptr) {
        return no_day();
    }
    if (auto error = why_not(edit.group)) {
        return *error;
    }
    if (auto error = why_no_room(plan, *day, edit.block, edit.group)) {
        return *error;
    }
    const std::size_t index = std::min(edit.index, day->groups(edit.block).size());
    return with_new_group(plan, *day, edit.block, index, edit.group, 0);
}

Result<Edited> make(const Plan& plan, const DuplicateGroup& edit) {
    const Day* const day = find_day(plan, edit.day);
    if (day == nullptr) {
        return no_day();
    }
    const auto place = find_item(*day, edit.item);
    if (!place) {
        return no_item();
    }
    const Group& group = *day->groups(place->block)[place->group];
    if (auto error = why_no_room(plan, *day, place->block, group)) {
        return *error;
    }
    return with_new_group(plan, *day, place->block, place->group + 1, group, place->item);
}

/// A group of one item as a straight group: its rounds become the item's sets, so that as much is
/// trained as before.
void make_straight(Group& group) {
    for (SetGroup& set : group.items.front().sets) {
        if (set.kind != SetKind::work) {
            continue;
        }
        set.count = std::min(set.count * group.rounds, PlanLimits::sets);
        if (!set.rest) {
            set.rest = group.rest_between_rounds;
        }
    }
    group.kind = GroupKind::straight;
    group.rounds = 1;
    group.rest_between_items.reset();
    group.rest_between_rounds.reset();
    group.rest_between_pairs.reset();
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

Result<Edited> make(const Plan& plan, const RemoveItem& edit) {
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
    Group group = *groups[place->group];
    group.items.erase(group.items.begin() + position(place->item));
    if (group.items.empty()) {
        groups.erase(groups.begin() + position(place->group));
    } else {
        if (group.items.size() == 1 && group.kind != GroupKind::straight) {
            make_straight(group);
        }
        groups[place->group] = std::make_shared<const Group>(std::move(group));
    }
    const auto shown = item_near(day, *place);
    return Edited{with_day(plan, std::move(day)), true, edit.day, shown};
}

Result<Edited> make(const Plan& plan, const MoveGroup& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    const auto from = find_item(*old_day, edit.item);
    if (!from) {
        return no_item();
    }
    std::size_t index = std::min(edit.index, old_day->groups(edit.block).size());
    const bool same_block = from->block == edit.block;
    if (same_block && (index == from->group || index == from->group + 1)) {
        return Edited{plan, false, edit.day, edit.item};
    }
    if (!same_block && old_day->groups(edit.block).size() >= PlanLimits::groups_in_block) {
        return full_block();
    }
    Day day = *old_day;
    auto& source = day.groups(from->block);
    const Shared<Group> moved = source[from->group];
    source.erase(source.begin() + position(from->group));
    if (same_block && index > from->group) {
        --index;  // the place was counted with the group still in it
    }
    auto& target = day.groups(edit.block);
    target.insert(target.begin() + position(index), moved);
    return Edited{with_day(plan, std::move(day)), true, edit.day, edit.item};
}

Result<Edited> make(const Plan& plan, const SetDayPhase& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    if (phase_of(plan, edit.day) == edit.phase) {
        return Edited{plan, false, edit.day, std::nullopt};
    }
    Day day = *old_day;
    day.phase.reset();
    Plan edited = with_day(plan, day);
    if (phase_of(edited, edit.day) != edit.phase) {  // not just back to its phase block's
        day.phase = edit.phase;
        edited = with_day(plan, std::move(day));
    }
    return Edited{std::move(edited), true, edit.day, std::nullopt};
}

}  // namespace

Result<Edited> apply(const Plan& plan, const Edit& edit) {
    return std::visit([&](const auto& one) { return make(plan, one); }, edit);
}

}  // namespace phasewise::model
