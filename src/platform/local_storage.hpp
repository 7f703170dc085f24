#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "store/key_value.hpp"

namespace phasewise::platform {

/// The browser's local storage. Every touch of it may fail (private mode, blocked site data, full);
/// web/storage.js catches that and says it in a sentence.
class LocalStorage final : public store::KeyValue {
public:
    [[nodiscard]] base::Result<std::optional<std::string>> get(std::string_view key) override;
    [[nodiscard]] base::Result<base::Done> set(std::string_view key,
                                               std::string_view value) override;
    [[nodiscard]] base::Result<base::Done> remove(std::string_view key) override;
    [[nodiscard]] base::Result<std::vector<std::string>> keys(std::string_view prefix) override;
};

}  // namespace phasewise::platform
