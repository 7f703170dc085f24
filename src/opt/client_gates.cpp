#include "opt/client_gates.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "opt/client_applies.hpp"
#include "opt/gate_sheet.hpp"

namespace phasewise::opt {

bool GateSheet::is_in(model::Population population) const {
    return model::is_in(client_, population);
}

void GateSheet::stop(ClientRuleId rule, std::string_view key, std::string message) {
    gates_.push_back({.rule = rule,
                      .severity = Severity::block,
                      .acute = true,
                      .message = std::move(message),
                      .key = key});
}

void GateSheet::refer(ClientRuleId rule, std::string_view key, std::string message) {
    refer(rule, key, std::move(message), is_cleared(client_, rule));
}

void GateSheet::refer(ClientRuleId rule, std::string_view key, std::string message, bool lifted) {
    gates_.push_back({.rule = rule,
                      .severity = Severity::block,
                      .lifted = lifted,
                      .message = std::move(message),
                      .key = key});
}

void GateSheet::warn(ClientRuleId rule, std::string_view key, std::string message) {
    gates_.push_back({.rule = rule,
                      .severity = Severity::warning,
                      .lifted = is_cleared(client_, rule),
                      .message = std::move(message),
                      .key = key});
}

void GateSheet::ask(ClientRuleId rule, std::string_view key, std::string message) {
    if (!rules_.of(rule).acute && is_cleared(client_, rule)) {
        return;
    }
    gates_.push_back({.rule = rule,
                      .severity = rules_.of(rule).severity,
                      .acute = rules_.of(rule).acute,
                      .ask = true,
                      .message = std::move(message),
                      .key = key});
}

std::vector<Gate> GateSheet::take() {
    std::ranges::stable_sort(gates_, {}, [](const Gate& gate) {
        return std::tuple(gate.ask, gate.ask ? Severity::block : gate.severity, gate.rule);
    });
    return std::move(gates_);
}

std::vector<Gate> gates_of(const ClientRules& rules, const model::Client& client) {
    GateSheet sheet(rules, client);
    gate_readiness(sheet);
    gate_pain(sheet);
    gate_pregnancy(sheet);
    gate_conditions(sheet);
    gate_vitals(sheet);
    ask_missing_keys(sheet);
    return sheet.take();
}

bool stops_planning(const Gate& gate) {
    return gate.severity == Severity::block && !gate.lifted && !gate.ask;
}

bool stops_planning(std::span<const Gate> gates) {
    return std::ranges::any_of(gates, [](const Gate& gate) { return stops_planning(gate); });
}

}  // namespace phasewise::opt
