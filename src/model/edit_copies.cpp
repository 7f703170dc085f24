// Days and weeks that become like another one.

#include "model/edit_copies.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "model/edit_make.hpp"
#include "model/edit_path.hpp"
#include "model/limits.hpp"

namespace phasewise::model::edits {

namespace {

bool same_but_ids(const Shared<Group>& a, const Shared<Group>& b) {
    if (a == b || a->items.size() != b->items.size()) {
        return a == b;
    }
    Group group = *a;
    for (std::size_t i = 0; i < group.items.size(); ++i) {
        group.items[i].id = b->items[i].id;
    }
    return group == *b;
}

bool holds_the_same(const Day& a, const Day& b) {
    return std::ranges::equal(a.blocks, b.blocks, [](const auto& x, const auto& y) {
        return std::ranges::equal(x, y, same_but_ids);
    });
}

/// As `copy_blocks`, but a day that holds the same already keeps what it has.
void match_blocks(Plan& plan, const Day& from, Day& day) {
    if (!holds_the_same(from, day)) {
        copy_blocks(plan, from, day);
    }
}

/// `ids` without `from`, each once, in their order.
template <class Id>
std::vector<Id> without(const std::vector<Id>& ids, Id from) {
    std::vector<Id> result;
    for (const Id id : ids) {
        if (id != from && std::ranges::find(result, id) == result.end()) {
            result.push_back(id);
        }
    }
    return result;
}

/// Why there is no room for `times` copies of something beside `rest`, or nothing. Asked before the
/// copies are made: they could fill the memory.
std::optional<base::Error> why_no_room(PlanSize rest, const PlanSize& one, std::size_t times) {
    for (std::size_t i = 0; i < times; ++i) {
        rest += one;
        if (auto error = why_not(rest)) {
            return error;
        }
    }
    return std::nullopt;
}

/// The week `from` as it stands in `place`, where `old` stands now.
Week copied_week(Plan& plan, const Week& from, const Week& old, const WeekPlace& place) {
    Week week{old.id, old.deload, {}};
    for (std::size_t d = 0; d < from.days.size(); ++d) {
        Day day = *from.days[d];
        day.phase = phase_there(plan, place, phase_of(plan, from.days[d]->id));
        if (d >= old.days.size()) {
            day.id = {plan.next_id++};
            copy_blocks(plan, *from.days[d], day);
            week.days.push_back(share(std::move(day)));
            continue;
        }
        day.id = old.days[d]->id;
        day.blocks = old.days[d]->blocks;
        match_blocks(plan, *from.days[d], day);
        week.days.push_back(day == *old.days[d] ? old.days[d] : share(std::move(day)));
    }
    return week;
}

}  // namespace

void copy_blocks(Plan& plan, const Day& from, Day& day) {
    auto blocks = from.blocks;
    for (auto& groups : blocks) {
        for (auto& shared : groups) {
            Group group = *shared;
            number(plan, group);
            shared = share(std::move(group));
        }
    }
    day.blocks = std::move(blocks);
}

Made make(const Plan& plan, const CopyDay& edit) {
    const Day* const from = find_day(plan, edit.from);
    if (from == nullptr) {
        return no_day();
    }
    struct Goal {
        const Day* day;
        WeekPlace place;
    };
    std::vector<Goal> goals;
    PlanSize rest = size_of(plan);
    for (const DayId id : without(edit.to, edit.from)) {
        const auto place = week_of(plan, id);
        if (!place) {
            return no_day();
        }
        goals.push_back({find_day(plan, id), *place});
        rest -= size_of(*goals.back().day);
    }
    if (auto error = why_no_room(rest, size_of(*from), goals.size())) {
        return *std::move(error);
    }
    const Phase phase = phase_of(plan, edit.from);
    Plan next = plan;
    for (const Goal& goal : goals) {
        Day day = *goal.day;
        day.kind = from->kind;
        day.phase = phase_there(plan, goal.place, phase);
        day.variant = from->variant;
        match_blocks(next, *from, day);
        if (day != *goal.day) {
            put(next, std::move(day));
        }
    }
    const DayId shown = goals.empty() ? edit.from : goals.front().day->id;
    return Edited{std::move(next), true, shown, std::nullopt};
}

Made make(const Plan& plan, const CopyWeek& edit) {
    const auto from_place = find_week(plan, edit.from);
    if (!from_place) {
        return no_week();
    }
    const Week& from = week_at(plan, *from_place);
    std::vector<WeekPlace> goals;
    PlanSize rest = size_of(plan);
    for (const WeekId id : without(edit.to, edit.from)) {
        const auto place = find_week(plan, id);
        if (!place) {
            return no_week();
        }
        goals.push_back(*place);
        rest -= size_of(week_at(plan, *place));
    }
    if (auto error = why_no_room(rest, size_of(from), goals.size())) {
        return *std::move(error);
    }
    Plan next = plan;
    for (const WeekPlace& goal : goals) {
        const Week& old_week = week_at(plan, goal);
        Week week = copied_week(next, from, old_week, goal);
        if (week.days != old_week.days) {  // the very same days, or another
            put(next, goal, std::move(week));
        }
    }
    const Week& first = week_at(next, goals.empty() ? *from_place : goals.front());
    return Edited{next, true, first.days.front()->id, std::nullopt};
}

}  // namespace phasewise::model::edits
