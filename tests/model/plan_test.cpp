#include "model/plan.hpp"

#include <memory>

#include <gtest/gtest.h>

#include "model/limits.hpp"
#include "support/plans.hpp"

namespace phasewise::model {
namespace {

using test::after;
using test::days_of;
using test::small_plan;
using test::straight;

TEST(EmptyPlan, HasItsWeeksAndDays) {
    const Plan plan = empty_plan({"p1"}, "Base", Phase::strength_endurance, 4, 3);
    EXPECT_EQ(plan.id.text, "p1");
    EXPECT_EQ(plan.name, "Base");
    ASSERT_EQ(plan.phase_blocks.size(), 1U);
    EXPECT_EQ(plan.phase_blocks[0]->weeks.size(), 4U);
    const auto days = days_of(plan);
    ASSERT_EQ(days.size(), 12U);
    EXPECT_EQ(days[0]->name, "Day A");
    EXPECT_EQ(days[2]->name, "Day C");
    EXPECT_EQ(phase_of(plan, days[5]->id), Phase::strength_endurance);
    EXPECT_EQ(plan.next_id, 1U + 1 + 4 + 12);
}

TEST(EmptyPlan, StaysWithinTheLimits) {
    EXPECT_EQ(days_of(empty_plan({"p"}, "", Phase::power, 1000, 1)).size(), PlanLimits::weeks);
    EXPECT_EQ(days_of(empty_plan({"p"}, "", Phase::power, 1, 1000)).size(),
              PlanLimits::days_in_week);
    EXPECT_EQ(days_of(empty_plan({"p"}, "", Phase::power, 0, -1)).size(), 1U);
}

TEST(Plan, FindsItsDaysAndItems) {
    Plan plan = small_plan();
    const DayId day = days_of(plan)[1]->id;
    plan = after(plan, InsertGroup{day, Block::activation, 0, straight("COR001")});
    plan =
        after(plan, InsertGroup{day, Block::activation, 1, test::superset({"RES001", "RES002"})});
    const Day* found = find_day(plan, day);
    ASSERT_NE(found, nullptr);
    const ItemId second = found->groups(Block::activation)[1]->items[1].id;
    const auto place = find_item(*found, second);
    ASSERT_TRUE(place.has_value());
    EXPECT_EQ(*place, (ItemPlace{day, Block::activation, 1, 1}));
    EXPECT_EQ(item_at(*found, *place).exercise.text, "RES002");
    EXPECT_FALSE(find_item(*found, {9999}).has_value());
    EXPECT_EQ(find_day(plan, {9999}), nullptr);
}

TEST(Plan, IsEqualByWhatItSays) {
    const Plan a = test::twelve_week_plan();
    EXPECT_EQ(a, test::twelve_week_plan()) << "nothing shared, all the same";
    Plan b = a;
    b.name += '!';
    EXPECT_NE(a, b);
    b = after(a, RemoveItems{days_of(a)[20]->id,
                             {days_of(a)[20]->groups(Block::warm_up)[0]->items[0].id}});
    EXPECT_NE(a, b);
}

TEST(Limits, AreSaidInSentences) {
    const auto message = [](const Group& group) {
        const auto error = why_not(group);
        return error ? error->message : "";
    };
    const auto changed = [&](auto change) {
        Group group = straight("RES001");
        change(group);
        return message(group);
    };
    EXPECT_EQ(message(straight("RES001")), "");
    EXPECT_EQ(message(Group{}), "A group needs an exercise.");
    EXPECT_EQ(changed([](Group& g) { g.items.resize(2, g.items[0]); }),
              "Exercises done together need a kind of group: a superset, a circuit.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].exercise.text = ""; }),
              "An entry needs an exercise or a name of its own, one of the two.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].custom_name = "Squat"; }),
              "An entry needs an exercise or a name of its own, one of the two.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].exercise.text = "RES 1"; }),
              "The exercise has an id that cannot be stored.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].note.assign(4001, 'x'); }),
              "A note holds at most 4000 characters.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].note = "\xFF"; }),
              "A note holds characters that cannot be stored.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].sets[0].count = 51; }),
              "An exercise has 1 to 50 sets alike.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].sets.resize(21, g.items[0].sets[0]); }),
              "An exercise holds at most 20 different sets.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].sets[0].dose.hi = 10'001; }),
              "A dose is 0 to 10000, the smaller number first.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].sets[0].dose.lo = 16; }),
              "A dose is 0 to 10000, the smaller number first.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].sets[0].dose.unit = DoseUnit::none; }),
              "A dose with a number needs a unit.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].sets[0].rest = Rest{0, 3601}; }),
              "A rest is 0 to 3600 seconds long.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].tempo = Tempo{{16}, {0}, {0}, {0}}; }),
              "A part of a tempo is 0 to 15 seconds or X.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].sets[0].loads.resize(3); }),
              "A set holds at most 2 loads.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].alternatives.resize(11, {"RES002"}); }),
              "An exercise has at most 10 alternatives.");
    EXPECT_EQ(changed([](Group& g) { g.items[0].cardio = CardioTarget{"", 6, {}}; }),
              "A heart-rate zone is 1 to 5.");
    EXPECT_EQ(message(test::superset(std::vector<std::string>(21, "RES001"))),
              "A group holds at most 20 exercises.");
}

TEST(Limits, LookAtTheDaysThatAreNotShared) {
    const Plan good = test::twelve_week_plan();
    EXPECT_FALSE(why_not(good, Plan{}).has_value());
    Day day = *days_of(good)[0];
    day.slot_min = 1441;
    Week week = *good.phase_blocks[0]->weeks[0];
    week.days[0] = std::make_shared<const Day>(day);
    PhaseBlock phase_block = *good.phase_blocks[0];
    phase_block.weeks[0] = std::make_shared<const Week>(week);
    Plan bad = good;
    bad.phase_blocks[0] = std::make_shared<const PhaseBlock>(phase_block);
    const auto error = why_not(bad, good);
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->message, "A session is 0 to 1440 minutes long.");
    EXPECT_FALSE(why_not(bad, bad).has_value()) << "could be stored, it is said";
}

TEST(Limits, CountWhatAPlanHolds) {
    const Plan plan = test::twelve_week_plan();
    PlanSize size = size_of(plan);
    EXPECT_EQ(size.items, 12U * 3 * 18);
    PlanSize days;
    for (const auto& day : days_of(plan)) {
        days += size_of(*day);
    }
    EXPECT_EQ(days.bytes, size.bytes);
    size -= size_of(*plan.phase_blocks[0]->weeks[0]);
    EXPECT_EQ(size.items, 11U * 3 * 18);
}

TEST(Limits, KnowTheDaysOfTheCalendar) {
    for (const char* date : {"2026-11-23", "2028-02-29", "2000-02-29", "0001-01-01"}) {
        EXPECT_TRUE(is_date(date)) << date;
    }
    for (const char* date : {"", "2026-11-31", "2026-02-29", "2100-02-29", "2026-13-01",
                             "2026-00-10", "2026-01-00", "2026-1-1", "2026/01/01", "2026-01-01 "}) {
        EXPECT_FALSE(is_date(date)) << date;
    }
}

TEST(Limits, LetRandomGroupsPass) {
    base::Random random(1);
    for (int i = 0; i < 500; ++i) {
        const auto error = why_not(test::random_group(random));
        EXPECT_FALSE(error.has_value()) << error->message;
    }
}

}  // namespace
}  // namespace phasewise::model
