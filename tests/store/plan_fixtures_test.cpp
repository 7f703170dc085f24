// The strict reader and assets/schema/plan.schema.json give the fixtures the same verdicts: the
// reader here, the schema in the static suite (tests/static/schemas.mjs).

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "store/plan_codec.hpp"
#include "support/files.hpp"

namespace phasewise::store {
namespace {

const std::string fixtures = PHASEWISE_TESTS_DIR "/static/fixtures/plan/";

struct Invalid {
    std::string_view name;
    std::string_view fault;  ///< what the error says, from the start of its path on
};

constexpr auto invalid_fixtures = std::to_array<Invalid>({
    {"schema_of_the_future", "schema"},
    {"schema_missing", "needs the field \"schema\""},
    {"key_unknown", "has no field \"colour\""},
    {"id_with_a_dot", "id"},
    {"id_empty", "id"},
    {"id_too_long", "id"},
    {"name_a_number", "name"},
    {"name_too_long", "name"},
    {"edition_unknown", "edition"},
    {"unit_unknown", "unit"},
    {"start_in_words", "start"},
    {"start_in_month_13", "start"},
    {"next_id_zero", "next_id"},
    {"next_id_a_fraction", "next_id"},
    {"own_an_object", "own"},
    {"own_id_of_the_library", "own[0].id"},
    {"own_id_in_words", "own[0].id"},
    {"own_without_a_name", "own[0]"},
    {"own_name_too_long", "own[0].name"},
    {"own_without_a_component", "own[0]"},
    {"own_component_unknown", "own[0].component"},
    {"own_key_unknown", "own[0]"},
    {"own_dose_low_alone", "own[0].dose_low"},
    {"own_related_to_nothing", "own[0].regression"},
    {"own_without_equipment", "own[0].equipment"},
    {"doses_missing", "needs the field \"doses\""},
    {"groups_an_object", "groups"},
    {"no_phase_block", "phase_blocks"},
    {"phase_six", "phase_blocks[0].phase"},
    {"no_week", "phase_blocks[0].weeks"},
    {"deload_as_text", "phase_blocks[0].weeks[0].deload"},
    {"no_day", "phase_blocks[0].weeks[0].days"},
    {"fifteen_days", "phase_blocks[0].weeks[0].days"},
    {"day_without_id", "phase_blocks[0].weeks[0].days[0]"},
    {"day_id_as_text", "phase_blocks[0].weeks[0].days[0].id"},
    {"day_kind_unknown", "phase_blocks[0].weeks[0].days[0].kind"},
    {"day_phase_zero", "phase_blocks[0].weeks[0].days[0].phase"},
    {"day_variant_unknown", "phase_blocks[0].weeks[0].days[0].variant"},
    {"day_of_25_hours", "phase_blocks[0].weeks[0].days[0].slot_min"},
    {"spotter_null", "phase_blocks[0].weeks[0].days[0].spotter"},
    {"day_note_too_long", "phase_blocks[0].weeks[0].days[0].note"},
    {"block_unknown", "phase_blocks[0].weeks[0].days[0].blocks"},
    {"entry_not_a_list", "phase_blocks[0].weeks[0].days[0].blocks.warm_up[0]"},
    {"entry_without_items", "phase_blocks[0].weeks[0].days[0].blocks.warm_up[0]"},
    {"entry_with_a_negative_group", "phase_blocks[0].weeks[0].days[0].blocks.warm_up[0][0]"},
    {"sixty_one_entries", "phase_blocks[0].weeks[0].days[0].blocks.warm_up"},
    {"item_without_exercise", "groups[0]"},
    {"item_with_two_names", "groups[0]"},
    {"exercise_with_a_space", "groups[0].exercise"},
    {"custom_name_empty", "groups[0].custom"},
    {"item_key_unknown", "groups[0]"},
    {"dose_negative", "groups[0].dose"},
    {"role_half", "groups[0].role"},
    {"role_level_unknown", "groups[0].role.level"},
    {"cardio_zone_six", "groups[0].cardio.zone"},
    {"intervals_without_easy", "groups[0].cardio.intervals"},
    {"eleven_alternatives", "groups[0].alternatives"},
    {"locked_as_number", "groups[0].locked"},
    {"overrule_without_note", "groups[0].overrule"},
    {"group_kind_unknown", "groups[1].kind"},
    {"group_without_items", "groups[1].items"},
    {"group_of_21_items", "groups[1].items"},
    {"group_of_two_without_kind", "groups[1]"},
    {"rounds_fifty_one", "groups[1].rounds"},
    {"rounds_of_a_straight_group", "groups[1]"},
    {"rest_between_items_too_long", "groups[1].between_items"},
    {"rest_of_three_numbers", "groups[1].between_rounds"},
    {"side_unknown", "doses[0].side"},
    {"tempo_of_two_parts", "doses[0].tempo"},
    {"tempo_of_five_parts", "doses[0].tempo"},
    {"tempo_with_16_seconds", "doses[0].tempo"},
    {"tempo_with_a_leading_zero", "doses[0].tempo"},
    {"tempo_with_a_fourth_part_that_says_nothing", "doses[0].tempo"},
    {"tempo_in_a_word", "doses[0].tempo"},
    {"twenty_one_sets", "doses[0].sets"},
    {"set_count_zero", "doses[0].sets[0].sets"},
    {"set_kind_unknown", "doses[0].sets[0].kind"},
    {"reps_over_the_limit", "doses[0].sets[0].reps"},
    {"reps_as_text", "doses[0].sets[0].reps"},
    {"two_doses", "doses[0].sets[0]"},
    {"set_key_unknown", "doses[0].sets[0]"},
    {"hold_negative", "doses[0].sets[0].hold"},
    {"amrap_as_text", "doses[0].sets[0].amrap"},
    {"three_loads", "doses[0].sets[0].load"},
    {"load_without_kind", "doses[0].sets[0].load[0]"},
    {"load_of_two_kinds", "doses[0].sets[0].load[0]"},
    {"load_kind_unknown", "doses[0].sets[0].load[0]"},
    {"load_over_the_limit", "doses[0].sets[0].load[0].rpe"},
    {"load_in_decimals", "doses[0].sets[0].load[0].rpe"},
    {"load_unit_unknown", "doses[0].sets[0].load[0].unit"},
    {"rest_as_text", "doses[0].sets[0].rest"},
});

TEST(PlanFixtures, AreReadWhereTheyAreValid) {
    const auto names = test::file_names(fixtures + "valid", ".json");
    EXPECT_GE(names.size(), 5U);
    for (const std::string& name : names) {
        const auto plan = decode_plan(test::read_file(fixtures + "valid/" + name));
        ASSERT_TRUE(plan.ok()) << name << ": " << plan.error().message;
        const auto again = decode_plan(encode_plan(*plan));
        ASSERT_TRUE(again.ok()) << name << ": " << again.error().message;
        EXPECT_EQ(*again, *plan) << name;
    }
}

TEST(PlanFixtures, AreFaultedWithTheirPathWhereTheyAreInvalid) {
    for (const auto& [name, fault] : invalid_fixtures) {
        const std::string file = fixtures + "invalid/" + std::string(name) + ".json";
        const auto plan = decode_plan(test::read_file(file));
        ASSERT_FALSE(plan.ok()) << name;
        const std::string& message = plan.error().message;
        EXPECT_TRUE(message.starts_with(fault)) << name << ": " << message;
        EXPECT_EQ(std::count(message.begin(), message.end(), '\n'), 0)
            << name << ": one fault for one thing: " << message;
    }
}

TEST(PlanFixtures, AreAllListedHere) {
    std::vector<std::string> listed;
    for (const auto& [name, fault] : invalid_fixtures) {
        listed.push_back(std::string(name) + ".json");
    }
    std::sort(listed.begin(), listed.end());
    EXPECT_EQ(test::file_names(fixtures + "invalid", ".json"), listed);
}

}  // namespace
}  // namespace phasewise::store
