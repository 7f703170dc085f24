#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <imgui.h>

#include "base/text.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

/// The byte offset in `text` whose caret lies nearest to `x` from the text's left edge.
std::uint32_t offset_at(const Paint& paint, std::string_view text, float x) {
    std::string_view rest = text;
    float before = 0;
    while (!rest.empty()) {
        std::string_view tail = rest;
        (void)base::take_code_point(tail);
        const std::size_t end = text.size() - tail.size();
        const float after = paint.width(Font::body, text.substr(0, end));
        if (x < (before + after) / 2) {
            break;
        }
        before = after;
        rest = tail;
    }
    return static_cast<std::uint32_t>(text.size() - rest.size());
}

/// Puts the caret where the pointer is; a double click takes the whole text.
void point(Ui& ui, const Press& press, std::string_view text, float left) {
    if (press.began) {
        ui.caret.dragging = true;
    }
    if (!press.held) {
        ui.caret.dragging = false;
        return;
    }
    const std::uint32_t offset = offset_at(ui.paint(), text, ImGui::GetMousePos().x - left);
    TextSelection next = ui.caret.selection;
    next.end = offset;
    if (press.began) {
        next.start = offset;
    }
    if (press.doubled) {
        next = {0, static_cast<std::uint32_t>(text.size()), false};
        ui.caret.dragging = false;
    }
    if (next != ui.caret.selection && (ui.caret.dragging || press.began)) {
        ui.caret.selection = next;
        ++ui.caret.version;
    }
}

void draw_selection(const Paint& paint, const Theme& theme, const Rect& line, std::string_view text,
                    TextSelection selection) {
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::uint32_t low = std::min({selection.start, selection.end, size});
    const std::uint32_t high = std::min(std::max(selection.start, selection.end), size);
    const float from = line.x + paint.width(Font::body, text.substr(0, low));
    const float to = line.x + paint.width(Font::body, text.substr(0, high));
    if (low != high) {
        if (selection.composing) {
            paint.rule(from, line.bottom() - 2, to - from, theme.text);
        } else {
            paint.fill({from, line.y, to - from, line.h}, theme.accent, 2, 0.25F);
        }
    }
    const float caret = selection.end == low ? from : to;
    paint.column(caret, line.y, line.h, theme.text);
}

}  // namespace

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
        const auto end = static_cast<std::uint32_t>(value.size());
        ui.caret.node = id;
        ui.caret.selection = {end, end, false};
        ++ui.caret.version;
    }
    if (press.focused && ui.keys.escape && !value.empty()) {
        ui.keys.escape = false;
        value.clear();
        ui.caret.selection = {};
        ++ui.caret.version;
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
    const float height = ui.fonts.line(Font::body);
    Rect line{inner.x, rect.center_y() - height / 2, inner.w, height};
    if (press.focused) {
        // A long text moves left so that the caret stays in view.
        const std::size_t end = std::min<std::size_t>(ui.caret.selection.end, value.size());
        const float caret = paint.width(Font::body, std::string_view(value).substr(0, end));
        line.x -= std::max(0.0F, caret - (inner.w - 4));
        point(ui, press, value, line.x);
    }
    paint.clip(inner);
    if (value.empty()) {
        paint.text(inner, Font::body, theme.muted, placeholder);
    } else {
        paint.text({line.x, rect.y, 10'000, rect.h}, Font::body, theme.text, value);
    }
    if (press.focused) {
        draw_selection(paint, theme, line, value, ui.caret.selection);
    }
    paint.unclip();
    if (press.hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    }
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
