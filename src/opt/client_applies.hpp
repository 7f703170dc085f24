#pragma once

#include "model/client.hpp"
#include "opt/client_rules.hpp"

namespace phasewise::opt {

/// Whether a record that still counts names the rule (opt-model reference 7.6). What is acute is
/// never lifted (7.2); whether a case is, the gates say.
[[nodiscard]] bool is_cleared(const model::Client& client, ClientRuleId rule);

/// Whether the record still counts on the client's first day; without that day it does.
[[nodiscard]] bool is_current(const model::Clearance& record, const model::Client& client);

/// Whether the rule is about the client as far as the client alone decides it: population, week of
/// pregnancy, and what else it depends on. `unknown` where the key that decides is not known;
/// clearance and phase are not looked at.
[[nodiscard]] model::Answer applies(const ClientRuleText& rule, const model::Client& client);

/// Whether the record speaks of the population: it lifts one of its rules and still counts.
[[nodiscard]] bool is_cleared_for(const ClientRules& rules, const model::Client& client,
                                  model::Population population);

}  // namespace phasewise::opt
