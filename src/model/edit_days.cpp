// Edits of days as a whole.

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "model/edit_make.hpp"
#include "model/edit_path.hpp"

namespace phasewise::model::edits {

namespace {

std::size_t index_of(const Week& week, DayId id) {
    const auto day =
        std::ranges::find_if(week.days, [&](const auto& one) { return one->id == id; });
    return static_cast<std::size_t>(day - week.days.begin());
}

/// The ids of the items of a day.
std::set<ItemId> ids_of(const Day& day) {
    std::set<ItemId> ids;
    for (const auto& groups : day.blocks) {
        for (const auto& group : groups) {
            for (const Item& item : group->items) {
                ids.insert(item.id);
            }
        }
    }
    return ids;
}

}  // namespace

Made make(const Plan& plan, const SetDayPhase& edit) {
    const auto place = week_of(plan, edit.day);
    if (!place) {
        return no_day();
    }
    if (phase_of(plan, edit.day) == edit.phase) {
        return Edited{plan, false, edit.day, std::nullopt};
    }
    Day day = *find_day(plan, edit.day);
    day.phase = phase_there(plan, *place, edit.phase);
    return with_day(plan, std::move(day));
}

Made make(const Plan& plan, const SetDay& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    Day day = *old_day;
    day.name = edit.name;
    day.kind = edit.kind;
    day.variant = edit.variant;
    day.slot_min = edit.slot_min;
    day.spotter = edit.spotter;
    day.supervised = edit.supervised;
    day.note = edit.note;
    return with_day(plan, std::move(day));
}

Made make(const Plan& plan, const ReplaceBlocks& edit) {
    const Day* const old_day = find_day(plan, edit.day);
    if (old_day == nullptr) {
        return no_day();
    }
    Plan next = plan;
    Day day = *old_day;
    day.blocks = edit.blocks;
    std::set<ItemId> own = ids_of(*old_day);
    for (auto& groups : day.blocks) {
        for (auto& shared : groups) {
            Group group = *shared;
            bool is_numbered = false;
            for (Item& item : group.items) {
                if (own.erase(item.id) == 0) {  // not of this day, or there already
                    item.id = {next.next_id++};
                    is_numbered = true;
                }
            }
            if (is_numbered) {
                shared = share(std::move(group));
            }
        }
    }
    keep_same_groups(day, *old_day);
    return with_day(std::move(next), std::move(day));
}

Made make(const Plan& plan, const AddDay& edit) {
    const auto place = week_of(plan, edit.after);
    if (!place) {
        return no_day();
    }
    Plan next = plan;
    Day day;
    day.id = {next.next_id++};
    day.name = edit.name;
    day.kind = edit.kind;
    const DayId shown = day.id;
    Week week = week_at(plan, *place);
    insert_at(week.days, index_of(week, edit.after) + 1, share(std::move(day)));
    put(next, *place, std::move(week));
    return Edited{std::move(next), true, shown, std::nullopt};
}

Made make(const Plan& plan, const RemoveDay& edit) {
    const auto place = week_of(plan, edit.day);
    if (!place) {
        return no_day();
    }
    Week week = week_at(plan, *place);
    if (week.days.size() == 1) {
        return base::Error{"A week keeps one day at least. Remove the week instead."};
    }
    const std::size_t index = index_of(week, edit.day);
    erase_at(week.days, index);
    const DayId shown = week.days[std::min(index, week.days.size() - 1)]->id;
    Plan next = plan;
    put(next, *place, std::move(week));
    return Edited{std::move(next), true, shown, std::nullopt};
}

}  // namespace phasewise::model::edits
