#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include "model/limits.hpp"
#include "support/plans.hpp"
#include "support/random_values.hpp"

namespace phasewise::test {

using namespace model;
using base::Random;

namespace {

/// What an edit can name: the days, weeks and items of a plan. Now and then something that is not
/// there.
class Names {
public:
    Names(Random& random, const Plan& plan)
        : random_(&random), days_(days_of(plan)), day_(days_[random.below(days_.size())]) {
        for (const auto& phase_block : plan.phase_blocks) {
            for (const auto& week : phase_block->weeks) {
                weeks_.push_back(week->id);
            }
        }
        for (const auto& groups : day_->blocks) {
            for (const auto& group : groups) {
                for (const Item& item : group->items) {
                    items_.push_back(item.id);
                }
            }
        }
    }

    /// The day whose items are named.
    [[nodiscard]] const Day& open_day() const { return *day_; }
    [[nodiscard]] DayId day() { return is_gone() ? DayId{4'000'000'000} : day_->id; }
    [[nodiscard]] DayId any_day() {
        return is_gone() ? DayId{0} : days_[random_->below(days_.size())]->id;
    }
    [[nodiscard]] WeekId week() {
        return is_gone() ? WeekId{0} : weeks_[random_->below(weeks_.size())];
    }
    [[nodiscard]] bool has_items() const { return !items_.empty(); }
    [[nodiscard]] ItemId item() {
        return items_.empty() || is_gone() ? ItemId{0} : items_[random_->below(items_.size())];
    }
    /// Some items, neighbours or far apart, sometimes named twice.
    [[nodiscard]] std::vector<ItemId> items(std::size_t most) {
        const std::size_t count = random_->below(most + 1);
        std::vector<ItemId> result;
        result.reserve(count);
        const std::size_t first = random_->below(items_.size() + 1);
        const bool neighbours = random_->once_in(2);
        for (std::size_t i = 0; i < count; ++i) {
            result.push_back(neighbours && first + i < items_.size() ? items_[first + i] : item());
        }
        return result;
    }

private:
    bool is_gone() { return random_->once_in(60); }

    Random* random_;
    std::vector<Shared<Day>> days_;
    std::vector<WeekId> weeks_;
    Shared<Day> day_;
    std::vector<ItemId> items_;
};

GroupShape random_shape(Random& random) {
    GroupShape shape;
    shape.kind = any<GroupKind>(random);
    shape.rounds = random.once_in(30)                  ? random.between(-1, 60)
                   : shape.kind == GroupKind::straight ? 1
                                                       : random.between(1, 6);
    shape.rest_between_items = maybe_rest(random);
    shape.rest_between_rounds = maybe_rest(random);
    shape.rest_between_pairs = maybe_rest(random);
    return shape;
}

/// An item in the place of one of `day`, sometimes past a limit.
Item another(Random& random, const Day& day, ItemId id) {
    const auto place = find_item(day, id);
    Item item = random.once_in(2) || !place ? random_item(random) : item_at(day, *place);
    item.id = id;
    item.note = random_text(random);
    if (random.once_in(30)) {
        item.note.assign(PlanLimits::note_bytes + 1, 'n');
    }
    return item;
}

ReplaceBlocks rewritten(Random& random, const Day& day, DayId id) {
    ReplaceBlocks edit{id, day.blocks};
    for (int i = random.between(1, 4); i > 0; --i) {
        auto& groups = edit.blocks[random.below(edit.blocks.size())];
        switch (random.below(5)) {
        case 0: groups.push_back(std::make_shared<const Group>(random_group(random))); break;
        case 1: groups.clear(); break;
        case 2:
            if (!groups.empty()) {  // the same items twice
                groups.push_back(groups[random.below(groups.size())]);
            }
            break;
        case 3:
            if (!groups.empty()) {  // into another block
                edit.blocks[random.below(edit.blocks.size())].push_back(groups.back());
                groups.pop_back();
            }
            break;
        default:
            if (!groups.empty()) {
                Group group = *groups.front();
                group.items.front() = another(random, day, group.items.front().id);
                groups.front() = std::make_shared<const Group>(std::move(group));
            }
        }
    }
    return edit;
}

SetDay random_set_day(Random& random, const Day& open_day, DayId day) {
    if (random.once_in(5)) {  // as it is
        return {day,
                open_day.name,
                open_day.kind,
                open_day.variant,
                open_day.slot_min,
                open_day.spotter,
                open_day.supervised,
                open_day.note};
    }
    SetDay edit{day, random_text(random), any<DayKind>(random), any<DayVariant>(random), {}, {}, {},
                ""};
    if (random.once_in(2)) {
        edit.slot_min = random.between(-10, PlanLimits::minutes + 10);
    }
    if (random.once_in(2)) {
        edit.spotter = random.once_in(2);
    }
    if (random.once_in(2)) {
        edit.supervised = random.once_in(2);
    }
    edit.note = random.once_in(2) ? random_text(random) : "";
    return edit;
}

SetPlan random_set_plan(Random& random, const Plan& plan) {
    if (random.once_in(5)) {  // as it is
        return {plan.name, plan.edition, plan.unit, plan.start_date};
    }
    constexpr std::array dates{"", "2026-11-23", "2028-02-29", "2026-02-29"};
    return {random.once_in(20) ? std::string(300, 'n') : random_text(random), any<Edition>(random),
            any<MassUnit>(random), dates[random.below(dates.size())]};
}

/// An edit that takes away more often than not.
Edit shrinking_edit(Random& random, Names& names) {
    switch (random.below(3)) {
    case 0: return RemoveWeek{names.week()};
    case 1: return RemoveDay{names.day()};
    default: return RemoveItems{names.day(), names.items(20)};
    }
}

Edit entry_edit(Random& random, Names& names) {
    const DayId day = names.day();
    switch (random.below(6)) {
    case 0: return InsertGroup{day, any_block(random), random.below(6), random_group(random)};
    case 1: return RemoveItems{day, names.items(3)};
    case 2: return DuplicateGroups{day, names.items(3)};
    case 3: return MoveWithinGroup{day, names.item(), random.below(4)};
    case 4: {
        ReplaceItems edit{day, {}};
        for (const ItemId id : names.items(3)) {
            edit.items.push_back(another(random, names.open_day(), id));
        }
        return edit;
    }
    default: {
        MoveItems edit{day, names.items(4), any_block(random), random.below(6), {}};
        if (random.once_in(3)) {
            edit.to_day = names.any_day();
        }
        return edit;
    }
    }
}

/// A group of `day` again: as it is, or its items the other way round.
GroupItems regrouped(Random& random, const Day& day, ItemId item) {
    GroupItems edit{day.id, {item}, random_shape(random)};
    if (const auto place = find_item(day, item)) {
        const Group& group = *day.groups(place->block)[place->group];
        edit.items.clear();
        for (const Item& one : group.items) {
            edit.items.push_back(one.id);
        }
        edit.shape = {group.kind, group.rounds, group.rest_between_items, group.rest_between_rounds,
                      group.rest_between_pairs};
        if (random.once_in(3)) {
            std::ranges::reverse(edit.items);
        }
    }
    return edit;
}

Edit group_edit(Random& random, Names& names) {
    const DayId day = names.day();
    switch (random.below(4)) {
    case 0:
        if (random.once_in(5)) {
            return regrouped(random, names.open_day(), names.item());
        }
        return GroupItems{day, names.items(5), random_shape(random)};
    case 1:
        return InsertBeside{day, names.item(), random.once_in(2), random_item(random),
                            random_shape(random)};
    case 2: return SetGroupShape{day, names.item(), random_shape(random)};
    default: return Ungroup{day, names.item()};
    }
}

Edit calendar_edit(Random& random, const Plan& plan, Names& names) {
    switch (random.below(11)) {
    case 0: return SetDayPhase{names.day(), any_phase(random)};
    case 1: return random_set_day(random, names.open_day(), names.day());
    case 2: return rewritten(random, names.open_day(), names.day());
    case 3: return CopyDay{names.any_day(), {names.any_day(), names.any_day()}};
    case 4: return CopyWeek{names.week(), {names.week(), names.week()}};
    case 5: return AddDay{names.day(), random_text(random), any<DayKind>(random)};
    case 6: return RemoveDay{names.day()};
    case 7: return AddWeek{names.week()};
    case 8: return RemoveWeek{names.week()};
    case 9: return SetWeek{names.week(), random.once_in(2)};
    default: return random_set_plan(random, plan);
    }
}

}  // namespace

Edit random_edit(Random& random, const Plan& plan) {
    Names names(random, plan);
    // Long runs of edits stay at a size that a person could have made.
    constexpr std::size_t many_items = 250;
    constexpr std::size_t many_days = 25;
    if (size_of(plan).items > many_items || days_of(plan).size() > many_days) {
        if (random.once_in(2)) {
            return shrinking_edit(random, names);
        }
    }
    if (!names.has_items() && random.once_in(2)) {
        return InsertGroup{names.day(), any_block(random), 0, random_group(random)};
    }
    switch (random.below(5)) {
    case 0:
    case 1: return entry_edit(random, names);
    case 2:
    case 3: return group_edit(random, names);
    default: return calendar_edit(random, plan, names);
    }
}

}  // namespace phasewise::test
