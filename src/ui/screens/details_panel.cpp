#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "opt/prescribe.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/screens/details_fields.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

/// What an exercise of the library would arrive with.
float draw_targets(Desk& desk, float x, float y, float w) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    for (const opt::Target& target : desk.details.targets) {
        const float why = paint.paragraph(x, y + 26, w, Font::small, theme.muted, target.why);
        const Rect rect{x, y, w, 24 + why};
        paint.text({x, y, 64, 24}, Font::body, theme.muted, target.name);
        paint.text({x + 68, y, 92, 24}, Font::strong, theme.text, target.value);
        draw_range(ui, {x + 168, y, w - 168, 24}, target, theme.phase(desk.workout.phase));
        ui.leaf({.id = node_id(ui.parent(), target.name),
                 .role = Role::text,
                 .name = ui.join({target.name, ": ", target.value, ". ", target.why}),
                 .place = rect});
        y += 26 + why + 12;
    }
    return y;
}

float draw_nothing(Desk& desk, float x, float y, float w) {
    Ui& ui = desk.ui;
    constexpr std::string_view hint =
        "Select an exercise to see what it trains and how the phase prescribes it. Drag it into a "
        "block, or press Enter to add it where it belongs.";
    heading(ui, {x, y, w, 24}, "empty", 2, Font::strong, ui.theme->text, "Nothing selected");
    const float height = ui.paint().paragraph(x, y + 30, w, Font::body, ui.theme->muted, hint);
    ui.leaf(
        {.id = ui.id("hint"), .role = Role::text, .name = hint, .place = {x, y + 30, w, height}});
    return y + 30 + height;
}

float draw_cue(Desk& desk, float x, float y, float w) {
    if (desk.details.cue.empty()) {
        return y;
    }
    Ui& ui = desk.ui;
    const std::string_view cue = ui.join({"Cue: ", desk.details.cue});
    const float height = ui.paint().paragraph(x, y, w, Font::body, ui.theme->text, cue);
    ui.leaf({.id = ui.id("cue"), .role = Role::text, .name = cue, .place = {x, y, w, height}});
    return y + height + 12;
}

/// The head: name, what it is, and the acts on it.
float draw_head(Desk& desk, float x, float y, float w) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const DetailsView& view = desk.details;
    heading(ui, {x, y, w, 26}, "name", 2, Font::title, theme.text, view.name);
    y += 28;
    if (view.selected > 1) {
        const std::string_view several = ui.join(
            {ui.number(static_cast<int>(view.selected)), " selected; the buttons act on all"});
        label(ui, {x, y, w, 20}, "several", Font::body, theme.accent, several);
        y += 22;
    }
    label(ui, {x, y, w, 20}, "kind", Font::body, theme.muted, view.kind);
    y += 22;
    label(ui, {x, y, w, 20}, "muscles", Font::small, theme.muted, view.muscles);
    y += 28;
    if (view.is_entry) {
        draw_entry_actions(desk, {x, y, w, Metrics::control});
        y += Metrics::control + 12;
    } else if (const auto& own = desk.state.session.selected_exercise; view.is_own && own) {
        const ButtonSpec change{.key = "change_own", .name = "Change exercise"};
        if (button(ui, {x, y, button_width(ui, change), Metrics::control}, change)) {
            editor::DialogState dialog;
            dialog.kind = editor::DialogKind::own_exercise;
            dialog.exercise = *own;
            ui.emit(editor::ShowDialog{std::move(dialog)});
        }
        y += Metrics::control + 12;
    }
    return y;
}

}  // namespace

void draw_entry_actions(Desk& desk, const Rect& rect) {
    struct Act {
        editor::CommandId id;
        const char* icon;
    };
    constexpr std::array acts{
        Act{editor::CommandId::move_up, icons::arrow_up},
        Act{editor::CommandId::move_down, icons::arrow_down},
        Act{editor::CommandId::duplicate, icons::copy},
        Act{editor::CommandId::group, icons::link},
        Act{editor::CommandId::ungroup, icons::unlink},
        Act{editor::CommandId::remove, icons::trash},
    };
    constexpr auto count = static_cast<float>(acts.size());
    constexpr float gap = 6;
    const float width = (rect.w - (count - 1) * gap) / count;
    float x = rect.x;
    for (const Act& act : acts) {
        command_button(desk, {x, rect.y, width, rect.h}, act.id, act.icon, true);
        x += width + gap;
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
        y = draw_nothing(desk, x, y, w);
    } else {
        y = draw_head(desk, x, y, w);
        y = draw_cue(desk, x, y, w);
        ui.paint().rule(x, y, w, theme.line);
        y += 10;
        heading(ui, {x, y, w, 22}, "targets", 3, Font::strong, theme.text,
                view.is_entry ? "Prescription" : "Arrives with");
        y += 28;
        y = view.is_entry ? draw_fields(desk, x, y, w) : draw_targets(desk, x, y, w);
    }
    area.end(y + Metrics::pad);
    ui.close();
}

}  // namespace phasewise::ui
