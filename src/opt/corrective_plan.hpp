#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "library/library.hpp"
#include "library/muscles.hpp"
#include "model/client.hpp"
#include "model/exercise.hpp"
#include "opt/assessment.hpp"
#include "opt/movement_screen.hpp"
#include "opt/muscle_signs.hpp"

namespace phasewise::opt {

/// An exercise of a corrective plan. How much of it is done says the dose of its step.
struct CorrectiveDrill {
    model::ExerciseId exercise;
    model::BodySide side = model::BodySide::both;
    std::vector<model::Compensation> findings;  ///< where it comes from
    std::vector<model::Muscle> muscles;         ///< which of their muscles it is for; may be none
    std::string note;
    std::optional<model::ExerciseId> instead_of;  ///< it stands for this one, which does not suit
    std::string why_instead;
};

/// An exercise of the tables that the plan does without.
struct LeftOutDrill {
    CorrectiveStep step = CorrectiveStep::inhibit;
    model::ExerciseId exercise;
    model::BodySide side = model::BodySide::both;
    std::vector<model::Compensation> findings;
    std::string reason;
};

/// What a client's movement findings lead to (opt-model reference 5.5).
struct CorrectivePlan {
    bool refer = false;  ///< an assessment hurt: nothing is planned, the client is referred (GEN-3)
    std::vector<model::Compensation> now;    ///< worked on, first things first
    std::vector<model::Compensation> waits;  ///< their turn comes when those are better
    std::vector<MuscleSign> overactive;      ///< of `now`, without contradiction
    std::vector<MuscleSign> underactive;     ///< of `now`, without contradiction
    std::vector<MixedSign> mixed;            ///< over all that was seen: to be asked about
    std::array<std::vector<CorrectiveDrill>, 4> steps;  ///< by CorrectiveStep, none twice
    std::vector<LeftOutDrill> left_out;
    std::vector<std::string> questions;  ///< what is still to ask

    [[nodiscard]] const std::vector<CorrectiveDrill>& of(CorrectiveStep step) const {
        return steps[static_cast<std::size_t>(step)];
    }
};

/// Why an exercise is not for the client, or nothing where it is.
using WhyNot = std::function<std::optional<std::string>(const model::Exercise&)>;

/// The compensations that are worked on come from the top of the order feet, LPHC, knees,
/// shoulders, head (at one place the clearer first), at most as many as the tables allow. Their
/// rows are put together, each exercise once, on the sides that need it. A muscle with both signs
/// among all that was seen, waiting findings included, goes to neither list, and no stretch is
/// aimed at a muscle that any of them calls underactive. What `why_not` refuses is replaced by its
/// standing twin where that serves the same finding, or left out with the reason.
[[nodiscard]] CorrectivePlan corrective_plan(const AssessmentTables& tables,
                                             const library::Library& library,
                                             const library::Muscles& muscles,
                                             const model::Client& client,
                                             const WhyNot& why_not = {});

}  // namespace phasewise::opt
