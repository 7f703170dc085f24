#pragma once

#include "base/random.hpp"
#include "model/client.hpp"

namespace phasewise::test {

/// Anyone: all goals, populations, equipment, 1 to 6 days, 20 to 120 minutes.
[[nodiscard]] model::Client random_client(base::Random& random);

}  // namespace phasewise::test
