#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "model/exercise.hpp"

namespace phasewise::opt {

/// What may stand without a partner in a phase that trains in pairs.
struct SinglesAllowed {
    std::vector<model::PatternFamily> families;
    std::vector<model::MovementPattern> patterns;
    std::vector<model::Component> components;
    int most_per_session = 0;  ///< 0: no limit
};

/// The power-motion map (opt-model reference 4.5): which explosive exercises may follow a heavy
/// one.
struct PowerMap {
    /// By the pattern family of the heavy half, best first.
    std::array<std::vector<model::ExerciseId>, base::count_of<model::PatternFamily>> partners;
    std::vector<model::ExerciseId> skilled_only;  ///< for clients who were taught the lift
    SinglesAllowed phase2;
    SinglesAllowed phase5;

    [[nodiscard]] std::span<const model::ExerciseId> partners_of(
        model::PatternFamily family) const {
        return partners[static_cast<std::size_t>(family)];
    }
};

/// Reads assets/exercises/power_map.json.
void read_power_map(const base::JsonReader& file, PowerMap& map);

}  // namespace phasewise::opt
