#include "ui/views/details_view.hpp"

#include <optional>
#include <string>

#include "editor/state.hpp"
#include "library/library.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"
#include "ui/views/exercise_words.hpp"

namespace phasewise::ui {
namespace {

void describe(const model::Exercise& exercise, DetailsView& view) {
    view.name = exercise.name;
    view.kind = kind_words(exercise);
    view.muscles = muscles_and_equipment(exercise);
    view.cue = exercise.cue;
    view.level = exercise.level;
}

}  // namespace

DetailsView details_view(const editor::AppState& state, const opt::Knowledge& knowledge) {
    DetailsView view;
    const model::Plan* plan = state.workspace.open_plan();
    const model::Day* day = plan == nullptr ? nullptr : model::find_day(*plan, state.session.day);
    if (day == nullptr) {
        return view;
    }
    const model::Phase phase = model::phase_of(*plan, day->id);
    model::Item item;
    const model::Exercise* exercise = nullptr;
    if (state.session.selected_item) {
        if (const auto place = model::find_item(*day, *state.session.selected_item)) {
            item = model::item_at(*day, *place);
            exercise = knowledge.library.find(item.exercise);
            view.is_entry = true;
            view.name = item.custom_name.empty() ? item.exercise.text : item.custom_name;
        }
    } else if (state.session.selected_exercise) {
        exercise = knowledge.library.find(*state.session.selected_exercise);
        if (exercise != nullptr) {
            item = opt::prescribe(knowledge.rules, *exercise, phase);
        }
    }
    if (exercise != nullptr) {
        describe(*exercise, view);
        view.targets = opt::targets_of(knowledge.rules, *exercise, item, phase, plan->edition);
    }
    return view;
}

}  // namespace phasewise::ui
