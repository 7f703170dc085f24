// TPL-14 and TPL-15: order of the lifts, planes of motion.

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/check.hpp"
#include "opt/programs.hpp"
#include "support/phases.hpp"
#include "support/plans.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using test::lifting_day;
using test::p1;
using test::p2;
using test::p3;
using test::program_of;
using test::Workout;

std::vector<Finding> order_of(const Workout& day) {
    return test::program_rule(program_of({{day.phase(), {{day}}, {}}}), "TPL-14");
}

TEST(CheckOrder, wants_arms_behind_lifts_over_several_joints) {
    struct Case {
        std::vector<const char*> lifts;
        std::size_t findings;
    };
    const std::vector<Case> table{
        {{"RES041", "RES113"}, 0},            // bench press, curl
        {{"RES113", "RES041"}, 1},            //
        {{"RES113", "RES041", "RES126"}, 1},  // curl, bench press, pressdown
        {{"RES113", "RES126", "RES153"}, 1},  // one tip a day
        {{"RES113", "RES126"}, 0},            // arms only
        {{"RES130", "RES041"}, 0},            // a close-grip press is no arm lift
        {{"RES153", "RES041"}, 0},            // large ones in any order
    };
    for (const Case& one : table) {
        EXPECT_EQ(order_of(lifting_day(p3, one.lifts)).size(), one.findings)
            << one.lifts.front() << ", " << one.lifts.back();
    }
}

TEST(CheckOrder, moves_all_arm_lifts_behind_the_last_large_one) {
    const Workout day = lifting_day(p3, {"RES113", "RES041", "RES126", "RES153", "RES112"});
    const model::Plan plan = program_of({{p3, {{day}}, {}}});
    const auto found = test::program_rule(plan, "TPL-14");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::tip);
    EXPECT_EQ(found[0].message, "Standing Barbell Curl: stands before Barbell Squat. Lifts over "
                                "several joints come first, arms last.");
    ASSERT_TRUE(found[0].fix.has_value());
    EXPECT_EQ(found[0].fix->label, "Move arms last");
    const model::Plan mended = test::after(plan, found[0].fix->edit);
    EXPECT_EQ(test::exercises_in(test::day_of(mended), Block::resistance_training),
              (std::vector<std::string>{"RES041", "RES153", "RES113", "RES126", "RES112"}));
    EXPECT_TRUE(test::program_rule(mended, "TPL-14").empty());
}

TEST(CheckOrder, keeps_groups_whole_and_lets_a_circuit_be) {
    Workout day(test::shipped(), p3);
    day.group(Block::resistance_training, {"RES113", "RES126"})
        .add(Block::resistance_training, "RES041");
    const model::Plan plan = program_of({{p3, {{day}}, {}}});
    const auto found = test::program_rule(plan, "TPL-14");
    ASSERT_EQ(found.size(), 1U);
    const model::Plan mended = test::after(plan, found[0].fix->edit);
    EXPECT_EQ(test::day_of(mended).groups(Block::resistance_training).size(), 2U);
    EXPECT_TRUE(test::program_rule(mended, "TPL-14").empty());

    Workout circuit(test::shipped(), p1);
    circuit.group(Block::resistance_training, {"RES106", "RES037", "RES139"});
    EXPECT_TRUE(order_of(circuit).empty());
}

TEST(CheckOrder, adds_nothing_to_the_findings_of_a_day) {
    const model::Plan plan = lifting_day(p3, {"RES113", "RES041"}).plan();
    const auto found = check_day(test::shipped(), plan, test::day_of(plan));
    EXPECT_TRUE(test::with_rule(found, "TPL-14").empty());
}

TEST(CheckPlanes, wants_sideways_moves_or_turns_in_phase_1) {
    const auto planes = [](model::Phase phase, const std::vector<Workout>& week) {
        return test::program_rule(program_of({{phase, {week}, {}}}), "TPL-15");
    };
    const Workout straight = lifting_day(p1, {"RES034", "RES055", "RES134"});
    const auto found = planes(p1, {straight, straight});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::tip);
    EXPECT_EQ(found[0].message,
              "The week moves forwards and backwards only. Phase 1 trains sideways moves and turns "
              "too, in resistance, core or balance exercises.");
    EXPECT_TRUE(planes(p1, {straight, lifting_day(p1, {"RES082"})}).empty());  // scaption
    Workout core = straight;
    core.add(Block::activation, "COR016");  // side plank
    EXPECT_TRUE(planes(p1, {core}).empty());
    Workout balance = straight;
    balance.add(Block::activation, "BAL006");
    EXPECT_TRUE(planes(p1, {balance}).empty());
    Workout stretch = straight;
    stretch.add(Block::warm_up, "STA011");
    EXPECT_EQ(planes(p1, {stretch}).size(), 1U);
    EXPECT_TRUE(planes(p1, {straight, Workout(test::shipped(), p1)}).empty());  // not written yet
    EXPECT_TRUE(planes(p2, {straight}).empty());
}

}  // namespace
}  // namespace phasewise::opt
