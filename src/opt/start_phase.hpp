#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/client_gates.hpp"
#include "opt/program_tables.hpp"

namespace phasewise::opt {

/// Where a client starts, and why (opt-model reference 1.5).
struct StartDecision {
    bool refer = false;  ///< no plan: the client is referred first
    int row = 7;         ///< of the decision table, 1 to 7
    model::Phase phase = model::Phase::stabilization_endurance;
    model::Range weeks;                  ///< of the first block
    bool longer_is_fine = false;         ///< the weeks have no upper limit for this client
    bool phase_1_first_is_fine = false;  ///< phase 1 for 2 to 4 weeks is accepted as well
    std::string cardio_stage;            ///< "I" or "II"
    std::vector<std::string> reasons;    ///< a sentence each
    std::vector<std::string> questions;  ///< what is still to ask, a sentence each
};

/// The first row of the decision table that fits. `gates` are those of `gates_of`, one that stops
/// planning makes it a referral; `allowed` are the phases of `phases_allowed`. What was not asked
/// is asked for, and answered as the careful case until then: an unknown training age and a
/// movement screen that was not done start in phase 1.
[[nodiscard]] StartDecision start_of(const ProgramTables& tables, std::span<const Gate> gates,
                                     std::span<const model::Phase> allowed,
                                     const model::Client& client);

}  // namespace phasewise::opt
