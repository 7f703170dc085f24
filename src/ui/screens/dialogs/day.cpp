#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "ui/drafts.hpp"
#include "ui/rect.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/screens/dialogs/week_place.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/combobox.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/value_field.hpp"

namespace phasewise::ui {
namespace {

constexpr std::array kinds{Choice{"Resistance", ""}, Choice{"Cardio", ""}, Choice{"Recovery", ""},
                           Choice{"Assessment", ""}, Choice{"Rest", ""}};
constexpr std::array yes_or_no{Choice{"Not said", ""}, Choice{"Yes", ""}, Choice{"No", ""}};
constexpr std::array endurance_variants{Choice{"None", ""}, Choice{"Endurance: 12 to 20 reps", ""}};
constexpr std::array reduced_variants{Choice{"None", ""}, Choice{"Reduced loads", ""}};

constexpr float widest_minutes = 240;
constexpr int minute_step = 5;
constexpr int first_minutes = 60;  ///< what stepping begins with where nothing is said

std::size_t index_of(std::optional<bool> answer) { return !answer ? 0 : *answer ? 1 : 2; }
std::optional<bool> answer_at(std::size_t index) {
    return index == 0 ? std::nullopt : std::optional(index == 1);
}

/// The next free name of a week's days: "Day D" after "Day C".
std::string next_name(const model::Week& week) {
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        std::string name = "Day " + std::string(1, letter);
        const auto has_it = [&](const auto& day) { return day->name == name; };
        if (std::ranges::none_of(week.days, has_it)) {
            return name;
        }
    }
    return "Day " + base::digits(week.days.size() + 1);
}

std::string minutes_text(std::optional<int> minutes) {
    return minutes ? base::digits(*minutes) : std::string();
}

DayForm day_form(const model::Plan& plan, const model::Day& day) {
    const WeekPlace place = week_place(plan, day.id);
    return {.day = {.day = day.id,
                    .name = day.name,
                    .kind = day.kind,
                    .variant = day.variant,
                    .slot_min = day.slot_min,
                    .spotter = day.spotter,
                    .supervised = day.supervised,
                    .note = day.note},
            .week = {place.week->id, place.week->deload},
            .title = day.name,
            .week_title = week_name(place.number),
            .minutes = minutes_text(day.slot_min),
            .fault = {},
            .can_remove_day = place.week->days.size() > 1,
            .can_remove_week = week_count(plan) > 1};
}

/// Minutes as a person types them; an empty text is no limit.
struct Minutes {
    bool ok = false;
    std::optional<int> value;
};
Minutes read_minutes(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() &&
           (text.back() == ' ' || text.back() == 'n' || text.back() == 'i' || text.back() == 'm')) {
        text.remove_suffix(1);  // "60 min"
    }
    if (text.empty()) {
        return {true, std::nullopt};
    }
    int value = 0;
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const auto read = std::from_chars(begin, end, value);
    const bool ok = read.ec == std::errc() && read.ptr == end && value >= 1 &&
                    value <= model::PlanLimits::minutes;
    return {ok, ok ? std::optional(value) : std::nullopt};
}

class DayDialog {
public:
    DayDialog(Desk& desk, const model::Plan& plan, const model::Day& day, DayForm& kept)
        : desk_(&desk), ui_(&desk.ui), plan_(&plan), day_(&day), kept_(&kept) {}

    void draw() {
        Dialog dialog(*ui_, {.key = "day", .title = "Day settings", .width = 560});
        minutes_field_ = ui_->id("minutes");
        if (dialog.opening()) {
            ui_->drafts.drop(minutes_field_);
        }
        Form form(*ui_, dialog);
        draw_fields(form);
        form.fault(kept_->fault);
        draw_day_acts(form);
        draw_week(form);
        const auto pressed =
            button_row(*ui_, dialog.footer(form.y()),
                       {{.key = "cancel", .name = "Cancel"},
                        {.key = "save", .name = "Save", .look = ButtonLook::accent}});
        if (dialog.submitted() || pressed == 1) {
            if (save()) {
                close_dialog(*desk_);
            }
        } else if (dialog.wants_close() || pressed == 0) {
            close_dialog(*desk_);
        }
    }

private:
    void draw_fields(Form& form) {
        model::SetDay& day = kept_->day;
        const auto first = form.pair("Name", "Kind of day");
        if (text_field(*ui_, first[0], Role::textbox, "name", "Name", "Day A", nullptr, day.name)) {
            kept_->fault.clear();
        }
        if (const auto kind = combobox(*ui_, first[1], "Kind of day", kinds,
                                       static_cast<std::size_t>(day.kind))) {
            day.kind = static_cast<model::DayKind>(*kind);
        }
        const std::span<const Choice> variants = variant_choices();
        if (variants.empty()) {
            Rect alone = form.field("Minutes available");
            alone.w = std::min(alone.w, widest_minutes);
            draw_minutes(alone);
        } else {
            const auto second = form.pair("Minutes available", "Variant");
            draw_minutes(second[0]);
            const bool on = day.variant != model::DayVariant::none;
            if (const auto picked = combobox(*ui_, second[1], "Variant", variants, on ? 1 : 0)) {
                day.variant = *picked == 0 ? model::DayVariant::none : variant_of_phase();
            }
        }
        const auto third = form.pair("Spotter at hand", "Supervised");
        if (const auto picked =
                combobox(*ui_, third[0], "Spotter at hand", yes_or_no, index_of(day.spotter))) {
            day.spotter = answer_at(*picked);
        }
        if (const auto picked =
                combobox(*ui_, third[1], "Supervised", yes_or_no, index_of(day.supervised))) {
            day.supervised = answer_at(*picked);
        }
        text_field(*ui_, form.field("Note"), Role::textbox, "note", "Note",
                   "For whoever trains this day", nullptr, day.note);
    }

    [[nodiscard]] model::Phase phase() const { return model::phase_of(*plan_, day_->id); }
    [[nodiscard]] model::DayVariant variant_of_phase() const {
        return phase() == model::Phase::power ? model::DayVariant::reduced
                                              : model::DayVariant::endurance;
    }
    /// Only two phases have a variant; one that was set stays to be taken away.
    [[nodiscard]] std::span<const Choice> variant_choices() const {
        if (phase() == model::Phase::muscular_development) {
            return endurance_variants;
        }
        if (phase() == model::Phase::power) {
            return reduced_variants;
        }
        switch (kept_->day.variant) {
        case model::DayVariant::endurance: return endurance_variants;
        case model::DayVariant::reduced: return reduced_variants;
        case model::DayVariant::none: break;
        }
        return {};
    }

    void draw_minutes(const Rect& rect) {
        const std::optional<int> minutes = kept_->day.slot_min;
        const FieldEdit edit =
            value_field(*ui_, rect,
                        {.key = "minutes",
                         .name = "Minutes available",
                         .value = kept_->minutes,
                         .role = Role::spinbutton,
                         .description = "How long the session may take; empty: no limit",
                         .placeholder = "No limit",
                         .suffix = "min",
                         .numeric = true,
                         .stepping = true,
                         .scale = Scale{minutes.value_or(0), 0, model::PlanLimits::minutes}});
        if (edit.committed) {
            const Minutes read = read_minutes(*edit.committed);
            if (!read.ok) {
                refuse(*ui_, edit, "Please give whole minutes from 1 to 1440, or nothing.");
                return;
            }
            take_minutes(read.value);
        }
        if (edit.steps != 0) {
            const int from = kept_->day.slot_min.value_or(first_minutes - edit.steps * minute_step);
            take_minutes(std::clamp(from + edit.steps * minute_step, minute_step,
                                    model::PlanLimits::minutes));
        }
    }
    void take_minutes(std::optional<int> minutes) {
        kept_->day.slot_min = minutes;
        kept_->minutes = minutes_text(minutes);
        ui_->wake_in(0);  // the field is drawn already
    }

    void draw_day_acts(Form& form) {
        ButtonFlow flow(*ui_, form.x(), form.y(), form.w());
        if (flow.add({.key = "add_day", .name = "Add day after this one"}) && save()) {
            const std::string name = next_name(*week_place(*plan_, day_->id).week);
            std::string said = name + " added.";
            ui_->emit(
                editor::ApplyEdit{.edit = model::AddDay{day_->id, name, model::DayKind::resistance},
                                  .label = "Add " + name,
                                  .said = std::move(said),
                                  .toast = true});
            close_dialog(*desk_);
        }
        if (flow.add({.key = "remove_day",
                      .name = "Remove day",
                      .look = ButtonLook::danger,
                      .disabled = !kept_->can_remove_day,
                      .description = kept_->can_remove_day ? std::string_view()
                                                           : "A week keeps one day at least"})) {
            ui_->emit(editor::ApplyEdit{.edit = model::RemoveDay{day_->id},
                                        .label = "Remove " + day_->name,
                                        .said = day_->name + " removed.",
                                        .toast = true});
            close_dialog(*desk_);
        }
        form.move_to(flow.bottom() + Metrics::gap);
    }

    void draw_week(Form& form) {
        form.section("week", kept_->week_title);
        if (checkbox(*ui_, form.line(), "light", "Light week (deload)", kept_->week.deload)) {
            kept_->week.deload = !kept_->week.deload;
        }
        ButtonFlow flow(*ui_, form.x(), form.y(), form.w());
        if (flow.add({.key = "add_week",
                      .name = "Add week",
                      .description = "After this one, with the same days"}) &&
            save()) {
            ui_->emit(
                editor::ApplyEdit{.edit = model::AddWeek{kept_->week.week},
                                  .label = "Add a week after " + kept_->week_title,
                                  .said = "A copy of " + kept_->week_title + " added after it.",
                                  .toast = true});
            close_dialog(*desk_);
        }
        if (flow.add({.key = "remove_week",
                      .name = "Remove week",
                      .look = ButtonLook::danger,
                      .disabled = !kept_->can_remove_week,
                      .description = kept_->can_remove_week ? std::string_view()
                                                            : "A plan keeps one week at least"})) {
            ui_->emit(editor::ApplyEdit{.edit = model::RemoveWeek{kept_->week.week},
                                        .label = "Remove " + kept_->week_title,
                                        .said = kept_->week_title + " removed.",
                                        .toast = true});
            close_dialog(*desk_);
        }
        form.move_to(flow.bottom());
    }

    /// Hands over what was changed; false, with the reason, where it cannot be.
    bool save() {
        if (const Draft* draft = ui_->drafts.find(minutes_field_);
            draft != nullptr && draft->stage == Draft::Stage::refused) {
            ui_->move_focus(minutes_field_, true);
            return false;
        }
        const auto edited = model::apply(*plan_, kept_->day);
        if (!edited) {
            kept_->fault = edited.error().message;
            return false;
        }
        if (edited->changed) {
            ui_->emit(editor::ApplyEdit{.edit = kept_->day,
                                        .label = "Change " + day_->name,
                                        .said = kept_->day.name + " changed.",
                                        .toast = false});
        }
        if (kept_->week.deload != week_place(*plan_, day_->id).week->deload) {
            ui_->emit(editor::ApplyEdit{
                .edit = kept_->week,
                .label = kept_->week_title + (kept_->week.deload ? " light" : " not light"),
                .said = kept_->week_title +
                        (kept_->week.deload ? " is a light week." : " is no light week any more."),
                .toast = false});
            ui_->emit(editor::OpenDay{day_->id});
        }
        return true;
    }

    Desk* desk_;
    Ui* ui_;
    const model::Plan* plan_;
    const model::Day* day_;
    DayForm* kept_;
    NodeId minutes_field_ = 0;
};

}  // namespace

void draw_day(Desk& desk) {
    const model::Plan* plan = desk.state.workspace.open_plan();
    const model::Day* day =
        plan == nullptr ? nullptr : model::find_day(*plan, desk.state.session.day);
    if (day == nullptr) {
        close_dialog(desk);
        return;
    }
    auto& kept = form_of<DayForm>(desk, [&] { return day_form(*plan, *day); });
    if (kept.day.day == day->id) {
        DayDialog(desk, *plan, *day, kept).draw();
    } else {
        close_dialog(desk);  // another tab has taken the day away
    }
}

}  // namespace phasewise::ui
