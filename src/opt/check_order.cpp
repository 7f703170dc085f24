// TPL-14 and TPL-15: order of the lifts in a session, planes of motion in a week.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ranges>
#include <utility>
#include <vector>

#include "opt/check_program.hpp"

namespace phasewise::opt {

namespace {

using model::Block;
using model::BodyPart;
using model::Component;
using model::MovementPattern;
using model::Muscle;

/// Arms alone: a close-grip press or a dip trains chest and shoulders too.
bool is_arm_lift(const Seen& seen) {
    const bool files_as_arms =
        seen.role.body_part == BodyPart::biceps || seen.role.body_part == BodyPart::triceps;
    return files_as_arms &&
           std::ranges::all_of(seen.exercise->primary_muscles, [](model::Muscle muscle) {
               return muscle == Muscle::biceps_brachii || muscle == Muscle::brachialis ||
                      muscle == Muscle::brachioradialis || muscle == Muscle::forearms ||
                      muscle == Muscle::triceps_brachii;
           });
}

bool moves_many_joints(const Seen& seen) {
    switch (seen.exercise->movement_pattern) {
    case MovementPattern::squat:
    case MovementPattern::lunge:
    case MovementPattern::step:
    case MovementPattern::hinge:
    case MovementPattern::horizontal_push:
    case MovementPattern::vertical_push:
    case MovementPattern::horizontal_pull:
    case MovementPattern::vertical_pull:
    case MovementPattern::combo:
    case MovementPattern::olympic: return true;
    default: return seen.role.body_part == BodyPart::total_body;
    }
}

/// A group of the resistance block: in a circuit the order is that of the round.
struct LiftGroup {
    std::size_t index = 0;
    bool is_for_arms = true;  ///< all that is known of it is arms alone
    const Seen* large = nullptr;
    std::vector<const Seen*> members;
};

std::vector<LiftGroup> lift_groups(const DayView& view) {
    std::vector<LiftGroup> groups;
    for (const Seen& seen : view.items) {
        if (seen.block != Block::resistance_training) {
            continue;
        }
        if (groups.empty() || groups.back().index != seen.group_index) {
            groups.push_back({.index = seen.group_index, .members = {}});
        }
        LiftGroup& group = groups.back();
        group.members.push_back(&seen);
        group.is_for_arms = group.is_for_arms && is_arm_lift(seen);
        if (seen.is_resistance() && moves_many_joints(seen)) {
            group.large = &seen;
        }
    }
    return groups;
}

bool leaves_the_sagittal_plane(const Seen& seen) {
    const Component component = seen.role.component;
    const bool counts = component == Component::resistance || component == Component::core ||
                        component == Component::balance;
    return counts && std::ranges::any_of(seen.exercise->planes, [](model::Plane plane) {
               return plane != model::Plane::sagittal;
           });
}

}  // namespace

void check_order(const DayView& view, Report& report) {
    const std::vector<LiftGroup> groups = lift_groups(view);
    const auto is_large = [](const LiftGroup& group) { return group.large != nullptr; };
    const auto from_behind = groups | std::views::reverse;
    const auto last = std::ranges::find_if(from_behind, is_large);
    if (last == from_behind.end()) {
        return;
    }
    const Seen* first_arm = nullptr;
    std::vector<model::ItemId> arms;
    for (const LiftGroup& group : groups) {
        if (!group.is_for_arms || group.index > last->index) {
            continue;
        }
        first_arm = first_arm == nullptr ? group.members.front() : first_arm;
        // Members that the library does not know move along: a whole group stays one.
        for (const model::Item& item : group.members.front()->group->items) {
            arms.push_back(item.id);
        }
    }
    if (first_arm == nullptr) {
        return;
    }
    report
        .about(*first_arm, RuleId::tpl_14, Weight::soft,
               "stands before " + last->large->exercise->name +
                   ". Lifts over several joints come first, arms last.")
        .fix = Fix{"Move arms last", model::MoveItems{.day = view.day->id,
                                                      .items = std::move(arms),
                                                      .block = Block::resistance_training,
                                                      .index = last->index + 1,
                                                      .to_day = std::nullopt}};
}

void check_orders(const ProgramView& program, ProgramReport& report) {
    for (const WeekSeen& week : program.weeks) {
        for (const DayView& day : week.days) {
            report.run(week, day, check_order);
        }
    }
}

void check_planes(const ProgramView& program, ProgramReport& report) {
    for (const WeekSeen& week : program.weeks) {
        if (!week.is_finished || week.is_light() ||
            week.phase() != model::Phase::stabilization_endurance) {
            continue;
        }
        const bool moves = std::ranges::any_of(week.days, [](const DayView& day) {
            return std::ranges::any_of(day.items, leaves_the_sagittal_plane);
        });
        if (!moves) {
            report.about_day(week, week.days.front(), RuleId::tpl_15, Weight::soft,
                             "The week moves forwards and backwards only. Phase 1 trains sideways "
                             "moves and turns too, in resistance, core or balance exercises.");
        }
    }
}

}  // namespace phasewise::opt
