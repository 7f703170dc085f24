// TPL-8: two days from heavy work of a muscle group to the next.

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/check.hpp"
#include "opt/programs.hpp"
#include "support/phases.hpp"

namespace phasewise::opt {
namespace {

using test::lifting_day;
using test::p3;
using test::program_of;
using test::Workout;

test::Workout::Change at_percent(int percent) {
    return [percent](model::Item& item) {
        model::Load load;
        load.kind = model::LoadKind::pct1rm;
        load.lo = load.hi = percent * 100;
        item.sets.back().loads = {load};
    };
}

Workout heavy_day(const std::string& name, const char* lift = "RES041", int percent = 75) {
    return lifting_day(p3, {lift}, at_percent(percent), name);
}

std::vector<Finding> recovery_of(const std::vector<std::vector<Workout>>& weeks) {
    return test::program_rule(program_of({{p3, weeks, {}}}), "TPL-8");
}

std::vector<Workout> bench_on(const std::vector<const char*>& names) {
    std::vector<Workout> week;
    for (const char* name : names) {
        week.push_back(heavy_day(name));
    }
    return week;
}

TEST(CheckRecovery, wants_two_days_between_weekdays) {
    struct Case {
        std::vector<const char*> days;
        std::size_t findings;
    };
    const std::vector<Case> table{
        {{"Monday", "Tuesday"}, 1},
        {{"Monday", "Wednesday"}, 0},
        {{"Mon", "Wed", "Fri"}, 0},
        {{"Mon: push", "Tue: more push"}, 1},
        {{"Upper body, thu", "Upper body (FRI)"}, 1},
        {{"Sat", "Sun", "Mon"}, 2},
        {{"Fri", "Mon", "Wed"}, 0},
        {{"Monday", "Monday"}, 1},     // two sessions of one day
        {{"Day A", "Day B"}, 0},       // no weekdays
        {{"Monday", "Day B"}, 0},      // not all known
        {{"Months", "Tuesdayish"}, 0}  // words that only begin so
    };
    for (const Case& one : table) {
        EXPECT_EQ(recovery_of({bench_on(one.days)}).size(), one.findings)
            << one.days.front() << ", " << one.days.back();
    }
}

TEST(CheckRecovery, says_which_days_and_muscles) {
    const auto found = recovery_of({bench_on({"Monday", "Tuesday"})});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].day.value, 2U);
    EXPECT_EQ(found[0].message,
              "Tuesday comes too soon after Monday: both work pectoralis major, deltoids and "
              "triceps brachii at 75 % or more. Leave 2 days between.");
}

TEST(CheckRecovery, looks_at_heavy_work_of_the_same_primary_muscles) {
    EXPECT_TRUE(recovery_of({{heavy_day("Mon"), heavy_day("Tue", "RES041", 74)}}).empty());
    EXPECT_TRUE(recovery_of({{heavy_day("Mon"), heavy_day("Tue", "RES153")}}).empty());
    // Squats have the hamstrings as helpers only.
    Workout hinge = heavy_day("Tue", "RES155");
    const auto found = recovery_of({{heavy_day("Mon", "RES153"), hinge}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found[0].message.find("both work gluteus maximus at"), std::string::npos);
}

TEST(CheckRecovery, looks_over_the_end_of_a_week) {
    const auto found = recovery_of({bench_on({"Tue", "Sun"}), bench_on({"Mon", "Wed"})});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].day.value, 3U);
    // A week that begins on a Wednesday ends on a Monday.
    EXPECT_TRUE(recovery_of({bench_on({"Wed", "Fri", "Mon"}), bench_on({"Wed"})}).empty());
}

TEST(CheckRecovery, has_room_for_three_heavy_days_where_no_name_tells) {
    EXPECT_TRUE(recovery_of({bench_on({"A", "B", "C"})}).empty());
    const auto found = recovery_of({bench_on({"A", "B", "C", "D"})});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(
        found[0].message,
        "The week works deltoids, pectoralis major and triceps brachii at 75 % or more on 4 days: "
        "2 days between leave room for 3.");
}

}  // namespace
}  // namespace phasewise::opt
