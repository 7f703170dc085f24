// Edits of the entries of a day.

#include "model/edit.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/edit_fixture.hpp"
#include "support/plans.hpp"

namespace phasewise::model {
namespace {

using test::straight;
using test::superset;

/// The first day has A, B, C, D in its warm-up.
class EditTest : public PlanUnderEdit {
protected:
    EditTest() { add(Block::warm_up, {"A", "B", "C", "D"}); }

    [[nodiscard]] Names warm_up() const { return in(Block::warm_up); }
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
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"B"})}), "C");
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"D"})}), "C") << "the one before where none follows";
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"A"})}), "C");
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"C"})}), "") << "nothing left to show";
    EXPECT_TRUE(warm_up().empty());
}

TEST_F(EditTest, RemovesSeveralItemsAndShowsWhatFollowsTheFirst) {
    add(Block::cool_down, {"E", "F"});
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"F", "B", "C", "B"})}), "D");
    EXPECT_EQ(warm_up(), (Names{"A", "D"}));
    EXPECT_EQ(in(Block::cool_down), (Names{"E"}));
    make(RemoveItems{day_id, {}});
    EXPECT_FALSE(changed);
}

TEST_F(EditTest, ShowsTheNextGroupsFirstItemAfterARemoval) {
    make(InsertGroup{day_id, Block::warm_up, 1, superset({"E", "F"})});
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"A"})}), "E");
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"F", "E"})}), "B");
}

TEST_F(EditTest, LeavesAGroupOfTwoStraightAndTrainsAsMuch) {
    add(Block::activation, superset({"E", "F"}, 3));
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"E"})}), "F");
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
    add(Block::activation, group);
    make(RemoveItems{day_id, ids_of({"E"})});
    const auto& sets = item_of("F").sets;
    EXPECT_EQ(sets[0].count, PlanLimits::sets) << "60 are over the limit";
    EXPECT_EQ(sets[0].rest, (Rest{90, 90}));
    EXPECT_EQ(sets[1], ramp);
}

TEST_F(EditTest, LeavesAGroupOfThreeAGroup) {
    add(Block::activation, superset({"E", "F", "G"}, 3));
    EXPECT_EQ(make(RemoveItems{day_id, ids_of({"F"})}), "G");
    EXPECT_EQ(group_of("E").kind, GroupKind::superset);
    EXPECT_EQ(group_of("E").rounds, 3);
    EXPECT_EQ(in(Block::activation), (Names{"E", "G"}));
}

TEST_F(EditTest, CountsThePlaceOfAMoveBeforeIt) {
    struct Case {
        Names moved;
        std::size_t index;
        Names expected;
        bool changed;
    };
    const std::vector<Case> cases{{{"B"}, 0, {"B", "A", "C", "D"}, true},
                                  {{"B"}, 1, {"A", "B", "C", "D"}, false},
                                  {{"B"}, 2, {"A", "B", "C", "D"}, false},
                                  {{"B"}, 3, {"A", "C", "B", "D"}, true},
                                  {{"B"}, 4, {"A", "C", "D", "B"}, true},
                                  {{"B"}, 99, {"A", "C", "D", "B"}, true},
                                  {{"D"}, 0, {"D", "A", "B", "C"}, true},
                                  {{"D"}, 4, {"A", "B", "C", "D"}, false},
                                  {{"D"}, 99, {"A", "B", "C", "D"}, false},
                                  {{"C", "A"}, 4, {"B", "D", "A", "C"}, true},
                                  {{"C", "A"}, 0, {"A", "C", "B", "D"}, true},
                                  {{"D", "B"}, 2, {"A", "B", "D", "C"}, true},
                                  {{"C", "B"}, 2, {"A", "B", "C", "D"}, false},
                                  {{"C", "B"}, 3, {"A", "B", "C", "D"}, false},
                                  {{"D", "C", "B", "A"}, 2, {"A", "B", "C", "D"}, false}};
    const Plan start = plan;
    for (const Case& one : cases) {
        plan = start;
        EXPECT_EQ(make(MoveItems{day_id, ids_of(one.moved), Block::warm_up, one.index, {}}),
                  one.moved.front());
        EXPECT_EQ(warm_up(), one.expected) << one.moved.front() << " to " << one.index;
        EXPECT_EQ(changed, one.changed) << one.moved.front() << " to " << one.index;
    }
}

TEST_F(EditTest, MovesToAnotherBlock) {
    add(Block::cool_down, {"E"});
    EXPECT_EQ(make(MoveItems{day_id, ids_of({"B"}), Block::cool_down, 0, {}}), "B");
    EXPECT_EQ(warm_up(), (Names{"A", "C", "D"}));
    EXPECT_EQ(in(Block::cool_down), (Names{"B", "E"}));
}

TEST_F(EditTest, MovesItemsOfSeveralBlocksInTheOrderOfTheDay) {
    add(Block::cool_down, {"E", "F"});
    EXPECT_EQ(make(MoveItems{day_id, ids_of({"F", "D", "A"}), Block::activation, 0, {}}), "F");
    EXPECT_EQ(in(Block::activation), (Names{"A", "D", "F"}));
    EXPECT_EQ(warm_up(), (Names{"B", "C"}));
}

TEST_F(EditTest, MovesAGroupAllOfWhoseItemsMoveAsAGroup) {
    add(Block::warm_up, superset({"E", "F"}));
    const ItemId item = id_of("F");
    EXPECT_EQ(make(MoveItems{day_id, ids_of({"F", "E", "B"}), Block::warm_up, 0, {}}), "F");
    EXPECT_EQ(warm_up(), (Names{"B", "E", "F", "A", "C", "D"}));
    EXPECT_EQ(group_of("E").kind, GroupKind::superset);
    EXPECT_EQ(id_of("F"), item) << "a moved item stays the same item";
}

TEST_F(EditTest, LetsAnItemTakenOutOfAGroupStandAlone) {
    make(InsertGroup{day_id, Block::warm_up, 1, superset({"E", "F", "G"}, 3)});
    EXPECT_EQ(make(MoveItems{day_id, ids_of({"F"}), Block::warm_up, 2, {}}), "F");
    EXPECT_EQ(warm_up(), (Names{"A", "E", "G", "F", "B", "C", "D"})) << "after what stays";
    EXPECT_EQ(group_of("F").kind, GroupKind::straight);
    EXPECT_EQ(item_of("F").sets[0].count, 3);
    EXPECT_EQ(item_of("F").sets[0].rest, (Rest{60, 60}));
    EXPECT_EQ(group_of("E").kind, GroupKind::superset);
    make(MoveItems{day_id, ids_of({"G"}), Block::warm_up, 1, {}});
    EXPECT_EQ(warm_up(), (Names{"A", "G", "E", "F", "B", "C", "D"}));
    EXPECT_EQ(group_of("E").kind, GroupKind::straight) << "one is no group";
    EXPECT_EQ(item_of("E").sets[0].count, 3);
}

TEST_F(EditTest, MovesToAnotherDayAndGoesThere) {
    add(Block::activation, superset({"E", "F"}));
    const DayId other = day_at(3);
    plan = test::after(plan, InsertGroup{other, Block::warm_up, 0, straight("X")});
    const ItemId item = id_of("B");
    EXPECT_EQ(make(MoveItems{day_id, ids_of({"B", "E", "F"}), Block::warm_up, 0, other}), "B");
    EXPECT_EQ(shown_day, other);
    EXPECT_EQ(warm_up(), (Names{"A", "C", "D"}));
    EXPECT_TRUE(in(Block::activation).empty());
    const Day& there = *find_day(plan, other);
    EXPECT_EQ(test::exercises_in(there, Block::warm_up), (Names{"B", "E", "F", "X"}));
    EXPECT_TRUE(find_item(there, item).has_value()) << "it stays the same item";
    EXPECT_EQ(there.groups(Block::warm_up)[1]->kind, GroupKind::superset);
}

TEST_F(EditTest, TakesTheDayItselfForAnotherDay) {
    EXPECT_EQ(make(MoveItems{day_id, ids_of({"A"}), Block::warm_up, 2, day_id}), "A");
    EXPECT_EQ(warm_up(), (Names{"B", "A", "C", "D"}));
}

TEST_F(EditTest, MovesWithinAGroup) {
    struct Case {
        std::size_t index;
        Names expected;
    };
    add(Block::activation, superset({"E", "F", "G"}));
    const Plan start = plan;
    for (const Case& one :
         {Case{0, {"F", "E", "G"}}, Case{1, {"E", "F", "G"}}, Case{2, {"E", "F", "G"}},
          Case{3, {"E", "G", "F"}}, Case{99, {"E", "G", "F"}}}) {
        plan = start;
        EXPECT_EQ(make(MoveWithinGroup{day_id, id_of("F"), one.index}), "F");
        EXPECT_EQ(in(Block::activation), one.expected) << one.index;
        EXPECT_EQ(changed, one.index != 1 && one.index != 2) << one.index;
    }
    make(MoveWithinGroup{day_id, id_of("A"), 5});
    EXPECT_FALSE(changed) << "alone";
}

TEST_F(EditTest, DuplicatesAGroupRightAfterIt) {
    make(InsertGroup{day_id, Block::warm_up, 1, superset({"E", "F"})});
    const ItemId old = id_of("F");
    EXPECT_EQ(make(DuplicateGroups{day_id, {old}}), "F");
    EXPECT_EQ(warm_up(), (Names{"A", "E", "F", "E", "F", "B", "C", "D"}));
    Group copy = *day().groups(Block::warm_up)[2];
    EXPECT_NE(copy.items[1].id, old);
    for (std::size_t i = 0; i < copy.items.size(); ++i) {
        copy.items[i].id = day().groups(Block::warm_up)[1]->items[i].id;
    }
    EXPECT_EQ(copy, *day().groups(Block::warm_up)[1]) << "alike but for the ids";
}

TEST_F(EditTest, DuplicatesSeveralGroupsAfterTheLastOfTheirBlock) {
    make(InsertGroup{day_id, Block::warm_up, 1, superset({"E", "F"})});
    add(Block::cool_down, {"G", "H"});
    EXPECT_EQ(make(DuplicateGroups{day_id, ids_of({"B", "F", "E", "G"})}), "B");
    EXPECT_EQ(warm_up(), (Names{"A", "E", "F", "B", "E", "F", "B", "C", "D"}));
    EXPECT_EQ(in(Block::cool_down), (Names{"G", "G", "H"}));
    make(DuplicateGroups{day_id, {}});
    EXPECT_FALSE(changed);
}

TEST_F(EditTest, ReplacesItemsThatHaveTheirId) {
    add(Block::activation, superset({"E", "F"}));
    Item changed_e = test::item("E2", 5, 5);
    changed_e.id = id_of("E");
    Item changed_a = item_of("A");
    changed_a.note = "slowly";
    const auto untouched = day().groups(Block::warm_up)[1];
    EXPECT_EQ(make(ReplaceItems{day_id, {changed_e, changed_a, item_of("B")}}), "E2");
    EXPECT_EQ(item_of("E2"), changed_e);
    EXPECT_EQ(item_of("A").note, "slowly");
    EXPECT_EQ(group_of("F").items.size(), 2U);
    EXPECT_EQ(day().groups(Block::warm_up)[1], untouched) << "shared: it says the same";
    make(ReplaceItems{day_id, {item_of("A")}});
    EXPECT_FALSE(changed);
    const auto same = day().groups(Block::warm_up)[0];
    Item quick_a = item_of("A");
    quick_a.note = "quickly";
    changed_e.note = "tall";
    make(ReplaceItems{day_id, {quick_a, changed_e, item_of("A")}});
    EXPECT_EQ(day().groups(Block::warm_up)[0], same) << "there and back";
}

}  // namespace
}  // namespace phasewise::model
