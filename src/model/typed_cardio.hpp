#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"
#include "model/prescription.hpp"
#include "model/typed_scan.hpp"

// Internal to model/typed_*.
namespace phasewise::model::typed {

/// Intervals, and how many of them where that was said.
struct TypedIntervals {
    std::optional<int> repeats;
    Intervals intervals;
};

/// "Z1", "zone 2" at the cursor; nothing where no zone is named.
[[nodiscard]] std::optional<base::Result<int>> take_zone(Cursor& cursor);

/// "1", "Z1", "zone 2".
[[nodiscard]] base::Result<int> read_zone(const Scan& scan);

/// "60/180", "8x20/10", "1/3 min", "20 s on 10 s off", "5x60 Z2/180 Z1". Bare numbers are seconds;
/// from 1 to 9 they could be minutes as well and are refused. The zones of both parts are said, or
/// none.
[[nodiscard]] base::Result<TypedIntervals> read_intervals(const Scan& scan);

/// "60/180", "8x20/10", "5x60 Z2/180 Z1".
[[nodiscard]] std::string interval_words(const TypedIntervals& typed);

/// The dose that so many intervals take: whole minutes, or seconds where they do not come out even.
/// Refused in words where it is too long for a session.
[[nodiscard]] base::Result<Dose> interval_dose(int repeats, const Intervals& intervals);

/// How many of `intervals` fill `dose`, where they do exactly, and `interval_dose` gives that dose.
[[nodiscard]] std::optional<int> repeats_in(const Dose& dose, const Intervals& intervals);

inline constexpr int most_repeats = 100;

}  // namespace phasewise::model::typed
