#include "opt/client_applies.hpp"

#include <algorithm>
#include <string>

namespace phasewise::opt {

namespace {

using model::Answer;
using model::Client;

Answer client_answer(bool holds) { return holds ? Answer::yes : Answer::no; }

Answer opposite_answer(Answer answer) {
    if (answer == Answer::unknown) {
        return answer;
    }
    return client_answer(answer == Answer::no);
}

Answer is_in_treatment(model::CancerTreatment treatment) {
    if (treatment == model::CancerTreatment::unknown) {
        return Answer::unknown;
    }
    return client_answer(treatment == model::CancerTreatment::chemo ||
                         treatment == model::CancerTreatment::radio ||
                         treatment == model::CancerTreatment::both);
}

Answer client_fact(ClientFact fact, const Client& client) {
    switch (fact) {
    case ClientFact::landing_not_passed:
        return client_answer(client.landing_test != model::LandingTest::pass);
    case ClientFact::no_floor_transfer: return opposite_answer(client.floor_transfer);
    case ClientFact::floor_transfer_not_sure:
        return client_answer(client.floor_transfer != Answer::yes);
    case ClientFact::neuropathy: return client.diabetes.neuropathy;
    case ClientFact::retinopathy: return client.diabetes.retinopathy;
    case ClientFact::treatment_running: return is_in_treatment(client.cancer.treatment);
    case ClientFact::poor_sensation: return client.pad.sensation_poor;
    }
    return Answer::unknown;
}

Answer is_from_week(int week, const Client& client) {
    return client.pregnancy ? client_answer(client.pregnancy->week >= week) : Answer::unknown;
}

}  // namespace

bool is_current(const model::Clearance& record, const Client& client) {
    // Dates are written year first, so they compare as text.
    return !record.expires || client.start_date.empty() || *record.expires >= client.start_date;
}

bool is_cleared(const Client& client, ClientRuleId rule) {
    const auto names_it = [&](const model::Clearance& record) {
        return is_current(record, client) &&
               std::ranges::find(record.lifts, base::name_of(rule)) != record.lifts.end();
    };
    return std::ranges::any_of(client.clearances, names_it);
}

Answer applies(const ClientRuleText& rule, const Client& client) {
    if (rule.applies_to && !model::is_in(client, *rule.applies_to)) {
        return Answer::no;
    }
    Answer answer = Answer::yes;
    if (const auto week = rule.figure(ClientFigure::from_week)) {
        answer = is_from_week(*week, client);
    }
    if (rule.when && answer != Answer::no) {
        const Answer fact = client_fact(*rule.when, client);
        answer = fact == Answer::yes ? answer : fact;
    }
    return answer;
}

bool is_cleared_for(const ClientRules& rules, const Client& client, model::Population population) {
    return std::ranges::any_of(client.clearances, [&](const model::Clearance& record) {
        return is_current(record, client) &&
               std::ranges::any_of(record.lifts, [&](const std::string& lifted) {
                   const auto rule = base::from_name<ClientRuleId>(lifted);
                   return rule && rules.of(*rule).applies_to == population;
               });
    });
}

}  // namespace phasewise::opt
