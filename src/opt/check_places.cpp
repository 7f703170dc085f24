// TPL-2, TPL-3, TPL-13: what stands in which block, and which kind of stretch it is.

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/words.hpp"
#include "opt/check_rules.hpp"
#include "opt/fit_to_phase.hpp"
#include "opt/phrases.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::opt {

namespace {

using model::Block;
using model::Component;
using model::Exercise;
using model::Phase;

bool accepts(const DayView& view, Block block, Component component) {
    const auto& list = view.knowledge->rules.of(block).accepts;
    // Fast core work may wake up the body for phase 5.
    return std::ranges::find(list, component) != list.end() ||
           (view.scope.phase == Phase::power && component == Component::core &&
            block == Block::warm_up);
}

/// The usual block of what `seen` is trained as.
Block home_of(const DayView& view, const Seen& seen) {
    const Rules& rules = view.knowledge->rules;
    if (seen.role.component == seen.exercise->component) {
        return usual_block(rules, *seen.exercise, view.scope.phase);
    }
    const auto home = std::ranges::find_if(model::all_blocks, [&](Block block) {
        const auto& list = rules.of(block).usual_for;
        return std::ranges::find(list, seen.role.component) != list.end();
    });
    return home == model::all_blocks.end() ? seen.block : *home;
}

/// Fast or heavy work before the body is warm, or after it has cooled down.
bool breaks_order(const Seen& seen) {
    const bool hard = seen.is_resistance() || seen.role.component == Component::plyometric ||
                      seen.role.component == Component::saq;
    return hard && (seen.block == Block::warm_up || seen.block == Block::cool_down);
}

/// The other entries of its group, and itself.
template <class Predicate>
bool any_in_group(const DayView& view, const Seen& seen, Predicate predicate) {
    return std::ranges::any_of(view.items, [&](const Seen& other) {
        return other.group == seen.group && predicate(other);
    });
}

Fix move_fix(const DayView& view, std::vector<model::ItemId> items, Block to) {
    return {"Move to " + std::string(model::block_name(to)),
            model::MoveItems{.day = view.day->id,
                             .items = std::move(items),
                             .block = to,
                             .index = view.day->groups(to).size(),
                             .to_day = std::nullopt}};
}

/// Moves the whole group of `seen`, for it is done together: with resistance work in it to that
/// block.
Fix move_group_fix(const DayView& view, const Seen& seen, Block home) {
    std::vector<model::ItemId> items;
    items.reserve(seen.group->items.size());
    for (const model::Item& item : seen.group->items) {
        items.push_back(item.id);
    }
    const bool resistance =
        any_in_group(view, seen, [](const Seen& other) { return other.is_resistance(); });
    return move_fix(view, std::move(items), resistance ? Block::resistance_training : home);
}

bool is_stretch(Component component) {
    return component == Component::static_stretch || component == Component::active_stretch ||
           component == Component::dynamic_stretch;
}

std::string_view stretch_words(Component component) {
    switch (component) {
    case Component::active_stretch: return "active stretches";
    case Component::dynamic_stretch: return "dynamic stretches";
    default: return "static stretches";
    }
}

/// The stretch of the same muscle that belongs here: a static one in the cool-down, the phase's own
/// kind before it.
const Exercise* same_stretch(const DayView& view, const Seen& seen) {
    const bool at_end = seen.block == Block::cool_down;
    for (const auto* ladder : {&seen.exercise->prior_level, &seen.exercise->next_level}) {
        for (const model::ExerciseId& id : *ladder) {
            const Exercise* const found = view.knowledge->library.find(id);
            if (found != nullptr && found->component == (at_end ? Component::static_stretch
                                                                : warm_up_stretch(view.phase()))) {
                return found;
            }
        }
    }
    return nullptr;
}

void check_kind(const DayView& view, Report& report, const Seen& seen) {
    // Some guides have dynamic stretches from phase 4 on.
    const bool disputed = view.scope.phase == Phase::maximal_strength &&
                          seen.role.component == Component::dynamic_stretch;
    Finding& finding =
        report.about(seen, RuleId::tpl_3, disputed ? Weight::soft : Weight::heavy,
                     phase_words(view.scope.phase) + " warms up with " +
                         std::string(stretch_words(warm_up_stretch(view.phase()))) +
                         ", not with a " + std::string(row_name(seen.row.row->row)) + '.');
    if (const Exercise* const other = same_stretch(view, seen)) {
        finding.fix = stand_in_fix(view, seen, *other, std::nullopt, "Use");
    }
}

}  // namespace

void check_blocks(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        if (accepts(view, seen.block, seen.role.component)) {
            continue;
        }
        const bool order = breaks_order(seen) && view.day->kind != model::DayKind::recovery;
        const bool spoken_for = any_in_group(view, seen, [&](const Seen& other) {
            return accepts(view, other.block, other.role.component) ||
                   other.item_index < seen.item_index;
        });
        // A group stands where one of its entries belongs; where none does, the first one says so.
        if (!order && spoken_for) {
            continue;
        }
        const Block home = home_of(view, seen);
        std::string message;
        if (!order) {
            message = "its usual block is " + std::string(model::block_name(home)) + ", not " +
                      std::string(model::block_name(seen.block)) + '.';
        } else {
            message = seen.block == Block::warm_up
                          ? "fast or heavy work comes after the warm-up, not in it."
                          : "fast or heavy work comes before the cool-down, not in it.";
        }
        report
            .about(seen, order ? RuleId::tpl_2 : RuleId::tpl_13, Weight::heavy, std::move(message))
            .fix = move_group_fix(view, seen, home);
    }
}

void check_stretches(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        if (!is_stretch(seen.role.component)) {
            continue;
        }
        const auto row = row_of(seen.role.component);
        if (row && view.phase().find(*row) == nullptr) {
            check_kind(view, report, seen);
        } else if (seen.role.component == Component::static_stretch &&
                   seen.block == Block::warm_up && !stretches_statically(view.phase())) {
            Finding& finding = report.about(
                seen, RuleId::tpl_3, Weight::soft,
                phase_words(view.scope.phase) + " warms up with " +
                    std::string(stretch_words(warm_up_stretch(view.phase()))) +
                    "; a static stretch is for a muscle that is still overactive, or for the "
                    "cool-down.");
            finding.fix = move_fix(view, {seen.item->id}, Block::cool_down);
        }
    }
}

}  // namespace phasewise::opt
