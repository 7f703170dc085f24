#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "opt/assessment.hpp"
#include "opt/client_rules.hpp"
#include "opt/program_tables.hpp"

namespace phasewise::opt {

/// What the model says of people rather than of plans: who may train how, what a movement screen
/// leads to, how programs are laid out. The planner's first screen does without it.
struct ClientKnowledge {
    ClientRules rules;
    AssessmentTables assessment;
    ProgramTables programs;
};

/// Reads the packed data file (scripts/pack_data.mjs --people). The error holds one line a fault.
[[nodiscard]] base::Result<ClientKnowledge> read_client_knowledge(std::string_view packed);

/// Reads assets/opt/client_rules.json, assessment.json and programs.json; for native programs and
/// tests. The error holds one line a fault.
[[nodiscard]] base::Result<ClientKnowledge> read_client_knowledge_folder(const std::string& assets);

}  // namespace phasewise::opt
