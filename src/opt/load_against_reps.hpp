#pragma once

#include "model/prescription.hpp"
#include "opt/rule_book.hpp"

namespace phasewise::opt {

// How heavy a set of so many repetitions can be (opt-model reference 9.2), in integers: repetitions
// in tenths, percents of 1RM in hundredths.

/// A set as the comparison sees it.
struct PlannedSet {
    int reps = 0;
    int reserve_tenths = 0;  ///< repetitions in reserve at its end
    bool is_slow = false;    ///< its repetitions cost more
};

/// Seconds that a repetition lasts, X counted as 1.
[[nodiscard]] int rep_seconds(const model::Tempo& tempo);

/// The heaviest percent of 1RM, in hundredths, at which the set can be done: by the most lenient of
/// Epley, Brzycki and the table for few repetitions, by Epley for the others.
[[nodiscard]] int max_percent(const LoadAgainstReps& figures, const PlannedSet& set);

/// The same with the margin that is let pass.
[[nodiscard]] int percent_limit(const LoadAgainstReps& figures, const PlannedSet& set);

}  // namespace phasewise::opt
