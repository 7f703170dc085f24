#include "opt/rows.hpp"

#include "base/names.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::opt {

namespace {

constexpr int heavy_from_percent = 85;

/// The row for which `accept` says yes, of the phase itself or the nearest; of two as near the
/// lower.
template <class Accept>
FoundRow nearest(const Rules& rules, Row row, model::Phase phase, Accept accept) {
    const int here = static_cast<int>(phase);
    const int phases = static_cast<int>(model::all_phases.size());
    for (int distance = 0; distance < phases; ++distance) {
        for (const int number : {here - distance, here + distance}) {
            if (number < 0 || number >= phases) {
                continue;
            }
            const auto there = static_cast<model::Phase>(number);
            const AcuteVariables* found = rules.of(there).find(row);
            if (found != nullptr && accept(*found)) {
                return {found, there};
            }
        }
    }
    return {};
}

FoundRow nearest(const Rules& rules, Row row, model::Phase phase) {
    return nearest(rules, row, phase, [](const AcuteVariables&) { return true; });
}

/// The half of a pair that a level belongs to.
Row half_of(model::Level level) {
    switch (level) {
    case model::Level::power: return Row::resistance_power;
    case model::Level::stabilization: return Row::resistance_stabilization;
    case model::Level::any:
    case model::Level::strength: break;
    }
    return Row::resistance_strength;
}

FoundRow find_resistance_row(const Rules& rules, model::Level level, model::Phase phase) {
    const PhaseRules& own = rules.of(phase);
    if (const AcuteVariables* row = own.find(Row::resistance)) {
        return {row, phase};
    }
    const Row half = half_of(level);
    if (const AcuteVariables* row = own.find(half)) {
        return {row, phase};
    }
    // A power lift in phase 2 is trained as its strength half; power has no row before phase 5.
    const AcuteVariables* strength = own.find(Row::resistance_strength);
    if (half == Row::resistance_power && strength != nullptr) {
        return {strength, phase};
    }
    return nearest(rules, half, phase);
}

}  // namespace

std::optional<Row> row_of(model::Component component) {
    return base::from_name<Row>(base::name_of(component));
}

FoundRow find_row(const Rules& rules, model::Component component, model::Level level,
                  model::Phase phase) {
    if (component == model::Component::resistance) {
        return find_resistance_row(rules, level, phase);
    }
    const auto row = row_of(component);
    return row ? nearest(rules, *row, phase) : FoundRow{};
}

FoundRow find_row(const Rules& rules, const model::Exercise& exercise, model::Phase phase) {
    return find_row(rules, exercise.component, exercise.level, phase);
}

FoundRow find_hold_row(const Rules& rules, const model::Exercise& exercise, model::Phase phase) {
    const FoundRow own = find_row(rules, exercise, phase);
    const auto row = row_of(exercise.component);
    if (!own || !row) {
        return own;
    }
    const model::Range usual{exercise.dose_low.value_or(1), exercise.dose_high.value_or(3600)};
    const FoundRow found = nearest(rules, *row, phase, [&usual](const AcuteVariables& each) {
        return each.pick.hold_s && usual.contains(*each.pick.hold_s);
    });
    return found ? found : own;
}

const GroupRule* pairs_of(const PhaseRules& phase) {
    if (phase.find(Row::resistance_strength) == nullptr) {
        return nullptr;
    }
    const GroupRule* superset = phase.find(model::GroupKind::superset);
    return superset != nullptr ? superset : phase.find(model::GroupKind::contrast);
}

const GroupRule* rule_of(const PhaseRules& phase, model::GroupKind kind) {
    if (const GroupRule* own = phase.find(kind)) {
        return own;
    }
    switch (kind) {
    case model::GroupKind::superset: return phase.find(model::GroupKind::contrast);
    case model::GroupKind::contrast: return phase.find(model::GroupKind::superset);
    case model::GroupKind::circuit: return phase.find(model::GroupKind::vertical);
    case model::GroupKind::vertical: return phase.find(model::GroupKind::circuit);
    case model::GroupKind::straight:
    case model::GroupKind::interval: break;
    }
    return nullptr;
}

bool counts_per_side(const AcuteVariables& row, const model::Exercise& exercise) {
    return row.reps_side.has_value() && exercise.side == model::Side::each;
}

const Figure* reps_figure(const AcuteVariables& row, const model::Exercise& exercise) {
    const auto& figure = counts_per_side(row, exercise) ? row.reps_side : row.reps;
    return figure ? &*figure : nullptr;
}

bool is_heavy(const AcuteVariables& row) {
    return row.intensity && row.intensity_unit == "%1RM" &&
           row.intensity->range.lo >= heavy_from_percent;
}

model::Component warm_up_stretch(const PhaseRules& phase) {
    if (phase.find(Row::active_stretch) != nullptr) {
        return model::Component::active_stretch;
    }
    return phase.find(Row::dynamic_stretch) != nullptr ? model::Component::dynamic_stretch
                                                       : model::Component::static_stretch;
}

bool stretches_statically(const PhaseRules& phase) {
    return warm_up_stretch(phase) == model::Component::static_stretch;
}

const AcuteVariables* row_for(const Rules& rules, const model::Exercise& exercise,
                              model::Phase phase) {
    return find_row(rules, exercise, phase).row;
}

}  // namespace phasewise::opt
