#include "opt/fit_to_phase.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "opt/check_report.hpp"
#include "opt/check_rules.hpp"
#include "opt/partner.hpp"

namespace phasewise::opt {

namespace {

using model::Group;
using model::GroupKind;
using model::Item;

/// An entry may need several of its values moved, one after the other.
constexpr int most_steps = 8;

/// What the values of a day are found to be, without what a person keeps on purpose.
std::vector<Finding> value_findings(const DayView& view) {
    Report report(view);
    for (const Check check : value_checks) {
        check(view, report);
    }
    std::vector<Finding> findings = report.finish();
    std::erase_if(findings, [](const Finding& finding) {
        return finding.severity == Severity::tip || !finding.kept_because.empty();
    });
    return findings;
}

/// The work of fitting one day.
class Fitting {
public:
    explicit Fitting(const DayView& view) : view_(view), findings_(value_findings(view)) {}

    /// The groups that stand in the place of `group`.
    std::vector<model::Shared<Group>> fitted(const model::Shared<Group>& group) const {
        if (group->kind == GroupKind::straight) {
            return {fits(group->items.front()) ? group : alone(default_item(*group, 0))};
        }
        const bool locked = std::ranges::any_of(group->items, &Item::locked);
        if (!locked && !has_kind(*group)) {
            if (splits(*group)) {
                return split(*group);
            }
            return {with_shape(*group, default_shape(*view_.knowledge, view_.scope.phase,
                                                     defaults(*group), view_.scope.edition))};
        }
        const bool all_fit =
            std::ranges::all_of(group->items, [this](const Item& item) { return fits(item); });
        if (locked || shape_fits(*group)) {
            return {all_fit ? group : with_shape(*group, shape_of(*group))};
        }
        const GroupRule* const rule =
            all_resistance(*group) ? rule_of(view_.phase(), group->kind) : nullptr;
        const GroupKind kind = rule != nullptr ? rule->kind : group->kind;
        return {with_shape(*group, shape_of_kind(*view_.knowledge, view_.scope.phase,
                                                 defaults(*group), kind, view_.scope.edition))};
    }

private:
    [[nodiscard]] const Seen* seen(const Item& item) const {
        const auto found = std::ranges::find_if(
            view_.items, [&item](const Seen& one) { return one.item == &item; });
        return found == view_.items.end() ? nullptr : &*found;
    }

    static bool is_about_shape(const Finding& finding) {
        return finding.fix && std::holds_alternative<model::SetGroupShape>(finding.fix->edit);
    }

    /// Whether nothing is to be done about the item itself.
    [[nodiscard]] bool fits(const Item& item) const {
        return item.locked || seen(item) == nullptr ||
               std::ranges::none_of(findings_, [&](const Finding& finding) {
                   return finding.item == item.id && finding.field != Field::rounds &&
                          !is_about_shape(finding);
               });
    }

    [[nodiscard]] bool shape_fits(const Group& group) const {
        return std::ranges::none_of(findings_, [&](const Finding& finding) {
            return (finding.field == Field::rounds || is_about_shape(finding)) &&
                   std::ranges::any_of(group.items,
                                       [&](const Item& item) { return finding.item == item.id; });
        });
    }

    [[nodiscard]] bool all_resistance(const Group& group) const {
        return std::ranges::all_of(group.items, [this](const Item& item) {
            const Seen* const one = seen(item);
            return one != nullptr && one->is_resistance();
        });
    }

    /// Whether the phase knows such a group; of other work than resistance every kind will do.
    [[nodiscard]] bool has_kind(const Group& group) const {
        return !all_resistance(group) || rule_of(view_.phase(), group.kind) != nullptr;
    }

    /// Whether the phase has no group at all for so many exercises.
    [[nodiscard]] bool splits(const Group& group) const {
        const auto kind = default_shape(*view_.knowledge, view_.scope.phase, group.items).kind;
        const bool pair_kind = kind == GroupKind::superset || kind == GroupKind::contrast;
        return rule_of(view_.phase(), kind) == nullptr || (pair_kind && group.items.size() > 2);
    }

    [[nodiscard]] Item default_item(const Group& group, std::size_t index) const {
        const Item& old = group.items[index];
        const Seen* const one = seen(old);
        if (one == nullptr || old.locked) {
            return old;
        }
        const bool own =
            one->role == model::ExerciseRole{one->exercise->component, one->exercise->level,
                                             one->exercise->body_part};
        Item item = prescribe_as(*view_.knowledge, *one->exercise,
                                 own ? std::nullopt : std::optional{one->role}, view_.scope.phase);
        item = with_values_mended(view_, std::move(item), one->block);
        item.id = old.id;
        item.role = old.role;
        item.alternatives = old.alternatives;
        item.note = old.note;
        item.rationale = old.rationale;
        item.overrule = old.overrule;
        return item;
    }

    [[nodiscard]] std::vector<Item> defaults(const Group& group) const {
        std::vector<Item> items;
        items.reserve(group.items.size());
        for (std::size_t i = 0; i < group.items.size(); ++i) {
            items.push_back(default_item(group, i));
        }
        return items;
    }

    static model::Shared<Group> alone(Item item) {
        Group group;
        group.items.push_back(std::move(item));
        return std::make_shared<const Group>(std::move(group));
    }

    [[nodiscard]] std::vector<model::Shared<Group>> split(const Group& group) const {
        std::vector<model::Shared<Group>> groups;
        for (Item& item : defaults(group)) {
            groups.push_back(alone(std::move(item)));
        }
        return groups;
    }

    [[nodiscard]] model::Shared<Group> with_shape(const Group& old,
                                                  const model::GroupShape& shape) const {
        Group group{.kind = shape.kind,
                    .rounds = shape.rounds,
                    .rest_between_items = shape.rest_between_items,
                    .rest_between_rounds = shape.rest_between_rounds,
                    .rest_between_pairs = shape.rest_between_pairs,
                    .items = old.items};
        for (std::size_t i = 0; i < group.items.size(); ++i) {
            if (!fits(old.items[i])) {
                group.items[i] = as_member(default_item(old, i));
            }
        }
        return std::make_shared<const Group>(std::move(group));
    }

    const DayView& view_;
    std::vector<Finding> findings_;
};

}  // namespace

Item with_values_mended(const DayView& view, Item item, model::Block block) {
    const model::ItemId id = item.id;
    item.id = {1};
    for (int step = 0; step < most_steps; ++step) {
        model::Day day;
        day.id = view.day->id;
        day.kind = view.day->kind;
        day.variant = view.day->variant;
        Group group;
        group.items.push_back(item);
        day.groups(block).push_back(std::make_shared<const Group>(std::move(group)));
        const DayView alone = view_of(*view.knowledge, day, view.scope);
        const auto findings = value_findings(alone);
        const auto found = std::ranges::find_if(findings, [](const Finding& finding) {
            return finding.fix && std::holds_alternative<model::ReplaceItems>(finding.fix->edit);
        });
        if (found == findings.end()) {
            break;
        }
        const std::optional<Fix>& fix = found->fix;
        if (!fix) {
            break;
        }
        item = std::get<model::ReplaceItems>(fix->edit).items.front();
    }
    item.id = id;
    return item;
}

std::optional<Fix> stand_in_fix(const DayView& view, const Seen& seen,
                                const model::Exercise& exercise,
                                const std::optional<model::ExerciseRole>& role,
                                std::string_view label) {
    if (seen.is_grouped() && work_count(*seen.item) != 1) {
        return std::nullopt;
    }
    Item item = with_values_mended(
        view, prescribe_as(*view.knowledge, exercise, role, view.scope.phase), seen.block);
    if (seen.is_grouped()) {
        item = as_member(std::move(item));
    }
    item.id = seen.item->id;
    item.note = seen.item->note;
    item.rationale = seen.item->rationale;
    item.locked = seen.item->locked;
    return replace_fix(view, std::string(label) + ' ' + exercise.name, std::move(item));
}

std::optional<model::Edit> fit_to_phase(const Knowledge& knowledge, const model::Day& day,
                                        const DayScope& scope) {
    const DayView view = view_of(knowledge, day, scope);
    const Fitting fitting(view);
    model::ReplaceBlocks edit{.day = day.id, .blocks = {}};
    bool changed = false;
    for (std::size_t b = 0; b < day.blocks.size(); ++b) {
        for (const auto& group : day.blocks[b]) {
            for (auto& fitted : fitting.fitted(group)) {
                changed = changed || !(*fitted == *group);
                edit.blocks[b].push_back(std::move(fitted));
            }
        }
    }
    return changed ? std::optional<model::Edit>{std::move(edit)} : std::nullopt;
}

std::optional<model::Edit> fit_to_phase(const Knowledge& knowledge, const model::Plan& plan,
                                        const model::Day& day) {
    return fit_to_phase(knowledge, day, scope_of(plan, day.id));
}

}  // namespace phasewise::opt
