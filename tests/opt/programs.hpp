#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "opt/check.hpp"
#include "opt/shipped.hpp"
#include "support/workouts.hpp"

namespace phasewise::test {

// Plans of several weeks for the rules that look over them.

/// A phase block: its weeks, each a list of days; `deloads` are indexes of weeks of light work.
struct BlockOf {
    model::Phase phase = model::Phase::stabilization_endurance;
    std::vector<std::vector<Workout>> weeks;
    std::vector<std::size_t> deloads;
};

/// A plan of these blocks. Days get the ids 1, 2, 3 ... in order.
inline model::Plan program_of(const std::vector<BlockOf>& blocks) {
    model::Plan plan;
    plan.id = {"p1"};
    std::uint32_t id = 1;
    for (const BlockOf& one : blocks) {
        model::PhaseBlock block;
        block.phase = one.phase;
        for (std::size_t w = 0; w < one.weeks.size(); ++w) {
            model::Week week;
            week.deload = std::ranges::find(one.deloads, w) != one.deloads.end();
            for (Workout workout : one.weeks[w]) {
                workout.day().id = {id++};
                week.days.push_back(std::make_shared<const model::Day>(workout.day()));
            }
            block.weeks.push_back(std::make_shared<const model::Week>(std::move(week)));
        }
        plan.phase_blocks.push_back(std::make_shared<const model::PhaseBlock>(std::move(block)));
    }
    plan.next_id = 1000;
    return plan;
}

/// What gives the work sets of an item this count.
inline Workout::Change sets_of(int count) {
    return [count](model::Item& item) { item.sets.back().count = count; };
}

/// A day with these exercises in its resistance block.
inline Workout lifting_day(model::Phase phase, const std::vector<const char*>& ids,
                           const Workout::Change& change = {}, std::string name = "Day A") {
    Workout workout(shipped(), phase, std::move(name));
    for (const char* id : ids) {
        workout.add(model::Block::resistance_training, id, change);
    }
    return workout;
}

/// What the rule `rule` says of the weeks of `plan`.
inline std::vector<opt::Finding> program_rule(const model::Plan& plan, std::string_view rule,
                                              const opt::ProgramScope& scope = {}) {
    return with_rule(opt::check_weeks(shipped(), plan, scope), rule);
}

}  // namespace phasewise::test
