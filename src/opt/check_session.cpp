// TPL-1, TPL-4, TPL-6, TPL-9: the session as a whole.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/check_movements.hpp"
#include "opt/check_rules.hpp"
#include "opt/prescribe.hpp"
#include "opt/session_time.hpp"

namespace phasewise::opt {

namespace {

using model::Block;
using model::Component;
using model::Exercise;
using model::Phase;

bool needs_nothing(const Exercise& exercise) {
    return exercise.needs.empty() &&
           std::ranges::all_of(exercise.equipment, [](model::Equipment thing) {
               return thing == model::Equipment::bodyweight || thing == model::Equipment::wall;
           });
}

/// How many of the muscles that the session trains `exercise` is for.
std::ptrdiff_t muscles_shared(const DayView& view, const Exercise& exercise) {
    return std::ranges::count_if(view.items, [&](const Seen& seen) {
        return seen.is_resistance() &&
               std::ranges::any_of(seen.exercise->primary_muscles, [&](const model::Muscle& one) {
                   const auto& own = exercise.primary_muscles;
                   return std::ranges::find(own, one) != own.end();
               });
    });
}

bool stands_there(const DayView& view, const Exercise& exercise) {
    return std::ranges::any_of(view.items,
                               [&](const Seen& seen) { return seen.exercise == &exercise; });
}

/// A simple exercise to begin with, that fits the phase and needs no equipment: for the muscles
/// that the session trains, of equals the first of the library.
const Exercise* starter(const DayView& view, Component component) {
    const Exercise* best = nullptr;
    std::ptrdiff_t best_shared = 0;
    for (const Exercise& exercise : view.knowledge->library.all()) {
        const bool usable = exercise.component == component && needs_nothing(exercise) &&
                            fits(view.knowledge->rules, exercise, view.scope.phase) &&
                            exercise.complexity <= 2 && !stands_there(view, exercise);
        if (!usable) {
            continue;
        }
        const std::ptrdiff_t shared = muscles_shared(view, exercise);
        if (best == nullptr || shared > best_shared) {
            best = &exercise;
            best_shared = shared;
        }
    }
    return best;
}

std::optional<Fix> add_fix(const DayView& view, Component component, Block block) {
    const Exercise* const exercise = starter(view, component);
    if (exercise == nullptr) {
        return std::nullopt;
    }
    model::Group group;
    group.items.push_back(prescribe(view.knowledge->rules, *exercise, view.scope.phase));
    return Fix{"Add " + exercise->name, model::InsertGroup{.day = view.day->id,
                                                           .block = block,
                                                           .index = view.day->groups(block).size(),
                                                           .group = std::move(group)}};
}

bool has(const DayView& view, Component component) {
    return std::ranges::any_of(
        view.items, [component](const Seen& seen) { return seen.role.component == component; });
}

std::string minutes(int seconds) { return base::digits((seconds + 59) / 60); }

}  // namespace

void check_ends(const DayView& view, Report& report) {
    struct End {
        Block block;
        Component component;
        std::string_view message;
    };
    for (const End& end : {End{Block::warm_up, warm_up_stretch(view.phase()),
                               "The warm-up is empty: a resistance day begins with one."},
                           End{Block::cool_down, Component::static_stretch,
                               "The cool-down is empty: a resistance day ends with one."}}) {
        if (view.day->groups(end.block).empty()) {
            report.about_day(RuleId::tpl_1, Weight::heavy, std::string(end.message), end.block)
                .fix = add_fix(view, end.component, end.block);
        }
    }
}

void check_coverage(const DayView& view, Report& report) {
    Movements movements;
    for (const Seen& seen : view.items) {
        movements.count(seen, 1);
    }
    const std::string missing = movements.missing();
    if (missing.empty()) {
        return;
    }
    // Phases 3 and 4 may split the body over the week, which check_weeks looks at.
    const bool may_split = view.scope.phase == Phase::muscular_development ||
                           view.scope.phase == Phase::maximal_strength;
    report.about_day(RuleId::tpl_4, may_split ? Weight::soft : Weight::heavy,
                     "The session has no " + missing +
                         (may_split ? ": fine where another day of the week has it."
                                    : ": one of each trains the whole body."),
                     Block::resistance_training);
}

void check_core_balance(const DayView& view, Report& report) {
    if (view.scope.phase != Phase::stabilization_endurance &&
        view.scope.phase != Phase::strength_endurance) {
        return;
    }
    for (const Component component : {Component::core, Component::balance}) {
        if (has(view, component)) {
            continue;
        }
        const std::string name(base::name_of(component));
        report
            .about_day(RuleId::tpl_6, Weight::heavy,
                       "The session has no " + name + " exercise: in " +
                           phase_words(view.scope.phase) + " each resistance day has one.",
                       Block::activation)
            .fix = add_fix(view, component, Block::activation);
    }
}

void check_time(const DayView& view, Report& report) {
    if (!view.day->slot_min || *view.day->slot_min <= 0) {
        return;
    }
    constexpr std::int64_t percent = 100;
    constexpr int minute = 60;
    const int slot_s = *view.day->slot_min * minute;
    const int needed = session_time(*view.knowledge, *view.day, view.scope.phase).total_s;
    const int over = view.knowledge->rule_book.figures.over_slot_percent;
    if (needed * percent <= slot_s * (percent + over)) {
        return;
    }
    report.about_day(RuleId::tpl_9, Weight::heavy,
                     "The session takes about " + minutes(needed) + " minutes, " +
                         minutes(needed - slot_s) + " more than the " +
                         base::digits(*view.day->slot_min) + " there are.");
}

}  // namespace phasewise::opt
