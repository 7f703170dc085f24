#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/client.hpp"
#include "model/plan.hpp"
#include "opt/client_gates.hpp"
#include "opt/client_knowledge.hpp"
#include "opt/corrective_plan.hpp"
#include "opt/knowledge.hpp"
#include "opt/program_path.hpp"
#include "opt/start_phase.hpp"

namespace phasewise::opt {

/// What the engine says of a client before any plan.
struct ClientAssessment {
    std::vector<Gate> gates;
    StartDecision start;
    std::vector<model::Phase> allowed;  ///< phases that may be planned
    CorrectivePlan corrective;
    std::vector<std::string> constraints;  ///< limits that hold for every session, a sentence each
};

/// Gates, start and corrective work of a client (opt-model reference 1.5, 5.5, 7).
[[nodiscard]] ClientAssessment assess_client(const Knowledge& knowledge,
                                             const ClientKnowledge& people,
                                             const model::Client& client);

/// What is asked of the builder besides the client.
struct ProgramWish {
    int weeks = 12;          ///< 1 to 52
    std::uint64_t seed = 1;  ///< another seed, another choice of equals
    model::PlanId id{"plan"};
    std::string name = "Program";
};

/// A program for a client, or why there is none.
struct BuiltProgram {
    ClientAssessment assessment;
    std::vector<PathBlock> path;
    std::optional<model::Plan> plan;   ///< none: refused, the reasons say why
    std::vector<std::string> reasons;  ///< how it came about, or why not; a sentence each
};

/// Builds a program for `client`: the path of its goal from the phase it starts in, each block with
/// the sessions that its days, its time and its equipment allow. A phase that cannot be built for
/// this client gives way to an easier one, and the reasons say so; where not even phase 1 can, or a
/// gate stands, nothing is built. The same input gives the same plan on every machine.
[[nodiscard]] BuiltProgram build_program(const Knowledge& knowledge, const ClientKnowledge& people,
                                         const model::Client& client, const ProgramWish& wish);

}  // namespace phasewise::opt
