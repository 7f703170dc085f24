#pragma once

#include <optional>

#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"

namespace phasewise::opt {

/// A row of a phase's table, and the phase it was found in.
struct FoundRow {
    const AcuteVariables* row = nullptr;
    model::Phase phase = model::Phase::stabilization_endurance;

    explicit operator bool() const { return row != nullptr; }
};

/// The row of a component that is not resistance; nothing for free rows.
[[nodiscard]] std::optional<Row> row_of(model::Component component);

/// The row that `exercise` is prescribed by in `phase`, see `row_for`.
[[nodiscard]] FoundRow find_row(const Rules& rules, const model::Exercise& exercise,
                                model::Phase phase);

/// The row of what is trained as `component` at `level`: how an exercise in a second role is found.
[[nodiscard]] FoundRow find_row(const Rules& rules, model::Component component, model::Level level,
                                model::Phase phase);

/// The row that says how long `exercise` is held: its own, unless that knows no hold such as this
/// exercise is meant for (a landing is held 3 s, a stance 20 s); then the nearest phase's that
/// does.
[[nodiscard]] FoundRow find_hold_row(const Rules& rules, const model::Exercise& exercise,
                                     model::Phase phase);

/// How pairs are trained in the phase; null in phases without pairs.
[[nodiscard]] const GroupRule* pairs_of(const PhaseRules& phase);

/// How groups of `kind` are trained in the phase, else null. A superset and a contrast are both
/// pairs, vertical loading runs as a circuit: they stand for each other where the phase knows one.
[[nodiscard]] const GroupRule* rule_of(const PhaseRules& phase, model::GroupKind kind);

/// Whether the row's repetitions are counted per side for this exercise, by figures of their own
/// (phase 1 balance: 6-10 a leg, 12-20 on both legs together).
[[nodiscard]] bool counts_per_side(const AcuteVariables& row, const model::Exercise& exercise);

/// The published figure of the row's repetitions for this exercise; null where there is none.
[[nodiscard]] const Figure* reps_figure(const AcuteVariables& row, const model::Exercise& exercise);

/// Whether the row is for loads that only lifts with `phase4_ok` may have.
[[nodiscard]] bool is_heavy(const AcuteVariables& row);

/// The kind of stretch that warms up in the phase.
[[nodiscard]] model::Component warm_up_stretch(const PhaseRules& phase);

/// Whether static stretches belong into the warm-up of the phase: it has no other kind of stretch.
[[nodiscard]] bool stretches_statically(const PhaseRules& phase);

}  // namespace phasewise::opt
