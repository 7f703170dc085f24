// TPL-7, TPL-11, TPL-12: the pairs of phases 2 and 5, and what stands outside them.

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "opt/check_rules.hpp"
#include "opt/fit_to_phase.hpp"
#include "opt/partner.hpp"

namespace phasewise::opt {

namespace {

using model::BodyPart;
using model::Exercise;
using model::Level;
using model::Phase;
using model::Phase5Role;

bool trains_in_pairs(const DayView& view) { return pairs_of(view.phase()) != nullptr; }

/// Whether `seen` may be the first half as far as its kind goes; how heavy it may be is PH4-SEL's.
bool leads(const Seen& seen) { return seen.is_resistance() && seen.role.level == Level::strength; }

bool suits(const DayView& view, const Seen& first, const Seen& second) {
    return leads(first) &&
           may_follow(*view.knowledge, *first.exercise, *second.exercise, view.scope.phase);
}

/// "Pair with Ball Wall Squat": another second half in the place of `second`, or another first half
/// in the place of `first`.
std::optional<Fix> pair_fix(const DayView& view, const PairSeen& pair) {
    const Phase phase = view.scope.phase;
    const auto replaced = [&](const Seen& kept, const Seen& gone,
                              bool before) -> std::optional<Fix> {
        const auto partner = partner_for(*view.knowledge, *kept.exercise, phase);
        if (!partner || partner->before != before) {
            return std::nullopt;
        }
        const Exercise& exercise = *view.knowledge->library.find(partner->exercise);
        return stand_in_fix(view, gone, exercise, partner->item.role, "Pair with");
    };
    if (leads(*pair.first)) {
        return replaced(*pair.first, *pair.second, false);
    }
    return replaced(*pair.second, *pair.first, true);
}

std::string second_half_words(Phase phase) {
    return phase == Phase::power ? "an explosive exercise of the same motion"
                                 : "a stabilization exercise of the same movement pattern";
}

void check_pair(const DayView& view, Report& report, const PairSeen& pair) {
    if (suits(view, *pair.first, *pair.second)) {
        return;
    }
    const Phase phase = view.scope.phase;
    if (suits(view, *pair.second, *pair.first)) {
        Finding& finding = report.about(
            *pair.first, RuleId::tpl_7, Weight::heavy,
            "the strength half comes first: " + pair.second->exercise->name + ", then this one.");
        finding.fix =
            Fix{"Swap the two", model::MoveWithinGroup{view.day->id, pair.second->item->id,
                                                       pair.first->item_index}};
        return;
    }
    const bool second_is_wrong = leads(*pair.first);
    const Seen& wrong = second_is_wrong ? *pair.second : *pair.first;
    std::string message =
        second_is_wrong
            ? "behind " + pair.first->exercise->name + ' ' + phase_words(phase) + " has " +
                  second_half_words(phase) + '.'
            : "the first half of a pair of " + phase_words(phase) + " is a strength exercise.";
    Finding& finding = report.about(wrong, RuleId::tpl_7, Weight::heavy, std::move(message));
    finding.fix = pair_fix(view, pair);
}

bool is_main(BodyPart part) {
    return part == BodyPart::chest || part == BodyPart::back || part == BodyPart::shoulders ||
           part == BodyPart::legs;
}

/// Puts the partner beside an entry that stands alone.
std::optional<Fix> join_fix(const DayView& view, const Seen& seen) {
    if (seen.is_grouped()) {
        return std::nullopt;
    }
    auto partner = partner_for(*view.knowledge, *seen.exercise, view.scope.phase);
    if (!partner) {
        return std::nullopt;
    }
    const Exercise& exercise = *view.knowledge->library.find(partner->exercise);
    const model::Item joining = as_member(with_values_mended(
        view, prescribe_as(*view.knowledge, exercise, partner->item.role, view.scope.phase),
        seen.block));
    const std::vector<model::Item> both =
        partner->before ? std::vector{joining, *seen.item} : std::vector{*seen.item, joining};
    return Fix{"Pair with " + exercise.name,
               model::InsertBeside{.day = view.day->id,
                                   .beside = seen.item->id,
                                   .before = partner->before,
                                   .item = joining,
                                   .shape = default_shape(*view.knowledge, view.scope.phase, both,
                                                          view.scope.edition)}};
}

void check_single_strength(const DayView& view, Report& report, const Seen& seen) {
    if (may_stand_alone(*view.knowledge, *seen.exercise, view.scope.phase)) {
        return;
    }
    if (view.scope.phase == Phase::power) {
        const Phase5Role role = seen.exercise->phase5_role;
        const bool main_lift =
            role == Phase5Role::heavy || (view.is_reduced() && role == Phase5Role::reduced);
        if (main_lift) {  // what is none is PH4-SEL's
            report
                .about(seen, RuleId::tpl_7, Weight::heavy,
                       "in phase 5 a main lift is followed at once by " +
                           second_half_words(view.scope.phase) + '.')
                .fix = join_fix(view, seen);
        }
    } else if (is_main(seen.role.body_part)) {
        report
            .about(seen, RuleId::tpl_11, Weight::heavy,
                   "in phase 2 it is followed at once by " + second_half_words(view.scope.phase) +
                       '.')
            .fix = join_fix(view, seen);
    }
}

/// More than two exercises under one superset: no pair.
void check_size(const DayView& view, Report& report, std::size_t index) {
    const auto members = group_at(view, index);
    if (members.size() < 3) {
        return;
    }
    const model::GroupKind kind = members.front().group->kind;
    const bool pair_kind = kind == model::GroupKind::superset || kind == model::GroupKind::contrast;
    if (pair_kind && std::ranges::all_of(members, &Seen::is_resistance)) {
        report.about(members.front(), RuleId::tpl_7, Weight::heavy,
                     phase_words(view.scope.phase) +
                         " trains in pairs: two exercises, the strength half first.");
    }
}

bool in_large_superset(const Seen& seen) {
    return seen.is_grouped() && seen.group->items.size() > 2 &&
           seen.group->kind != model::GroupKind::circuit &&
           seen.group->kind != model::GroupKind::vertical;
}

}  // namespace

void check_pairs(const DayView& view, Report& report) {
    if (!trains_in_pairs(view)) {
        return;
    }
    for (std::size_t i = 0; i < view.items.size(); ++i) {
        if (const auto pair = pair_at(view, i)) {
            check_pair(view, report, *pair);
        }
        check_size(view, report, i);
    }
}

void check_singles(const DayView& view, Report& report) {
    if (!trains_in_pairs(view)) {
        return;
    }
    int singles = 0;
    const Seen* last = nullptr;
    for (std::size_t i = 0; i < view.items.size(); ++i) {
        const Seen& seen = view.items[i];
        if (!seen.is_resistance() || is_paired(view, i) || in_large_superset(seen)) {
            continue;
        }
        if (leads(seen)) {
            check_single_strength(view, report, seen);
            ++singles;
            last = &seen;
        } else if (view.scope.phase == Phase::power && seen.role.level == Level::power) {
            report
                .about(seen, RuleId::tpl_7, Weight::soft,
                       "in phase 5 an explosive exercise follows a heavy lift of the same motion.")
                .fix = join_fix(view, seen);
        }
    }
    const int most = view.knowledge->power_map.phase5.most_per_session;
    if (view.scope.phase == Phase::power && most != 0 && singles > most) {
        report.about(*last, RuleId::tpl_12, Weight::heavy,
                     "the " + base::digits(singles) +
                         " single strength exercises of this session are more than the usual " +
                         base::digits(most) + '.');
    }
}

}  // namespace phasewise::opt
