#pragma once

// Inside model/edit*: the way from a plan to the day or week that an edit changes. What lies on the
// way is copied, the rest stays shared.

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"

namespace phasewise::model::edits {

/// Why an edit cannot be made whose day, week or item has gone since it was thought of.
[[nodiscard]] base::Error no_day();
[[nodiscard]] base::Error no_week();
[[nodiscard]] base::Error no_item();

/// Where a week stands.
struct WeekPlace {
    std::size_t phase_block = 0;  ///< index in the plan
    std::size_t week = 0;         ///< index in the phase block
};

/// The place of the week with this id, or nothing.
[[nodiscard]] std::optional<WeekPlace> find_week(const Plan& plan, WeekId id);
/// The place of the week that holds the day, or nothing.
[[nodiscard]] std::optional<WeekPlace> week_of(const Plan& plan, DayId id);
/// The week at a place that the two above answered.
[[nodiscard]] const Week& week_at(const Plan& plan, const WeekPlace& place);
/// What a day standing there says of its phase so that it is trained as `phase`: nothing where that
/// is the phase block's.
[[nodiscard]] std::optional<Phase> phase_there(const Plan& plan, const WeekPlace& place,
                                               Phase phase);

/// Puts `weeks` into the phase block at an index.
void put(Plan& plan, std::size_t phase_block, std::vector<Shared<Week>> weeks);
/// Puts `week` into a place.
void put(Plan& plan, const WeekPlace& place, Week week);
/// Puts `day` into the place of the day that has its id.
void put(Plan& plan, Day day);

/// `plan` with `day` in the place of the day that has its id, as the answer of an edit.
[[nodiscard]] Edited with_day(Plan plan, Day day, std::optional<ItemId> shown = std::nullopt);

template <class T>
[[nodiscard]] Shared<T> share(T value) {
    return std::make_shared<const T>(std::move(value));
}

/// Puts the very groups of `old` into `day` where those of `day` say the same, so that they stay
/// shared.
void keep_same_groups(Day& day, const Day& old);

/// Gives every item of `group` the next id of `plan`.
void number(Plan& plan, Group& group);

/// Puts `more` before what stands at `index` of `list`, at the end where `index` is beyond.
template <class T>
void insert_at(std::vector<T>& list, std::size_t index, std::vector<T> more) {
    const std::size_t place = index < list.size() ? index : list.size();
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(place),
                std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}
template <class T>
void insert_at(std::vector<T>& list, std::size_t index, T value) {
    const std::size_t place = index < list.size() ? index : list.size();
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(place), std::move(value));
}
/// Takes out what stands at `index`.
template <class T>
void erase_at(std::vector<T>& list, std::size_t index) {
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
}

}  // namespace phasewise::model::edits
