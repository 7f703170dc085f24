#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "opt/prescribe.hpp"
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

/// The scale of a drawn range: from 0 to a little over the larger of range and value.
float scale_end(const opt::Target& target) {
    const int high =
        std::max(target.range ? target.range->hi : 0, target.actual ? target.actual->hi : 0);
    return std::max<float>(1, static_cast<float>(high) * 1.25F);
}

/// The phase's range as a band on a line, the value as a tick, the ends as figures under it.
void draw_range(const Ui& ui, const Rect& rect, const opt::Target& target, Color color) {
    if (!target.range) {
        return;
    }
    const Paint paint = ui.paint();
    const Theme& theme = *ui.theme;
    const float end = scale_end(target);
    const auto at = [&](int value) {
        return rect.x + rect.w * std::clamp(static_cast<float>(value) / end, 0.0F, 1.0F);
    };
    const float y = rect.y + 9;
    paint.fill({rect.x, y, rect.w, 6}, theme.line, 3);
    const float low = at(target.range->lo);
    const float high = std::max<float>(at(target.range->hi), low + 6);
    paint.fill({low, y, high - low, 6}, color, 3, 0.55F);
    if (target.actual) {
        const bool inside =
            target.range->lo <= target.actual->lo && target.actual->hi <= target.range->hi;
        const float from = at(target.actual->lo);
        const float to = at(target.actual->hi);
        const Color tick = inside ? theme.text : theme.error;
        paint.fill({from, y + 2, to - from, 2}, tick);
        for (const float x : {from, to}) {
            paint.fill({x - 1.5F, y - 4, 3, 14}, tick, 1.5F);
        }
    }
}

void draw_target(Desk& desk, const Rect& rect, const opt::Target& target) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    paint.text({rect.x, rect.y, 64, 24}, Font::body, theme.muted, target.name);
    paint.text({rect.x + 68, rect.y, 92, 24}, Font::strong, theme.text, target.value);
    draw_range(ui, {rect.x + 168, rect.y, rect.w - 168, 24}, target,
               theme.phase(desk.workout.phase));
    ui.leaf({.id = node_id(ui.parent(), target.name),
             .role = Role::text,
             .name = ui.join({target.name, ": ", target.value, ". ", target.why}),
             .place = rect});
}

float draw_targets(Desk& desk, float x, float y, float w) {
    const Ui& ui = desk.ui;
    const Paint paint = ui.paint();
    for (const opt::Target& target : desk.details.targets) {
        const float why = paint.paragraph(x, y + 26, w, Font::small, ui.theme->muted, target.why);
        draw_target(desk, {x, y, w, 24 + why}, target);
        y += 26 + why + 12;
    }
    return y;
}

void draw_nothing(Desk& desk, const Rect& rect) {
    Ui& ui = desk.ui;
    constexpr std::string_view hint =
        "Select an exercise to see what it trains and how the phase prescribes it. Drag it into a "
        "block, or press Enter to add it where it belongs.";
    heading(ui, {rect.x, rect.y, rect.w, 24}, "empty", 2, Font::strong, ui.theme->text,
            "Nothing selected");
    const float height =
        ui.paint().paragraph(rect.x, rect.y + 30, rect.w, Font::body, ui.theme->muted, hint);
    ui.leaf({.id = ui.id("hint"),
             .role = Role::text,
             .name = hint,
             .place = {rect.x, rect.y + 30, rect.w, height}});
}

}  // namespace

void draw_entry_actions(Desk& desk, const Rect& rect) {
    struct Act {
        editor::CommandId id;
        const char* icon;
    };
    constexpr std::array acts{Act{editor::CommandId::move_up, icons::arrow_up},
                              Act{editor::CommandId::move_down, icons::arrow_down},
                              Act{editor::CommandId::duplicate, icons::copy},
                              Act{editor::CommandId::remove, icons::trash}};
    const float width = (rect.w - 3 * Metrics::gap) / 4;
    float x = rect.x;
    for (const Act& act : acts) {
        const editor::Command& command = editor::command(act.id);
        if (button(desk.ui, {x, rect.y, width, rect.h},
                   {.key = command.label,
                    .name = command.label,
                    .icon = act.icon,
                    .icon_only = width < 104,
                    .disabled = !command.enabled(desk.state)})) {
            desk.ui.emit(command.action(desk.state));
        }
        x += width + Metrics::gap;
    }
}

void draw_details(Desk& desk, const Rect& rect, Layout layout) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const DetailsView& view = desk.details;
    ui.paint().fill(rect, theme.surface);
    ui.paint().column(rect.x, rect.y, rect.h, theme.line);
    ui.open({.id = ui.id("details"), .role = Role::region, .name = "Details", .place = rect});
    ScrollArea area(ui, "details_scroll", {rect.x + 1, rect.y, rect.w - 1, rect.h});
    const float x = rect.x + Metrics::pad;
    const float w = rect.w - 2 * Metrics::pad;
    float y = area.top() + Metrics::pad;
    if (layout != Layout::three_zones) {
        const ButtonSpec back{
            .key = "back", .name = "Back to workout", .icon = icons::chevron_left};
        if (button(ui, {x, y, button_width(ui, back), 36}, back)) {
            ui.emit(editor::ShowZone{editor::Zone::workout});
        }
        y += 48;
    }
    if (view.name.empty()) {
        draw_nothing(desk, {x, y, w, 0});
        area.end(y + 120);
        ui.close();
        return;
    }
    heading(ui, {x, y, w, 26}, "name", 2, Font::title, theme.text, view.name);
    y += 28;
    label(ui, {x, y, w, 20}, "kind", Font::body, theme.muted, view.kind);
    y += 22;
    label(ui, {x, y, w, 20}, "muscles", Font::small, theme.muted, view.muscles);
    y += 30;
    if (view.is_entry) {
        draw_entry_actions(desk, {x, y, w, Metrics::control});
        y += Metrics::control + 16;
    }
    if (!view.cue.empty()) {
        const std::string_view cue = ui.join({"Cue: ", view.cue});
        const float height = ui.paint().paragraph(x, y, w, Font::body, theme.text, cue);
        ui.leaf({.id = ui.id("cue"), .role = Role::text, .name = cue, .place = {x, y, w, height}});
        y += height + 14;
    }
    ui.paint().rule(x, y, w, theme.line);
    y += 12;
    heading(ui, {x, y, w, 22}, "targets", 3, Font::strong, theme.text,
            view.is_entry ? "Prescription" : "Arrives with");
    y += 28;
    y = draw_targets(desk, x, y, w);
    area.end(y + Metrics::pad);
    ui.close();
}

}  // namespace phasewise::ui
