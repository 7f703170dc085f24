#include "model/edit_path.hpp"

#include <algorithm>
#include <map>

namespace phasewise::model::edits {

namespace {

/// The place of the first week that `is_it` says yes to.
template <class IsIt>
std::optional<WeekPlace> first_week(const Plan& plan, IsIt is_it) {
    for (std::size_t b = 0; b < plan.phase_blocks.size(); ++b) {
        const auto& weeks = plan.phase_blocks[b]->weeks;
        for (std::size_t w = 0; w < weeks.size(); ++w) {
            if (is_it(*weeks[w])) {
                return WeekPlace{b, w};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

base::Error no_day() { return {"That day is no longer in the plan."}; }
base::Error no_week() { return {"That week is no longer in the plan."}; }
base::Error no_item() { return {"That exercise is no longer in the workout."}; }

std::optional<WeekPlace> find_week(const Plan& plan, WeekId id) {
    return first_week(plan, [&](const Week& week) { return week.id == id; });
}

std::optional<WeekPlace> week_of(const Plan& plan, DayId id) {
    return first_week(plan, [&](const Week& week) {
        return std::ranges::any_of(week.days, [&](const auto& day) { return day->id == id; });
    });
}

const Week& week_at(const Plan& plan, const WeekPlace& place) {
    return *plan.phase_blocks[place.phase_block]->weeks[place.week];
}

std::optional<Phase> phase_there(const Plan& plan, const WeekPlace& place, Phase phase) {
    return plan.phase_blocks[place.phase_block]->phase == phase ? std::nullopt
                                                                : std::optional(phase);
}

void put(Plan& plan, std::size_t phase_block, std::vector<Shared<Week>> weeks) {
    const PhaseBlock& old = *plan.phase_blocks[phase_block];
    plan.phase_blocks[phase_block] = share(PhaseBlock{old.id, old.phase, std::move(weeks)});
}

void put(Plan& plan, const WeekPlace& place, Week week) {
    auto weeks = plan.phase_blocks[place.phase_block]->weeks;
    weeks[place.week] = share(std::move(week));
    put(plan, place.phase_block, std::move(weeks));
}

void put(Plan& plan, Day day) {
    const auto place = week_of(plan, day.id);
    if (!place) {
        return;
    }
    Week week = week_at(plan, *place);
    const auto old =
        std::ranges::find_if(week.days, [&](const auto& one) { return one->id == day.id; });
    *old = share(std::move(day));
    put(plan, *place, std::move(week));
}

Edited with_day(Plan plan, Day day, std::optional<ItemId> shown) {
    const DayId id = day.id;
    put(plan, std::move(day));
    return {std::move(plan), true, id, shown};
}

void keep_same_groups(Day& day, const Day& old) {
    std::map<ItemId, Shared<Group>> known;  // by their first item
    for (const auto& groups : old.blocks) {
        for (const auto& group : groups) {
            known.emplace(group->items.front().id, group);
        }
    }
    for (auto& groups : day.blocks) {
        for (auto& group : groups) {
            const auto same =
                group->items.empty() ? known.end() : known.find(group->items.front().id);
            if (same != known.end() && *same->second == *group) {
                group = same->second;
            }
        }
    }
}

void number(Plan& plan, Group& group) {
    for (Item& item : group.items) {
        item.id = {plan.next_id++};
    }
}

}  // namespace phasewise::model::edits
