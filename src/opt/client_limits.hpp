#pragma once

#include <string>
#include <vector>

#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/client_rule_id.hpp"
#include "opt/client_rules.hpp"
#include "opt/finding.hpp"

namespace phasewise::opt {

/// A rule that speaks against an exercise for this client. An error: never picked. A warning:
/// avoided where another choice exists.
struct Exclusion {
    ClientRuleId rule = ClientRuleId::gen_4;
    Severity severity = Severity::warning;
    std::string reason;  ///< "Knee pain: high impact."
    bool ask = false;    ///< whether it holds is not known yet: ask, and until then avoid it

    friend bool operator==(const Exclusion&, const Exclusion&) = default;
};

/// All rules that speak against the exercise for the client in the phase, errors first, then in the
/// order of the rules: the limits that were ticked (GEN-4, one entry a limit) and the rules of
/// opt-model reference 7.2 that name exercises. What a clearance record lifts is left out. A rule
/// whose client key is not known is there with `ask`. Generic rows (own entries, notes) are never
/// judged (reference 4.3).
[[nodiscard]] std::vector<Exclusion> exclusions_of(const ClientRules& rules,
                                                   const model::Client& client,
                                                   const model::Exercise& exercise,
                                                   model::Phase phase);

/// What speaks against hard landings as such: the answer for an exercise of which nothing is known
/// but its high impact.
[[nodiscard]] std::vector<Exclusion> exclusions_of_high_impact(const ClientRules& rules,
                                                               const model::Client& client,
                                                               model::Phase phase);

}  // namespace phasewise::opt
