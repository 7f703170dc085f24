// Own exercises beside the shipped ones: found like them, carried by the plans that use them, and
// never mixed up where two plans mean different things by one id.

#include "opt/own_library.hpp"

#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/items.hpp"
#include "opt/shipped.hpp"
#include "support/own_exercises.hpp"
#include "support/plans.hpp"

namespace phasewise::opt {
namespace {

using model::Exercise;
using test::own_exercise;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> ids_of(const model::Plan& plan) {
    std::vector<std::string> ids;
    for (const auto& exercise : plan.own_exercises) {
        ids.push_back(exercise->id.text);
    }
    return ids;
}

std::vector<std::string> used_by(const model::Plan& plan) {
    std::vector<std::string> ids;
    model::each_item(plan, [&](const model::Item& item) { ids.push_back(item.exercise.text); });
    return ids;
}

/// A plan that uses and holds `exercise`.
model::Plan holding(const Exercise& exercise) {
    return embed_own(test::plan_with(exercise.id.text), std::vector{exercise});
}

TEST(OwnLibrary, IsFoundByIdAndBySearch) {
    const Knowledge& shipped = test::shipped();
    const std::vector<Exercise> own{own_exercise("OWN001", "Zercher Marathon")};
    const Knowledge both = with_own(shipped, own);
    ASSERT_EQ(both.library.all().size(), shipped.library.all().size() + 1);
    ASSERT_NE(both.library.find({"OWN001"}), nullptr);
    EXPECT_EQ(*both.library.find({"OWN001"}), own[0]);
    std::vector<std::uint32_t> found;
    both.search.search("zercher mar", found);
    ASSERT_THAT(found, testing::SizeIs(1));
    EXPECT_EQ(both.library.all()[found[0]].id.text, "OWN001");
    EXPECT_EQ(shipped.library.find({"OWN001"}), nullptr) << "what is shipped stays as it is";
}

TEST(OwnLibrary, HasNoRelationThatLeadsNowhere) {
    Exercise own = own_exercise("OWN001", "Mine");
    own.regression = model::ExerciseId{"RES054"};
    own.progression = model::ExerciseId{"OWN009"};
    own.next_level = {{"OWN002"}, {"OWN009"}};
    const Knowledge both =
        with_own(test::shipped(), std::vector{own, own_exercise("OWN002", "Other")});
    const Exercise& known = *both.library.find({"OWN001"});
    EXPECT_EQ(known.regression->text, "RES054");
    EXPECT_FALSE(known.progression.has_value());
    EXPECT_EQ(known.next_level, std::vector<model::ExerciseId>{{"OWN002"}});
}

TEST(EmbedOwn, KeepsWhatThePlanUsesAndNothingElse) {
    const std::vector<Exercise> own{own_exercise("OWN001", "One"), own_exercise("OWN002", "Two"),
                                    own_exercise("OWN003", "Three")};
    model::Plan plan = test::plan_with("OWN002");
    model::Item item = test::item("RES001");
    item.alternatives = {{"OWN003"}};
    model::Group group;
    group.items = {item};
    plan = test::after(
        plan, model::InsertGroup{test::days_of(plan)[0]->id, model::Block::cool_down, 0, group});
    plan = embed_own(std::move(plan), own);
    EXPECT_THAT(ids_of(plan), ElementsAre("OWN002", "OWN003"));
    EXPECT_THAT(ids_of(embed_own(test::plan_with("RES001"), own)), IsEmpty());
    EXPECT_EQ(embed_own(plan, own), plan);
}

TEST(EmbedOwn, FollowsAChangeAndOutlivesARemoval) {
    const model::Plan plan = holding(own_exercise("OWN001", "Before"));
    EXPECT_EQ(embed_own(plan, std::vector{own_exercise("OWN001", "After")}).own_exercises[0]->name,
              "After");
    const model::Plan alone = embed_own(plan, {});
    ASSERT_THAT(ids_of(alone), ElementsAre("OWN001"));
    EXPECT_EQ(alone.own_exercises[0], plan.own_exercises[0]) << "shared, not copied";
}

TEST(FreeOwnId, FollowsTheHighest) {
    EXPECT_EQ(free_own_id({}).text, "OWN001");
    EXPECT_EQ(free_own_id(std::vector<model::ExerciseId>{{"OWN009"}, {"OWN002"}, {"RES500"}}).text,
              "OWN010");
    EXPECT_EQ(free_own_id(std::vector<model::ExerciseId>{{"OWN999"}, {"OWN001"}}).text, "OWN002");
    std::vector<model::ExerciseId> all;
    for (int i = 1; i <= 999; ++i) {
        all.push_back(free_own_id(all));
    }
    EXPECT_EQ(all.back().text, "OWN999");
    EXPECT_EQ(free_own_id(all).text, "");
}

TEST(MergeOwn, TakesWhatIsNewAsItIs) {
    const model::Plan plan = holding(own_exercise("OWN001", "Theirs"));
    const MergedOwn merged = merge_own(plan, {}, {});
    EXPECT_EQ(merged.plan, plan);
    ASSERT_EQ(merged.added.size(), 1U);
    EXPECT_EQ(merged.added[0].name, "Theirs");
}

TEST(MergeOwn, KnowsItsOwnAgain) {
    const Exercise mine = own_exercise("OWN001", "Mine");
    const model::Plan plan = holding(mine);
    const MergedOwn merged = merge_own(plan, std::vector{mine}, {{"OWN001"}});
    EXPECT_EQ(merged.plan, plan);
    EXPECT_THAT(merged.added, IsEmpty());
}

TEST(MergeOwn, GivesAnIdOfItsOwnToWhatMeansSomethingElse) {
    const Exercise mine = own_exercise("OWN001", "Mine");
    Exercise theirs = own_exercise("OWN001", "Theirs");
    theirs.progression = model::ExerciseId{"OWN001"};
    const MergedOwn merged = merge_own(holding(theirs), std::vector{mine}, {{"OWN001"}});
    EXPECT_THAT(ids_of(merged.plan), ElementsAre("OWN002"));
    EXPECT_THAT(used_by(merged.plan), ElementsAre("OWN002"));
    EXPECT_EQ(merged.plan.own_exercises[0]->progression->text, "OWN002") << "relations follow";
    ASSERT_EQ(merged.added.size(), 1U);
    EXPECT_EQ(merged.added[0].id.text, "OWN002");

    const std::vector<Exercise> now{mine, merged.added[0]};
    Exercise again = own_exercise("OWN001", "Theirs");
    again.progression = model::ExerciseId{"OWN002"};
    const MergedOwn second = merge_own(holding(again), now, {{"OWN001"}, {"OWN002"}});
    EXPECT_THAT(used_by(second.plan), ElementsAre("OWN002")) << "the same, imported once more";
    EXPECT_THAT(second.added, IsEmpty());
}

TEST(MergeOwn, KeepsClearOfIdsThatOnlyAnotherPlanHolds) {
    const MergedOwn merged = merge_own(holding(own_exercise("OWN003", "Theirs")), {}, {{"OWN003"}});
    EXPECT_THAT(used_by(merged.plan), ElementsAre("OWN004"));
}

}  // namespace
}  // namespace phasewise::opt
