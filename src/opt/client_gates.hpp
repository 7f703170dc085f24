#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/client.hpp"
#include "opt/client_rule_id.hpp"
#include "opt/client_rules.hpp"
#include "opt/finding.hpp"

namespace phasewise::opt {

/// What the client alone decides, before any plan (opt-model reference 7.2 to 7.4): a block, a
/// warning, or a question.
struct Gate {
    ClientRuleId rule = ClientRuleId::gen_2;
    Severity severity = Severity::block;
    bool acute = false;    ///< ends only when the state has ended
    bool lifted = false;   ///< by a clearance record
    bool ask = false;      ///< the answer is not known: neither fine nor refused
    std::string message;   ///< what and why, a sentence or two
    std::string_view key;  ///< client key it rests on, as reference 7.6 spells it

    friend bool operator==(const Gate&, const Gate&) = default;
};

/// All that speaks against planning for the client or has to be asked first: blocks in the order of
/// the rules, then warnings, then questions. Lifted ones are listed too, for the record is printed.
/// A value or answer that is not there is a question, never fine. Time does not enter but by
/// `start_date`: records and screens that ran out before it count no more.
[[nodiscard]] std::vector<Gate> gates_of(const ClientRules& rules, const model::Client& client);

/// Whether the gate stops planning: a block that nothing lifts. A question does not.
[[nodiscard]] bool stops_planning(const Gate& gate);
/// Whether any of them does.
[[nodiscard]] bool stops_planning(std::span<const Gate> gates);

}  // namespace phasewise::opt
