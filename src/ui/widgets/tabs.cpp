#include "ui/widgets/tabs.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

constexpr float tab_gap = 4;

std::string_view shown(const Choice& tab) { return tab.label.empty() ? tab.name : tab.label; }

float tab_width(const Paint& paint, const Choice& tab) {
    return std::max<float>(Metrics::control, paint.width(Font::strong, shown(tab)) + 24);
}

}  // namespace

float tabs_width(const Ui& ui, std::span<const Choice> choices) {
    const Paint paint = ui.paint();
    float width = 0;
    for (const Choice& tab : choices) {
        width += tab_width(paint, tab) + (width > 0 ? tab_gap : 0);
    }
    return width;
}

std::optional<std::size_t> tabs(Ui& ui, const Rect& rect, std::string_view name,
                                std::span<const Choice> choices, std::size_t chosen, bool quiet) {
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    std::optional<std::size_t> result;
    ui.open({.id = ui.id(name), .role = Role::tablist, .name = name, .place = rect});
    float x = rect.x;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const bool is_chosen = i == chosen;
        const Rect tab{x, rect.y, tab_width(paint, choices[i]), rect.h};
        const Press press = pressable(ui, {.id = ui.id(choices[i].name),
                                           .role = Role::tab,
                                           .name = choices[i].name,
                                           .place = tab,
                                           .focusable = true,
                                           .selected = is_chosen ? Tri::yes : Tri::no,
                                           .set_size = static_cast<std::uint32_t>(choices.size()),
                                           .position = static_cast<std::uint32_t>(i + 1)});
        if (press.hovered || (is_chosen && !quiet)) {
            paint.fill(tab, theme.accent_soft, Metrics::radius);
        }
        if (is_chosen && quiet) {
            paint.fill({tab.x + 12, tab.bottom() - 3, tab.w - 24, 3}, theme.accent, 1);
        }
        paint.text(tab, is_chosen ? Font::strong : Font::body, is_chosen ? theme.text : theme.muted,
                   shown(choices[i]), Align::center);
        if (press.ring) {
            focus_ring(ui, tab, Metrics::radius);
        }
        if (press.pressed && !is_chosen) {
            result = i;
        }
        x += tab.w + tab_gap;
    }
    ui.close();
    return result;
}

}  // namespace phasewise::ui
