#pragma once

#include <string>
#include <vector>

#include "editor/state.hpp"
#include "model/ids.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::ui {

/// A plan in the list: what it shows and says.
struct PlanRow {
    model::PlanId plan;
    std::string name;
    std::string detail;      ///< "4 weeks, 12 days, 96 exercises · phase 1"
    std::string accessible;  ///< name and detail in words
    bool open = false;
};

/// The plans, and the bin, in words. Made anew when the workspace changes.
struct PlansView {
    std::vector<PlanRow> plans;
    std::vector<PlanRow> bin;
};

[[nodiscard]] PlansView plans_view(const editor::AppState& state);

}  // namespace phasewise::ui
