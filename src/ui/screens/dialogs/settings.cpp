#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <span>
#include <string_view>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "ui/rect.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/theme.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/combobox.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"

namespace phasewise::ui {
namespace {

constexpr std::array themes{Choice{"System", "System"}, Choice{"Light", "Light"},
                            Choice{"Dark", "Dark"}};
constexpr std::array motions{Choice{"As the system says", "As the system says"},
                             Choice{"Reduced", "Reduced"}};
constexpr std::array units{Choice{"Kilograms", "kg"}, Choice{"Pounds", "lb"}};
constexpr std::array text_percents{80, 90, 100, 110, 125, 150, 175, 200};
constexpr std::array text_sizes{Choice{"80 %", ""},  Choice{"90 %", ""},  Choice{"100 %", ""},
                                Choice{"110 %", ""}, Choice{"125 %", ""}, Choice{"150 %", ""},
                                Choice{"175 %", ""}, Choice{"200 %", ""}};
constexpr std::array editions{Choice{"Phasewise", ""}, Choice{"6th edition", ""},
                              Choice{"7th edition", ""}};

std::string_view meaning_of(model::Edition edition) {
    switch (edition) {
    case model::Edition::sixth:
        return "The figures of the 6th edition of the textbook; where it has none of its own, the "
               "shared ones.";
    case model::Edition::seventh:
        return "The figures of the 7th edition of the textbook; where it has none of its own, the "
               "shared ones.";
    case model::Edition::app: break;
    }
    return "The bands that Phasewise recommends inside the published ranges.";
}

template <class Range>
std::size_t nearest(const Range& values, int value) {
    const auto place =
        std::ranges::min_element(values, {}, [value](int one) { return std::abs(one - value); });
    return static_cast<std::size_t>(place - values.begin());
}

/// A radio group under its caption.
std::optional<std::size_t> radio_row(Ui& ui, Form& form, std::string_view name,
                                     std::span<const Choice> choices, std::size_t chosen) {
    const Rect place = form.field(name);
    return segments(ui, place.x, place.center_y(), name, choices, chosen);
}

/// Units and edition of the plan that is open, which has its own.
void draw_open_plan(Desk& desk, Form& form) {
    Ui& ui = desk.ui;
    const editor::Settings& settings = desk.state.workspace.settings;
    const model::Plan* plan = desk.state.workspace.open_plan();
    if (plan == nullptr) {
        return;
    }
    const bool same = plan->unit == settings.unit && plan->edition == settings.edition;
    form.advice("open_plan", same ? std::string_view("The open plan has them already.")
                                  : "A plan that is there keeps its own.");
    ButtonFlow flow(ui, form.x(), form.y(), form.w());
    if (flow.add({.key = "apply",
                  .name = "Use them for the open plan",
                  .disabled = same,
                  .description = plan->name})) {
        ui.emit(editor::ApplyEdit{
            .edit = model::SetPlan{plan->name, settings.edition, settings.unit, plan->start_date},
            .label = "Units and edition",
            .said = "The open plan now has these units and this edition.",
            .toast = true});
    }
    form.move_to(flow.bottom() + Metrics::pad);
}

}  // namespace

void draw_settings(Desk& desk) {
    Ui& ui = desk.ui;
    const editor::Settings& settings = desk.state.workspace.settings;
    editor::Settings next = settings;
    Dialog dialog(ui, {.key = "settings", .title = "Settings", .width = 520});
    Form form(ui, dialog);
    if (const auto picked =
            radio_row(ui, form, "Theme", themes, static_cast<std::size_t>(settings.theme))) {
        next.theme = static_cast<editor::ThemeChoice>(*picked);
    }
    if (const auto picked =
            radio_row(ui, form, "Motion", motions, static_cast<std::size_t>(settings.motion))) {
        next.motion = static_cast<editor::MotionChoice>(*picked);
    }
    Rect size = form.field("Text size");
    size.w = std::min<float>(size.w, 160);
    if (const auto picked = combobox(ui, size, "Text size", text_sizes,
                                     nearest(text_percents, settings.text_percent))) {
        next.text_percent = text_percents[*picked];
    }
    form.section("new", "For new plans");
    if (const auto picked =
            radio_row(ui, form, "Units", units, static_cast<std::size_t>(settings.unit))) {
        next.unit = static_cast<model::MassUnit>(*picked);
    }
    Rect edition = form.field("Edition");
    edition.w = std::min<float>(edition.w, 240);
    if (const auto picked = combobox(ui, edition, "Edition", editions,
                                     static_cast<std::size_t>(settings.edition))) {
        next.edition = static_cast<model::Edition>(*picked);
    }
    form.advice("meaning", meaning_of(settings.edition));
    draw_open_plan(desk, form);
    dialog.end(form.y());
    if (next != settings) {
        ui.emit(editor::ChangeSettings{next});
    }
    if (dialog.wants_close()) {
        close_dialog(desk);
    }
}

}  // namespace phasewise::ui
