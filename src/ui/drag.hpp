#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "model/ids.hpp"
#include "model/plan.hpp"
#include "model/taxonomy.hpp"

namespace phasewise::ui {

/// What is being dragged, from the press on: an exercise of the library or an entry of the workout.
struct Drag {
    static constexpr float threshold = 5;  ///< CSS pixels before a press becomes a drag

    enum class Kind : std::uint8_t { none, exercise, entry };

    /// Where a release would put it.
    struct Target {
        model::Block block = model::Block::warm_up;
        std::size_t index = 0;
        std::optional<model::ItemId> pair;  ///< into a group with this entry instead
    };

    Kind kind = Kind::none;
    bool active = false;  ///< past the threshold
    float start_x = 0;
    float start_y = 0;
    model::ExerciseId exercise;
    model::ItemId item;
    std::string name;  ///< on the ghost
    std::string detail;
    model::Level level = model::Level::any;
    std::optional<Target> target;
    bool scrolling = false;  ///< the pointer is near an edge

    void clear() { *this = Drag{}; }
};

}  // namespace phasewise::ui
