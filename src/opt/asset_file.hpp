#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/json_reader.hpp"

namespace phasewise::opt {

/// The bytes of a file, or nothing where it cannot be read.
[[nodiscard]] std::optional<std::string> read_bytes(const std::string& path);

/// Reads the file `name` of the folder `assets` by `read`. Faults get the file's name in front; a
/// file that cannot be read or is no JSON is one.
void read_asset(const std::string& assets, const std::string& name, base::Faults& faults,
                const std::function<void(const base::JsonReader&)>& read);

}  // namespace phasewise::opt
