#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace phasewise::model {

/// The permanent id of an exercise: three capitals and three digits ("RES001"), or a trainer's own.
struct ExerciseId {
    std::string text;

    friend auto operator<=>(const ExerciseId&, const ExerciseId&) = default;
};

/// The id of a plan, unique over a workspace; made outside the reducer and carried in by the
/// action.
struct PlanId {
    std::string text;

    friend auto operator<=>(const PlanId&, const PlanId&) = default;
};

/// Ids inside a plan: counters, unique within the plan over all kinds, never used again. 0 = none.
struct BlockId {
    std::uint32_t value = 0;
    friend auto operator<=>(const BlockId&, const BlockId&) = default;
};
struct WeekId {
    std::uint32_t value = 0;
    friend auto operator<=>(const WeekId&, const WeekId&) = default;
};
struct DayId {
    std::uint32_t value = 0;
    friend auto operator<=>(const DayId&, const DayId&) = default;
};
struct ItemId {
    std::uint32_t value = 0;
    friend auto operator<=>(const ItemId&, const ItemId&) = default;
};

}  // namespace phasewise::model
