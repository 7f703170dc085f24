#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/phrases.hpp"
#include "opt/prescribe.hpp"
#include "opt/rows.hpp"
#include "opt/target_context.hpp"

namespace phasewise::opt {

namespace {

using model::DoseKind;
using model::Range;

Target sets_target(const TargetContext& c) {
    int count = 0;
    for (const model::SetGroup& set : c.item.sets) {
        count += set.kind == model::SetKind::work ? set.count : 0;
    }
    Target target{.name = "Sets",
                  .value = base::digits(count),
                  .range = std::nullopt,
                  .actual = Range{count, count},
                  .unit = {},
                  .why = {}};
    if (const auto& figure = c.row.row->sets) {
        target.range = figure->for_edition(c.edition);
        target.why = why(c.edition, c.row, *figure, {"", target.range->hi == 1 ? " set" : " sets"});
    }
    return target;
}

/// How a dose is called, counted and said.
struct DoseNames {
    std::string_view name;
    std::string_view unit;   ///< beside the drawn range
    std::string_view words;  ///< in a sentence, after the number
};

DoseNames names_of(const model::Exercise& exercise) {
    switch (exercise.dose) {
    case DoseKind::hold: return {"Hold", "s", " seconds"};
    case DoseKind::time: return {"Time", "s", " seconds"};
    case DoseKind::distance:
        return exercise.dose_unit == model::DoseUnit::steps
                   ? DoseNames{"Distance", "steps", " steps"}
                   : DoseNames{"Distance", "m", " metres"};
    case DoseKind::contacts: return {"Contacts", "", " contacts"};
    case DoseKind::passes: return {"Passes", "", " passes"};
    case DoseKind::minutes: return {"Minutes", "min", " minutes"};
    case DoseKind::reps:
    case DoseKind::reps_hold:
    case DoseKind::reps_free:
    case DoseKind::none: break;
    }
    return {"Reps", "", " reps"};
}

/// The row and figure that a dose is held against; no figure for a dose of the exercise's own.
std::pair<FoundRow, const Figure*> dose_figure(const Rules& rules, const TargetContext& c,
                                               model::Phase phase) {
    const auto pointer = [](const std::optional<Figure>& figure) {
        return figure ? &*figure : nullptr;
    };
    switch (c.exercise.dose) {
    case DoseKind::hold: {
        const FoundRow held = find_hold_row(rules, c.exercise, phase);
        return {held, pointer(held.row->hold_s)};
    }
    case DoseKind::minutes: return {c.row, pointer(c.row.row->minutes)};
    case DoseKind::time:
    case DoseKind::distance:
    case DoseKind::none: return {c.row, nullptr};
    case DoseKind::reps:
    case DoseKind::reps_hold:
    case DoseKind::reps_free:
    case DoseKind::contacts:
    case DoseKind::passes: break;
    }
    return {c.row, reps_figure(*c.row.row, c.exercise)};
}

Target dose_target(const Rules& rules, const TargetContext& c, model::Phase phase) {
    const DoseNames names = names_of(c.exercise);
    Target target{.name = std::string(names.name),
                  .value = model::dose_text(c.work.dose, c.item.side),
                  .range = std::nullopt,
                  .actual = Range{c.work.dose.lo, c.work.dose.hi},
                  .unit = std::string(names.unit),
                  .why = {}};
    const auto [row, figure] = dose_figure(rules, c, phase);
    if (figure != nullptr) {
        std::string unit(names.words);
        const auto& per_side = row.row->reps_side;
        unit += per_side && figure == &*per_side ? " a side" : "";
        target.range = figure->for_edition(c.edition);
        const bool hold = c.exercise.dose == DoseKind::hold;
        target.why = why(c.edition, row, *figure, {hold ? "hold " : "", unit});
    } else if (c.exercise.dose_low && c.exercise.dose_high) {
        target.range = Range{*c.exercise.dose_low, *c.exercise.dose_high};
        target.why = "Usual for this exercise: " + long_range(*target.range) +
                     std::string(names.words) + ". " + evidence_words(Evidence::app, {});
    }
    return target;
}

/// The hold inside a repetition or after a landing.
std::optional<Target> hold_target(const TargetContext& c) {
    if (!c.work.dose.hold_s) {
        return std::nullopt;
    }
    const Range hold = *c.work.dose.hold_s;
    Target target{.name = "Hold",
                  .value = model::rest_text({hold.lo, hold.hi}),
                  .range = std::nullopt,
                  .actual = hold,
                  .unit = "s",
                  .why = {}};
    const AcuteVariables& row = *c.row.row;
    // A core or balance row's hold is that of a stance, not the one inside a repetition; only where
    // its landings are held (phase 5) do both apply (opt-model reference 2, "A dose").
    const bool stance =
        (row.row == Row::core || row.row == Row::balance) && row.pace != "land+hold";
    if (row.hold_s && !stance) {
        target.range = row.hold_s->for_edition(c.edition);
        target.why = why(c.edition, c.row, *row.hold_s, {"hold ", " seconds"});
    } else if (c.exercise.hold_s) {
        target.range = *c.exercise.hold_s;
        target.why = "Usual for this exercise: hold " + long_range(*target.range) + " seconds. " +
                     evidence_words(Evidence::app, {});
    }
    return target;
}

std::optional<Target> tempo_target(const TargetContext& c) {
    const auto& term = c.row.row->tempo;
    if (!c.item.tempo && (c.exercise.dose != DoseKind::reps || !term)) {
        return std::nullopt;
    }
    Target target{.name = "Tempo",
                  .value = c.item.tempo ? model::tempo_text(*c.item.tempo) : std::string{},
                  .range = std::nullopt,
                  .actual = std::nullopt,
                  .unit = {},
                  .why = {}};
    if (term) {
        target.why = subject(c.row) + "tempo " + std::string(term->for_edition(c.edition)) + ". " +
                     evidence_words(term->evidence, term->sources);
    }
    return target;
}

std::optional<Target> rest_target(const Rules& rules, const TargetContext& c, model::Phase phase) {
    const auto& figure = c.row.row->rest_s;
    if (!c.work.rest && !figure) {
        return std::nullopt;
    }
    Target target{.name = "Rest",
                  .value = c.work.rest ? model::rest_text(*c.work.rest) : std::string{},
                  .range = std::nullopt,
                  .actual = std::nullopt,
                  .unit = "s",
                  .why = {}};
    if (c.work.rest) {
        target.actual = Range{c.work.rest->lo, c.work.rest->hi};
    }
    const GroupRule* pairs = pairs_of(rules.of(phase));
    if (c.row.row->row == Row::resistance_strength && pairs != nullptr &&
        pairs->rest_between_rounds) {
        target.range = *pairs->rest_between_rounds;
        target.why = subject(c.row) + "its partner follows at once, then rest " +
                     long_range(*target.range) + " seconds.";
    } else if (figure) {
        target.range = figure->for_edition(c.edition);
        target.why = why(c.edition, c.row, *figure, {"rest ", " seconds"});
    }
    return target;
}

}  // namespace

std::vector<Target> targets_of(const Rules& rules, const model::Exercise& exercise,
                               const model::Item& item, model::Phase phase,
                               model::Edition edition) {
    const FoundRow row = find_row(rules, exercise, phase);
    const auto work = std::ranges::find_if(
        item.sets, [](const auto& set) { return set.kind == model::SetKind::work; });
    if (!row || work == item.sets.end()) {
        return {};
    }
    const TargetContext c{exercise, item, *work, row, edition};
    std::vector<Target> targets;
    const auto add = [&targets](std::optional<Target> target) {
        if (target) {
            targets.push_back(std::move(*target));
        }
    };
    if (exercise.dose != DoseKind::minutes) {
        add(sets_target(c));
    }
    if (exercise.dose != DoseKind::none) {
        add(dose_target(rules, c, phase));
    }
    add(hold_target(c));
    add(tempo_target(c));
    add(rest_target(rules, c, phase));
    add(load_target(c));
    return targets;
}

}  // namespace phasewise::opt
