// Keys that a rule on exercises or figures needs and that nobody has answered yet: "unknown: ask".

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "opt/gate_sheet.hpp"

namespace phasewise::opt {

namespace {

using model::Answer;
using model::Client;
using model::Population;

struct KeyQuestion {
    ClientRuleId rule;
    std::optional<Population> who;  ///< none: any client
    std::string_view key;
    std::string_view text;
    bool (*is_open)(const Client&);
};

// Opt-model reference 5.2: one reading from here on is not yet the condition.
constexpr int one_raised_systolic = 130;
constexpr int one_raised_diastolic = 80;

bool is_raised_once(const Client& client) {
    return !client.bp.empty() && client.bp_treated == Answer::unknown &&
           !model::is_in(client, Population::hypertension) &&
           (client.bp.back().systolic >= one_raised_systolic ||
            client.bp.back().diastolic >= one_raised_diastolic);
}

constexpr std::array<KeyQuestion, 17> all_key_questions{{
    {ClientRuleId::yth_2, Population::youth, "mature_adolescent",
     "Is this a mature adolescent with good control?",
     [](const Client& client) { return client.mature_adolescent == Answer::unknown; }},
    {ClientRuleId::old_2, Population::older_adult, "landing_test",
     "Can the client land a low box jump and hold it?",
     [](const Client& client) { return client.landing_test == model::LandingTest::not_done; }},
    {ClientRuleId::old_3, Population::older_adult, "floor_transfer",
     "Does the client get down to the floor and up again safely?",
     [](const Client& client) { return client.floor_transfer == Answer::unknown; }},
    {ClientRuleId::obe_2, std::nullopt, "bmi", "How tall and how heavy is the client?",
     [](const Client& client) { return !model::bmi_tenths_of(client).has_value(); }},
    {ClientRuleId::obe_3, Population::obesity, "floor_transfer",
     "Does the client get down to the floor and up again safely?",
     [](const Client& client) { return client.floor_transfer == Answer::unknown; }},
    {ClientRuleId::dia_1, Population::diabetes, "diabetes.meds",
     "Does the client take insulin, or a medicine that drives it out?",
     [](const Client& client) {
         return client.diabetes.medicine == model::DiabetesMedicine::unknown;
     }},
    {ClientRuleId::dia_3, Population::diabetes, "diabetes.neuropathy",
     "Do the feet have normal feeling?",
     [](const Client& client) { return client.diabetes.neuropathy == Answer::unknown; }},
    {ClientRuleId::dia_4, Population::diabetes, "diabetes.retinopathy",
     "Are the vessels of the eyes damaged?",
     [](const Client& client) { return client.diabetes.retinopathy == Answer::unknown; }},
    {ClientRuleId::dia_6, Population::diabetes, "diabetes.autonomic",
     "Are the autonomic nerves damaged?",
     [](const Client& client) { return client.diabetes.autonomic == Answer::unknown; }},
    {ClientRuleId::htn_1, std::nullopt, "bp_treated",
     "The blood pressure was raised once: is it treated? Measure on a second day.", is_raised_once},
    {ClientRuleId::htn_6, std::nullopt, "medications",
     "Which medicines are taken? A beta-blocker rules out heart-rate targets.",
     [](const Client& client) { return !client.medications.has_value(); }},
    {ClientRuleId::ost_1, Population::osteoporosis, "osteoporosis.site",
     "Which bones are affected?",
     [](const Client& client) { return client.osteoporosis.site == model::BoneSite::unknown; }},
    {ClientRuleId::art_2, Population::arthritis, "arthritis.type", "Which kind of arthritis is it?",
     [](const Client& client) { return client.arthritis == model::ArthritisType::unknown; }},
    {ClientRuleId::can_1, Population::cancer, "cancer.treatment",
     "Is treatment going on, and which?",
     [](const Client& client) {
         return client.cancer.treatment == model::CancerTreatment::unknown;
     }},
    {ClientRuleId::can_3, Population::cancer, "cancer.lymphoedema", "Is there lymphoedema?",
     [](const Client& client) { return client.cancer.lymphoedema == Answer::unknown; }},
    {ClientRuleId::pad_3, Population::pad, "pad.sensation", "Do legs and feet have normal feeling?",
     [](const Client& client) { return client.pad.sensation_poor == Answer::unknown; }},
    {ClientRuleId::dia_1, Population::diabetes, "diabetes.type", "Which type of diabetes is it?",
     [](const Client& client) { return client.diabetes.type == model::DiabetesType::unknown; }},
}};

}  // namespace

void ask_missing_keys(GateSheet& sheet) {
    for (const KeyQuestion& question : all_key_questions) {
        const bool concerned = !question.who || sheet.is_in(*question.who);
        if (concerned && question.is_open(sheet.client())) {
            sheet.ask(question.rule, question.key, std::string(question.text));
        }
    }
}

}  // namespace phasewise::opt
