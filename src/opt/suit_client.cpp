#include "opt/suit_client.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "model/prescription.hpp"
#include "opt/client_ranges.hpp"
#include "opt/load_against_reps.hpp"
#include "opt/partner.hpp"
#include "opt/rows.hpp"
#include "opt/target_context.hpp"

namespace phasewise::opt {

namespace {

using model::Load;
using model::LoadKind;
using model::SetGroup;

/// The row that the exercise is prescribed by in this role.
FoundRow suited_row(const Prescribing& how, const model::Exercise& exercise,
                    const std::optional<model::ExerciseRole>& role) {
    return role ? find_row(how.knowledge.rules, role->component, role->level, how.phase)
                : find_row(how.knowledge.rules, exercise, how.phase);
}

int clamped(int value, const model::Range& range) {
    return std::max(std::min(value, range.hi), range.lo);
}

model::Range resolved(const Prescribing& how, const model::Range& range, Quantity quantity) {
    return resolve(how.rules, range, how.client, quantity).range;
}

bool is_heavier_half(const FoundRow& row) {
    return row.row->row == Row::resistance || row.row->row == Row::resistance_strength;
}

/// The heaviest whole percent at which the set can be done as often as it says (RNG-10).
int percent_for_reps(const Prescribing& how, const FoundRow& row, const model::Item& item,
                     const SetGroup& set) {
    const LoadAgainstReps& figures = how.knowledge.rule_book.load_reps;
    const auto reserve = other_load_range(*row.row, LoadKind::rir);
    const PlannedSet planned{.reps = std::max(set.dose.hi, 1),
                             .reserve_tenths = reserve ? reserve->lo * 10 : 0,
                             .is_slow =
                                 item.tempo && rep_seconds(*item.tempo) >= figures.slow_rep_s};
    return percent_limit(figures, planned) / model::hundredths;
}

void suit_load(const Prescribing& how, const model::Exercise& exercise, const FoundRow& row,
               const model::Item& item, SetGroup& set) {
    int cap = is_heavier_half(row) ? percent_for_reps(how, row, item, set) : 100;
    for (const FigureLimit& limit : load_caps(how.rules, how.client, &exercise)) {
        cap = std::min(cap, limit.value);
    }
    for (Load& load : set.loads) {
        if (load.kind == LoadKind::pct1rm) {
            const bool waved = how.week != nullptr && how.week->pct && is_heavier_half(row);
            const model::Range pct =
                waved ? *how.week->pct
                      : model::Range{load.lo / model::hundredths, load.hi / model::hundredths};
            const bool light_week = how.week != nullptr && how.week->deload;
            const int floor = row.row->intensity && !light_week
                                  ? resolved(how, row.row->intensity->range, Quantity::load_pct).lo
                                  : 0;
            if (cap >= floor) {
                const int ceiling = std::min(cap, exercise.max_pct1rm.value_or(100));
                load.lo = std::min(pct.lo, ceiling) * model::hundredths;
                load.hi = std::min(pct.hi, ceiling) * model::hundredths;
                continue;
            }
            load = row.row->pick.alternative_load.value_or(Load{});  // a percent would be too heavy
        }
        if (load.kind == LoadKind::rpe && how.week != nullptr && is_heavier_half(row) &&
            row.row->pick.load && row.row->pick.load->kind == LoadKind::rpe) {
            load.lo = how.week->rpe.lo * model::hundredths;
            load.hi = how.week->rpe.hi * model::hundredths;
        }
    }
}

void suit_resistance(const Prescribing& how, const model::Exercise& exercise, const FoundRow& row,
                     const model::Item& item, SetGroup& set) {
    const model::Range sets =
        row.row->sets ? resolved(how, row.row->sets->range, Quantity::sets) : model::Range{1, 20};
    if (how.week != nullptr) {
        set.count = how.week->sets;
    }
    // A light week may do less than the phase's least.
    const int least = how.week != nullptr && how.week->deload ? 1 : sets.lo;
    set.count = std::max(std::min({set.count, sets.hi, how.most_sets}), least);
    const Figure* reps = reps_figure(*row.row, exercise);
    if (set.dose.unit == model::DoseUnit::reps && reps != nullptr) {
        const bool own_reps = row.row->row == Row::resistance_power;
        const int wanted = how.week != nullptr && !own_reps ? how.week->reps : set.dose.lo;
        set.dose.lo = set.dose.hi = clamped(wanted, resolved(how, reps->range, Quantity::reps));
    }
    suit_load(how, exercise, row, item, set);
}

void suit_holds(const Prescribing& how, const model::Exercise& exercise, SetGroup& set) {
    if (set.dose.unit != model::DoseUnit::s) {
        return;
    }
    if (const auto longest = longest_hold(how.rules, how.client, exercise)) {
        set.dose.lo = std::min(set.dose.lo, longest->value);
        set.dose.hi = std::min(set.dose.hi, longest->value);
    }
    if (exercise.component == model::Component::static_stretch) {
        if (const auto shortest = shortest_stretch(how.rules, how.client)) {
            set.dose.lo = std::max(set.dose.lo, shortest->value);
            set.dose.hi = std::max(set.dose.hi, shortest->value);
        }
    }
}

}  // namespace

model::Item prescribe_for(const Prescribing& how, const model::Exercise& exercise,
                          const std::optional<model::ExerciseRole>& role) {
    model::Item item = prescribe_as(how.knowledge, exercise, role, how.phase);
    const FoundRow row = suited_row(how, exercise, role);
    const bool resistance =
        (role ? role->component : exercise.component) == model::Component::resistance;
    for (SetGroup& set : item.sets) {
        if (set.kind == model::SetKind::work && row && resistance) {
            suit_resistance(how, exercise, row, item, set);
        }
        suit_holds(how, exercise, set);
    }
    if (item.cardio && heart_rate_targets(how.client) == model::Answer::no) {
        item.cardio->zone = 0;  // guided by effort: the stage says how hard
        item.cardio->intervals.reset();
    }
    if (item.tempo) {
        item.tempo = clamp_tempo(how.rules, how.client, *item.tempo);
    }
    return item;
}

}  // namespace phasewise::opt
