#pragma once

#include <span>
#include <vector>

#include "model/exercise.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::opt {

/// What `shipped` knows and the trainer's `own` exercises, which come last in the library and are
/// found by the search as any other. A relation of an own exercise that leads nowhere is left out.
[[nodiscard]] Knowledge with_own(const Knowledge& shipped, std::span<const model::Exercise> own);

/// The plan with a copy of every own exercise that it uses, as `own` has it now; of one that `own`
/// does not have any more, the copy that the plan holds stays. What it does not use goes.
[[nodiscard]] model::Plan embed_own(model::Plan plan, std::span<const model::Exercise> own);

/// An id ("OWN001" to "OWN999") that is not in `taken`: the one after the highest of them while
/// there is one, else the lowest that is free; empty where all are taken.
[[nodiscard]] model::ExerciseId free_own_id(std::span<const model::ExerciseId> taken);

/// A plan from elsewhere, and what it brings.
struct MergedOwn {
    model::Plan plan;
    std::vector<model::Exercise> added;  ///< exercises that `own` does not have yet
};

/// Lets the own exercises that `plan` holds live beside `own`: one that is there already is the
/// same; one whose id means something else (it is in `taken`) gets another id, and what names it in
/// the plan follows.
[[nodiscard]] MergedOwn merge_own(model::Plan plan, std::span<const model::Exercise> own,
                                  std::vector<model::ExerciseId> taken);

}  // namespace phasewise::opt
