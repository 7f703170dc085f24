#include "opt/client_gates.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "opt/client_rules_shipped.hpp"

namespace phasewise::opt {
namespace {

using model::Answer;
using model::Client;
using model::Population;

/// "block VIT-1 acute", "block CHD-1 lifted", "ask GEN-2 readiness": one line a gate.
std::string gate_line(const Gate& gate) {
    std::string line = std::string(gate.ask ? "ask" : base::name_of(gate.severity)) + " " +
                       std::string(base::name_of(gate.rule));
    line += gate.ask ? " " + std::string(gate.key) : "";
    line += gate.acute && !gate.ask ? " acute" : "";
    line += gate.lifted ? " lifted" : "";
    return line;
}

std::vector<std::string> gate_lines(const Client& client) {
    std::vector<std::string> lines;
    for (const Gate& gate : gates_of(test::shipped_client_rules(), client)) {
        lines.push_back(gate_line(gate));
        EXPECT_FALSE(gate.message.empty()) << lines.back();
        EXPECT_FALSE(gate.key.empty()) << lines.back();
    }
    return lines;
}

using GateLines = std::vector<std::string>;

struct GateCase {
    std::string_view what;
    Client client;
    GateLines lines;
    bool stops = false;
};

void expect_gates(const std::vector<GateCase>& all) {
    for (const GateCase& one : all) {
        EXPECT_EQ(gate_lines(one.client), one.lines) << one.what;
        EXPECT_EQ(stops_planning(gates_of(test::shipped_client_rules(), one.client)), one.stops)
            << one.what;
    }
}

/// A client after a change.
Client client_after(Client client, const std::function<void(Client&)>& change) {
    change(client);
    return client;
}

Client screened_as(model::ScreenOutcome outcome) {
    return client_after(test::well_adult(), [&](Client& one) { one.readiness->outcome = outcome; });
}

TEST(ClientGates, find_nothing_in_a_well_adult) {
    expect_gates({{"well", test::well_adult(), {}}});
}

TEST(ClientGates, read_the_readiness_screen) {
    const auto unscreened = [](int age) {
        return client_after(test::well_adult(), [age](Client& one) {
            one.age = age;
            one.readiness.reset();
            one.floor_transfer = Answer::yes;
            one.landing_test = model::LandingTest::pass;
        });
    };
    using enum model::ScreenOutcome;
    expect_gates({
        {"no screen is a template, asked and not refused", unscreened(40), {"ask GEN-2 readiness"}},
        {"from 65 on it is refused", unscreened(65), {"block OLD-1", "ask GEN-2 readiness"}, true},
        {"unless a record lifts it",
         test::cleared_for(unscreened(65), {"OLD-1"}),
         {"block OLD-1 lifted", "ask GEN-2 readiness"}},
        {"follow-up no", screened_as(yes_followup_all_no), {}},
        {"follow-up yes", screened_as(yes_followup_yes), {"block GEN-5"}, true},
        {"follow-up yes, cleared",
         test::cleared_for(screened_as(yes_followup_yes), {"GEN-5"}),
         {"block GEN-5 lifted"}},
        {"follow-up yes, a record of something else",
         test::cleared_for(screened_as(yes_followup_yes), {"VIT-1"}),
         {"block GEN-5"},
         true},
        {"a record that names nothing",
         test::cleared_for(screened_as(yes_followup_yes), {}),
         {"block GEN-5"},
         true},
        {"delay", screened_as(delay), {"block GEN-5 acute", "block VIT-8 acute"}, true},
        {"no record lifts a delay",
         test::cleared_for(screened_as(delay), {"GEN-5", "VIT-8"}),
         {"block GEN-5 acute", "block VIT-8 acute"},
         true},
        {"expired", screened_as(expired), {"block GEN-5"}, true},
        {"all no, but a condition is listed",
         client_after(test::well_adult(),
                      [](Client& one) {
                          one.conditions.push_back({.id = Population::arthritis});
                          one.arthritis = model::ArthritisType::osteo;
                      }),
         {"ask GEN-2 readiness"}},
        {"all no, but a medicine is listed",
         client_after(test::well_adult(),
                      [](Client& one) { one.medications->push_back(model::Medication::diuretic); }),
         {"ask GEN-2 readiness"}},
    });
}

TEST(ClientGates, let_a_delay_in_pregnancy_be_lifted_by_the_recorded_advice) {
    Client client = screened_as(model::ScreenOutcome::delay);
    client.pregnancy = model::Pregnancy{.week = 10};
    EXPECT_EQ(gate_lines(client), GateLines{"block GEN-5"});
    EXPECT_EQ(gate_lines(test::cleared_for(client, {"GEN-5"})), GateLines{"block GEN-5 lifted"});
}

TEST(ClientGates, count_dates_from_the_first_day_of_the_plan) {
    const auto screened_on = [](std::string date, std::string first_day) {
        return client_after(test::well_adult(), [&](Client& one) {
            one.readiness->date = date;
            one.start_date = first_day;
        });
    };
    EXPECT_EQ(gate_lines(screened_on("2025-11-23", "2026-11-23")), GateLines{});
    EXPECT_EQ(gate_lines(screened_on("2025-11-22", "2026-11-23")), GateLines{"block GEN-5"});
    EXPECT_EQ(gate_lines(screened_on("2025-12-31", "2026-11-23")), GateLines{});
    EXPECT_EQ(gate_lines(screened_on("", "2026-11-23")), GateLines{});
    EXPECT_EQ(gate_lines(screened_on("2020-01-01", "")), GateLines{});

    Client client =
        test::cleared_for(screened_as(model::ScreenOutcome::yes_followup_yes), {"GEN-5"});
    client.clearances.back().expires = "2026-11-23";
    client.start_date = "2026-11-23";
    EXPECT_EQ(gate_lines(client), GateLines{"block GEN-5 lifted"});
    client.start_date = "2026-11-24";
    EXPECT_EQ(gate_lines(client), GateLines{"block GEN-5"});
}

TEST(ClientGates, refer_pain) {
    const auto hurting = [](const std::function<void(model::Pain&)>& change) {
        return client_after(test::well_adult(), [&](Client& one) { change(*one.pain); });
    };
    expect_gates({
        {"not asked",
         client_after(test::well_adult(), [](Client& one) { one.pain.reset(); }),
         {"ask GEN-3 pain"}},
        {"half asked",
         hurting([](model::Pain& pain) { pain.sharp = Answer::unknown; }),
         {"ask GEN-3 pain"}},
        {"new",
         hurting([](model::Pain& pain) { pain.is_new = Answer::yes; }),
         {"block GEN-3 acute"},
         true},
        {"sharp",
         hurting([](model::Pain& pain) { pain.sharp = Answer::yes; }),
         {"block GEN-3 acute"},
         true},
        {"unexplained",
         hurting([](model::Pain& pain) { pain.unexplained = Answer::yes; }),
         {"block GEN-3 acute"},
         true},
        {"in a test",
         hurting([](model::Pain& pain) { pain.during_test = Answer::yes; }),
         {"block GEN-3 acute"},
         true},
        {"in the chest",
         hurting([](model::Pain& pain) { pain.chest_pain = Answer::yes; }),
         {"block GEN-3 acute"},
         true},
        {"fainting",
         hurting([](model::Pain& pain) { pain.fainting = Answer::yes; }),
         {"block GEN-3 acute"},
         true},
        {"3 of 10", hurting([](model::Pain& pain) { pain.level = 3; }), {}},
        {"4 of 10",
         hurting([](model::Pain& pain) { pain.level = 4; }),
         {"block GEN-1 acute"},
         true},
        {"no record lifts it",
         test::cleared_for(hurting([](model::Pain& pain) { pain.sharp = Answer::yes; }), {"GEN-3"}),
         {"block GEN-3 acute"},
         true},
        {"the movement screen hurt",
         client_after(test::well_adult(),
                      [](Client& one) {
                          one.ohsa = std::vector<model::MovementFinding>{
                              {.id = model::Compensation::knees_in, .pain = true}};
                      }),
         {"block GEN-3 acute"},
         true},
    });
}

TEST(ClientGates, hold_pregnancy_until_the_provider_agrees) {
    const auto pregnant = [](std::vector<model::PregnancyItem> items) {
        return client_after(test::well_adult(), [&](Client& one) {
            one.pregnancy = model::Pregnancy{.week = 24, .items = items};
        });
    };
    using enum model::PregnancyItem;
    expect_gates({
        {"nothing found", pregnant({}), {}},
        {"week not said", test::adult_with(Population::prenatal), {"ask PRE-8 pregnancy.week"}},
        {"relative", pregnant({very_sedentary}), {"block PRE-8"}, true},
        {"relative, any record",
         test::cleared_for(pregnant({very_sedentary}), {}),
         {"block PRE-8 lifted"}},
        {"absolute", pregnant({placenta_previa}), {"block PRE-8"}, true},
        {"absolute, a record that does not name it",
         test::cleared_for(pregnant({placenta_previa}), {"PRE-8"}),
         {"block PRE-8"},
         true},
        {"absolute, named",
         test::cleared_for(pregnant({placenta_previa}), {"placenta_previa"}),
         {"block PRE-8 lifted"}},
        {"stop sign, even named",
         test::cleared_for(pregnant({bleeding}), {"PRE-8", "bleeding"}),
         {"block PRE-8 acute"},
         true},
        {"one of each kind, one record",
         test::cleared_for(pregnant({heart_disease, chronic_bronchitis, calf_pain}), {}),
         {"block PRE-8", "block PRE-8 lifted", "block PRE-8 acute"},
         true},
    });
}

Client heart_client() {
    Client client = test::adult_with(Population::chd);
    client.hr_ceiling = 120;
    client.chd.symptom_free_months = 6;
    client.bp = {{.systolic = 118, .diastolic = 76}};
    client.resting_hr = 66;
    return client;
}

TEST(ClientGates, ask_for_what_a_diagnosed_condition_needs) {
    const auto with_heart = [](const std::function<void(Client&)>& change) {
        return client_after(heart_client(), change);
    };
    const auto with_bones = [](model::Fracture fracture) {
        return client_after(test::adult_with(Population::osteoporosis), [&](Client& one) {
            one.osteoporosis = {.site = model::BoneSite::spine, .fracture = fracture};
        });
    };
    const auto with_legs = [](Answer sore, Answer rest_pain) {
        return client_after(test::adult_with(Population::pad), [&](Client& one) {
            one.pad = {.sore = sore, .rest_pain = rest_pain, .sensation_poor = Answer::no};
        });
    };
    const auto in_cancer = [](model::BloodCounts counts) {
        return client_after(test::adult_with(Population::cancer), [&](Client& one) {
            one.cancer = {.treatment = model::CancerTreatment::after,
                          .counts = counts,
                          .lymphoedema = Answer::no};
            one.temperature_tenths = 368;
        });
    };
    expect_gates({
        {"heart, all known", heart_client(), {}},
        {"no ceiling",
         with_heart([](Client& one) { one.hr_ceiling.reset(); }),
         {"block CHD-1"},
         true},
        {"no ceiling, cleared",
         test::cleared_for(with_heart([](Client& one) { one.hr_ceiling.reset(); }), {"CHD-1"}),
         {"block CHD-1 lifted"}},
        {"two months without symptoms",
         with_heart([](Client& one) { one.chd.symptom_free_months = 2; }),
         {"warning CHD-3"}},
        {"three months", with_heart([](Client& one) { one.chd.symptom_free_months = 3; }), {}},
        {"months not said",
         with_heart([](Client& one) { one.chd.symptom_free_months.reset(); }),
         {"ask CHD-3 chd.symptom_free_months"}},
        {"pressure and pulse not measured",
         with_heart([](Client& one) {
             one.bp.clear();
             one.resting_hr.reset();
         }),
         {"ask VIT-1 bp", "ask VIT-3 resting_hr"}},
        {"no fracture", with_bones(model::Fracture::none), {}},
        {"another fracture", with_bones(model::Fracture::other), {}},
        {"broken vertebra", with_bones(model::Fracture::vertebral), {"block OST-5"}, true},
        {"fracture not known", with_bones(model::Fracture::unknown), {"block OST-5"}, true},
        {"broken vertebra, cleared",
         test::cleared_for(with_bones(model::Fracture::vertebral), {"OST-5"}),
         {"block OST-5 lifted"}},
        {"sound legs", with_legs(Answer::no, Answer::no), {}},
        {"open sore, even with a record",
         test::cleared_for(with_legs(Answer::yes, Answer::no), {"PAD-2"}),
         {"block PAD-2 acute"},
         true},
        {"pain at rest", with_legs(Answer::no, Answer::yes), {"block PAD-2 acute"}, true},
        {"legs not asked",
         with_legs(Answer::unknown, Answer::unknown),
         {"ask PAD-2 pad.sore", "ask PAD-2 pad.rest_pain"}},
        {"counts normal", in_cancer(model::BloodCounts::normal), {}},
        {"counts low", in_cancer(model::BloodCounts::low), {"block CAN-2 acute"}, true},
        {"counts not known", in_cancer(model::BloodCounts::unknown), {"ask CAN-2 cancer.counts"}},
        {"new pain with cancer",
         client_after(in_cancer(model::BloodCounts::normal),
                      [](Client& one) { one.pain->is_new = Answer::yes; }),
         {"block CAN-2 acute", "block GEN-3 acute"},
         true},
        {"fever with cancer",
         client_after(in_cancer(model::BloodCounts::normal),
                      [](Client& one) { one.temperature_tenths = 380; }),
         {"block CAN-2 acute"},
         true},
    });
}

TEST(ClientGates, weigh_resting_blood_pressure) {
    struct Reading {
        int systolic;
        int diastolic;
        GateLines lines;
    };
    const std::vector<Reading> all{
        {118, 76, {}},
        {139, 89, {"ask HTN-1 bp_treated"}},  // raised once is not yet the condition (5.2)
        {140, 80, {"warning VIT-1", "ask HTN-1 bp_treated"}},
        {120, 90, {"warning VIT-1", "ask HTN-1 bp_treated"}},
        {159, 99, {"warning VIT-1", "ask HTN-1 bp_treated"}},
        {160, 80, {"block VIT-1", "ask HTN-1 bp_treated"}},
        {120, 100, {"block VIT-1", "ask HTN-1 bp_treated"}},
        {179, 109, {"block VIT-1", "ask HTN-1 bp_treated"}},
        {180, 80, {"block VIT-1 acute", "ask HTN-1 bp_treated"}},
        {120, 110, {"block VIT-1 acute", "ask HTN-1 bp_treated"}},
    };
    for (const Reading& reading : all) {
        Client client = test::well_adult();
        client.bp = {{.systolic = reading.systolic, .diastolic = reading.diastolic}};
        EXPECT_EQ(gate_lines(client), reading.lines)
            << reading.systolic << "/" << reading.diastolic;
    }
    Client client = test::well_adult();
    client.bp_treated = Answer::yes;
    client.bp = {{.systolic = 165, .diastolic = 95}};
    EXPECT_EQ(gate_lines(test::cleared_for(client, {"VIT-1"})), GateLines{"block VIT-1 lifted"});
    client.bp = {{.systolic = 185, .diastolic = 95}};
    EXPECT_EQ(gate_lines(test::cleared_for(client, {"VIT-1"})), GateLines{"block VIT-1 acute"});
    client.bp.push_back({.systolic = 128, .diastolic = 78});
    EXPECT_EQ(gate_lines(client), GateLines{}) << "the newest reading counts";
}

TEST(ClientGates, weigh_heart_rate_oxygen_and_temperature) {
    struct Value {
        std::string_view what;
        std::function<void(Client&)> set;
        GateLines lines;
    };
    const std::vector<Value> all{
        {"39 beats", [](Client& one) { one.resting_hr = 39; }, {"warning VIT-3"}},
        {"40 beats", [](Client& one) { one.resting_hr = 40; }, {}},
        {"100 beats", [](Client& one) { one.resting_hr = 100; }, {}},
        {"101 beats", [](Client& one) { one.resting_hr = 101; }, {"warning VIT-3"}},
        {"120 beats", [](Client& one) { one.resting_hr = 120; }, {"warning VIT-3"}},
        {"121 beats", [](Client& one) { one.resting_hr = 121; }, {"block VIT-3 acute"}},
        {"91 % oxygen", [](Client& one) { one.spo2 = 91; }, {}},
        {"90 % oxygen", [](Client& one) { one.spo2 = 90; }, {"warning VIT-6"}},
        {"88 % oxygen", [](Client& one) { one.spo2 = 88; }, {"warning VIT-6"}},
        {"87 % oxygen", [](Client& one) { one.spo2 = 87; }, {"block VIT-6 acute"}},
        {"37.9 degrees", [](Client& one) { one.temperature_tenths = 379; }, {}},
        {"38.0 degrees", [](Client& one) { one.temperature_tenths = 380; }, {"block VIT-7 acute"}},
    };
    for (const Value& value : all) {
        EXPECT_EQ(gate_lines(client_after(test::well_adult(), value.set)), value.lines)
            << value.what;
    }
    Client client = test::adult_with(Population::lung);
    EXPECT_EQ(gate_lines(client), GateLines{"ask VIT-6 spo2"});
    client.spo2 = 87;
    EXPECT_EQ(gate_lines(test::cleared_for(client, {"LNG-1"})), GateLines{"block LNG-1 acute"});
}

Client diabetic(model::DiabetesMedicine medicine, std::optional<model::Glucose> glucose) {
    Client client = test::adult_with(Population::diabetes);
    client.diabetes = {.type = model::DiabetesType::type_2,
                       .medicine = medicine,
                       .neuropathy = Answer::no,
                       .autonomic = Answer::no,
                       .retinopathy = Answer::no};
    client.glucose = glucose;
    return client;
}

TEST(ClientGates, weigh_glucose_before_exercise) {
    using enum model::DiabetesMedicine;
    const auto measured = [](int mg_dl, Answer ketones = Answer::no, Answer low = Answer::no) {
        return model::Glucose{.mg_dl = mg_dl, .ketones = ketones, .severe_low_24h = low};
    };
    struct Value {
        std::string_view what;
        Client client;
        GateLines lines;
    };
    const std::vector<Value> all{
        {"not measured", diabetic(none, std::nullopt), {"ask VIT-4 glucose"}},
        {"69", diabetic(none, measured(69)), {"block DIA-2 acute"}},
        {"70 without medicine", diabetic(none, measured(70)), {}},
        {"70 on metformin", diabetic(other, measured(70)), {}},
        {"89 on insulin", diabetic(insulin, measured(89)), {"warning VIT-4"}},
        {"89 on a secretagogue", diabetic(secretagogue, measured(89)), {"warning VIT-4"}},
        {"90 on insulin", diabetic(insulin, measured(90)), {}},
        {"89, medicine not known",
         diabetic(unknown, measured(89)),
         {"ask DIA-1 diabetes.meds", "ask VIT-4 diabetes.meds"}},
        {"249 with ketones", diabetic(insulin, measured(249, Answer::yes)), {}},
        {"250 with ketones", diabetic(insulin, measured(250, Answer::yes)), {"block DIA-2 acute"}},
        {"250 without", diabetic(insulin, measured(250)), {"warning VIT-4"}},
        {"250, ketones not known",
         diabetic(insulin, measured(250, Answer::unknown)),
         {"warning VIT-4", "ask DIA-2 glucose"}},
        {"350 without", diabetic(insulin, measured(350)), {"warning VIT-4"}},
        {"351 without", diabetic(insulin, measured(351)), {"block DIA-2 acute"}},
        {"a severe low yesterday",
         diabetic(insulin, measured(120, Answer::no, Answer::yes)),
         {"block DIA-2 acute"}},
        {"a severe low not asked",
         diabetic(insulin, measured(120, Answer::no, Answer::unknown)),
         {"ask DIA-2 glucose"}},
        {"no record lifts it",
         test::cleared_for(diabetic(insulin, measured(60)), {"DIA-2", "VIT-4"}),
         {"block DIA-2 acute"}},
    };
    for (const Value& value : all) {
        EXPECT_EQ(gate_lines(value.client), value.lines) << value.what;
    }
    Client client = test::well_adult();
    client.glucose = measured(60);
    EXPECT_EQ(gate_lines(client), GateLines{"block VIT-4 acute"}) << "without diabetes";
}

TEST(ClientGates, ask_for_every_key_that_is_not_known) {
    struct Unknown {
        std::string_view what;
        Client client;
        GateLines lines;
    };
    const std::vector<Unknown> all{
        {"youth",
         client_after(test::well_adult(), [](Client& one) { one.age = 14; }),
         {"ask YTH-2 mature_adolescent"}},
        {"older adult",
         client_after(test::well_adult(), [](Client& one) { one.age = 70; }),
         {"ask OLD-2 landing_test", "ask OLD-3 floor_transfer"}},
        {"no height",
         client_after(test::well_adult(), [](Client& one) { one.bmi_tenths.reset(); }),
         {"ask OBE-2 bmi"}},
        {"BMI 34",
         client_after(test::well_adult(), [](Client& one) { one.bmi_tenths = 340; }),
         {"ask OBE-3 floor_transfer"}},
        {"medicines",
         client_after(test::well_adult(), [](Client& one) { one.medications.reset(); }),
         {"ask HTN-6 medications"}},
        {"hypertension", test::adult_with(Population::hypertension), {"ask VIT-1 bp"}},
        {"osteoporosis",
         test::adult_with(Population::osteoporosis),
         {"block OST-5", "ask OST-1 osteoporosis.site"}},
        {"arthritis", test::adult_with(Population::arthritis), {"ask ART-2 arthritis.type"}},
        {"diabetes",
         test::adult_with(Population::diabetes),
         {"ask DIA-1 diabetes.meds", "ask DIA-1 diabetes.type", "ask DIA-3 diabetes.neuropathy",
          "ask DIA-4 diabetes.retinopathy", "ask DIA-6 diabetes.autonomic", "ask VIT-4 glucose"}},
        {"cancer",
         test::adult_with(Population::cancer),
         {"ask CAN-1 cancer.treatment", "ask CAN-2 cancer.counts", "ask CAN-3 cancer.lymphoedema",
          "ask VIT-7 temperature"}},
        {"pad",
         test::adult_with(Population::pad),
         {"ask PAD-2 pad.sore", "ask PAD-2 pad.rest_pain", "ask PAD-3 pad.sensation"}},
    };
    for (const Unknown& unknown : all) {
        EXPECT_EQ(gate_lines(unknown.client), unknown.lines) << unknown.what;
    }
}

}  // namespace
}  // namespace phasewise::opt
