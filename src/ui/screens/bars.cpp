#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "model/words.hpp"
#include "ui/icons.hpp"
#include "ui/keys.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/combobox.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/tabs.hpp"

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
    constexpr std::array choices{Choice{"Workout", "Workout"}, Choice{"Plans", "Plans"}};
    ui.open({.id = ui.id("screens"), .role = Role::navigation, .name = "Screens", .place = rect});
    const auto shown = static_cast<std::size_t>(desk.state.session.screen);
    if (const auto picked = tabs(ui, rect, "Screens", choices, shown, narrow)) {
        ui.emit(editor::ShowScreen{static_cast<editor::Screen>(*picked)});
    }
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

/// As many as stand side by side; more of them get a list that opens.
constexpr std::size_t most_segments = 7;
constexpr float list_width = 112;

/// How wide `choose` draws, caption and all.
float choose_width(const Ui& ui, std::string_view name, std::span<const Choice> choices,
                   bool caption) {
    const float label = caption ? ui.paint().width(Font::small, name) + 10 : 0;
    return label + (choices.size() > most_segments ? list_width : segments_width(ui, choices));
}

/// A choice of weeks or days; the index newly chosen.
std::optional<std::size_t> choose(Ui& ui, float x, float center_y, std::string_view name,
                                  std::span<const Choice> choices, std::size_t chosen,
                                  bool caption) {
    if (caption) {
        const float width = ui.paint().width(Font::small, name);
        ui.paint().text({x, center_y - 10, width, 20}, Font::small, ui.theme->muted, name);
        x += width + 10;
    }
    if (choices.size() > most_segments) {
        return combobox(ui, {x, center_y - Metrics::control / 2, list_width, Metrics::control},
                        name, choices, chosen);
    }
    return segments(ui, x, center_y, name, choices, chosen);
}

/// The choices of the calendar; texts live for this frame.
struct Calendar {
    std::array<Choice, model::PlanLimits::weeks> weeks{};
    std::array<Choice, model::PlanLimits::days_in_week> days{};
    std::size_t week_count = 0;
    std::size_t day_count = 0;

    explicit Calendar(Desk& desk)
        : week_count(std::min(desk.workout.weeks.size(), weeks.size())),
          day_count(std::min(desk.workout.days.size(), days.size())) {
        const bool week_list = week_count > most_segments;
        for (std::size_t i = 0; i < week_count; ++i) {
            const std::string_view name = desk.workout.weeks[i];
            weeks[i] = {name, week_list ? name : name.substr(name.rfind(' ') + 1)};
        }
        for (std::size_t i = 0; i < day_count; ++i) {
            const std::string_view name = desk.workout.days[i].name;
            days[i] = {name, short_day(name)};
        }
    }
    [[nodiscard]] std::span<const Choice> week_choices() const {
        return std::span(weeks).first(week_count);
    }
    [[nodiscard]] std::span<const Choice> day_choices() const {
        return std::span(days).first(day_count);
    }
};

/// Week and day, in a strip that scrolls sideways where it is too narrow for them.
void draw_calendar(Desk& desk, float x, float center_y, float most, bool captions) {
    Ui& ui = desk.ui;
    const Calendar calendar(desk);
    const float gap = captions ? 20 : 10;
    const float week_width = choose_width(ui, "Week", calendar.week_choices(), captions);
    const float day_width = choose_width(ui, "Day", calendar.day_choices(), captions);
    const bool fits = week_width + gap + day_width <= most;
    if (const auto picked =
            choose(ui, x, center_y, "Week", calendar.week_choices(), desk.workout.week, captions)) {
        ui.emit(editor::OpenDay{desk.workout.week_days[*picked]});
    }
    x += week_width + gap;
    if (fits) {
        if (const auto picked = choose(ui, x, center_y, "Day", calendar.day_choices(),
                                       desk.workout.day, captions)) {
            ui.emit(editor::OpenDay{desk.workout.days[*picked].day});
        }
    } else if (const auto picked =
                   combobox(ui,
                            {x, center_y - Metrics::control / 2,
                             std::max<float>(90, most - week_width - gap), Metrics::control},
                            "Day", calendar.day_choices(), desk.workout.day)) {
        ui.emit(editor::OpenDay{desk.workout.days[*picked].day});
    }
}

/// On a narrow window, the way to what the checks say.
void draw_checks_button(Desk& desk, const Rect& rect) {
    const ChecksView& view = desk.checks;
    Ui& ui = desk.ui;
    const std::size_t count = view.errors + view.warnings;
    if (button(
            ui, rect,
            {.key = "checks_button",
             .name = "Show checks",
             .label = count == 0 ? std::string_view("Checks") : ui.number(static_cast<int>(count)),
             .icon = view.errors > 0     ? icons::circle_alert
                     : view.warnings > 0 ? icons::triangle_alert
                                         : icons::circle_check,
             .compact = true,
             .description = view.count})) {
        ui.emit(editor::ShowZone{editor::Zone::details});
    }
}

}  // namespace

float phase_bar_height(Layout layout) {
    return layout == Layout::one_zone ? 92 : Metrics::phase_bar;
}

void command_button(Desk& desk, const Rect& rect, editor::CommandId id, const char* icon,
                    bool icon_only, std::string_view description) {
    const editor::Command& command = editor::command(id);
    if (button(
            desk.ui, rect,
            {.key = command.label,
             .name = command.label,
             .icon = icon,
             .icon_only = icon_only,
             .look = icon_only ? ButtonLook::plain : ButtonLook::bordered,
             .compact = !icon_only,
             .disabled = !command.enabled(desk.state),
             .description = description,
             .keys = command.chord ? chord_text(desk.ui, *command.chord) : std::string_view()})) {
        desk.ui.emit(command.action(desk.state));
    }
}

void draw_top_bar(Desk& desk, const Rect& rect, Layout layout) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const bool narrow = layout == Layout::one_zone;
    ui.paint().fill(rect, theme.surface);
    ui.paint().rule(rect.x, rect.bottom() - 1, rect.w, theme.line);
    float x = rect.x + (narrow ? 8.0F : Metrics::pad);
    draw_mark(ui, x, rect.center_y());
    x += 30;
    if (!narrow) {
        const Rect word{x, rect.y, 110, rect.h};
        heading(ui, word, "wordmark", 1, Font::title, theme.text, "Phasewise");
        x += 116;
    }
    const float tabs_end = narrow ? 128 : 160;
    draw_tabs(desk, {x, rect.y, tabs_end, rect.h}, narrow);
    x += tabs_end + 4;
    float right = rect.right() - 6;
    const auto place = [&](float width) {
        right -= width;
        return Rect{right, rect.center_y() - 16, width, 32};
    };
    const float icon = narrow ? 32 : 36;
    const Rect settings = place(icon);
    const ButtonSpec palette{.key = "Commands",
                             .name = "Commands",
                             .label = "Commands",
                             .icon = icons::command,
                             .icon_only = layout != Layout::three_zones};
    const Rect commands = place(layout == Layout::three_zones ? button_width(ui, palette) : icon);
    const Rect redo = place(icon);
    const Rect undo = place(icon);
    draw_save_status(desk, {x, rect.y, right - 10 - x, rect.h}, layout != Layout::three_zones);
    const auto& past = desk.state.history.past;
    const auto& future = desk.state.history.future;
    command_button(desk, undo, editor::CommandId::undo, icons::undo, true,
                   past.empty() ? std::string_view("Nothing to undo") : past.back().label);
    command_button(desk, redo, editor::CommandId::redo, icons::redo, true,
                   future.empty() ? std::string_view("Nothing to redo") : future.back().label);
    command_button(desk, commands, editor::CommandId::commands, icons::command,
                   layout != Layout::three_zones);
    command_button(desk, settings, editor::CommandId::settings, icons::settings, true);
}

void draw_phase_bar(Desk& desk, const Rect& rect, Layout layout) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    ui.paint().fill(rect, theme.surface);
    ui.paint().rule(rect.x, rect.bottom() - 1, rect.w, theme.line);
    if (desk.state.workspace.open_plan() == nullptr) {
        return;
    }
    if (layout == Layout::one_zone) {
        draw_phases(desk, {rect.x + 8, rect.y + 2, rect.w - 16, 44}, true);
        constexpr float checks = 74;
        draw_calendar(desk, rect.x + 8, rect.y + 68, rect.w - checks - 24, false);
        draw_checks_button(desk, {rect.right() - checks - 8, rect.y + 52, checks, 32});
        return;
    }
    const bool roomy = layout == Layout::three_zones;
    float x = rect.x + Metrics::pad;
    if (roomy) {
        const ButtonSpec plan{.key = "plan",
                              .name = desk.workout.plan_button,
                              .label = desk.workout.plan_name,
                              .look = ButtonLook::link};
        const float width = std::min<float>(button_width(ui, plan), 150);
        if (button(ui, {x - 8, rect.y + 8, width, 28}, plan)) {
            ui.emit(editor::ShowScreen{editor::Screen::plans});
        }
        label(ui, {x + 4, rect.y + 34, 150, 18}, "plan_detail", Font::small, theme.muted,
              desk.workout.plan_detail);
        x += 168;
    }
    const float calendar = roomy ? 400 : 330;
    const float width = std::min<float>(rect.right() - x - calendar - 32, roomy ? 590.0F : 470.0F);
    draw_phases(desk, {x, rect.y + 4, width, rect.h - 9}, !roomy);
    x += width + 24;
    const float checks = roomy ? 0 : 92;
    draw_calendar(desk, x, rect.center_y(), rect.right() - x - checks - 12, roomy);
    if (!roomy) {
        draw_checks_button(desk, {rect.right() - checks, rect.center_y() - 16, checks - 12, 32});
    }
}

}  // namespace phasewise::ui
