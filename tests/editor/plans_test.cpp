// Whole plans: added, copied, binned, restored, deleted for good.

#include "editor/plans.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using editor::Workspace;
using testing::ElementsAre;
using testing::IsEmpty;

model::Plan plan(const char* id) {
    model::Plan plan = small_plan(1, 1);
    plan.id = {id};
    plan.name = std::string("Plan ") + id;
    return plan;
}

Workspace three() {
    Workspace workspace;
    for (const char* id : {"a", "b", "c"}) {
        workspace = editor::add_plan(workspace, plan(id));
    }
    workspace.open = {"b"};
    return workspace;
}

std::vector<std::string> ids(const std::vector<model::Shared<model::Plan>>& plans) {
    std::vector<std::string> ids;
    for (const auto& one : plans) {
        ids.push_back(one->id.text);
    }
    return ids;
}

TEST(Plans, AreAddedAtTheEndAndOpened) {
    const Workspace workspace = editor::add_plan(three(), plan("d"));
    EXPECT_THAT(ids(workspace.plans), ElementsAre("a", "b", "c", "d"));
    EXPECT_EQ(workspace.open.text, "d");
}

TEST(Plans, GoToTheBinAndTheNextOneOpens) {
    Workspace workspace = editor::bin_plan(three(), {"b"});
    EXPECT_THAT(ids(workspace.plans), ElementsAre("a", "c"));
    EXPECT_THAT(ids(workspace.bin), ElementsAre("b"));
    EXPECT_EQ(workspace.open.text, "c");
    workspace = editor::bin_plan(workspace, {"c"});
    EXPECT_EQ(workspace.open.text, "a") << "the last one had the focus: the one before";
    workspace = editor::bin_plan(workspace, {"a"});
    EXPECT_EQ(workspace.open.text, "");
    EXPECT_EQ(workspace.open_plan(), nullptr);
    EXPECT_THAT(ids(workspace.bin), ElementsAre("b", "c", "a"));
    EXPECT_EQ(editor::bin_plan(three(), {"a"}).open.text, "b") << "the open one stays open";
    EXPECT_THAT(ids(editor::bin_plan(three(), {"x"}).plans), ElementsAre("a", "b", "c"));
}

TEST(Plans, ComeBackFromTheBin) {
    Workspace workspace = editor::bin_plan(three(), {"a"});
    EXPECT_TRUE(editor::is_in_bin(workspace, {"a"}));
    workspace = editor::restore_plan(workspace, {"a"});
    EXPECT_THAT(ids(workspace.plans), ElementsAre("b", "c", "a"));
    EXPECT_THAT(workspace.bin, IsEmpty());
    EXPECT_EQ(workspace.open.text, "b");
    Workspace alone = editor::bin_plan(editor::add_plan({}, plan("a")), {"a"});
    EXPECT_EQ(editor::restore_plan(alone, {"a"}).open.text, "a");
}

TEST(Plans, AreDeletedForGoodOnlyFromTheBin) {
    Workspace workspace = editor::bin_plan(editor::bin_plan(three(), {"a"}), {"b"});
    EXPECT_THAT(ids(editor::delete_for_good(workspace, {"a"}).bin), ElementsAre("b"));
    EXPECT_THAT(ids(editor::delete_for_good(workspace, {"c"}).plans), ElementsAre("c"));
    EXPECT_THAT(editor::empty_bin(workspace).bin, IsEmpty());
}

TEST(Plans, AreCopiedUnderAnIdOfTheirOwn) {
    const Workspace workspace = editor::duplicate_plan(three(), {"a"}, {"fresh"});
    EXPECT_THAT(ids(workspace.plans), ElementsAre("a", "fresh", "b", "c"));
    EXPECT_EQ(workspace.open_plan()->name, "Plan a (copy)");
    EXPECT_EQ(workspace.plans[1]->phase_blocks, workspace.plans[0]->phase_blocks);
}

TEST(Plans, HaveNamesThatNeverGrowTooLong) {
    EXPECT_EQ(editor::name_with("Plan", " (copy)"), "Plan (copy)");
    std::string wide;
    for (int i = 0; i < 100; ++i) {
        wide += "ß";
    }
    const std::string cut = editor::name_with(wide, " (copy)");
    EXPECT_EQ(cut.size(), 199U) << "no half character";
    EXPECT_TRUE(cut.ends_with("ß (copy)"));
}

}  // namespace
}  // namespace phasewise::test
