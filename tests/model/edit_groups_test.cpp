// Edits of what is done together.

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

const GroupShape pair_shape{GroupKind::superset, 3, Rest{0, 0}, Rest{90, 120}, std::nullopt};

/// The first day has A, B, C, D in its resistance block, 3 sets of 12 with 60 s of rest each.
class EditGroupsTest : public PlanUnderEdit {
protected:
    EditGroupsTest() {
        for (const char* name : {"A", "B", "C", "D"}) {
            Group group = straight(name, 3, 12);
            group.items[0].sets[0].rest = Rest{60, 60};
            add(Block::resistance_training, group);
        }
    }

    [[nodiscard]] Names resistance() const { return in(Block::resistance_training); }
    [[nodiscard]] GroupShape shape_of(const std::string& exercise) const {
        const Group& group = group_of(exercise);
        return {group.kind, group.rounds, group.rest_between_items, group.rest_between_rounds,
                group.rest_between_pairs};
    }
    /// Gives an item other sets.
    void set(const std::string& exercise, std::vector<SetGroup> sets) {
        Item item = item_of(exercise);
        item.sets = std::move(sets);
        make(ReplaceItems{day_id, {item}});
    }
};

SetGroup sets_of(int count, int reps, SetKind kind = SetKind::work) {
    SetGroup set;
    set.count = count;
    set.kind = kind;
    set.dose.lo = reps;
    set.dose.hi = reps;
    return set;
}

TEST_F(EditGroupsTest, GroupsItemsAtThePlaceOfTheFirstInTheOrderNamed) {
    EXPECT_EQ(make(GroupItems{day_id, ids_of({"D", "B"}), pair_shape}), "D");
    EXPECT_EQ(resistance(), (Names{"A", "D", "B", "C"}));
    EXPECT_EQ(shape_of("D"), pair_shape);
    EXPECT_EQ(group_of("D").items.size(), 2U);
    EXPECT_EQ(item_of("D").sets[0].count, 1) << "one set a round";
    EXPECT_FALSE(item_of("D").sets[0].rest.has_value()) << "the group's rests count";
    EXPECT_EQ(item_of("D").sets[0].dose.lo, 12);
}

TEST_F(EditGroupsTest, KeepsTheirRestWhereTheShapeHasNone) {
    make(GroupItems{day_id,
                    ids_of({"A", "B"}),
                    {GroupKind::circuit, 3, std::nullopt, std::nullopt, std::nullopt}});
    EXPECT_EQ(item_of("A").sets[0].rest, (Rest{60, 60}));
}

TEST_F(EditGroupsTest, SaysWorkSetsByTheRound) {
    struct Case {
        const char* what;
        std::vector<SetGroup> before;
        std::vector<SetGroup> after;  // in three rounds
    };
    const SetGroup ramp = sets_of(2, 5, SetKind::warm_up);
    const SetGroup drop = sets_of(1, 20, SetKind::drop);
    const std::vector<Case> cases{
        {"alike", {sets_of(3, 12)}, {sets_of(1, 12)}},
        {"alike, in two entries", {sets_of(2, 12), sets_of(1, 12)}, {sets_of(1, 12)}},
        {"fewer than rounds", {sets_of(2, 12)}, {sets_of(1, 12)}},
        {"with ramp and drop sets", {ramp, sets_of(3, 12), drop}, {ramp, sets_of(1, 12), drop}},
        {"shared out", {sets_of(3, 12), sets_of(6, 8)}, {sets_of(1, 12), sets_of(2, 8)}},
        {"a pyramid", {sets_of(1, 12), sets_of(1, 10)}, {sets_of(1, 12), sets_of(1, 10)}},
        {"no work", {ramp}, {ramp}},
        {"nothing", {}, {}}};
    const Plan start = plan;
    for (const Case& one : cases) {
        plan = start;
        set("A", one.before);
        make(GroupItems{day_id, ids_of({"A", "B"}), pair_shape});
        EXPECT_EQ(item_of("A").sets, one.after) << one.what;
    }
}

TEST_F(EditGroupsTest, TakesLoadsThatDifferForSetsThatDiffer) {
    SetGroup heavy = sets_of(1, 12);
    heavy.loads = {{LoadKind::weight, 5000, 5000, MassUnit::kg, ""}};
    set("A", {sets_of(1, 12), heavy});
    make(GroupItems{day_id, ids_of({"A", "B"}), pair_shape});
    EXPECT_EQ(item_of("A").sets.size(), 2U);
}

TEST_F(EditGroupsTest, GroupsItemsOfSeveralBlocksInTheBlockOfTheFirstNamed) {
    add(Block::cool_down, {"X"});
    EXPECT_EQ(make(GroupItems{day_id, ids_of({"D", "X", "B"}), pair_shape}), "D");
    EXPECT_EQ(resistance(), (Names{"A", "D", "X", "B", "C"}));
    EXPECT_TRUE(in(Block::cool_down).empty());
}

TEST_F(EditGroupsTest, TakesItemsOutOfOtherGroups) {
    make(GroupItems{day_id, ids_of({"A", "B", "C"}), pair_shape});
    EXPECT_EQ(make(GroupItems{day_id, ids_of({"B", "D"}), pair_shape}), "B");
    EXPECT_EQ(resistance(), (Names{"A", "C", "B", "D"})) << "after what stays in front of it";
    EXPECT_EQ(group_of("A").items.size(), 2U);
    EXPECT_EQ(item_of("B").sets[0].count, 1) << "said by the round already";
    make(GroupItems{day_id, ids_of({"A", "D"}), pair_shape});
    EXPECT_EQ(resistance(), (Names{"A", "D", "C", "B"})) << "before what stays behind it";
    EXPECT_EQ(group_of("C").kind, GroupKind::straight);
    EXPECT_EQ(item_of("C").sets[0].count, 3) << "alone it is trained as much";
    EXPECT_EQ(item_of("C").sets[0].rest, (Rest{90, 120}));
}

TEST_F(EditGroupsTest, GivesAWholeGroupAnotherShapeAndOrder) {
    make(GroupItems{day_id, ids_of({"B", "C"}), pair_shape});
    make(GroupItems{day_id, ids_of({"B", "C"}), pair_shape});
    EXPECT_FALSE(changed);
    const Item b = item_of("B");
    const GroupShape circuit{GroupKind::circuit, 2, Rest{15, 15}, Rest{60, 60}, std::nullopt};
    EXPECT_EQ(make(GroupItems{day_id, ids_of({"C", "B"}), circuit}), "C");
    EXPECT_EQ(resistance(), (Names{"A", "C", "B", "D"}));
    EXPECT_EQ(shape_of("B"), circuit);
    EXPECT_EQ(item_of("B"), b);
}

TEST_F(EditGroupsTest, NeedsTwoToGroup) {
    EXPECT_EQ(refusal(GroupItems{day_id, {}, pair_shape}), "A group needs two exercises at least.");
    EXPECT_EQ(refusal(GroupItems{day_id, ids_of({"A", "A"}), pair_shape}),
              "A group needs two exercises at least.");
    EXPECT_EQ(refusal(GroupItems{day_id, ids_of({"A", "B"}), {GroupKind::straight, 1, {}, {}, {}}}),
              "Exercises done together need a kind of group: a superset, a circuit.");
    EXPECT_EQ(refusal(GroupItems{day_id, ids_of({"A", "B"}), {GroupKind::circuit, 0, {}, {}, {}}}),
              "A group has 1 to 50 rounds.");
}

TEST_F(EditGroupsTest, JoinsAPartnerToAnItemThatStandsAlone) {
    const Plan start = plan;
    EXPECT_EQ(make(InsertBeside{day_id, id_of("B"), false, test::item("E", 2, 8), pair_shape}),
              "E");
    EXPECT_EQ(resistance(), (Names{"A", "B", "E", "C", "D"}));
    EXPECT_EQ(shape_of("B"), pair_shape);
    EXPECT_EQ(group_of("B").items.size(), 2U);
    EXPECT_EQ(item_of("B").sets[0].count, 1);
    EXPECT_EQ(item_of("E").sets[0].count, 1);
    EXPECT_FALSE(item_of("B").sets[0].rest.has_value());
    plan = start;
    EXPECT_EQ(make(InsertBeside{day_id, id_of("B"), true, test::item("E", 2, 8), pair_shape}), "E");
    EXPECT_EQ(resistance(), (Names{"A", "E", "B", "C", "D"}));
}

TEST_F(EditGroupsTest, LetsAPartnerJoinAGroupWhoseShapeStays) {
    make(GroupItems{day_id, ids_of({"B", "C"}), pair_shape});
    Item partner = test::item("E", 4, 8);
    partner.id = {1};  // what it brings along does not count
    const std::uint32_t next = plan.next_id;
    EXPECT_EQ(make(InsertBeside{day_id,
                                id_of("C"),
                                true,
                                partner,
                                {GroupKind::circuit, 9, std::nullopt, std::nullopt, std::nullopt}}),
              "E");
    EXPECT_EQ(resistance(), (Names{"A", "B", "E", "C", "D"}));
    EXPECT_EQ(shape_of("E"), pair_shape);
    EXPECT_EQ(item_of("E").sets[0].count, 1) << "one set a round";
    EXPECT_EQ(id_of("E").value, next);
}

TEST_F(EditGroupsTest, RefusesTheTwentyFirstOfAGroup) {
    add(Block::activation, superset(std::vector<std::string>(20, "E")));
    EXPECT_EQ(refusal(InsertBeside{day_id, id_of("E"), false, test::item("F"), pair_shape}),
              "A group holds at most 20 exercises.");
}

TEST_F(EditGroupsTest, SetsTheShapeOfAGroup) {
    make(GroupItems{day_id, ids_of({"B", "C"}), pair_shape});
    const GroupShape vertical{GroupKind::vertical, 4, Rest{30, 30}, Rest{60, 60}, Rest{90, 90}};
    const Item b = item_of("B");
    EXPECT_EQ(make(SetGroupShape{day_id, id_of("C"), vertical}), "C");
    EXPECT_EQ(shape_of("B"), vertical);
    EXPECT_EQ(item_of("B"), b);
    make(SetGroupShape{day_id, id_of("B"), vertical});
    EXPECT_FALSE(changed);
    EXPECT_EQ(refusal(SetGroupShape{day_id, id_of("B"), {GroupKind::straight, 1, {}, {}, {}}}),
              "Exercises done together need a kind of group: a superset, a circuit.");
}

TEST_F(EditGroupsTest, SetsTheShapeOfOneItemAndTrainsAsMuch) {
    const GroupShape rounds{GroupKind::interval, 3, std::nullopt, Rest{60, 60}, std::nullopt};
    const Item before = item_of("A");
    make(SetGroupShape{day_id, id_of("A"), rounds});
    EXPECT_EQ(shape_of("A"), rounds);
    EXPECT_EQ(item_of("A").sets[0].count, 1);
    make(SetGroupShape{day_id, id_of("A"), {GroupKind::straight, 1, {}, {}, {}}});
    EXPECT_EQ(item_of("A"), before);
}

TEST_F(EditGroupsTest, UngroupsAndTrainsAsMuch) {
    const Plan start = plan;
    make(GroupItems{day_id,
                    ids_of({"B", "C"}),
                    {GroupKind::superset, 3, Rest{0, 0}, Rest{60, 60}, std::nullopt}});
    EXPECT_EQ(make(Ungroup{day_id, id_of("C")}), "C");
    EXPECT_EQ(plan, start) << "as it was";
    make(Ungroup{day_id, id_of("C")});
    EXPECT_FALSE(changed) << "it stands alone";
}

TEST_F(EditGroupsTest, UngroupsIntoABlockThatHasRoomOnly) {
    add(Block::warm_up, superset({"E", "F"}));
    for (std::size_t i = 1; i < PlanLimits::groups_in_block; ++i) {
        add(Block::warm_up, {"G"});
    }
    EXPECT_EQ(refusal(Ungroup{day_id, id_of("E")}), "A block holds at most 60 entries.");
    EXPECT_EQ(refusal(MoveItems{day_id, ids_of({"E"}), Block::warm_up, 0, {}}),
              "A block holds at most 60 entries.");
}

}  // namespace
}  // namespace phasewise::model
