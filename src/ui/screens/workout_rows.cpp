#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <imgui.h>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "opt/finding.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/screens/workout_table.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

void draw_figures(const Ui& ui, const Rect& rect, const Columns& columns, const WorkoutRow& row,
                  Color ink) {
    const Paint paint = ui.paint();
    const Theme& theme = *ui.theme;
    const Color fault = row.worst <= opt::Severity::error ? theme.error : theme.warning;
    if (columns.narrow) {
        const float w = columns.end - columns.name - 24;
        paint.text({columns.name - 8, rect.y + 7, w, 20}, Font::body, ink, row.name);
        paint.text({columns.name - 8, rect.y + 26, w, 18}, Font::small,
                   row.faults != 0 ? fault : theme.muted, row.short_line);
        return;
    }
    const auto cell = [&](float x, float to, std::string_view text, opt::Field field) {
        const bool faulty = field != opt::Field::none && row.is_faulty(field);
        const Color color = faulty ? fault : text.empty() ? theme.faint : ink;
        const float w =
            paint.text({x, rect.y, to - x - 6, rect.h}, faulty ? Font::strong : Font::body, color,
                       text.empty() ? "\u2013" : text);
        if (faulty) {
            paint.fill({x, rect.center_y() + 9, w, 1.5F}, fault);
        }
    };
    const float name_end = columns.sets - (row.is_faulty(opt::Field::none) ? 20.0F : 0.0F);
    cell(columns.name, name_end, row.name, opt::Field::none);
    if (row.is_faulty(opt::Field::none)) {
        paint.icon({name_end - 4, rect.y, 16, rect.h}, fault,
                   row.worst <= opt::Severity::error ? icons::circle_alert : icons::triangle_alert);
    }
    cell(columns.sets, columns.reps, row.sets, opt::Field::sets);
    cell(columns.reps, columns.tempo, row.reps,
         row.is_faulty(opt::Field::hold) ? opt::Field::hold : opt::Field::dose);
    cell(columns.tempo, columns.rest, row.tempo, opt::Field::tempo);
    cell(columns.rest, columns.load, row.rest, opt::Field::rest);
    cell(columns.load, columns.end, row.load, opt::Field::load);
}

/// A press on an entry: selects it, alone or with others, and may become a drag of all of them.
void press_row(Desk& desk, const Press& press, const WorkoutRow& row, bool selected) {
    Ui& ui = desk.ui;
    const bool several = desk.state.session.selection.size() > 1;
    const editor::SelectHow how = press.toggle   ? editor::SelectHow::toggle
                                  : press.extend ? editor::SelectHow::extend
                                                 : editor::SelectHow::alone;
    if (press.began) {
        // What is a part of a selection of several keeps it, so that all of it can be dragged.
        if (how != editor::SelectHow::alone || !(selected && several)) {
            ui.emit(editor::SelectItem{row.item, how});
        }
        const bool all = selected && several && how == editor::SelectHow::alone;
        Drag& drag = ui.begin_press(
            Drag::Kind::entry,
            all ? ui.join({ui.number(static_cast<int>(desk.state.session.selection.size())),
                           " exercises"})
                : std::string_view(row.name),
            row.level);
        drag.item = row.item;
        drag.detail = all ? std::string() : row.short_line;
    } else if (press.pressed) {
        if (how == editor::SelectHow::alone && (!selected || several)) {
            ui.emit(editor::SelectItem{row.item});
        } else if (press.toggle && press.by_key) {
            ui.emit(editor::SelectItem{row.item, editor::SelectHow::toggle});
        }
    } else if (press.focused && ui.focus_moved &&
               (press.extend || desk.state.session.selected_item != row.item)) {
        ui.emit(editor::SelectItem{row.item, press.extend ? editor::SelectHow::extend
                                                          : editor::SelectHow::alone});
    }
}

void draw_row(Desk& desk, const Rect& rect, const Columns& columns, const WorkoutRow& row,
              bool grouped) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const bool selected = is_selected(desk, row.item);
    const bool dragged =
        ui.drag.active && ui.drag.kind == Drag::Kind::entry &&
        (ui.drag.item == row.item || (selected && is_selected(desk, ui.drag.item)));
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
    if (grouped) {
        paint.fill({rect.x + 1, rect.y, 3, rect.h}, theme.level(row.level));
    }
    paint.icon({rect.x + 6, rect.y, 18, rect.h}, theme.faint, icons::grip_vertical);
    paint.text({rect.x + 28, rect.y, 24, rect.h}, Font::strong, theme.muted, row.place);
    draw_figures(ui, rect, columns, row, theme.text);
    if (dragged) {
        paint.fill(inner, theme.surface, 0, 0.6F);
    }
    const auto& target = ui.drag.target;
    if (ui.drag.active && !dragged &&
        rect.contains(ImGui::GetMousePos().x, ImGui::GetMousePos().y)) {
        draw_pair_zone(ui, rect, target && target->pair == row.item);
    }
    if (press.ring) {
        paint.border(inner, theme.accent, 3, 2);
    }
    if (press.focused && desk.workout.suggestion && desk.workout.suggestion->beside == row.item &&
        press.by_key) {
        ui.emit(editor::KeepPartner{});
        return;
    }
    press_row(desk, press, row, selected);
}

/// The line over the rows of a circuit: what it is, and a handle on all of it.
void draw_caption(Desk& desk, const Rect& rect, const WorkoutBlock& block,
                  const WorkoutGroup& group) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const std::string_view name = ui.join({"Select ", group.name});
    const Press press = pressable(ui, {.id = ui.id(name),
                                       .role = Role::button,
                                       .name = name,
                                       .description = group.detail,
                                       .place = rect,
                                       .focusable = true});
    paint.rule(rect.x + 1, rect.y, rect.w - 2, theme.line);
    paint.fill({rect.x + 1, rect.y + 1, rect.w - 2, rect.h - 1}, theme.raised);
    paint.icon({rect.x + 6, rect.y, 18, rect.h}, theme.faint, icons::grip_vertical);
    const float w = paint.text({rect.x + 28, rect.y, rect.w - 40, rect.h}, Font::strong, theme.text,
                               group.name);
    paint.text({rect.x + 38 + w, rect.y, rect.w - w - 50, rect.h}, Font::small, theme.muted,
               group.detail);
    if (press.ring) {
        focus_ring(ui, rect.inset(2), Metrics::radius);
    }
    if (press.began || press.pressed) {
        const model::ItemId first = block.rows[group.first].item;
        ui.emit(editor::SelectItem{first});
        ui.emit(editor::SelectItem{block.rows[group.first + group.count - 1].item,
                                   editor::SelectHow::extend});
        if (press.began) {
            Drag& drag = ui.begin_press(Drag::Kind::entry, group.name, model::Level::any);
            drag.item = first;
        }
    }
}

/// The entry that was just added or moved is brought into view, and gets the keyboard where it was
/// dropped.
void reveal_row(Desk& desk, const Rect& rect, model::ItemId item, const ScrollArea& area) {
    if (desk.state.session.reveals == desk.panels.reveals || desk.state.session.reveal != item) {
        return;
    }
    desk.panels.reveals = desk.state.session.reveals;
    // A partner that is offered stands beside it.
    area.reveal(rect.y, desk.workout.suggestion ? 2 * rect.h : rect.h);
    if (desk.panels.focus_entry) {
        desk.panels.focus_entry = false;
        desk.ui.move_focus(entry_node(item), false);
    }
}

}  // namespace

bool is_selected(const Desk& desk, model::ItemId item) {
    const auto& selection = desk.state.session.selection;
    return std::ranges::find(selection, item) != selection.end();
}

/// The partner that is offered: grey, kept by Enter, dropped by Delete.
void draw_suggestion(Desk& desk, const SuggestedRow& offered, const Rect& rect,
                     const Columns& columns) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    paint.rule(rect.x + 1, rect.y, rect.w - 2, theme.line);
    for (float y = rect.y + 2; y < rect.bottom() - 2; y += 6) {
        paint.fill({rect.x + 1, y, 3, 3}, theme.level(offered.row.level));
    }
    paint.icon({rect.x + 26, rect.y, 18, rect.h}, theme.muted, icons::link);
    const float name_end = columns.narrow ? rect.right() - 150 : columns.sets;
    const float w = paint.text({columns.name, rect.y, name_end - columns.name, rect.h}, Font::body,
                               theme.muted, offered.row.name);
    if (columns.name + w + 90 < name_end) {
        paint.text({columns.name + w + 8, rect.y, name_end - columns.name - w - 8, rect.h},
                   Font::small, theme.muted, "suggested partner");
    }
    if (!columns.narrow) {
        paint.text({columns.sets, rect.y, columns.reps - columns.sets, rect.h}, Font::body,
                   theme.muted, offered.row.sets);
        paint.text({columns.reps, rect.y, columns.tempo - columns.reps, rect.h}, Font::body,
                   theme.muted, offered.row.reps);
    }
    const ButtonSpec keep{.key = "keep_partner",
                          .name = offered.keep_name,
                          .label = "Keep",
                          .look = ButtonLook::link,
                          .description = "Enter on the entry does the same"};
    const float width = button_width(ui, keep);
    if (button(ui, {rect.right() - width - 36, rect.y + 4, width, rect.h - 8}, keep)) {
        ui.emit(editor::KeepPartner{});
    }
    if (button(ui, {rect.right() - 36, rect.y + 4, 30, rect.h - 8},
               {.key = "drop_partner",
                .name = offered.drop_name,
                .icon = icons::x,
                .icon_only = true,
                .look = ButtonLook::plain})) {
        ui.emit(editor::DropPartner{});
    }
}

void draw_rows(Desk& desk, const Rect& card, const WorkoutBlock& block, const Columns& columns,
               const ScrollArea& area) {
    Ui& ui = desk.ui;
    const float top = rows_top(card, columns);
    std::size_t open = SIZE_MAX;
    const auto close = [&] {
        if (open != SIZE_MAX && block.groups[open].is_group()) {
            ui.close();
            ui.close();
        }
    };
    walk(block, columns, desk.workout.suggestion,
         [&](Part part, std::size_t g, std::size_t r, float at, float h) {
             const WorkoutGroup& group = block.groups[g];
             const Rect rect{card.x, top + at, card.w, h};
             if (g != open) {
                 close();
                 open = g;
                 if (group.is_group()) {
                     const float rows = static_cast<float>(group.count) * columns.row() +
                                        (has_caption(group) ? caption_height : 0);
                     const Rect place{card.x, rect.y, card.w, rows};
                     ui.open({.id = node_id(ui.parent(), block.rows[group.first].item.value),
                              .role = Role::listitem,
                              .name = group.name,
                              .description = group.detail,
                              .place = place});
                     if (part == Part::caption) {
                         draw_caption(desk, rect, block, group);
                     }
                     ui.open({.id = ui.id("items"),
                              .role = Role::list,
                              .name = group.name,
                              .place = place});
                 }
             }
             if (part == Part::row) {
                 draw_row(desk, rect, columns, block.rows[r], group.is_group());
                 reveal_row(desk, rect, block.rows[r].item, area);
             }
         });
    close();
}

}  // namespace phasewise::ui
