#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/json_reader.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"

namespace phasewise::library {

// A trainer's own exercises say the same as those of the library, with the component in each of
// them and an id "OWN001" to "OWN999"; other names, muscles and the cue may be left out
// (assets/schema/exercises.schema.json, `own_exercise`).

/// Whether `id` is one of a trainer's own exercises.
[[nodiscard]] bool is_own_id(const model::ExerciseId& id);

/// Reads one own exercise as strictly as a file of the library; what is wrong goes to the reader's
/// faults.
[[nodiscard]] model::Exercise read_own_exercise(const base::JsonReader& row);

/// The exercise as `read_own_exercise` reads it: fields in a fixed order, nothing that is empty.
[[nodiscard]] nlohmann::ordered_json write_own_exercise(const model::Exercise& exercise);

}  // namespace phasewise::library
