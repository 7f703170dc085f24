#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "model/taxonomy.hpp"

namespace phasewise::library {

/// Which greater muscles a part belongs to: a count for the part also shows under its parents.
struct Muscles {
    std::array<std::vector<model::Muscle>, base::count_of<model::Muscle>> parents;

    [[nodiscard]] const std::vector<model::Muscle>& parents_of(model::Muscle muscle) const {
        return parents[static_cast<std::size_t>(muscle)];
    }
};

/// Reads assets/exercises/muscles.json; every muscle must stand in it once.
void read_muscles(const base::JsonReader& file, Muscles& muscles);

}  // namespace phasewise::library
