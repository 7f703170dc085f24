#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "library/library.hpp"
#include "library/muscles.hpp"
#include "library/search.hpp"
#include "opt/acute_variables.hpp"
#include "opt/power_map.hpp"
#include "opt/rule_book.hpp"

namespace phasewise::opt {

/// All that the app knows and never changes while it runs: the exercises and what the model says.
struct Knowledge {
    library::Library library;
    library::SearchIndex search;
    library::Muscles muscles;
    Rules rules;
    PowerMap power_map;
    RuleBook rule_book;
};

/// Reads the packed data file (scripts/pack_data.mjs: exercises, muscles, power_map,
/// acute_variables, blocks, rules). A fault names its path: the error holds one line a fault.
[[nodiscard]] base::Result<Knowledge> read_knowledge(std::string_view packed);

/// Reads the folder assets/ itself; for native programs and tests.
[[nodiscard]] base::Result<Knowledge> read_knowledge_folder(const std::string& assets);

}  // namespace phasewise::opt
