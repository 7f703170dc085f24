#pragma once

#include <optional>
#include <string>

#include "base/names.hpp"
#include "base/random.hpp"
#include "model/plan.hpp"

namespace phasewise::test {

/// Any value of an enumeration that has names.
template <class Enum>
[[nodiscard]] Enum any(base::Random& random) {
    return static_cast<Enum>(random.below(base::count_of<Enum>));
}
[[nodiscard]] model::Phase any_phase(base::Random& random);
[[nodiscard]] model::Block any_block(base::Random& random);

/// A few words, some of them awkward: quotes, line breaks, other scripts.
[[nodiscard]] std::string random_text(base::Random& random);
/// A rest of up to an hour, or none.
[[nodiscard]] std::optional<model::Rest> maybe_rest(base::Random& random);
/// An item without an id.
[[nodiscard]] model::Item random_item(base::Random& random);

}  // namespace phasewise::test
