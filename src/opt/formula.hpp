#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "opt/acute_variables.hpp"

namespace phasewise::opt {

// What the formulas share (opt-model reference 5, 6 and 9). They take and give integers in stated
// units and round once, half up; outside its valid range a formula answers with a sentence, never
// with a number.

/// What a figure or a formula rests on, for "Why".
struct Basis {
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;  ///< ids ("S24"); none for M and app

    friend bool operator==(const Basis&, const Basis&) = default;
};

/// The values that a formula takes, both ends among them.
struct ValidRange {
    std::string_view what;  ///< begins a sentence: "The age"
    std::int64_t lo = 0;
    std::int64_t hi = 0;
    std::string_view unit;   ///< " years", " %"; empty for a bare number
    std::int64_t parts = 1;  ///< 1, 10, 100 ...: the numbers count so many to a unit
};

/// Why `value` cannot be used, in a sentence ("The age must be 6 to 100 years, not 5."), or
/// nothing.
[[nodiscard]] std::optional<base::Error> why_outside(const ValidRange& valid, std::int64_t value);

/// `number` in units of `parts` (1, 10, 100 ...), without trailing zeros: 12.5 for 125 tenths.
[[nodiscard]] std::string in_units(std::int64_t number, std::int64_t parts);

/// What a formula made for women and men apart says where it was not told which to use.
[[nodiscard]] base::Error why_sex_is_needed();

/// numerator / denominator as a whole number, half up; the denominator is over 0.
[[nodiscard]] std::int64_t half_up(std::int64_t numerator, std::int64_t denominator);

/// `number` as a whole number, half up; well inside what an integer holds.
[[nodiscard]] std::int64_t half_up(double number);

/// The ages that formulas of heart rate, and others without an age of their own, take (app).
inline constexpr ValidRange valid_age{"The age", 6, 100, " years"};
/// A pulse that can have been counted (app).
inline constexpr ValidRange valid_pulse{"The heart rate", 30, 240, " beats a minute"};

}  // namespace phasewise::opt
