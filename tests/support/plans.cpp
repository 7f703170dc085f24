#include "support/plans.hpp"

#include <array>
#include <utility>

#include <gtest/gtest.h>

#include "base/text.hpp"

namespace phasewise::test {

using namespace model;

Item item(std::string exercise, int sets, int reps) {
    Item item;
    item.exercise = {std::move(exercise)};
    SetGroup set;
    set.count = sets;
    set.dose = {DoseUnit::reps, reps, reps, std::nullopt, false};
    item.sets.push_back(set);
    return item;
}

Group straight(std::string exercise, int sets, int reps) {
    Group group;
    group.items.push_back(item(std::move(exercise), sets, reps));
    return group;
}

Group superset(std::vector<std::string> exercises, int rounds) {
    Group group;
    group.kind = GroupKind::superset;
    group.rounds = rounds;
    group.rest_between_items = Rest{0, 0};
    group.rest_between_rounds = Rest{60, 60};
    for (std::string& exercise : exercises) {
        group.items.push_back(item(std::move(exercise), 1, 10));
    }
    return group;
}

Plan small_plan(int weeks, int days) {
    return empty_plan({"p1"}, "Plan", Phase::stabilization_endurance, weeks, days);
}

Plan version(int revision, const std::string& id) {
    Plan plan = small_plan(1, 1);
    plan.id = {id};
    plan.name = "Version " + std::to_string(revision);
    return plan;
}

Plan after(const Plan& plan, const Edit& edit) {
    auto edited = model::apply(plan, edit);
    EXPECT_TRUE(edited.ok()) << edited.error().message;
    return edited ? edited->plan : plan;
}

std::vector<Shared<Day>> days_of(const Plan& plan) {
    std::vector<Shared<Day>> days;
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            days.insert(days.end(), week->days.begin(), week->days.end());
        }
    }
    return days;
}

std::vector<std::string> exercises_in(const Day& day, Block block) {
    std::vector<std::string> exercises;
    for (const auto& group : day.groups(block)) {
        for (const Item& item : group->items) {
            exercises.push_back(item.exercise.text);
        }
    }
    return exercises;
}

std::vector<std::uint32_t> ids_in(const Plan& plan) {
    std::vector<std::uint32_t> ids;
    for (const auto& phase_block : plan.phase_blocks) {
        ids.push_back(phase_block->id.value);
        for (const auto& week : phase_block->weeks) {
            ids.push_back(week->id.value);
            for (const auto& day : week->days) {
                ids.push_back(day->id.value);
                for (const auto& groups : day->blocks) {
                    for (const auto& group : groups) {
                        for (const Item& item : group->items) {
                            ids.push_back(item.id.value);
                        }
                    }
                }
            }
        }
    }
    return ids;
}

namespace {

/// "RES007".
std::string exercise_id(const char* prefix, int number) {
    const std::string digits = base::digits(number);
    return prefix + std::string(3 - digits.size(), '0') + digits;
}

Item with(Item item, Side side, std::optional<Tempo> tempo, Rest rest, std::vector<Load> loads) {
    item.side = side;
    item.tempo = tempo;
    item.sets.front().rest = rest;
    item.sets.front().loads = std::move(loads);
    return item;
}

Item hold(std::string exercise, int seconds) {
    Item result = item(std::move(exercise), 1, seconds);
    result.side = Side::each;
    result.sets.front().dose.unit = DoseUnit::s;
    return result;
}

/// What stands in `block` on day `day` of week `week` (both from 0): 18 items over the blocks.
std::vector<Item> items_for(Block block, int week, int day) {
    const int phase = week / 4;
    std::vector<Item> items;
    for (int i = 0; i < 6; ++i) {
        const int number = day * 10 + i + 1;
        switch (block) {
        case Block::warm_up:
            if (i < 4) {
                items.push_back(hold(exercise_id(i % 2 == 0 ? "SMR" : "STA", number), 30));
            }
            break;
        case Block::activation:
            if (i < 3) {
                items.push_back(with(item(exercise_id("COR", phase * 30 + number), 2, 12 + phase),
                                     i == 2 ? Side::each : Side::both, Tempo{{4}, {2}, {1}, {0}},
                                     {60, 60}, {}));
            }
            break;
        case Block::skill_development:
            if (i < 2) {
                items.push_back(with(item(exercise_id("PLY", number), 2, 5 + phase), Side::both,
                                     std::nullopt, {60, 60}, {}));
            }
            break;
        case Block::resistance_training: {
            const int weight = 4000 + 500 * i + 250 * week;
            items.push_back(with(item(exercise_id("RES", phase * 100 + number), 3, 15 - week % 4),
                                 Side::both, Tempo{{2}, {0}, {2}, {0}}, {60, 90},
                                 {{LoadKind::weight, weight, weight, MassUnit::kg, ""}}));
            break;
        }
        case Block::cool_down:
            if (i < 3) {
                items.push_back(hold(exercise_id("STA", number), 30));
            }
            break;
        case Block::clients_choice:
        case Block::cardio: break;
        }
    }
    return items;
}

}  // namespace

Plan twelve_week_plan() {
    Plan plan;
    plan.id = {"plan-of-twelve-weeks"};
    plan.name = "Twelve weeks, three days";
    for (int b = 0; b < 3; ++b) {
        PhaseBlock phase_block;
        phase_block.id = {plan.next_id++};
        phase_block.phase = all_phases[static_cast<std::size_t>(b)];
        for (int w = 4 * b; w < 4 * b + 4; ++w) {
            Week week;
            week.id = {plan.next_id++};
            for (int d = 0; d < 3; ++d) {
                Day day;
                day.id = {plan.next_id++};
                day.name = std::string("Day ") + static_cast<char>('A' + d);
                for (const Block block : all_blocks) {
                    for (Item& item : items_for(block, w, d)) {
                        item.id = {plan.next_id++};
                        Group group;
                        group.items.push_back(std::move(item));
                        day.groups(block).push_back(
                            std::make_shared<const Group>(std::move(group)));
                    }
                }
                week.days.push_back(std::make_shared<const Day>(std::move(day)));
            }
            phase_block.weeks.push_back(std::make_shared<const Week>(std::move(week)));
        }
        plan.phase_blocks.push_back(std::make_shared<const PhaseBlock>(std::move(phase_block)));
    }
    return plan;
}

}  // namespace phasewise::test
