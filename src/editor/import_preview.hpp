#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/plan.hpp"

namespace phasewise::editor {

/// What a file holds, shown before it is imported.
struct ImportPreview {
    model::Plan plan;  ///< as it would come in, but for its id
    std::string name;
    std::size_t phases = 0;  ///< phase blocks
    std::size_t weeks = 0;
    std::size_t days = 0;
    std::size_t exercises = 0;         ///< entries, over all days
    std::vector<std::string> unknown;  ///< ids nobody knows; they come in as names
    std::vector<std::string> own;      ///< names of own exercises that it brings along

    /// What is said about it, a sentence each.
    [[nodiscard]] std::vector<std::string> lines() const;
};

}  // namespace phasewise::editor
