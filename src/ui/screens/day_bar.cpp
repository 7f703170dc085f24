#include "ui/screens/day_bar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "model/plan.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/popup.hpp"

namespace phasewise::ui {
namespace {

struct Act {
    editor::CommandId id;
    const char* icon;
};
constexpr std::array acts{
    Act{editor::CommandId::fit_to_phase, icons::wand},
    Act{editor::CommandId::edit_day, icons::calendar},
    Act{editor::CommandId::copy_day, icons::copy_days},
    Act{editor::CommandId::copy_week, icons::calendar_days},
    Act{editor::CommandId::print_day, icons::printer},
};

/// How long the session takes: in words, and as a bar whose parts are the blocks.
void draw_time(Desk& desk, const Rect& rect) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const ChecksView& view = desk.checks;
    const Color ink = view.over_slot ? theme.warning : theme.text;
    paint.icon({rect.x, rect.y, 18, rect.h}, theme.muted, icons::timer);
    const float w =
        paint.text({rect.x + 24, rect.y, rect.w - 24, rect.h}, Font::strong, ink, view.time_text);
    ui.leaf({.id = ui.id("session_time"),
             .role = Role::status,
             .name = "Session time",
             .value = view.time_text,
             .place = {rect.x, rect.y, w + 24, rect.h}});
    const Rect bar{rect.x + 24 + w + 12, rect.center_y() - 3, rect.right() - rect.x - w - 36, 6};
    if (bar.w < 60 || view.time_permille == 0) {
        return;
    }
    paint.fill(bar, theme.line, 3);
    const float whole = static_cast<float>(std::max(view.time_permille, 1000)) / 1000;
    float x = bar.x;
    for (std::size_t i = 0; i < view.time.block_s.size(); ++i) {
        const float part = static_cast<float>(view.time.block_s[i]) /
                           static_cast<float>(std::max(view.time.total_s, 1)) *
                           static_cast<float>(view.time_permille) / 1000 / whole * bar.w;
        paint.fill({x, bar.y, part, bar.h}, theme.phases[i % theme.phases.size()]);
        x += part;
    }
    if (view.over_slot) {
        paint.fill({bar.x + bar.w / whole - 1, bar.y - 4, 2, 14}, theme.warning);
    }
}

void draw_menu(Desk& desk, const Rect& rect) {
    std::array<PopupItem, acts.size()> items{};
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const editor::Command& command = editor::command(acts[i].id);
        items[i] = {
            .name = command.label, .icon = acts[i].icon, .disabled = !command.enabled(desk.state)};
    }
    if (const auto picked = menu_button(
            desk.ui, rect,
            {.key = "day_menu", .name = "Day menu", .label = "Day", .icon = icons::ellipsis},
            items)) {
        desk.ui.emit(editor::command(acts[*picked].id).action(desk.state));
    }
}

}  // namespace

float draw_day_bar(Desk& desk, const Rect& rect, Layout layout) {
    const Ui& ui = desk.ui;
    if (desk.state.workspace.open_plan() == nullptr) {
        return rect.y;
    }
    if (layout == Layout::one_zone) {
        constexpr float menu = 84;
        draw_time(desk, {rect.x + 4, rect.y, rect.w - menu - 16, rect.h});
        draw_menu(desk, {rect.right() - menu, rect.y, menu, rect.h});
        return rect.bottom();
    }
    // From the right; labels where there is room for them.
    const bool labels = rect.w > 700;
    float right = rect.right();
    std::array<Rect, acts.size()> places{};
    for (std::size_t i = acts.size(); i-- > 0;) {
        const editor::Command& command = editor::command(acts[i].id);
        const float width = labels ? button_width(ui, {.key = command.label,
                                                       .name = command.label,
                                                       .icon = acts[i].icon,
                                                       .compact = true})
                                   : Metrics::control + 4;
        right -= width;
        places[i] = {right, rect.y, width, rect.h};
        right -= 4;
    }
    draw_time(desk, {rect.x + 4, rect.y, right - rect.x - 16, rect.h});
    for (std::size_t i = 0; i < acts.size(); ++i) {
        command_button(desk, places[i], acts[i].id, acts[i].icon, !labels);
    }
    return rect.bottom();
}

float draw_no_blocks(Desk& desk, float x, float y, float w) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const bool none = desk.state.workspace.open_plan() == nullptr;
    const Rect card{x, y, w, 148};
    ui.paint().fill(card, theme.surface, Metrics::card_radius);
    ui.paint().border(card, theme.line, Metrics::card_radius);
    heading(ui, {x + 24, y + 20, w - 48, 26}, "nothing_here", 2, Font::title, theme.text,
            none ? "No plan is open" : "A day of rest");
    const std::string_view text =
        none ? "Open one of your plans, or begin a new one. Nothing you deleted is lost: it is in "
               "the bin."
             : "Nothing is trained on this day. Give it another kind to plan it.";
    const float height =
        ui.paint().paragraph(x + 24, y + 54, w - 48, Font::body, theme.muted, text);
    ui.leaf({.id = ui.id("nothing_text"),
             .role = Role::text,
             .name = text,
             .place = {x + 24, y + 54, w - 48, height}});
    const editor::CommandId id = none ? editor::CommandId::show_plans : editor::CommandId::edit_day;
    command_button(desk, {x + 24, y + 98, 160, Metrics::control}, id,
                   none ? icons::library : icons::calendar, false);
    return card.bottom() + 10;
}

}  // namespace phasewise::ui
