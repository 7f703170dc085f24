#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/names.hpp"
#include "base/result.hpp"
#include "model/exercise.hpp"
#include "opt/formula.hpp"
#include "opt/norms.hpp"
#include "opt/rule_book.hpp"

namespace phasewise::opt {

// How hard a set is: percent of 1RM, repetitions to failure, RPE and repetitions in reserve
// (opt-model reference 9.2, 9.3). Percents are tenths of a percent.

// --- Percent of 1RM (9.2) -----------------------------------------------------------------------

/// The formulas whose percents are listed.
enum class PercentFormula : std::uint8_t {
    epley,   ///< 100 / (1 + r / 30); 1 to 20 repetitions, 60 to 100 %
    brzycki  ///< 100 x (37 - r) / 36; 1 to 12 repetitions: past them it is not to be used
};

/// The percent of 1RM (tenths) that can be lifted so often, repetitions in tenths. One
/// repetition is 100 %. Evidence A (S24).
[[nodiscard]] base::Result<int> percent_of_max(PercentFormula formula, int reps_tenths);

/// How often (tenths of a repetition) a percent of 1RM (tenths) can be lifted: the formula
/// turned round, never under one.
[[nodiscard]] base::Result<int> reps_at_percent(PercentFormula formula, int percent_tenths);

/// The percent of 1RM (tenths) in the table's row for so many repetitions; repetitions rise and
/// percents fall from row to row. Refuses repetitions without a row. The tables: `Norms`' own
/// (S25), and the one of the rule book's load check.
[[nodiscard]] base::Result<int> percent_in_table(std::span<const LoadAgainstReps::Point> table,
                                                 int reps);

/// The most repetitions whose row has at least this percent of 1RM (tenths). Refuses more than
/// the first row's percent and less than the last one's.
[[nodiscard]] base::Result<int> reps_in_table(std::span<const LoadAgainstReps::Point> table,
                                              int percent_tenths);

// --- RPE and repetitions in reserve (9.3) -------------------------------------------------------

/// The resistance scale, tenths of a point, in half points.
inline constexpr ValidRange resistance_rpe{"The RPE", 10, 100, "", 10};

/// What an RPE says is left.
struct Reserve {
    std::optional<model::Range> reps;  ///< nothing: very light, too many to count
    bool more_load_possible = false;   ///< RPE 9.5: no repetition, maybe more load

    friend bool operator==(const Reserve&, const Reserve&) = default;
};

/// The repetitions in reserve at an RPE of tenths: 10 none, 9 one, 8 two, 7 three, 5 and 6 four to
/// six, halves between their neighbours; under 5 it is very light. The reference leaves 6.5 open;
/// here it is three or four. Evidence B (S42) for 10 and 8, else M. Refuses what is off the scale
/// or no half point.
[[nodiscard]] base::Result<Reserve> reserve_at(int rpe_tenths);

/// The RPE (tenths) at which so many repetitions are in reserve: one of the counts that
/// `reserve_at` gives, or any within 4 to 6. Refuses more than 6: that is very light.
[[nodiscard]] base::Result<model::Range> rpe_at(const model::Range& reps);

/// The reserve that a row aims for in a phase (app), or nothing: the power half of phase 5 stops
/// where speed drops instead. No repetition in reserve in phase 4 is for tests with a spotter.
[[nodiscard]] const ReserveTarget* reserve_target(const Norms& norms, model::Phase phase, Row row);

// --- Effort of cardio and of a session (9.3) ----------------------------------------------------

/// About the heart rate (beats a minute) of a young adult at an RPE of the scale from 6 to 20: ten
/// times it (M).
[[nodiscard]] base::Result<int> heart_rate_at_effort(int rpe);

/// The load of a session in tenths: RPE (tenths of the scale from 0 to 10) times minutes, 1 to 600
/// (M).
[[nodiscard]] base::Result<int> session_load(int rpe_tenths, int minutes);

/// What a formula of percents rests on.
[[nodiscard]] Basis basis_of(PercentFormula formula);
/// What the reserve at an RPE rests on.
[[nodiscard]] Basis basis_of_reserve(int rpe_tenths);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::PercentFormula> {
    static constexpr auto values = std::to_array<std::string_view>({"epley", "brzycki"});
};
}  // namespace phasewise::base
