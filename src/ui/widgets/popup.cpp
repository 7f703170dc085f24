#include "ui/widgets/popup.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <imgui.h>

#include "ui/icons.hpp"
#include "ui/layers.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/layer.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

constexpr float line_inset = 12;
constexpr float margin = 8;      ///< between the list and the window's edges
constexpr float frame = 4;       ///< above the first and under the last line
constexpr float divider = 9;     ///< the room of a line between two parts
constexpr float line_icon = 24;  ///< of a menu's icons, of a list's tick
constexpr float most_lines = 10.5F;

std::string_view shown(const PopupItem& item) {
    return item.label.empty() ? item.name : item.label;
}

float row_height(const Ui& ui) {
    return ui.preferences.coarse_pointer ? Metrics::touch : Metrics::control;
}

/// Where the lines lie: the y of each from the top of the content, and the whole height.
class Lines {
public:
    Lines(const Ui& ui, const PopupItems& items) : items_(&items), row_(row_height(ui)) {}

    [[nodiscard]] float row() const { return row_; }
    [[nodiscard]] float y(std::size_t index) const {
        float y = frame;
        for (std::size_t i = 0; i <= index && i < items_->count; ++i) {
            y += (i > 0 ? row_ : 0) + (items_->at(items_->data, i).divided ? divider : 0);
        }
        return y;
    }
    [[nodiscard]] float height() const {
        return (items_->count == 0 ? frame : y(items_->count - 1) + row_) + frame;
    }

private:
    const PopupItems* items_;
    float row_;
};

Rect card_place(const Ui& ui, const PopupSpec& spec, float content) {
    const Paint paint = ui.paint();
    float width = spec.kind == PopupKind::listbox ? spec.anchor.w : 160;
    for (std::size_t i = 0; i < spec.items.count; ++i) {
        const PopupItem item = spec.items.at(spec.items.data, i);
        const float keys = item.keys.empty() ? 0 : paint.width(Font::small, item.keys) + 24;
        width = std::max(width,
                         paint.width(Font::body, shown(item)) + keys + line_icon + 2 * line_inset);
    }
    const Rect window = window_rect();
    width = std::min(width, window.w - 2 * margin);
    const float below = window.h - margin - spec.anchor.bottom();
    const float above = spec.anchor.y - margin;
    const float wanted = std::min(content, most_lines * row_height(ui));
    const bool down = wanted <= below || below >= above;
    const float height = std::min<float>(wanted, std::max<float>(down ? below : above, 0));
    const float x = std::max(margin, std::min(spec.anchor.x, window.w - margin - width));
    return {x, down ? spec.anchor.bottom() + 2 : spec.anchor.y - 2 - height, width, height};
}

/// The next line that can be picked from `from` on, in steps of `by`; round and round in a menu.
std::size_t next_enabled(const PopupSpec& spec, std::size_t from, int by, std::size_t fallback) {
    const auto count = static_cast<std::ptrdiff_t>(spec.items.count);
    auto index = static_cast<std::ptrdiff_t>(from);
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        if (index < 0 || index >= count) {
            if (spec.kind == PopupKind::listbox) {
                return fallback;
            }
            index = (index + count) % count;
        }
        if (!spec.items.at(spec.items.data, static_cast<std::size_t>(index)).disabled) {
            return static_cast<std::size_t>(index);
        }
        index += by;
    }
    return fallback;
}

/// The next line after `active` that begins with the letter or digit.
std::size_t next_beginning(const PopupSpec& spec, std::size_t active, char wanted) {
    for (std::size_t i = 1; i <= spec.items.count; ++i) {
        const std::size_t index = (active + i) % spec.items.count;
        const PopupItem item = spec.items.at(spec.items.data, index);
        const std::string_view text = shown(item);
        const char first = text.empty() ? '\0' : text.front();
        const char lower =
            first >= 'A' && first <= 'Z' ? static_cast<char>(first - 'A' + 'a') : first;
        if (lower == wanted && !item.disabled) {
            return index;
        }
    }
    return active;
}

/// Where the keys of this frame move the keyboard's place.
std::size_t moved(const Ui& ui, const PopupSpec& spec, std::size_t active, std::size_t page) {
    const Keys& keys = ui.keys;
    const std::size_t last = spec.items.count - 1;
    if (keys.down) {
        return next_enabled(spec, active + 1, 1, active);
    }
    if (keys.up) {
        // Before the first: as one past the end, counted down.
        return next_enabled(spec, active == 0 ? SIZE_MAX : active - 1, -1, active);
    }
    if (keys.home || keys.page_up) {
        const std::size_t to = keys.home ? 0 : active - std::min(active, page);
        return next_enabled(spec, to, 1, active);
    }
    if (keys.end || keys.page_down) {
        return next_enabled(spec, keys.end ? last : std::min(active + page, last), -1, active);
    }
    if (keys.letter != '\0') {
        return next_beginning(spec, active, keys.letter);
    }
    if (keys.digit > 0) {
        return next_beginning(spec, active, static_cast<char>('0' + keys.digit));
    }
    return active;
}

void draw_line(const Ui& ui, const PopupSpec& spec, const PopupItem& item, const Rect& rect,
               const Press& press, bool chosen) {
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    if (press.focused) {
        paint.fill(rect.inset(frame, 0), theme.accent_soft, 4);
    }
    const Color ink = item.disabled ? theme.faint : item.danger ? theme.error : theme.text;
    const char* icon =
        spec.kind == PopupKind::listbox ? (chosen ? icons::check : nullptr) : item.icon;
    if (icon != nullptr) {
        paint.icon({rect.x + line_inset - 2, rect.y, 16, rect.h}, ink, icon);
    }
    const Rect line{rect.x + line_inset + line_icon, rect.y, rect.w - 2 * line_inset - line_icon,
                    rect.h};
    const float keys = paint.width(Font::small, item.keys);
    paint.text({line.x, line.y, line.w - keys, line.h}, chosen ? Font::strong : Font::body, ink,
               shown(item));
    paint.text(line, Font::small, theme.muted, item.keys, Align::right);
    if (press.ring) {
        paint.border(rect.inset(frame, 0), theme.accent, 4, 2);
    }
}

bool pointer_moves() {
    const ImVec2 delta = ImGui::GetIO().MouseDelta;
    return delta.x != 0 || delta.y != 0;
}

/// The lines themselves; answers the one that was picked.
std::optional<std::size_t> draw_lines(Ui& ui, const PopupSpec& spec, const Rect& card,
                                      const Lines& lines) {
    OpenPopup& state = ui.layers.popup;
    const NodeId list = popup_node(spec.owner);
    const bool is_list = spec.kind == PopupKind::listbox;
    ScrollArea area(ui, "lines", card);
    std::optional<std::size_t> picked;
    for (std::size_t i = 0; i < spec.items.count; ++i) {
        const PopupItem item = spec.items.at(spec.items.data, i);
        const Rect rect{card.x, area.top() + lines.y(i), card.w, lines.row()};
        const bool chosen = is_list && i == spec.chosen;
        const Press press =
            pressable(ui, {.id = node_id(list, static_cast<std::uint32_t>(i)),
                           .role = is_list ? Role::option : Role::menuitem,
                           .name = item.name,
                           .description = item.keys,
                           .place = rect,
                           .focusable = true,
                           .disabled = item.disabled,
                           .selected = is_list ? (chosen ? Tri::yes : Tri::no) : Tri::absent,
                           .set_size = is_list ? static_cast<std::uint32_t>(spec.items.count) : 0,
                           .position = is_list ? static_cast<std::uint32_t>(i + 1) : 0});
        if (item.divided && i > 0) {
            ui.paint().rule(rect.x, rect.y - divider / 2, rect.w, ui.theme->line);
        }
        draw_line(ui, spec, item, rect, press, chosen);
        if (press.pressed && !item.disabled) {
            picked = i;
        }
        // A pointer that moves takes the keyboard's place with it, so that one line stands out.
        if (press.hovered && pointer_moves()) {
            ui.move_focus(node_id(list, static_cast<std::uint32_t>(i)), false);
        }
        if (ui.focus == node_id(list, static_cast<std::uint32_t>(i))) {
            state.active = i;
        }
    }
    if (state.reveal && spec.items.count > 0) {
        state.reveal = false;
        area.reveal(area.top() + lines.y(state.active), lines.row());
    }
    area.end(area.top() + lines.height());
    return picked;
}

/// Whether the keyboard is on one of the lines, or was brought there in this frame.
bool has_focus(const Ui& ui, const PopupSpec& spec) {
    for (std::size_t i = 0; i < spec.items.count; ++i) {
        if (ui.focus == node_id(popup_node(spec.owner), static_cast<std::uint32_t>(i))) {
            return true;
        }
    }
    return false;
}

void close(Ui& ui, NodeId owner, bool give_focus_back) {
    ui.layers.popup = {};
    if (give_focus_back) {
        ui.move_focus(owner, ui.focus_ring);
    }
}

}  // namespace

NodeId popup_node(NodeId owner) { return node_id(owner, "popup"); }

bool popup_is_open(const Ui& ui, NodeId owner) { return ui.layers.popup.owner == owner; }

void open_popup(Ui& ui, NodeId owner, std::size_t active) {
    ui.layers.popup = {.owner = owner, .active = active, .opening = true, .reveal = true};
}

std::optional<std::size_t> popup(Ui& ui, const PopupSpec& spec) {
    OpenPopup& state = ui.layers.popup;
    // It goes with its control: when that is scrolled out of sight, or a dialog opens over it.
    if (ui.layers.waits() || spec.anchor.cut(ui.seen()).empty() || spec.items.count == 0) {
        close(ui, spec.owner, false);
        return std::nullopt;
    }
    state.drawn = true;
    state.active = std::min(state.active, spec.items.count - 1);
    const NodeId list = popup_node(spec.owner);
    const auto go_to = [&](std::size_t index) {
        state.active = index;
        state.reveal = true;
        ui.move_focus(node_id(list, static_cast<std::uint32_t>(index)), ui.focus_ring);
    };
    if (state.opening) {
        go_to(next_enabled(spec, state.active, 1, state.active));
    } else if (state.tabbed || !has_focus(ui, spec)) {
        // Tab takes the value where the keyboard was, as a list of the browser does.
        const bool takes = state.tabbed && spec.kind == PopupKind::listbox;
        const std::size_t active = state.active;
        close(ui, spec.owner, false);
        return takes ? std::optional(active) : std::nullopt;
    } else if (ui.keys.escape || ui.keys.alt_down) {
        ui.keys.escape = ui.keys.alt_down = false;
        close(ui, spec.owner, true);
        return std::nullopt;
    }
    // In the uppermost dialog, so that it is there for those who are kept in it.
    const NodeId parent = ui.layers.modal() ? ui.layers.dialogs.back().id : 0;
    const Layer layer(ui, static_cast<std::uint8_t>(ui.layers.current + 1), parent);
    const Lines lines(ui, spec.items);
    const Rect card = card_place(ui, spec, lines.height());
    if (!state.opening) {
        const auto page = static_cast<std::size_t>(std::max<float>(1, card.h / lines.row() - 1));
        if (const std::size_t to = moved(ui, spec, state.active, page); to != state.active) {
            ui.focus_ring = true;
            go_to(to);
        }
        ui.keys.up = ui.keys.down = ui.keys.home = ui.keys.end = false;
        ui.keys.page_up = ui.keys.page_down = false;
        ui.keys.letter = '\0';
        ui.keys.digit = 0;
    }
    const Theme& theme = *ui.theme;
    ui.paint().shadow(card, theme, Metrics::radius);
    ui.paint().fill(card, theme.surface, Metrics::radius);
    ui.open({.id = list,
             .role = spec.kind == PopupKind::listbox ? Role::listbox : Role::menu,
             .name = spec.name,
             .place = card});
    const std::optional<std::size_t> picked = draw_lines(ui, spec, card, lines);
    ui.close();
    ui.paint().border(card, theme.line, Metrics::radius);
    if (picked || (!state.opening && layer.pressed_beside(card))) {
        close(ui, spec.owner, true);
    }
    return picked;
}

}  // namespace phasewise::ui
