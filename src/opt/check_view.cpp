#include "opt/check_view.hpp"

#include <algorithm>

namespace phasewise::opt {

namespace {

using model::Component;

bool has_role(const model::Exercise& exercise, const model::ExerciseRole& role) {
    return std::ranges::find(exercise.also_counts_as, role) != exercise.also_counts_as.end();
}

bool is_pair_kind(model::GroupKind kind) {
    return kind == model::GroupKind::superset || kind == model::GroupKind::contrast;
}

bool runs_in_pairs(const DayView& view, const model::Group& group) {
    if (pairs_of(view.phase()) == nullptr) {
        return false;
    }
    if (is_pair_kind(group.kind)) {
        return group.items.size() == 2;
    }
    return group.kind == model::GroupKind::circuit || group.kind == model::GroupKind::vertical;
}

}  // namespace

bool DayView::is_reduced() const {
    return day->variant == model::DayVariant::reduced && scope.phase == model::Phase::power;
}

bool DayView::is_endurance() const {
    return day->variant == model::DayVariant::endurance &&
           scope.phase == model::Phase::muscular_development;
}

model::ExerciseRole role_of(const Knowledge& knowledge, const model::Exercise& exercise,
                            const model::Item& item, const model::Group& group,
                            model::Phase phase) {
    const model::ExerciseRole own{exercise.component, exercise.level, exercise.body_part};
    if (item.role && has_role(exercise, *item.role)) {
        return *item.role;
    }
    if (item.role == own || exercise.also_counts_as.empty() ||
        exercise.component == Component::resistance || group.items.size() < 2 ||
        pairs_of(knowledge.rules.of(phase)) == nullptr) {
        return own;
    }
    const bool beside_resistance = std::ranges::any_of(group.items, [&](const model::Item& other) {
        const model::Exercise* const known = knowledge.library.find(other.exercise);
        return known != nullptr && known->component == Component::resistance;
    });
    const auto role = std::ranges::find_if(exercise.also_counts_as, [](const auto& one) {
        return one.component == Component::resistance;
    });
    return beside_resistance && role != exercise.also_counts_as.end() ? *role : own;
}

int work_count(const model::Item& item) {
    int count = 0;
    for (const model::SetGroup& set : item.sets) {
        count += set.kind == model::SetKind::work ? set.count : 0;
    }
    return count;
}

int work_sets(const model::Group& group, const model::Item& item) {
    const int count = work_count(item);
    if (group.kind == model::GroupKind::straight || count == 0 || count == group.rounds) {
        return count;
    }
    return count * group.rounds;
}

DayView view_of(const Knowledge& knowledge, const model::Day& day, const DayScope& scope) {
    DayView view{.knowledge = &knowledge, .day = &day, .scope = scope, .items = {}};
    for (const model::Block block : model::all_blocks) {
        const auto& groups = day.groups(block);
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const model::Group& group = *groups[g];
            for (std::size_t i = 0; i < group.items.size(); ++i) {
                view.is_empty = false;
                const model::Item& item = group.items[i];
                const model::Exercise* const exercise = knowledge.library.find(item.exercise);
                if (exercise == nullptr || exercise->component == Component::generic) {
                    continue;
                }
                const auto role = role_of(knowledge, *exercise, item, group, scope.phase);
                const FoundRow row =
                    find_row(knowledge.rules, role.component, role.level, scope.phase);
                if (row) {
                    view.items.push_back({&item, exercise, &group, block, g, i, role, row});
                }
            }
        }
    }
    return view;
}

const Figure* reps_figure_of(const DayView& view, const Seen& seen) {
    if (view.is_endurance() && seen.is_resistance()) {
        return &view.knowledge->rule_book.figures.endurance_reps;
    }
    const AcuteVariables& row = *seen.row.row;
    const bool per_side = row.reps_side && seen.item->side == model::Side::each;
    const auto& figure = per_side ? row.reps_side : row.reps;
    return figure ? &*figure : nullptr;
}

std::span<const Seen> group_at(const DayView& view, std::size_t index) {
    const Seen& first = view.items[index];
    if (!first.is_grouped() || (index != 0 && view.items[index - 1].group == first.group &&
                                view.items[index - 1].group_index == first.group_index &&
                                view.items[index - 1].block == first.block)) {
        return {};
    }
    std::size_t end = index;
    while (end < view.items.size() && view.items[end].group == first.group &&
           view.items[end].group_index == first.group_index &&
           view.items[end].block == first.block) {
        ++end;
    }
    return std::span(view.items).subspan(index, end - index);
}

std::optional<PairSeen> pair_at(const DayView& view, std::size_t index) {
    const Seen& first = view.items[index];
    if (first.item_index % 2 != 0 || index + 1 >= view.items.size() ||
        !runs_in_pairs(view, *first.group)) {
        return std::nullopt;
    }
    const Seen& second = view.items[index + 1];
    if (second.group != first.group || second.group_index != first.group_index ||
        second.block != first.block || second.item_index != first.item_index + 1 ||
        !first.is_resistance() || !second.is_resistance()) {
        return std::nullopt;
    }
    return PairSeen{&first, &second};
}

bool is_paired(const DayView& view, std::size_t index) {
    return pair_at(view, index).has_value() ||
           (index != 0 && view.items[index].item_index % 2 == 1 &&
            pair_at(view, index - 1).has_value());
}

}  // namespace phasewise::opt
