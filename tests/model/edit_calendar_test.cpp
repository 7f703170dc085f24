// Edits of days, weeks and the plan as a whole.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/edit.hpp"
#include "model/edit_fixture.hpp"
#include "support/plans.hpp"

namespace phasewise::model {
namespace {

using test::straight;
using test::superset;

/// Two weeks of Day A and Day B; the first day has A, and B with C.
class EditCalendarTest : public PlanUnderEdit {
protected:
    EditCalendarTest() {
        add(Block::warm_up, {"A"});
        add(Block::resistance_training, superset({"B", "C"}));
    }

    [[nodiscard]] const Week& week(std::size_t index) const {
        return *plan.phase_blocks[0]->weeks[index];
    }
    [[nodiscard]] const Day& day_in(std::size_t week_index, std::size_t day_index) const {
        return *week(week_index).days[day_index];
    }
    [[nodiscard]] Names names_of(std::size_t week_index) const {
        Names names;
        for (const auto& one : week(week_index).days) {
            names.push_back(one->name);
        }
        return names;
    }
    /// What the day holds, by block, ids left out.
    static std::vector<std::vector<Group>> content(const Day& day) {
        std::vector<std::vector<Group>> blocks;
        for (const auto& groups : day.blocks) {
            blocks.emplace_back();
            for (const auto& group : groups) {
                blocks.back().push_back(*group);
                for (Item& item : blocks.back().back().items) {
                    item.id = {};
                }
            }
        }
        return blocks;
    }
};

/// Two phase blocks of one week of one day each: phases 1 and 2.
Plan two_phases() {
    Plan plan = test::small_plan(1, 1);
    Plan other = empty_plan({"p2"}, "", Phase::strength_endurance, 1, 1);
    PhaseBlock block = *other.phase_blocks[0];
    Week week = *block.weeks[0];
    Day day = *week.days[0];
    block.id = {plan.next_id++};
    week.id = {plan.next_id++};
    day.id = {plan.next_id++};
    week.days = {std::make_shared<const Day>(day)};
    block.weeks = {std::make_shared<const Week>(week)};
    plan.phase_blocks.push_back(std::make_shared<const PhaseBlock>(block));
    return plan;
}

TEST_F(EditCalendarTest, SetsThePhaseOfADayAndKeepsItsItems) {
    make(SetDayPhase{day_id, Phase::power});
    EXPECT_TRUE(changed);
    EXPECT_EQ(phase_of(plan, day_id), Phase::power);
    EXPECT_EQ(phase_of(plan, day_at(1)), Phase::stabilization_endurance);
    EXPECT_EQ(in(Block::warm_up), (Names{"A"}));
    make(SetDayPhase{day_id, Phase::power});
    EXPECT_FALSE(changed);
    make(SetDayPhase{day_id, Phase::stabilization_endurance});
    EXPECT_TRUE(changed);
    EXPECT_FALSE(day().phase.has_value()) << "its phase block's again";
}

TEST_F(EditCalendarTest, SetsWhatIsSaidOfADay) {
    const SetDay edit{day_id, "Monday", DayKind::cardio, DayVariant::reduced,
                      45,     true,     false,           "Outside"};
    make(edit);
    EXPECT_EQ(shown_day, day_id);
    EXPECT_EQ(day().name, "Monday");
    EXPECT_EQ(day().kind, DayKind::cardio);
    EXPECT_EQ(day().variant, DayVariant::reduced);
    EXPECT_EQ(day().slot_min, 45);
    EXPECT_EQ(day().spotter, true);
    EXPECT_EQ(day().supervised, false);
    EXPECT_EQ(day().note, "Outside");
    EXPECT_EQ(in(Block::warm_up), (Names{"A"}));
    make(edit);
    EXPECT_FALSE(changed);
}

TEST_F(EditCalendarTest, RewritesAWholeDay) {
    ReplaceBlocks edit{day_id, day().blocks};
    make(edit);
    EXPECT_FALSE(changed);
    const auto untouched = day().groups(Block::warm_up)[0];
    Group group = group_of("B");
    group.items[0].sets[0].dose.hi = 12;
    group.items.push_back(test::item("D"));  // no id yet
    edit.blocks[3] = {std::make_shared<const Group>(group)};
    edit.blocks[6] = {std::make_shared<const Group>(straight("E"))};
    const ItemId b = id_of("B");
    const std::uint32_t next = plan.next_id;
    make(edit);
    EXPECT_TRUE(changed);
    EXPECT_EQ(id_of("B"), b);
    EXPECT_EQ(item_of("B").sets[0].dose.hi, 12);
    EXPECT_EQ(id_of("D").value, next);
    EXPECT_EQ(id_of("E").value, next + 1);
    EXPECT_EQ(day().groups(Block::warm_up)[0], untouched);
}

TEST_F(EditCalendarTest, KeepsTheVeryGroupsThatARewrittenDaySaysAgain) {
    ReplaceBlocks edit{day_id, {}};
    edit.blocks[0] = {std::make_shared<const Group>(group_of("A"))};
    const auto same = day().groups(Block::warm_up)[0];
    make(edit);
    EXPECT_TRUE(changed);
    EXPECT_EQ(day().groups(Block::warm_up)[0], same);
}

TEST_F(EditCalendarTest, GivesItemsThatAreNotTheDaysIdsOfTheirOwn) {
    plan = test::after(plan, InsertGroup{day_at(1), Block::warm_up, 0, straight("X")});
    const auto elsewhere = find_day(plan, day_at(1))->groups(Block::warm_up)[0];
    ReplaceBlocks edit{day_id, day().blocks};
    edit.blocks[0] = {day().groups(Block::warm_up)[0], day().groups(Block::warm_up)[0], elsewhere};
    const std::uint32_t next = plan.next_id;
    const ItemId a = id_of("A");
    make(edit);
    const auto& warm_up = day().groups(Block::warm_up);
    EXPECT_EQ(warm_up[0]->items[0].id, a);
    EXPECT_EQ(warm_up[1]->items[0].id.value, next) << "a second time";
    EXPECT_EQ(warm_up[2]->items[0].id.value, next + 1) << "of another day";
}

TEST_F(EditCalendarTest, CopiesADayToOthersWhichKeepTheirNames) {
    make(SetDay{day_id, "Monday", DayKind::recovery, DayVariant::reduced, 45, true, {}, "Note"});
    make(SetDayPhase{day_id, Phase::power});
    const DayId b = day_at(1);
    const DayId next_a = day_at(2);
    const Day before = *find_day(plan, b);
    make(CopyDay{day_id, {b, day_id, next_a, b}});
    EXPECT_EQ(shown_day, b);
    for (const DayId id : {b, next_a}) {
        const Day& copy = *find_day(plan, id);
        EXPECT_EQ(content(copy), content(day()));
        EXPECT_EQ(copy.kind, DayKind::recovery);
        EXPECT_EQ(copy.variant, DayVariant::reduced);
        EXPECT_EQ(phase_of(plan, id), Phase::power);
        EXPECT_EQ(copy.name, before.name == copy.name ? "Day B" : "Day A");
        EXPECT_FALSE(copy.slot_min.has_value()) << "its own";
        EXPECT_EQ(copy.note, "");
        EXPECT_NE(copy.groups(Block::warm_up)[0]->items[0].id, id_of("A"));
    }
    make(CopyDay{day_id, {b, next_a}});
    EXPECT_FALSE(changed) << "they hold the same already";
}

TEST_F(EditCalendarTest, CopiesADayOntoItselfToNoEffect) {
    make(CopyDay{day_id, {day_id}});
    EXPECT_FALSE(changed);
    EXPECT_EQ(shown_day, day_id);
    make(CopyDay{day_id, {}});
    EXPECT_FALSE(changed);
}

TEST_F(EditCalendarTest, CopiesADayTrainedAsItIsIntoAnotherPhaseBlock) {
    plan = two_phases();
    const DayId first = day_at(0);
    const DayId second = day_at(1);
    make(CopyDay{first, {second}});
    EXPECT_EQ(phase_of(plan, second), Phase::stabilization_endurance);
    make(CopyDay{second, {first}});
    EXPECT_FALSE(find_day(plan, first)->phase.has_value()) << "its phase block's";
}

TEST_F(EditCalendarTest, CopiesAWeekPlaceByPlace) {
    make(AddDay{day_at(1), "Day C", DayKind::cardio});
    make(SetDay{day_at(1), "Long day", DayKind::resistance, DayVariant::none, 90, {}, {}, "Note"});
    make(SetWeek{week(1).id, true});
    make(AddWeek{week(1).id});
    make(AddDay{day_in(2, 1).id, "Extra", DayKind::rest});
    make(AddDay{day_in(2, 1).id, "Extra", DayKind::rest});
    ASSERT_EQ(week(2).days.size(), 4U);
    const Week from = week(0);
    const std::vector<Week> old{week(1), week(2)};
    const std::uint32_t next = plan.next_id;

    make(CopyWeek{from.id, {old[0].id, from.id, old[1].id}});
    EXPECT_EQ(week(0), from);
    for (const std::size_t w : {std::size_t{1}, std::size_t{2}}) {
        ASSERT_EQ(week(w).days.size(), 3U);
        EXPECT_EQ(names_of(w), (Names{"Day A", "Long day", "Day C"}));
        EXPECT_EQ(day_in(w, 1).slot_min, 90);
        EXPECT_EQ(day_in(w, 1).note, "Note");
        EXPECT_EQ(day_in(w, 2).kind, DayKind::cardio);
        EXPECT_EQ(content(day_in(w, 0)), content(day_in(0, 0)));
        EXPECT_EQ(day_in(w, 0).id, old[w - 1].days[0]->id) << "the same place, the same day";
        EXPECT_EQ(day_in(w, 1).id, old[w - 1].days[1]->id);
    }
    EXPECT_GE(day_in(1, 2).id.value, next) << "added";
    EXPECT_TRUE(week(1).deload) << "each week's own";
    EXPECT_EQ(shown_day, day_in(1, 0).id);
    make(CopyWeek{from.id, {old[0].id, old[1].id}});
    EXPECT_FALSE(changed) << "they hold the same already";
}

TEST_F(EditCalendarTest, KeepsTheVeryDaysOfAWeekThatHoldTheSame) {
    make(CopyWeek{week(0).id, {week(1).id}});
    const auto same = week(1).days[0];
    make(SetDay{day_at(1), "Changed", DayKind::resistance, DayVariant::none, {}, {}, {}, ""});
    make(CopyWeek{week(0).id, {week(1).id}});
    EXPECT_EQ(week(1).days[0], same);
    EXPECT_EQ(day_in(1, 1).name, "Changed");
}

TEST_F(EditCalendarTest, CopiesAWeekTrainedAsItIsIntoAnotherPhaseBlock) {
    plan = two_phases();
    make(CopyWeek{plan.phase_blocks[0]->weeks[0]->id, {plan.phase_blocks[1]->weeks[0]->id}});
    EXPECT_EQ(phase_of(plan, day_at(1)), Phase::stabilization_endurance);
}

TEST_F(EditCalendarTest, AddsADayAfterAnotherAndOpensIt) {
    const std::uint32_t next = plan.next_id;
    EXPECT_EQ(make(AddDay{day_id, "Pool", DayKind::cardio}), "");
    EXPECT_EQ(names_of(0), (Names{"Day A", "Pool", "Day B"}));
    EXPECT_EQ(names_of(1), (Names{"Day A", "Day B"}));
    EXPECT_EQ(shown_day.value, next);
    EXPECT_EQ(find_day(plan, shown_day)->kind, DayKind::cardio);
}

TEST_F(EditCalendarTest, RemovesADayAndShowsTheNextOrTheOneBefore) {
    make(AddDay{day_at(1), "Day C", DayKind::resistance});
    make(RemoveDay{day_id});
    EXPECT_EQ(names_of(0), (Names{"Day B", "Day C"}));
    EXPECT_EQ(shown_day, day_in(0, 0).id);
    make(RemoveDay{day_in(0, 1).id});
    EXPECT_EQ(shown_day, day_in(0, 0).id);
    EXPECT_EQ(refusal(RemoveDay{day_in(0, 0).id}),
              "A week keeps one day at least. Remove the week instead.");
}

TEST_F(EditCalendarTest, AddsACopyOfAWeekAfterItAndShowsItsFirstDay) {
    make(SetWeek{week(0).id, true});
    const auto second = plan.phase_blocks[0]->weeks[1];
    make(AddWeek{week(0).id});
    ASSERT_EQ(plan.phase_blocks[0]->weeks.size(), 3U);
    EXPECT_EQ(plan.phase_blocks[0]->weeks[2], second);
    EXPECT_FALSE(week(1).deload) << "light weeks are chosen, not copied";
    EXPECT_EQ(names_of(1), names_of(0));
    EXPECT_EQ(content(day_in(1, 0)), content(day_in(0, 0)));
    EXPECT_EQ(shown_day, day_in(1, 0).id);
}

TEST_F(EditCalendarTest, RemovesAWeekAndShowsTheNextOrTheOneBefore) {
    const WeekId first = week(0).id;
    const WeekId second = week(1).id;
    const Plan start = plan;
    make(RemoveWeek{second});
    EXPECT_EQ(shown_day, day_in(0, 0).id);
    EXPECT_EQ(week(0).id, first);
    EXPECT_EQ(refusal(RemoveWeek{first}), "A plan keeps one week at least.");
    plan = start;
    make(RemoveWeek{first});
    EXPECT_EQ(week(0).id, second);
    EXPECT_EQ(shown_day, day_in(0, 0).id);
}

TEST_F(EditCalendarTest, RemovesAPhaseBlockWithItsLastWeek) {
    plan = two_phases();
    const DayId second = day_at(1);
    make(RemoveWeek{plan.phase_blocks[0]->weeks[0]->id});
    ASSERT_EQ(plan.phase_blocks.size(), 1U);
    EXPECT_EQ(plan.phase_blocks[0]->phase, Phase::strength_endurance);
    EXPECT_EQ(shown_day, second);
}

TEST_F(EditCalendarTest, MakesAWeekOneOfLightWork) {
    make(SetWeek{week(1).id, true});
    EXPECT_TRUE(week(1).deload);
    EXPECT_FALSE(week(0).deload);
    EXPECT_EQ(shown_day, day_in(1, 0).id);
    make(SetWeek{week(1).id, true});
    EXPECT_FALSE(changed);
}

TEST_F(EditCalendarTest, SetsWhatIsSaidOfAPlan) {
    const SetPlan edit{"Summer", Edition::sixth, MassUnit::lb, "2028-02-29"};
    make(edit);
    EXPECT_EQ(plan.name, "Summer");
    EXPECT_EQ(plan.edition, Edition::sixth);
    EXPECT_EQ(plan.unit, MassUnit::lb);
    EXPECT_EQ(plan.start_date, "2028-02-29");
    EXPECT_EQ(shown_day, DayId{}) << "no day of it changed";
    make(edit);
    EXPECT_FALSE(changed);
}

}  // namespace
}  // namespace phasewise::model
