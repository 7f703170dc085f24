#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "library/asset_files.hpp"
#include "opt/acute_variables.hpp"
#include "opt/fields.hpp"
#include "opt/power_map.hpp"
#include "opt/rule_book.hpp"

namespace phasewise::opt {
namespace {

using nlohmann::ordered_json;

/// What is wrong with `text`, read by `read`.
template <class Read, class Into>
base::Faults faults_of(const std::string& text, Read read, Into& into) {
    base::Faults faults;
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        faults.add("", document.error().message);
        return faults;
    }
    read(document->root(faults), into);
    return faults;
}

base::Faults acute_faults(const std::string& text) {
    Rules rules;
    return faults_of(text, read_acute_variables, rules);
}

base::Faults block_faults(const std::string& text) {
    Rules rules;
    return faults_of(text, read_blocks, rules);
}

template <class Faults>
void expect_the_schemas_verdict(const std::string& kind, Faults faults) {
    const auto valid = test::fixtures(kind + "/valid");
    EXPECT_FALSE(valid.empty());
    for (const auto& [name, text] : valid) {
        EXPECT_EQ(faults(text).text(), "") << name;
    }
    const auto invalid = test::fixtures(kind + "/invalid");
    EXPECT_FALSE(invalid.empty());
    for (const auto& [name, text] : invalid) {
        EXPECT_FALSE(faults(text).empty()) << name;
    }
}

TEST(ReadAcuteVariables, gives_each_fixture_the_schemas_verdict) {
    expect_the_schemas_verdict("acute_variables", acute_faults);
}

TEST(ReadBlocks, gives_each_fixture_the_schemas_verdict) {
    expect_the_schemas_verdict("blocks", block_faults);
}

base::Faults rule_faults(const std::string& text) {
    RuleBook book;
    return faults_of(text, read_rule_book, book);
}

TEST(ReadRuleBook, gives_each_fixture_the_schemas_verdict) {
    expect_the_schemas_verdict("rules", rule_faults);
}

/// The shipped file with the value at `pointer` replaced; taken out where `value` is null.
std::string changed(const char* file, const std::string& pointer, const ordered_json& value) {
    ordered_json json = ordered_json::parse(test::asset(file));
    const ordered_json::json_pointer at(pointer);
    if (value.is_null()) {
        json[at.parent_pointer()].erase(at.back());
    } else {
        json[at] = value;
    }
    return json.dump();
}

struct Broken {
    const char* pointer;
    ordered_json value;
    const char* path;
};

TEST(ReadAcuteVariables, names_the_path_of_what_is_wrong) {
    const std::vector<Broken> all{
        {"/schema", 2, "schema"},
        {"/phases/0/phase", 6, "phases[0].phase"},
        {"/phases/1/phase", 1, "phases[1].phase"},
        {"/phases/0/level", "any", "phases[0].level"},
        {"/phases/0/weeks/usual", 0, "phases[0].weeks.usual"},
        {"/phases/0/weeks/7e", nullptr, "phases[0].weeks"},
        {"/phases/0/components/3/sets/range", {4, 1}, "phases[0].components[3].sets.range"},
        {"/phases/0/components/3/sets/range", {1}, "phases[0].components[3].sets.range"},
        {"/phases/0/components/3/sets/range/1", 500, "phases[0].components[3].sets.range[1]"},
        {"/phases/0/components/3/sets/6e", nullptr, "phases[0].components[3].sets"},
        {"/phases/0/components/3/sets/ev", "C", "phases[0].components[3].sets.ev"},
        {"/phases/0/components/3/sets/sources/0", "7", "phases[0].components[3].sets.sources[0]"},
        {"/phases/0/components/3/tempo/value", "4-2-1", "phases[0].components[3].tempo.value"},
        {"/phases/0/components/3/pace", "hold", "phases[0].components[3]"},
        {"/phases/0/components/3/component", "balance", "phases[0].components[4]"},
        {"/phases/0/components/3/sets", nullptr, "phases[0].components[3]"},
        {"/phases/0/components/0/pace", "slow", "phases[0].components[0].pace"},
        {"/phases/0/components/3/default/tempo", "4/2/16", "phases[0].components[3].default.tempo"},
        {"/phases/0/components/3/default/load",
         {{"kind", "band"}, {"lo", 1}, {"hi", 2}},
         "phases[0].components[3].default.load.kind"},
        {"/phases/0/groups/0/kind", "giant set", "phases[0].groups[0].kind"},
        {"/phases/0/groups/0/default/rest_between_rounds_s", -1,
         "phases[0].groups[0].default.rest_between_rounds_s"},
        {"/ramp/0/pct/0", 101, "ramp[0].pct[0]"},
        {"/sources/S7/address", "ptpioneer.com", "sources.S7.address"},
        {"/sources/X7", {{"title", "a"}, {"address", ""}}, "sources"},
    };
    for (const Broken& broken : all) {
        const base::Faults faults =
            acute_faults(changed("opt/acute_variables.json", broken.pointer, broken.value));
        ASSERT_FALSE(faults.empty()) << broken.pointer;
        EXPECT_EQ(faults.list.front().path, broken.path) << faults.text();
    }
}

TEST(ReadRuleBook, names_the_path_of_what_is_wrong) {
    const std::vector<Broken> all{
        {"/rules/1/id", "RNG-1", "rules[1].id"},
        {"/rules/0/severity", "tip", "rules[0].soft"},  // then the soft case is heavier
        {"/rules/0/ev", "C", "rules[0].ev"},
        {"/reasons/0/phase", 0, "reasons[0].phase"},
        {"/reasons/0/variable", "mood", "reasons[0].variable"},
        {"/variants/reduced/load", {84, 60}, "variants.reduced.load"},
        {"/load_reps/table/1", {1, 95}, "load_reps.table[1]"},
        {"/load_reps/table/1", {2}, "load_reps.table[1]"},
        {"/limits/planned_pct", 101, "limits.planned_pct"},
        {"/program/weekly_sets/phases/2", {20, 10}, "program.weekly_sets.phases[2]"},
        {"/program/weekly_sets/main_muscles/1", "deltoids", "program.weekly_sets.main_muscles[1]"},
        {"/program/recovery/days_apart", 0, "program.recovery.days_apart"},
        {"/program/path/most_blocks_in_row/4", -1, "program.path.most_blocks_in_row[4]"},
        {"/program/steps/large_hundredths/lb", nullptr, "program.steps.large_hundredths"},
    };
    for (const Broken& broken : all) {
        const base::Faults faults =
            rule_faults(changed("opt/rules.json", broken.pointer, broken.value));
        ASSERT_FALSE(faults.empty()) << broken.pointer;
        EXPECT_EQ(faults.list.front().path, broken.path) << faults.text();
    }
}

TEST(ReadBlocks, names_the_path_of_what_is_wrong) {
    const std::vector<Broken> all{
        {"/blocks/1/id", "warm_up", "blocks[1].id"},
        {"/blocks/1/accepts/0", "generic", "blocks[1].accepts"},
        {"/blocks/1/head/1", "core", "blocks[1].head[1]"},
        {"/blocks/1/day_kinds", ordered_json::array(), "blocks[1].day_kinds"},
        {"/blocks/6", nullptr, "blocks"},
    };
    for (const Broken& broken : all) {
        ordered_json json = ordered_json::parse(test::asset("opt/blocks.json"));
        const ordered_json::json_pointer at(broken.pointer);
        if (broken.value.is_null()) {
            json["blocks"].erase(6);
        } else {
            json[at] = broken.value;
        }
        const base::Faults faults = block_faults(json.dump());
        ASSERT_FALSE(faults.empty()) << broken.pointer;
        EXPECT_EQ(faults.list.front().path, broken.path) << faults.text();
    }
}

TEST(ReadPowerMap, names_the_path_of_what_is_wrong) {
    const std::vector<Broken> all{
        {"/families/squat/0", "squat jump", "families.squat[0]"},
        {"/families/jumping", {"PLY001"}, "families"},
        {"/families", ordered_json::object(), "families"},
        {"/skilled_only/1", "RES018", "skilled_only[1]"},
        {"/singles_allowed/phase5/max_per_session", 99, "singles_allowed.phase5.max_per_session"},
    };
    for (const Broken& broken : all) {
        PowerMap map;
        const base::Faults faults = faults_of(
            changed("exercises/power_map.json", broken.pointer, broken.value), read_power_map, map);
        ASSERT_FALSE(faults.empty()) << broken.pointer;
        EXPECT_EQ(faults.list.front().path, broken.path) << faults.text();
    }
}

TEST(ParseTempo, reads_three_and_four_parts) {
    const auto tempo = parse_tempo("4/2/1");
    ASSERT_TRUE(tempo.has_value());
    EXPECT_EQ(*tempo, (model::Tempo{{4}, {2}, {1}, {0}}));
    constexpr int x = model::TempoPart::explosive;
    EXPECT_EQ(parse_tempo("2/0/X"), (model::Tempo{{2}, {0}, {x}, {0}}));
    EXPECT_EQ(parse_tempo("X/X/X/X"), (model::Tempo{{x}, {x}, {x}, {x}}));
    EXPECT_EQ(parse_tempo("15/0/10/3"), (model::Tempo{{15}, {0}, {10}, {3}}));
}

TEST(ParseTempo, reads_nothing_else) {
    for (const char* text : {"", "4", "4/2", "4/2/", "4/2/1/", "4/2/1/0/0", "16/2/1", "4 2 1",
                             "421", "x/x/x", "/4/2/1", "04/2/1", "-1/2/1", "4/2/XX"}) {
        EXPECT_FALSE(parse_tempo(text).has_value()) << text;
    }
}

}  // namespace
}  // namespace phasewise::opt
