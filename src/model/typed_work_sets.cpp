#include "model/typed_work_sets.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/plan.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

bool is_work(const SetGroup& set) { return set.kind == SetKind::work; }

auto at(std::vector<SetGroup>& sets, std::size_t index) {
    return sets.begin() + static_cast<std::ptrdiff_t>(index);
}

/// The places of the work sets; a first one is made where there is none.
std::vector<std::size_t> places(Item& item) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < item.sets.size(); ++i) {
        if (is_work(item.sets[i])) {
            found.push_back(i);
        }
    }
    if (found.empty()) {
        const auto after_warm_up = std::ranges::find_if_not(
            item.sets, [](const SetGroup& set) { return set.kind == SetKind::warm_up; });
        SetGroup work;
        work.dose.unit = DoseUnit::none;
        const auto made = item.sets.insert(after_warm_up, std::move(work));
        found.push_back(static_cast<std::size_t>(made - item.sets.begin()));
    }
    return found;
}

bool alike(SetGroup a, const SetGroup& b) {
    a.count = b.count;
    return a == b;
}

void merge_alike(Item& item) {
    std::vector<SetGroup> merged;
    for (SetGroup& set : item.sets) {
        const bool more = !merged.empty() && is_work(set) && alike(set, merged.back()) &&
                          set.count + merged.back().count <= PlanLimits::sets;
        if (more) {
            merged.back().count += set.count;
        } else {
            merged.push_back(std::move(set));
        }
    }
    item.sets = std::move(merged);
}

Result<Item> checked(Item item) {
    merge_alike(item);
    if (item.sets.size() > PlanLimits::set_groups) {
        return Error{"An exercise holds at most " + base::digits(PlanLimits::set_groups) +
                     " different sets."};
    }
    return item;
}

/// Gives each work set its value of `values`: see `with_rests`.
template <class Value>
Result<Item> with_each(Item item, const std::vector<Value>& values, Value SetGroup::* part,
                       std::string_view what) {
    std::vector<std::size_t> work = places(item);
    const std::size_t many = values.size();
    const SetGroup first = item.sets[work.front()];
    if (many > 1 && work.size() == 1 && static_cast<std::size_t>(first.count) == many) {
        item.sets[work.front()].count = 1;
        SetGroup single = first;
        single.count = 1;
        item.sets.insert(at(item.sets, work.front()), many - 1, single);
        work = places(item);
    }
    if (many != 1 && many != work.size()) {
        const std::string one = "Write one " + std::string(what) + " for all sets, or one for each";
        return Error{work.size() == 1
                         ? one + " of them."
                         : one + " of the " + base::digits(work.size()) + " that differ."};
    }
    for (std::size_t i = 0; i < work.size(); ++i) {
        item.sets[work[i]].*part = values[many == 1 ? 0 : i];
    }
    return checked(std::move(item));
}

}  // namespace

std::vector<const SetGroup*> work_sets(const Item& item) {
    std::vector<const SetGroup*> work;
    for (const SetGroup& set : item.sets) {
        if (is_work(set)) {
            work.push_back(&set);
        }
    }
    return work;
}

Item with_dose(Item item, const Dose& dose) {
    for (const std::size_t place : places(item)) {
        item.sets[place].dose = dose;
    }
    merge_alike(item);
    return item;
}

Result<Item> with_sets(Item item, const std::vector<TypedSet>& sets) {
    const std::vector<std::size_t> work = places(item);
    const auto fill = [](SetGroup& place, const TypedSet& set) {
        place.count = set.count.value_or(1);
        place.dose = set.dose;
    };
    const SetGroup last = item.sets[work.back()];
    for (std::size_t i = 0; i < std::min(work.size(), sets.size()); ++i) {
        fill(item.sets[work[i]], sets[i]);
    }
    for (std::size_t i = work.size(); i > sets.size(); --i) {
        item.sets.erase(at(item.sets, work[i - 1]));
    }
    for (std::size_t i = work.size(); i < sets.size(); ++i) {
        SetGroup more = last;
        fill(more, sets[i]);
        item.sets.insert(at(item.sets, work.back() + 1 + i - work.size()), std::move(more));
    }
    return checked(std::move(item));
}

Result<Item> with_count(Item item, int count) {
    const std::vector<std::size_t> work = places(item);
    if (work.size() > 1) {
        return Error{"The sets differ. Write them all as one dose, like 12/10/8 or 2x12, 10."};
    }
    item.sets[work.front()].count = count;
    return checked(std::move(item));
}

Result<Item> with_rests(Item item, const std::vector<std::optional<Rest>>& rests) {
    return with_each(std::move(item), rests, &SetGroup::rest, "rest");
}

Result<Item> with_loads(Item item, const std::vector<std::vector<Load>>& loads) {
    return with_each(std::move(item), loads, &SetGroup::loads, "load");
}

}  // namespace phasewise::model::typed
