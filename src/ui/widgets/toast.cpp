#include "ui/widgets/toast.hpp"

#include <algorithm>
#include <string_view>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/icons.hpp"
#include "ui/layers.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/layer.hpp"

namespace phasewise::ui {
namespace {

constexpr float toast_height = 48;  ///< the height of a message that fits into one line
constexpr float glow = 14;          ///< room for the shadow around it
constexpr float toast_inset = 16;
constexpr float edge = 16;  ///< between it and the window's edges
constexpr float put_away = 32;

/// Takes the pointer from what lies under the card and its shadow, and nothing else.
void begin_window(const Rect& card) {
    ImGui::SetNextWindowPos({card.x - glow, card.y - glow});
    ImGui::SetNextWindowSize({card.w + 2 * glow, card.h + 2 * glow});
    ImGui::Begin("toast", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

/// Whether its time runs out in this frame.
bool time_is_over(Ui& ui, const ToastSpec& spec, bool held) {
    ToastTime& time = ui.toast;
    const double now = ImGui::GetTime();
    if (time.number != spec.number || !time.running) {
        time = {.number = spec.number, .running = true, .left = spec.seconds, .seen = now};
    }
    if (!time.held) {
        time.left -= now - time.seen;
    }
    time.seen = now;
    time.held = held;
    if (time.left > 0) {
        if (!held) {
            ui.wake_in(time.left);
        }
        return false;
    }
    time.running = false;
    return true;
}

}  // namespace

ToastEnd toast(Ui& ui, const ToastSpec& spec) {
    if (ui.layers.waits()) {
        ui.toast.held = true;
        return ToastEnd::none;
    }
    const Theme& theme = *ui.theme;
    const ButtonSpec act{
        .key = "act", .name = spec.action, .label = spec.label, .look = ButtonLook::link};
    const float action = spec.action.empty() ? 0 : button_width(ui, act);
    const Rect window = window_rect();
    const float wanted =
        ui.paint().width(Font::body, spec.text) + action + put_away + 2 * toast_inset;
    const float w = std::min(wanted, window.w - 2 * edge);
    // Two lines where one is too short for it.
    const float text_width = w - action - put_away - 2 * toast_inset + 8;
    const float text_height =
        ui.paint().paragraph(0, 0, text_width, Font::body, theme.text, spec.text, false);
    const float height = std::max(toast_height, text_height + toast_inset);
    const Rect card{window.center_x() - w / 2, window.bottom() - edge - height - spec.lift, w,
                    height};
    const NodeId id = ui.id(spec.key);
    const bool keyboard = ui.focus == node_id(id, "act") || ui.focus == node_id(id, "away");
    begin_window(card);
    const Paint paint = ui.paint();
    paint.shadow(card, theme, Metrics::radius);
    paint.fill(card, theme.raised, Metrics::radius);
    paint.border(card, theme.line, Metrics::radius);
    ui.open({.id = id, .role = Role::group, .name = "Message", .place = card});
    const Rect line{card.x + toast_inset, card.center_y() - text_height / 2, text_width,
                    text_height};
    paint.paragraph(line.x, line.y, line.w + 1, Font::body, theme.text, spec.text);
    ui.leaf({.id = node_id(id, "text"), .role = Role::status, .name = spec.text, .place = line});
    const Rect away{card.right() - put_away - 8, card.center_y() - 16, put_away, 32};
    ToastEnd end = ToastEnd::none;
    if (!spec.action.empty() &&
        button(ui, {away.x - action, card.center_y() - 16, action, 32}, act)) {
        end = ToastEnd::acted;
    }
    if (button(ui, away,
               {.key = "away",
                .name = "Dismiss message",
                .icon = icons::x,
                .icon_only = true,
                .look = ButtonLook::plain})) {
        end = ToastEnd::over;
    }
    const bool held = keyboard || ui.pointed(card);
    ui.close();
    ImGui::End();
    if (end != ToastEnd::none) {
        ui.toast.running = false;
        return end;
    }
    return time_is_over(ui, spec, held) ? ToastEnd::over : ToastEnd::none;
}

}  // namespace phasewise::ui
