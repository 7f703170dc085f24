#include "opt/partner.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "opt/check_report.hpp"
#include "opt/check_view.hpp"
#include "opt/prescribe.hpp"
#include "opt/rows.hpp"

namespace phasewise::opt {

namespace {

using model::Component;
using model::Exercise;
using model::ExerciseId;
using model::ExerciseRole;
using model::Level;
using model::Phase;

bool contains(std::span<const ExerciseId> list, const ExerciseId& id) {
    return std::ranges::find(list, id) != list.end();
}

template <class Value>
bool holds(const std::vector<Value>& list, Value value) {
    return std::ranges::find(list, value) != list.end();
}

/// The role in which `exercise` is resistance work of `level`; nothing where it has none.
std::optional<ExerciseRole> resistance_role(const Exercise& exercise, Level level) {
    const ExerciseRole own{exercise.component, exercise.level, exercise.body_part};
    if (own.component == Component::resistance && own.level == level) {
        return own;
    }
    const auto role = std::ranges::find_if(exercise.also_counts_as, [level](const auto& one) {
        return one.component == Component::resistance && one.level == level;
    });
    return role == exercise.also_counts_as.end() ? std::nullopt : std::optional{*role};
}

Level second_level(Phase phase) {
    return phase == Phase::power ? Level::power : Level::stabilization;
}

bool is_first_half(const Exercise& exercise, Phase phase) {
    return resistance_role(exercise, Level::strength) &&
           (phase != Phase::power || exercise.phase5_role == model::Phase5Role::heavy);
}

/// What may follow `first`, best first.
std::vector<ExerciseId> followers(const Knowledge& knowledge, const Exercise& first, Phase phase) {
    if (phase != Phase::power) {
        return first.phase2_stabilization_partner;
    }
    std::vector<ExerciseId> list = first.phase5_power_partner;
    const auto map = knowledge.power_map.partners_of(first.pattern_family);
    list.insert(list.end(), map.begin(), map.end());
    std::erase_if(list, [&knowledge](const ExerciseId& id) {
        return contains(knowledge.power_map.skilled_only, id);
    });
    return list;
}

/// The exercise that best stands behind `first`.
const Exercise* best_follower(const Knowledge& knowledge, const Exercise& first, Phase phase) {
    for (const ExerciseId& id : followers(knowledge, first, phase)) {
        const Exercise* const found = knowledge.library.find(id);
        if (found != nullptr && may_follow(knowledge, first, *found, phase)) {
            return found;
        }
    }
    return nullptr;
}

/// The strength exercise that `second` follows best: where it stands highest in the list; of equals
/// the first of the library.
const Exercise* best_leader(const Knowledge& knowledge, const Exercise& second, Phase phase) {
    const Exercise* best = nullptr;
    std::ptrdiff_t best_place = 0;
    for (const Exercise& first : knowledge.library.all()) {
        if (!is_first_half(first, phase) || may_stand_alone(knowledge, first, phase) ||
            !may_follow(knowledge, first, second, phase)) {
            continue;
        }
        const auto list = followers(knowledge, first, phase);
        const auto place = std::ranges::find(list, second.id) - list.begin();
        if (best == nullptr || place < best_place) {
            best = &first;
            best_place = place;
        }
    }
    return best;
}

/// The number of sets that suits all rows, as near to `wanted` as can be.
int common_rounds(const std::vector<FoundRow>& rows, int wanted, model::Edition edition,
                  const GroupRule* rule) {
    model::Range range{1, model::PlanLimits::sets};
    const auto narrow = [&range](const model::Range& to) {
        const model::Range both{std::max(range.lo, to.lo), std::min(range.hi, to.hi)};
        range = both.lo <= both.hi ? both : range;
    };
    if (rule != nullptr) {
        narrow(rule->rounds);
    }
    for (const FoundRow& row : rows) {
        if (row.row->sets) {
            narrow(allowed_by(*row.row->sets, edition).band);
        }
    }
    return std::clamp(wanted, range.lo, range.hi);
}

model::GroupKind default_kind(const PhaseRules& phase, std::size_t items, bool resistance) {
    using model::GroupKind;
    if (!resistance) {
        return items == 2 ? GroupKind::superset : GroupKind::circuit;
    }
    const bool pair = items == 2;
    for (const GroupKind kind : {GroupKind::superset, GroupKind::contrast}) {
        if (phase.find(kind) != nullptr && (pair || phase.find(GroupKind::circuit) == nullptr)) {
            return kind;
        }
    }
    return phase.find(GroupKind::circuit) != nullptr ? GroupKind::circuit : GroupKind::superset;
}

model::Rest rest_of(const model::Range& range) { return {range.lo, range.hi}; }

/// The rest after a round: the phase's pick for the group, else the last row's, as `edition` has
/// it.
model::Rest rest_after_round(const GroupRule* rule, const FoundRow& last, model::Edition edition) {
    const auto& figure = last.row->rest_s;
    model::Range rest{0, 0};
    if (rule != nullptr && rule->pick_between_rounds) {
        rest = {*rule->pick_between_rounds, *rule->pick_between_rounds};
        if (!figure || !rule->rest_between_rounds || *rule->rest_between_rounds != figure->range) {
            return rest_of(rest);
        }
    } else if (last.row->pick.rest_s) {
        rest = {*last.row->pick.rest_s, *last.row->pick.rest_s};
    }
    return rest_of(figure ? allowed_by(*figure, edition).nearest(rest) : rest);
}

/// What the items of a group are, together.
struct Members {
    std::vector<FoundRow> rows;
    bool all_resistance = true;
    int most_sets = 1;
};

Members members_of(const Knowledge& knowledge, Phase phase, std::span<const model::Item> items) {
    model::Group group;
    group.kind = model::GroupKind::superset;
    group.items.assign(items.begin(), items.end());
    Members members;
    for (const model::Item& item : items) {
        members.most_sets = std::max(members.most_sets, work_count(item));
        const Exercise* const exercise = knowledge.library.find(item.exercise);
        if (exercise == nullptr) {
            members.all_resistance = false;
            continue;
        }
        const ExerciseRole role = role_of(knowledge, *exercise, item, group, phase);
        members.all_resistance = members.all_resistance && role.component == Component::resistance;
        if (const FoundRow row = find_row(knowledge.rules, role.component, role.level, phase)) {
            members.rows.push_back(row);
        }
    }
    return members;
}

}  // namespace

bool may_follow(const Knowledge& knowledge, const Exercise& first, const Exercise& second,
                Phase phase) {
    if (!resistance_role(second, second_level(phase))) {
        return false;
    }
    if (phase != Phase::power) {
        return first.pattern_family == second.pattern_family;
    }
    return contains(first.phase5_power_partner, second.id) ||
           contains(knowledge.power_map.partners_of(first.pattern_family), second.id);
}

bool may_stand_alone(const Knowledge& knowledge, const Exercise& exercise, Phase phase) {
    if (phase == Phase::power) {
        return exercise.phase5_role == model::Phase5Role::single;
    }
    const SinglesAllowed& allowed = knowledge.power_map.phase2;
    // A main lift without a partner in the library (shrug, upright row) has to stand alone.
    return holds(allowed.families, exercise.pattern_family) ||
           holds(allowed.patterns, exercise.movement_pattern) ||
           holds(allowed.components, exercise.component) ||
           (exercise.component == Component::resistance && exercise.level == Level::strength &&
            exercise.phase2_stabilization_partner.empty());
}

model::Item prescribe_as(const Knowledge& knowledge, const Exercise& exercise,
                         const std::optional<ExerciseRole>& role, Phase phase) {
    const ExerciseRole own{exercise.component, exercise.level, exercise.body_part};
    if (!role || *role == own) {
        return prescribe(knowledge.rules, exercise, phase);
    }
    Exercise as = exercise;
    as.component = role->component;
    as.level = role->level;
    as.body_part = role->body_part;
    model::Item item = prescribe(knowledge.rules, as, phase);
    item.role = role;
    return item;
}

model::Item as_member(model::Item item) {
    for (model::SetGroup& set : item.sets) {
        if (set.kind == model::SetKind::work) {
            set.count = 1;
            set.rest.reset();
        }
    }
    return item;
}

std::optional<Partner> partner_for(const Knowledge& knowledge, const Exercise& exercise,
                                   Phase phase) {
    if (pairs_of(knowledge.rules.of(phase)) == nullptr ||
        may_stand_alone(knowledge, exercise, phase)) {
        return std::nullopt;
    }
    const bool leads = is_first_half(exercise, phase);
    const Level level = second_level(phase);
    if (!leads && !resistance_role(exercise, level)) {
        return std::nullopt;
    }
    const Exercise* const found =
        leads ? best_follower(knowledge, exercise, phase) : best_leader(knowledge, exercise, phase);
    if (found == nullptr) {
        return std::nullopt;
    }
    const auto role = resistance_role(*found, leads ? level : Level::strength);
    const model::Item item = prescribe_as(knowledge, *found, role, phase);
    return Partner{.exercise = found->id,
                   .before = !leads,
                   .shape = default_shape(knowledge, phase, std::array{item, item}),
                   .item = as_member(item)};
}

model::GroupShape shape_of_kind(const Knowledge& knowledge, Phase phase,
                                std::span<const model::Item> items, model::GroupKind kind,
                                model::Edition edition) {
    const Members members = members_of(knowledge, phase, items);
    const std::vector<FoundRow>& rows = members.rows;
    const GroupRule* const rule =
        members.all_resistance ? rule_of(knowledge.rules.of(phase), kind) : nullptr;
    model::GroupShape shape;
    shape.kind = kind;
    shape.rounds = common_rounds(rows, members.most_sets, edition, rule);
    model::Range between{0, 0};
    if (rule != nullptr && rule->pick_between_items) {
        between = *rule->pick_between_items;
    } else if (rule == nullptr && !rows.empty()) {
        // A phase that has no such group rests between exercises as after a set.
        if (const auto& rest = rows.front().row->rest_s) {
            const int least = rest->for_edition(edition).lo;
            between = {least, least};
        }
    }
    shape.rest_between_items = rest_of(between);
    shape.rest_between_rounds =
        rows.empty() ? model::Rest{} : rest_after_round(rule, rows.back(), edition);
    if (rule != nullptr && rule->pick_between_pairs && items.size() > 2) {
        shape.rest_between_pairs =
            model::Rest{*rule->pick_between_pairs, *rule->pick_between_pairs};
    }
    return shape;
}

model::GroupShape default_shape(const Knowledge& knowledge, Phase phase,
                                std::span<const model::Item> items, model::Edition edition) {
    const bool resistance = members_of(knowledge, phase, items).all_resistance;
    const model::GroupKind kind = default_kind(knowledge.rules.of(phase), items.size(), resistance);
    return shape_of_kind(knowledge, phase, items, kind, edition);
}

}  // namespace phasewise::opt
