#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <imgui.h>

#include "ui/drag.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/screens/workout_table.hpp"
#include "ui/theme.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

/// The part of a row that makes a group with it, while something else is dragged over it.
Rect pair_zone(const Rect& row) {
    return {row.x + row.w * 2 / 3, row.y + 1, row.w / 3 - 1, row.h - 1};
}

}  // namespace

void draw_pair_zone(const Ui& ui, const Rect& row, bool chosen) {
    const Paint paint = ui.paint();
    const Theme& theme = *ui.theme;
    const Rect zone = pair_zone(row).inset(2);
    paint.fill(zone, chosen ? theme.accent : theme.accent_soft, Metrics::radius);
    paint.border(zone, theme.accent, Metrics::radius);
    paint.text(zone, Font::strong, chosen ? theme.on_accent : theme.accent, "Pair here",
               Align::center);
}

/// Before which group a release at `y` puts the dragged thing: the first whose middle is below;
/// and the entry that it makes a group with, where the pointer is on that part of its row.
Drag::Target target_at(const Desk& desk, const WorkoutBlock& block, const Rect& card, float x,
                       float y) {
    const Columns columns = Columns::in(card);
    Drag::Target target{block.block, block.groups.size(), std::nullopt};
    const float top = rows_top(card, columns);
    std::size_t open = SIZE_MAX;
    float open_top = 0;
    float open_bottom = 0;
    bool found = false;
    const auto close = [&] {
        if (open != SIZE_MAX && !found && y < (open_top + open_bottom) / 2) {
            target.index = open;
            found = true;
        }
    };
    walk(block, columns, desk.workout.suggestion,
         [&](Part part, std::size_t g, std::size_t r, float at, float h) {
             if (g != open) {
                 close();
                 open = g;
                 open_top = top + at;
             }
             open_bottom = top + at + h;
             const Rect row{card.x, top + at, card.w, h};
             const bool own =
                 desk.ui.drag.kind == Drag::Kind::entry &&
                 (block.rows[r].item == desk.ui.drag.item ||
                  (is_selected(desk, block.rows[r].item) && is_selected(desk, desk.ui.drag.item)));
             if (part == Part::row && !own && pair_zone(row).contains(x, y)) {
                 target.pair = block.rows[r].item;
             }
         });
    close();
    return target;
}

void draw_insertion(const Desk& desk, const Rect& card, const Columns& columns,
                    const WorkoutBlock& block, const Drag::Target& target) {
    const Ui& ui = desk.ui;
    const Paint paint = ui.paint();
    const Color accent = ui.theme->accent;
    paint.border(card, accent, Metrics::card_radius, 2);
    if (block.rows.empty() || target.pair) {
        return;
    }
    float line = 0;
    bool found = false;
    const float end = walk(block, columns, desk.workout.suggestion,
                           [&](Part, std::size_t g, std::size_t, float at, float) {
                               if (g == target.index && !found) {
                                   line = at;
                                   found = true;
                               }
                           });
    const float y = rows_top(card, columns) + (found ? line : end);
    paint.fill({card.x + 12, y - 1.5F, card.w - 24, 3}, accent, 1.5F);
    paint.disc(card.x + 12, y, 5, accent);
    paint.disc(card.right() - 12, y, 5, accent);
}

/// Scrolls while something is dragged near the upper or lower edge, faster the nearer.
void scroll_at_edges(Ui& ui, const ScrollArea& area) {
    constexpr float zone = 48;
    constexpr float fastest = 1200;  // CSS pixels a second
    const Rect& rect = area.rect();
    const float x = ImGui::GetMousePos().x;
    const float y = ImGui::GetMousePos().y;
    ui.drag.scrolling = false;
    if (!ui.drag.active || x < rect.x || x >= rect.right()) {
        return;
    }
    const float above = rect.y + zone - y;
    const float below = y - (rect.bottom() - zone);
    const float depth = std::clamp(std::max<float>(above, below), 0.0F, zone) / zone;
    const float step = depth * depth * fastest * ui.step();
    const float to =
        std::clamp(area.scroll() + (above > below ? -step : step), 0.0F, ImGui::GetScrollMaxY());
    if (to != area.scroll()) {
        ui.drag.scrolling = true;
        area.scroll_to(to);
    }
}

}  // namespace phasewise::ui
