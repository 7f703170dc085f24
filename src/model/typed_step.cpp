#include "model/typed_step.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "model/plan.hpp"
#include "model/typed_cardio.hpp"
#include "model/typed_dose.hpp"
#include "model/typed_load.hpp"
#include "model/typed_work_sets.hpp"

namespace phasewise::model {

namespace {

constexpr int most_steps = 1000;  // of one call; a held key sends a few

/// A step of `small` up to `threshold`, of `large` from there on.
struct Step {
    int small = 1;
    int large = 1;
    int threshold = 0;
    Range bounds;
};

/// `lo` and `hi` moved by one step, as far as the bounds let them.
void move(int& lo, int& hi, const Step& step, bool up) {
    int by = lo >= step.threshold ? step.large : step.small;
    if (up) {
        by = std::min(by, step.bounds.hi - hi);
    } else {
        // Down to the threshold and not past it: from 130 s to 120 s, then in small steps.
        by = lo > step.threshold ? std::min(step.large, lo - step.threshold) : step.small;
        by = std::min(by, lo - step.bounds.lo);
    }
    by = std::max(by, 0);
    lo += up ? by : -by;
    hi += up ? by : -by;
}

void move(int& lo, int& hi, const Step& step, int steps) {
    const int many = std::clamp(steps, -most_steps, most_steps);
    for (int i = 0; i < std::abs(many); ++i) {
        move(lo, hi, step, many > 0);
    }
}

Step time_step(int least, int most) { return {5, 15, 120, {least, most}}; }

Step dose_step(DoseUnit unit) {
    const Range bounds = typed::dose_bounds(unit);
    switch (unit) {
    case DoseUnit::s: return time_step(5, bounds.hi);
    case DoseUnit::m: return {5, 5, 0, {5, bounds.hi}};
    case DoseUnit::min: return {1, 5, 30, bounds};
    case DoseUnit::reps:
    case DoseUnit::steps:
    case DoseUnit::contacts:
    case DoseUnit::passes:
    case DoseUnit::none: break;
    }
    return {1, 1, 0, bounds};
}

/// In hundredths.
Step load_step(const Load& load) {
    const int most = typed::load_most(load.kind, load.unit);
    switch (load.kind) {
    case LoadKind::pct1rm: return {250, 250, 0, {250, most}};
    case LoadKind::pct_bw: return {250, 250, 0, {0, most}};
    case LoadKind::rpe: return {50, 50, 0, {50, most}};
    case LoadKind::rir: return {100, 100, 0, {0, most}};
    case LoadKind::weight:
    case LoadKind::assist:
        return load.unit == MassUnit::kg ? Step{125, 250, 1000, {125, most}}
                                         : Step{250, 500, 2000, {250, most}};
    case LoadKind::none:
    case LoadKind::band: break;
    }
    return {};
}

void step_dose(Dose& dose, int steps) {
    if (dose.unit == DoseUnit::none || (dose.amrap && dose.lo == 0)) {
        return;
    }
    move(dose.lo, dose.hi, dose_step(dose.unit), steps);
}

std::string number_text(Load load) {
    load.as_typed.clear();
    return typed::load_words({load});
}

/// The load moved, in what was typed as well: "45 lb each" becomes "50 lb each".
void step_load(Load& load, int steps) {
    if (load.kind == LoadKind::none || load.kind == LoadKind::band) {
        return;
    }
    Load moved = load;
    move(moved.lo, moved.hi, load_step(load), steps);
    if (!load.as_typed.empty()) {
        const std::string before = number_text(load);
        const std::size_t place = load.as_typed.find(before);
        const bool found = place != std::string::npos &&
                           (place == 0 || std::string_view("+x").find(load.as_typed[place - 1]) !=
                                              std::string_view::npos);
        if (!found) {
            return;
        }
        moved.as_typed.replace(place, before.size(), number_text(moved));
        if (moved.as_typed.size() > PlanLimits::load_bytes) {
            return;
        }
    }
    load = std::move(moved);
}

void step_count(SetGroup& set, int steps) {
    int same = set.count;
    move(set.count, same, {1, 1, 0, {1, PlanLimits::sets}}, steps);
}

void step_rest(SetGroup& set, int steps) {
    if (set.rest) {
        move(set.rest->lo, set.rest->hi, time_step(0, PlanLimits::rest_s), steps);
    }
}

void step_loads(SetGroup& set, int steps) {
    if (!set.loads.empty()) {
        step_load(set.loads.front(), steps);
    }
}

void step_zone(Item& item, int steps) {
    if (item.cardio && item.cardio->zone != 0) {
        int same = item.cardio->zone;
        move(item.cardio->zone, same, {1, 1, 0, {1, PlanLimits::zone}}, steps);
    }
}

/// Intervals more or fewer, where their number fills the dose.
void step_intervals(Item& item, SetGroup& set, int steps) {
    if (!item.cardio || !item.cardio->intervals || set.count != 1) {
        return;
    }
    const auto repeats = typed::repeats_in(set.dose, *item.cardio->intervals);
    if (!repeats) {
        return;
    }
    int many = *repeats;
    int same = many;
    move(many, same, {1, 1, 0, {1, typed::most_repeats}}, steps);
    if (const auto dose = typed::interval_dose(many, *item.cardio->intervals)) {
        set.dose = *dose;
    }
}

}  // namespace

SetGroup stepped(const SetGroup& set, SetField field, int steps, const TypedContext&) {
    SetGroup result = set;
    switch (field) {
    case SetField::count: step_count(result, steps); break;
    case SetField::kind: break;
    case SetField::dose: step_dose(result.dose, steps); break;
    case SetField::rest: step_rest(result, steps); break;
    case SetField::load: step_loads(result, steps); break;
    }
    return result;
}

Item stepped(const Item& item, TypedField field, int steps, const TypedContext& context) {
    Item result = item;
    const bool alone = typed::work_sets(item).size() == 1;
    for (SetGroup& set : result.sets) {
        if (set.kind != SetKind::work) {
            continue;
        }
        switch (field) {
        case TypedField::sets:
            if (alone) {
                step_count(set, steps);
            }
            break;
        case TypedField::dose: set = stepped(set, SetField::dose, steps, context); break;
        case TypedField::rest: set = stepped(set, SetField::rest, steps, context); break;
        case TypedField::load: set = stepped(set, SetField::load, steps, context); break;
        case TypedField::intervals:
            if (alone) {
                step_intervals(result, set, steps);
            }
            break;
        case TypedField::tempo:
        case TypedField::zone: break;
        }
    }
    if (field == TypedField::zone) {
        step_zone(result, steps);
    }
    return result;
}

}  // namespace phasewise::model
