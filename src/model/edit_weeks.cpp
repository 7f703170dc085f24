// Edits of weeks, and of the plan as a whole.

#include <utility>
#include <vector>

#include "model/edit_copies.hpp"
#include "model/edit_make.hpp"
#include "model/edit_path.hpp"

namespace phasewise::model::edits {

namespace {

/// The weeks of a plan, in order.
std::vector<Shared<Week>> weeks_of(const Plan& plan) {
    std::vector<Shared<Week>> weeks;
    for (const auto& phase_block : plan.phase_blocks) {
        weeks.insert(weeks.end(), phase_block->weeks.begin(), phase_block->weeks.end());
    }
    return weeks;
}

/// The week that is shown when `id` goes: the next one, else the one before it.
const Week& week_beside(const std::vector<Shared<Week>>& weeks, WeekId id) {
    std::size_t index = 0;
    while (weeks[index]->id != id) {
        ++index;
    }
    return index + 1 < weeks.size() ? *weeks[index + 1] : *weeks[index - 1];
}

}  // namespace

Made make(const Plan& plan, const AddWeek& edit) {
    const auto place = find_week(plan, edit.after);
    if (!place) {
        return no_week();
    }
    Plan next = plan;
    Week week{{next.next_id++}, false, {}};
    for (const auto& old_day : week_at(plan, *place).days) {
        Day day = *old_day;
        day.id = {next.next_id++};
        copy_blocks(next, *old_day, day);
        week.days.push_back(share(std::move(day)));
    }
    const DayId shown = week.days.front()->id;
    auto weeks = plan.phase_blocks[place->phase_block]->weeks;
    insert_at(weeks, place->week + 1, share(std::move(week)));
    put(next, place->phase_block, std::move(weeks));
    return Edited{std::move(next), true, shown, std::nullopt};
}

Made make(const Plan& plan, const RemoveWeek& edit) {
    const auto place = find_week(plan, edit.week);
    if (!place) {
        return no_week();
    }
    const auto all_weeks = weeks_of(plan);
    if (all_weeks.size() == 1) {
        return base::Error{"A plan keeps one week at least."};
    }
    Plan next = plan;
    auto weeks = plan.phase_blocks[place->phase_block]->weeks;
    erase_at(weeks, place->week);
    if (weeks.empty()) {
        erase_at(next.phase_blocks, place->phase_block);
    } else {
        put(next, place->phase_block, std::move(weeks));
    }
    const DayId shown = week_beside(all_weeks, edit.week).days.front()->id;
    return Edited{std::move(next), true, shown, std::nullopt};
}

Made make(const Plan& plan, const SetWeek& edit) {
    const auto place = find_week(plan, edit.week);
    if (!place) {
        return no_week();
    }
    Week week = week_at(plan, *place);
    week.deload = edit.deload;
    const DayId shown = week.days.front()->id;
    Plan next = plan;
    put(next, *place, std::move(week));
    return Edited{std::move(next), true, shown, std::nullopt};
}

Made make(const Plan& plan, const SetPlan& edit) {
    Plan next = plan;
    next.name = edit.name;
    next.edition = edit.edition;
    next.unit = edit.unit;
    next.start_date = edit.start_date;
    return Edited{std::move(next), true, {}, std::nullopt};
}

}  // namespace phasewise::model::edits
