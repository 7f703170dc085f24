#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "model/exercise.hpp"
#include "model/prescription.hpp"
#include "model/typed_context.hpp"
#include "model/typed_scan.hpp"

// Internal to model/typed_*.
namespace phasewise::model::typed {

/// A dose, and how many sets of it where that was said ("3x12").
struct TypedSet {
    std::optional<int> count;
    Dose dose;
};

/// All that can be typed as a dose: one or several, and what may follow.
struct TypedSets {
    std::vector<TypedSet> sets;
    bool is_list = false;  ///< "12/10/8", "2x12, 10": sets that differ
    bool each = false;     ///< "8 each"
    std::vector<std::vector<Load>>
        loads;                ///< "5x3 @ 85": none, one for all, or one for each of `sets`
    std::optional<int> zone;  ///< "30 min Z1"
};

/// "12", "8-12", "3x12", "12/10/8", "2x12, 10, 8", "8 each", "AMRAP", "8+", "20 s", "1:30", "25 m",
/// "5 hold 3 s", "5x3 @ 85", "30 min Z1" ... What could be two things is refused in words ("10/10",
/// "8/10", "2x12/10").
[[nodiscard]] base::Result<TypedSets> read_sets(const Scan& scan, const TypedContext& context);

/// The number of sets: "3", "3 sets", "3x". Refused in words outside 1 to 50.
[[nodiscard]] base::Result<int> read_count(const Scan& scan);

/// What is believed of a dose in `unit`: a larger or smaller number is rather a slip.
[[nodiscard]] Range dose_bounds(DoseUnit unit);

/// A dose as it is read again in an exercise of `context.unit`, with "each" where `side` is so:
/// "12", "8-12 each", "12 reps" where a bare number would be seconds, "12 hold 2 s".
[[nodiscard]] std::string dose_words(const Dose& dose, Side side, const TypedContext& context);
/// Several sets: "12/10/8", or "2x12, 10, 8".
[[nodiscard]] std::string dose_words(const std::vector<TypedSet>& sets, Side side,
                                     const TypedContext& context);

}  // namespace phasewise::model::typed
