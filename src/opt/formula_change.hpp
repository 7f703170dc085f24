#pragma once

#include <string_view>

#include "base/result.hpp"
#include "opt/formula.hpp"

namespace phasewise::opt {

// A performance test beside the client's own first result (opt-model reference 5.6): the app rates
// nobody by norms. Whether a change is for the better is for the tests themselves to say.

/// What a result may be, in whatever whole unit both have (repetitions, mm, hundredths of a second,
/// grams).
inline constexpr ValidRange valid_result{"A test result", 0, 1'000'000, ""};
/// The first result, to which a later one is a percent.
inline constexpr ValidRange valid_first_result{"The first result", 1, 1'000'000, ""};

/// How far a result is from the first one, tenths of a percent of the first, half up; negative
/// where it fell. Refuses a first result of 0, of which there is no percent. Evidence app.
[[nodiscard]] base::Result<int> percent_change(int first, int now);

/// Why push-ups are shown without a rating.
[[nodiscard]] std::string_view push_up_note();

}  // namespace phasewise::opt
