#pragma once

#include <string_view>

namespace phasewise::cli {

// What the program knows, inside it: made by scripts/embed_data.mjs while it is built.

/// The packed data of the planner (opt::read_knowledge).
[[nodiscard]] std::string_view embedded_knowledge();
/// The packed data about people (opt::read_client_knowledge).
[[nodiscard]] std::string_view embedded_people();

}  // namespace phasewise::cli
