#include "model/edit.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/plans.hpp"

namespace phasewise::model {
namespace {

using test::after;
using test::days_of;
using test::exercises_in;
using test::small_plan;
using test::straight;
using test::superset;

using Names = std::vector<std::string>;

/// A plan whose first day has A, B, C, D in its warm-up.
class EditTest : public testing::Test {
protected:
    EditTest() {
        for (const char* name : {"A", "B", "C", "D"}) {
            plan = after(plan, InsertGroup{day_id, Block::warm_up, 99, straight(name)});
        }
    }

    [[nodiscard]] const Day& day() const { return *find_day(plan, day_id); }
    [[nodiscard]] ItemId id_of(const std::string& exercise) const {
        for (const auto& groups : day().blocks) {
            for (const auto& group : groups) {
                for (const Item& item : group->items) {
                    if (item.exercise.text == exercise) {
                        return item.id;
                    }
                }
            }
        }
        return {};
    }
    /// Makes the edit; the exercise that it shows, or "".
    std::string make(const Edit& edit) {
        auto edited = model::apply(plan, edit);
        EXPECT_TRUE(edited.ok()) << edited.error().message;
        changed = edited->changed;
        EXPECT_EQ(edited->day, day_id);
        plan = edited->plan;
        if (!edited->item) {
            return "";
        }
        const auto place = find_item(day(), *edited->item);
        EXPECT_TRUE(place.has_value());
        return item_at(day(), *place).exercise.text;
    }
    [[nodiscard]] std::string refusal(const Edit& edit) const {
        const auto edited = model::apply(plan, edit);
        EXPECT_FALSE(edited.ok());
        return edited.error().message;
    }
    [[nodiscard]] Names warm_up() const { return exercises_in(day(), Block::warm_up); }

    Plan plan = small_plan();
    DayId day_id = days_of(plan)[0]->id;
    bool changed = false;
};

TEST_F(EditTest, InsertsBeforeTheGroupAtAnIndex) {
    EXPECT_EQ(make(InsertGroup{day_id, Block::warm_up, 0, straight("E")}), "E");
    EXPECT_EQ(make(InsertGroup{day_id, Block::warm_up, 3, straight("F")}), "F");
    EXPECT_EQ(make(InsertGroup{day_id, Block::warm_up, 1000, straight("G")}), "G");
    EXPECT_EQ(warm_up(), (Names{"E", "A", "B", "F", "C", "D", "G"}));
}

TEST_F(EditTest, GivesNewItemsIdsOfThePlan) {
    Group group = superset({"E", "F"});
    group.items[0].id = {1};  // the block's: what the group brings along does not count
    const std::uint32_t next = plan.next_id;
    make(InsertGroup{day_id, Block::warm_up, 0, group});
    EXPECT_EQ(id_of("E").value, next);
    EXPECT_EQ(id_of("F").value, next + 1);
    EXPECT_EQ(plan.next_id, next + 2);
}

TEST_F(EditTest, RemovesAnItemAndShowsTheNext) {
    EXPECT_EQ(make(RemoveItem{day_id, id_of("B")}), "C");
    EXPECT_EQ(make(RemoveItem{day_id, id_of("D")}), "C") << "the one before where none follows";
    EXPECT_EQ(make(RemoveItem{day_id, id_of("A")}), "C");
    EXPECT_EQ(make(RemoveItem{day_id, id_of("C")}), "") << "nothing left to show";
    EXPECT_TRUE(warm_up().empty());
}

TEST_F(EditTest, ShowsTheNextGroupsFirstItemAfterARemoval) {
    make(InsertGroup{day_id, Block::warm_up, 1, superset({"E", "F"})});
    EXPECT_EQ(make(RemoveItem{day_id, id_of("A")}), "E");
}

TEST_F(EditTest, LeavesAGroupOfTwoStraightAndTrainsAsMuch) {
    make(InsertGroup{day_id, Block::activation, 0, superset({"E", "F"}, 3)});
    EXPECT_EQ(make(RemoveItem{day_id, id_of("E")}), "F");
    Group expected = straight("F", 3, 10);
    expected.items[0].id = id_of("F");
    expected.items[0].sets[0].rest = Rest{60, 60};
    EXPECT_EQ(*day().groups(Block::activation)[0], expected);
}

TEST_F(EditTest, MultipliesWorkSetsOnlyAndKeepsTheirOwnRest) {
    Group group = superset({"E", "F"}, 3);
    SetGroup& work = group.items[1].sets[0];
    work.count = 20;
    work.rest = Rest{90, 90};
    SetGroup ramp = work;
    ramp.kind = SetKind::warm_up;
    ramp.count = 2;
    group.items[1].sets.push_back(ramp);
    make(InsertGroup{day_id, Block::activation, 0, group});
    make(RemoveItem{day_id, id_of("E")});
    const auto& sets = day().groups(Block::activation)[0]->items[0].sets;
    EXPECT_EQ(sets[0].count, PlanLimits::sets) << "60 are over the limit";
    EXPECT_EQ(sets[0].rest, (Rest{90, 90}));
    EXPECT_EQ(sets[1], ramp);
}

TEST_F(EditTest, LeavesAGroupOfThreeAGroup) {
    make(InsertGroup{day_id, Block::activation, 0, superset({"E", "F", "G"}, 3)});
    EXPECT_EQ(make(RemoveItem{day_id, id_of("F")}), "G");
    EXPECT_EQ(day().groups(Block::activation)[0]->kind, GroupKind::superset);
    EXPECT_EQ(exercises_in(day(), Block::activation), (Names{"E", "G"}));
}

TEST_F(EditTest, CountsThePlaceOfAMoveBeforeIt) {
    struct Case {
        const char* moved;
        std::size_t index;
        Names expected;
        bool changed;
    };
    const std::vector<Case> cases{
        {"B", 0, {"B", "A", "C", "D"}, true},  {"B", 1, {"A", "B", "C", "D"}, false},
        {"B", 2, {"A", "B", "C", "D"}, false}, {"B", 3, {"A", "C", "B", "D"}, true},
        {"B", 4, {"A", "C", "D", "B"}, true},  {"B", 99, {"A", "C", "D", "B"}, true},
        {"D", 0, {"D", "A", "B", "C"}, true},  {"D", 4, {"A", "B", "C", "D"}, false},
        {"D", 99, {"A", "B", "C", "D"}, false}};
    const Plan start = plan;
    for (const Case& one : cases) {
        plan = start;
        EXPECT_EQ(make(MoveGroup{day_id, id_of(one.moved), Block::warm_up, one.index}), one.moved);
        EXPECT_EQ(warm_up(), one.expected) << one.moved << " to " << one.index;
        EXPECT_EQ(changed, one.changed) << one.moved << " to " << one.index;
    }
}

TEST_F(EditTest, MovesToAnotherBlock) {
    make(InsertGroup{day_id, Block::cool_down, 0, straight("E")});
    EXPECT_EQ(make(MoveGroup{day_id, id_of("B"), Block::cool_down, 0}), "B");
    EXPECT_EQ(warm_up(), (Names{"A", "C", "D"}));
    EXPECT_EQ(exercises_in(day(), Block::cool_down), (Names{"B", "E"}));
}

TEST_F(EditTest, MovesAGroupAsAWhole) {
    make(InsertGroup{day_id, Block::warm_up, 4, superset({"E", "F"})});
    const ItemId item = id_of("F");
    EXPECT_EQ(make(MoveGroup{day_id, item, Block::warm_up, 0}), "F");
    EXPECT_EQ(warm_up(), (Names{"E", "F", "A", "B", "C", "D"}));
    EXPECT_EQ(id_of("F"), item) << "a moved item stays the same item";
}

TEST_F(EditTest, DuplicatesAGroupRightAfterIt) {
    make(InsertGroup{day_id, Block::warm_up, 1, superset({"E", "F"})});
    const ItemId old = id_of("F");
    EXPECT_EQ(make(DuplicateGroup{day_id, old}), "F");
    EXPECT_EQ(warm_up(), (Names{"A", "E", "F", "E", "F", "B", "C", "D"}));
    Group copy = *day().groups(Block::warm_up)[2];
    EXPECT_NE(copy.items[1].id, old);
    for (std::size_t i = 0; i < copy.items.size(); ++i) {
        copy.items[i].id = day().groups(Block::warm_up)[1]->items[i].id;
    }
    EXPECT_EQ(copy, *day().groups(Block::warm_up)[1]) << "alike but for the ids";
}

TEST_F(EditTest, SetsThePhaseOfADayAndKeepsItsItems) {
    make(SetDayPhase{day_id, Phase::power});
    EXPECT_TRUE(changed);
    EXPECT_EQ(phase_of(plan, day_id), Phase::power);
    EXPECT_EQ(phase_of(plan, days_of(plan)[1]->id), Phase::stabilization_endurance);
    EXPECT_EQ(warm_up(), (Names{"A", "B", "C", "D"}));
    make(SetDayPhase{day_id, Phase::power});
    EXPECT_FALSE(changed);
    make(SetDayPhase{day_id, Phase::stabilization_endurance});
    EXPECT_TRUE(changed);
    EXPECT_FALSE(day().phase.has_value()) << "its phase block's again";
}

TEST_F(EditTest, RefusesInWordsWhatCannotBeDone) {
    const DayId gone{9999};
    const ItemId no_item{9999};
    for (const Edit& edit :
         {Edit{InsertGroup{gone, Block::warm_up, 0, straight("E")}},
          Edit{RemoveItem{gone, no_item}}, Edit{MoveGroup{gone, no_item, Block::warm_up, 0}},
          Edit{DuplicateGroup{gone, no_item}}, Edit{SetDayPhase{gone, Phase::power}}}) {
        EXPECT_EQ(refusal(edit), "That day is no longer in the plan.");
    }
    for (const Edit& edit :
         {Edit{RemoveItem{day_id, no_item}}, Edit{MoveGroup{day_id, no_item, Block::warm_up, 0}},
          Edit{DuplicateGroup{day_id, no_item}}}) {
        EXPECT_EQ(refusal(edit), "That exercise is no longer in the workout.");
    }
    EXPECT_EQ(refusal(InsertGroup{day_id, Block::warm_up, 0, Group{}}),
              "A group needs an exercise.");
}

TEST_F(EditTest, HoldsABlockToSixtyEntries) {
    while (warm_up().size() < PlanLimits::groups_in_block) {
        make(InsertGroup{day_id, Block::warm_up, 0, straight("E")});
    }
    make(InsertGroup{day_id, Block::cool_down, 0, straight("F")});
    for (const Edit& edit : {Edit{InsertGroup{day_id, Block::warm_up, 0, straight("G")}},
                             Edit{DuplicateGroup{day_id, id_of("A")}},
                             Edit{MoveGroup{day_id, id_of("F"), Block::warm_up, 0}}}) {
        EXPECT_EQ(refusal(edit), "A block holds at most 60 entries.");
    }
    EXPECT_EQ(make(MoveGroup{day_id, id_of("A"), Block::warm_up, 0}), "A")
        << "within it moves go on";
}

TEST_F(EditTest, HoldsAPlanToWhatCanBeStored) {
    plan.next_id = PlanLimits::ids;
    EXPECT_EQ(refusal(InsertGroup{day_id, Block::warm_up, 0, straight("E")}),
              "The plan has used up its numbers: go on in a copy of it.");
    plan = small_plan(104, 14);
    const Group full = superset(std::vector<std::string>(20, "E"));
    std::size_t items = 0;
    for (const auto& day : days_of(plan)) {
        if (items == PlanLimits::items) {
            break;
        }
        plan = after(plan, InsertGroup{day->id, Block::warm_up, 0, full});
        items += full.items.size();
    }
    const auto edited =
        model::apply(plan, InsertGroup{days_of(plan)[0]->id, Block::warm_up, 0, straight("E")});
    ASSERT_FALSE(edited.ok());
    EXPECT_EQ(edited.error().message, "The plan is full: it holds at most 20000 entries.");
}

}  // namespace
}  // namespace phasewise::model
