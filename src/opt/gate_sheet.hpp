#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/client.hpp"
#include "opt/client_gates.hpp"
#include "opt/client_rules.hpp"

namespace phasewise::opt {

// The parts of `gates_of`, and what they write on.

/// The gates of a client while they are gathered.
class GateSheet {
public:
    GateSheet(const ClientRules& rules, const model::Client& client)
        : rules_(rules), client_(client) {}

    [[nodiscard]] const ClientRules& rules() const { return rules_; }
    [[nodiscard]] const model::Client& client() const { return client_; }
    [[nodiscard]] bool is_in(model::Population population) const;

    /// A block that no record lifts.
    void stop(ClientRuleId rule, std::string_view key, std::string message);
    /// A block until a record names the rule.
    void refer(ClientRuleId rule, std::string_view key, std::string message);
    /// A block whose record is judged by the caller.
    void refer(ClientRuleId rule, std::string_view key, std::string message, bool lifted);
    void warn(ClientRuleId rule, std::string_view key, std::string message);
    /// A question; not put where a record that lifts the rule makes it idle.
    void ask(ClientRuleId rule, std::string_view key, std::string message);

    [[nodiscard]] std::vector<Gate> take();

private:
    const ClientRules& rules_;
    const model::Client& client_;
    std::vector<Gate> gates_;
};

/// GEN-2, GEN-5, OLD-1, VIT-8: the readiness screen.
void gate_readiness(GateSheet& sheet);
/// GEN-1, GEN-3: pain.
void gate_pain(GateSheet& sheet);
/// PRE-8: what a provider is asked about in pregnancy.
void gate_pregnancy(GateSheet& sheet);
/// CHD-1, CHD-3, OST-5, PAD-2, CAN-2: what a condition brings along.
void gate_conditions(GateSheet& sheet);
/// VIT-1, VIT-3, VIT-4 with DIA-2, VIT-6 with LNG-1, VIT-7 with CAN-2: measured values.
void gate_vitals(GateSheet& sheet);
/// Keys that rules on exercises and figures need and that are not known.
void ask_missing_keys(GateSheet& sheet);

}  // namespace phasewise::opt
