#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

#include <imgui.h>

#include "editor/notice.hpp"
#include "model/plan.hpp"
#include "ui/drag.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/day_bar.hpp"
#include "ui/screens/desk.hpp"
#include "ui/screens/workout_table.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

void draw_head(Desk& desk, const Rect& card, const WorkoutBlock& block) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Rect line{card.x + 14, card.y, card.w - 28, head_height};
    const Paint paint = ui.paint();
    // A phone has no room to say how an empty block is filled; its button does.
    const bool narrow = Columns::in(card).narrow;
    const std::string_view said = narrow && block.rows.empty() ? std::string_view()
                                  : block.minutes.empty()
                                      ? std::string_view(block.count)
                                      : ui.join({block.count, " \u00b7 ", block.minutes});
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
    draw_rows(desk, card, block, columns, area);
    ui.close();
    // What is offered is not in the list: it is no entry yet.
    if (const auto& offered = desk.workout.suggestion) {
        const float top = rows_top(card, columns);
        walk(block, columns, desk.workout.suggestion,
             [&](Part part, std::size_t, std::size_t, float at, float h) {
                 if (part == Part::suggestion) {
                     draw_suggestion(desk, *offered, {card.x, top + at, card.w, h}, columns);
                 }
             });
    }
    ui.paint().border(card, theme.line, Metrics::card_radius);
    const auto& target = ui.drag.target;
    if (ui.drag.active && target && target->block == block.block) {
        draw_insertion(desk, card, columns, block, *target);
    }
}

/// Finds the block nearest to the pointer while something is dragged over the column.
class DropFinder {
public:
    DropFinder(const Desk& desk, const Rect& rect)
        : desk_(&desk), x_(ImGui::GetMousePos().x), y_(ImGui::GetMousePos().y),
          over_(desk.ui.drag.active && rect.contains(x_, y_)) {}

    void offer(const Rect& card, const WorkoutBlock& block) {
        const float distance = std::max({0.0F, card.y - y_, y_ - card.bottom()});
        if (over_ && distance < best_) {
            best_ = distance;
            target_ = target_at(*desk_, block, card, x_, y_);
        }
    }
    [[nodiscard]] std::optional<Drag::Target> target() const { return target_; }

private:
    const Desk* desk_;
    float x_;
    float y_;
    bool over_;
    float best_ = std::numeric_limits<float>::max();
    std::optional<Drag::Target> target_;
};

}  // namespace

NodeId entry_node(model::ItemId item) { return node_id(node_id(0, "entry"), item.value); }

void draw_workout(Desk& desk, const Rect& rect, Layout layout) {
    Ui& ui = desk.ui;
    ui.open({.id = ui.id("workout"), .role = Role::region, .name = "Workout", .place = rect});
    ScrollArea area(ui, "workout_scroll", rect);
    const float margin = layout == Layout::one_zone ? 10 : 18;
    const float width = std::min<float>(rect.w - 2 * margin, 960);
    const float x = rect.x + (rect.w - width) / 2;
    float y = area.top() + 10;
    y = draw_day_bar(desk, {x, y, width, Metrics::control}, layout) + 10;
    if (desk.workout.blocks.empty()) {
        y = draw_no_blocks(desk, x, y, width);
    }
    DropFinder finder(desk, rect);
    for (const WorkoutBlock& block : desk.workout.blocks) {
        // Nothing moves when a drag begins: what was aimed at stays where it was.
        const Rect card{
            x, y, width,
            block_height(block, Columns::in({x, y, width, 0}), desk.workout.suggestion)};
        finder.offer(card, block);
        draw_block(desk, card, block, area);
        y = card.bottom() + 10;
    }
    ui.drag.target = finder.target();
    const float notice = ui.paint().paragraph(x + 4, y + 8, width - 8, Font::small, ui.theme->muted,
                                              editor::independence_notice);
    ui.leaf({.id = ui.id("notice"),
             .role = Role::text,
             .name = editor::independence_notice,
             .place = {x + 4, y + 8, width - 8, notice}});
    y += notice + 24;
    scroll_at_edges(ui, area);
    // Where something lies over the end, there is room to scroll it clear.
    area.end(y + (layout == Layout::three_zones ? 0.0F : 120.0F));
    ui.close();
}

}  // namespace phasewise::ui
