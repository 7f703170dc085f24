#include "editor/sample_plan.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::editor {

namespace {

using model::Block;

constexpr model::Phase phase = model::Phase::stabilization_endurance;
constexpr int weeks = 4;
constexpr int days = 3;
constexpr int minutes = 60;

/// What stands in a block of one of the three days.
struct Part {
    std::size_t day;
    Block block;
    std::array<std::string_view, 6> exercises;
};

// Three whole-body days: roll and stretch what is often tight, two core exercises and a balance
// exercise, a jump with a held landing, then total body, chest, back, shoulders and legs.
constexpr auto parts = std::to_array<Part>({
    {0, Block::warm_up, {"SMR001", "SMR003", "SMR008", "STA001", "STA003", "STA013"}},
    {0, Block::activation, {"COR006", "COR011", "BAL003"}},
    {0, Block::skill_development, {"PLY002"}},
    {0, Block::resistance_training, {"RES001", "RES034", "RES055", "RES082", "RES134"}},
    {0, Block::cool_down, {"STA001", "STA003", "STA013"}},
    {1, Block::warm_up, {"SMR002", "SMR004", "SMR009", "STA002", "STA011", "STA014"}},
    {1, Block::activation, {"COR004", "COR016", "BAL004"}},
    {1, Block::skill_development, {"PLY005"}},
    {1, Block::resistance_training, {"RES186", "RES036", "RES183", "RES087", "RES140"}},
    {1, Block::cool_down, {"STA002", "STA011", "STA014"}},
    {2, Block::warm_up, {"SMR001", "SMR006", "SMR010", "STA005", "STA007", "STA018"}},
    {2, Block::activation, {"COR017", "COR008", "BAL006"}},
    {2, Block::skill_development, {"PLY006"}},
    {2, Block::resistance_training, {"RES002", "RES031", "RES058", "RES088", "RES180"}},
    {2, Block::cool_down, {"STA005", "STA007", "STA018"}},
});

/// The repetitions of week 1 to 4: more of them, before load or speed is added.
constexpr std::array<int, weeks> reps_of_week{12, 15, 18, 20};

model::Item item_for(const opt::Knowledge& knowledge, const model::Exercise& exercise,
                     std::size_t week) {
    model::Item item = opt::prescribe(knowledge.rules, exercise, phase);
    const opt::AcuteVariables* row = opt::row_for(knowledge.rules, exercise, phase);
    const bool progresses = exercise.dose == model::DoseKind::reps &&
                            exercise.component != model::Component::balance && row != nullptr &&
                            row->reps.has_value();
    for (model::SetGroup& set : item.sets) {
        if (progresses && set.kind == model::SetKind::work) {
            const model::Range& range = row->reps->range;
            set.dose.lo = std::clamp(reps_of_week[week], range.lo, range.hi);
            set.dose.hi = set.dose.lo;
        }
    }
    return item;
}

/// The items as a circuit: a set of each a round, with the rests of the phase's circuits.
model::Group circuit_of(std::vector<model::Item> items, const opt::GroupRule& rule) {
    model::Group group;
    group.kind = model::GroupKind::circuit;
    for (model::Item& item : items) {
        for (model::SetGroup& set : item.sets) {
            group.rounds = std::max(group.rounds, std::exchange(set.count, 1));
            set.rest.reset();
        }
    }
    if (rule.pick_between_items) {
        group.rest_between_items =
            model::Rest{rule.pick_between_items->lo, rule.pick_between_items->hi};
    }
    if (rule.pick_between_rounds) {
        group.rest_between_rounds =
            model::Rest{*rule.pick_between_rounds, *rule.pick_between_rounds};
    }
    group.items = std::move(items);
    return group;
}

std::vector<model::Group> groups_of(const Part& part, const opt::Knowledge& knowledge,
                                    std::size_t week) {
    std::vector<model::Item> items;
    for (const std::string_view id : part.exercises) {
        const model::Exercise* exercise =
            id.empty() ? nullptr : knowledge.library.find({std::string(id)});
        if (exercise != nullptr) {
            items.push_back(item_for(knowledge, *exercise, week));
        }
    }
    const opt::GroupRule* circuit = knowledge.rules.of(phase).find(model::GroupKind::circuit);
    std::vector<model::Group> groups;
    if (part.block == Block::resistance_training && circuit != nullptr && items.size() > 1) {
        groups.push_back(circuit_of(std::move(items), *circuit));
        return groups;
    }
    for (model::Item& item : items) {
        groups.emplace_back().items.push_back(std::move(item));
    }
    return groups;
}

model::Day day_of(const model::Day& empty, std::size_t number, std::size_t week,
                  const opt::Knowledge& knowledge, std::uint32_t& next_id) {
    model::Day day = empty;
    day.slot_min = minutes;
    for (const Part& part : parts) {
        if (part.day != number) {
            continue;
        }
        for (model::Group& group : groups_of(part, knowledge, week)) {
            for (model::Item& item : group.items) {
                item.id = {next_id++};
            }
            day.groups(part.block)
                .push_back(std::make_shared<const model::Group>(std::move(group)));
        }
    }
    return day;
}

}  // namespace

model::Plan sample_plan(model::PlanId id, const opt::Knowledge& knowledge) {
    model::Plan plan =
        model::empty_plan(std::move(id), "Sample: 4 weeks of phase 1", phase, weeks, days);
    model::PhaseBlock phase_block = *plan.phase_blocks.front();
    for (std::size_t week = 0; week < phase_block.weeks.size(); ++week) {
        model::Week filled = *phase_block.weeks[week];
        for (std::size_t day = 0; day < filled.days.size(); ++day) {
            filled.days[day] = std::make_shared<const model::Day>(
                day_of(*filled.days[day], day, week, knowledge, plan.next_id));
        }
        phase_block.weeks[week] = std::make_shared<const model::Week>(std::move(filled));
    }
    plan.phase_blocks.front() = std::make_shared<const model::PhaseBlock>(std::move(phase_block));
    return plan;
}

model::Plan new_plan(model::PlanId id, const Settings& settings) {
    model::Plan plan = model::empty_plan(std::move(id), "New plan", phase, weeks, days);
    plan.unit = settings.unit;
    plan.edition = settings.edition;
    return plan;
}

Workspace first_workspace(model::PlanId id, const opt::Knowledge& knowledge) {
    return add_plan({}, sample_plan(std::move(id), knowledge));
}

}  // namespace phasewise::editor
