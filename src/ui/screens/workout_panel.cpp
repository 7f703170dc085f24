#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

#include <imgui.h>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/icons.hpp"
#include "ui/notice.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

constexpr float head_height = 40;
constexpr float columns_height = 26;
constexpr float narrow_row = 52;

/// Where the columns of a block's table stand.
struct Columns {
    float name;
    float sets;
    float reps;
    float tempo;
    float rest;
    float load;
    float end;
    bool narrow;

    static Columns in(const Rect& rect) {
        const float figures = std::min<float>(380, rect.w * 0.52F);
        const float x = rect.right() - figures;
        return {.name = rect.x + 60,
                .sets = x,
                .reps = x + figures * 0.13F,
                .tempo = x + figures * 0.36F,
                .rest = x + figures * 0.55F,
                .load = x + figures * 0.74F,
                .end = rect.right() - 12,
                .narrow = rect.w < 560};
    }
    [[nodiscard]] float row() const { return narrow ? narrow_row : Metrics::row; }
};

float block_height(const WorkoutBlock& block, const Columns& columns) {
    if (block.rows.empty()) {
        return head_height;
    }
    return head_height + (columns.narrow ? 0 : columns_height) +
           static_cast<float>(block.rows.size()) * columns.row() + 4;
}

/// The window y of the row at `index`, or of the end of the rows.
float row_y(const Rect& card, const Columns& columns, std::size_t index) {
    return card.y + head_height + (columns.narrow ? 0 : columns_height) +
           static_cast<float>(index) * columns.row();
}

void draw_head(Desk& desk, const Rect& card, const WorkoutBlock& block) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Rect line{card.x + 14, card.y, card.w - 28, head_height};
    const Paint paint = ui.paint();
    // A phone has no room to say how an empty block is filled; its button does.
    const bool narrow = Columns::in(card).narrow;
    const std::string_view said = narrow && block.rows.empty() ? std::string_view() : block.count;
    const float name = paint.width(Font::strong, block.name);
    const float count = paint.width(Font::small, said);
    heading(ui, {line.x, line.y, name + 4, line.h}, ui.join({block.name, " heading"}), 2,
            Font::strong, theme.text, block.name);
    const Rect targets{line.x + name + 12, line.y, line.w - name - count - 28, line.h};
    paint.text(targets, Font::small, theme.muted, block.targets);
    if (!block.targets.empty()) {
        ui.leaf({.id = node_id(ui.parent(), ui.join({block.name, " targets"})),
                 .role = Role::text,
                 .name = block.targets,
                 .place = targets});
    }
    paint.text(line, Font::small, theme.muted, said, Align::right);
}

void draw_column_names(const Ui& ui, const Rect& card, const Columns& columns) {
    const Paint paint = ui.paint();
    const Theme& theme = *ui.theme;
    const float y = card.y + head_height;
    paint.rule(card.x + 1, y, card.w - 2, theme.line);
    const auto name = [&](float x, float to, std::string_view text) {
        paint.text({x, y, to - x, columns_height}, Font::small, theme.muted, text);
    };
    name(columns.name, columns.sets, "Exercise");
    name(columns.sets, columns.reps, "Sets");
    name(columns.reps, columns.tempo, "Reps");
    name(columns.tempo, columns.rest, "Tempo");
    name(columns.rest, columns.load, "Rest");
    name(columns.load, columns.end, "Load");
}

void draw_figures(const Ui& ui, const Rect& rect, const Columns& columns, const WorkoutRow& row) {
    const Paint paint = ui.paint();
    const Theme& theme = *ui.theme;
    if (columns.narrow) {
        const float w = columns.end - columns.name - 24;
        paint.text({columns.name - 8, rect.y + 7, w, 20}, Font::body, theme.text, row.name);
        paint.text({columns.name - 8, rect.y + 26, w, 18}, Font::small, theme.muted,
                   row.short_line);
        return;
    }
    const auto cell = [&](float x, float to, std::string_view text) {
        paint.text({x, rect.y, to - x - 6, rect.h}, Font::body,
                   text.empty() ? theme.faint : theme.text, text.empty() ? "\u2013" : text);
    };
    cell(columns.name, columns.sets, row.name);
    cell(columns.sets, columns.reps, row.sets);
    cell(columns.reps, columns.tempo, row.reps);
    cell(columns.tempo, columns.rest, row.tempo);
    cell(columns.rest, columns.load, row.rest);
    cell(columns.load, columns.end, row.load);
}

void draw_row(Desk& desk, const Rect& rect, const Columns& columns, const WorkoutRow& row) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const bool selected = desk.state.session.selected_item == row.item;
    const bool dragged =
        ui.drag.active && ui.drag.kind == Drag::Kind::entry && ui.drag.item == row.item;
    const Press press = pressable(ui, {.id = entry_node(row.item),
                                       .role = Role::listitem,
                                       .name = row.accessible,
                                       .place = rect,
                                       .focusable = true,
                                       .selected = selected ? Tri::yes : Tri::no});
    paint.rule(rect.x + 1, rect.y, rect.w - 2, theme.line);
    const Rect inner{rect.x + 1, rect.y + 1, rect.w - 2, rect.h - 1};
    if (selected) {
        paint.fill(inner, theme.accent_soft);
    } else if (press.hovered && !ui.drag.active) {
        paint.fill(inner, theme.raised);
    }
    paint.icon({rect.x + 6, rect.y, 18, rect.h}, theme.faint, icons::grip_vertical);
    paint.text({rect.x + 28, rect.y, 24, rect.h}, Font::strong, theme.muted, row.place);
    draw_figures(ui, rect, columns, row);
    if (dragged) {
        paint.fill(inner, theme.surface, 0, 0.6F);
    }
    if (press.ring) {
        paint.border(inner, theme.accent, 3, 2);
    }
    if (press.began) {
        ui.emit(editor::SelectItem{row.item});
        Drag& drag = ui.begin_press(Drag::Kind::entry, row.name, row.level);
        drag.item = row.item;
        drag.detail = row.short_line;
    } else if ((press.pressed || (press.focused && ui.focus_moved)) && !selected) {
        ui.emit(editor::SelectItem{row.item});
    }
}

/// Before which group a release at `y` puts the dragged thing: the first whose middle is below.
std::size_t gap_at(const WorkoutBlock& block, const Rect& card, const Columns& columns, float y) {
    for (std::size_t g = 0; g < block.first_rows.size(); ++g) {
        const std::size_t last =
            g + 1 < block.first_rows.size() ? block.first_rows[g + 1] : block.rows.size();
        const float top = row_y(card, columns, block.first_rows[g]);
        const float bottom = row_y(card, columns, last);
        if (y < (top + bottom) / 2) {
            return g;
        }
    }
    return block.first_rows.size();
}

void draw_insertion(const Ui& ui, const Rect& card, const Columns& columns,
                    const WorkoutBlock& block, std::size_t index) {
    const Paint paint = ui.paint();
    const Color accent = ui.theme->accent;
    paint.border(card, accent, Metrics::card_radius, 2);
    if (block.rows.empty()) {
        return;
    }
    const std::size_t row =
        index < block.first_rows.size() ? block.first_rows[index] : block.rows.size();
    const float y = row_y(card, columns, row);
    paint.fill({card.x + 12, y - 1.5F, card.w - 24, 3}, accent, 1.5F);
    paint.disc(card.x + 12, y, 5, accent);
    paint.disc(card.right() - 12, y, 5, accent);
}

void draw_block(Desk& desk, const Rect& card, const WorkoutBlock& block, const ScrollArea& area) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Columns columns = Columns::in(card);
    ui.paint().fill(card, theme.surface, Metrics::card_radius);
    draw_head(desk, card, block);
    ui.open({.id = ui.id(block.name), .role = Role::list, .name = block.name, .place = card});
    if (!block.rows.empty() && !columns.narrow) {
        draw_column_names(ui, card, columns);
    }
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        const Rect rect{card.x, row_y(card, columns, i), card.w, columns.row()};
        draw_row(desk, rect, columns, block.rows[i]);
        if (desk.state.session.reveals != desk.panels.reveals &&
            desk.state.session.reveal == block.rows[i].item) {
            desk.panels.reveals = desk.state.session.reveals;
            area.reveal(rect.y, rect.h);
        }
    }
    ui.close();
    ui.paint().border(card, theme.line, Metrics::card_radius);
    const auto& target = ui.drag.target;
    if (ui.drag.active && target && target->block == block.block) {
        draw_insertion(ui, card, columns, block, target->index);
    }
}

/// Finds the block nearest to the pointer while something is dragged over the column.
class DropFinder {
public:
    DropFinder(const Ui& ui, const Rect& rect)
        : x_(ImGui::GetMousePos().x), y_(ImGui::GetMousePos().y),
          over_(ui.drag.active && rect.contains(x_, y_)) {}

    void offer(const Rect& card, const WorkoutBlock& block) {
        const float distance = std::max({0.0F, card.y - y_, y_ - card.bottom()});
        if (over_ && distance < best_) {
            best_ = distance;
            target_ = Drag::Target{block.block, gap_at(block, card, Columns::in(card), y_)};
        }
    }
    [[nodiscard]] std::optional<Drag::Target> target() const { return target_; }

private:
    float x_;
    float y_;
    bool over_;
    float best_ = std::numeric_limits<float>::max();
    std::optional<Drag::Target> target_;
};

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

}  // namespace

NodeId entry_node(model::ItemId item) { return node_id(node_id(0, "entry"), item.value); }

void draw_workout(Desk& desk, const Rect& rect, Layout layout) {
    Ui& ui = desk.ui;
    ui.open({.id = ui.id("workout"), .role = Role::region, .name = "Workout", .place = rect});
    ScrollArea area(ui, "workout_scroll", rect);
    const float margin = layout == Layout::one_zone ? 10 : 18;
    const float width = std::min<float>(rect.w - 2 * margin, 960);
    const float x = rect.x + (rect.w - width) / 2;
    float y = area.top() + 14;
    DropFinder finder(ui, rect);
    for (const WorkoutBlock& block : desk.workout.blocks) {
        // Nothing moves when a drag begins: what was aimed at stays where it was.
        const Rect card{x, y, width, block_height(block, Columns::in({x, y, width, 0}))};
        finder.offer(card, block);
        draw_block(desk, card, block, area);
        y = card.bottom() + 10;
    }
    ui.drag.target = finder.target();
    const float notice = ui.paint().paragraph(x + 4, y + 8, width - 8, Font::small, ui.theme->muted,
                                              independence_notice);
    ui.leaf({.id = ui.id("notice"),
             .role = Role::text,
             .name = independence_notice,
             .place = {x + 4, y + 8, width - 8, notice}});
    y += notice + 24;
    scroll_at_edges(ui, area);
    // Where something lies over the end, there is room to scroll it clear.
    area.end(y + (layout == Layout::three_zones ? 0.0F : 120.0F));
    ui.close();
}

}  // namespace phasewise::ui
