// SEL-1, PH4-SEL, SPT-1: whether an exercise belongs to the phase.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "opt/check_rules.hpp"
#include "opt/fit_to_phase.hpp"
#include "opt/partner.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Component;
using model::Exercise;
using model::ExerciseRole;
using model::Level;
using model::Phase;
using model::Phase5Role;

bool has_levels(Component component) {
    return component == Component::resistance || component == Component::core ||
           component == Component::balance || component == Component::plyometric ||
           component == Component::saq;
}

/// Whether the phase trains `component` at `level`, whatever the load.
bool level_fits(const PhaseRules& phase, Component component, Level level) {
    if (level == Level::any || !has_levels(component)) {
        return true;
    }
    if (component != Component::resistance || phase.find(Row::resistance) != nullptr) {
        return level == phase.level;
    }
    switch (level) {
    case Level::stabilization: return phase.find(Row::resistance_stabilization) != nullptr;
    case Level::power: return phase.find(Row::resistance_power) != nullptr;
    case Level::strength: return phase.find(Row::resistance_strength) != nullptr;
    case Level::any: break;
    }
    return true;
}

bool any_role_fits(const PhaseRules& phase, const Seen& seen) {
    return level_fits(phase, seen.role.component, seen.role.level) ||
           std::ranges::any_of(seen.exercise->also_counts_as, [&](const ExerciseRole& role) {
               return level_fits(phase, role.component, role.level);
           });
}

std::string level_words(Level level) { return std::string(base::name_of(level)); }

/// "stabilization", "strength and stabilization": the levels that the phase trains.
std::string levels_of(const PhaseRules& phase, Component component) {
    std::string words;
    for (const Level level : {Level::stabilization, Level::strength, Level::power}) {
        if (level_fits(phase, component, level)) {
            words += (words.empty() ? "" : " and ") + level_words(level);
        }
    }
    return words;
}

/// The same exercise at a level that the phase trains, by the library's ladder.
const Exercise* at_other_level(const DayView& view, const Seen& seen) {
    for (const auto* ladder : {&seen.exercise->prior_level, &seen.exercise->next_level}) {
        for (const model::ExerciseId& id : *ladder) {
            const Exercise* const found = view.knowledge->library.find(id);
            if (found != nullptr && found->component == seen.role.component &&
                level_fits(view.phase(), found->component, found->level)) {
                return found;
            }
        }
    }
    return nullptr;
}

bool may_be_heavy_here(const DayView& view, const Exercise& exercise) {
    const bool reduced = view.is_reduced() && exercise.phase5_role == Phase5Role::reduced;
    return exercise.phase4_ok || reduced;
}

bool has_to_be_heavy(const DayView& view, const Seen& seen) {
    if (!seen.is_resistance()) {
        return false;
    }
    if (view.scope.phase == Phase::maximal_strength) {
        return true;
    }
    return view.scope.phase == Phase::power && seen.role.level == Level::strength &&
           !may_stand_alone(*view.knowledge, *seen.exercise, Phase::power);
}

/// The heavy lift of the same pattern that needs the same things, else the first there is.
const Exercise* heavy_lift_like(const DayView& view, const Exercise& exercise) {
    const Exercise* first = nullptr;
    for (const Exercise& other : view.knowledge->library.all()) {
        const bool usable =
            other.phase4_ok && other.pattern_family == exercise.pattern_family &&
            (view.scope.phase != Phase::power || other.phase5_role == Phase5Role::heavy);
        if (!usable) {
            continue;
        }
        if (other.equipment == exercise.equipment) {
            return &other;
        }
        first = first == nullptr ? &other : first;
    }
    return first;
}

bool is_near_failure(const model::Load& load, int spotter_pct) {
    switch (load.kind) {
    case model::LoadKind::pct1rm: return load.hi >= spotter_pct * model::hundredths;
    case model::LoadKind::rir: return load.lo <= model::hundredths;
    case model::LoadKind::rpe: return load.hi >= 9 * model::hundredths;
    default: return false;
    }
}

}  // namespace

void check_level(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        const bool judged_elsewhere =
            seen.is_resistance() && view.scope.phase == Phase::maximal_strength;
        if (judged_elsewhere || any_role_fits(view.phase(), seen)) {
            continue;
        }
        const bool unsafe =
            seen.role.level == Level::power && view.scope.phase == Phase::stabilization_endurance;
        Finding& finding = report.about(
            seen, RuleId::sel_1, unsafe ? Weight::heavy : Weight::soft,
            "this is " + level_words(seen.role.level) + " work, and " +
                phase_words(view.scope.phase) + " trains " +
                std::string(row_name(row_of(seen.role.component).value_or(Row::resistance))) +
                " at the level of " + levels_of(view.phase(), seen.role.component) + '.');
        // A pair hangs together: its halves are the business of TPL-7.
        const bool alone = !seen.is_grouped() || pairs_of(view.phase()) == nullptr;
        if (const Exercise* const other = at_other_level(view, seen);
            other != nullptr && alone && view.scope.phase != Phase::power) {
            finding.fix = stand_in_fix(view, seen, *other, std::nullopt, "Use");
        }
    }
}

void check_heavy_lifts(const DayView& view, Report& report) {
    for (std::size_t i = 0; i < view.items.size(); ++i) {
        const Seen& seen = view.items[i];
        if (!has_to_be_heavy(view, seen) || may_be_heavy_here(view, *seen.exercise)) {
            continue;
        }
        const bool reduced = seen.exercise->phase5_role == Phase5Role::reduced;
        std::string message =
            phase_words(view.scope.phase) +
            " loads its strength exercises to 85 % and more, and this one is not made for that.";
        message +=
            reduced && view.scope.phase == Phase::power ? " It suits a day of reduced loads." : "";
        Finding& finding = report.about(seen, RuleId::ph4_sel, Weight::heavy, std::move(message));
        // Alone in phase 5 a heavy lift would lack its partner instead.
        const bool in_place = view.scope.phase == Phase::maximal_strength || is_paired(view, i);
        if (const Exercise* const other = heavy_lift_like(view, *seen.exercise);
            other != nullptr && in_place) {
            finding.fix = stand_in_fix(view, seen, *other, std::nullopt, "Use");
        }
    }
}

void check_spotter(const DayView& view, Report& report) {
    const model::Day& day = *view.day;
    const int pct = view.knowledge->rule_book.figures.spotter_pct;
    if (day.spotter.value_or(false)) {
        return;
    }
    for (const Seen& seen : view.items) {
        const auto& tags = seen.exercise->tags;
        const bool near = std::ranges::any_of(seen.item->sets, [pct](const model::SetGroup& set) {
            return std::ranges::any_of(
                set.loads, [pct](const model::Load& load) { return is_near_failure(load, pct); });
        });
        if (!near || std::ranges::find(tags, model::Tag::spotter) == tags.end()) {
            continue;
        }
        const std::string need =
            "at " + base::digits(pct) +
            " % or more, or close to failure, it needs a spotter or safety bars";
        Finding& finding = report.about(seen, RuleId::spt_1, Weight::heavy,
                                        day.spotter ? need + ", and none is there."
                                                    : need + ". Is someone there?");
        finding.field = Field::load;
        finding.fix = Fix{"A spotter is there", model::SetDay{.day = day.id,
                                                              .name = day.name,
                                                              .kind = day.kind,
                                                              .variant = day.variant,
                                                              .slot_min = day.slot_min,
                                                              .spotter = true,
                                                              .supervised = day.supervised,
                                                              .note = day.note}};
    }
}

}  // namespace phasewise::opt
