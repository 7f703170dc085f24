// The strict reader and assets/schema/client.schema.json give the fixtures the same verdicts: the
// reader here, the schema in the static suite (tests/static/schemas.mjs).

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "store/client_codec.hpp"
#include "support/files.hpp"

namespace phasewise::store {
namespace {

const std::string client_fixtures = PHASEWISE_TESTS_DIR "/static/fixtures/client/";

struct InvalidClient {
    std::string_view name;
    std::string_view fault;  ///< what the error says, from the start of its path on
};

constexpr auto invalid_clients = std::to_array<InvalidClient>({
    {"age_missing", R"(needs the field "age")"},
    {"goal_missing", R"(needs the field "goal")"},
    {"key_unknown", R"(has no field "colour")"},
    {"name_a_number", "name"},
    {"name_too_long", "name"},
    {"note_too_long", "note"},
    {"age_five", "age"},
    {"age_111", "age"},
    {"age_a_fraction", "age"},
    {"age_as_text", "age"},
    {"age_null", "age"},
    {"goal_unknown", "goal"},
    {"sex_unknown_letter", "sex"},
    {"height_over_the_limit", "height_cm"},
    {"height_in_metres", "height_cm"},
    {"height_twice", "height"},
    {"height_in_feet", "height.unit"},
    {"height_without_unit", R"(height: needs the field "unit")"},
    {"height_without_value", R"(height: needs the field "value")"},
    {"height_inches_over_the_limit", "height.value"},
    {"height_a_number", "height: must be an object"},
    {"weight_under_the_limit", "weight_kg"},
    {"weight_twice", "weight"},
    {"weight_in_stone", "weight.unit"},
    {"weight_key_unknown", R"(weight: has no field "date")"},
    {"bmi_as_text", "bmi"},
    {"experience_negative", "experience_months"},
    {"experience_in_words", "experience_months"},
    {"experience_twice", R"(training_age_months: says the same as "experience_months")"},
    {"layoff_null", "layoff_weeks"},
    {"days_zero", "days_per_week"},
    {"days_seven", "sessions_per_week"},
    {"days_twice", "sessions_per_week"},
    {"minutes_ten", "minutes_per_session"},
    {"minutes_121", "slot_min"},
    {"minutes_twice", "slot_min"},
    {"equipment_unknown", "equipment[1]"},
    {"equipment_a_word", "equipment"},
    {"equipment_null", "equipment"},
    {"limit_unknown", "limits[0]"},
    {"limit_without_id", R"(limits[0]: needs the field "id")"},
    {"limit_side_unknown", "limits[0].side"},
    {"limit_key_unknown", "limits[0]"},
    {"limit_note_too_long", "limits[0].note"},
    {"thirty_one_limits", "limits"},
    {"condition_unknown", "conditions[0]"},
    {"condition_key_unknown", "conditions[0]"},
    {"condition_since_too_long", "conditions[0].since"},
    {"conditions_an_object", "conditions"},
    {"medication_by_its_name", "medications[0]"},
    {"medication_without_class", R"(medications[0]: needs the field "class")"},
    {"medications_a_word", "medications"},
    {"readiness_unknown", "readiness"},
    {"readiness_without_outcome", R"(readiness: needs the field "outcome")"},
    {"readiness_with_answers", R"(readiness: has no field "answers")"},
    {"readiness_date_in_words", "readiness.date"},
    {"clearance_without_person", R"(clearance: needs the field "by")"},
    {"clearance_by_nobody", "clearance[0].by"},
    {"clearance_without_date", R"(clearance[0]: needs the field "date")"},
    {"clearance_text_twice", "clearance.limits"},
    {"clearance_lifts_a_sentence", "clearance.lifts[0]"},
    {"clearance_expires_in_month_13", "clearance.expires"},
    {"ohsa_a_list_of_words", "ohsa[0]"},
    {"ohsa_id_unknown", "ohsa[0].id"},
    {"ohsa_grade_three", "ohsa[0].grade"},
    {"ohsa_grade_unknown", "ohsa[0].grade"},
    {"ohsa_pain_as_text", "ohsa[0].pain"},
    {"ohsa_null", "ohsa"},
    {"ohsa_twice", "assessments"},
    {"resting_hr_twice", "resting.hr"},
    {"resting_hr_over_the_limit", "resting.hr"},
    {"resting_key_unknown", "resting"},
    {"resting_sys_alone", R"(resting: needs the field "dia")"},
    {"resting_pressure_twice", "resting"},
    {"pressure_in_two_places", "resting.bp"},
    {"pressure_beside_resting", "resting"},
    {"bp_as_text", "bp"},
    {"bp_without_dia", R"(bp[0]: needs the field "dia")"},
    {"bp_in_kilopascal", "bp[0].sys"},
    {"bp_day_32", "bp[0].date"},
    {"bp_treated_as_number", "bp_treated"},
    {"hr_ceiling_without_bpm", R"(hr_ceiling: needs the field "bpm")"},
    {"hr_ceiling_over_the_limit", "hr_ceiling"},
    {"glucose_without_unit", R"(glucose: needs the field "unit")"},
    {"glucose_a_number", "glucose"},
    {"glucose_unit_unknown", "glucose.unit"},
    {"glucose_mmol_taken_for_mg", "glucose.value"},
    {"glucose_mg_taken_for_mmol", "glucose.value"},
    {"glucose_mg_a_fraction", "glucose.value"},
    {"ketones_a_number", "glucose.ketones"},
    {"spo2_over_100", "spo2"},
    {"temperature_in_fahrenheit_unsaid", "temperature"},
    {"temperature_unit_unknown", "temperature.unit"},
    {"pain_level_eleven", "pain.level"},
    {"pain_a_number", "pain"},
    {"pain_new_maybe", "pain.new"},
    {"pregnancy_without_week", R"(pregnancy: needs the field "week")"},
    {"pregnancy_week_43", "pregnancy.week"},
    {"pregnancy_week_zero", "pregnancy_week"},
    {"pregnancy_twice", "pregnancy_week"},
    {"pregnancy_item_unknown", "pregnancy.items[0]"},
    {"diabetes_type_three", "diabetes.type"},
    {"diabetes_type_unknown", "diabetes.type"},
    {"diabetes_meds_unknown", "diabetes.meds"},
    {"arthritis_a_word", "arthritis"},
    {"arthritis_type_unknown", "arthritis.type"},
    {"cancer_treatment_unknown", "cancer.treatment"},
    {"cancer_counts_a_number", "cancer.counts"},
    {"osteoporosis_site_unknown", "osteoporosis.site"},
    {"osteoporosis_fracture_as_flag", "osteoporosis.fracture"},
    {"osteoporosis_t_score_in_hundredths", "osteoporosis.t_score"},
    {"chd_months_negative", "chd.symptom_free_months"},
    {"lung_key_unknown", "lung"},
    {"pad_sensation_as_flag", "pad.sensation"},
    {"floor_transfer_null", "floor_transfer"},
    {"landing_test_as_flag", "landing_test"},
    {"supervised_in_capitals", "supervised"},
    {"one_rep_max_zero", "one_rep_max[0].value"},
    {"one_rep_max_without_exercise", R"(one_rep_max[0]: needs the field "exercise")"},
    {"one_rep_max_by_name", "one_rep_max[0].exercise"},
    {"one_rep_max_unit_unknown", "one_rep_max[0].unit"},
    {"one_rep_max_estimated_in_words", "one_rep_max[0].estimated"},
    {"start_date_empty", "start_date"},
    {"start_date_in_month_13", "start_date"},
    {"event_date_the_other_way_round", "event_date"},
    {"preference_with_a_space", "preferences[0]"},
    {"two_hundred_and_one_preferences", "preferences"},
});

TEST(ClientFixtures, are_read_where_they_are_valid) {
    const auto names = test::file_names(client_fixtures + "valid", ".json");
    EXPECT_GE(names.size(), 16U);
    for (const std::string& name : names) {
        const auto client = decode_client(test::read_file(client_fixtures + "valid/" + name));
        ASSERT_TRUE(client.ok()) << name << ": " << client.error().message;
        const auto again = decode_client(encode_client(*client));
        ASSERT_TRUE(again.ok()) << name << ": " << again.error().message;
        EXPECT_EQ(*again, *client) << name;
    }
}

TEST(ClientFixtures, are_faulted_with_their_path_where_they_are_invalid) {
    for (const auto& [name, fault] : invalid_clients) {
        const std::string file = client_fixtures + "invalid/" + std::string(name) + ".json";
        const auto client = decode_client(test::read_file(file));
        ASSERT_FALSE(client.ok()) << name;
        const std::string& message = client.error().message;
        EXPECT_TRUE(message.starts_with(fault)) << name << ": " << message;
        EXPECT_EQ(std::count(message.begin(), message.end(), '\n'), 0)
            << name << ": one fault for one thing: " << message;
    }
}

TEST(ClientFixtures, are_all_listed_here) {
    std::vector<std::string> listed;
    for (const auto& [name, fault] : invalid_clients) {
        listed.push_back(std::string(name) + ".json");
    }
    std::sort(listed.begin(), listed.end());
    EXPECT_EQ(test::file_names(client_fixtures + "invalid", ".json"), listed);
}

}  // namespace
}  // namespace phasewise::store
