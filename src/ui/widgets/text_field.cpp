#include <string>
#include <string_view>
#include <utility>

#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text_edit.hpp"

namespace phasewise::ui {

bool text_field(Ui& ui, const Rect& rect, Role role, std::string_view key, std::string_view name,
                std::string_view placeholder, const char* icon, std::string& value) {
    const NodeId id = ui.id(key);
    bool changed = false;
    if (ui.typed.node == id) {
        ui.typed.node = 0;
        changed = value != ui.typed.value;
        value = std::exchange(ui.typed.value, {});
    }
    const Press press =
        press_state(ui, {.id = id, .role = role, .name = name, .place = rect, .focusable = true});
    if (press.focused && ui.caret.node != id) {
        // What is there is to be replaced (a plan's name), where the pointer does not choose a
        // place.
        give_caret(ui, id, value, role == Role::textbox && !press.held);
    }
    if (press.focused && role == Role::searchbox && ui.keys.escape && !value.empty()) {
        ui.keys.escape = false;
        value.clear();
        give_caret(ui, id, value, false);
        changed = true;
    }

    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    paint.fill(rect, theme.raised, Metrics::radius);
    paint.border(rect, press.focused ? theme.accent : theme.line, Metrics::radius,
                 press.focused ? 2.0F : 1.0F);
    Rect inner = rect.inset(10, 0);
    if (icon != nullptr) {
        paint.icon({inner.x - 2, inner.y, 20, inner.h}, theme.muted, icon);
        inner.x += 24;
        inner.w -= 24;
    }
    draw_editable(ui, press, inner, theme.text, value, placeholder);
    ui.leaf({.id = id,
             .role = role,
             .name = name,
             .value = value,
             .description = placeholder,
             .place = rect,
             .focusable = true});
    return changed;
}

}  // namespace phasewise::ui
