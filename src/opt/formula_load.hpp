#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/names.hpp"
#include "base/result.hpp"
#include "opt/formula.hpp"

namespace phasewise::opt {

// How much work a session holds, and conversions of mass and speed (opt-model reference 9.4).

/// The formulas of this file.
enum class LoadFormula : std::uint8_t { volume_load, total_reps, density, mass, pace };

/// Sets that are alike: so many of so many repetitions with one load (hundredths of its unit; 0 for
/// none).
struct SetsAlike {
    int sets = 0;
    int reps = 0;
    int load_hundredths = 0;
};

/// What the sums take.
inline constexpr ValidRange volume_sets{"The number of sets", 1, 100, ""};
inline constexpr ValidRange volume_reps{"The repetitions of a set", 1, 1'000, ""};
inline constexpr ValidRange volume_load_range{"The load", 0, 1'000'000, "", 100};
inline constexpr ValidRange density_minutes{"The session", 1, 600, " minutes"};

/// Sets x repetitions.
[[nodiscard]] base::Result<int> total_reps(const SetsAlike& sets);

/// Sets x repetitions x load, in hundredths of the load's unit.
[[nodiscard]] base::Result<std::int64_t> volume_load(const SetsAlike& sets);

/// Volume load a minute, hundredths of the load's unit, from the volume load of a session in
/// hundredths (0 or more) and its minutes (1 to 600).
[[nodiscard]] base::Result<std::int64_t> training_density(std::int64_t volume_hundredths,
                                                          int minutes);

/// A mass that can be converted: hundredths of kg or lb, 0 to 10,000 of them.
inline constexpr ValidRange convertible_mass{"The mass", 0, 1'000'000, "", 100};

/// Hundredths of a pound from hundredths of a kilogram (1 lb is 0.45359237 kg).
[[nodiscard]] base::Result<int> to_pounds(int kg_hundredths);
/// Hundredths of a kilogram from hundredths of a pound.
[[nodiscard]] base::Result<int> to_kilograms(int lb_hundredths);

/// What pace and speed may be: 1 to 60 km/h, so a minute to an hour for a kilometre.
inline constexpr ValidRange valid_pace{"The pace", 60, 3'600, " seconds a kilometre"};
inline constexpr ValidRange valid_speed{"The speed", 100, 6'000, " km/h", 100};

/// The speed in hundredths of a km/h of a pace in seconds a kilometre.
[[nodiscard]] base::Result<int> speed_of_pace(int seconds_per_km);
/// The pace in seconds a kilometre of a speed in hundredths of a km/h.
[[nodiscard]] base::Result<int> pace_of_speed(int kmh_hundredths);

/// What a formula rests on. Masses and paces are definitions, no figures: M without a source.
[[nodiscard]] Basis basis_of(LoadFormula formula);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::LoadFormula> {
    static constexpr auto values =
        std::to_array<std::string_view>({"volume_load", "total_reps", "density", "mass", "pace"});
};
}  // namespace phasewise::base
