#include "opt/exercise_predicate.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "library/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

constexpr std::size_t most_alternatives = 20;
constexpr std::size_t most_trait_values = 20;
constexpr std::size_t most_trait_words = 60;
constexpr int most_complexity = 3;

/// An empty list asks for nothing.
template <class Value>
bool is_any_of(const std::vector<Value>& wanted, const Value& value) {
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

template <class Value>
bool share_a_value(const std::vector<Value>& wanted, const std::vector<Value>& there) {
    return std::ranges::find_first_of(wanted, there) != wanted.end();
}

bool has_tag(const model::Exercise& exercise, model::Tag tag) {
    return std::ranges::find(exercise.tags, tag) != exercise.tags.end();
}

bool fits_tags(const ExerciseTraits& traits, const model::Exercise& exercise) {
    const auto has = [&](model::Tag tag) { return has_tag(exercise, tag); };
    return std::ranges::all_of(traits.tags, has) && std::ranges::none_of(traits.without_tags, has);
}

bool fits_columns(const ExerciseTraits& traits, const model::Exercise& exercise) {
    return is_any_of(traits.positions, exercise.position) &&
           is_any_of(traits.impacts, exercise.impact) && is_any_of(traits.floors, exercise.floor) &&
           is_any_of(traits.movement_patterns, exercise.movement_pattern) &&
           is_any_of(traits.pattern_families, exercise.pattern_family) &&
           is_any_of(traits.components, exercise.component) &&
           is_any_of(traits.levels, exercise.level) &&
           is_any_of(traits.body_parts, exercise.body_part) && is_any_of(traits.ids, exercise.id) &&
           exercise.complexity >= traits.complexity_from.value_or(exercise.complexity);
}

bool takes_a_load(const model::Exercise& exercise) {
    return std::ranges::any_of(exercise.load_types, [](model::LoadField field) {
        switch (field) {
        case model::LoadField::none:
        case model::LoadField::bodyweight:
        case model::LoadField::effort:
        case model::LoadField::rpe:
        case model::LoadField::assist_kg: return false;
        default: return true;
        }
    });
}

bool fits_lists(const ExerciseTraits& traits, const model::Exercise& exercise) {
    const bool equipment =
        traits.equipment.empty() || share_a_value(traits.equipment, exercise.equipment);
    const bool muscles = traits.muscles.empty() ||
                         share_a_value(traits.muscles, exercise.target_muscles) ||
                         share_a_value(traits.muscles, exercise.primary_muscles);
    return equipment && muscles && (!traits.loaded || takes_a_load(exercise));
}

template <class Enum>
void read_trait(const JsonReader& object, std::string_view key, std::vector<Enum>& into) {
    if (const auto list = object.maybe(key)) {
        into = library::distinct<Enum>(*list, most_trait_values);
    }
}

ExerciseTraits read_traits(const JsonReader& object) {
    object.only({"say", "ask", "tags", "without_tags", "positions", "impacts", "floors",
                 "movement_patterns", "pattern_families", "components", "levels", "body_parts",
                 "equipment", "muscles", "ids", "complexity_from", "loaded"});
    ExerciseTraits traits;
    traits.say = library::words(object.at("say"), most_trait_words);
    read_trait(object, "tags", traits.tags);
    read_trait(object, "without_tags", traits.without_tags);
    read_trait(object, "positions", traits.positions);
    read_trait(object, "impacts", traits.impacts);
    read_trait(object, "floors", traits.floors);
    read_trait(object, "movement_patterns", traits.movement_patterns);
    read_trait(object, "pattern_families", traits.pattern_families);
    read_trait(object, "components", traits.components);
    read_trait(object, "levels", traits.levels);
    read_trait(object, "body_parts", traits.body_parts);
    read_trait(object, "equipment", traits.equipment);
    read_trait(object, "muscles", traits.muscles);
    if (const auto list = object.maybe("ids")) {
        traits.ids = library::exercise_ids(*list, most_trait_values);
    }
    if (const auto from = object.maybe("complexity_from")) {
        traits.complexity_from = from->integer(1, most_complexity);
    }
    if (const auto loaded = object.maybe("loaded")) {
        traits.loaded = loaded->boolean();
    }
    if (const auto ask = object.maybe("ask")) {
        traits.ask = ask->boolean();
    }
    return traits;
}

/// Whether the traits leave something out; what they would all fit is a plain exercise.
bool names_a_trait(const ExerciseTraits& traits) {
    return !traits.tags.empty() || !traits.positions.empty() || !traits.impacts.empty() ||
           !traits.floors.empty() || !traits.movement_patterns.empty() ||
           !traits.pattern_families.empty() || !traits.components.empty() ||
           !traits.levels.empty() || !traits.body_parts.empty() || !traits.equipment.empty() ||
           !traits.muscles.empty() || !traits.ids.empty() || traits.complexity_from.has_value();
}

}  // namespace

bool matches(const ExerciseTraits& traits, const model::Exercise& exercise) {
    return fits_tags(traits, exercise) && fits_columns(traits, exercise) &&
           fits_lists(traits, exercise);
}

const ExerciseTraits* match_in(const ExercisePredicate& predicate,
                               const model::Exercise& exercise) {
    const ExerciseTraits* asks = nullptr;
    for (const ExerciseTraits& traits : predicate.any_of) {
        if (!matches(traits, exercise)) {
            continue;
        }
        if (!traits.ask) {
            return &traits;
        }
        asks = asks == nullptr ? &traits : asks;
    }
    return asks;
}

ExercisePredicate read_exercise_predicate(const JsonReader& list) {
    ExercisePredicate predicate;
    for (const JsonReader& object : list.items(most_alternatives)) {
        predicate.any_of.push_back(read_traits(object));
        if (!names_a_trait(predicate.any_of.back())) {
            object.fault("says nothing of the exercise");
        }
    }
    return predicate;
}

}  // namespace phasewise::opt
