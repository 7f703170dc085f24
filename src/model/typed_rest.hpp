#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "model/prescription.hpp"
#include "model/typed_scan.hpp"

// Internal to model/typed_*.
namespace phasewise::model::typed {

/// Rests of one or more set groups, with "/" between: "90", "60-90 s", "1 min", "1:30", "2'",
/// "60/90/120". A bare number is seconds; one from 1 to 9 could be minutes as well and is refused.
[[nodiscard]] base::Result<std::vector<Rest>> read_rests(const Scan& scan);

/// As `read_rests`, or each by itself with ";" between, where one may be missing: "60 s; ; 90 s".
[[nodiscard]] base::Result<std::vector<std::optional<Rest>>> read_rest_list(const Scan& scan);

/// Rests of the work sets as they are read again: one where all are alike, otherwise one for each.
[[nodiscard]] std::string rest_words(const std::vector<std::optional<Rest>>& rests);

}  // namespace phasewise::model::typed
