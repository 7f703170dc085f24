// assets/opt/client_rules.json against tables typed by hand from the reference (opt-model.md 7.1 to
// 7.3), and what its reader refuses.

#include "opt/client_rules.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "opt/client_rules_shipped.hpp"
#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

using model::Population;
using model::Range;

struct RuleLine {
    std::string_view id;
    Severity severity;
    CheckKind check;
    Evidence evidence;
    bool acute = false;
};

/// Reference 7.2, line by line, and 7.3.
const std::vector<RuleLine>& rule_lines() {
    using enum Severity;
    using enum CheckKind;
    static const std::vector<RuleLine> lines{
        {"YTH-1", error, plan, Evidence::a},
        {"YTH-2", error, plan, Evidence::b},
        {"YTH-3", warning, needs_log, Evidence::b},
        {"YTH-4", tip, advice, Evidence::a},
        {"YTH-5", warning, plan, Evidence::a},
        {"OLD-1", block, plan, Evidence::b},
        {"OLD-2", warning, plan, Evidence::m},
        {"OLD-3", warning, plan, Evidence::m},
        {"OLD-4", warning, plan, Evidence::b},
        {"OLD-5", warning, plan, Evidence::b},
        {"OLD-6", tip, plan, Evidence::m},
        {"PRE-1", error, plan, Evidence::a},
        {"PRE-2", error, plan, Evidence::b},
        {"PRE-3", tip, advice, Evidence::b},
        {"PRE-4", warning, plan, Evidence::m},
        {"PRE-5", warning, plan, Evidence::m},
        {"PRE-6", warning, plan, Evidence::m},
        {"PRE-7", error, advice, Evidence::a},
        {"PRE-8", block, plan, Evidence::b},
        {"OBE-1", warning, plan, Evidence::b},
        {"OBE-2", warning, plan, Evidence::m},
        {"OBE-3", warning, plan, Evidence::m},
        {"OBE-4", warning, plan, Evidence::m},
        {"DIA-1", warning, needs_log, Evidence::a},
        {"DIA-2", block, needs_log, Evidence::a, true},
        {"DIA-3", warning, plan, Evidence::m},
        {"DIA-4", warning, plan, Evidence::m},
        {"DIA-5", tip, advice, Evidence::m},
        {"DIA-6", warning, plan, Evidence::m},
        {"HTN-1", warning, plan, Evidence::m},
        {"HTN-2", warning, plan, Evidence::m},
        {"HTN-3", error, plan, Evidence::b},
        {"HTN-4", warning, plan, Evidence::m},
        {"HTN-5", tip, advice, Evidence::m},
        {"HTN-6", error, plan, Evidence::a},
        {"CHD-1", block, plan, Evidence::m},
        {"CHD-2", error, plan, Evidence::b},
        {"CHD-3", warning, plan, Evidence::m},
        {"CHD-4", error, plan, Evidence::b},
        {"CHD-5", error, plan, Evidence::b},
        {"OST-1", error, plan, Evidence::b},
        {"OST-2", warning, plan, Evidence::m},
        {"OST-3", warning, plan, Evidence::m},
        {"OST-4", warning, plan, Evidence::b},
        {"OST-5", block, plan, Evidence::m},
        {"OST-6", warning, plan, Evidence::b},
        {"ART-1", warning, needs_log, Evidence::m},
        {"ART-2", warning, plan, Evidence::m},
        {"ART-3", tip, advice, Evidence::m},
        {"ART-4", warning, plan, Evidence::m},
        {"CAN-1", warning, plan, Evidence::m},
        {"CAN-2", block, needs_log, Evidence::m, true},
        {"CAN-3", warning, needs_log, Evidence::m},
        {"LNG-1", block, needs_log, Evidence::m, true},
        {"LNG-2", tip, advice, Evidence::m},
        {"LNG-3", warning, plan, Evidence::m},
        {"PAD-1", tip, advice, Evidence::m},
        {"PAD-2", block, plan, Evidence::m, true},
        {"PAD-3", warning, plan, Evidence::m},
        {"GEN-1", block, needs_log, Evidence::app, true},
        {"GEN-2", block, plan, Evidence::app},
        {"GEN-3", block, plan, Evidence::app, true},
        {"GEN-4", error, plan, Evidence::app},
        {"GEN-5", block, plan, Evidence::a},
        {"VIT-1", block, plan, Evidence::b, true},
        {"VIT-2", block, needs_log, Evidence::m, true},
        {"VIT-3", block, plan, Evidence::app, true},
        {"VIT-4", block, needs_log, Evidence::a, true},
        {"VIT-5", warning, advice, Evidence::b},
        {"VIT-6", block, needs_log, Evidence::m, true},
        {"VIT-7", block, needs_log, Evidence::m, true},
        {"VIT-8", block, plan, Evidence::a, true},
    };
    return lines;
}

TEST(ClientRules, have_a_text_for_every_rule_of_the_reference) {
    EXPECT_EQ(rule_lines().size(), base::count_of<ClientRuleId>);
    for (const RuleLine& line : rule_lines()) {
        const auto id = base::from_name<ClientRuleId>(line.id);
        ASSERT_TRUE(id) << line.id;
        const ClientRuleText& rule = test::shipped_client_rules().of(*id);
        EXPECT_EQ(rule.severity, line.severity) << line.id;
        EXPECT_EQ(rule.check, line.check) << line.id;
        EXPECT_EQ(rule.evidence, line.evidence) << line.id;
        EXPECT_EQ(rule.acute, line.acute) << line.id;
        EXPECT_FALSE(rule.title.empty()) << line.id;
        EXPECT_FALSE(rule.why.empty()) << line.id;
    }
}

/// The population that the letters of an id stand for; none for GEN and VIT.
std::optional<Population> population_of_letters(std::string_view id) {
    constexpr std::string_view letters = "YTHOLDPREOBEDIAHTNCHDOSTARTCANLNGPAD";
    const std::size_t at = letters.find(id.substr(0, 3));
    return at == std::string_view::npos ? std::nullopt
                                        : std::optional{static_cast<Population>(at / 3)};
}

TEST(ClientRules, are_about_the_population_of_their_letters) {
    for (const RuleLine& line : rule_lines()) {
        // A beta-blocker counts whoever takes it.
        const auto expected = line.id == "HTN-6" ? std::nullopt : population_of_letters(line.id);
        EXPECT_EQ(
            test::shipped_client_rules().of(*base::from_name<ClientRuleId>(line.id)).applies_to,
            expected)
            << line.id;
    }
}

TEST(ClientRules, cite_a_source_exactly_where_a_figure_was_published) {
    const ClientRules& rules = test::shipped_client_rules();
    const auto expect_backing = [&](const auto& what, const std::string& name) {
        const bool published = what.evidence == Evidence::a || what.evidence == Evidence::b;
        EXPECT_EQ(!what.sources.empty(), published) << name;
        for (const std::string& source : what.sources) {
            EXPECT_NE(std::ranges::find(rules.sources, source, &Source::id), rules.sources.end())
                << name << " " << source;
        }
    };
    for (const ClientRuleText& rule : rules.rules) {
        expect_backing(rule, rule.title);
    }
    for (const PopulationRow& row : rules.populations) {
        expect_backing(row, row.label);
        for (const PopulationNote& note : row.notes) {
            expect_backing(note, note.text);
        }
    }
    for (const LimitRow& row : rules.limits) {
        expect_backing(row, row.label);
    }
}

struct PopulationLine {
    Population population;
    Range sets;
    Range reps;
    Range days;
    Range cardio_days;
    std::vector<int> phases;
    std::optional<Range> minutes;
    std::optional<Range> load;
};

std::vector<int> row_phase_numbers(const std::vector<model::Phase>& phases) {
    std::vector<int> numbers;
    for (const model::Phase phase : phases) {
        numbers.push_back(model::number_of(phase));
    }
    return numbers;
}

TEST(ClientRules, have_the_rows_of_the_parameter_table) {
    // Minutes: the whole range that was published, bouts included.
    const std::vector<PopulationLine> table{
        {Population::youth, {1, 2}, {8, 12}, {2, 3}, {5, 7}, {1}, std::nullopt, Range{40, 70}},
        {Population::older_adult,
         {1, 3},
         {8, 20},
         {3, 5},
         {3, 5},
         {1, 2},
         Range{8, 60},
         Range{40, 80}},
        {Population::prenatal, {1, 2}, {12, 20}, {2, 3}, {3, 5}, {1}, Range{15, 60}, {}},
        {Population::obesity, {1, 3}, {10, 15}, {2, 3}, {5, 7}, {1, 2}, Range{20, 60}, {}},
        {Population::diabetes, {1, 3}, {10, 15}, {2, 3}, {4, 7}, {1, 2}, Range{20, 60}, {}},
        {Population::hypertension, {1, 3}, {10, 20}, {2, 3}, {3, 7}, {1, 2}, Range{30, 60}, {}},
        {Population::chd, {1, 3}, {10, 20}, {2, 3}, {3, 5}, {1, 2}, Range{20, 40}, {}},
        {Population::osteoporosis,
         {1, 3},
         {8, 20},
         {2, 3},
         {2, 5},
         {1, 2},
         Range{8, 60},
         Range{0, 85}},
        {Population::arthritis, {1, 3}, {10, 12}, {2, 3}, {3, 5}, {1, 2}, Range{5, 30}, {}},
        {Population::cancer, {1, 3}, {10, 15}, {2, 3}, {3, 5}, {1, 2}, Range{5, 30}, {}},
        {Population::lung, {1, 1}, {8, 15}, {2, 3}, {3, 5}, {1}, Range{5, 45}, {}},
        {Population::pad, {1, 3}, {8, 12}, {2, 3}, {3, 7}, {1, 2}, Range{5, 45}, {}},
    };
    EXPECT_EQ(table.size(), base::count_of<Population>);
    for (const PopulationLine& line : table) {
        const PopulationRow& row = test::shipped_client_rules().of(line.population);
        const std::string_view name = base::name_of(line.population);
        EXPECT_EQ(row.sets, line.sets) << name;
        EXPECT_EQ(row.reps, line.reps) << name;
        EXPECT_EQ(row.days_wk, line.days) << name;
        EXPECT_EQ(row.cardio_days_wk, line.cardio_days) << name;
        EXPECT_EQ(row_phase_numbers(row.phases), line.phases) << name;
        EXPECT_EQ(row.cardio_minutes, line.minutes) << name;
        EXPECT_EQ(row.load_pct, line.load) << name;
    }
}

TEST(ClientRules, suggest_cardio_that_the_rules_of_the_population_allow) {
    for (const PopulationRow& row : test::shipped_client_rules().populations) {
        for (const model::ExerciseId& id : row.cardio_modes) {
            const model::Exercise* exercise = test::shipped().library.find(id);
            ASSERT_NE(exercise, nullptr) << row.label << " " << id.text;
            EXPECT_EQ(exercise->component, model::Component::cardio) << row.label << " " << id.text;
        }
    }
}

TEST(ClientRules, have_the_gates_of_the_reference) {
    const VitalFigures& vitals = test::shipped_client_rules().vitals;
    EXPECT_EQ(vitals.bp_stop_from.systolic, 180);
    EXPECT_EQ(vitals.bp_stop_from.diastolic, 110);
    EXPECT_EQ(vitals.bp_refer_from.systolic, 160);
    EXPECT_EQ(vitals.bp_refer_from.diastolic, 100);
    EXPECT_EQ(vitals.bp_warn_from.systolic, 140);
    EXPECT_EQ(vitals.bp_warn_from.diastolic, 90);
    EXPECT_EQ(vitals.effort_bp_stop_over.systolic, 250);
    EXPECT_EQ(vitals.effort_bp_stop_over.diastolic, 115);
    EXPECT_EQ(vitals.effort_systolic_fall, 10);
    EXPECT_EQ(vitals.effort_diastolic_rise, 10);
    EXPECT_EQ(vitals.hr_stop_over, 120);
    EXPECT_EQ(vitals.hr_warn_over, 100);
    EXPECT_EQ(vitals.hr_warn_under, 40);
    EXPECT_EQ(vitals.glucose_stop_under, 70);
    EXPECT_EQ(vitals.glucose_snack_under, 90);
    EXPECT_EQ(vitals.glucose_ketones_from, 250);
    EXPECT_EQ(vitals.glucose_older_stop_from, 300);
    EXPECT_EQ(vitals.glucose_stop_over, 350);
    EXPECT_EQ(vitals.hypo_carbohydrate_g, 15);
    EXPECT_EQ(vitals.hypo_recheck_min, 15);
    EXPECT_EQ(vitals.spo2_stop_under, 88);
    EXPECT_EQ(vitals.spo2_rest_to, 90);
    EXPECT_EQ(vitals.fever_from_tenths, 380);
    EXPECT_EQ(vitals.pain_stop_over, 3);
}

/// The shipped file with the value at `pointer` replaced; taken out where `value` is null.
std::string changed_client_rules(const std::string& pointer, const nlohmann::ordered_json& value) {
    nlohmann::ordered_json json =
        nlohmann::ordered_json::parse(test::asset("opt/client_rules.json"));
    const nlohmann::ordered_json::json_pointer at(pointer);
    if (value.is_null()) {
        json[at.parent_pointer()].erase(at.back());
    } else {
        json[at] = value;
    }
    return json.dump();
}

TEST(ReadClientRules, names_the_path_of_what_is_wrong) {
    struct Broken {
        const char* pointer;
        nlohmann::ordered_json value;
        const char* path;
    };
    const std::vector<Broken> all{
        {"/schema", 2, "schema"},
        {"/rules/0/id", "YTH-9", "rules[0].id"},
        {"/rules/1/id", "YTH-1", "rules[1].id"},
        {"/rules/0/applies_to", "adults", "rules[0].applies_to"},
        {"/rules/0/severity", "hint", "rules[0].severity"},
        {"/rules/0/acute", 1, "rules[0].acute"},
        {"/rules/0/title", "", "rules[0].title"},
        {"/rules/0/figures/most_load_pct", 500, "rules[0].figures.most_load_pct"},
        {"/rules/0/figures/most_sets", 3, "rules[0].figures"},
        {"/rules/6/when", "tired", "rules[6].when"},
        {"/rules/6/exercises/0/impacts/0", "hard", "rules[6].exercises[0].impacts[0]"},
        {"/rules/6/exercises/0/impacts", nullptr, "rules[6].exercises[0]"},
        {"/populations/0/reps", {12, 8}, "populations[0].reps"},
        {"/populations/0/phases", {2, 1}, "populations[0].phases[1]"},
        {"/populations/0/phases", nullptr, "populations[0]"},
        {"/populations/0/cardio/modes/0", "walk", "populations[0].cardio.modes[0]"},
        {"/limits/0/id", "elbow", "limits[0].id"},
        {"/limits/1/id", "knee", "limits[1].id"},
        {"/limits/0/warns", nullptr, "limits[0]"},
        {"/vitals/blood_pressure/stop/systolic", "180", "vitals.blood_pressure.stop.systolic"},
        {"/vitals/spo2", nullptr, "vitals"},
        {"/resolver/narrow_reps", 0, "resolver.narrow_reps"},
    };
    for (const Broken& broken : all) {
        const auto result =
            read_client_rules_text(changed_client_rules(broken.pointer, broken.value));
        ASSERT_FALSE(result.ok()) << broken.pointer;
        EXPECT_TRUE(result.error().message.starts_with(broken.path))
            << broken.pointer << ": " << result.error().message;
    }
}

TEST(ReadClientRules, refuses_a_text_that_is_no_document) {
    EXPECT_FALSE(read_client_rules_text("{").ok());
    EXPECT_FALSE(read_client_rules_text("[]").ok());
}

}  // namespace
}  // namespace phasewise::opt
