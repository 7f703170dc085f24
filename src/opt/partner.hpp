#pragma once

#include <optional>
#include <span>

#include "model/edit.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::opt {

/// The other half of a pair, ready to stand beside an exercise.
struct Partner {
    model::ExerciseId exercise;
    bool before = false;      ///< it is the first half: the exercise it joins is the second
    model::GroupShape shape;  ///< of the pair, where the exercise stood alone
    model::Item item;         ///< its prescription as a member of that pair
};

/// The partner of an exercise that joins the resistance block of a phase that trains in pairs
/// (opt-model reference 4.5): the best entry of its list, in phase 5 else of the power-motion map,
/// without lifts that have to be taught; for a second half the strength exercise it follows best.
/// None in other phases, and for what may stand alone.
[[nodiscard]] std::optional<Partner> partner_for(const Knowledge& knowledge,
                                                 const model::Exercise& exercise,
                                                 model::Phase phase);

/// Whether `second` may follow `first` in a pair of `phase`: the stabilization role of the same
/// pattern in phase 2, an explosive exercise of the power-motion map in phase 5.
[[nodiscard]] bool may_follow(const Knowledge& knowledge, const model::Exercise& first,
                              const model::Exercise& second, model::Phase phase);
/// Whether `exercise` may stand without a partner in `phase`.
[[nodiscard]] bool may_stand_alone(const Knowledge& knowledge, const model::Exercise& exercise,
                                   model::Phase phase);

/// The shape that a new group of `items` gets in `phase`: a superset, in phase 5 a contrast pair, a
/// circuit where they are more than two or the phase circles; rounds as many as the most sets that
/// an item has now, within what suits all of them; rests of the phase. In `edition`'s ranges.
[[nodiscard]] model::GroupShape default_shape(const Knowledge& knowledge, model::Phase phase,
                                              std::span<const model::Item> items,
                                              model::Edition edition = model::Edition::app);

/// The same for a group of this kind, whether the phase has it or not.
[[nodiscard]] model::GroupShape shape_of_kind(const Knowledge& knowledge, model::Phase phase,
                                              std::span<const model::Item> items,
                                              model::GroupKind kind, model::Edition edition);

/// As `prescribe`, trained in the second role `role` where it has one.
[[nodiscard]] model::Item prescribe_as(const Knowledge& knowledge, const model::Exercise& exercise,
                                       const std::optional<model::ExerciseRole>& role,
                                       model::Phase phase);
/// The item as a member of a group: one work set a round, and no rest of its own after it.
[[nodiscard]] model::Item as_member(model::Item item);

}  // namespace phasewise::opt
