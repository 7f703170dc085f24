#include "ui/widgets/controls.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "model/taxonomy.hpp"
#include "model/words.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/popup.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/tooltip.hpp"

namespace phasewise::ui {
namespace {

constexpr float button_icon = 20;
constexpr float box = 18;  ///< of a checkbox
constexpr float box_gap = 8;

float inset(const ButtonSpec& spec) { return spec.compact ? 6 : 12; }
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
    const bool danger = spec.look == ButtonLook::danger;
    const bool bordered = spec.look == ButtonLook::bordered || danger ||
                          (spec.look == ButtonLook::accent && spec.disabled);
    ButtonColors colors{.text = accent                          ? theme.on_accent
                                : danger                        ? theme.error
                                : spec.look == ButtonLook::link ? theme.accent
                                                                : theme.text,
                        .fill = accent ? theme.accent : theme.raised,
                        .border = theme.line,
                        .filled = accent || bordered,
                        .bordered = bordered};
    if (spec.disabled) {
        colors.text = theme.faint;
    } else if (press.hovered && !accent && spec.look != ButtonLook::link) {
        colors.fill = danger ? theme.error_soft : theme.accent_soft;
        colors.filled = true;
    }
    return colors;
}

/// Under the text of a link that is pointed at.
void draw_underline(const Paint& paint, const Rect& inner, Font font, float line, Color color,
                    std::string_view text) {
    const float w = std::min(paint.width(font, text), inner.w);
    paint.rule(inner.center_x() - w / 2, inner.center_y() + line / 2, w, color);
}

}  // namespace

float button_width(const Ui& ui, const ButtonSpec& spec) {
    const Paint paint = ui.paint();
    const std::string_view label = shown_label(spec);
    float width = 2 * inset(spec) + paint.width(face(spec), label);
    if (spec.icon != nullptr) {
        width += label.empty() ? button_icon - 8 : button_icon;
    }
    return width;
}

bool button(Ui& ui, const Rect& rect, const ButtonSpec& spec) {
    const NodeId id = ui.id(spec.key);
    const bool opens_menu = spec.menu != Tri::absent;
    const Press press = pressable(ui, {.id = id,
                                       .role = Role::button,
                                       .name = spec.name,
                                       .description = spec.description,
                                       .place = rect,
                                       .focusable = true,
                                       .disabled = spec.disabled,
                                       .expanded = spec.menu,
                                       .opens_menu = opens_menu,
                                       .controls = spec.menu == Tri::yes ? popup_node(id) : 0});
    const Paint paint = ui.paint();
    const ButtonColors colors = colors_of(*ui.theme, spec, press);
    if (colors.filled) {
        paint.fill(rect, colors.fill, Metrics::radius);
    }
    if (colors.bordered) {
        paint.border(rect, colors.border, Metrics::radius);
    }
    const std::string_view text = shown_label(spec);
    Rect inner = text.empty() ? rect : rect.inset(inset(spec), 0);
    if (spec.icon != nullptr) {
        const Rect place = text.empty() ? rect : Rect{inner.x - 2, inner.y, 16, inner.h};
        paint.icon(place, colors.text, spec.icon);
        inner.x += button_icon;
        inner.w -= button_icon;
    }
    paint.text(inner, face(spec), colors.text, text,
               spec.icon == nullptr ? Align::center : Align::left);
    if (spec.look == ButtonLook::link && press.hovered && spec.icon == nullptr) {
        draw_underline(paint, inner, face(spec), ui.fonts.line(face(spec)), colors.text, text);
    }
    if (press.ring) {
        focus_ring(ui, rect, Metrics::radius);
    }
    if (text.empty() && spec.menu != Tri::yes) {
        tooltip(ui, id, press, rect, spec.name, spec.keys);
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

float checkbox_width(const Ui& ui, std::string_view name) {
    return box + box_gap + ui.paint().width(Font::body, name) + 4;
}

bool checkbox(Ui& ui, const Rect& rect, std::string_view key, std::string_view name, bool checked,
              bool disabled) {
    const Press press = pressable(ui, {.id = ui.id(key),
                                       .role = Role::checkbox,
                                       .name = name,
                                       .place = rect,
                                       .focusable = true,
                                       .disabled = disabled,
                                       .checked = checked ? Tri::yes : Tri::no});
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const Rect square{rect.x, rect.center_y() - box / 2, box, box};
    const bool filled = checked && !disabled;
    paint.fill(square, filled ? theme.accent : press.hovered ? theme.accent_soft : theme.raised, 4);
    if (!filled) {
        // The edge of an empty box must be seen: 3 to 1 against what is around it.
        paint.border(square, disabled ? theme.faint : theme.muted, 4, 1.5F);
    }
    if (checked) {
        paint.icon(square, disabled ? theme.faint : theme.on_accent, icons::check);
    }
    paint.text({square.right() + box_gap, rect.y, rect.w - box - box_gap, rect.h}, Font::body,
               disabled ? theme.faint : theme.text, name);
    if (press.ring) {
        focus_ring(ui, rect, Metrics::radius);
    }
    return press.pressed;
}

void draw_progress(const Paint& paint, const Theme& theme, const Rect& rect, float part,
                   Color color) {
    const float radius = rect.h / 2;
    paint.fill(rect, theme.line, radius);
    const float w = rect.w * std::clamp(part, 0.0F, 1.0F);
    if (w > 0) {
        paint.fill({rect.x, rect.y, std::max(w, rect.h), rect.h}, color, radius);
    }
}

void progress_bar(Ui& ui, const Rect& rect, std::string_view key, std::string_view name,
                  std::string_view value, const Scale& scale, Color color) {
    const auto whole = static_cast<float>(std::max(scale.max - scale.min, 1));
    draw_progress(ui.paint(), *ui.theme, rect, static_cast<float>(scale.now - scale.min) / whole,
                  color);
    ui.leaf({.id = ui.id(key),
             .role = Role::progressbar,
             .name = name,
             .value = value,
             .place = rect,
             .scale = scale});
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
