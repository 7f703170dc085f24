// Which exercise stands where, pairs, and the session as a whole: each rule by what it says.

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <gtest/gtest.h>

#include "model/edit.hpp"
#include "opt/check.hpp"
#include "opt/shipped.hpp"
#include "support/phases.hpp"
#include "support/plans.hpp"
#include "support/workouts.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using model::Phase;
using test::Workout;

using test::p1;
using test::p2;
using test::p3;
using test::p4;
using test::p5;

Workout workout(Phase phase) { return {test::shipped(), phase}; }

std::vector<Finding> all_of(const Workout& day) {
    const model::Plan plan = day.plan();
    return check_day(test::shipped(), plan, test::day_of(plan));
}

std::vector<Finding> rule(const Workout& day, std::string_view id) {
    return test::with_rule(all_of(day), id);
}

/// The label of the fix of the only finding with this rule.
std::string fix_of(const Workout& day, std::string_view id) {
    const auto found = rule(day, id);
    EXPECT_EQ(found.size(), 1U) << test::told(all_of(day));
    return found.size() == 1 && found[0].fix ? found[0].fix->label : "none";
}

TEST(CheckDay, is_silent_about_the_reference_workouts) {
    for (const Phase phase : model::all_phases) {
        const auto findings = all_of(test::reference_workout(test::shipped(), phase));
        EXPECT_EQ(test::told(findings), "") << "phase " << number_of(phase);
    }
}

TEST(CheckDay, has_nothing_to_say_of_an_empty_day_or_a_rest_day) {
    EXPECT_TRUE(all_of(workout(p1)).empty());
    Workout rest = workout(p1);
    rest.add(Block::cardio, "RES153").day().kind = model::DayKind::rest;
    EXPECT_TRUE(all_of(rest).empty());
}

TEST(CheckDay, leaves_free_rows_and_unknown_exercises_alone) {
    Workout day = test::reference_workout(test::shipped(), p4);
    model::Item custom = test::item("X", 30, 99);
    custom.exercise = {};
    custom.custom_name = "Sandbag carry";
    day.item(Block::warm_up, custom);
    day.item(Block::warm_up, test::item("OWN001", 30, 99));
    day.item(Block::resistance_training, test::item("GEN001", 30, 99));
    day.day().slot_min = 600;
    EXPECT_EQ(test::told(all_of(day)), "");
}

TEST(CheckDay, keeps_what_a_person_keeps_and_says_why) {
    Workout day = workout(p1);
    day.add(Block::resistance_training, "RES037", [](model::Item& item) {
        item.sets.back().dose.lo = item.sets.back().dose.hi = 8;
        item.overrule = model::Overrule{"VAR-P1-resistance-reps", "Test week"};
    });
    const auto found = rule(day, "VAR-P1-resistance-reps");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::error);
    EXPECT_EQ(found[0].kept_because, "Test week");
    EXPECT_EQ(rule(day, "TPL-6")[0].kept_because, "");
}

TEST(CheckDay, holds_each_kind_of_day_to_its_own_rules) {
    const auto rules_of = [](model::DayKind kind) {
        Workout day = workout(p1);
        day.add(Block::resistance_training, "RES037",
                [](model::Item& item) { item.sets.back().dose.lo = item.sets.back().dose.hi = 8; });
        day.day().kind = kind;
        day.day().slot_min = 2;
        std::vector<std::string> rules;
        for (const Finding& finding : all_of(day)) {
            if (std::ranges::find(rules, finding.rule) == rules.end()) {
                rules.push_back(finding.rule);
            }
        }
        return rules;
    };
    using Rules = std::vector<std::string>;
    EXPECT_EQ(rules_of(model::DayKind::resistance),
              (Rules{"TPL-1", "VAR-P1-resistance-reps", "TPL-9", "TPL-6", "TPL-4"}));
    EXPECT_EQ(rules_of(model::DayKind::cardio), (Rules{"VAR-P1-resistance-reps", "TPL-9"}));
    EXPECT_EQ(rules_of(model::DayKind::recovery), (Rules{"VAR-P1-resistance-reps", "TPL-9"}));
    EXPECT_EQ(rules_of(model::DayKind::assessment), (Rules{"VAR-P1-resistance-reps", "TPL-9"}));
    EXPECT_EQ(rules_of(model::DayKind::rest), Rules{});
}

// TPL-1, TPL-4, TPL-6, TPL-9, RNG-7.

TEST(CheckSession, wants_a_warm_up_and_a_cool_down) {
    Workout day = workout(p2);
    day.add(Block::activation, "COR024");
    const auto found = rule(day, "TPL-1");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].severity, Severity::error);
    EXPECT_EQ(found[0].block, Block::warm_up);
    EXPECT_TRUE(found[0].fix->label.starts_with("Add Active ")) << found[0].fix->label;
    EXPECT_TRUE(found[1].fix->label.starts_with("Add Static ")) << found[1].fix->label;
}

TEST(CheckSession, offers_a_stretch_for_what_the_session_trains) {
    Workout day = workout(p1);
    day.add(Block::resistance_training, "RES146");  // calf raise
    const auto found = rule(day, "TPL-1");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].fix->label, "Add Static Gastrocnemius Stretch");
}

TEST(CheckSession, covers_push_pull_and_legs) {
    Workout day = workout(p1);
    day.add(Block::resistance_training, "RES037");
    ASSERT_EQ(rule(day, "TPL-4").size(), 1U);
    EXPECT_EQ(rule(day, "TPL-4")[0].message,
              "The session has no pull and no squat, lunge, step or hinge: one of each trains the "
              "whole body.");
    EXPECT_EQ(rule(day, "TPL-4")[0].severity, Severity::warning);
    day.add(Block::resistance_training, "RES055").add(Block::resistance_training, "RES135");
    EXPECT_TRUE(rule(day, "TPL-4").empty());
    // Phases 3 and 4 may split the body over the week.
    Workout split = workout(p3);
    split.add(Block::resistance_training, "RES041");
    EXPECT_EQ(rule(split, "TPL-4")[0].severity, Severity::tip);
}

TEST(CheckSession, has_core_and_balance_in_phases_1_and_2) {
    for (const Phase phase : model::all_phases) {
        Workout day = workout(phase);
        day.add(Block::warm_up, "SMR001");
        EXPECT_EQ(rule(day, "TPL-6").size(), number_of(phase) <= 2 ? 2U : 0U);
    }
    Workout day = workout(p1);
    day.add(Block::activation, "COR003");
    ASSERT_EQ(rule(day, "TPL-6").size(), 1U);
    day.add(Block::resistance_training, "RES136", [](model::Item& item) {
        item.role = model::ExerciseRole{model::Component::balance, model::Level::stabilization,
                                        model::BodyPart::legs};
    });
    EXPECT_TRUE(rule(day, "TPL-6").empty());  // the tube walk counts as balance there
}

TEST(CheckSession, fits_its_time_by_a_tenth) {
    // Five minutes: 2 x 15 at 4/2/1 with 60 s rest, and the change-over.
    const auto over = [](int sets_of_five_minutes, int slot) {
        Workout day = workout(p1);
        for (int i = 0; i < sets_of_five_minutes; ++i) {
            day.add(Block::resistance_training, "RES037");
        }
        day.day().slot_min = slot;
        return rule(day, "TPL-9");
    };
    EXPECT_TRUE(over(11, 50).empty());  // 55 of 50: a tenth more
    const auto found = over(12, 50);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].message,
              "The session takes about 60 minutes, 10 more than the 50 there are.");
}

TEST(CheckCounts, are_a_tip_below_and_a_warning_above) {
    Workout day = workout(p1);
    day.add(Block::warm_up, "SMR001").add(Block::warm_up, "SMR003");
    auto found = rule(day, "VAR-P1-smr-exercises");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::tip);
    EXPECT_EQ(found[0].message, "Self-massage in the warm-up: 2 exercises. Phase 1 has 3 to 6.");
    day.add(Block::warm_up, "SMR004");
    EXPECT_TRUE(rule(day, "VAR-P1-smr-exercises").empty());
    for (const char* id : {"SMR005", "SMR006", "SMR007", "SMR008"}) {
        day.add(Block::warm_up, id);
    }
    found = rule(day, "VAR-P1-smr-exercises");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::warning);
}

TEST(CheckCounts, go_by_body_part_and_only_for_those_trained) {
    Workout day = workout(p1);
    for (const char* id : {"RES036", "RES037", "RES055"}) {
        day.add(Block::resistance_training, id);
    }
    EXPECT_TRUE(rule(day, "VAR-P1-resistance-exercises").empty());
    day.add(Block::resistance_training, "RES030");
    const auto found = rule(day, "VAR-P1-resistance-exercises");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].message, "Chest (resistance): 3 exercises. Phase 1 has 1 to 2 a body part.");
}

// SEL-1, PH4-SEL, SPT-1.

TEST(CheckLevel, is_an_error_for_power_work_in_phase_1_and_a_warning_otherwise) {
    struct LevelCase {
        Phase phase;
        Block block;
        const char* exercise;
        std::optional<Severity> severity;
    };
    const std::vector<LevelCase> cases{
        {p1, Block::resistance_training, "RES051", Severity::error},
        {p1, Block::activation, "COR042", Severity::error},
        {p1, Block::skill_development, "PLY015", Severity::error},
        {p1, Block::resistance_training, "RES041", Severity::warning},
        {p1, Block::resistance_training, "RES037", std::nullopt},
        {p1, Block::activation, "BAL012", std::nullopt},  // by its second role
        {p2, Block::resistance_training, "RES041", std::nullopt},
        {p2, Block::resistance_training, "RES037", std::nullopt},
        {p2, Block::resistance_training, "RES051", Severity::warning},
        {p2, Block::activation, "COR011", Severity::warning},
        {p3, Block::resistance_training, "RES037", Severity::warning},
        {p3, Block::resistance_training, "RES041", std::nullopt},
        {p3, Block::warm_up, "SMR001", std::nullopt},
        {p4, Block::resistance_training, "RES037", std::nullopt},  // PH4-SEL's
        {p5, Block::resistance_training, "RES037", Severity::warning},
        {p5, Block::resistance_training, "RES051", std::nullopt},
        {p5, Block::activation, "COR011", Severity::warning},
    };
    for (const LevelCase& one : cases) {
        Workout day = workout(one.phase);
        day.add(one.block, one.exercise);
        const auto found = rule(day, "SEL-1");
        EXPECT_EQ(found.empty() ? std::nullopt : std::optional{found[0].severity}, one.severity)
            << one.exercise << ", phase " << number_of(one.phase);
    }
}

TEST(CheckLevel, offers_the_exercise_at_the_level_of_the_phase) {
    Workout day = workout(p1);
    day.add(Block::resistance_training, "RES163");  // Dumbbell Step-Up
    EXPECT_EQ(fix_of(day, "SEL-1"), "Use Step-Up to Balance");
}

TEST(CheckHeavyLifts, are_the_only_ones_in_phase_4_and_the_heavy_half_of_phase_5) {
    Workout four = workout(p4);
    four.add(Block::resistance_training, "RES153");
    EXPECT_TRUE(rule(four, "PH4-SEL").empty());
    four.add(Block::resistance_training, "RES046");  // Dumbbell Fly
    EXPECT_EQ(rule(four, "PH4-SEL")[0].severity, Severity::error);
    EXPECT_TRUE(fix_of(four, "PH4-SEL").starts_with("Use "));

    Workout five = workout(p5);
    five.group(Block::resistance_training, {"RES149", "PLY008"});  // Goblet Squat: reduced
    EXPECT_EQ(rule(five, "PH4-SEL").size(), 1U);
    five.day().variant = model::DayVariant::reduced;
    EXPECT_TRUE(rule(five, "PH4-SEL").empty());

    Workout single = workout(p5);
    single.add(Block::resistance_training, "RES113");  // curl: may stand alone
    EXPECT_TRUE(rule(single, "PH4-SEL").empty());
    EXPECT_TRUE(rule(single, "TPL-7").empty());
}

TEST(CheckSpotter, asks_for_one_at_85_percent_or_near_failure) {
    Workout day = workout(p4);
    day.add(Block::resistance_training, "RES153");
    const auto found = rule(day, "SPT-1");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].fix->label, "A spotter is there");
    day.day().spotter = true;
    EXPECT_TRUE(rule(day, "SPT-1").empty());
    day.day().spotter = false;
    EXPECT_EQ(rule(day, "SPT-1").size(), 1U);
    Workout light = workout(p3);
    light.add(Block::resistance_training, "RES153");  // 75 %
    EXPECT_TRUE(rule(light, "SPT-1").empty());
}

// TPL-2, TPL-3, TPL-13.

TEST(CheckBlocks, are_left_with_a_tip_and_out_of_order_with_an_error) {
    Workout day = workout(p1);
    day.add(Block::skill_development, "COR003");
    EXPECT_EQ(rule(day, "TPL-13")[0].severity, Severity::tip);
    EXPECT_EQ(fix_of(day, "TPL-13"), "Move to Activation");

    Workout early = workout(p1);
    early.add(Block::warm_up, "RES037");
    EXPECT_EQ(rule(early, "TPL-2")[0].severity, Severity::error);
    EXPECT_EQ(fix_of(early, "TPL-2"), "Move to Resistance training");
    Workout late = workout(p1);
    late.add(Block::cool_down, "PLY002");
    EXPECT_EQ(fix_of(late, "TPL-2"), "Move to Skill development");

    Workout usual = workout(p1);
    usual.add(Block::clients_choice, "RES037")
        .add(Block::warm_up, "CAR001")
        .add(Block::cool_down, "SMR001")
        .add(Block::activation, "CEX001");
    EXPECT_TRUE(rule(usual, "TPL-2").empty());
    EXPECT_TRUE(rule(usual, "TPL-13").empty());
}

TEST(CheckBlocks, follow_the_role_that_an_exercise_plays) {
    Workout day = workout(p1);
    day.add(Block::resistance_training, "RES136", [](model::Item& item) {
        item.role = model::ExerciseRole{model::Component::balance, model::Level::stabilization,
                                        model::BodyPart::legs};
    });
    EXPECT_EQ(fix_of(day, "TPL-13"), "Move to Activation");
    Workout as_resistance = workout(p2);
    as_resistance.add(Block::activation, "BAL014", [](model::Item& item) {
        item.role = model::ExerciseRole{model::Component::resistance, model::Level::stabilization,
                                        model::BodyPart::legs};
    });
    EXPECT_EQ(fix_of(as_resistance, "TPL-13"), "Move to Resistance training");
}

TEST(CheckBlocks, move_a_group_as_one) {
    Workout day = workout(p2);
    day.group(Block::warm_up, {"RES041", "RES031"});
    const auto found = rule(day, "TPL-2");
    ASSERT_EQ(found.size(), 2U);
    const model::Plan plan = test::after(day.plan(), found[0].fix->edit);
    const auto& groups = test::day_of(plan).groups(Block::resistance_training);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0]->items.size(), 2U);
    EXPECT_TRUE(test::day_of(plan).groups(Block::warm_up).empty());
}

TEST(CheckStretches, are_of_the_phases_kind) {
    struct StretchCase {
        Phase phase;
        Block block;
        const char* exercise;
        std::optional<Severity> severity;
        std::string_view fix;
    };
    const std::vector<StretchCase> cases{
        {p1, Block::warm_up, "STA001", std::nullopt, ""},
        {p1, Block::warm_up, "ACT001", Severity::warning, "Use Static Gastrocnemius Stretch"},
        {p1, Block::warm_up, "DYN001", Severity::warning, ""},
        {p2, Block::warm_up, "ACT001", std::nullopt, ""},
        {p3, Block::warm_up, "STA001", Severity::tip, "Move to Cool-down"},
        {p3, Block::cool_down, "STA001", std::nullopt, ""},
        {p4, Block::warm_up, "DYN001", Severity::tip, ""},  // guides differ
        {p3, Block::warm_up, "DYN001", Severity::warning, ""},
        {p5, Block::warm_up, "DYN001", std::nullopt, ""},
        {p5, Block::warm_up, "ACT001", Severity::warning, ""},
    };
    for (const StretchCase& one : cases) {
        Workout day = workout(one.phase);
        day.add(one.block, one.exercise);
        const auto found = rule(day, "TPL-3");
        const std::string where =
            std::string(one.exercise) + ", phase " + std::to_string(number_of(one.phase));
        EXPECT_EQ(found.empty() ? std::nullopt : std::optional{found[0].severity}, one.severity)
            << where;
        if (!found.empty()) {
            EXPECT_EQ(found[0].fix ? found[0].fix->label : "", one.fix) << where;
        }
    }
}

// TPL-7, TPL-11, TPL-12.

TEST(CheckPairs, of_phase_2_are_strength_then_stabilization_of_one_pattern) {
    Workout right = workout(p2);
    right.group(Block::resistance_training, {"RES041", "RES031"});
    EXPECT_TRUE(rule(right, "TPL-7").empty());

    Workout turned = workout(p2);
    turned.group(Block::resistance_training, {"RES031", "RES041"});
    EXPECT_EQ(fix_of(turned, "TPL-7"), "Swap the two");
    EXPECT_EQ(rule(turned, "TPL-7")[0].severity, Severity::error);

    Workout other = workout(p2);
    other.group(Block::resistance_training, {"RES153", "RES031"});
    EXPECT_EQ(fix_of(other, "TPL-7"), "Pair with Ball Wall Squat");

    Workout heavy = workout(p2);
    heavy.group(Block::resistance_training, {"RES041", "RES067"});
    EXPECT_EQ(fix_of(heavy, "TPL-7"), "Pair with Stability Ball Push-Up");

    Workout by_role = workout(p2);
    by_role.group(Block::resistance_training, {"RES155", "BAL014"});
    EXPECT_TRUE(rule(by_role, "TPL-7").empty());
    EXPECT_TRUE(rule(by_role, "TPL-13").empty());
}

TEST(CheckPairs, of_phase_5_are_heavy_then_fast_of_one_motion) {
    Workout right = workout(p5);
    right.group(Block::resistance_training, {"RES153", "PLY008"})
        .group(Block::resistance_training, {"RES041", "RES051"});
    EXPECT_TRUE(rule(right, "TPL-7").empty());

    Workout turned = workout(p5);
    turned.group(Block::resistance_training, {"RES051", "RES041"});
    EXPECT_EQ(fix_of(turned, "TPL-7"), "Swap the two");

    Workout other = workout(p5);
    other.group(Block::resistance_training, {"RES153", "RES051"});
    EXPECT_EQ(fix_of(other, "TPL-7"), "Pair with Squat Jump");

    Workout alone = workout(p5);
    alone.add(Block::resistance_training, "RES153");
    EXPECT_EQ(fix_of(alone, "TPL-7"), "Pair with Squat Jump");
    EXPECT_EQ(rule(alone, "TPL-7")[0].severity, Severity::error);

    Workout fast_alone = workout(p5);
    fast_alone.add(Block::resistance_training, "RES051");
    EXPECT_EQ(rule(fast_alone, "TPL-7")[0].severity, Severity::warning);
}

TEST(CheckPairs, run_as_one_circuit_two_by_two) {
    Workout day = workout(p2);
    day.group(Block::resistance_training, {"RES041", "RES031", "RES153", "RES134"});
    EXPECT_TRUE(rule(day, "TPL-7").empty()) << test::told(all_of(day));
    EXPECT_TRUE(rule(day, "TPL-11").empty());
    Workout wrong = workout(p2);
    wrong.group(Block::resistance_training, {"RES041", "RES031", "RES134", "RES153"});
    EXPECT_EQ(fix_of(wrong, "TPL-7"), "Swap the two");
}

TEST(CheckSingles, of_phase_2_lack_their_partner_where_the_body_part_is_a_main_one) {
    const auto alone = [](const char* id) {
        Workout day = workout(p2);
        day.add(Block::resistance_training, id);
        return day;
    };
    EXPECT_EQ(fix_of(alone("RES153"), "TPL-11"), "Pair with Ball Wall Squat");
    EXPECT_EQ(rule(alone("RES153"), "TPL-11")[0].severity, Severity::warning);
    EXPECT_TRUE(rule(alone("RES113"), "TPL-11").empty());  // curl
    EXPECT_TRUE(rule(alone("RES100"), "TPL-11").empty());  // shrug
    EXPECT_TRUE(rule(alone("RES009"), "TPL-11").empty());  // total body
    EXPECT_TRUE(rule(alone("RES031"), "TPL-11").empty());  // stabilization
}

TEST(CheckSingles, of_phase_5_are_two_at_most) {
    Workout day = workout(p5);
    day.add(Block::resistance_training, "RES113").add(Block::resistance_training, "RES126");
    EXPECT_TRUE(rule(day, "TPL-12").empty());
    day.add(Block::resistance_training, "RES175");
    ASSERT_EQ(rule(day, "TPL-12").size(), 1U);
    EXPECT_EQ(rule(day, "TPL-12")[0].severity, Severity::tip);
}

// Groups: rounds are sets, the group's rests are judged.

TEST(CheckGroups, have_rounds_for_sets) {
    Workout day = workout(p2);
    day.group(Block::resistance_training, {"RES041", "RES031"},
              [](model::Group& group) { group.rounds = 5; });
    const auto found = rule(day, "VAR-P2-resistance_strength-sets");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].field, Field::rounds);
    EXPECT_EQ(found[0].fix->label, "Set 4 rounds");
    EXPECT_TRUE(std::holds_alternative<model::SetGroupShape>(found[0].fix->edit));
}

TEST(CheckGroups, have_rests_of_their_own) {
    Workout day = workout(p2);
    day.group(Block::resistance_training, {"RES041", "RES031"}, [](model::Group& group) {
        group.rest_between_items = model::Rest{30, 30};
        group.items[0].sets.back().rest = model::Rest{300, 300};  // the item's own is not judged
    });
    const auto found = rule(day, "VAR-P2-resistance_strength-rest");
    ASSERT_EQ(found.size(), 1U) << test::told(all_of(day));
    EXPECT_EQ(found[0].severity, Severity::error);
    EXPECT_EQ(found[0].message,
              "Barbell Bench Press: 30 s rest between the exercises is over phase 2's 0 seconds. "
              "The partner follows at once, and little rest comes after the pair.");
    EXPECT_EQ(found[0].fix->label, "Set 0 s between the exercises");
}

TEST(CheckGroups, rest_after_a_pair_by_edition_and_band) {
    const auto at = [](int seconds, model::Edition edition) -> std::optional<Severity> {
        Workout day = workout(p5);
        day.group(Block::resistance_training, {"RES153", "PLY008"}, [&](model::Group& group) {
            group.rest_between_rounds = model::Rest{seconds, seconds};
        });
        const model::Plan plan = day.plan(edition);
        const auto found = test::with_rule(check_day(test::shipped(), plan, test::day_of(plan)),
                                           "VAR-P5-resistance_power-rest");
        return found.empty() ? std::nullopt : std::optional{found[0].severity};
    };
    EXPECT_EQ(at(120, model::Edition::app), std::nullopt);
    EXPECT_EQ(at(180, model::Edition::app), Severity::warning);
    EXPECT_EQ(at(30, model::Edition::app), Severity::error);
    EXPECT_EQ(at(120, model::Edition::sixth), std::nullopt);
    EXPECT_EQ(at(180, model::Edition::sixth), Severity::error);
    EXPECT_EQ(at(120, model::Edition::seventh), Severity::error);
    EXPECT_EQ(at(240, model::Edition::seventh), std::nullopt);
}

TEST(CheckGroups, of_pairs_in_a_circuit_rest_longer_after_a_round) {
    Workout day = workout(p5);
    day.group(Block::resistance_training, {"RES153", "PLY008", "RES041", "RES051"});
    for (const Finding& finding : all_of(day)) {
        EXPECT_FALSE(finding.rule.starts_with("VAR-P5-resistance")) << finding.message;
    }
}

}  // namespace
}  // namespace phasewise::opt
