#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace phasewise::store {

/// The port to where plans are kept: local storage in the browser, a map in tests. Every call may
/// fail (storage off, full, taken away) and then says why in a sentence.
class KeyValue {
public:
    KeyValue() = default;
    KeyValue(const KeyValue&) = delete;
    KeyValue& operator=(const KeyValue&) = delete;
    virtual ~KeyValue() = default;

    [[nodiscard]] virtual base::Result<std::optional<std::string>> get(std::string_view key) = 0;
    [[nodiscard]] virtual base::Result<base::Done> set(std::string_view key,
                                                       std::string_view value) = 0;
    [[nodiscard]] virtual base::Result<base::Done> remove(std::string_view key) = 0;
    /// All keys that start with `prefix`, sorted.
    [[nodiscard]] virtual base::Result<std::vector<std::string>> keys(std::string_view prefix) = 0;
};

}  // namespace phasewise::store
