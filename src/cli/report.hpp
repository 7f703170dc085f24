#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "model/plan.hpp"
#include "opt/build_program.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::cli {

/// Where in the plan file a finding points: "phase_blocks[0].weeks[1].days[2].warm_up[0]".
[[nodiscard]] std::string path_of(const model::Plan& plan, const opt::Finding& finding);

/// Findings, heaviest first, a line each: "error TPL-1 Day A: ...", and a line that counts them.
[[nodiscard]] std::string findings_text(const model::Plan& plan,
                                        const std::vector<opt::Finding>& findings);
[[nodiscard]] nlohmann::ordered_json findings_json(const model::Plan& plan,
                                                   const std::vector<opt::Finding>& findings);

/// What is said of a client: where to start, why, limits, corrective work, questions.
[[nodiscard]] std::string assessment_text(const opt::Knowledge& knowledge,
                                          const opt::ClientAssessment& about);
/// {outcome, start_phase, cardio_stage, constraints, correctives, path, reasons, findings}, what
/// the issue of a program and its assessment have in common; for a client alone `path` is empty.
[[nodiscard]] nlohmann::ordered_json program_json(const opt::BuiltProgram& built,
                                                  const std::vector<opt::Finding>& findings);

/// The plan day by day, for people.
[[nodiscard]] std::string plan_text(const opt::Knowledge& knowledge, const model::Plan& plan);

}  // namespace phasewise::cli
