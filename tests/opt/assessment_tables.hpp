#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/names.hpp"
#include "library/asset_files.hpp"
#include "opt/assessment.hpp"

namespace phasewise::test {

/// What assets/opt/assessment.json holds, read once.
inline const opt::AssessmentTables& assessment() {
    static const opt::AssessmentTables tables = [] {
        auto result = opt::read_assessment_text(asset("opt/assessment.json"));
        EXPECT_TRUE(result.ok()) << result.error().message;
        return result.ok() ? *std::move(result) : opt::AssessmentTables{};
    }();
    return tables;
}

/// The names of `values` with a space between them: "soleus peroneals".
template <class Enum>
std::string spelled(const std::vector<Enum>& values) {
    std::string text;
    for (const Enum value : values) {
        text += text.empty() ? "" : " ";
        text += base::name_of(value);
    }
    return text;
}

}  // namespace phasewise::test
