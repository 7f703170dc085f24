#pragma once

#include "model/client.hpp"
#include "opt/performance_test_table.hpp"

namespace phasewise::opt {

/// Whether the gate is closed to the client; unknown where what it hangs on has not been asked. A
/// clearance that names its rule opens it (opt-model reference 5.6, 7.2).
[[nodiscard]] model::Answer is_closed(const TestGate& gate, const model::Client& client);

}  // namespace phasewise::opt
