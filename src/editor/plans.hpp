#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "editor/state.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {

// What is done with whole plans. Each answers the workspace after it; what cannot be done leaves it
// as it is.

/// The plan with this id, among the plans or in the bin; null where there is none.
[[nodiscard]] model::Shared<model::Plan> find_plan(const Workspace& workspace,
                                                   const model::PlanId& id);
[[nodiscard]] bool is_in_bin(const Workspace& workspace, const model::PlanId& id);

/// Adds a plan at the end and opens it.
[[nodiscard]] Workspace add_plan(Workspace workspace, model::Plan plan);

/// Moves a plan to the bin. Of an open one the next plan is opened, else the one before, else none.
[[nodiscard]] Workspace bin_plan(Workspace workspace, const model::PlanId& id);

/// Takes a plan out of the bin, to the end of the plans. Opens it where none is open.
[[nodiscard]] Workspace restore_plan(Workspace workspace, const model::PlanId& id);

/// Takes a plan out of the bin for good; storage drops it with the next save.
[[nodiscard]] Workspace delete_for_good(Workspace workspace, const model::PlanId& id);

/// Takes all plans out of the bin for good.
[[nodiscard]] Workspace empty_bin(Workspace workspace);

/// A copy of the plan under the id `fresh`, right after it, named "<name> (copy)", and opened.
[[nodiscard]] Workspace duplicate_plan(Workspace workspace, const model::PlanId& id,
                                       model::PlanId fresh);

/// `name` and `ending`, the name cut where both together would be too long for a plan.
[[nodiscard]] std::string name_with(std::string_view name, std::string_view ending);

}  // namespace phasewise::editor
