#pragma once

#include <gtest/gtest.h>

#include "base/json_reader.hpp"
#include "library/asset_files.hpp"
#include "opt/norms.hpp"

namespace phasewise::test {

/// What assets/opt/norms.json holds, read once.
inline const opt::Norms& shipped_norms() {
    static const opt::Norms norms = [] {
        opt::Norms read;
        base::Faults faults;
        const auto document = base::JsonDocument::parse(asset("opt/norms.json"));
        EXPECT_TRUE(document.ok());
        if (document) {
            opt::read_norms(document->root(faults), read);
        }
        EXPECT_EQ(faults.text(), "");
        return read;
    }();
    return norms;
}

/// What a formula refuses with, or "" where it gives a number.
template <class T>
std::string refusal_of(const base::Result<T>& result) {
    return result ? "" : result.error().message;
}

}  // namespace phasewise::test
