// The command line: what it answers, how it ends, and that it says the same of a plan as the app.

#include "cli/command_line.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "opt/check.hpp"
#include "opt/people.hpp"
#include "opt/shipped.hpp"
#include "store/plan_codec.hpp"
#include "support/workouts.hpp"

namespace phasewise::test {
namespace {

using cli::Exit;
using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

constexpr std::string_view runner =
    R"({"age": 31, "goal": "fat_loss", "experience_months": 3, "readiness": "all_no", "ohsa": []})";
constexpr std::string_view refused =
    R"({"age": 31, "goal": "fat_loss", "readiness": "yes_followup_yes"})";

/// Files by name instead of a disk.
class CommandLine : public testing::Test {
protected:
    std::map<std::string, std::string, std::less<>> files{
        {"runner.json", std::string(runner)},
        {"refused.json", std::string(refused)},
        {"broken.json", R"({"age": "old", "goal": "fame"})"}};

    cli::Outcome run(std::vector<std::string_view> arguments) {
        return cli::run({shipped(), people(),
                         [this](const std::string& name) -> std::optional<std::string> {
                             const auto found = files.find(name);
                             return found == files.end() ? std::nullopt
                                                         : std::optional{found->second};
                         }},
                        arguments);
    }
};

TEST_F(CommandLine, WhatItDoesNotKnowItAnswersWithHowToUseIt) {
    for (const auto& arguments :
         std::vector<std::vector<std::string_view>>{{}, {"dance"}, {"check"}}) {
        const cli::Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exit, Exit::unusable);
        EXPECT_THAT(outcome.faults, HasSubstr("phasewise check PLAN.json"));
    }
    EXPECT_EQ(run({"check", "nowhere.json"}).exit, Exit::unusable);
    EXPECT_EQ(run({"build", "runner.json", "--weeks", "53"}).exit, Exit::unusable);
    EXPECT_EQ(run({"build", "runner.json", "--colour"}).exit, Exit::unusable);
}

TEST_F(CommandLine, EveryFaultOfAFileIsSaidWithItsPath) {
    const cli::Outcome outcome = run({"assess", "broken.json"});
    EXPECT_EQ(outcome.exit, Exit::unusable);
    EXPECT_THAT(outcome.faults, HasSubstr("age: "));
    EXPECT_THAT(outcome.faults, HasSubstr("goal: "));
}

TEST_F(CommandLine, ChecksAPlanAsTheAppDoes) {
    const model::Plan clean =
        reference_workout(shipped(), model::Phase::muscular_development).plan();
    files["clean.json"] = store::encode_plan(clean);
    EXPECT_EQ(run({"check", "clean.json"}).exit, Exit::clean);

    Workout wrong(shipped(), model::Phase::stabilization_endurance);
    wrong.add(model::Block::resistance_training, "RES031",
              [](model::Item& item) { item.sets[0].dose.lo = item.sets[0].dose.hi = 3; });
    const model::Plan plan = wrong.plan();
    files["wrong.json"] = store::encode_plan(plan);
    const cli::Outcome outcome = run({"check", "wrong.json", "--json"});
    EXPECT_EQ(outcome.exit, Exit::findings);
    const json said = json::parse(outcome.out)["findings"];
    const std::vector<opt::Finding> findings = opt::check_plan(shipped(), plan);
    ASSERT_EQ(said.size(), findings.size());
    for (std::size_t i = 0; i < said.size(); ++i) {
        EXPECT_EQ(said[i]["rule"], findings[i].rule);
        EXPECT_EQ(said[i]["message"], findings[i].message);
        EXPECT_EQ(said[i]["severity"], base::name_of(findings[i].severity));
    }
    EXPECT_THAT(run({"check", "wrong.json"}).out,
                HasSubstr("error VAR-P1-resistance-reps "
                          "phase_blocks[0].weeks[0].days[0].resistance_training[0].items[0]: "));
}

TEST_F(CommandLine, BuildsAProgramThatItsOwnCheckPasses) {
    const cli::Outcome outcome = run({"build", "runner.json", "--weeks", "8", "--json"});
    EXPECT_EQ(outcome.exit, Exit::clean);
    const json said = json::parse(outcome.out);
    EXPECT_EQ(said["outcome"], "plan");
    EXPECT_EQ(said["start_phase"], 1);
    EXPECT_EQ(said["cardio_stage"], "I");
    EXPECT_EQ(said["path"].size(), 2U);
    for (const char* key : {"constraints", "reasons", "findings"}) {
        EXPECT_TRUE(said[key].is_array()) << key;
    }
    for (const char* key : {"inhibit", "lengthen", "activate", "integrate"}) {
        EXPECT_TRUE(said["correctives"][key].is_array()) << key;
    }
    files["built.json"] = said["plan"].dump();
    EXPECT_EQ(run({"check", "built.json"}).exit, Exit::clean);
    EXPECT_EQ(run({"build", "runner.json", "--weeks", "8", "--json"}).out, outcome.out);
    EXPECT_NE(run({"build", "runner.json", "--weeks", "8", "--seed", "2", "--json"}).out,
              outcome.out);
}

TEST_F(CommandLine, RefusesForSafetyWithTheReason) {
    for (const char* command : {"build", "assess"}) {
        const cli::Outcome outcome = run({command, "refused.json", "--json"});
        EXPECT_EQ(outcome.exit, Exit::refused);
        const json said = json::parse(outcome.out);
        EXPECT_EQ(said["outcome"], "refer");
        EXPECT_TRUE(said["start_phase"].is_null());
        EXPECT_EQ(said["findings"][0]["rule"], "GEN-5");
        EXPECT_EQ(said["findings"][0]["severity"], "block");
        EXPECT_FALSE(said["reasons"].empty());
    }
    EXPECT_THAT(run({"assess", "refused.json"}).out, StartsWith("Refer first"));
}

TEST_F(CommandLine, NamesThePhases) {
    EXPECT_THAT(run({"phases"}).out, StartsWith("1 Stabilization Endurance"));
    EXPECT_EQ(json::parse(run({"phases", "--json"}).out)["phases"].size(), 5U);
}

}  // namespace
}  // namespace phasewise::test
