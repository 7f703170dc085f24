#include "support/files.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace phasewise::test {

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file.is_open()) << path;
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> file_names(const std::string& folder, const std::string& ending) {
    std::vector<std::string> names;
    std::error_code fault;
    for (const auto& entry : std::filesystem::directory_iterator(folder, fault)) {
        if (std::string name = entry.path().filename().string(); name.ends_with(ending)) {
            names.push_back(std::move(name));
        }
    }
    EXPECT_FALSE(fault) << folder;
    std::sort(names.begin(), names.end());
    return names;
}

int runs(int quick, int full) {
    return std::getenv("PHASEWISE_TEST_FULL") == nullptr ? quick : full;
}

}  // namespace phasewise::test
