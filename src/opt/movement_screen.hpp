#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/client.hpp"
#include "opt/assessment.hpp"

namespace phasewise::opt {

// What a movement screen says as a whole (opt-model reference 5.5, scoring). A compensation that
// the list does not name was looked for and not seen.

using MovementFindings = std::optional<std::vector<model::MovementFinding>>;

/// A compensation that was seen, mild or clear, all that is written down about it taken together.
struct SeenCompensation {
    model::Compensation id = model::Compensation::feet_turn_out;
    bool left = false;                        ///< on the left; of a weight shift: to the left
    bool right = false;                       ///< on the right; of a weight shift: to the right
    model::Grade grade = model::Grade::mild;  ///< the clearer of the two sides
};

/// What was seen, each compensation once, in the order of the enumeration.
[[nodiscard]] std::vector<SeenCompensation> seen_compensations(const MovementFindings& ohsa);

/// How many compensations were seen, mild or clear; nothing where nobody looked. What was left
/// unassessed is not counted, so the true number may be greater.
[[nodiscard]] std::optional<int> compensation_count(const MovementFindings& ohsa);

/// Whether everything was assessed, without pain and with nothing beyond one mild compensation.
/// A screen that was not done is not clean.
[[nodiscard]] bool is_clean(const MovementFindings& ohsa);

/// Whether an assessment hurt: stop it and refer (GEN-3).
[[nodiscard]] bool has_pain(const model::Client& client);

/// What is still to ask before the movement screen says all it can, a sentence each.
[[nodiscard]] std::vector<std::string> assessment_questions(const AssessmentTables& tables,
                                                            const model::Client& client);

}  // namespace phasewise::opt
