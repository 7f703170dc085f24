#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <imgui.h>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "library/library.hpp"
#include "model/words.hpp"
#include "opt/prescribe.hpp"
#include "ui/icons.hpp"
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

constexpr float section_height = 30;
constexpr float pad = 12;

/// The list as it lies in its scroll area: two sections, each with a caption over its options.
struct ListShape {
    float lead;  ///< what stands above it in the scroll area
    std::size_t fitting;
    std::size_t count;
    float row;

    [[nodiscard]] bool has_others() const { return count > fitting; }
    [[nodiscard]] float captions_above(std::size_t position) const {
        return (fitting > 0 ? section_height : 0) +
               (position >= fitting && has_others() ? section_height : 0);
    }
    /// The top of the option at `position`, from the top of the list.
    [[nodiscard]] float y(std::size_t position) const {
        return lead + captions_above(position) + static_cast<float>(position) * row;
    }
    [[nodiscard]] float height() const { return y(count) + Metrics::gap; }
    /// The first option that may be seen from `offset` on.
    [[nodiscard]] std::size_t first_at(float offset) const {
        const float from = std::max<float>(0, offset - lead - 2 * section_height - row);
        return std::min(count, static_cast<std::size_t>(from / row));
    }
};

const model::Exercise& exercise_at(const Desk& desk, std::size_t position) {
    return desk.knowledge.library.all()[desk.library.exercises[position]];
}

/// The position of the selected exercise in the list, or nothing.
std::optional<std::size_t> selected_position(const Desk& desk) {
    if (!desk.state.session.selected_exercise) {
        return std::nullopt;
    }
    const auto index = desk.knowledge.library.index_of(*desk.state.session.selected_exercise);
    const auto& shown = desk.library.exercises;
    const auto found = index ? std::ranges::find(shown, *index) : shown.end();
    return found == shown.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - shown.begin()));
}

void select(Desk& desk, NodeId list, std::size_t position) {
    desk.ui.emit(editor::SelectExercise{exercise_at(desk, position).id});
    desk.ui.move_focus(node_id(list, desk.library.exercises[position]), true);
    desk.panels.reveal_option = static_cast<std::uint32_t>(position);
}

void add_usual(Desk& desk, const model::Exercise& exercise) {
    desk.ui.emit(editor::AddExercise{
        exercise.id, opt::usual_block(desk.knowledge.rules, exercise, desk.workout.phase), {}});
}

/// Arrows, Home, End and Page keys choose; Enter adds where the exercise belongs, a digit to that
/// block of the day. Answers the position that has the focus then.
std::size_t use_keys(Desk& desk, NodeId list, std::size_t focused, std::size_t page) {
    Keys& keys = desk.ui.keys;
    const std::size_t last = desk.library.exercises.size() - 1;
    std::optional<std::size_t> to;
    if (keys.down) {
        to = std::min(focused + 1, last);
    } else if (keys.up) {
        to = focused == 0 ? 0 : focused - 1;
    } else if (keys.home) {
        to = 0;
    } else if (keys.end) {
        to = last;
    } else if (keys.page_down) {
        to = std::min(focused + page, last);
    } else if (keys.page_up) {
        to = focused - std::min(focused, page);
    }
    if (to) {
        select(desk, list, *to);
    } else if (keys.enter) {
        add_usual(desk, exercise_at(desk, focused));
    } else if (keys.digit > 0 &&
               static_cast<std::size_t>(keys.digit) <= desk.workout.blocks.size()) {
        desk.ui.emit(
            editor::AddExercise{exercise_at(desk, focused).id,
                                desk.workout.blocks[static_cast<std::size_t>(keys.digit) - 1].block,
                                {}});
    } else {
        return focused;
    }
    keys = {};
    return to.value_or(focused);
}

void draw_option(Desk& desk, NodeId list, std::size_t position, const Rect& rect, bool selected) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const std::uint32_t index = desk.library.exercises[position];
    const model::Exercise& exercise = exercise_at(desk, position);
    const bool fits = position < desk.library.fitting;
    const std::string_view second = desk.second_lines[index];
    const Press press =
        pressable(ui, {.id = node_id(list, index),
                       .role = Role::option,
                       .name = exercise.name,
                       .description = fits ? second : ui.join({second, "; another level"}),
                       .place = rect,
                       .focusable = true,
                       .selected = selected ? Tri::yes : Tri::no,
                       .set_size = static_cast<std::uint32_t>(desk.library.exercises.size()),
                       .position = static_cast<std::uint32_t>(position + 1)});
    const Paint paint = ui.paint();
    if (selected) {
        paint.fill(rect, theme.accent_soft);
    } else if (press.hovered && !ui.drag.active) {
        paint.fill(rect, theme.raised);
    }
    level_badge(paint, theme, rect.x + pad, rect.center_y(), exercise.level, !fits);
    const float x = rect.x + pad + 28;
    const float w = rect.right() - 26 - x;
    const float middle = rect.center_y();
    paint.text({x, middle - 18, w, 18}, Font::body, fits ? theme.text : theme.muted, exercise.name);
    paint.text({x, middle, w, 16}, Font::small, theme.muted, second);
    paint.icon({rect.right() - 28, rect.y, 20, rect.h}, theme.faint, icons::grip_vertical);
    if (press.ring) {
        paint.border(rect.inset(1), theme.accent, 2, 2);
    }
    if (press.began) {
        ui.emit(editor::SelectExercise{exercise.id});
        Drag& drag = ui.begin_press(Drag::Kind::exercise, exercise.name, exercise.level);
        drag.exercise = exercise.id;
        if (press.doubled) {
            drag.clear();
            add_usual(desk, exercise);
        }
    } else if (press.pressed) {
        ui.emit(editor::SelectExercise{exercise.id});
    }
}

/// Chips in rows; answers the height they took.
float draw_filters(Desk& desk, float x, float y, float w) {
    Ui& ui = desk.ui;
    const editor::Session& session = desk.state.session;
    constexpr std::array<std::string_view, 7> components{
        "Resistance", "Core", "Balance", "Plyometric", "SAQ", "Flexibility", "Cardio"};
    constexpr std::array levels{model::Level::stabilization, model::Level::strength,
                                model::Level::power};
    float left = x;
    float top = y;
    const auto place = [&](std::string_view name) {
        const float width = ui.paint().width(Font::small, name) + 18;
        if (left + width > x + w) {
            left = x;
            top += Metrics::chip + 6;
        }
        const Rect chip{left, top, width, Metrics::chip};
        left += width + 6;
        return chip;
    };
    ui.open({.id = ui.id("filters"),
             .role = Role::group,
             .name = "Filters",
             .place = {x, y, w, 3 * (Metrics::chip + 6)}});
    for (std::size_t i = 0; i < components.size(); ++i) {
        const auto filter = static_cast<editor::LibraryFilter>(i);
        if (toggle_chip(ui, place(components[i]), components[i],
                        (session.component_filters >> i & 1U) != 0)) {
            ui.emit(editor::ToggleComponentFilter{filter});
            desk.panels.list_to_top = true;
        }
    }
    left = x + w;  // levels start a row of their own
    for (const model::Level level : levels) {
        const std::string_view name = model::level_name(level);
        const bool on = (session.level_filters >> static_cast<unsigned>(level) & 1U) != 0;
        if (toggle_chip(ui, place(name), name, on)) {
            ui.emit(editor::ToggleLevelFilter{level});
            desk.panels.list_to_top = true;
        }
    }
    ui.close();
    return top + Metrics::chip - y;
}

void draw_caption(Desk& desk, const ScrollArea& area, float y, std::string_view text) {
    desk.ui.paint().text({area.rect().x + pad, area.top() + y + 6, 240, 20}, Font::small,
                         desk.ui.theme->muted, text);
}

void draw_empty(Desk& desk, const ScrollArea& area, float lead) {
    Ui& ui = desk.ui;
    const std::string_view text =
        "No exercise answers this search and these filters. Try fewer letters, or switch a filter "
        "off.";
    const Rect rect{area.rect().x + pad, area.top() + lead + 20, area.rect().w - 2 * pad, 0};
    const float height =
        ui.paint().paragraph(rect.x, rect.y, rect.w, Font::body, ui.theme->muted, text);
    ui.leaf({.id = ui.id("empty"),
             .role = Role::status,
             .name = text,
             .place = {rect.x, rect.y, rect.w, height}});
}

/// The list; with `filters_inside` the chips stand above it and scroll with it, for a low window.
void draw_list(Desk& desk, const Rect& rect, float row, bool filters_inside) {
    Ui& ui = desk.ui;
    ScrollArea area(ui, "list", rect);
    float lead = 0;
    if (filters_inside) {
        lead = draw_filters(desk, rect.x + pad, area.top() + 8, rect.w - 2 * pad) + 16;
    }
    if (desk.library.exercises.empty()) {
        draw_empty(desk, area, lead);
        area.end(area.top() + lead + 100);
        return;
    }
    const NodeId list = ui.open(
        {.id = ui.id("exercises"), .role = Role::listbox, .name = "Exercises", .place = rect});
    const ListShape shape{lead, desk.library.fitting, desk.library.exercises.size(), row};
    const auto selected = selected_position(desk);
    std::optional<std::size_t> focused;
    for (std::size_t i = 0; i < shape.count && ui.focus != 0; ++i) {
        if (node_id(list, desk.library.exercises[i]) == ui.focus) {
            focused = i;
            break;
        }
    }
    const auto page = static_cast<std::size_t>(std::max<float>(1, rect.h / row - 1));
    if (focused) {
        focused = use_keys(desk, list, *focused, page);
    }
    if (desk.panels.reveal_option < shape.count) {
        area.reveal(area.top() + shape.y(desk.panels.reveal_option), row);
    }
    desk.panels.reveal_option = PanelState::no_option;
    if (desk.panels.list_to_top) {
        desk.panels.list_to_top = false;
        area.scroll_to(lead);
    }
    if (shape.fitting > 0) {
        draw_caption(desk, area, lead, "FITS THIS PHASE");
    }
    if (shape.has_others()) {
        draw_caption(desk, area, shape.y(shape.fitting) - section_height, "OTHER LEVELS");
    }
    // Only what is seen is drawn, and what has the focus, so that it stays in the tree.
    const std::size_t first = shape.first_at(area.scroll());
    const auto option = [&](std::size_t position) {
        draw_option(desk, list, position, {rect.x, area.top() + shape.y(position), rect.w, row},
                    position == selected);
    };
    if (focused && *focused < first) {
        option(*focused);
    }
    std::size_t position = first;
    for (; position < shape.count && shape.y(position) < area.scroll() + rect.h; ++position) {
        option(position);
    }
    if (focused && *focused >= position) {
        option(*focused);
    }
    ui.close();
    area.end(area.top() + shape.height());
}

/// A button for each block, for the selected exercise; its usual block stands out.
void draw_add_buttons(Desk& desk, const Rect& rect, const model::Exercise& exercise,
                      Layout layout) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const model::Block usual = opt::usual_block(desk.knowledge.rules, exercise, desk.workout.phase);
    ui.paint().fill(rect, theme.surface);
    ui.paint().rule(rect.x, rect.y, rect.w, theme.line);
    const std::string_view keys =
        layout == Layout::one_zone
            ? std::string_view()
            : ui.join({"keys 1 to ", ui.number(static_cast<int>(desk.workout.blocks.size()))});
    ui.paint().text({rect.x + pad, rect.y + 6, rect.w - 2 * pad, 20}, Font::small, theme.muted,
                    keys, Align::right);
    const std::string_view caption = ui.join({"Add ", exercise.name, " to"});
    label(
        ui,
        {rect.x + pad, rect.y + 6, rect.w - 2 * pad - ui.paint().width(Font::small, keys) - 8, 20},
        "add_to", Font::small, theme.muted, caption);
    const float width = (rect.w - 2 * pad - 6) / 2;
    for (std::size_t i = 0; i < desk.workout.blocks.size(); ++i) {
        const WorkoutBlock& block = desk.workout.blocks[i];
        const std::size_t row = i / 2;
        const Rect place{rect.x + pad + static_cast<float>(i % 2) * (width + 6),
                         rect.y + 30 + static_cast<float>(row) * (Metrics::control + 4), width,
                         Metrics::control};
        const bool is_usual = block.block == usual;
        if (button(ui, place,
                   {.key = block.name,
                    .name = ui.join({"Add to ", block.name}),
                    .label = block.name,
                    .look = is_usual ? ButtonLook::accent : ButtonLook::bordered,
                    .compact = true})) {
            ui.emit(editor::AddExercise{exercise.id, block.block, {}});
        }
    }
}

}  // namespace

void draw_library(Desk& desk, const Rect& rect, Layout layout) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    ui.paint().fill(rect, theme.surface);
    ui.paint().column(rect.right() - 1, rect.y, rect.h, theme.line);
    ui.open(
        {.id = ui.id("library"), .role = Role::region, .name = "Exercise library", .place = rect});
    const float w = rect.w - 2 * pad;
    float search_width = w;
    if (layout == Layout::one_zone) {
        const ButtonSpec back{.key = "back", .name = "Back to workout", .label = "Done"};
        const float width = button_width(ui, back);
        search_width -= width + 8;
        if (button(ui, {rect.right() - pad - width, rect.y + pad, width, 34}, back)) {
            ui.emit(editor::ShowZone{editor::Zone::workout});
        }
    }
    const Rect search{rect.x + pad, rect.y + pad, search_width, 34};
    if (desk.panels.query != desk.state.session.query && ui.typed.node == 0) {
        desk.panels.query = desk.state.session.query;
    }
    const NodeId field = ui.id("search");
    if (text_field(ui, search, Role::searchbox, "search", "Search exercises", "Search exercises",
                   icons::search, desk.panels.query)) {
        ui.emit(editor::Search{desk.panels.query});
        desk.panels.list_to_top = true;
    }
    const std::string_view found = ui.number(static_cast<int>(desk.library.exercises.size()));
    ui.paint().text({search.x, search.y, search.w - 10, search.h}, Font::small, theme.muted, found,
                    Align::right);
    if (ui.focus == field && !desk.library.exercises.empty() && (ui.keys.down || ui.keys.enter)) {
        ui.keys = {};
        select(desk, node_id(ui.parent(), "exercises"), 0);
    }
    constexpr float low_window = 480;
    const bool low = rect.h < low_window;
    float y = search.bottom() + 10;
    y += low ? 0 : draw_filters(desk, search.x, y, w) + 10;
    ui.paint().rule(rect.x, y, rect.w, theme.line);

    const model::Exercise* selected =
        desk.state.session.selected_exercise
            ? desk.knowledge.library.find(*desk.state.session.selected_exercise)
            : nullptr;
    const std::size_t button_rows = (desk.workout.blocks.size() + 1) / 2;
    const auto rows = static_cast<float>(button_rows);
    const float footer = selected == nullptr ? 0 : 30 + rows * (Metrics::control + 4) + 8;
    float list_end = rect.bottom() - footer;
    if (layout == Layout::one_zone && !desk.state.session.announcement.empty()) {
        // The workout is out of sight here, so what was done is said.
        list_end -= 28;
        ui.paint().fill({rect.x, list_end, rect.w, 28}, theme.accent_soft);
        label(ui, {rect.x + pad, list_end, w, 28}, "said", Font::small, theme.text,
              desk.state.session.announcement);
    }
    draw_list(desk, {rect.x, y + 1, rect.w - 1, list_end - y - 1},
              layout == Layout::one_zone ? 52 : Metrics::option, low);
    if (selected != nullptr) {
        draw_add_buttons(desk, {rect.x, rect.bottom() - footer, rect.w - 1, footer}, *selected,
                         layout);
    }
    ui.close();
}

}  // namespace phasewise::ui
