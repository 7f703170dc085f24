#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "opt/check.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"
#include "opt/session_time.hpp"

namespace phasewise::ui {

/// A finding as it is shown and said.
struct FindingRow {
    opt::Finding finding;
    std::string key;         ///< tells it from every other, also from one in the same words
    std::string accessible;  ///< "Error: Ball Squat: 8 reps is under ..."
    std::string fix_name;    ///< "Fix: Set 12 reps", or empty
    std::string why_name;    ///< "Why: ..."
    std::string keep_name;   ///< "Keep: ...", where a person may overrule it; or empty
};

/// What the model says of the open day, in words; and how long it takes. Made anew when the day or
/// what it is judged by changes.
struct ChecksView {
    std::vector<FindingRow> rows;
    std::string count;  ///< "1 error, 2 warnings", or that all is well
    std::size_t errors = 0;
    std::size_t warnings = 0;
    opt::SessionTime time;
    std::string time_text;  ///< "52 of 60 minutes", or "52 minutes"
    int time_permille = 0;  ///< of the slot, 0 without one
    bool over_slot = false;
};

[[nodiscard]] ChecksView checks_view(const opt::Knowledge& knowledge, const model::Plan& plan,
                                     const model::Day& day);

}  // namespace phasewise::ui
