#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "model/exercise.hpp"
#include "model/prescription.hpp"
#include "opt/acute_variables.hpp"

namespace phasewise::opt {

// How the files of assets/opt spell what several of them hold.

/// What a number may be at all: past it a file is damaged rather than unusual.
struct Bounds {
    int lo = 0;
    int hi = 0;
};

inline constexpr Bounds exercise_bounds{0, 20};
inline constexpr Bounds set_bounds{1, 20};
inline constexpr Bounds rep_bounds{1, 100};
inline constexpr Bounds hold_bounds{1, 600};
inline constexpr Bounds percent_bounds{0, 100};
inline constexpr Bounds rest_bounds{0, 1800};
inline constexpr Bounds frequency_bounds{1, 14};
inline constexpr Bounds minute_bounds{1, 300};
inline constexpr Bounds zone_bounds{1, 5};
inline constexpr Bounds week_bounds{1, 52};

inline constexpr auto stages =
    std::to_array<std::string_view>({"I", "II", "III", "I-II", "II-III"});

/// A list of two numbers, the first not over the second.
[[nodiscard]] model::Range read_range(const base::JsonReader& value, Bounds bounds);
/// The member `key` as a range, or nothing where it is missing.
[[nodiscard]] std::optional<model::Range> maybe_range(const base::JsonReader& object,
                                                      std::string_view key, Bounds bounds);
/// The member `key` as a number, or nothing where it is missing.
[[nodiscard]] std::optional<int> maybe_integer(const base::JsonReader& object, std::string_view key,
                                               Bounds bounds);
/// Source ids ("S7"), none twice.
[[nodiscard]] std::vector<std::string> read_source_ids(const base::JsonReader& value);
/// "4/2/1" or "X/X/X/X": three or four parts, each 0 to 15 or X.
[[nodiscard]] std::optional<model::Tempo> parse_tempo(std::string_view text);
/// A text that is one of `known`.
[[nodiscard]] std::string one_of(const base::JsonReader& value,
                                 std::span<const std::string_view> known);
/// A tempo as text, checked.
[[nodiscard]] std::string read_tempo(const base::JsonReader& value);
/// What a dropped exercise arrives with.
[[nodiscard]] DefaultPick read_default_pick(const base::JsonReader& pick);
/// The table of sources, by id.
[[nodiscard]] std::vector<Source> read_sources(const base::JsonReader& object);

}  // namespace phasewise::opt
