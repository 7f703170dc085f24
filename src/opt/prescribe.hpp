#pragma once

#include <string>
#include <vector>

#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"

namespace phasewise::opt {

/// The row of the phase's table that `exercise` is prescribed by: its component's, the half of the
/// pair its level belongs to in phases 2 and 5, else the same component's row in the nearest phase
/// that has one. Null for free rows (`generic`).
[[nodiscard]] const AcuteVariables* row_for(const Rules& rules, const model::Exercise& exercise,
                                            model::Phase phase);

/// A new item for `exercise` with the phase's default acute variables, counted in the exercise's
/// own unit, with a load field that the exercise can be loaded by, and ramp sets where the phase
/// has them. It stands alone: the strength half of a pair gets the rest that comes after a pair. No
/// planned rest (0 s in the table) is no rest.
[[nodiscard]] model::Item prescribe(const Rules& rules, const model::Exercise& exercise,
                                    model::Phase phase);

/// The block where `exercise` usually stands in a workout of `phase` (opt-model reference 3.1,
/// TPL-13).
[[nodiscard]] model::Block usual_block(const Rules& rules, const model::Exercise& exercise,
                                       model::Phase phase);

/// Whether the exercise's level is the phase's own (reference 4.1, 4.2; the `selection` cells):
/// those come first in the library, the others are dimmed, never hidden. A second role counts as
/// well
/// (`also_counts_as`: the single-leg squat as stabilization work, the squat jump as a power half).
[[nodiscard]] bool fits(const Rules& rules, const model::Exercise& exercise, model::Phase phase);

/// The targets in a block's head, short: "core 1-4 · balance 1-4 · 12-20 reps · 4/2/1 · rest 0-90
/// s".
[[nodiscard]] std::string targets_text(const Rules& rules, model::Block block, model::Phase phase);

/// One acute variable of a prescription held against the phase's figure, for drawing it as a range.
struct Target {
    std::string name;   ///< "Sets", "Reps", "Tempo", "Rest", "Load", "Hold", "Minutes"
    std::string value;  ///< as the prescription has it: "15", "4/2/1", "RPE 5-6"
    std::optional<model::Range> range;   ///< the phase's range, in the value's unit
    std::optional<model::Range> actual;  ///< the prescription's number, same unit
    std::string unit;                    ///< "s", "%", "min" or empty
    std::string why;  ///< a sentence: the phase, the figure, its evidence and sources
};

/// The targets of an item, in the order of the table above; only those that apply to it.
[[nodiscard]] std::vector<Target> targets_of(const Rules& rules, const model::Exercise& exercise,
                                             const model::Item& item, model::Phase phase,
                                             model::Edition edition);

}  // namespace phasewise::opt
