#include <algorithm>
#include <cmath>

#include <imgui.h>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

constexpr float entry_bar = 56;

/// What a window too narrow for the details shows at the bottom: the acts on the selected entry and
/// the way to its details.
void draw_entry_bar(Desk& desk, const Rect& body) {
    Ui& ui = desk.ui;
    const Rect bar{body.x, body.bottom() - entry_bar, body.w, entry_bar};
    const Overlay overlay(ui, "entry_bar", bar);
    ui.paint().fill(bar, ui.theme->surface);
    ui.paint().rule(bar.x, bar.y, bar.w, ui.theme->line);
    const float width = std::min<float>(bar.w - 20, 620);
    const Rect row{bar.center_x() - width / 2, bar.y + 6, width, 44};
    const ButtonSpec details{.key = "to_details", .name = "Details"};
    const float last = button_width(ui, details);
    draw_entry_actions(desk, {row.x, row.y, row.w - last - Metrics::gap, row.h});
    if (button(ui, {row.right() - last, row.y, last, row.h}, details)) {
        ui.emit(editor::ShowZone{editor::Zone::details});
    }
}

/// On a phone, the way to the library.
void draw_add_button(Desk& desk, const Rect& body, float lift) {
    Ui& ui = desk.ui;
    const ButtonSpec add{
        .key = "add", .name = "Add exercise", .icon = icons::plus, .look = ButtonLook::accent};
    const float width = button_width(ui, add) + 8;
    const Rect place{body.right() - width - 14, body.bottom() - 58 - lift, width, 44};
    const Overlay overlay(ui, "add_exercise", place.inset(-14));
    ui.paint().shadow(place, *ui.theme, Metrics::radius);
    if (button(ui, place, add)) {
        ui.emit(editor::ShowZone{editor::Zone::library});
    }
}

/// The checks stand under the details and take what they need, up to a part of the height.
void draw_details_and_checks(Desk& desk, const Rect& rect, Layout layout) {
    constexpr float part = 0.42F;
    const float checks = std::floor(checks_height(desk, rect.w, rect.h * part));
    draw_details(desk, {rect.x, rect.y, rect.w, rect.h - checks}, layout);
    draw_checks(desk, {rect.x, rect.bottom() - checks, rect.w, checks}, layout);
}

void draw_one_zone(Desk& desk, const Rect& body) {
    switch (desk.state.session.zone) {
    case editor::Zone::library: draw_library(desk, body, Layout::one_zone); return;
    case editor::Zone::details: draw_details_and_checks(desk, body, Layout::one_zone); return;
    case editor::Zone::workout: break;
    }
    const float bar = desk.state.session.selected_item ? entry_bar : 0;
    draw_workout(desk, body, Layout::one_zone);
    if (desk.state.workspace.open_plan() == nullptr) {
        return;
    }
    if (bar > 0) {
        draw_entry_bar(desk, body);
    }
    draw_add_button(desk, body, bar);
}

}  // namespace

Layout layout_for(float width) {
    return width >= Metrics::three_zones ? Layout::three_zones
           : width >= Metrics::two_zones ? Layout::two_zones
                                         : Layout::one_zone;
}

void draw_ghost(Desk& desk) {
    const Ui& ui = desk.ui;
    const Drag& drag = ui.drag;
    if (!drag.active) {
        return;
    }
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint_over();
    const float name = paint.width(Font::strong, drag.name);
    const float detail = paint.width(Font::body, drag.detail);
    const float wanted = 36 + name + (drag.detail.empty() ? 0 : detail + 10) + 16;
    const Rect card{ImGui::GetMousePos().x + 10, ImGui::GetMousePos().y - 18,
                    std::min<float>(wanted, 420), 36};
    paint.shadow(card, theme, Metrics::radius);
    paint.fill(card, theme.surface, Metrics::radius);
    paint.border(card, theme.accent, Metrics::radius, 1.5F);
    level_badge(paint, theme, card.x + 10, card.center_y(), drag.level, false);
    const Rect line{card.x + 36, card.y, card.w - 48, card.h};
    const float drawn = paint.text(line, Font::strong, theme.text, drag.name);
    paint.text({line.x + drawn + 10, line.y, line.w - drawn - 10, line.h}, Font::body, theme.muted,
               drag.detail);
}

void draw_workout_screen(Desk& desk, const Rect& body) {
    const Layout layout = layout_for(body.w);
    const Rect phases{body.x, body.y, body.w, phase_bar_height(layout)};
    const Rect zones{body.x, phases.bottom(), body.w, body.bottom() - phases.bottom()};
    draw_phase_bar(desk, phases, layout);
    if (layout == Layout::one_zone) {
        draw_one_zone(desk, zones);
        return;
    }
    const bool wide = layout == Layout::three_zones;
    const bool details_left = !wide && desk.state.session.zone == editor::Zone::details;
    const float left = std::floor(
        std::min<float>(details_left ? Metrics::details : Metrics::library, body.w * 0.42F));
    const float right = wide ? Metrics::details : 0;
    const Rect side{0, zones.y, left, zones.h};
    if (details_left) {
        draw_details_and_checks(desk, side, layout);
    } else {
        draw_library(desk, side, layout);
    }
    const Rect middle{left, zones.y, body.w - left - right, zones.h};
    draw_workout(desk, middle, layout);
    if (wide) {
        draw_details_and_checks(desk, {body.w - right, zones.y, right, zones.h}, layout);
    } else if (desk.state.session.selected_item) {
        draw_entry_bar(desk, middle);
    }
}

}  // namespace phasewise::ui
