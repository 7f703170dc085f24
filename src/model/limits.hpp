#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/plan.hpp"

namespace phasewise::model {

/// Why `group` cannot stand in a plan: a bound of `PlanLimits` passed, or something that says two
/// things at once. Nothing where it can. What passes here can be stored and read back unchanged.
[[nodiscard]] std::optional<base::Error> why_not(const Group& group);

/// Why `plan` cannot be stored, where `before` could: the days that the two share are not looked at
/// again.
[[nodiscard]] std::optional<base::Error> why_not(const Plan& plan, const Plan& before);

/// Why `text` cannot be stored as `what` ("A note"): it is longer than `most` bytes, no UTF-8, or
/// holds a NUL.
[[nodiscard]] std::optional<base::Error> why_not_text(std::string_view text, std::size_t most,
                                                      std::string_view what);

/// Whether `text` is an id as exercises and plans have them: 1 to `PlanLimits::id_bytes` of
/// A-Z, a-z, 0-9, "_" and "-".
[[nodiscard]] bool is_id(std::string_view text);

/// Whether `text` is a day of the calendar, "2026-11-23".
[[nodiscard]] bool is_date(std::string_view text);

/// How much of a plan something is. A small file can stand for a large plan, so this is counted.
struct PlanSize {
    std::size_t items = 0;
    std::size_t bytes = 0;  ///< in memory, about

    PlanSize& operator+=(const PlanSize& other);
    PlanSize& operator-=(const PlanSize& other);  ///< of something that it counts
    [[nodiscard]] bool within_limits() const;
};
/// Why a plan cannot be as large, or nothing.
[[nodiscard]] std::optional<base::Error> why_not(const PlanSize& size);
[[nodiscard]] PlanSize size_of(const Group& group);
[[nodiscard]] PlanSize size_of(const Exercise& exercise);
[[nodiscard]] PlanSize size_of(const Day& day);
[[nodiscard]] PlanSize size_of(const Week& week);
[[nodiscard]] PlanSize size_of(const Plan& plan);

}  // namespace phasewise::model
