// RNG-5: the rest after a set, and in a group between its items, rounds and pairs.

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/check_rules.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Range;
using model::Rest;

/// The row whose rest an entry has when it stands alone, or ends a pair: the strength half of a
/// pair has none of its own and takes its partner's.
FoundRow rest_row(const DayView& view, const Seen& seen) {
    if (seen.row.row->row != Row::resistance_strength) {
        return seen.row;
    }
    const PhaseRules& phase = view.knowledge->rules.of(seen.row.phase);
    for (const Row half : {Row::resistance_stabilization, Row::resistance_power}) {
        if (const AcuteVariables* row = phase.find(half)) {
            return {row, seen.row.phase};
        }
    }
    return seen.row;
}

Range value_of(const std::optional<Rest>& rest) {
    return rest ? Range{rest->lo, rest->hi} : Range{0, 0};
}

std::string rest_words(const std::optional<Rest>& rest, std::string_view where) {
    const std::string words = rest ? model::rest_text(*rest) + " rest" : std::string("no rest");
    return words + std::string(where);
}

/// Rests that the model does not plan at all (after a stretch) do no harm: they are worth a tip.
bool is_unplanned(const Allowed& allowed) { return allowed.hard == Range{0, 0}; }

Rest nearest(const Allowed& allowed, const std::optional<Rest>& rest) {
    const Range inside = allowed.nearest(value_of(rest));
    return {inside.lo, inside.hi};
}

/// One rest of a group: what it is, what it may be.
struct GroupRest {
    std::optional<Rest> model::GroupShape::* rest = nullptr;
    std::string_view where;
    Allowed allowed;
    FoundRow row;
    const Figure* figure = nullptr;  ///< null: the group's own figure
    bool unplanned = false;
};

bool all_resistance(std::span<const Seen> members) {
    return members.size() == members.front().group->items.size() &&
           std::ranges::all_of(members, &Seen::is_resistance);
}

/// The rests of a group that are judged.
std::vector<GroupRest> rests_of(const DayView& view, std::span<const Seen> members) {
    using model::GroupShape;
    const model::Group& group = *members.front().group;
    const GroupRule* const rule =
        all_resistance(members) ? rule_of(view.phase(), group.kind) : nullptr;
    std::vector<GroupRest> rests;
    const FoundRow last = rest_row(view, members.back());
    const auto& figure = last.row->rest_s;
    const auto& own = rule != nullptr ? rule->rest_between_rounds : std::nullopt;
    if (figure || own) {
        // The row's figure knows editions and band; a group that has its own says otherwise.
        const bool rows_figure = figure && (!own || *own == figure->range);
        rests.push_back(
            {.rest = &GroupShape::rest_between_rounds,
             .where = " between rounds",
             .allowed = rows_figure ? allowed_by(*figure, view.scope.edition) : allowed_by(*own),
             .row = last,
             .figure = rows_figure ? &*figure : nullptr,
             .unplanned = rows_figure && figure->range == Range{0, 0}});
    }
    const FoundRow first = rest_row(view, members.front());
    if (rule != nullptr && rule->rest_between_items) {
        rests.push_back({.rest = &GroupShape::rest_between_items,
                         .where = " between the exercises",
                         .allowed = allowed_by(*rule->rest_between_items),
                         .row = members.front().row});
    } else if (first.row->rest_s && group.items.size() > 1) {
        const Range range = first.row->rest_s->for_edition(view.scope.edition);
        // Heavy lifts done in turn need their rest; between other work less does no harm.
        const Allowed whole = allowed_by(range);
        rests.push_back({.rest = &GroupShape::rest_between_items,
                         .where = " between the exercises",
                         .allowed = all_resistance(members) ? whole : whole.without_floor(),
                         .row = members.front().row,
                         .figure = &*first.row->rest_s,
                         .unplanned = range == Range{0, 0}});
    }
    if (rule != nullptr && rule->rest_between_pairs && group.items.size() > 2) {
        rests.push_back({.rest = &GroupShape::rest_between_pairs,
                         .where = " between pairs",
                         .allowed = allowed_by(*rule->rest_between_pairs),
                         .row = members.front().row});
    }
    return rests;
}

Measured measured(const DayView& view, const FoundRow& row, const Allowed& allowed, Weight weight,
                  const std::optional<Rest>& rest, std::string_view where, const Figure* figure) {
    return {.rule = RuleId::rng_5,
            .variable = Variable::rest,
            .weight = weight,
            .row = row,
            .allowed = allowed,
            .value = value_of(rest),
            .value_words = rest_words(rest, where),
            .unit = " seconds",
            .figure_words = figure == nullptr
                                ? subject(row) + "rest" + std::string(where) + ' ' +
                                      long_range(allowed.hard) + " seconds."
                                : why(view.scope.edition, row, *figure, {"rest ", " seconds"}),
            .figure = figure,
            .field = Field::rest};
}

void check_rests_of(const DayView& view, Report& report, std::span<const Seen> members) {
    if (members.front().group->kind == model::GroupKind::interval) {
        return;
    }
    using Shape = model::GroupShape;
    Shape shape = shape_of(*members.front().group);
    std::optional<GroupRest> worst;
    std::optional<Weight> weight;
    std::optional<Rest> found;
    std::string label;
    for (const GroupRest& rest : rests_of(view, members)) {
        std::optional<Rest>& here = shape.*rest.rest;
        const auto judged = rest.allowed.weigh(value_of(here));
        // After an only round there is nothing to rest for, unless a rest is planned.
        const bool idle = !here && shape.rounds == 1 && rest.rest == &Shape::rest_between_rounds;
        if (!judged || idle) {
            continue;
        }
        const Rest mended = nearest(rest.allowed, here);
        if (!weight || *judged < *weight) {
            worst = rest;
            weight = judged;
            found = here;
            label = "Set " + model::rest_text(mended) + std::string(rest.where);
        }
        here = mended;
    }
    if (!worst) {
        return;
    }
    Finding& finding =
        report.about_value(members.front(), measured(view, worst->row, worst->allowed, *weight,
                                                     found, worst->where, worst->figure));
    if (worst->unplanned) {
        finding.severity = Severity::tip;
    }
    finding.fix = shape_fix(view, members.front(), std::move(label), shape);
}

}  // namespace

model::GroupShape with_rests_mended(const DayView& view, std::span<const Seen> members,
                                    model::GroupShape shape) {
    for (const GroupRest& rest : rests_of(view, members)) {
        std::optional<Rest>& here = shape.*rest.rest;
        if (rest.allowed.weigh(value_of(here))) {
            here = nearest(rest.allowed, here);
        }
    }
    return shape;
}

model::Item with_rest_mended(const DayView& view, const Seen& seen, model::Item item) {
    const FoundRow row = rest_row(view, seen);
    if (!row.row->rest_s) {
        return item;
    }
    const Allowed allowed = allowed_by(*row.row->rest_s, view.scope.edition);
    for (model::SetGroup& set : item.sets) {
        if (set.kind == model::SetKind::work && allowed.weigh(value_of(set.rest))) {
            set.rest = nearest(allowed, set.rest);
        }
    }
    return item;
}

void check_rest(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        const FoundRow row = rest_row(view, seen);
        if (seen.is_grouped() || !row.row->rest_s) {
            continue;
        }
        const Allowed allowed = allowed_by(*row.row->rest_s, view.scope.edition);
        const bool repeats = work_count(*seen.item) > 1;
        model::Item item = *seen.item;
        std::optional<Weight> weight;
        std::optional<Rest> found;
        for (model::SetGroup& set : item.sets) {
            // After an only set there is nothing to rest for, unless a rest is planned.
            if (set.kind != model::SetKind::work || (!set.rest && !repeats)) {
                continue;
            }
            const auto here = allowed.weigh(value_of(set.rest));
            if (!here) {
                continue;
            }
            if (!weight || *here < *weight) {
                weight = here;
                found = set.rest;
            }
            set.rest = nearest(allowed, set.rest);
        }
        const auto& figure = row.row->rest_s;
        if (!weight || !figure) {
            continue;
        }
        // The rule is named after the entry's own row; the figure may be its partner's.
        Finding& finding = report.about_value(
            seen, measured(view, {seen.row.row, row.phase}, allowed, *weight, found, {}, &*figure));
        if (is_unplanned(allowed)) {
            finding.severity = Severity::tip;
        }
        const Rest target = nearest(allowed, found);
        const std::string label = target == Rest{0, 0}
                                      ? std::string("Remove the rest")
                                      : "Set " + model::rest_text(target) + " rest";
        finding.fix = replace_fix(view, label, std::move(item));
    }
}

void check_group_rest(const DayView& view, Report& report) {
    for (std::size_t i = 0; i < view.items.size(); ++i) {
        if (const auto members = group_at(view, i); !members.empty()) {
            check_rests_of(view, report, members);
        }
    }
}

}  // namespace phasewise::opt
