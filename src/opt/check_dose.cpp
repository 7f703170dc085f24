// RNG-1: how much a set consists of, in the unit it is counted in.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "model/words.hpp"
#include "opt/check_rules.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::DoseUnit;
using model::Range;
using model::SetGroup;
using model::SetKind;

/// What a dose is held against.
struct DoseMeasure {
    Variable variable = Variable::reps;
    FoundRow row;
    const Figure* figure = nullptr;  ///< null: the exercise's own usual dose
    Allowed allowed;
    std::string_view unit;  ///< " reps"
};

/// The usual dose of the exercise itself, where it is counted in `unit`.
std::optional<DoseMeasure> own_measure(const Seen& seen, DoseUnit unit, std::string_view words) {
    const model::Exercise& exercise = *seen.exercise;
    if (exercise.dose_unit != unit || !exercise.dose_low || !exercise.dose_high) {
        return std::nullopt;
    }
    return DoseMeasure{.variable = Variable::dose,
                       .row = seen.row,
                       .allowed = allowed_by(Range{*exercise.dose_low, *exercise.dose_high}),
                       .unit = words};
}

std::optional<DoseMeasure> reps_measure(const DayView& view, const Seen& seen,
                                        std::string_view words) {
    const Figure* const figure = reps_figure_of(view, seen);
    if (figure == nullptr) {
        return std::nullopt;
    }
    const auto& per_side = seen.row.row->reps_side;
    return DoseMeasure{.variable = Variable::reps,
                       .row = seen.row,
                       .figure = figure,
                       .allowed = allowed_by(*figure, view.scope.edition),
                       .unit = per_side && figure == &*per_side ? " reps a side" : words};
}

/// A hold is judged by the row that knows holds such as this exercise is meant for. Where a row's
/// hold is the one inside a repetition, seconds as a dose are not its business.
std::optional<DoseMeasure> hold_measure(const DayView& view, const Seen& seen) {
    switch (seen.role.component) {
    case model::Component::smr:
    case model::Component::static_stretch:
    case model::Component::core:
    case model::Component::balance: break;
    default: return std::nullopt;
    }
    const FoundRow row = find_hold_row(view.knowledge->rules, *seen.exercise, view.scope.phase);
    if (!row || !row.row->hold_s) {
        return std::nullopt;
    }
    return DoseMeasure{.variable = Variable::hold,
                       .row = row,
                       .figure = &*row.row->hold_s,
                       .allowed = allowed_by(*row.row->hold_s, view.scope.edition),
                       .unit = " seconds"};
}

std::optional<DoseMeasure> measure_of(const DayView& view, const Seen& seen, DoseUnit unit) {
    switch (unit) {
    case DoseUnit::reps: return reps_measure(view, seen, " reps");
    case DoseUnit::contacts: return reps_measure(view, seen, " contacts");
    case DoseUnit::passes: return reps_measure(view, seen, " passes");
    case DoseUnit::s:
        return seen.exercise->dose == model::DoseKind::time ? own_measure(seen, unit, " seconds")
                                                            : hold_measure(view, seen);
    case DoseUnit::m: return own_measure(seen, unit, " metres");
    case DoseUnit::steps: return own_measure(seen, unit, " steps");
    case DoseUnit::min:
    case DoseUnit::none: break;
    }
    return std::nullopt;
}

/// The numbers of a dose as they are judged: as many as possible has no upper end.
Range judged(const model::Dose& dose, const Allowed& allowed) {
    if (!dose.amrap) {
        return {dose.lo, dose.hi};
    }
    const int floor = dose.lo == 0 ? allowed.band.lo : dose.lo;
    return {floor, std::max(floor, std::min(dose.hi, allowed.band.hi))};
}

/// `seen`'s item with every work dose of `unit` inside `allowed`.
model::Item mended(const Seen& seen, DoseUnit unit, const Allowed& allowed) {
    model::Item item = *seen.item;
    for (SetGroup& set : item.sets) {
        if (set.kind == SetKind::work && set.dose.unit == unit &&
            allowed.weigh(judged(set.dose, allowed))) {
            const Range inside = allowed.nearest(judged(set.dose, allowed));
            set.dose.lo = inside.lo;
            set.dose.hi = inside.hi;
        }
    }
    return item;
}

/// The words of a fix: "Set 12 reps".
std::string set_words(const Range& range, std::string_view unit) {
    return "Set " + short_range(range) + std::string(unit);
}

/// "12 reps", "1 rep".
std::string counted(const Range& range, std::string_view unit) {
    const bool one = range.lo == 1 && range.hi == 1;
    const bool plural_s = one && unit.size() > 1 && unit.back() == 's' && unit != " passes";
    std::string words = short_range(range);
    words += one && unit == " passes" ? " pass" : plural_s ? unit.substr(0, unit.size() - 1) : unit;
    return words;
}

}  // namespace

void check_dose(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        // Of several sets the one that weighs most speaks; the fix mends all of its unit.
        const SetGroup* worst = nullptr;
        std::optional<Weight> weight;
        DoseMeasure measure;
        for (const SetGroup& set : seen.item->sets) {
            if (set.kind != SetKind::work || (worst != nullptr && weight == Weight::heavy)) {
                continue;
            }
            auto found = measure_of(view, seen, set.dose.unit);
            if (!found) {
                continue;
            }
            if (view.is_light()) {
                found->allowed = found->allowed.without_floor();
            }
            const auto here = found->allowed.weigh(judged(set.dose, found->allowed));
            if (here && (!weight || *here < *weight)) {
                worst = &set;
                weight = here;
                measure = *found;
            }
        }
        if (worst == nullptr || !weight) {
            continue;
        }
        const Range value = judged(worst->dose, measure.allowed);
        const Range target = measure.allowed.nearest(value);
        Finding& finding = report.about_value(
            seen,
            {.rule = RuleId::rng_1,
             .variable = measure.variable,
             .weight = *weight,
             .row = measure.row,
             .allowed = measure.allowed,
             .value = value,
             .value_words = counted(value, measure.unit),
             .unit = {},
             .figure_words = measure.figure == nullptr ? std::string{}
                                                       : why(view.scope.edition, measure.row,
                                                             *measure.figure, {"", measure.unit}),
             .figure = measure.figure,
             .field = Field::dose});
        if (measure.figure == nullptr) {
            finding.severity =
                Severity::tip;  // the exercise's own usual dose is no figure of the model
            finding.message = seen.exercise->name + ": " + counted(value, measure.unit) +
                              ", usual for this exercise is " + long_range(measure.allowed.hard) +
                              '.';
        }
        finding.fix = replace_fix(view, set_words(target, measure.unit),
                                  mended(seen, worst->dose.unit, measure.allowed));
    }
}

void check_hold(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        const AcuteVariables& row = *seen.row.row;
        const bool lands = row.pace == "land+hold";
        // A core or balance row's hold is that of a stance, not the one inside a repetition; only
        // where its landings are held do both apply.
        const bool stance = (row.row == Row::core || row.row == Row::balance) && !lands;
        if (!row.hold_s || stance) {
            continue;
        }
        const Allowed allowed = allowed_by(*row.hold_s, view.scope.edition);
        std::optional<Weight> weight;
        Range value;
        model::Item mended_item = *seen.item;
        for (SetGroup& set : mended_item.sets) {
            const bool landing = lands && set.dose.unit == DoseUnit::contacts;
            const bool counted_by_hold = set.dose.unit == DoseUnit::s;
            if (set.kind != SetKind::work || counted_by_hold || (!set.dose.hold_s && !landing)) {
                continue;
            }
            const Range here = set.dose.hold_s.value_or(Range{0, 0});
            const auto found = allowed.weigh(here);
            if (!found) {
                continue;
            }
            if (!weight || *found < *weight) {
                weight = found;
                value = here;
            }
            set.dose.hold_s = allowed.nearest(here);
        }
        if (!weight) {
            continue;
        }
        Finding& finding = report.about_value(
            seen,
            {.rule = RuleId::rng_1,
             .variable = Variable::hold,
             .weight = *weight,
             .row = seen.row,
             .allowed = allowed,
             .value = value,
             .value_words = value.hi == 0 ? "no hold" : "a hold of " + short_range(value) + " s",
             .unit = " seconds",
             .figure_words = why(view.scope.edition, seen.row, *row.hold_s, {"hold ", " seconds"}),
             .figure = &*row.hold_s,
             .field = Field::hold});
        finding.fix = replace_fix(view, "Set " + short_range(allowed.nearest(value)) + " s hold",
                                  std::move(mended_item));
    }
}

}  // namespace phasewise::opt
