#pragma once

#include <string>
#include <utility>
#include <vector>

#include "support/files.hpp"

namespace phasewise::test {

/// The text of a file below assets/.
inline std::string asset(const std::string& name) {
    return read_file(std::string(PHASEWISE_ASSETS_DIR) + "/" + name);
}

/// Names and texts of the examples that the JSON Schemas and the strict reader must agree about;
/// `kind` is "exercises/valid" and the like.
inline std::vector<std::pair<std::string, std::string>> fixtures(const std::string& kind) {
    const std::string folder =
        std::string(PHASEWISE_ASSETS_DIR) + "/../tests/static/fixtures/" + kind;
    std::vector<std::pair<std::string, std::string>> result;
    for (const std::string& name : file_names(folder, ".json")) {
        result.emplace_back(name, read_file(folder + "/" + name));
    }
    return result;
}

}  // namespace phasewise::test
