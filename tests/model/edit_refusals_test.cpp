// What an edit refuses, in which words, and that a plan stays within what can be stored.

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/edit.hpp"
#include "model/edit_fixture.hpp"
#include "model/limits.hpp"
#include "support/plans.hpp"

namespace phasewise::model {
namespace {

using test::days_of;
using test::straight;
using test::superset;

class EditRefusalsTest : public PlanUnderEdit {
protected:
    EditRefusalsTest() { add(Block::warm_up, {"A", "B"}); }

    [[nodiscard]] WeekId week_id() const { return plan.phase_blocks[0]->weeks[0]->id; }
};

TEST_F(EditRefusalsTest, SayThatADayHasGone) {
    const DayId gone{9999};
    const ItemId item{9999};
    const GroupShape shape;
    for (const Edit& edit :
         {Edit{InsertGroup{gone, Block::warm_up, 0, straight("E")}},
          Edit{RemoveItems{gone, {item}}}, Edit{MoveItems{gone, {item}, Block::warm_up, 0, {}}},
          Edit{MoveItems{day_id, ids_of({"A"}), Block::warm_up, 0, gone}},
          Edit{MoveWithinGroup{gone, item, 0}}, Edit{DuplicateGroups{gone, {item}}},
          Edit{ReplaceItems{gone, {}}}, Edit{GroupItems{gone, {item}, shape}},
          Edit{InsertBeside{gone, item, false, test::item("E"), shape}},
          Edit{SetGroupShape{gone, item, shape}}, Edit{Ungroup{gone, item}},
          Edit{SetDayPhase{gone, Phase::power}}, Edit{SetDay{gone, "", {}, {}, {}, {}, {}, ""}},
          Edit{ReplaceBlocks{gone, {}}}, Edit{CopyDay{gone, {day_id}}},
          Edit{CopyDay{day_id, {gone}}}, Edit{AddDay{gone, "", DayKind::rest}},
          Edit{RemoveDay{gone}}}) {
        EXPECT_EQ(refusal(edit), "That day is no longer in the plan.") << edit.index();
    }
}

TEST_F(EditRefusalsTest, SayThatAWeekHasGone) {
    const WeekId gone{9999};
    for (const Edit& edit :
         {Edit{CopyWeek{gone, {week_id()}}}, Edit{CopyWeek{week_id(), {gone}}}, Edit{AddWeek{gone}},
          Edit{RemoveWeek{gone}}, Edit{SetWeek{gone, true}}}) {
        EXPECT_EQ(refusal(edit), "That week is no longer in the plan.") << edit.index();
    }
}

TEST_F(EditRefusalsTest, SayThatAnItemHasGoneAndTakeNoneOfTheOthers) {
    const ItemId gone{9999};
    const ItemId there = id_of("A");
    const GroupShape shape;
    for (const Edit& edit :
         {Edit{RemoveItems{day_id, {there, gone}}},
          Edit{MoveItems{day_id, {there, gone}, Block::cardio, 0, {}}},
          Edit{MoveWithinGroup{day_id, gone, 0}}, Edit{DuplicateGroups{day_id, {there, gone}}},
          Edit{ReplaceItems{day_id, {test::item("E")}}},
          Edit{GroupItems{day_id, {there, gone}, shape}},
          Edit{InsertBeside{day_id, gone, false, test::item("E"), shape}},
          Edit{SetGroupShape{day_id, gone, shape}}, Edit{Ungroup{day_id, gone}}}) {
        EXPECT_EQ(refusal(edit), "That exercise is no longer in the workout.") << edit.index();
    }
}

TEST_F(EditRefusalsTest, NameWhatCannotBeStored) {
    Item item = item_of("A");
    item.sets[0].dose.hi = 10'001;
    Item nameless = item_of("A");
    nameless.exercise.text.clear();
    const std::string long_name(201, 'n');
    struct Case {
        Edit edit;
        const char* words;
    };
    const std::vector<Case> cases{
        {InsertGroup{day_id, Block::warm_up, 0, Group{}}, "A group needs an exercise."},
        {ReplaceItems{day_id, {item}}, "A dose is 0 to 10000, the smaller number first."},
        {InsertBeside{day_id, id_of("A"), false, item, {GroupKind::superset, 2, {}, {}, {}}},
         "A dose is 0 to 10000, the smaller number first."},
        {ReplaceItems{day_id, {nameless}},
         "An entry needs an exercise or a name of its own, one of the two."},
        {SetGroupShape{day_id, id_of("A"), {GroupKind::circuit, 51, {}, {}, {}}},
         "A group has 1 to 50 rounds."},
        {SetGroupShape{day_id, id_of("A"), {GroupKind::circuit, 2, Rest{0, 3601}, {}, {}}},
         "A rest is 0 to 3600 seconds long."},
        {SetDay{day_id, long_name, {}, {}, {}, {}, {}, ""}, "A name holds at most 200 characters."},
        {SetDay{day_id, "", {}, {}, 1441, {}, {}, ""}, "A session is 0 to 1440 minutes long."},
        {SetDay{day_id, "", {}, {}, -1, {}, {}, ""}, "A session is 0 to 1440 minutes long."},
        {SetDay{day_id, "", {}, {}, {}, {}, {}, "\xFF"},
         "A note holds characters that cannot be stored."},
        {AddDay{day_id, long_name, {}}, "A name holds at most 200 characters."},
        {SetPlan{long_name, {}, {}, ""}, "A name holds at most 200 characters."},
        {SetPlan{"", {}, {}, "2026-02-29"},
         "A start date is a day of the calendar, written like 2026-11-23."},
        {ReplaceBlocks{day_id, {{{std::make_shared<const Group>()}}}},
         "A group needs an exercise."}};
    for (const Case& one : cases) {
        EXPECT_EQ(refusal(one.edit), one.words);
    }
}

TEST_F(EditRefusalsTest, HoldABlockToSixtyEntries) {
    while (in(Block::warm_up).size() < PlanLimits::groups_in_block) {
        add(Block::warm_up, {"E"});
    }
    add(Block::cool_down, {"F"});
    const DayId other = day_at(1);
    plan = test::after(plan, InsertGroup{other, Block::warm_up, 0, straight("X")});
    const ItemId x = find_day(plan, other)->groups(Block::warm_up)[0]->items[0].id;
    ReplaceBlocks rewritten{day_id, day().blocks};
    rewritten.blocks[0].push_back(std::make_shared<const Group>(straight("G")));
    for (const Edit& edit :
         {Edit{InsertGroup{day_id, Block::warm_up, 0, straight("G")}},
          Edit{DuplicateGroups{day_id, ids_of({"A"})}},
          Edit{MoveItems{day_id, ids_of({"F"}), Block::warm_up, 0, {}}},
          Edit{MoveItems{other, {x}, Block::warm_up, 0, day_id}}, Edit{rewritten}}) {
        EXPECT_EQ(refusal(edit), "A block holds at most 60 entries.") << edit.index();
    }
    EXPECT_EQ(make(MoveItems{day_id, ids_of({"B"}), Block::warm_up, 0, {}}), "B")
        << "within it moves go on";
}

TEST_F(EditRefusalsTest, HoldAWeekToFourteenDaysAndAPlanToItsWeeks) {
    plan = test::small_plan(104, 14);
    EXPECT_EQ(refusal(AddDay{day_at(0), "One more", DayKind::rest}),
              "A week holds at most 14 days.");
    EXPECT_EQ(refusal(AddWeek{week_id()}), "A plan holds at most 104 weeks.");
}

TEST_F(EditRefusalsTest, HoldAPlanToItsNumbers) {
    plan.next_id = PlanLimits::ids;
    for (const Edit& edit :
         {Edit{InsertGroup{day_id, Block::warm_up, 0, straight("E")}},
          Edit{DuplicateGroups{day_id, ids_of({"A"})}}, Edit{CopyDay{day_id, {day_at(1)}}},
          Edit{AddWeek{week_id()}}, Edit{AddDay{day_id, "", DayKind::rest}}}) {
        EXPECT_EQ(refusal(edit), "The plan has used up its numbers: go on in a copy of it.");
    }
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"A"})}), "B") << "what needs none goes on";
}

TEST_F(EditRefusalsTest, HoldAPlanToTwentyThousandEntries) {
    plan = test::small_plan(104, 14);
    const Group full = superset(std::vector<std::string>(20, "E"));
    const auto days = days_of(plan);
    plan = test::after(plan, InsertGroup{days[0]->id, Block::warm_up, 0, full});
    CopyDay fill{days[0]->id, {}};
    for (std::size_t d = 1; d < PlanLimits::items / 20; ++d) {
        fill.to.push_back(days[d]->id);
    }
    plan = test::after(plan, fill);
    ASSERT_EQ(size_of(plan).items, PlanLimits::items);
    const DayId full_day = days[0]->id;
    const DayId empty_day = days.back()->id;
    const auto& weeks = plan.phase_blocks[0]->weeks;
    const std::string words = "The plan is full: it holds at most 20000 entries.";
    EXPECT_EQ(refusal(InsertGroup{full_day, Block::warm_up, 0, straight("E")}), words);
    EXPECT_EQ(refusal(CopyDay{full_day, {empty_day}}), words);
    EXPECT_EQ(refusal(CopyWeek{weeks.front()->id, {weeks.back()->id}}), words);
    const auto onto_another = model::apply(plan, CopyDay{full_day, {days[1]->id}});
    EXPECT_TRUE(onto_another.ok()) << "one goes where the other comes";
}

TEST_F(EditRefusalsTest, HoldAPlanToItsMemoryBeforeTheCopiesAreMade) {
    // One day of 420 long notes (3.4 MB) and 103 weeks to copy it to: 350 MB.
    plan = test::small_plan(104, 1);
    Group group = straight("E");
    group.items[0].note = std::string(PlanLimits::note_bytes, 'n');
    group.items[0].rationale = group.items[0].note;
    ReplaceBlocks edit{day_at(0), {}};
    for (auto& groups : edit.blocks) {
        groups.assign(PlanLimits::groups_in_block, std::make_shared<const Group>(group));
    }
    plan = test::after(plan, edit);
    CopyDay everywhere{day_at(0), {}};
    for (const auto& one : days_of(plan)) {
        everywhere.to.push_back(one->id);
    }
    EXPECT_EQ(refusal(everywhere),
              "The plan is full: its entries and notes are longer than it can hold.");
}

}  // namespace
}  // namespace phasewise::model
