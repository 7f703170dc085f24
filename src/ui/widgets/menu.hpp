#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "ui/rect.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/popup.hpp"

namespace phasewise::ui {

/// A button that opens a menu of `items`, called like the button. Answers the item that was
/// picked. The keyboard goes to its first item, and back to the button.
std::optional<std::size_t> menu_button(Ui& ui, const Rect& rect, const ButtonSpec& spec,
                                       std::span<const PopupItem> items);

}  // namespace phasewise::ui
