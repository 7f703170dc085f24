#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/taxonomy.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

enum class ButtonLook : std::uint8_t { plain, bordered, accent };

struct ButtonSpec {
    std::string_view key;        ///< tells it from its siblings
    std::string_view name;       ///< what it is called
    std::string_view label;      ///< what it shows, a part of its name; empty: the name
    const char* icon = nullptr;  ///< shown instead of, or before, the label
    bool icon_only = false;
    ButtonLook look = ButtonLook::bordered;
    bool compact = false;  ///< small text and little room at its sides
    bool disabled = false;
    std::string_view description;
};

/// The width that a button wants.
[[nodiscard]] float button_width(const Ui& ui, const ButtonSpec& spec);
/// A button; true when it was pressed.
bool button(Ui& ui, const Rect& rect, const ButtonSpec& spec);

/// A chip that is on or off; true when it was pressed.
bool toggle_chip(Ui& ui, const Rect& rect, std::string_view name, bool on);

/// A text that stands in the tree as well as on the screen.
void label(Ui& ui, const Rect& rect, std::string_view key, Font font, Color color,
           std::string_view text, Align align = Align::left);
void heading(Ui& ui, const Rect& rect, std::string_view key, int level, Font font, Color color,
             std::string_view text);

/// A small square with the first letter of a level, in the level's colour.
void level_badge(const Paint& paint, const Theme& theme, float x, float center_y,
                 model::Level level, bool dimmed);

/// A text field. Answers whether its value changed; then `value` is the new one.
bool text_field(Ui& ui, const Rect& rect, Role role, std::string_view key, std::string_view name,
                std::string_view placeholder, const char* icon, std::string& value);

}  // namespace phasewise::ui
