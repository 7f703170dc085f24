#pragma once

#include <optional>

#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/client_rules.hpp"
#include "opt/knowledge.hpp"
#include "opt/program_tables.hpp"

namespace phasewise::opt {

/// How a client is to do an exercise in a phase: the phase's default acute variables, within the
/// ranges and limits of the client's populations (opt-model reference 7.1, 7.2). In a week of the
/// wave resistance work gets that week's sets, repetitions and load; `most_sets` bounds its sets
/// where the week's volume does.
struct Prescribing {
    const Knowledge& knowledge;
    const ClientRules& rules;
    const model::Client& client;
    model::Phase phase = model::Phase::stabilization_endurance;
    const WaveWeek* week = nullptr;  ///< null: the phase's default
    int most_sets = 20;
};

[[nodiscard]] model::Item prescribe_for(const Prescribing& how, const model::Exercise& exercise,
                                        const std::optional<model::ExerciseRole>& role);

}  // namespace phasewise::opt
