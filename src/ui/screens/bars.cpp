#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "editor/command.hpp"
#include "model/plan.hpp"
#include "model/words.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

/// The mark: a staircase of the five phases.
void draw_mark(const Ui& ui, float x, float center_y) {
    const Paint paint = ui.paint();
    for (std::size_t i = 0; i < ui.theme->phases.size(); ++i) {
        const auto step = static_cast<float>(i);
        const float height = 6 + step * 3;
        paint.fill({x + step * 4.4F, center_y + 9 - height, 4.4F, height}, ui.theme->phases[i]);
    }
}

void command_button(Desk& desk, const Rect& rect, editor::CommandId id, const char* icon,
                    std::string_view description) {
    const editor::Command& command = editor::command(id);
    if (button(desk.ui, rect,
               {.key = command.label,
                .name = command.label,
                .icon = icon,
                .icon_only = true,
                .look = ButtonLook::plain,
                .disabled = !command.enabled(desk.state),
                .description = description})) {
        desk.ui.emit(command.action(desk.state));
    }
}

/// `brief` says it in a word; what needs attention is always said in full.
void draw_save_status(Desk& desk, const Rect& rect, bool brief) {
    Ui& ui = desk.ui;
    const editor::SaveStatus& save = desk.state.session.save;
    const bool failed = save.state == editor::SaveState::failed;
    const bool saving = save.state == editor::SaveState::saving;
    const bool plain = !failed && !save.attention;
    const Theme& theme = *ui.theme;
    const Color dot = failed           ? theme.error
                      : save.attention ? theme.warning
                      : saving         ? theme.muted
                                       : theme.saved;
    const std::string_view said = !plain || !brief ? std::string_view(save.text)
                                  : saving         ? "Saving"
                                                   : "Saved";
    const Paint paint = ui.paint();
    const float left = std::max<float>(rect.x + 12, rect.right() - paint.width(Font::body, said));
    paint.text({left, rect.y, rect.right() - left, rect.h}, Font::body, plain ? theme.muted : dot,
               said);
    paint.disc(left - 9, rect.center_y(), 4, dot);
    ui.leaf({.id = ui.id("save"),
             .role = Role::status,
             .name = "Save status",
             .value = save.text,
             .place = rect});
}

void draw_tabs(Desk& desk, const Rect& rect, bool narrow) {
    Ui& ui = desk.ui;
    ui.open({.id = ui.id("screens"), .role = Role::navigation, .name = "Screens", .place = rect});
    ui.open({.id = ui.id("tabs"), .role = Role::tablist, .name = "Screens", .place = rect});
    constexpr std::string_view name = "Workout";
    const float width = ui.paint().width(Font::strong, name) + 24;
    const Rect tab{rect.x, rect.center_y() - 16, width, 32};
    const Press press = pressable(ui, {.id = ui.id(name),
                                       .role = Role::tab,
                                       .name = name,
                                       .place = tab,
                                       .focusable = true,
                                       .selected = Tri::yes});
    if (!narrow) {
        ui.paint().fill(tab, ui.theme->accent_soft, Metrics::radius);
    }
    ui.paint().text(tab, Font::strong, ui.theme->text, name, Align::center);
    if (press.ring) {
        focus_ring(ui, tab, Metrics::radius);
    }
    ui.close();
    ui.close();
}

/// "Day A" shows as "A"; a name of one's own as it is.
std::string_view short_day(std::string_view name) {
    return name.starts_with("Day ") ? name.substr(4) : name;
}

void draw_phases(Desk& desk, const Rect& rect, bool narrow) {
    const WorkoutView& view = desk.workout;
    const opt::Rules& rules = desk.knowledge.rules;
    const auto chosen = static_cast<std::size_t>(view.phase);
    std::array<Step, model::all_phases.size()> steps{};
    constexpr float gap = 3;
    const float even = (rect.w - gap * 4) / 5;
    constexpr float small = 44;
    float left = rect.x;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const model::Phase phase = model::all_phases[i];
        const float width = !narrow ? even : i == chosen ? rect.w - 4 * (small + gap) : small;
        const std::string_view number = desk.ui.number(model::number_of(phase));
        steps[i] = {.name = model::phase_name(phase),
                    .label = narrow && i != chosen
                                 ? number
                                 : desk.ui.join({number, " ", rules.of(phase).short_name}),
                    .color = desk.ui.theme->phase(phase),
                    .rect = {left, rect.y, width, rect.h},
                    .height = narrow ? rect.h - 8 : 28 + static_cast<float>(i) * 6};
        left += width + gap;
    }
    if (const auto picked = staircase(desk.ui, "Phase", rect, steps, chosen)) {
        desk.ui.emit(editor::TrainAs{model::all_phases[*picked]});
    }
}

/// Week and day; answers where they end.
float draw_calendar(Desk& desk, float x, float center_y, bool captions) {
    Ui& ui = desk.ui;
    const WorkoutView& view = desk.workout;
    std::array<Choice, 7> choices{};
    const auto caption = [&](std::string_view text) {
        if (captions) {
            const float width = ui.paint().width(Font::small, text);
            ui.paint().text({x, center_y - 10, width, 20}, Font::small, ui.theme->muted, text);
            x += width + 10;
        }
    };
    const std::size_t weeks = std::min(view.weeks.size(), choices.size());
    for (std::size_t i = 0; i < weeks; ++i) {
        choices[i] = {view.weeks[i], ui.number(static_cast<std::int64_t>(i + 1))};
    }
    caption("Week");
    const std::span week_choices(choices.data(), weeks);
    if (const auto picked = segments(ui, x, center_y, "Week", week_choices, view.week)) {
        ui.emit(editor::OpenDay{view.week_days[*picked]});
    }
    x += segments_width(ui, week_choices) + (captions ? 20.0F : 10.0F);

    const std::size_t days = std::min(view.days.size(), choices.size());
    for (std::size_t i = 0; i < days; ++i) {
        choices[i] = {view.days[i].name, short_day(view.days[i].name)};
    }
    caption("Day");
    const std::span day_choices(choices.data(), days);
    if (const auto picked = segments(ui, x, center_y, "Day", day_choices, view.day)) {
        ui.emit(editor::OpenDay{view.days[*picked].day});
    }
    return x + segments_width(ui, day_choices);
}

}  // namespace

float phase_bar_height(Layout layout) {
    return layout == Layout::one_zone ? 92 : Metrics::phase_bar;
}

void draw_top_bar(Desk& desk, const Rect& rect, Layout layout) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const bool narrow = layout == Layout::one_zone;
    ui.paint().fill(rect, theme.surface);
    ui.paint().rule(rect.x, rect.bottom() - 1, rect.w, theme.line);
    float x = rect.x + Metrics::pad;
    draw_mark(ui, x, rect.center_y());
    x += 32;
    if (!narrow) {
        const Rect word{x, rect.y, 110, rect.h};
        heading(ui, word, "wordmark", 1, Font::title, theme.text, "Phasewise");
        x += 116;
    }
    draw_tabs(desk, {x, rect.y, 96, rect.h}, narrow);
    x += 100;
    float right = rect.right() - 8;
    right -= 36;
    const Rect redo{right, rect.center_y() - 16, 36, 32};
    right -= 36;
    const Rect undo{right, rect.center_y() - 16, 36, 32};
    draw_save_status(desk, {x, rect.y, right - 12 - x, rect.h}, narrow);
    const auto& past = desk.state.history.past;
    const auto& future = desk.state.history.future;
    command_button(desk, undo, editor::CommandId::undo, icons::undo,
                   past.empty() ? std::string_view("Nothing to undo") : past.back().label);
    command_button(desk, redo, editor::CommandId::redo, icons::redo,
                   future.empty() ? std::string_view("Nothing to redo") : future.back().label);
}

void draw_phase_bar(Desk& desk, const Rect& rect, Layout layout) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    ui.paint().fill(rect, theme.surface);
    ui.paint().rule(rect.x, rect.bottom() - 1, rect.w, theme.line);
    if (layout == Layout::one_zone) {
        draw_phases(desk, {rect.x + 8, rect.y + 2, rect.w - 16, 44}, true);
        draw_calendar(desk, rect.x + 8, rect.y + 68, false);
        return;
    }
    const bool roomy = layout == Layout::three_zones;
    float x = rect.x + Metrics::pad;
    if (roomy) {
        label(ui, {x, rect.y + 12, 150, 20}, "plan", Font::strong, theme.text,
              desk.workout.plan_name);
        label(ui, {x, rect.y + 32, 150, 18}, "plan_detail", Font::small, theme.muted,
              desk.workout.plan_detail);
        x += 168;
    }
    const float calendar = roomy ? 330 : 250;
    const float width = std::min<float>(rect.right() - x - calendar - 32, roomy ? 590.0F : 470.0F);
    draw_phases(desk, {x, rect.y + 4, width, rect.h - 9}, !roomy);
    draw_calendar(desk, x + width + 24, rect.center_y(), roomy);
}

}  // namespace phasewise::ui
