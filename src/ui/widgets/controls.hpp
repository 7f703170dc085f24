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

/// `link` is a text in the accent's colour, for what stands in a sentence or beside one; `danger`
/// is for what destroys.
enum class ButtonLook : std::uint8_t { plain, bordered, accent, link, danger };

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
    std::string_view keys;   ///< its chord, for the tip of a button without a label
    Tri menu = Tri::absent;  ///< whether the menu that it opens is open; see `menu_button`
};

/// The width that a button wants.
[[nodiscard]] float button_width(const Ui& ui, const ButtonSpec& spec);
/// A button; true when it was pressed.
bool button(Ui& ui, const Rect& rect, const ButtonSpec& spec);

/// A chip that is on or off; true when it was pressed.
bool toggle_chip(Ui& ui, const Rect& rect, std::string_view name, bool on);

/// A box with a tick and its label; true when it was pressed.
bool checkbox(Ui& ui, const Rect& rect, std::string_view key, std::string_view name, bool checked,
              bool disabled = false);
/// The width that a checkbox wants.
[[nodiscard]] float checkbox_width(const Ui& ui, std::string_view name);

/// How much of a whole there is, `part` from 0 to 1, as a bar.
void draw_progress(const Paint& paint, const Theme& theme, const Rect& rect, float part,
                   Color color);
/// The same as a control of its own: `value` says it in words ("52 of 60 minutes").
void progress_bar(Ui& ui, const Rect& rect, std::string_view key, std::string_view name,
                  std::string_view value, const Scale& scale, Color color);

/// A text that stands in the tree as well as on the screen.
void label(Ui& ui, const Rect& rect, std::string_view key, Font font, Color color,
           std::string_view text, Align align = Align::left);
void heading(Ui& ui, const Rect& rect, std::string_view key, int level, Font font, Color color,
             std::string_view text);

/// A small square with the first letter of a level, in the level's colour.
void level_badge(const Paint& paint, const Theme& theme, float x, float center_y,
                 model::Level level, bool dimmed);

/// A text field for what acts at once (a search), or is read when a dialog is answered. Escape
/// empties a search field. Answers whether its value changed; then `value` is the new one.
bool text_field(Ui& ui, const Rect& rect, Role role, std::string_view key, std::string_view name,
                std::string_view placeholder, const char* icon, std::string& value);

}  // namespace phasewise::ui
