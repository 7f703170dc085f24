#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "library/library.hpp"
#include "model/exercise.hpp"

namespace phasewise::ui {

/// A data name as people read it: "gluteus_maximus" becomes "gluteus maximus".
[[nodiscard]] std::string spoken(std::string_view data_name);

/// The second line of an exercise: its muscles and equipment, "Quadriceps, gluteus maximus · box".
[[nodiscard]] std::string muscles_and_equipment(const model::Exercise& exercise);

/// What an exercise is, in a line: "Stabilization · chest · horizontal push".
[[nodiscard]] std::string kind_words(const model::Exercise& exercise);

/// The second lines of all exercises, in library order; made once.
[[nodiscard]] std::vector<std::string> second_lines(const library::Library& library);

}  // namespace phasewise::ui
