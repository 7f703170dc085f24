#pragma once

#include <string>

#include "base/random.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"

namespace phasewise::test {

/// A trainer's exercise "OWN001" with what must be said and no more.
[[nodiscard]] model::Exercise own_exercise(std::string id, std::string name);
/// One that uses every field there is.
[[nodiscard]] model::Exercise random_own_exercise(base::Random& random, std::string id);
/// `plan` holding a few of them.
[[nodiscard]] model::Plan with_random_own(base::Random& random, model::Plan plan);
/// A plan whose first day has `id` in its warm-up.
[[nodiscard]] model::Plan plan_with(const std::string& id);

}  // namespace phasewise::test
