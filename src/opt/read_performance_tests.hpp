#pragma once

#include <vector>

#include "base/json_reader.hpp"
#include "opt/performance_test_table.hpp"

namespace phasewise::opt {

/// Reads a row of `tests` in assets/opt/assessment.json.
[[nodiscard]] PerformanceTest read_performance_test(const base::JsonReader& row);

/// Reads `test_gates` of assets/opt/assessment.json.
[[nodiscard]] std::vector<TestGate> read_test_gates(const base::JsonReader& list);

}  // namespace phasewise::opt
