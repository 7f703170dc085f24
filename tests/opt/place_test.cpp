#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "opt/prescribe.hpp"
#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

/// The phases that an exercise fits, as digits: "12" for 1 and 2.
std::string fitting(const model::Exercise& exercise) {
    std::string phases;
    for (const model::Phase phase : model::all_phases) {
        if (fits(test::shipped().rules, exercise, phase)) {
            phases += static_cast<char>('0' + model::number_of(phase));
        }
    }
    return phases;
}

TEST(Fits, follows_levels_and_phases) {
    const std::vector<std::pair<std::string_view, std::string_view>> table{
        {"Ball Wall Squat", "12"},  // resistance, stabilization
        {"Goblet Squat", "23"},     // resistance, strength
        {"Barbell Squat", "2345"},  // the same, may be heavy
        {"Standing Barbell Curl", "23"},
        {"Hang Clean", "5"},  // resistance, power
        {"Medicine Ball Chest Pass", "5"},
        {"Incline Plank", "1"},  // core
        {"Floor Crunch", "234"},
        {"Soccer Throw", "5"},
        {"Single-Leg Balance Reach", "1"},  // balance
        {"Single-Leg Squat", "1234"},       // balance, and resistance: stabilization
        {"Single-Leg Hop with Stabilization", "5"},
        {"Box Jump-Up with Stabilization", "1"},
        {"Squat Jump", "2345"},  // plyometric, and resistance: power
        {"Ladder: One-Ins", "1"},
        {"Foam Roll: Calves", "12345"},
        {"Static Gastrocnemius Stretch", "12345"},
        {"Active Gastrocnemius Stretch", "234"},
        {"Prisoner Squat", "5"},  // dynamic stretch
        {"Resisted Ankle Dorsiflexion", "12345"},
        {"Treadmill Walk", "12345"},
        {"Trainer's Own Exercise", "12345"},
    };
    for (const auto& [name, phases] : table) {
        EXPECT_EQ(fitting(test::named(name)), phases) << name;
    }
}

TEST(Fits, leaves_something_of_every_component_in_its_phases) {
    for (const model::Phase phase : model::all_phases) {
        for (const model::Component component :
             {model::Component::core, model::Component::balance, model::Component::plyometric,
              model::Component::saq, model::Component::resistance, model::Component::smr}) {
            int count = 0;
            for (const model::Exercise& exercise : test::shipped().library.all()) {
                count +=
                    exercise.component == component && fits(test::shipped().rules, exercise, phase);
            }
            EXPECT_GT(count, 3) << base::name_of(component) << " " << model::number_of(phase);
        }
    }
}

TEST(UsualBlock, is_the_one_of_the_component) {
    const auto block = [](std::string_view name, model::Phase phase) {
        return usual_block(test::shipped().rules, test::named(name), phase);
    };
    for (const model::Phase phase : model::all_phases) {
        EXPECT_EQ(block("Foam Roll: Calves", phase), model::Block::warm_up);
        EXPECT_EQ(block("Active Gastrocnemius Stretch", phase), model::Block::warm_up);
        EXPECT_EQ(block("Prisoner Squat", phase), model::Block::warm_up);
        EXPECT_EQ(block("Incline Plank", phase), model::Block::activation);
        EXPECT_EQ(block("Single-Leg Balance Reach", phase), model::Block::activation);
        EXPECT_EQ(block("Squat Jump", phase), model::Block::skill_development);
        EXPECT_EQ(block("Ladder: One-Ins", phase), model::Block::skill_development);
        EXPECT_EQ(block("Ball Wall Squat", phase), model::Block::resistance_training);
        EXPECT_EQ(block("Treadmill Walk", phase), model::Block::cardio);
        EXPECT_EQ(block("Trainer's Own Exercise", phase), model::Block::resistance_training);
        EXPECT_EQ(block("Static Gastrocnemius Stretch", phase),
                  phase == model::Phase::stabilization_endurance ? model::Block::warm_up
                                                                 : model::Block::cool_down);
    }
}

TEST(RowFor, takes_the_half_of_a_pair_by_level) {
    const auto row = [](std::string_view name, model::Phase phase) {
        return row_for(test::shipped().rules, test::named(name), phase)->row;
    };
    using model::Phase;
    EXPECT_EQ(row("Goblet Squat", Phase::strength_endurance), Row::resistance_strength);
    EXPECT_EQ(row("Ball Wall Squat", Phase::strength_endurance), Row::resistance_stabilization);
    EXPECT_EQ(row("Hang Clean", Phase::strength_endurance), Row::resistance_strength);
    EXPECT_EQ(row("Goblet Squat", Phase::power), Row::resistance_strength);
    EXPECT_EQ(row("Hang Clean", Phase::power), Row::resistance_power);
    EXPECT_EQ(row("Ball Wall Squat", Phase::power), Row::resistance_stabilization);
    for (const Phase phase :
         {Phase::stabilization_endurance, Phase::muscular_development, Phase::maximal_strength}) {
        EXPECT_EQ(row("Goblet Squat", phase), Row::resistance);
        EXPECT_EQ(row("Hang Clean", phase), Row::resistance);
    }
}

TEST(RowFor, takes_the_nearest_phase_that_has_the_component) {
    const Rules& rules = test::shipped().rules;
    using model::Phase;
    const model::Exercise& active = test::named("Active Gastrocnemius Stretch");
    EXPECT_EQ(row_for(rules, active, Phase::stabilization_endurance),
              rules.of(Phase::strength_endurance).find(Row::active_stretch));
    EXPECT_EQ(row_for(rules, active, Phase::power),
              rules.of(Phase::maximal_strength).find(Row::active_stretch));
    EXPECT_EQ(row_for(rules, test::named("Prisoner Squat"), Phase::stabilization_endurance),
              rules.of(Phase::power).find(Row::dynamic_stretch));
    EXPECT_EQ(row_for(rules, test::named("Trainer's Own Exercise"), Phase::power), nullptr);
}

}  // namespace
}  // namespace phasewise::opt
