#include "cli/command_line.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/json_writer.hpp"
#include "base/text.hpp"
#include "cli/report.hpp"
#include "opt/build_program.hpp"
#include "opt/check.hpp"
#include "opt/check_client.hpp"
#include "opt/own_library.hpp"
#include "store/client_codec.hpp"
#include "store/plan_codec.hpp"

namespace phasewise::cli {

namespace {

using nlohmann::ordered_json;
using opt::Finding;
using opt::Severity;

constexpr int most_weeks = 52;

/// What was typed after the command.
struct Options {
    std::string file;
    bool json = false;
    int weeks = 12;
    std::uint64_t seed = 1;
};

std::optional<std::uint64_t> number_in(const std::string& text) {
    std::uint64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [read, fault] = std::from_chars(text.data(), end, value);
    return fault == std::errc() && read == end ? std::optional{value} : std::nullopt;
}

Outcome unusable(std::string fault) { return {Exit::unusable, {}, std::move(fault) + '\n'}; }

base::Result<Options> read_options(std::span<const std::string_view> arguments, bool builds) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const bool weeks = builds && argument == "--weeks";
        if (argument == "--json") {
            options.json = true;
        } else if (weeks || (builds && argument == "--seed")) {
            const auto value =
                i + 1 < arguments.size() ? number_in(std::string(arguments[i + 1])) : std::nullopt;
            if (!value || (weeks && (*value < 1 || *value > most_weeks))) {
                return base::Error{weeks ? "--weeks takes a number from 1 to 52."
                                         : "--seed takes a whole number."};
            }
            if (weeks) {
                options.weeks = static_cast<int>(*value);
            } else {
                options.seed = *value;
            }
            ++i;
        } else if (argument.starts_with("--")) {
            return base::Error{"There is no option " + base::in_quotes(argument) + " here."};
        } else if (options.file.empty()) {
            options.file = argument;
        } else {
            return base::Error{"One file at a time, please."};
        }
    }
    return options;
}

bool is_grave(const std::vector<Finding>& findings) {
    return std::ranges::any_of(findings, [](const Finding& finding) {
        return finding.severity <= Severity::error && finding.kept_because.empty();
    });
}

Outcome check(const Desk& desk, const Options& options, const std::string& bytes) {
    const auto plan = store::decode_plan(bytes);
    if (!plan) {
        return unusable(plan.error().message);
    }
    std::vector<model::Exercise> own;
    for (const auto& exercise : plan->own_exercises) {
        own.push_back(*exercise);
    }
    const opt::Knowledge known =
        own.empty() ? opt::Knowledge{} : opt::with_own(desk.knowledge, own);
    const opt::Knowledge& knowledge = own.empty() ? desk.knowledge : known;
    const std::vector<Finding> findings = opt::check_plan(knowledge, *plan);
    Outcome outcome;
    outcome.exit = is_grave(findings) ? Exit::findings : Exit::clean;
    outcome.out =
        options.json ? base::write_json_lines({{"findings", findings_json(*plan, findings)}}) + '\n'
                     : findings_text(*plan, findings);
    return outcome;
}

Outcome assess(const Desk& desk, const Options& options, const model::Client& client) {
    opt::BuiltProgram about;
    about.assessment = opt::assess_client(desk.knowledge, desk.people, client);
    Outcome outcome;
    outcome.exit = about.assessment.start.refer ? Exit::refused : Exit::clean;
    outcome.out = options.json ? base::write_json_lines(program_json(about, {})) + '\n'
                               : assessment_text(desk.knowledge, about.assessment);
    return outcome;
}

Outcome build(const Desk& desk, const Options& options, const model::Client& client) {
    const opt::BuiltProgram built =
        opt::build_program(desk.knowledge, desk.people, client,
                           {.weeks = options.weeks,
                            .seed = options.seed,
                            .name = client.name.empty() ? "Program" : client.name});
    const std::vector<Finding> findings =
        built.plan ? opt::check_plan_for(desk.knowledge, desk.people.rules, client, *built.plan)
                   : std::vector<Finding>{};
    Outcome outcome;
    outcome.exit = !built.plan ? Exit::refused : is_grave(findings) ? Exit::findings : Exit::clean;
    if (options.json) {
        ordered_json result = program_json(built, findings);
        if (!built.plan) {
            result["outcome"] = "refer";
        }
        result["plan"] = built.plan ? ordered_json::parse(store::encode_plan(*built.plan))
                                    : ordered_json(nullptr);
        outcome.out = base::write_json_lines(result) + '\n';
        return outcome;
    }
    outcome.out = assessment_text(desk.knowledge, built.assessment);
    for (const std::string& reason : built.plan ? std::vector<std::string>{} : built.reasons) {
        outcome.out += reason + '\n';
    }
    for (const opt::PathBlock& block : built.path) {
        outcome.out += base::digits(block.weeks) + " weeks of phase " +
                       base::digits(model::number_of(block.phase)) + ": " + block.reason + '\n';
    }
    if (built.plan) {
        outcome.out +=
            plan_text(desk.knowledge, *built.plan) + '\n' + findings_text(*built.plan, findings);
    }
    return outcome;
}

Outcome phases(const Desk& desk, const Options& options) {
    Outcome outcome;
    ordered_json list = ordered_json::array();
    for (const opt::PhaseRules& phase : desk.knowledge.rules.phases) {
        const int number = model::number_of(phase.phase);
        list.push_back({{"phase", number}, {"name", phase.name}, {"purpose", phase.purpose}});
        outcome.out += base::digits(number) + ' ' + phase.name + ": " + phase.purpose + '\n';
    }
    if (options.json) {
        outcome.out = base::write_json_lines({{"phases", std::move(list)}}) + '\n';
    }
    return outcome;
}

}  // namespace

std::string_view usage() {
    return "phasewise check PLAN.json [--json]\n"
           "phasewise build CLIENT.json [--weeks N] [--seed N] [--json]\n"
           "phasewise assess CLIENT.json [--json]\n"
           "phasewise phases [--json]\n"
           "Ends with 0 where all is well, 1 on findings of severity error or block, 2 on input "
           "that "
           "cannot be read, 3 where a plan is refused for safety.\n";
}

Outcome run(const Desk& desk, std::span<const std::string_view> arguments) {
    const std::string_view command = arguments.empty() ? std::string_view() : arguments.front();
    const bool known =
        command == "check" || command == "build" || command == "assess" || command == "phases";
    if (!known) {
        return unusable(std::string(usage()));
    }
    const auto options = read_options(arguments.subspan(1), command == "build");
    if (!options) {
        return unusable(options.error().message);
    }
    if (command == "phases") {
        return phases(desk, *options);
    }
    if (options->file.empty()) {
        return unusable("Which file? " + std::string(usage()));
    }
    const std::optional<std::string> bytes = desk.read(options->file);
    if (!bytes) {
        return unusable(base::in_quotes(options->file) + " cannot be read.");
    }
    if (command == "check") {
        return check(desk, *options, *bytes);
    }
    const auto client = store::decode_client(*bytes);
    if (!client) {
        return unusable(client.error().message);
    }
    return command == "assess" ? assess(desk, *options, *client) : build(desk, *options, *client);
}

}  // namespace phasewise::cli
