#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"
#include "opt/formula.hpp"
#include "opt/rule_book.hpp"

namespace phasewise::opt {

// The tables that a measured value is compared with (opt-model reference 5.2 to 5.4, 6.3, 9.2 to
// 9.4), as assets/opt/norms.json holds them.

/// Figures that differ by sex. Ask only where the sex is known.
template <class T>
struct BySex {
    T female{};
    T male{};

    [[nodiscard]] const T& of(model::Sex sex) const {
        return sex == model::Sex::male ? male : female;
    }
};

/// Repetitions to failure at a percent of 1RM; repetitions rise, percents fall (9.2).
struct PercentRows {
    std::vector<LoadAgainstReps::Point> rows;
    Basis basis;
};

/// The repetitions in reserve that a phase aims for; without a row it holds for all (9.3).
struct ReserveTarget {
    model::Phase phase = model::Phase::stabilization_endurance;
    std::optional<Row> row;
    int least = 0;
    std::optional<int> most;  ///< nothing: or more
    Basis basis;
};

/// A heart-rate zone (6.3).
struct HeartRateZone {
    Figure hrmax;           ///< whole percents of the maximal heart rate
    Figure borg;            ///< RPE of the scale from 6 to 20
    Figure rpe;             ///< RPE of the scale from 0 to 10
    std::string threshold;  ///< "below the first threshold"
    std::string talk;       ///< the talk test: "full sentences"
};

/// Zones 1 to 3, and zone 4 of newer material.
inline constexpr std::size_t zone_count = 4;

/// The five zones common on watches, percents of the maximal heart rate (6.3).
struct FiveZones {
    std::array<model::Range, 5> hrmax{};
    Basis basis;
};

/// Where the second to the sixth class of body mass index begin, tenths (5.3).
struct BmiClasses {
    std::array<int, 5> from_tenths{};
    Basis basis;
};

/// Waist over hip in hundredths: above which it is elevated, above which high (5.3).
struct RatioLimits {
    int elevated_over = 0;
    int high_over = 0;
};
struct WaistToHipLimits {
    BySex<RatioLimits> limits;
    Basis basis;
};

/// The waist in mm above which the risk is high (5.3).
struct WaistLimits {
    BySex<int> over_mm;
    Basis basis;
};

/// Body density is c - m x log10(sum of four skinfolds in mm); ten-thousandths (9.4).
struct DensityRow {
    int from_age = 0;
    int c = 0;
    int m = 0;
};
struct DensityRows {
    std::array<DensityRow, 6> rows{};
    int studied_to = 0;  ///< the oldest who were measured, years
};
struct SkinfoldNorms {
    BySex<DensityRows> density;
    Basis basis;
};

/// The guide to percents of body fat; recommended by age (5.3).
struct FatRanges {
    model::Range essential;
    model::Range athletic;
    std::array<model::Range, 3> recommended{};
};
struct BodyFatNorms {
    std::array<int, 3> from_age{};
    BySex<FatRanges> ranges;
    Basis basis;
};

/// The ratings of the three-minute step test, best first (5.4).
enum class StepRating : std::uint8_t {
    excellent,
    good,
    above_average,
    average,
    below_average,
    poor,
    very_poor
};

/// The beats in 60 s of a rating, by age.
struct StepRow {
    std::array<model::Range, 6> bands{};
    Basis basis;
};
using StepRows = std::array<StepRow, 7>;  ///< in the order of the ratings

struct StepNorms {
    std::array<int, 6> from_age{};
    BySex<StepRows> rows;
};

/// The cardio that a rating starts with: stages 1 to 4, percents of the maximal heart rate (5.4).
struct StepStart {
    std::vector<StepRating> ratings;
    model::Range stages;
    model::Range hrmax;
    Basis basis;
};

/// Bounds of maximal oxygen uptake, whole mL/kg/min, by age (5.4).
struct OxygenLimits {
    std::array<int, 6> poor_to{};
    std::array<int, 6> good_from{};
    std::array<int, 6> excellent_from{};
};
struct OxygenNorms {
    std::array<int, 6> from_age{};
    BySex<OxygenLimits> limits;
    Basis basis;
};

/// A pair of pressures, mm Hg.
struct PressureBound {
    int systolic = 0;
    int diastolic = 0;
};
/// Where the categories of blood pressure begin (5.2).
struct PressureLimits {
    int elevated_systolic = 0;
    PressureBound stage_1;
    PressureBound stage_2;
    PressureBound crisis_over;  ///< above these
    Basis basis;
};

/// The resting heart rate, beats a minute (5.2).
struct RestingLimits {
    Figure usual;  ///< of an adult
    Figure rise;   ///< above the client's own that asks for an easier day
};

/// All of assets/opt/norms.json.
struct Norms {
    PercentRows percent_rows;
    std::vector<ReserveTarget> reserve_targets;  ///< the first that fits counts
    std::array<HeartRateZone, zone_count> zones;
    FiveZones five_zones;
    BmiClasses bmi;
    WaistToHipLimits waist_hip;
    WaistLimits waist;
    SkinfoldNorms skinfolds;
    BodyFatNorms body_fat;
    StepNorms step_test;
    std::vector<StepStart> step_starts;
    OxygenNorms oxygen;
    PressureLimits blood_pressure;
    RestingLimits resting;
};

/// Reads assets/opt/norms.json into `norms`. Beside the shapes it asks for what the schema cannot
/// say: rows that rise, bands that do not overlap, every rating once.
void read_norms(const base::JsonReader& file, Norms& norms);

/// The place of the last of `from` that is not over `age`; nothing below the first.
template <std::size_t N>
[[nodiscard]] std::optional<std::size_t> age_place(const std::array<int, N>& from, int age) {
    std::optional<std::size_t> place;
    for (std::size_t i = 0; i < N && from[i] <= age; ++i) {
        place = i;
    }
    return place;
}

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::StepRating> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"excellent", "good", "above_average", "average", "below_average", "poor", "very_poor"});
};
}  // namespace phasewise::base
