#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/state.hpp"
#include "model/taxonomy.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::ui {

/// What the details panel says of the selected entry, or of the selected exercise of the library.
struct DetailsView {
    std::string name;  ///< empty: nothing is selected
    std::string kind;  ///< "Stabilization resistance · chest · horizontal push"
    std::string muscles;
    std::string cue;
    model::Level level = model::Level::any;
    bool is_entry = false;
    std::vector<opt::Target> targets;
};

[[nodiscard]] DetailsView details_view(const editor::AppState& state,
                                       const opt::Knowledge& knowledge);

}  // namespace phasewise::ui
