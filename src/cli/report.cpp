#include "cli/report.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/names.hpp"
#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/session_time.hpp"

namespace phasewise::cli {

namespace {

using nlohmann::ordered_json;
using opt::CorrectiveStep;
using opt::Finding;
using opt::Severity;

constexpr std::array steps{CorrectiveStep::inhibit, CorrectiveStep::lengthen,
                           CorrectiveStep::activate, CorrectiveStep::integrate};
constexpr std::array<std::string_view, steps.size()> step_names{"inhibit", "lengthen", "activate",
                                                                "integrate"};

std::string index(std::string_view key, std::size_t place) {
    return std::string(key) + '[' + base::digits(place) + ']';
}

/// The place of the entry in its day, or empty.
std::string item_path(const model::Day& day, const Finding& finding) {
    if (finding.item) {
        if (const auto place = model::find_item(day, *finding.item)) {
            return '.' + index(base::name_of(place->block), place->group) + '.' +
                   index("items", place->item);
        }
    }
    return finding.block ? '.' + std::string(base::name_of(*finding.block)) : std::string();
}

/// "error", "warning" ... how many of each, in a line.
std::string counts(const std::vector<Finding>& findings) {
    std::string line;
    for (std::size_t i = 0; i < base::count_of<Severity>; ++i) {
        const auto severity = static_cast<Severity>(i);
        const auto count = std::ranges::count(findings, severity, &Finding::severity);
        if (count > 0) {
            line += line.empty() ? "" : ", ";
            line += base::digits(static_cast<std::size_t>(count)) + ' ' +
                    std::string(base::name_of(severity)) + (count == 1 ? "" : "s");
        }
    }
    return line.empty() ? "Nothing to say against it." : line + '.';
}

void add_lines(std::string& text, std::string_view title, const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    text += std::string(title) + '\n';
    for (const std::string& line : lines) {
        text += "  " + line + '\n';
    }
}

std::vector<std::string> blocking(const opt::ClientAssessment& about) {
    std::vector<std::string> lines;
    for (const opt::Gate& gate : about.gates) {
        if (opt::stops_planning(gate)) {
            lines.push_back(std::string(base::name_of(gate.rule)) + ": " + gate.message);
        }
    }
    return lines;
}

std::vector<std::string> questions(const opt::ClientAssessment& about) {
    std::vector<std::string> lines = about.start.questions;
    for (const opt::Gate& gate : about.gates) {
        if (gate.ask) {
            lines.push_back(std::string(base::name_of(gate.rule)) + ": " + gate.message);
        }
    }
    return lines;
}

ordered_json gates_json(const opt::ClientAssessment& about) {
    ordered_json list = ordered_json::array();
    for (const opt::Gate& gate : about.gates) {
        list.push_back({{"rule", base::name_of(gate.rule)},
                        {"severity", base::name_of(gate.severity)},
                        {"path", gate.key},
                        {"message", gate.message},
                        {"acute", gate.acute},
                        {"lifted", gate.lifted},
                        {"ask", gate.ask}});
    }
    return list;
}

ordered_json correctives_json(const opt::CorrectivePlan& plan) {
    ordered_json result = ordered_json::object();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        ordered_json list = ordered_json::array();
        for (const opt::CorrectiveDrill& drill : plan.of(steps[i])) {
            list.push_back(
                {{"exercise", drill.exercise.text}, {"side", base::name_of(drill.side)}});
        }
        result[std::string(step_names[i])] = std::move(list);
    }
    return result;
}

ordered_json finding_json(std::string path, const Finding& finding) {
    return {{"rule", finding.rule},
            {"severity", base::name_of(finding.severity)},
            {"path", std::move(path)},
            {"message", finding.message},
            {"edition", base::name_of(finding.edition)},
            {"evidence", base::name_of(finding.evidence)},
            {"source", finding.sources}};
}

}  // namespace

std::string path_of(const model::Plan& plan, const Finding& finding) {
    for (std::size_t b = 0; b < plan.phase_blocks.size(); ++b) {
        const auto& weeks = plan.phase_blocks[b]->weeks;
        for (std::size_t w = 0; w < weeks.size(); ++w) {
            const auto& days = weeks[w]->days;
            for (std::size_t d = 0; d < days.size(); ++d) {
                if (days[d]->id == finding.day) {
                    return index("phase_blocks", b) + '.' + index("weeks", w) + '.' +
                           index("days", d) + item_path(*days[d], finding);
                }
            }
        }
    }
    return {};
}

std::string findings_text(const model::Plan& plan, const std::vector<Finding>& findings) {
    std::string text;
    for (const Finding& finding : findings) {
        const std::string path = path_of(plan, finding);
        text += std::string(base::name_of(finding.severity)) + ' ' + finding.rule +
                (path.empty() ? "" : ' ' + path) + ": " + finding.message + '\n';
    }
    return text + counts(findings) + '\n';
}

ordered_json findings_json(const model::Plan& plan, const std::vector<Finding>& findings) {
    ordered_json list = ordered_json::array();
    for (const Finding& finding : findings) {
        list.push_back(finding_json(path_of(plan, finding), finding));
    }
    return list;
}

std::string assessment_text(const opt::Knowledge& knowledge, const opt::ClientAssessment& about) {
    std::string text;
    if (about.start.refer) {
        text += "Refer first: no plan for this client.\n";
        add_lines(text, "Why", about.start.reasons);
        add_lines(text, "What stands against it", blocking(about));
        return text;
    }
    text += "Start: " + std::string(model::phase_name(about.start.phase)) + ", " +
            base::digits(about.start.weeks.lo) + " to " + base::digits(about.start.weeks.hi) +
            " weeks" + (about.start.longer_is_fine ? " or longer" : "") + "; cardio stage " +
            about.start.cardio_stage + '\n';
    add_lines(text, "Why", about.start.reasons);
    add_lines(text, "Limits", about.constraints);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        std::vector<std::string> names;
        for (const opt::CorrectiveDrill& drill : about.corrective.of(steps[i])) {
            const model::Exercise* exercise = knowledge.library.find(drill.exercise);
            const std::string side = drill.side == model::BodySide::both
                                         ? std::string()
                                         : ", " + std::string(base::name_of(drill.side));
            names.push_back((exercise == nullptr ? drill.exercise.text : exercise->name) + side);
        }
        std::string title(step_names[i]);
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
        add_lines(text, title, names);
    }
    add_lines(text, "Still to ask", questions(about));
    return text;
}

ordered_json program_json(const opt::BuiltProgram& built, const std::vector<Finding>& findings) {
    const opt::ClientAssessment& about = built.assessment;
    ordered_json result = {{"outcome", about.start.refer ? "refer" : "plan"}};
    result["start_phase"] = about.start.refer ? ordered_json(nullptr)
                                              : ordered_json(model::number_of(about.start.phase));
    result["cardio_stage"] =
        about.start.refer ? ordered_json(nullptr) : ordered_json(about.start.cardio_stage);
    result["constraints"] = about.constraints;
    result["correctives"] = correctives_json(about.corrective);
    ordered_json path = ordered_json::array();
    for (const opt::PathBlock& block : built.path) {
        path.push_back({{"phase", model::number_of(block.phase)},
                        {"weeks", block.weeks},
                        {"reason", block.reason}});
    }
    result["path"] = std::move(path);
    result["reasons"] = built.reasons.empty() ? about.start.reasons : built.reasons;
    result["questions"] = questions(about);
    ordered_json list = gates_json(about);
    if (built.plan) {
        for (ordered_json& finding : findings_json(*built.plan, findings)) {
            list.push_back(std::move(finding));
        }
    }
    result["findings"] = std::move(list);
    return result;
}

std::string plan_text(const opt::Knowledge& knowledge, const model::Plan& plan) {
    std::string text;
    std::size_t number = 0;
    for (const auto& block : plan.phase_blocks) {
        for (const auto& week : block->weeks) {
            text += "\nWeek " + base::digits(++number) + ", " +
                    std::string(model::phase_name(block->phase)) +
                    (week->deload ? ", deload" : "") + '\n';
            for (const auto& day : week->days) {
                const int seconds =
                    opt::session_time(knowledge, *day, day->phase.value_or(block->phase)).total_s;
                text += "  " + day->name + ", " + base::digits((seconds + 59) / 60) + " minutes\n";
                for (const model::Block part : model::all_blocks) {
                    for (const auto& group : day->groups(part)) {
                        for (const model::Item& item : group->items) {
                            const model::Exercise* exercise = knowledge.library.find(item.exercise);
                            text += "    " + std::string(model::block_name(part)) + ": " +
                                    (exercise == nullptr ? item.custom_name : exercise->name);
                            if (group->items.size() > 1) {
                                text += " (" + std::string(model::group_words(*group)) + ')';
                            }
                            text += "; " +
                                    model::prescription_words(
                                        item, exercise == nullptr ? std::nullopt
                                                                  : std::optional(exercise->dose)) +
                                    '\n';
                        }
                    }
                }
            }
        }
    }
    return text;
}

}  // namespace phasewise::cli
