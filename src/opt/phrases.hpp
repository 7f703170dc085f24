#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/exercise.hpp"
#include "opt/acute_variables.hpp"

namespace phasewise::opt {

// How figures of the model are put for people to read.

/// "12–20", or "15" where both ends are the same.
[[nodiscard]] std::string short_range(const model::Range& range);
/// "12 to 20", or "15".
[[nodiscard]] std::string long_range(const model::Range& range);
/// The parts with " · " between them; empty ones are left out.
[[nodiscard]] std::string dotted(const std::vector<std::string>& parts);
/// A row in a few words: "self-massage", "balance", "strength half of a pair".
[[nodiscard]] std::string_view row_name(Row row);
/// "Evidence A: seen in two or more public sources (S7, S8)."
[[nodiscard]] std::string evidence_words(Evidence evidence,
                                         const std::vector<std::string>& sources);

}  // namespace phasewise::opt
