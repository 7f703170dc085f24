#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/names.hpp"
#include "base/result.hpp"
#include "model/client.hpp"
#include "opt/formula.hpp"
#include "opt/norms.hpp"

namespace phasewise::opt {

// Cardiorespiratory tests and energy (opt-model reference 5.4, 9.4). Oxygen uptake in hundredths of
// mL/kg/min.

/// The formulas of this file.
enum class OxygenFormula : std::uint8_t {
    one_mile_walk,      ///< 132.853 - 0.0769 lb - 0.3877 y + 6.315 (men) - 3.2649 min - 0.1565 bpm
    mile_and_half_run,  ///< 483 / minutes + 3.5
    kcal_from_oxygen,   ///< litres a minute x 5
    kcal_from_met,      ///< MET x 3.5 x kg / 200
    met                 ///< 3.5 mL/kg/min each
};

// --- Three-minute step test ---------------------------------------------------------------------

/// What the test takes: adults, and a pulse counted for 60 s.
inline constexpr ValidRange step_age{"The age", 18, 100, " years"};
inline constexpr ValidRange step_beats{"The pulse of 60 seconds", 30, 240, " beats"};

/// A rating and what it rests on.
struct StepResult {
    StepRating rating = StepRating::average;
    bool is_off_table = false;  ///< better than the best band or worse than the worst
    Basis basis;

    friend bool operator==(const StepResult&, const StepResult&) = default;
};

/// The rating of the beats in the 60 s after three minutes on a 30.5 cm step at 96 beats a minute,
/// counted from within 5 s. A count between two bands is in the worse one; one under the best band
/// is excellent, one over the worst very poor.
[[nodiscard]] base::Result<StepResult> step_rating(const Norms& norms, model::Sex sex, int age,
                                                   int beats);

/// The stages and percents of the maximal heart rate that a rating starts with.
[[nodiscard]] const StepStart& step_start(const Norms& norms, StepRating rating);

// --- Maximal oxygen uptake ----------------------------------------------------------------------

/// A walk of one mile (1.609 km) as fast as possible: weight in tenths of a pound, time in seconds,
/// heart rate counted over a whole minute at the finish.
struct OneMileWalk {
    model::Sex sex = model::Sex::unknown;
    int age = 0;
    int pounds_tenths = 0;
    int seconds = 0;
    int bpm = 0;
};

inline constexpr ValidRange walk_age{"The age", 18, 100, " years"};
inline constexpr ValidRange walk_pounds{"The weight", 660, 6'600, " lb", 10};
inline constexpr ValidRange walk_seconds{"The time of the walk", 480, 2'400, " seconds"};
inline constexpr ValidRange walk_pulse{"The heart rate at the finish", 60, 220, " beats a minute"};
/// The ages that the walk was made for, and its standard error.
inline constexpr model::Range walk_studied_ages{30, 69};
inline constexpr int walk_error_hundredths = 500;

struct OxygenUptake {
    int hundredths = 0;            ///< mL/kg/min
    bool is_beyond_study = false;  ///< outside 30 to 69 years: warn

    friend bool operator==(const OxygenUptake&, const OxygenUptake&) = default;
};

/// Kline's formula (1987), good to about 5 mL/kg/min. Refuses also what comes out under 5.
[[nodiscard]] base::Result<OxygenUptake> oxygen_from_walk(const OneMileWalk& walk);

/// A run of 1.5 miles (2.4 km), seconds: for clients who are fit already.
inline constexpr ValidRange run_seconds{"The time of the run", 390, 2'400, " seconds"};

/// The maximal oxygen uptake from the run, hundredths of mL/kg/min.
[[nodiscard]] base::Result<int> oxygen_from_run(int seconds);

/// Bands of maximal oxygen uptake. The middle one has no name of its own in the source.
enum class OxygenBand : std::uint8_t { poor, middle, good, excellent };

/// What can be an oxygen uptake, and the ages that the bands are for.
inline constexpr ValidRange valid_oxygen{"The oxygen uptake", 350, 10'000, " mL/kg/min", 100};
inline constexpr ValidRange band_age{"The age", 20, 100, " years"};

/// The band of an uptake (hundredths of mL/kg/min); whole millilitres count, what is over them is
/// left out.
[[nodiscard]] base::Result<OxygenBand> oxygen_band(const Norms& norms, model::Sex sex, int age,
                                                   int oxygen_hundredths);

// --- Energy -------------------------------------------------------------------------------------

/// Hundredths of a kcal a minute from an uptake in mL a minute, 100 to 8,000.
[[nodiscard]] base::Result<int> kcal_from_oxygen(int ml_per_minute);

/// What a MET may be (tenths), and what its energy is reckoned for (grams).
inline constexpr ValidRange valid_met{"The MET", 10, 250, "", 10};
inline constexpr ValidRange met_weight{"The weight", 10'000, 400'000, " kg", 1'000};

/// Hundredths of a kcal a minute at METs (tenths) for a weight in grams.
[[nodiscard]] base::Result<int> kcal_from_met(int met_tenths, int weight_g);

/// The uptake (hundredths of mL/kg/min) of METs (tenths): 3.5 mL each.
[[nodiscard]] base::Result<int> oxygen_from_met(int met_tenths);
/// The METs (tenths) of an uptake (hundredths of mL/kg/min).
[[nodiscard]] base::Result<int> met_from_oxygen(int oxygen_hundredths);

/// What a formula rests on.
[[nodiscard]] Basis basis_of(OxygenFormula formula);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::OxygenFormula> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"one_mile_walk", "mile_and_half_run", "kcal_from_oxygen", "kcal_from_met", "met"});
};
template <>
struct Names<opt::OxygenBand> {
    static constexpr auto values =
        std::to_array<std::string_view>({"poor", "middle", "good", "excellent"});
};
}  // namespace phasewise::base
