#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/check.hpp"
#include "opt/knowledge.hpp"
#include "opt/rows.hpp"

namespace phasewise::opt {

/// An entry of a day as the rules see it. It points into the day and the knowledge.
struct Seen {
    const model::Item* item = nullptr;
    const model::Exercise* exercise = nullptr;
    const model::Group* group = nullptr;
    model::Block block = model::Block::warm_up;
    std::size_t group_index = 0;  ///< in the block
    std::size_t item_index = 0;   ///< in the group
    model::ExerciseRole role;     ///< what it is trained as here
    FoundRow row;                 ///< the figures it is judged by

    [[nodiscard]] bool is_grouped() const { return group->kind != model::GroupKind::straight; }
    [[nodiscard]] bool is_resistance() const {
        return role.component == model::Component::resistance;
    }
};

/// A day as the rules see it: its known entries in order.
struct DayView {
    const Knowledge* knowledge = nullptr;
    const model::Day* day = nullptr;
    DayScope scope;
    std::vector<Seen> items;
    bool is_empty = true;  ///< nothing stands in it, not even a free row

    [[nodiscard]] const PhaseRules& phase() const { return knowledge->rules.of(scope.phase); }
    /// Whether it is trained as the reduced variant of phase 5.
    [[nodiscard]] bool is_reduced() const;
    /// Whether it is trained as the endurance variant of phase 3.
    [[nodiscard]] bool is_endurance() const;
    /// Whether the lower limits of sets, repetitions and load are off.
    [[nodiscard]] bool is_light() const { return scope.deload; }
};

[[nodiscard]] DayView view_of(const Knowledge& knowledge, const model::Day& day,
                              const DayScope& scope);

/// What `item` is trained as: the role that it names, where the exercise has it; in a group of a
/// phase that trains in pairs the exercise's resistance role, where another member is a resistance
/// exercise (the squat jump behind the squat); else the exercise's own.
[[nodiscard]] model::ExerciseRole role_of(const Knowledge& knowledge,
                                          const model::Exercise& exercise, const model::Item& item,
                                          const model::Group& group, model::Phase phase);

/// The work sets that an entry lists.
[[nodiscard]] int work_count(const model::Item& item);
/// How many work sets are done of an entry: in a group as many as it has rounds, more where the
/// entry has several sets a round. Sets listed one by one, as many as rounds, are one a round.
[[nodiscard]] int work_sets(const model::Group& group, const model::Item& item);

/// The figure for the repetitions of an entry: a side's own where it has one, the variant's where
/// the day is one; null where there is none.
[[nodiscard]] const Figure* reps_figure_of(const DayView& view, const Seen& seen);

/// The members of the group that the entry at `index` begins; empty where it begins none. Members
/// that the rules do not know are not among them.
[[nodiscard]] std::span<const Seen> group_at(const DayView& view, std::size_t index);

/// The pairs of a group: its items two by two where it is a superset or a contrast of two, or a
/// circuit in a phase that trains in pairs.
struct PairSeen {
    const Seen* first = nullptr;
    const Seen* second = nullptr;
};
/// The pair that the entry at `index` is the first half of; nothing where it is none.
[[nodiscard]] std::optional<PairSeen> pair_at(const DayView& view, std::size_t index);
/// Whether the entry at `index` stands in a pair, right or wrong.
[[nodiscard]] bool is_paired(const DayView& view, std::size_t index);

}  // namespace phasewise::opt
