// RNG-2: work sets, and in a group its rounds.

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "opt/check_rules.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Range;

/// The sets that the row of `seen` allows; nothing where sets are not counted (cardio).
std::optional<Allowed> allowed_sets(const DayView& view, const Seen& seen) {
    if (seen.role.component == model::Component::cardio || !seen.row.row->sets) {
        return std::nullopt;
    }
    const Allowed allowed = allowed_by(*seen.row.row->sets, view.scope.edition);
    return view.is_light() ? allowed.without_floor() : allowed;
}

Finding& add(const DayView& view, Report& report, const Seen& seen, const Figure& figure,
             const Allowed& allowed, Weight weight, int count) {
    const bool grouped = seen.is_grouped();
    const std::string word = grouped ? " round" : " set";
    return report.about_value(
        seen, {.rule = RuleId::rng_2,
               .variable = Variable::sets,
               .weight = weight,
               .row = seen.row,
               .allowed = allowed,
               .value = {count, count},
               .value_words = base::digits(count) + word + (count == 1 ? "" : "s"),
               .unit = {},
               .figure_words = why(view.scope.edition, seen.row, figure, {"", " sets"}),
               .figure = &figure,
               .field = grouped ? Field::rounds : Field::sets});
}

/// `item` with `wanted` work sets in all: the last work sets go first, the last kind of them grows.
model::Item with_sets(const model::Item& old, int wanted) {
    model::Item item = old;
    int count = work_count(old);
    for (std::size_t i = item.sets.size(); i-- > 0 && count != wanted;) {
        model::SetGroup& set = item.sets[i];
        if (set.kind != model::SetKind::work) {
            continue;
        }
        const int change = std::max(wanted - count, -set.count);
        set.count += change;
        count += change;
    }
    std::erase_if(item.sets, [](const model::SetGroup& set) { return set.count == 0; });
    return item;
}

std::string set_words(int count, bool grouped) {
    return "Set " + base::digits(count) + (grouped ? " round" : " set") + (count == 1 ? "" : "s");
}

void check_straight(const DayView& view, Report& report, const Seen& seen) {
    const int count = work_sets(*seen.group, *seen.item);
    const auto allowed = allowed_sets(view, seen);
    const auto& figure = seen.row.row->sets;
    if (count == 0 || !allowed || !figure) {
        return;
    }
    if (const auto weight = allowed->weigh({count, count})) {
        const int target = allowed->nearest(count);
        add(view, report, seen, *figure, *allowed, *weight, count).fix =
            replace_fix(view, set_words(target, false),
                        with_rest_mended(view, seen, with_sets(*seen.item, target)));
    }
}

/// In a group the member whose sets are furthest off speaks for all.
void check_group_sets(const DayView& view, Report& report, std::span<const Seen> members) {
    const Seen* worst = nullptr;
    std::optional<Weight> weight;
    Range common{0, 1000};  // rounds that suit every member
    bool one_a_round = true;
    for (const Seen& seen : members) {
        const auto allowed = allowed_sets(view, seen);
        const int count = work_sets(*seen.group, *seen.item);
        if (!allowed || count == 0) {
            continue;
        }
        one_a_round = one_a_round && work_count(*seen.item) == 1;
        common = {std::max(common.lo, allowed->band.lo), std::min(common.hi, allowed->band.hi)};
        const auto here = allowed->weigh({count, count});
        if (here && (!weight || *here < *weight)) {
            worst = &seen;
            weight = here;
        }
    }
    if (worst == nullptr || !weight) {
        return;
    }
    const auto allowed = allowed_sets(view, *worst);
    const auto& figure = worst->row.row->sets;
    if (!allowed || !figure) {
        return;
    }
    const int count = work_sets(*worst->group, *worst->item);
    Finding& finding = add(view, report, *worst, *figure, *allowed, *weight, count);
    // With several sets a round, or members that do not agree, no number of rounds mends it.
    if (one_a_round && common.lo <= common.hi && common.hi >= 1) {
        model::GroupShape shape = shape_of(*worst->group);
        shape.rounds = std::clamp(count, std::max(common.lo, 1), common.hi);
        finding.fix = shape_fix(view, *worst, set_words(shape.rounds, true),
                                with_rests_mended(view, members, shape));
    }
}

}  // namespace

void check_sets(const DayView& view, Report& report) {
    for (std::size_t i = 0; i < view.items.size(); ++i) {
        if (!view.items[i].is_grouped()) {
            check_straight(view, report, view.items[i]);
        } else if (const auto members = group_at(view, i); !members.empty()) {
            check_group_sets(view, report, members);
        }
    }
}

}  // namespace phasewise::opt
