#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/choice.hpp"

namespace phasewise::ui {

/// A row of tabs as high as `rect`; the index newly chosen. Arrow keys choose as they move.
/// `quiet` marks the chosen one by its weight and a line under it only, where room is short.
std::optional<std::size_t> tabs(Ui& ui, const Rect& rect, std::string_view name,
                                std::span<const Choice> choices, std::size_t chosen,
                                bool quiet = false);
/// The width that `tabs` takes.
[[nodiscard]] float tabs_width(const Ui& ui, std::span<const Choice> choices);

}  // namespace phasewise::ui
