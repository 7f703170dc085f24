#include "model/edit_work.hpp"

#include <algorithm>
#include <utility>

#include "model/plan.hpp"

namespace phasewise::model::edits {

namespace {

bool is_work(const SetGroup& set) { return set.kind == SetKind::work; }

/// Work sets alike become the first of them, once; says whether they are alike.
bool merge_work(std::vector<SetGroup>& sets) {
    const auto first = std::ranges::find_if(sets, is_work);
    const auto is_alike = [&](const SetGroup& set) {
        return !is_work(set) || (set.dose == first->dose && set.loads == first->loads);
    };
    if (first == sets.end() || !std::all_of(first, sets.end(), is_alike)) {
        return false;
    }
    first->count = 1;
    sets.erase(std::remove_if(first + 1, sets.end(), is_work), sets.end());
    return true;
}

/// Work sets that differ: as many of each a round as the rounds share out.
void share_out_work(std::vector<SetGroup>& sets, int rounds) {
    const auto can_be_shared = [&](const SetGroup& set) {
        return !is_work(set) || set.count % rounds == 0;
    };
    if (rounds < 1 || !std::ranges::all_of(sets, can_be_shared)) {
        return;
    }
    for (SetGroup& set : sets) {
        set.count = is_work(set) ? set.count / rounds : set.count;
    }
}

}  // namespace

Group alone(Item item, const Group& from) {
    Group group;
    group.items.push_back(std::move(item));
    if (from.kind == GroupKind::straight) {
        set_shape(group, shape_of(from));
        return group;
    }
    for (SetGroup& set : group.items.front().sets) {
        if (is_work(set)) {
            set.count = std::min(set.count * from.rounds, PlanLimits::sets);
            set.rest = set.rest ? set.rest : from.rest_between_rounds;
        }
    }
    return group;
}

Item by_the_round(Item item, const GroupShape& shape) {
    if (!merge_work(item.sets)) {
        share_out_work(item.sets, shape.rounds);
    }
    if (shape.rest_between_items || shape.rest_between_rounds) {
        for (SetGroup& set : item.sets) {
            if (is_work(set)) {
                set.rest.reset();
            }
        }
    }
    return item;
}

GroupShape shape_of(const Group& group) {
    return {group.kind, group.rounds, group.rest_between_items, group.rest_between_rounds,
            group.rest_between_pairs};
}

void set_shape(Group& group, const GroupShape& shape) {
    group.kind = shape.kind;
    group.rounds = shape.rounds;
    group.rest_between_items = shape.rest_between_items;
    group.rest_between_rounds = shape.rest_between_rounds;
    group.rest_between_pairs = shape.rest_between_pairs;
}

}  // namespace phasewise::model::edits
