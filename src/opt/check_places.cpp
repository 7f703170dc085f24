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

Block home_of(const DayView& view, const Seen& seen) {
    return seen.role.component == seen.exercise->component
               ? usual_block(view.knowledge->rules, *seen.exercise, view.scope.phase)
               : Block::resistance_training;
}

/// Fast or heavy work before the body is warm, or after it has cooled down.
bool breaks_order(const Seen& seen) {
    const bool hard = seen.is_resistance() || seen.role.component == Component::plyometric ||
                      seen.role.component == Component::saq;
    return hard && (seen.block == Block::warm_up || seen.block == Block::cool_down);
}

/// Moves the entry, with the rest of its group where all of it has the same home.
Fix move_fix(const DayView& view, const Seen& seen, Block to) {
    std::vector<model::ItemId> items;
    for (const Seen& other : view.items) {
        if (other.group == seen.group && other.block == seen.block &&
            other.group_index == seen.group_index && home_of(view, other) == to) {
            items.push_back(other.item->id);
        }
    }
    if (items.size() != seen.group->items.size()) {
        items = {seen.item->id};
    }
    return {"Move to " + std::string(model::block_name(to)),
            model::MoveItems{.day = view.day->id,
                             .items = std::move(items),
                             .block = to,
                             .index = view.day->groups(to).size(),
                             .to_day = std::nullopt}};
}

bool is_stretch(Component component) {
    return component == Component::static_stretch || component == Component::active_stretch ||
           component == Component::dynamic_stretch;
}

/// The kind of stretch that warms up in the phase.
std::string_view stretch_words(const PhaseRules& phase) {
    return phase.find(Row::active_stretch) != nullptr    ? "active stretches"
           : phase.find(Row::dynamic_stretch) != nullptr ? "dynamic stretches"
                                                         : "static stretches";
}

/// The stretch of the same muscle that the phase does.
const Exercise* same_stretch(const DayView& view, const Seen& seen) {
    for (const auto* ladder : {&seen.exercise->prior_level, &seen.exercise->next_level}) {
        for (const model::ExerciseId& id : *ladder) {
            const Exercise* const found = view.knowledge->library.find(id);
            const auto row = found != nullptr && is_stretch(found->component)
                                 ? row_of(found->component)
                                 : std::nullopt;
            if (row && view.phase().find(*row) != nullptr) {
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
    Finding& finding = report.about(seen, RuleId::tpl_3, disputed ? Weight::soft : Weight::heavy,
                                    phase_words(view.scope.phase) + " warms up with " +
                                        std::string(stretch_words(view.phase())) + ", not with a " +
                                        std::string(row_name(seen.row.row->row)) + '.');
    if (const Exercise* const other = same_stretch(view, seen)) {
        finding.fix =
            replace_fix(view, "Use " + other->name, stand_in(view, seen, *other, std::nullopt));
    }
}

}  // namespace

void check_blocks(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        if (accepts(view, seen.block, seen.role.component)) {
            continue;
        }
        const Block home = home_of(view, seen);
        const bool order = breaks_order(seen) && view.day->kind != model::DayKind::recovery;
        const std::string here(model::block_name(seen.block));
        Finding& finding = report.about(
            seen, order ? RuleId::tpl_2 : RuleId::tpl_13, Weight::heavy,
            order ? std::string(seen.block == Block::warm_up
                                    ? "fast or heavy work comes after the warm-up, not in it."
                                    : "fast or heavy work comes before the cool-down, not in it.")
                  : "its usual block is " + std::string(model::block_name(home)) + ", not " + here +
                        '.');
        finding.fix = move_fix(view, seen, home);
    }
}

void check_stretches(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        if (!is_stretch(seen.role.component)) {
            continue;
        }
        if (view.phase().find(*row_of(seen.role.component)) == nullptr) {
            check_kind(view, report, seen);
        } else if (seen.role.component == Component::static_stretch &&
                   seen.block == Block::warm_up && !stretches_statically(view.phase())) {
            Finding& finding = report.about(
                seen, RuleId::tpl_3, Weight::soft,
                phase_words(view.scope.phase) + " warms up with " +
                    std::string(stretch_words(view.phase())) +
                    "; a static stretch is for a muscle that is still overactive, or for the "
                    "cool-down.");
            finding.fix = move_fix(view, seen, Block::cool_down);
        }
    }
}

}  // namespace phasewise::opt
