#include <algorithm>

#include "opt/prescribe.hpp"
#include "opt/rows.hpp"

namespace phasewise::opt {

namespace {

using model::Component;
using model::Level;

bool fits_resistance(const PhaseRules& phase, const model::Exercise& exercise, Level level) {
    if (const AcuteVariables* row = phase.find(Row::resistance)) {
        return level == phase.level && (!is_heavy(*row) || exercise.phase4_ok);
    }
    switch (level) {
    case Level::stabilization: return phase.find(Row::resistance_stabilization) != nullptr;
    case Level::power: return phase.find(Row::resistance_power) != nullptr;
    case Level::strength: {
        const AcuteVariables* row = phase.find(Row::resistance_strength);
        return row != nullptr && (!is_heavy(*row) || exercise.phase4_ok ||
                                  exercise.phase5_role == model::Phase5Role::heavy);
    }
    case Level::any: break;
    }
    return true;
}

bool fits_as(const PhaseRules& phase, const model::Exercise& exercise, Component component,
             Level level) {
    switch (component) {
    case Component::resistance: return fits_resistance(phase, exercise, level);
    case Component::core:
    case Component::balance:
    case Component::plyometric:
    case Component::saq: return level == Level::any || level == phase.level;
    case Component::generic: return true;
    case Component::smr:
    case Component::static_stretch:
    case Component::active_stretch:
    case Component::dynamic_stretch:
    case Component::corrective:
    case Component::cardio: break;
    }
    const auto row = row_of(component);
    return row && phase.find(*row) != nullptr;
}

}  // namespace

bool fits(const Rules& rules, const model::Exercise& exercise, model::Phase phase) {
    const PhaseRules& own = rules.of(phase);
    return fits_as(own, exercise, exercise.component, exercise.level) ||
           std::ranges::any_of(exercise.also_counts_as, [&](const model::ExerciseRole& role) {
               return fits_as(own, exercise, role.component, role.level);
           });
}

model::Block usual_block(const Rules& rules, const model::Exercise& exercise, model::Phase phase) {
    const Component component = exercise.component;
    const bool late =
        component == Component::static_stretch && !stretches_statically(rules.of(phase));
    // Of the blocks that are usual for a component the first counts; a static stretch waits for the
    // last one where the phase warms up with another kind of stretch.
    model::Block usual = model::Block::resistance_training;
    bool found = false;
    for (const model::Block block : model::all_blocks) {
        const auto& list = rules.of(block).usual_for;
        if (std::ranges::find(list, component) != list.end() && (!found || late)) {
            usual = block;
            found = true;
        }
    }
    return usual;
}

}  // namespace phasewise::opt
