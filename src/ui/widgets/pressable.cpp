#include "ui/widgets/pressable.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {
namespace {

/// What the pointer does to the rectangle.
void point(Ui& ui, const Node& node, const Rect& hit, Press& press) {
    const ImRect box(hit.x, hit.y, hit.right(), hit.bottom());
    const ImGuiID id = node.id;
    if (!ImGui::ItemAdd(box, id, nullptr, ImGuiItemFlags_NoNav)) {
        return;
    }
    if (node.disabled) {
        press.over = ImGui::ItemHoverable(box, id, ImGuiItemFlags_None);
        return;
    }
    press.pressed = ImGui::ButtonBehavior(box, id, &press.hovered, &press.held);
    press.over = press.hovered;
    press.began = press.held && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    press.doubled = press.began && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left);
    // A press that became a drag is not a click.
    if (ui.drag.active) {
        press.pressed = false;
    }
    if (press.began || press.pressed) {
        const ImGuiIO& io = ImGui::GetIO();
        press.toggle = io.ConfigMacOSXBehaviors ? io.KeySuper : io.KeyCtrl;
        press.extend = io.KeyShift;
    }
    if (press.began && node.focusable) {
        ui.move_focus(node.id, false);
    }
}

}  // namespace

Press press_state(Ui& ui, const Node& node) { return press_state(ui, node, node.place); }

Press press_state(Ui& ui, const Node& node, const Rect& hit) {
    Press press;
    // Under an open dialog it is a picture of itself.
    if (ui.layers.waits()) {
        return press;
    }
    point(ui, node, hit, press);
    press.focused = ui.focus == node.id;
    press.ring = press.focused && ui.focus_ring;
    if (press.focused && ui.revealed != node.id) {
        ui.revealed = node.id;
        if (ui.focus_ring) {  // what the pointer presses stays under it
            ui.to_reveal = node.place;
        }
    }
    if (node.disabled) {
        return press;
    }
    if (ui.activated == node.id) {
        ui.activated = 0;
        press.pressed = press.by_key = true;
    }
    if (press.focused && !node.is_text_field() && (ui.keys.enter || ui.keys.space)) {
        ui.keys.enter = false;
        ui.keys.space = false;
        press.pressed = press.by_key = true;
    }
    if (press.focused && node.role == Role::listitem && ui.keys.toggle) {
        ui.keys.toggle = false;
        press.pressed = press.by_key = press.toggle = true;
    }
    if (press.pressed) {
        ui.wake_in(0);  // what it changes may stand in what is drawn already
    }
    press.extend = press.extend || (press.focused && ui.focus_moved && ui.extending);
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
