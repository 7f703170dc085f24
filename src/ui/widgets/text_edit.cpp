#include "ui/widgets/text_edit.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <imgui.h>

#include "base/text.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
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
    ui.caret.whole = false;
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

void give_caret(Ui& ui, NodeId node, std::string_view text, bool whole) {
    const auto end = static_cast<std::uint32_t>(text.size());
    ui.caret.node = node;
    ui.caret.whole = whole;
    ui.caret.selection = {whole ? 0 : end, end, false};
    ++ui.caret.version;
}

void draw_editable(Ui& ui, const Press& press, const Rect& inner, Color ink, std::string_view text,
                   std::string_view placeholder) {
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const float height = ui.fonts.line(Font::body);
    Rect line{inner.x, inner.center_y() - height / 2, inner.w, height};
    if (press.focused) {
        // A long text moves left so that the caret stays in view.
        const std::size_t end = std::min<std::size_t>(ui.caret.selection.end, text.size());
        const float caret = paint.width(Font::body, text.substr(0, end));
        line.x -= std::max(0.0F, caret - (inner.w - 4));
        point(ui, press, text, line.x);
    }
    paint.clip(inner);
    if (text.empty()) {
        paint.text(inner, Font::body, theme.muted, placeholder);
    } else {
        paint.text({line.x, inner.y, 10'000, inner.h}, Font::body, ink, text);
    }
    if (press.focused) {
        draw_selection(paint, theme, line, text, ui.caret.selection);
    }
    paint.unclip();
    if (press.hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    }
}

}  // namespace phasewise::ui
