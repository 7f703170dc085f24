#include "store/client_codec.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace phasewise::store {
namespace {

/// The file of a client aged 40 whose further keys are `keys`.
std::string client_text(std::string_view keys) {
    return R"({"age":40,"goal":"strength")" + std::string(keys.empty() ? "" : ",") +
           std::string(keys) + "}";
}

std::string client_faults(std::string_view text) {
    const auto client = decode_client(text);
    return client ? "" : client.error().message;
}

/// The client of `keys`, which must be read.
model::Client client_of(std::string_view keys) {
    auto client = decode_client(client_text(keys));
    EXPECT_TRUE(client.ok()) << keys << ": " << client.error().message;
    return client.ok() ? *client : model::Client{};
}

struct Spelling {
    std::string_view read;     ///< as it is written in the file
    std::string_view written;  ///< as it is written again
};

/// Every key and every other name and form of it, and what they are written as.
constexpr auto spellings = std::to_array<Spelling>({
    {"", ""},
    {R"("name":"Tall one")", R"("name":"Tall one")"},
    {R"("name":"")", ""},
    {R"("note":"anything")", ""},  // read, not kept
    {R"("sex":"female")", R"("sex":"female")"},
    {R"("sex":"F")", R"("sex":"female")"},
    {R"("sex":"f")", R"("sex":"female")"},
    {R"("sex":"male")", R"("sex":"male")"},
    {R"("sex":"M")", R"("sex":"male")"},
    {R"("sex":"m")", R"("sex":"male")"},
    {R"("sex":"unknown")", ""},
    {R"("height_cm":172)", R"("height_cm":172)"},
    {R"("height_cm":172.5)", R"("height_cm":172.5)"},
    {R"("height_cm":172.55)", R"("height_cm":172.6)"},
    {R"("height":{"value":172.5,"unit":"cm"})", R"("height_cm":172.5)"},
    {R"("height":{"value":68,"unit":"in"})", R"("height_cm":172.7)"},     // 172.72
    {R"("height":{"value":65.25,"unit":"in"})", R"("height_cm":165.7)"},  // 165.735
    {R"("weight_kg":70.125)", R"("weight_kg":70.125)"},
    {R"("weight_kg":70)", R"("weight_kg":70)"},
    {R"("weight":{"value":70.5,"unit":"kg"})", R"("weight_kg":70.5)"},
    {R"("weight":{"value":154.5,"unit":"lb"})", R"("weight_kg":70.08)"},  // 70.08002
    {R"("weight":{"value":100,"unit":"lb"})", R"("weight_kg":45.359)"},   // 45.35924
    {R"("bmi":31.4)", R"("bmi":31.4)"},
    {R"("experience_months":0)", R"("experience_months":0)"},
    {R"("experience_months":null)", ""},
    {R"("training_age_months":18)", R"("experience_months":18)"},
    {R"("training_age_months":null)", ""},
    {R"("layoff_weeks":9)", R"("layoff_weeks":9)"},
    {R"("days_per_week":3)", ""},
    {R"("days_per_week":5)", R"("days_per_week":5)"},
    {R"("sessions_per_week":6)", R"("days_per_week":6)"},
    {R"("minutes_per_session":60)", ""},
    {R"("slot_min":45)", R"("minutes_per_session":45)"},
    {R"("equipment":"gym")", ""},
    {R"("equipment":["dumbbell","gym"])", ""},
    {R"("equipment":[])", R"("equipment":[])"},
    {R"("equipment":["dumbbell","tubing"])", R"("equipment":["dumbbell","tubing"])"},
    {R"("limits":["knee",{"id":"no_floor"}])", R"("limits":["knee","no_floor"])"},
    {R"("limits":[{"id":"hip","side":"L","since":"2024","note":"n"}])",
     R"("limits":[{"id":"hip","side":"left","since":"2024","note":"n"}])"},
    {R"("limits":[{"id":"hip","side":"R"}])", R"("limits":[{"id":"hip","side":"right"}])"},
    {R"("limits":[{"id":"hip","side":"both"}])", R"("limits":["hip"])"},
    {R"("conditions":["chd",{"id":"pad"}])", R"("conditions":["chd","pad"])"},
    {R"("conditions":[{"id":"pad","side":"left","subtype":"calf","since":"2020","note":"n"}])",
     R"("conditions":[{"id":"pad","side":"left","subtype":"calf","since":"2020","note":"n"}])"},
    {R"("medications":null)", ""},
    {R"("medications":[])", R"("medications":[])"},
    {R"("medications":["beta_blocker","nitrates"])", R"("medications":["beta_blocker","nitrate"])"},
    {R"("medications":["beta_blockers","calcium_channel_blockers","diuretics"])",
     R"("medications":["beta_blocker","calcium_channel_blocker","diuretic"])"},
    {R"("medications":["bronchodilators","vasodilators","antidepressants"])",
     R"("medications":["bronchodilator","vasodilator","antidepressant"])"},
    {R"("medications":[{"class":"nitrates","name":"as needed"},{"class":"diuretic"}])",
     R"("medications":["nitrate","diuretic"])"},
    {R"("readiness":"delay")", R"("readiness":"delay")"},
    {R"("readiness":{"outcome":"all_no"})", R"("readiness":"all_no")"},
    {R"("readiness":{"outcome":"expired","date":"2025-03-01","version":"2025"})",
     R"("readiness":{"outcome":"expired","date":"2025-03-01","version":"2025"})"},
    {R"("clearance":{"date":"2026-10-05","by":"A clinic"})",
     R"("clearance":[{"date":"2026-10-05","by":"A clinic"}])"},
    {R"("clearance":[{"date":"2026-10-05","by":"A","limits":"l","lifts":["VIT-1"],"expires":"2027-10-05"}])",
     R"("clearance":[{"date":"2026-10-05","by":"A","text":"l","lifts":["VIT-1"],"expires":"2027-10-05"}])"},
    {R"("clearance":[])", ""},
    {R"("ohsa":[])", R"("ohsa":[])"},
    {R"("ohsa":[{"id":"knees_in"}])", R"("ohsa":[{"id":"knees_in"}])"},
    {R"("assessments":[{"id":"heels_rise","side":"L","grade":1,"pain":true}])",
     R"("ohsa":[{"id":"heels_rise","side":"left","grade":"mild","pain":true}])"},
    {R"("ohsa":[{"id":"knees_in","grade":0},{"id":"knees_in","grade":2},{"id":"knees_in","grade":"clear"}])",
     R"("ohsa":[{"id":"knees_in","grade":"none"},{"id":"knees_in"},{"id":"knees_in"}])"},
    {R"("ohsa":[{"id":"knees_in","grade":"not_assessed","pain":false}])",
     R"("ohsa":[{"id":"knees_in","grade":"not_assessed"}])"},
    {R"("resting_hr":61)", R"("resting_hr":61)"},
    {R"("resting":{"hr":61})", R"("resting_hr":61)"},
    {R"("bp":[{"sys":120,"dia":80,"date":"2026-11-01"},{"sys":118,"dia":79}])",
     R"("bp":[{"sys":120,"dia":80,"date":"2026-11-01"},{"sys":118,"dia":79}])"},
    {R"("bp":{"sys":120,"dia":80})", R"("bp":[{"sys":120,"dia":80}])"},
    {R"("resting":{"bp":{"sys":120,"dia":80}})", R"("bp":[{"sys":120,"dia":80}])"},
    {R"("resting":{"bp":[{"sys":120,"dia":80}]})", R"("bp":[{"sys":120,"dia":80}])"},
    {R"("resting":{"sys":120,"dia":80})", R"("bp":[{"sys":120,"dia":80}])"},
    {R"("resting":{})", ""},
    {R"("bp_treated":"yes")", R"("bp_treated":"yes")"},
    {R"("hr_ceiling":120)", R"("hr_ceiling":120)"},
    {R"("hr_ceiling":{"bpm":120,"by":"A clinic","date":"2026-10-05"})", R"("hr_ceiling":120)"},
    {R"("glucose":{"value":110,"unit":"mg_dl","ketones":"no","severe_low_24h":true})",
     R"("glucose":{"value":110,"unit":"mg_dl","ketones":"no","severe_low_24h":"yes"})"},
    {R"("glucose":{"value":3.9,"unit":"mmol_l"})", R"("glucose":{"value":70,"unit":"mg_dl"})"},
    {R"("glucose":{"value":5,"unit":"mmol_l"})", R"("glucose":{"value":90,"unit":"mg_dl"})"},
    {R"("glucose":{"value":13.9,"unit":"mmol_l"})", R"("glucose":{"value":250,"unit":"mg_dl"})"},
    {R"("spo2":93)", R"("spo2":93)"},
    {R"("temperature":36.6)", R"("temperature":36.6)"},
    {R"("temperature":{"value":38,"unit":"C"})", R"("temperature":38)"},
    {R"("temperature":{"value":100.4,"unit":"F"})", R"("temperature":38)"},
    {R"("temperature":{"value":98.6,"unit":"F"})", R"("temperature":37)"},
    {R"("pain":{})", R"("pain":{})"},
    {R"("pain":{"place":"hip","level":4,"new":true,"sharp":"no","unexplained":"unknown"})",
     R"("pain":{"place":"hip","level":4,"new":"yes","sharp":"no"})"},
    {R"("pain":{"during_test":"yes","chest_pain":false,"fainting":"no"})",
     R"("pain":{"during_test":"yes","chest_pain":"no","fainting":"no"})"},
    {R"("pregnancy_week":12)", R"("pregnancy":{"week":12})"},
    {R"("pregnancy":{"week":30,"items":["very_sedentary","headache"]})",
     R"("pregnancy":{"week":30,"items":["very_sedentary","headache"]})"},
    {R"("diabetes":{"type":1})", R"("diabetes":{"type":"1"})"},
    {R"("diabetes":{"type":2})", R"("diabetes":{"type":"2"})"},
    {R"("diabetes":{"type":"type_1"})", R"("diabetes":{"type":"1"})"},
    {R"("diabetes":{"type":"gestational","meds":"none"})",
     R"("diabetes":{"type":"gestational","meds":"none"})"},
    {R"("diabetes":{"meds":"insulin","neuropathy":"yes","autonomic":"no","retinopathy":"no"})",
     R"("diabetes":{"meds":"insulin","neuropathy":"yes","autonomic":"no","retinopathy":"no"})"},
    {R"("diabetes":{"type":"unknown"})", ""},
    {R"("arthritis":{"type":"rheumatoid"})", R"("arthritis":{"type":"rheumatoid"})"},
    {R"("cancer":{"treatment":"radio","counts":"low","lymphoedema":"yes"})",
     R"("cancer":{"treatment":"radio","counts":"low","lymphoedema":"yes"})"},
    {R"("osteoporosis":{"site":"both","fracture":"vertebral","t_score":-2.7})",
     R"("osteoporosis":{"site":"both","fracture":"vertebral"})"},
    {R"("chd":{"symptom_free_months":0,"rehab_done":"no"})",
     R"("chd":{"symptom_free_months":0,"rehab_done":"no"})"},
    {R"("lung":{"type":"restrictive"})", R"("lung":{"type":"restrictive"})"},
    {R"("pad":{"sore":"no","rest_pain":"yes","sensation":"poor"})",
     R"("pad":{"sore":"no","rest_pain":"yes","sensation":"poor"})"},
    {R"("pad":{"sensation":"normal"})", R"("pad":{"sensation":"normal"})"},
    {R"("pad":{"sensation":"unknown"})", ""},
    {R"("floor_transfer":false)", R"("floor_transfer":"no")"},
    {R"("landing_test":"fail")", R"("landing_test":"fail")"},
    {R"("landing_test":"not_done")", ""},
    {R"("mature_adolescent":true)", R"("mature_adolescent":"yes")"},
    {R"("spotter":"yes","supervised":"no")", R"("spotter":"yes","supervised":"no")"},
    {R"("supervised":"unknown")", ""},
    {R"("one_rep_max":[{"exercise":"RES041","value":102.25,"date":"2026-09-01"}])",
     R"("one_rep_max":[{"exercise":"RES041","value":102.25}])"},
    {R"("one_rep_max":[{"exercise":"RES041","value":225,"unit":"lb","estimated":true}])",
     R"("one_rep_max":[{"exercise":"RES041","value":225,"unit":"lb","estimated":true}])"},
    {R"("start_date":"2026-11-30","event_date":"2028-02-29")",
     R"("start_date":"2026-11-30","event_date":"2028-02-29")"},
    {R"("preferences":["RES134","my_own-1"])", R"("preferences":["RES134","my_own-1"])"},
});

TEST(ClientCodec, reads_every_key_in_every_form_and_writes_one) {
    for (const auto& [read, written] : spellings) {
        const auto client = decode_client(client_text(read));
        ASSERT_TRUE(client.ok()) << read << ": " << client.error().message;
        const std::string text = encode_client(*client);
        EXPECT_EQ(nlohmann::json::parse(text), nlohmann::json::parse(client_text(written)))
            << read << ": " << text;
        const auto again = decode_client(text);
        ASSERT_TRUE(again.ok()) << text << ": " << again.error().message;
        EXPECT_EQ(*again, *client) << read;
    }
}

TEST(ClientCodec, reads_values_into_their_units) {
    const model::Client client =
        client_of(R"("height_cm":172.5,"weight_kg":70.125,"bmi":23.6,"temperature":37.8,)"
                  R"("glucose":{"value":6.1,"unit":"mmol_l"},"bp":{"sys":131,"dia":82},)"
                  R"("one_rep_max":[{"exercise":"RES041","value":102.25,"unit":"lb"}])");
    EXPECT_EQ(client.age, 40);
    EXPECT_EQ(client.goal, model::Goal::strength);
    EXPECT_EQ(client.height_mm, 1725);
    EXPECT_EQ(client.weight_g, 70'125);
    EXPECT_EQ(client.bmi_tenths, 236);
    EXPECT_EQ(client.temperature_tenths, 378);
    ASSERT_TRUE(client.glucose.has_value());
    EXPECT_EQ(client.glucose->mg_dl, 110) << "6.1 times 18.018 is 109.9";
    EXPECT_EQ(client.bp, (std::vector<model::BloodPressure>{{131, 82, ""}}));
    ASSERT_EQ(client.one_rep_max.size(), 1U);
    EXPECT_EQ(client.one_rep_max[0].hundredths, 10'225);
    EXPECT_EQ(client.one_rep_max[0].unit, model::MassUnit::lb);
}

TEST(ClientCodec, takes_the_usual_for_what_is_not_said) {
    const model::Client client = client_of("");
    model::Client usual;
    usual.age = 40;
    usual.goal = model::Goal::strength;
    EXPECT_EQ(client, usual);
    EXPECT_EQ(client.days_per_week, 3);
    EXPECT_EQ(client.minutes_per_session, 60);
    EXPECT_FALSE(client.equipment.has_value()) << "a whole gym";
    EXPECT_FALSE(client.medications.has_value()) << "not asked";
    EXPECT_FALSE(client.ohsa.has_value()) << "not assessed";
    EXPECT_FALSE(client.experience_months.has_value()) << "unknown";
    EXPECT_EQ(encode_client(client), R"({"age":40,"goal":"strength"})");
}

TEST(ClientCodec, knows_a_clean_screen_from_none) {
    EXPECT_EQ(client_of(R"("ohsa":[])").ohsa, std::vector<model::MovementFinding>{});
    EXPECT_EQ(client_of("").ohsa, std::nullopt);
    const auto found = client_of(R"("ohsa":[{"id":"weight_shift","side":"R"}])").ohsa;
    EXPECT_EQ(found, (std::vector<model::MovementFinding>{{model::Compensation::weight_shift,
                                                           model::BodySide::right,
                                                           model::Grade::clear, false}}));
}

TEST(ClientCodec, knows_no_medicine_from_not_asked) {
    EXPECT_EQ(client_of(R"("medications":[])").medications, std::vector<model::Medication>{});
    EXPECT_EQ(client_of(R"("medications":null)").medications, std::nullopt);
}

TEST(ClientCodec, fills_details_from_subtypes) {
    const model::Client client =
        client_of(R"("conditions":[{"id":"diabetes","subtype":"type_2"},)"
                  R"({"id":"lung","subtype":"copd"},{"id":"arthritis","subtype":"osteo"},)"
                  R"({"id":"osteoporosis","subtype":"spine"},{"id":"cancer","subtype":"radio"}])");
    EXPECT_EQ(client.diabetes.type, model::DiabetesType::type_2);
    EXPECT_EQ(client.lung, model::LungType::copd);
    EXPECT_EQ(client.arthritis, model::ArthritisType::osteo);
    EXPECT_EQ(client.osteoporosis.site, model::BoneSite::spine);
    EXPECT_EQ(client.cancer.treatment, model::CancerTreatment::radio);
    EXPECT_EQ(client.conditions[0].subtype, "type_2") << "as it was written";
    EXPECT_EQ(client_of(R"("conditions":[{"id":"diabetes","subtype":"1"}])").diabetes.type,
              model::DiabetesType::type_1);
}

TEST(ClientCodec, leaves_details_alone_where_a_subtype_is_another_word) {
    const model::Client client =
        client_of(R"("conditions":[{"id":"cancer","subtype":"breast"},)"
                  R"({"id":"lung","subtype":"unknown"},{"id":"pad","subtype":"copd"}])");
    EXPECT_EQ(client.cancer, model::Cancer{});
    EXPECT_EQ(client.lung, model::LungType::unknown);
}

TEST(ClientCodec, believes_a_detail_before_a_subtype) {
    const std::string_view unknown =
        R"("conditions":[{"id":"lung","subtype":"copd"}],"lung":{"type":"unknown"})";
    EXPECT_EQ(client_of(unknown).lung, model::LungType::unknown);
    EXPECT_EQ(encode_client(client_of(unknown)), client_text(unknown));
    const std::string_view two =
        R"("conditions":[{"id":"arthritis","side":"left","subtype":"osteo"},)"
        R"({"id":"arthritis","side":"right","subtype":"rheumatoid"}])";
    EXPECT_EQ(client_of(std::string(two) + R"(,"arthritis":{"type":"rheumatoid"})").arthritis,
              model::ArthritisType::rheumatoid);
    EXPECT_EQ(client_faults(client_text(two)),
              "conditions[1].subtype: is another one than before: say in arthritis which counts");
    EXPECT_EQ(client_faults(client_text(
                  R"("conditions":[{"id":"diabetes","subtype":"2"}],"diabetes":{"type":"1"})")),
              "diabetes.type: differs from the subtype of the condition");
}

struct ClientFault {
    std::string_view keys;
    std::string_view fault;
};

// What no schema says, or where the words count; the fixtures have the others.
constexpr auto client_fault_cases = std::to_array<ClientFault>({
    {R"("colour":"red")", "has no field \"colour\""},
    {R"("height_cm":"172")", "height_cm: must be a number"},
    {R"("height_cm":275.04)", "height_cm: 275.04 is over 275"},
    {R"("height":{"value":6,"unit":"ft"})", "height.unit: must be \"cm\" or \"in\""},
    {R"("days_per_week":3,"sessions_per_week":3)",
     "sessions_per_week: says the same as \"days_per_week\": keep one of the two"},
    {R"("supervised":3)", "supervised: must be \"yes\", \"no\" or \"unknown\""},
    {R"("supervised":null)", "supervised: must be \"yes\", \"no\" or \"unknown\""},
    {R"("supervised":"Yes")", "supervised: \"Yes\" is not one of the known values"},
    {R"("start_date":"2026-02-29")", "start_date: is no date like \"2026-11-23\""},
    {R"("start_date":20261123)", "start_date: must be text"},
    {R"("equipment":"home")", "equipment: must be a list of equipment, or \"gym\""},
    {R"("medications":["metformin"])",
     "medications[0]: \"metformin\" is not one of the known values"},
    {R"("bp":[{"sys":80,"dia":120}])", "bp[0].dia: is not under \"sys\""},
    {R"("bp":[{"sys":500,"dia":120}])", "bp[0].sys: 500 is over 300"},
    {R"("resting":{"dia":70})", "resting: needs the field \"sys\""},
    {R"("pad":{"sensation":"numb"})", "pad.sensation: must be \"normal\", \"poor\" or \"unknown\""},
    {R"("pain":{"during_test":"sometimes"})",
     "pain.during_test: \"sometimes\" is not one of the known values"},
    {R"("clearance":[{"date":"2026-10-05","by":"A","lifts":["VIT 1"]}])",
     "clearance[0].lifts[0]: must consist of letters, digits, \"_\" and \"-\""},
});

TEST(ClientCodec, says_what_is_wrong_and_where) {
    for (const auto& [keys, fault] : client_fault_cases) {
        EXPECT_EQ(client_faults(client_text(keys)), fault);
    }
    EXPECT_EQ(client_faults("{}"), "needs the field \"age\"\nneeds the field \"goal\"");
}

TEST(ClientCodec, reports_every_fault_in_one_pass) {
    EXPECT_EQ(client_faults(R"({"age":4,"goal":"muscle","resting":{"hr":500,"pulse":1},)"
                            R"("limits":["knee",{"side":"up"}],"diabetes":{"type":3}})"),
              "age: 4 is under 6\n"
              "goal: \"muscle\" is not one of the known values\n"
              "limits[1]: needs the field \"id\"\n"
              "limits[1].side: \"up\" is not one of the known values\n"
              "resting: has no field \"pulse\"\n"
              "resting.hr: 500 is over 250\n"
              "diabetes.type: 3 is over 2");
}

TEST(ClientCodec, bounds_texts_in_bytes) {
    const std::string wide = "é";  // two bytes
    std::string name;
    for (int i = 0; i < 101; ++i) {
        name += wide;
    }
    EXPECT_EQ(client_faults(client_text(R"("name":")" + name + '"')),
              "name: has 202 bytes, at most 200 are allowed");
}

TEST(ClientCodec, can_be_read_inside_another_document) {
    const auto document =
        base::JsonDocument::parse(R"({"client":{"age":50,"goal":"strength","spo2":101}})");
    ASSERT_TRUE(document.ok());
    base::Faults faults;
    const model::Client client = read_client(document->root(faults).at("client"));
    EXPECT_EQ(client.age, 50);
    EXPECT_EQ(faults.text(), "client.spo2: 101 is over 100");
}

TEST(ClientCodec, refuses_what_is_no_client_file) {
    for (const std::string_view text :
         {"", " ", "null", "7", "\"gym\"", "[]", "[{}]", "{\"age\":40", "{'age':40}",
          "{\"age\":40,\"age\":41,\"goal\":\"strength\"}", "\xEF\xBB\xBF{}",
          "{\"age\":40,\"goal\":\"strength\",\"name\":\"\xC3\x28\"}",
          "{\"age\":40,\"goal\":\"strength\",\"name\":\"\xED\xA0\x80\"}",
          "{\"age\":40,\"goal\":\"strength\",\"name\":\"a\\u0000b\"}",
          "{\"age\":NaN,\"goal\":\"strength\"}", "{\"age\":1e999,\"goal\":\"strength\"}"}) {
        EXPECT_NE(client_faults(text), "") << text;
    }
}

TEST(ClientCodec, refuses_what_is_too_large_or_too_deep) {
    EXPECT_EQ(client_faults(std::string(ClientLimits::bytes + 1, ' ')),
              "The text has 1048577 bytes; at most 1048576 are read.");
    const std::string deep = std::string(1000, '[') + std::string(1000, ']');
    EXPECT_EQ(client_faults(client_text("\"limits\":" + deep)),
              "The text is nested more than 8 deep.");
    std::string many = "\"preferences\":[0";
    for (int i = 0; i < 25'000; ++i) {
        many += ",0";
    }
    EXPECT_EQ(client_faults(client_text(many + ']')), "The text has more than 20000 values.");
    std::string keys = "\"k0\":0";
    for (int i = 1; i < 200; ++i) {
        keys += ",\"k" + std::to_string(i) + "\":0";
    }
    EXPECT_EQ(client_faults(client_text(keys)),
              "The text has an object with more than 100 fields.");
}

TEST(ClientCodec, survives_any_type_at_any_key) {
    constexpr auto values = std::to_array<std::string_view>(
        {"null", "true", "-1", "1e300", "0.5", "18446744073709551615", "\"\"", "\"\\u202e\"", "[]",
         "[null]", "[[[]]]", "[{}]", "{}", "{\"id\":{}}", "[{\"id\":[]}]", "{\"type\":[]}",
         "{\"value\":{},\"unit\":{}}", "{\"value\":1e300,\"unit\":\"in\"}", "{\"week\":null}"});
    // Every key that the file knows stands in one of the spellings.
    for (const auto& [read, written] : spellings) {
        const auto document = nlohmann::ordered_json::parse(client_text(read));
        for (const auto& [key, member] : document.items()) {
            for (const std::string_view value : values) {
                nlohmann::ordered_json changed = document;
                changed[key] = nlohmann::ordered_json::parse(value);
                const auto client = decode_client(changed.dump());
                if (client.ok()) {
                    const auto again = decode_client(encode_client(*client));
                    ASSERT_TRUE(again.ok()) << changed.dump() << again.error().message;
                    EXPECT_EQ(*again, *client);
                } else {
                    EXPECT_NE(client.error().message, "");
                }
            }
        }
    }
}

}  // namespace
}  // namespace phasewise::store
