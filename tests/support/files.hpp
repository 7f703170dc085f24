#pragma once

#include <string>
#include <vector>

namespace phasewise::test {

/// What the file at `path` holds; fails the test where it cannot be read.
[[nodiscard]] std::string read_file(const std::string& path);

/// The names of the files in `folder` that end in `ending`, sorted.
[[nodiscard]] std::vector<std::string> file_names(const std::string& folder,
                                                  const std::string& ending);

/// How often a test with random input runs: `quick` times, `full` times where the environment has
/// PHASEWISE_TEST_FULL.
[[nodiscard]] int runs(int quick, int full);

}  // namespace phasewise::test
