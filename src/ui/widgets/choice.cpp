#include "ui/widgets/choice.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <imgui.h>

#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

constexpr float segment_pad = 11;

float segment_width(const Paint& paint, std::string_view label) {
    return std::max<float>(Metrics::control, paint.width(Font::strong, label) + 2 * segment_pad);
}

/// A radio at `rect`; pressing or, by arrow keys, arriving on it chooses it.
Press radio(Ui& ui, std::string_view name, const Rect& rect, bool chosen) {
    return pressable(ui, {.id = ui.id(name),
                          .role = Role::radio,
                          .name = name,
                          .place = rect,
                          .focusable = true,
                          .checked = chosen ? Tri::yes : Tri::no});
}

}  // namespace

float segments_width(const Ui& ui, std::span<const Choice> choices) {
    const Paint paint = ui.paint();
    float width = 0;
    for (const Choice& choice : choices) {
        width += segment_width(paint, choice.label);
    }
    return width;
}

std::optional<std::size_t> segments(Ui& ui, float x, float center_y, std::string_view name,
                                    std::span<const Choice> choices, std::size_t chosen) {
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const Rect frame{x, center_y - Metrics::control / 2, segments_width(ui, choices),
                     Metrics::control};
    ui.open({.id = ui.id(name), .role = Role::radiogroup, .name = name, .place = frame});
    paint.fill(frame, theme.raised, Metrics::radius);
    std::optional<std::size_t> result;
    float left = x;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Rect rect{left, frame.y, segment_width(paint, choices[i].label), frame.h};
        const Press press = radio(ui, choices[i].name, rect, i == chosen);
        if (i == chosen || press.hovered) {
            paint.fill(rect.inset(1), theme.accent_soft, Metrics::radius - 1);
        }
        paint.text(rect, i == chosen ? Font::strong : Font::body,
                   i == chosen ? theme.text : theme.muted, choices[i].label, Align::center);
        if (i > 0) {
            paint.column(left, frame.y + 1, frame.h - 2, theme.line);
        }
        if (press.pressed && i != chosen) {
            result = i;
        }
        if (press.ring) {
            focus_ring(ui, rect, Metrics::radius);
        }
        left += rect.w;
    }
    paint.border(frame, theme.line, Metrics::radius);
    ui.close();
    return result;
}

std::optional<std::size_t> staircase(Ui& ui, std::string_view name, const Rect& place,
                                     std::span<const Step> steps, std::size_t chosen) {
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    ui.open({.id = ui.id(name), .role = Role::radiogroup, .name = name, .place = place});
    std::optional<std::size_t> result;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        const Press press = radio(ui, step.name, step.rect, i == chosen);
        const Rect block{step.rect.x, step.rect.bottom() - step.height, step.rect.w, step.height};
        paint.fill(block, theme.raised, 4);
        if (i == chosen) {
            paint.fill(block, step.color, 4, 0.18F);
        } else if (press.hovered) {
            paint.fill(block, step.color, 4, 0.09F);
        }
        paint.fill({block.x, block.bottom() - 3, block.w, 3}, step.color, 1);
        paint.text({block.x + 8, block.bottom() - 26, block.w - 12, 22},
                   i == chosen ? Font::strong : Font::body, i == chosen ? theme.text : theme.muted,
                   step.label);
        if (press.pressed && i != chosen) {
            result = i;
        }
        if (press.ring) {
            focus_ring(ui, block, 4);
        }
    }
    ui.close();
    return result;
}

}  // namespace phasewise::ui
