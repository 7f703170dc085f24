#include "ui/widgets/controls.hpp"

#include <cstdint>
#include <string_view>

#include "model/taxonomy.hpp"
#include "model/words.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

constexpr float icon_width = 20;

float side(const ButtonSpec& spec) { return spec.compact ? 6 : 12; }
Font face(const ButtonSpec& spec) { return spec.compact ? Font::small : Font::body; }

std::string_view shown_label(const ButtonSpec& spec) {
    return spec.icon_only ? std::string_view() : spec.label.empty() ? spec.name : spec.label;
}

struct ButtonColors {
    Color text;
    Color fill;
    Color border;
    bool filled;
    bool bordered;
};

ButtonColors colors_of(const Theme& theme, const ButtonSpec& spec, const Press& press) {
    const bool accent = spec.look == ButtonLook::accent && !spec.disabled;
    ButtonColors colors{.text = accent ? theme.on_accent : theme.text,
                        .fill = accent ? theme.accent : theme.raised,
                        .border = accent ? theme.accent : theme.line,
                        .filled = accent || spec.look == ButtonLook::bordered,
                        .bordered = spec.look == ButtonLook::bordered};
    if (spec.disabled) {
        colors.text = theme.faint;
    } else if (press.hovered && !accent) {
        colors.fill = theme.accent_soft;
        colors.filled = true;
    }
    return colors;
}

}  // namespace

float button_width(const Ui& ui, const ButtonSpec& spec) {
    const Paint paint = ui.paint();
    const std::string_view label = shown_label(spec);
    float width = 2 * side(spec) + paint.width(face(spec), label);
    if (spec.icon != nullptr) {
        width += label.empty() ? icon_width - 8 : icon_width;
    }
    return width;
}

bool button(Ui& ui, const Rect& rect, const ButtonSpec& spec) {
    const NodeId id = ui.id(spec.key);
    const Press press = pressable(ui, {.id = id,
                                       .role = Role::button,
                                       .name = spec.name,
                                       .description = spec.description,
                                       .place = rect,
                                       .focusable = true,
                                       .disabled = spec.disabled});
    const Paint paint = ui.paint();
    const ButtonColors colors = colors_of(*ui.theme, spec, press);
    if (colors.filled) {
        paint.fill(rect, colors.fill, Metrics::radius);
    }
    if (colors.bordered) {
        paint.border(rect, colors.border, Metrics::radius);
    }
    const std::string_view text = shown_label(spec);
    Rect inner = text.empty() ? rect : rect.inset(side(spec), 0);
    if (spec.icon != nullptr) {
        const Rect place = text.empty() ? rect : Rect{inner.x - 2, inner.y, 16, inner.h};
        paint.icon(place, colors.text, spec.icon);
        inner.x += icon_width;
        inner.w -= icon_width;
    }
    paint.text(inner, face(spec), colors.text, text,
               spec.icon == nullptr ? Align::center : Align::left);
    if (press.ring) {
        focus_ring(ui, rect, Metrics::radius);
    }
    return press.pressed;
}

bool toggle_chip(Ui& ui, const Rect& rect, std::string_view name, bool on) {
    const Press press = pressable(ui, {.id = ui.id(name),
                                       .role = Role::button,
                                       .name = name,
                                       .place = rect,
                                       .focusable = true,
                                       .pressed = on ? Tri::yes : Tri::no});
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    paint.fill(rect, on || press.hovered ? theme.accent_soft : theme.surface, rect.h / 2);
    paint.border(rect, on ? theme.accent : theme.line, rect.h / 2);
    paint.text(rect, Font::small, on ? theme.text : theme.muted, name, Align::center);
    if (press.ring) {
        focus_ring(ui, rect, rect.h / 2);
    }
    return press.pressed;
}

void label(Ui& ui, const Rect& rect, std::string_view key, Font font, Color color,
           std::string_view text, Align align) {
    ui.paint().text(rect, font, color, text, align);
    ui.leaf({.id = ui.id(key), .role = Role::text, .name = text, .place = rect});
}

void heading(Ui& ui, const Rect& rect, std::string_view key, int level, Font font, Color color,
             std::string_view text) {
    ui.paint().text(rect, font, color, text);
    ui.leaf({.id = ui.id(key),
             .role = Role::heading,
             .name = text,
             .place = rect,
             .level = static_cast<std::uint8_t>(level)});
}

void level_badge(const Paint& paint, const Theme& theme, float x, float center_y,
                 model::Level level, bool dimmed) {
    const Rect square{x, center_y - 9, 18, 18};
    // Strength is "T" because stabilization has the S.
    const std::string_view letter = level == model::Level::stabilization ? "S"
                                    : level == model::Level::strength    ? "T"
                                    : level == model::Level::power       ? "P"
                                                                         : "\u00b7";
    if (dimmed) {
        paint.fill(square, theme.raised, 4);
        paint.border(square, theme.level(level), 4);
        paint.text(square, Font::strong, theme.level(level), letter, Align::center);
    } else {
        paint.fill(square, theme.level(level), 4);
        paint.text(square, Font::strong, theme.on_accent, letter, Align::center);
    }
}

}  // namespace phasewise::ui
