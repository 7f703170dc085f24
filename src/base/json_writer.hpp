#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace phasewise::base {

/// The canonical text of a value: no spaces, keys in the order they were put in, UTF-8 kept as it
/// is, invalid bytes replaced by U+FFFD. The same value gives the same bytes everywhere.
[[nodiscard]] std::string write_json(const nlohmann::ordered_json& value);

/// The same for people to look at: what is longer than a line stands over several, indented.
[[nodiscard]] std::string write_json_lines(const nlohmann::ordered_json& value);

}  // namespace phasewise::base
