#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "opt/prescribe.hpp"
#include "opt/shipped.hpp"
#include "support/phases.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using model::Phase;

using test::p1;

std::string head(Block block, Phase phase) {
    return targets_text(test::shipped().rules, block, phase);
}

TEST(TargetsText, says_the_targets_of_each_block) {
    EXPECT_EQ(head(Block::warm_up, p1), "self-massage 30 s · static stretch 30 s");
    EXPECT_EQ(head(Block::activation, p1),
              "core 1–4 · balance 1–4 · 12–20 reps · 4/2/1 · rest 0–90 s");
    EXPECT_EQ(head(Block::skill_development, p1), "plyometric 0–2 · drills 0–6, optional");
    EXPECT_EQ(head(Block::resistance_training, p1),
              "1–2 a body part · 1–3 × 12–20 · 4/2/1 · 50–70 % · rest 0–90 s");
    EXPECT_EQ(head(Block::clients_choice, p1), "1–2, inside the phase");
    EXPECT_EQ(head(Block::cardio, p1), "stage I · zone 1 · 5–60 min");
    EXPECT_EQ(head(Block::cool_down, p1), "static stretch 30 s");
}

TEST(TargetsText, changes_with_the_phase) {
    EXPECT_EQ(head(Block::warm_up, Phase::strength_endurance),
              "self-massage 30 s · active stretch 5–10 × 1–2 s");
    EXPECT_EQ(head(Block::warm_up, Phase::power), "self-massage 30 s · dynamic stretch 10–15 reps");
    EXPECT_EQ(head(Block::cool_down, Phase::power), "static stretch 30 s");
    EXPECT_EQ(head(Block::activation, Phase::power),
              "core 0–2 · balance 0–2, optional · 8–12 reps · rest 0–60 s");
    EXPECT_EQ(head(Block::resistance_training, Phase::strength_endurance),
              "pairs: strength, then stabilization · 2–4 × 8–12 · rest 0–60 s");
    EXPECT_EQ(head(Block::resistance_training, Phase::maximal_strength),
              "1–3 a body part · 4–6 × 1–5 · 2/0/X · 85–100 % · rest 180–300 s");
    EXPECT_EQ(head(Block::resistance_training, Phase::power),
              "pairs: strength, then power · 3–6 × 1–5, then 8–10 · rest 60–300 s");
}

TEST(TargetsText, comes_from_the_data) {
    Rules rules = test::shipped().rules;
    for (AcuteVariables& row : rules.phases[0].rows) {
        if (row.row == Row::resistance) {
            row.sets->range = {7, 7};
            row.tempo->value = "9/9/9";
        }
    }
    EXPECT_EQ(targets_text(rules, Block::resistance_training, Phase::stabilization_endurance),
              "1–2 a body part · 7 × 12–20 · 9/9/9 · 50–70 % · rest 0–90 s");
}

std::vector<Target> targets(std::string_view name, Phase phase,
                            model::Edition edition = model::Edition::app) {
    const Rules& rules = test::shipped().rules;
    const model::Exercise& exercise = test::named(name);
    return targets_of(rules, exercise, prescribe(rules, exercise, phase), phase, edition);
}

std::string names(const std::vector<Target>& list) {
    std::string text;
    for (const Target& target : list) {
        text += text.empty() ? "" : " ";
        text += target.name;
    }
    return text;
}

const Target& target(const std::vector<Target>& list, std::string_view name) {
    for (const Target& each : list) {
        if (each.name == name) {
            return each;
        }
    }
    ADD_FAILURE() << "no target " << name;
    static const Target none{};
    return none;
}

TEST(TargetsOf, are_those_that_apply) {
    EXPECT_EQ(names(targets("Ball Wall Squat", p1)), "Sets Reps Tempo Rest Load");
    EXPECT_EQ(names(targets("Incline Plank", p1)), "Sets Hold Rest");
    EXPECT_EQ(names(targets("Box Jump-Up with Stabilization", p1)), "Sets Contacts Hold Rest");
    EXPECT_EQ(names(targets("Ladder: One-Ins", p1)), "Sets Passes Rest");
    EXPECT_EQ(names(targets("Farmer's Carry", p1)), "Sets Distance Rest Load");
    EXPECT_EQ(names(targets("Treadmill Walk", p1)), "Minutes");
    EXPECT_EQ(names(targets("Trainer's Own Exercise", p1)), "");
}

TEST(TargetsOf, say_why) {
    const auto list = targets("Ball Wall Squat", Phase::stabilization_endurance);
    const Target& reps = target(list, "Reps");
    EXPECT_EQ(reps.value, "15");
    EXPECT_EQ(reps.range, (model::Range{12, 20}));
    EXPECT_EQ(reps.actual, (model::Range{15, 15}));
    EXPECT_EQ(reps.why, "Phase 1 resistance: 12 to 20 reps. Evidence A: seen in two or more public "
                        "sources (S7, S8, S9, S10, S12).");
    const Target& load = target(list, "Load");
    EXPECT_EQ(load.value, "RPE 5-6");
    EXPECT_EQ(load.range, (model::Range{5, 6}));
    EXPECT_EQ(load.unit, "");
    EXPECT_EQ(load.why.substr(0, 75),
              "Phase 1 resistance: 50 to 70 % of 1RM, or RPE 5-6 (RIR 4 or more). Evidence");
}

TEST(TargetsOf, hold_a_percentage_against_the_phase_and_the_exercise) {
    const auto list = targets("Barbell Squat", Phase::maximal_strength);
    const Target& load = target(list, "Load");
    EXPECT_EQ(load.unit, "%");
    EXPECT_EQ(load.range, (model::Range{85, 100}));
    EXPECT_EQ(load.actual, (model::Range{85, 87}));
    const Rules& rules = test::shipped().rules;
    model::Exercise limited = test::named("Barbell Squat");
    limited.max_pct1rm = 90;
    const auto less = targets_of(rules, limited, prescribe(rules, limited, Phase::maximal_strength),
                                 Phase::maximal_strength, model::Edition::app);
    EXPECT_EQ(target(less, "Load").range, (model::Range{85, 90}));
    EXPECT_TRUE(target(less, "Load").why.ends_with("This exercise: at most 90 %."));
}

TEST(TargetsOf, follow_the_edition) {
    const auto rest = [](model::Edition edition) {
        return target(targets("Goblet Squat", Phase::muscular_development, edition), "Rest");
    };
    EXPECT_EQ(rest(model::Edition::app).range, (model::Range{0, 180}));
    EXPECT_EQ(rest(model::Edition::sixth).range, (model::Range{0, 60}));
    EXPECT_EQ(rest(model::Edition::app).why.substr(0, 68),
              "Phase 3 resistance: rest 0 to 180 seconds, here usually 60 to 120. E");
    EXPECT_EQ(rest(model::Edition::sixth).why.substr(0, 65),
              "Phase 3 resistance: rest 0 to 60 seconds in the 6th edition. Evid");
    const auto tempo = targets("Barbell Squat", Phase::maximal_strength, model::Edition::seventh);
    EXPECT_EQ(target(tempo, "Tempo").why.substr(0, 42),
              "Phase 4 resistance: tempo X/X/X/X. Evidenc");
}

TEST(TargetsOf, count_balance_by_the_leg_in_phase_1) {
    const auto list = targets("Single-Leg Balance Reach", Phase::stabilization_endurance);
    EXPECT_EQ(target(list, "Reps").value, "8 each");
    EXPECT_EQ(target(list, "Reps").range, (model::Range{6, 10}));
    EXPECT_EQ(target(list, "Reps").why.substr(0, 41), "Phase 1 balance: 6 to 10 reps a side. Evi");
}

TEST(TargetsOf, look_at_work_sets_only) {
    const Rules& rules = test::shipped().rules;
    const model::Exercise& squat = test::named("Barbell Squat");
    model::Item item = prescribe(rules, squat, Phase::maximal_strength);
    item.sets.push_back(item.sets.back());
    item.sets.back().count = 2;
    const auto list = targets_of(rules, squat, item, Phase::maximal_strength, model::Edition::app);
    EXPECT_EQ(target(list, "Sets").value, "7");
    EXPECT_EQ(target(list, "Sets").range, (model::Range{4, 6}));
}

}  // namespace
}  // namespace phasewise::opt
