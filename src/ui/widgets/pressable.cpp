#include "ui/widgets/pressable.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

Press press_state(Ui& ui, const Node& node) {
    Press press;
    const ImRect box(node.place.x, node.place.y, node.place.right(), node.place.bottom());
    const ImGuiID id = node.id;
    if (ImGui::ItemAdd(box, id, nullptr, ImGuiItemFlags_NoNav) && !node.disabled) {
        press.pressed = ImGui::ButtonBehavior(box, id, &press.hovered, &press.held);
        press.began = press.held && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
        press.doubled = press.began && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left);
        // A press that became a drag is not a click.
        if (ui.drag.active) {
            press.pressed = false;
        }
        if (press.began && node.focusable) {
            ui.move_focus(node.id, false);
        }
    }
    press.focused = ui.focus == node.id;
    press.ring = press.focused && ui.focus_ring;
    if (node.disabled) {
        return press;
    }
    if (ui.activated == node.id) {
        ui.activated = 0;
        press.pressed = true;
    }
    if (press.focused && !node.is_text_field() && (ui.keys.enter || ui.keys.space)) {
        ui.keys.enter = false;
        ui.keys.space = false;
        press.pressed = true;
    }
    if (press.hovered && !node.is_text_field()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    return press;
}

Press pressable(Ui& ui, Node node) {
    const Press press = press_state(ui, node);
    ui.leaf(node);
    return press;
}

void focus_ring(Ui& ui, const Rect& rect, float radius) {
    ui.paint().border(rect.inset(-2), ui.theme->accent, radius + 2, 2);
}

}  // namespace phasewise::ui
