#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "editor/action.hpp"
#include "editor/own_exercises.hpp"
#include "editor/state.hpp"
#include "model/exercise.hpp"
#include "ui/rect.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/views/exercise_choices.hpp"
#include "ui/widgets/combobox.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"

namespace phasewise::ui {
namespace {

using model::Component;
using model::Exercise;

/// The own exercise that the dialog is about, or null: a new one.
const Exercise* old_of(const editor::AppState& state) {
    for (const Exercise& exercise : editor::own_of(state.workspace)) {
        if (exercise.id == state.session.dialog.exercise) {
            return &exercise;
        }
    }
    return nullptr;
}

/// What follows from the component, for an exercise that nobody has said more of.
void take_component(Exercise& exercise, Component component) {
    const Exercise usual = editor::new_own_exercise(component);
    exercise.component = component;
    exercise.dose = usual.dose;
    exercise.dose_unit = usual.dose_unit;
    exercise.dose_low.reset();
    exercise.dose_high.reset();
    exercise.hold_s.reset();
    exercise.load_types = usual.load_types;
    exercise.volume = usual.volume;
    exercise.movement_pattern = model::MovementPattern::any;
}

bool is_heavy(const Exercise& exercise) {
    return exercise.component == Component::resistance && exercise.level == model::Level::strength;
}

/// Whether the exercise may be loaded as phases 4 and 5 load it.
void set_maximal(Exercise& exercise, bool maximal) {
    exercise.phase4_ok = maximal;
    exercise.max_pct1rm = maximal ? std::optional(100) : std::nullopt;
    exercise.phase5_role = maximal ? model::Phase5Role::heavy : model::Phase5Role::none;
    auto& loads = exercise.load_types;
    std::erase(loads, model::LoadField::pct1rm);
    if (maximal) {
        loads.insert(loads.begin(), model::LoadField::pct1rm);
    }
}

ExerciseForm exercise_form(const Desk& desk) {
    ExerciseForm form;
    const Exercise* old = old_of(desk.state);
    form.is_old = old != nullptr;
    form.exercise = old != nullptr ? *old : editor::new_own_exercise(Component::resistance);
    if (old == nullptr) {
        form.exercise.level = model::Level::stabilization;
    }
    form.choices = exercise_choices(desk.knowledge.library, form.exercise.component);
    return form;
}

class ExerciseDialog {
public:
    ExerciseDialog(Desk& desk, ExerciseForm& kept)
        : desk_(&desk), ui_(&desk.ui), kept_(&kept), exercise_(&kept.exercise) {}

    void draw() {
        Dialog dialog(*ui_, {.key = "own_exercise",
                             .title = kept_->is_old ? "Your exercise" : "Add your own exercise",
                             .width = 640});
        Form form(*ui_, dialog);
        draw_what(form);
        draw_how(form);
        draw_muscles(form);
        draw_equipment(form);
        if (text_field(*ui_, form.field("Cue"), Role::textbox, "cue", "Cue",
                       "What you say while it is done", nullptr, exercise_->cue)) {
            kept_->fault.clear();
        }
        form.fault(kept_->fault);
        draw_footer(dialog.footer(form.y()), dialog);
    }

private:
    template <class Enum>
    std::optional<Enum> choose(const Rect& rect, std::string_view name,
                               const EnumChoices<Enum>& choices, Enum now) {
        const auto picked = combobox(*ui_, rect, name, choices.choices, choices.index_of(now));
        if (!picked) {
            return std::nullopt;
        }
        kept_->fault.clear();
        return choices.values[*picked];
    }

    void draw_what(Form& form) {
        const ExerciseChoices& choices = kept_->choices;
        if (text_field(*ui_, form.field("Name"), Role::textbox, "name", "Name",
                       "As you would say it to a client", nullptr, exercise_->name)) {
            kept_->fault.clear();
        }
        const auto first = form.pair("Component", "Level");
        if (const auto picked =
                choose(first[0], "Component", choices.components, exercise_->component)) {
            take_component(*exercise_, *picked);
            fill_patterns(kept_->choices, desk_->knowledge.library, *picked);
        }
        if (const auto picked = choose(first[1], "Level", choices.levels, exercise_->level)) {
            exercise_->level = *picked;
        }
        if (exercise_->phase4_ok && !is_heavy(*exercise_)) {
            set_maximal(*exercise_, false);
        }
        const auto second = form.pair("Body part", "Movement pattern");
        if (const auto picked =
                choose(second[0], "Body part", choices.body_parts, exercise_->body_part)) {
            exercise_->body_part = *picked;
        }
        if (const auto picked = choose(second[1], "Movement pattern", choices.patterns,
                                       exercise_->movement_pattern)) {
            exercise_->movement_pattern = *picked;
        }
    }

    void draw_how(Form& form) {
        const ExerciseChoices& choices = kept_->choices;
        const auto row = form.pair("Counted in", "Side");
        if (const auto picked =
                choose(row[0], "Counted in", choices.counted, counted_of(*exercise_))) {
            set_counted(*exercise_, *picked);
        }
        if (const auto picked = choose(row[1], "Side", choices.sides, exercise_->side)) {
            exercise_->side = *picked;
        }
        if (is_heavy(*exercise_) &&
            checkbox(*ui_, form.line(), "maximal", "Suits loads of 85 % of 1RM and more",
                     exercise_->phase4_ok)) {
            set_maximal(*exercise_, !exercise_->phase4_ok);
        }
    }

    /// Three fields for as many muscles, without gaps between them.
    void draw_muscles(Form& form) {
        constexpr std::array<std::string_view, 3> names{"Main muscle", "Second muscle",
                                                        "Third muscle"};
        const auto row = form.three(names[0], names[1], names[2]);
        auto& muscles = exercise_->primary_muscles;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const bool has = i < muscles.size();
            const auto picked = choose(row[i], names[i], kept_->choices.muscles,
                                       has ? muscles[i] : model::Muscle::unspecified);
            if (!picked) {
                continue;
            }
            if (has) {
                muscles.erase(muscles.begin() + static_cast<std::ptrdiff_t>(i));
            }
            const bool is_there = std::ranges::find(muscles, *picked) != muscles.end();
            if (*picked != model::Muscle::unspecified && !is_there) {
                const std::size_t place = std::min(i, muscles.size());
                muscles.insert(muscles.begin() + static_cast<std::ptrdiff_t>(place), *picked);
            }
        }
    }

    void draw_equipment(Form& form) {
        const auto& offered = kept_->choices.equipment;
        ui_->paint().text({form.x(), form.y(), form.w(), 20}, Font::small, ui_->theme->muted,
                          "Equipment");
        form.space(20);
        const float height = control_height(*ui_);
        constexpr float least_column = 144;
        const auto columns = static_cast<std::size_t>(std::max<float>(1, form.w() / least_column));
        const float column = form.w() / static_cast<float>(columns);
        ui_->open({.id = ui_->id("equipment"),
                   .role = Role::group,
                   .name = "Equipment",
                   .place = {form.x(), form.y(), form.w(), height}});
        std::size_t shown = 0;
        for (std::size_t i = 0; i < offered.values.size(); ++i) {
            const bool on = has(offered.values[i]);
            if (!kept_->more_equipment && i >= ExerciseChoices::common_equipment && !on) {
                continue;
            }
            const std::size_t line = shown / columns;
            const Rect box{form.x() + static_cast<float>(shown % columns) * column,
                           form.y() + static_cast<float>(line) * height, column - 8, height};
            if (checkbox(*ui_, box, offered.names[i], offered.names[i], on)) {
                toggle(offered.values[i]);
            }
            ++shown;
        }
        ui_->close();
        const std::size_t lines = (shown + columns - 1) / columns;
        form.space(static_cast<float>(lines) * height);
        ButtonFlow flow(*ui_, form.x() - 12, form.y(), form.w());
        if (flow.add({.key = "more",
                      .name = kept_->more_equipment ? "Less equipment" : "More equipment",
                      .look = ButtonLook::link})) {
            kept_->more_equipment = !kept_->more_equipment;
        }
        form.move_to(flow.bottom() + Metrics::gap);
    }

    [[nodiscard]] bool has(model::Equipment one) const {
        return std::ranges::find(exercise_->equipment, one) != exercise_->equipment.end();
    }
    /// Body weight stands for nothing else, so it goes when something is needed and comes back when
    /// nothing is.
    void toggle(model::Equipment one) {
        auto& equipment = exercise_->equipment;
        kept_->fault.clear();
        if (std::erase(equipment, one) == 0) {
            equipment.push_back(one);
        }
        if (one != model::Equipment::bodyweight && equipment.size() > 1) {
            std::erase(equipment, model::Equipment::bodyweight);
        } else if (equipment.empty()) {
            equipment.push_back(model::Equipment::bodyweight);
        }
    }

    void draw_footer(const Rect& row, const Dialog& dialog) {
        if (kept_->is_old) {
            const ButtonSpec remove{.key = "remove",
                                    .name = "Remove",
                                    .look = ButtonLook::danger,
                                    .description = "Plans that use it keep it"};
            if (button(*ui_, {row.x, row.y, button_width(*ui_, remove), row.h}, remove)) {
                ui_->emit(editor::RemoveOwnExercise{exercise_->id});
                close_dialog(*desk_);
                return;
            }
        }
        const auto pressed = button_row(*ui_, row,
                                        {{.key = "cancel", .name = "Cancel"},
                                         {.key = "save",
                                          .name = kept_->is_old ? "Save" : "Add exercise",
                                          .look = ButtonLook::accent}});
        if (dialog.submitted() || pressed == 1) {
            save();
        } else if (pressed == 0 || dialog.wants_close()) {
            close_dialog(*desk_);
        }
    }

    void save() {
        exercise_->pattern_family = usual_family(desk_->knowledge.library, exercise_->component,
                                                 exercise_->movement_pattern);
        const auto put =
            editor::put_own_exercise(desk_->state.workspace, *exercise_, desk_->knowledge.library);
        if (!put) {
            kept_->fault = put.error().message;
            return;
        }
        ui_->emit(editor::PutOwnExercise{*exercise_});
        if (!kept_->is_old) {
            ui_->emit(editor::Search{exercise_->name});  // the library shows it
        }
        close_dialog(*desk_);
    }

    Desk* desk_;
    Ui* ui_;
    ExerciseForm* kept_;
    Exercise* exercise_;
};

}  // namespace

void draw_own_exercise(Desk& desk) {
    auto& kept = form_of<ExerciseForm>(desk, [&] { return exercise_form(desk); });
    ExerciseDialog(desk, kept).draw();
}

}  // namespace phasewise::ui
