#include "ui/widgets/menu.hpp"

#include <cstddef>
#include <optional>
#include <span>

#include "ui/rect.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/popup.hpp"

namespace phasewise::ui {
namespace {

PopupItem item_at(const void* data, std::size_t index) {
    return (*static_cast<const std::span<const PopupItem>*>(data))[index];
}

}  // namespace

std::optional<std::size_t> menu_button(Ui& ui, const Rect& rect, const ButtonSpec& spec,
                                       std::span<const PopupItem> items) {
    const NodeId id = ui.id(spec.key);
    ButtonSpec button_spec = spec;
    button_spec.menu = popup_is_open(ui, id) ? Tri::yes : Tri::no;
    const bool by_key = ui.focus == id && ui.keys.down && !ui.layers.waits();
    const bool pressed = button(ui, rect, button_spec);
    if ((pressed || by_key) && !spec.disabled && !items.empty() && !popup_is_open(ui, id)) {
        ui.keys.down = false;
        open_popup(ui, id, 0);
    }
    if (!popup_is_open(ui, id)) {
        return std::nullopt;
    }
    return popup(ui, {.owner = id,
                      .anchor = rect,
                      .name = spec.name,
                      .kind = PopupKind::menu,
                      .items = {items.size(), &items, item_at}});
}

}  // namespace phasewise::ui
