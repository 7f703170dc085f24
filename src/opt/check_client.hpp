#pragma once

#include <vector>

#include "model/client.hpp"
#include "model/plan.hpp"
#include "opt/client_rules.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::opt {

/// The findings of a plan for a client, heaviest first: those of the plan, judged by the ranges
/// that hold for this client (opt-model reference 7.1), and what the rules of section 7 say of the
/// client and of each entry (TPL-10). A gate stands without a day; what is still to ask is said as
/// a question and never counts as an error.
[[nodiscard]] std::vector<Finding> check_plan_for(const Knowledge& knowledge,
                                                  const ClientRules& rules,
                                                  const model::Client& client,
                                                  const model::Plan& plan);

}  // namespace phasewise::opt
