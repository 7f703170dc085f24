#include "editor/own_exercises.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/json_reader.hpp"
#include "base/json_writer.hpp"
#include "base/result.hpp"
#include "base/text.hpp"
#include "editor/state.hpp"
#include "library/library.hpp"
#include "library/own_exercise.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/own_library.hpp"

namespace phasewise::editor {

namespace {

using base::Error;
using base::Result;
using model::Component;
using model::DoseKind;
using model::DoseUnit;
using model::Exercise;
using model::LoadField;

/// How the exercises of a component are usually counted.
struct Usual {
    DoseKind dose;
    DoseUnit unit;
};

Usual usual_dose(Component component) {
    switch (component) {
    case Component::smr:
    case Component::static_stretch: return {DoseKind::hold, DoseUnit::s};
    case Component::active_stretch:
    case Component::corrective: return {DoseKind::reps_hold, DoseUnit::reps};
    case Component::plyometric: return {DoseKind::contacts, DoseUnit::contacts};
    case Component::saq: return {DoseKind::passes, DoseUnit::passes};
    case Component::cardio: return {DoseKind::minutes, DoseUnit::min};
    case Component::dynamic_stretch:
    case Component::generic: return {DoseKind::reps_free, DoseUnit::reps};
    case Component::balance:
    case Component::core:
    case Component::resistance: break;
    }
    return {DoseKind::reps, DoseUnit::reps};
}

std::string trimmed(const std::string& text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string::npos
               ? std::string()
               : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

template <class T>
void keep_first_of_equals(std::vector<T>& values) {
    std::vector<T> kept;
    for (T& value : values) {
        if (std::ranges::find(kept, value) == kept.end()) {
            kept.push_back(std::move(value));
        }
    }
    values = std::move(kept);
}

template <class T>
void tidy(std::vector<T>& values, T usual) {
    keep_first_of_equals(values);
    if (values.empty()) {
        values.push_back(usual);
    }
}

/// What a form may leave open or say twice, put in order.
Exercise tidied(Exercise exercise) {
    exercise.name = trimmed(exercise.name);
    exercise.cue = trimmed(exercise.cue);
    for (std::string& alias : exercise.aliases) {
        alias = trimmed(alias);
    }
    std::erase(exercise.aliases, std::string());
    keep_first_of_equals(exercise.aliases);
    tidy(exercise.equipment, model::Equipment::bodyweight);
    tidy(exercise.load_types, LoadField::none);
    tidy(exercise.planes, model::Plane::sagittal);
    for (auto* muscles : {&exercise.primary_muscles, &exercise.secondary_muscles,
                          &exercise.stabilizer_muscles, &exercise.target_muscles}) {
        keep_first_of_equals(*muscles);
    }
    return exercise;
}

/// What keeps the exercise from being stored: the faults the strict reader would find in it.
std::optional<Error> why_not(const Exercise& exercise) {
    const std::string text = base::write_json(library::write_own_exercise(exercise));
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    const Exercise back = library::read_own_exercise(document->root(faults));
    if (!faults.empty()) {
        return Error{"The exercise cannot be kept like this: " + faults.text()};
    }
    if (back != exercise) {
        return Error{"The exercise cannot be kept without a change to it."};
    }
    return std::nullopt;
}

std::optional<Error> why_not_named(const Exercise& exercise, std::span<const Exercise> own,
                                   const library::Library& library) {
    if (exercise.name.empty()) {
        return Error{"An exercise needs a name."};
    }
    const std::string name = base::folded(exercise.name);
    const auto has_the_name = [&](const Exercise& other) {
        return other.id != exercise.id && base::folded(other.name) == name;
    };
    if (std::ranges::any_of(own, has_the_name) ||
        std::ranges::any_of(library.all(), has_the_name)) {
        return Error{"There is already an exercise called " + base::in_quotes(exercise.name) +
                     ". Please give this one a name of its own."};
    }
    return std::nullopt;
}

template <class Visit>
void each_plan(const Workspace& workspace, const Visit& visit) {
    for (const auto* plans : {&workspace.plans, &workspace.bin}) {
        for (const auto& plan : *plans) {
            visit(*plan);
        }
    }
}

}  // namespace

std::span<const Exercise> own_of(const Workspace& workspace) {
    return workspace.own_exercises ? std::span<const Exercise>(*workspace.own_exercises)
                                   : std::span<const Exercise>();
}

std::vector<Exercise> own_known(const Workspace& workspace) {
    const auto own = own_of(workspace);
    std::vector<Exercise> known(own.begin(), own.end());
    std::set<model::ExerciseId> ids;
    for (const Exercise& exercise : known) {
        ids.insert(exercise.id);
    }
    each_plan(workspace, [&](const model::Plan& plan) {
        for (const auto& exercise : plan.own_exercises) {
            if (ids.insert(exercise->id).second) {
                known.push_back(*exercise);
            }
        }
    });
    return known;
}

Exercise new_own_exercise(Component component) {
    Exercise exercise;
    exercise.component = component;
    const Usual usual = usual_dose(component);
    exercise.dose = usual.dose;
    exercise.dose_unit = usual.unit;
    exercise.equipment = {model::Equipment::bodyweight};
    exercise.planes = {model::Plane::sagittal};
    exercise.load_types = {LoadField::none};
    if (component == Component::resistance) {
        exercise.load_types = {LoadField::kg, LoadField::rpe};
        exercise.volume = model::VolumeCount::full;
    } else if (component == Component::core) {
        exercise.volume = model::VolumeCount::core_only;
    }
    return exercise;
}

Result<Workspace> put_own_exercise(Workspace workspace, Exercise exercise,
                                   const library::Library& library) {
    exercise = tidied(std::move(exercise));
    const auto own = own_of(workspace);
    if (const auto objection = why_not_named(exercise, own, library)) {
        return *objection;
    }
    std::vector<Exercise> next(own.begin(), own.end());
    if (exercise.id.text.empty()) {
        exercise.id = opt::free_own_id(own_ids_in_use(workspace));
        if (next.size() >= most_own_exercises || exercise.id.text.empty()) {
            return Error{"There are " + base::digits(most_own_exercises) +
                         " own exercises already, which is as many as can be kept. Please remove "
                         "one that you do not need."};
        }
    }
    if (const auto objection = why_not(exercise)) {
        return *objection;
    }
    const auto place = std::ranges::find(next, exercise.id, &Exercise::id);
    if (place == next.end()) {
        next.push_back(std::move(exercise));
    } else {
        *place = std::move(exercise);
    }
    workspace.own_exercises = std::make_shared<const std::vector<Exercise>>(std::move(next));
    return with_own_embedded(std::move(workspace));
}

Workspace remove_own_exercise(Workspace workspace, const model::ExerciseId& id) {
    const auto own = own_of(workspace);
    std::vector<Exercise> next(own.begin(), own.end());
    if (std::erase_if(next, [&](const Exercise& one) { return one.id == id; }) > 0) {
        workspace.own_exercises =
            next.empty() ? nullptr : std::make_shared<const std::vector<Exercise>>(std::move(next));
    }
    return workspace;
}

Workspace with_own_embedded(Workspace workspace) {
    const auto own = own_of(workspace);
    for (auto* plans : {&workspace.plans, &workspace.bin}) {
        for (auto& plan : *plans) {
            if (own.empty() && plan->own_exercises.empty()) {
                continue;  // as it is for most trainers, at every edit
            }
            model::Plan next = opt::embed_own(*plan, own);
            if (next.own_exercises != plan->own_exercises) {
                plan = std::make_shared<const model::Plan>(std::move(next));
            }
        }
    }
    return workspace;
}

std::vector<model::ExerciseId> own_ids_in_use(const Workspace& workspace) {
    std::vector<model::ExerciseId> ids;
    for (const Exercise& exercise : own_known(workspace)) {
        ids.push_back(exercise.id);
    }
    return ids;
}

}  // namespace phasewise::editor
