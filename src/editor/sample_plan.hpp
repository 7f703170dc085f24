#pragma once

#include "editor/state.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::editor {

/// "Sample: 4 weeks of phase 1": three days a week from warm-up to cool-down, every exercise with
/// the phase's own acute variables, the resistance block as a circuit; repetitions rise from week
/// to week within the phase's range. A template to look at, change and break.
[[nodiscard]] model::Plan sample_plan(model::PlanId id, const opt::Knowledge& knowledge);

/// What a new plan is until a person says more: 4 weeks of 3 days in phase 1 with nothing in them,
/// in the unit and the edition of the settings.
[[nodiscard]] model::Plan new_plan(model::PlanId id, const Settings& settings);

/// The workspace of a first visit: the sample plan, opened.
[[nodiscard]] Workspace first_workspace(model::PlanId id, const opt::Knowledge& knowledge);

}  // namespace phasewise::editor
