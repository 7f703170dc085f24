#include "opt/test_gate.hpp"

#include <algorithm>

namespace phasewise::opt {

namespace {

using model::Answer;
using model::Client;

// From here on a single reading is raised (opt-model reference 5.2).
constexpr int raised_once_systolic = 130;
constexpr int raised_once_diastolic = 80;

Answer turned(Answer answer) {
    switch (answer) {
    case Answer::yes: return Answer::no;
    case Answer::no: return Answer::yes;
    case Answer::unknown: break;
    }
    return Answer::unknown;
}

Answer is_past_week(const Client& client, int week) {
    if (!client.pregnancy) {
        return Answer::unknown;
    }
    return client.pregnancy->week > week ? Answer::yes : Answer::no;
}

Answer is_not_landing(const Client& client) {
    switch (client.landing_test) {
    case model::LandingTest::pass: return Answer::no;
    case model::LandingTest::fail: return Answer::yes;
    case model::LandingTest::not_done: break;
    }
    return Answer::unknown;
}

/// One raised reading is not the condition, nor is it a clean bill.
Answer has_raised_pressure(const Client& client) {
    if (model::is_in(client, model::Population::hypertension)) {
        return Answer::yes;
    }
    const bool raised = std::ranges::any_of(client.bp, [](const model::BloodPressure& reading) {
        return reading.systolic >= raised_once_systolic ||
               reading.diastolic >= raised_once_diastolic;
    });
    return client.bp.empty() || raised ? Answer::unknown : Answer::no;
}

Answer gate_holds(const TestGate& gate, const Client& client) {
    switch (gate.when) {
    case GateWhen::always: return Answer::yes;
    case GateWhen::after_week: return is_past_week(client, gate.after_week);
    case GateWhen::no_floor_transfer: return turned(client.floor_transfer);
    case GateWhen::no_landing: return is_not_landing(client);
    case GateWhen::raised_pressure: return has_raised_pressure(client);
    case GateWhen::not_mature: return turned(client.mature_adolescent);
    case GateWhen::unsupervised: return turned(client.supervised);
    case GateWhen::neuropathy: return client.diabetes.neuropathy;
    case GateWhen::retinopathy: return client.diabetes.retinopathy;
    }
    return Answer::unknown;
}

}  // namespace

Answer is_closed(const TestGate& gate, const Client& client) {
    const bool concerned = !gate.population || model::is_in(client, *gate.population);
    const bool lifted = !gate.rule.empty() && model::is_lifted(client, gate.rule);
    return concerned && !lifted ? gate_holds(gate, client) : Answer::no;
}

}  // namespace phasewise::opt
