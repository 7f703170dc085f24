#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json_reader.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"
#include "model/taxonomy.hpp"

namespace phasewise::opt {

/// What an exercise is like: every field that is filled in must fit (an AND). Of the values in one
/// field any may fit, except `tags`, which must all be there.
struct ExerciseTraits {
    std::vector<model::Tag> tags;          ///< all of them
    std::vector<model::Tag> without_tags;  ///< none of them
    std::vector<model::Position> positions;
    std::vector<model::Impact> impacts;
    std::vector<model::FloorUse> floors;
    std::vector<model::MovementPattern> movement_patterns;
    std::vector<model::PatternFamily> pattern_families;
    std::vector<model::Component> components;  ///< its own, not a second role
    std::vector<model::Level> levels;          ///< its own, not a second role
    std::vector<model::BodyPart> body_parts;
    std::vector<model::Equipment> equipment;  ///< needed for it
    std::vector<model::Muscle> muscles;       ///< among those it is aimed at
    std::vector<model::ExerciseId> ids;
    std::optional<int> complexity_from;
    bool loaded = false;  ///< takes a weight, a band or a plate
    std::string say;      ///< the traits in words: "lying on the back or the front"
    bool ask = false;     ///< not against the rule, but to be asked about
};

/// Exercises of one kind or another: an OR of traits.
struct ExercisePredicate {
    std::vector<ExerciseTraits> any_of;
};

/// Whether the exercise has all of the traits.
[[nodiscard]] bool matches(const ExerciseTraits& traits, const model::Exercise& exercise);

/// The first of the alternatives that the exercise fits, one that only asks after all others; null
/// where it fits none.
[[nodiscard]] const ExerciseTraits* match_in(const ExercisePredicate& predicate,
                                             const model::Exercise& exercise);

/// Reads a list of traits; faults an entry that names no field, for it would fit everything.
[[nodiscard]] ExercisePredicate read_exercise_predicate(const base::JsonReader& list);

}  // namespace phasewise::opt
