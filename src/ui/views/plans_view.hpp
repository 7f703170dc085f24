#pragma once

#include <string>
#include <vector>

#include "editor/state.hpp"
#include "model/ids.hpp"

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
    std::vector<PlanRow> bin;   ///< what was deleted last first
    std::string count;          ///< "3 plans on this device"
    std::string bin_count;      ///< "2 plans in the bin"
    std::string export_advice;  ///< what Export gives, or why it cannot
};

[[nodiscard]] PlansView plans_view(const editor::AppState& state);

}  // namespace phasewise::ui
