#include "opt/prescribe.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "opt/rows.hpp"

namespace phasewise::opt {

namespace {

using model::DoseKind;

// Published for the sets on the way to a heavy lift is 60-180 s (opt-model reference 2.4); the data
// have no figure of their own for it.
constexpr int ramp_rest_s = 90;

// A trainer's own row starts with something to change.
constexpr int free_row_reps = 10;

model::Dose of(model::DoseUnit unit, int number) {
    return {.unit = unit, .lo = number, .hi = number, .hold_s = std::nullopt, .amrap = false};
}

bool offers(const model::Exercise& exercise, model::LoadField field) {
    return std::ranges::find(exercise.load_types, field) != exercise.load_types.end();
}

/// The repetitions that a set of `exercise` starts with.
int reps_of(const AcuteVariables& row, const model::Exercise& exercise) {
    if (counts_per_side(row, exercise) && row.pick.reps_side) {
        return *row.pick.reps_side;
    }
    if (row.pick.reps) {
        return *row.pick.reps;
    }
    // The row counts by the leg: both legs together do twice as much.
    return row.pick.reps_side ? 2 * *row.pick.reps_side : free_row_reps;
}

/// The hold inside each repetition or after each landing; the exercise knows its own best.
std::optional<model::Range> hold_of(const AcuteVariables& row, const model::Exercise& exercise) {
    if (exercise.hold_s) {
        return exercise.hold_s;
    }
    if (row.pick.hold_s) {
        return model::Range{*row.pick.hold_s, *row.pick.hold_s};
    }
    return std::nullopt;
}

int within_usual(int value, const model::Exercise& exercise) {
    value = std::max(value, exercise.dose_low.value_or(value));
    return std::min(value, exercise.dose_high.value_or(value));
}

/// A set of `exercise`, in its own unit.
model::Dose dose_of(const Rules& rules, const AcuteVariables& row, const model::Exercise& exercise,
                    model::Phase phase) {
    model::Dose dose = of(exercise.dose_unit, reps_of(row, exercise));
    switch (exercise.dose) {
    case DoseKind::reps:
    case DoseKind::reps_free:
    case DoseKind::passes: break;
    case DoseKind::reps_hold: dose.hold_s = hold_of(row, exercise); break;
    case DoseKind::contacts:
        // A landing is held where the exercise or the phase has it held; a stance of 20 s that
        // the row may also know is no landing.
        dose.hold_s = exercise.hold_s;
        if (!dose.hold_s && row.row == Row::plyometric) {
            dose.hold_s = hold_of(row, exercise);
        }
        break;
    case DoseKind::hold: {
        const FoundRow held = find_hold_row(rules, exercise, phase);
        dose = of(exercise.dose_unit, within_usual(held.row->pick.hold_s.value_or(0), exercise));
        break;
    }
    case DoseKind::time:
    case DoseKind::distance: dose = of(exercise.dose_unit, exercise.dose_low.value_or(0)); break;
    case DoseKind::minutes:
        dose = of(exercise.dose_unit, within_usual(row.pick.minutes.value_or(0), exercise));
        break;
    case DoseKind::none: dose = of(model::DoseUnit::none, 0); break;
    }
    return dose;
}

/// `load` as `exercise` may have it, or nothing where it cannot be loaded that way.
std::optional<model::Load> allowed(const std::optional<model::Load>& load,
                                   const AcuteVariables& row, const model::Exercise& exercise) {
    if (!load) {
        return std::nullopt;
    }
    model::Load result = *load;
    switch (load->kind) {
    case model::LoadKind::rpe: return offers(exercise, model::LoadField::rpe) ? load : std::nullopt;
    case model::LoadKind::pct_bw:
        return offers(exercise, model::LoadField::pct_bw) ? load : std::nullopt;
    case model::LoadKind::pct1rm: {
        // Without a stored 1RM a percentage is for lifts that may be heavy, and for power lifts
        // in the light range that is their own.
        const bool own_range =
            exercise.level == model::Level::power && row.row == Row::resistance_power;
        if (!offers(exercise, model::LoadField::pct1rm) || !(exercise.phase4_ok || own_range)) {
            return std::nullopt;
        }
        const int ceiling = exercise.max_pct1rm.value_or(100) * model::hundredths;
        result.lo = std::min(result.lo, ceiling);
        result.hi = std::min(result.hi, ceiling);
        return result;
    }
    case model::LoadKind::none:
    case model::LoadKind::weight:
    case model::LoadKind::band:
    case model::LoadKind::assist:
    case model::LoadKind::rir: break;
    }
    return std::nullopt;
}

std::optional<model::Load> load_of(const AcuteVariables& row, const model::Exercise& exercise) {
    if (auto load = allowed(row.pick.load, row, exercise)) {
        return load;
    }
    return allowed(row.pick.alternative_load, row, exercise);
}

/// The rest after a set; none where none is planned.
std::optional<model::Rest> rest_of(const PhaseRules& phase, const AcuteVariables& row) {
    int seconds = row.pick.rest_s.value_or(0);
    // The strength half of a pair has no rest of its own, for its partner follows at once. Alone it
    // gets the rest that comes after the pair.
    const GroupRule* pairs = pairs_of(phase);
    if (row.row == Row::resistance_strength && pairs != nullptr) {
        seconds = std::max(seconds, pairs->pick_between_rounds.value_or(0));
    }
    return seconds == 0 ? std::nullopt : std::optional{model::Rest{seconds, seconds}};
}

/// The sets that lead up to heavy work sets.
std::vector<model::SetGroup> ramp_sets(const Rules& rules) {
    std::vector<model::SetGroup> sets;
    for (const RampSet& step : rules.ramp) {
        model::Load load;
        load.kind = model::LoadKind::pct1rm;
        load.lo = step.pct.lo * model::hundredths;
        load.hi = step.pct.hi * model::hundredths;
        model::Dose dose = of(model::DoseUnit::reps, step.reps.lo);
        dose.hi = step.reps.hi;
        sets.push_back({.count = 1,
                        .kind = model::SetKind::warm_up,
                        .dose = dose,
                        .loads = {load},
                        .rest = model::Rest{ramp_rest_s, ramp_rest_s}});
    }
    return sets;
}

model::Item free_item(const model::Exercise& exercise) {
    model::Item item;
    item.exercise = exercise.id;
    item.side = exercise.side;
    if (exercise.dose != DoseKind::none) {
        model::SetGroup set;
        set.dose = of(exercise.dose_unit, exercise.dose_low.value_or(free_row_reps));
        item.sets.push_back(set);
    }
    return item;
}

}  // namespace

model::Item prescribe(const Rules& rules, const model::Exercise& exercise, model::Phase phase) {
    const AcuteVariables* row = row_for(rules, exercise, phase);
    if (row == nullptr) {
        return free_item(exercise);
    }
    model::Item item;
    item.exercise = exercise.id;
    item.side = exercise.side;
    model::SetGroup work;
    work.count = row->pick.sets;
    work.dose = dose_of(rules, *row, exercise, phase);
    work.rest = rest_of(rules.of(phase), *row);
    if (const auto load = load_of(*row, exercise)) {
        work.loads.push_back(*load);
        if (row->pick.ramp && load->kind == model::LoadKind::pct1rm) {
            item.sets = ramp_sets(rules);
        }
    }
    item.sets.push_back(work);
    // Only repetitions done at the phase's own pace have its tempo; those with a hold are lifted,
    // held and let down in their own time (opt-model reference 4.3, `dose`).
    if (exercise.dose == DoseKind::reps) {
        item.tempo = row->pick.tempo;
    }
    if (exercise.dose == DoseKind::minutes) {
        item.cardio = row->pick.cardio;
    }
    return item;
}

}  // namespace phasewise::opt
