#include "ui/widgets/combobox.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/popup.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

constexpr float choice_inset = 10;
constexpr float arrow = 20;

std::string_view choice_label(const Choice& choice) {
    return choice.label.empty() ? choice.name : choice.label;
}

PopupItem choice_at(const void* data, std::size_t index) {
    const auto& choices = *static_cast<const std::span<const Choice>*>(data);
    return {.name = choices[index].name, .label = choice_label(choices[index])};
}

/// Whether a key that opens the list was pressed; it is used up.
bool opened_by_key(Keys& keys) {
    const bool opens = keys.up || keys.down || keys.alt_down;
    keys.up = keys.down = keys.alt_down = false;
    return opens;
}

}  // namespace

float combobox_width(const Ui& ui, std::span<const Choice> choices) {
    float width = 0;
    for (const Choice& choice : choices) {
        width = std::max(width, ui.paint().width(Font::body, choice_label(choice)));
    }
    return width + 2 * choice_inset + arrow;
}

std::optional<std::size_t> combobox(Ui& ui, const Rect& rect, const ComboSpec& spec,
                                    std::span<const Choice> choices, std::size_t chosen) {
    const NodeId id = ui.id(spec.key);
    const bool has_value = chosen < choices.size();
    const std::string_view value = has_value ? choice_label(choices[chosen]) : spec.placeholder;
    Node node{.id = id,
              .role = Role::combobox,
              .name = spec.name,
              .value = value,
              .description = spec.description,
              .place = rect,
              .focusable = true,
              .disabled = spec.disabled};
    const Press press = press_state(ui, node);
    const bool asked = press.pressed || (press.focused && !spec.disabled && opened_by_key(ui.keys));
    if (asked && !popup_is_open(ui, id) && !choices.empty()) {
        open_popup(ui, id, has_value ? chosen : 0);
    }
    const bool open = popup_is_open(ui, id);
    node.expanded = open ? Tri::yes : Tri::no;
    node.controls = open ? popup_node(id) : 0;
    ui.leaf(node);

    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    if (!spec.quiet || press.hovered || press.focused || open) {
        paint.fill(rect, press.hovered || open ? theme.accent_soft : theme.raised, Metrics::radius);
        paint.border(rect, open ? theme.accent : theme.line, Metrics::radius);
    }
    const Rect inner = rect.inset(choice_inset, 0);
    const Color ink = spec.disabled ? theme.faint : has_value ? theme.text : theme.muted;
    paint.text({inner.x, inner.y, inner.w - arrow, inner.h}, Font::body, ink, value);
    paint.icon({inner.right() - 14, inner.y, 16, inner.h},
               spec.disabled ? theme.faint : theme.muted, icons::chevron_down);
    if (press.ring) {
        focus_ring(ui, rect, Metrics::radius);
    }
    if (!open) {
        return std::nullopt;
    }
    const auto picked = popup(ui, {.owner = id,
                                   .anchor = rect,
                                   .name = spec.name,
                                   .kind = PopupKind::listbox,
                                   .items = {choices.size(), &choices, choice_at},
                                   .chosen = chosen});
    return picked == chosen ? std::nullopt : picked;
}

std::optional<std::size_t> combobox(Ui& ui, const Rect& rect, std::string_view name,
                                    std::span<const Choice> choices, std::size_t chosen) {
    return combobox(ui, rect, ComboSpec{.key = name, .name = name}, choices, chosen);
}

}  // namespace phasewise::ui
