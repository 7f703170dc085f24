#include "model/plan.hpp"

#include <algorithm>
#include <utility>

namespace phasewise::model {

namespace {

/// Whether two lists of shared values say the same; what is shared is not compared.
template <class T>
bool same(const std::vector<Shared<T>>& a, const std::vector<Shared<T>>& b) {
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const Shared<T>& x, const Shared<T>& y) { return x == y || (x && y && *x == *y); });
}

}  // namespace

bool operator==(const Day& a, const Day& b) {
    return a.id == b.id && a.name == b.name && a.kind == b.kind && a.phase == b.phase &&
           a.variant == b.variant && a.slot_min == b.slot_min && a.spotter == b.spotter &&
           a.supervised == b.supervised && a.note == b.note &&
           std::equal(a.blocks.begin(), a.blocks.end(), b.blocks.begin(), same<Group>);
}

bool operator==(const Week& a, const Week& b) {
    return a.id == b.id && a.deload == b.deload && same(a.days, b.days);
}

bool operator==(const PhaseBlock& a, const PhaseBlock& b) {
    return a.id == b.id && a.phase == b.phase && same(a.weeks, b.weeks);
}

bool operator==(const Plan& a, const Plan& b) {
    return a.id == b.id && a.name == b.name && a.edition == b.edition && a.unit == b.unit &&
           a.start_date == b.start_date && a.next_id == b.next_id &&
           same(a.phase_blocks, b.phase_blocks) && same(a.own_exercises, b.own_exercises);
}

Shared<Day> shared_day(const Plan& plan, DayId id) {
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            for (const auto& day : week->days) {
                if (day->id == id) {
                    return day;
                }
            }
        }
    }
    return nullptr;
}

const Day* find_day(const Plan& plan, DayId id) { return shared_day(plan, id).get(); }

Phase phase_of(const Plan& plan, DayId id) {
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            for (const auto& day : week->days) {
                if (day->id == id) {
                    return day->phase.value_or(phase_block->phase);
                }
            }
        }
    }
    return Phase::stabilization_endurance;
}

std::optional<ItemPlace> find_item(const Day& day, ItemId id) {
    for (const Block block : all_blocks) {
        const auto& groups = day.groups(block);
        for (std::size_t group = 0; group < groups.size(); ++group) {
            const auto& items = groups[group]->items;
            const auto item =
                std::ranges::find_if(items, [&](const Item& one) { return one.id == id; });
            if (item != items.end()) {
                return ItemPlace{day.id, block, group,
                                 static_cast<std::size_t>(item - items.begin())};
            }
        }
    }
    return std::nullopt;
}

const Item& item_at(const Day& day, const ItemPlace& place) {
    return day.groups(place.block)[place.group]->items[place.item];
}

Plan empty_plan(PlanId id, std::string name, Phase phase, int weeks, int days) {
    Plan plan;
    plan.id = std::move(id);
    plan.name = std::move(name);
    PhaseBlock phase_block;
    phase_block.id = {plan.next_id++};
    phase_block.phase = phase;
    const int most_weeks = static_cast<int>(PlanLimits::weeks);
    const int most_days = static_cast<int>(PlanLimits::days_in_week);
    for (int w = 0; w < std::clamp(weeks, 1, most_weeks); ++w) {
        Week week;
        week.id = {plan.next_id++};
        for (int d = 0; d < std::clamp(days, 1, most_days); ++d) {
            Day day;
            day.id = {plan.next_id++};
            day.name = std::string("Day ") + static_cast<char>('A' + d);
            week.days.push_back(std::make_shared<const Day>(std::move(day)));
        }
        phase_block.weeks.push_back(std::make_shared<const Week>(std::move(week)));
    }
    plan.phase_blocks.push_back(std::make_shared<const PhaseBlock>(std::move(phase_block)));
    return plan;
}

}  // namespace phasewise::model
