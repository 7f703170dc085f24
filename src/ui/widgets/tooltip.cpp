#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <string_view>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/layers.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

constexpr double rest_s = 0.5;
constexpr double warm_s = 0.4;  ///< so long after one tip the next shows at once
constexpr float tip_height = 28;
constexpr float tip_inset = 8;

/// Under the control, or over it where there is no room, inside the window.
Rect tip_place(const Ui& ui, const Rect& control, std::string_view name, std::string_view keys) {
    const Paint paint = ui.paint();
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float keys_width = keys.empty() ? 0 : paint.width(Font::small, keys) + 10;
    const float w = std::min<float>(paint.width(Font::small, name) + keys_width + 2 * tip_inset,
                                    window.x - 2 * tip_inset);
    const float x =
        std::max(tip_inset, std::min(control.center_x() - w / 2, window.x - tip_inset - w));
    const bool below = control.bottom() + tip_height + tip_inset < window.y;
    return {x, below ? control.bottom() : control.y - tip_height, w, tip_height};
}

void draw(Ui& ui, const Rect& place, std::string_view name, std::string_view keys) {
    // A window of its own takes the pointer from what lies under the tip.
    ImGui::SetNextWindowPos({place.x, place.y});
    ImGui::SetNextWindowSize({place.w, place.h});
    ImGui::Begin("tip", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    // The window touches the control so that the pointer can come over; what is seen does not.
    const Rect card{place.x, place.y + 3, place.w, place.h - 6};
    paint.fill(card, theme.text, 4);
    const Rect line = card.inset(tip_inset, 0);
    paint.text(line, Font::small, theme.surface, name);
    paint.text(line, Font::small, theme.line, keys, Align::right);
    ImGui::End();
}

}  // namespace

void tooltip(Ui& ui, NodeId node, const Press& press, const Rect& place, std::string_view name,
             std::string_view keys) {
    Tip& tip = ui.tip;
    const double now = ImGui::GetTime();
    const bool mine = tip.node == node;
    const bool on_tip =
        mine && tip.shown && tip.place.contains(ImGui::GetMousePos().x, ImGui::GetMousePos().y);
    const bool wanted = press.over || press.ring || on_tip;
    if (!wanted || ui.drag.active) {
        if (mine) {
            tip = {.warm_until = tip.shown ? now + warm_s : tip.warm_until};
        }
        return;
    }
    if (!mine) {
        // The pointer goes before the keyboard.
        if (tip.node != 0 && !press.over) {
            return;
        }
        const bool warm = tip.shown || now < tip.warm_until;
        tip = {.node = node, .since = warm ? now - rest_s : now, .warm_until = tip.warm_until};
    }
    tip.drawn = true;
    tip.silent = tip.silent || press.held || press.pressed || ui.keys.escape;
    tip.shown = !tip.silent && now - tip.since >= rest_s;
    if (tip.shown) {
        tip.place = tip_place(ui, place, name, keys);
        draw(ui, tip.place, name, keys);
    } else if (!tip.silent) {
        ui.wake_in(rest_s - (now - tip.since));
    }
}

}  // namespace phasewise::ui
