#include "ui/views/details_view.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "editor/field_edit.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "model/typed_field.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"
#include "ui/views/exercise_words.hpp"

namespace phasewise::ui {
namespace {

using model::Component;
using model::DoseUnit;
using model::TypedField;

void describe(const model::Exercise& exercise, DetailsView& view) {
    view.name = exercise.name;
    view.kind = kind_words(exercise);
    view.muscles = muscles_and_equipment(exercise);
    view.cue = exercise.cue;
    view.level = exercise.level;
    view.is_own = exercise.id.text.starts_with("OWN");
}

/// What the dose of an item is called: by the unit that it has now.
std::string_view dose_name(const model::Item& item, const model::Exercise* exercise) {
    const DoseUnit unit = !item.sets.empty()    ? item.sets.front().dose.unit
                          : exercise != nullptr ? exercise->dose_unit
                                                : DoseUnit::reps;
    switch (unit) {
    case DoseUnit::s:
        return exercise != nullptr && exercise->dose == model::DoseKind::time ? "Time" : "Hold";
    case DoseUnit::m:
    case DoseUnit::steps: return "Distance";
    case DoseUnit::contacts: return "Contacts";
    case DoseUnit::passes: return "Passes";
    case DoseUnit::min: return "Minutes";
    case DoseUnit::reps:
    case DoseUnit::none: break;
    }
    return "Reps";
}

/// Which fields an entry has: those of its component, and any that hold something.
std::vector<TypedField> fields_of(const model::Item& item, const model::Exercise* exercise) {
    const Component component = exercise != nullptr
                                    ? (item.role ? item.role->component : exercise->component)
                                    : Component::generic;
    const bool cardio = component == Component::cardio || item.cardio.has_value();
    const bool moved = component == Component::resistance || component == Component::core ||
                       component == Component::balance || component == Component::corrective ||
                       component == Component::plyometric || component == Component::generic;
    const bool loaded = component == Component::resistance || component == Component::core ||
                        component == Component::balance || component == Component::plyometric ||
                        component == Component::generic;
    const bool has_load = std::ranges::any_of(
        item.sets, [](const model::SetGroup& set) { return !set.loads.empty(); });
    std::vector<TypedField> fields;
    if (!cardio) {
        fields.push_back(TypedField::sets);
    }
    fields.push_back(TypedField::dose);
    if (moved || item.tempo) {
        fields.push_back(TypedField::tempo);
    }
    if (!cardio ||
        std::ranges::any_of(item.sets, [](const auto& set) { return set.rest.has_value(); })) {
        fields.push_back(TypedField::rest);
    }
    if (loaded || has_load) {
        fields.push_back(TypedField::load);
    }
    if (cardio) {
        fields.push_back(TypedField::zone);
        fields.push_back(TypedField::intervals);
    }
    return fields;
}

std::string_view field_name(TypedField field, const model::Item& item,
                            const model::Exercise* exercise) {
    switch (field) {
    case TypedField::sets: return "Sets";
    case TypedField::dose: return dose_name(item, exercise);
    case TypedField::tempo: return "Tempo";
    case TypedField::rest: return "Rest";
    case TypedField::load: return "Load";
    case TypedField::zone: return "Zone";
    case TypedField::intervals: break;
    }
    return "Intervals";
}

/// How the field may be written, for those who ask.
std::string_view example(TypedField field) {
    switch (field) {
    case TypedField::sets: return "A number of sets";
    case TypedField::dose: return "For example 12, 8-12, 12/10/8, 3x12, 20 s or AMRAP";
    case TypedField::tempo: return "Eccentric, isometric, concentric seconds: 4/2/1, 2/0/X";
    case TypedField::rest: return "For example 60 s, 60-90 s or 1:30";
    case TypedField::load: return "For example 75 %, RPE 7, 20 kg, 45 lb each or green band";
    case TypedField::zone: return "A heart-rate zone, 1 to 5";
    case TypedField::intervals: break;
    }
    return "Work and easy seconds: 60/180, or 8x20/10";
}

opt::Field checked_field(TypedField field) {
    switch (field) {
    case TypedField::sets: return opt::Field::sets;
    case TypedField::dose: return opt::Field::dose;
    case TypedField::tempo: return opt::Field::tempo;
    case TypedField::rest: return opt::Field::rest;
    case TypedField::load: return opt::Field::load;
    case TypedField::zone: return opt::Field::zone;
    case TypedField::intervals: break;
    }
    return opt::Field::none;
}

/// The worst that the checks say of a field.
void mark_fault(DetailField& field, model::ItemId item, const ChecksView& checks) {
    for (const FindingRow& row : checks.rows) {
        const opt::Finding& finding = row.finding;
        const bool about = finding.item == item && finding.field == checked_field(field.field) &&
                           finding.field != opt::Field::none && finding.kept_because.empty();
        if (about && finding.severity <= opt::Severity::warning) {
            field.fault = finding.message;
            field.is_error = finding.severity <= opt::Severity::error;
            return;  // the heaviest stands first
        }
    }
}

std::optional<opt::Target> target_named(std::vector<opt::Target>& targets, std::string_view name) {
    const auto found = std::ranges::find(targets, name, &opt::Target::name);
    return found == targets.end() ? std::nullopt : std::optional(std::move(*found));
}

/// Sets and rest of an entry of a group are the group's: that is what is held against the range.
void show_group_value(const editor::OpenEntry& entry, TypedField field, opt::Target& target) {
    if (field == TypedField::sets) {
        target.actual = model::Range{entry.group.rounds, entry.group.rounds};
    } else if (field == TypedField::rest) {
        const bool last = entry.group.items.back().id == entry.item.id;
        const std::optional<model::Rest>& rest =
            last ? entry.group.rest_between_rounds : entry.group.rest_between_items;
        target.actual = rest ? std::optional(model::Range{rest->lo, rest->hi}) : std::nullopt;
        if (!last) {
            target.range.reset();  // the figure is for the rest after the group
        }
    }
}

void fill_fields(const editor::OpenEntry& entry, const model::Exercise* exercise,
                 model::Phase phase, const ChecksView& checks, DetailsView& view) {
    std::vector<opt::Target> targets;
    if (exercise != nullptr) {
        targets = opt::targets_of(entry.knowledge.rules, *exercise, entry.item, phase,
                                  entry.plan.edition);
    }
    for (const TypedField which : fields_of(entry.item, exercise)) {
        DetailField field;
        field.field = which;
        field.name = field_name(which, entry.item, exercise);
        field.value = editor::field_text(entry, which);
        field.description = example(which);
        field.target = target_named(targets, field.name);
        if (entry.is_grouped() && field.target) {
            show_group_value(entry, which, *field.target);
        }
        field.why_name = "Why: " + field.name;
        mark_fault(field, entry.item.id, checks);
        view.fields.push_back(std::move(field));
    }
}

void fill_group(const editor::OpenEntry& entry, DetailsView& view) {
    if (!entry.is_grouped()) {
        return;
    }
    view.group = editor::shape_of(entry.group);
    struct Named {
        editor::GroupRest which;
        std::string_view name;
    };
    constexpr std::array rests{
        Named{editor::GroupRest::between_items, "Between exercises"},
        Named{editor::GroupRest::between_pairs, "Between pairs"},
        Named{editor::GroupRest::between_rounds, "Between rounds"},
    };
    for (const Named& rest : rests) {
        const bool of_pairs = rest.which == editor::GroupRest::between_pairs;
        if (of_pairs && entry.group.kind != model::GroupKind::circuit) {
            continue;
        }
        view.group_rests.push_back(
            {rest.which, std::string(rest.name), editor::group_rest_text(entry.group, rest.which)});
    }
}

void fill_sets(const editor::OpenEntry& entry, DetailsView& view) {
    const model::TypedContext context = entry.context();
    for (std::size_t i = 0; i < entry.item.sets.size(); ++i) {
        const model::SetGroup& set = entry.item.sets[i];
        view.sets.push_back({.name = base::digits(i + 1),
                             .kind = set.kind,
                             .count = model::typed_text(set, model::SetField::count, context),
                             .dose = model::typed_text(set, model::SetField::dose, context),
                             .rest = model::typed_text(set, model::SetField::rest, context),
                             .load = model::typed_text(set, model::SetField::load, context)});
    }
}

/// Exercises of the same pattern and component: what a trainer would swap to, easiest way.
void fill_alternatives(const editor::OpenEntry& entry, const model::Exercise* exercise,
                       DetailsView& view) {
    constexpr std::size_t most = 24;
    const auto& library = entry.knowledge.library;
    const auto& chosen = entry.item.alternatives;
    for (const model::ExerciseId& id : chosen) {
        const model::Exercise* found = library.find(id);
        const std::string name = found != nullptr ? found->name : id.text;
        view.alternatives.push_back({id, name, "Take out " + name});
    }
    if (exercise == nullptr) {
        return;
    }
    const auto add = [&](const model::Exercise& other) {
        const bool there =
            other.id == exercise->id || std::ranges::find(chosen, other.id) != chosen.end() ||
            std::ranges::any_of(view.candidates,
                                [&](const Alternative& one) { return one.exercise == other.id; });
        if (!there && view.candidates.size() < most) {
            view.candidates.push_back({other.id, other.name, {}});
        }
    };
    for (const auto& id : {exercise->regression, exercise->progression, exercise->standing_twin}) {
        if (const model::Exercise* other = id ? library.find(*id) : nullptr) {
            add(*other);
        }
    }
    for (const bool same_level : {true, false}) {
        for (const model::Exercise& other : library.all()) {
            if (other.component == exercise->component &&
                other.movement_pattern == exercise->movement_pattern &&
                other.body_part == exercise->body_part &&
                (other.level == exercise->level) == same_level) {
                add(other);
            }
        }
    }
}

void fill_entry(const editor::OpenEntry& entry, const model::Exercise* exercise, model::Phase phase,
                const ChecksView& checks, DetailsView& view) {
    view.is_entry = true;
    view.item = entry.item;
    view.note = entry.item.note;
    view.rationale = entry.item.rationale;
    view.has_side = exercise == nullptr || exercise->component != Component::cardio;
    fill_fields(entry, exercise, phase, checks, view);
    fill_group(entry, view);
    fill_sets(entry, view);
    fill_alternatives(entry, exercise, view);
}

}  // namespace

DetailsView details_view(const editor::AppState& state, const opt::Knowledge& knowledge,
                         const ChecksView& checks) {
    DetailsView view;
    const model::Plan* plan = state.workspace.open_plan();
    const model::Day* day = plan == nullptr ? nullptr : model::find_day(*plan, state.session.day);
    if (day == nullptr) {
        return view;
    }
    const model::Phase phase = model::phase_of(*plan, day->id);
    const auto place = state.session.selected_item
                           ? model::find_item(*day, *state.session.selected_item)
                           : std::nullopt;
    if (place) {
        const model::Group& group = *day->groups(place->block)[place->group];
        const model::Item& item = group.items[place->item];
        const model::Exercise* exercise = knowledge.library.find(item.exercise);
        if (exercise != nullptr) {
            describe(*exercise, view);
        } else {
            view.name = item.custom_name.empty() ? item.exercise.text : item.custom_name;
        }
        view.selected = state.session.selection.size();
        fill_entry({knowledge, *plan, *day, item, group}, exercise, phase, checks, view);
    } else if (state.session.selected_exercise) {
        if (const auto* exercise = knowledge.library.find(*state.session.selected_exercise)) {
            describe(*exercise, view);
            view.targets = opt::targets_of(knowledge.rules, *exercise,
                                           opt::prescribe(knowledge.rules, *exercise, phase), phase,
                                           plan->edition);
        }
    }
    return view;
}

}  // namespace phasewise::ui
