// Autosave: storage follows the workspace, failures are said once, nothing is lost.

#include "editor/autosave.hpp"

#include <memory>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "editor/action.hpp"
#include "model/plan.hpp"
#include "store/plan_repository.hpp"
#include "support/memory_key_value.hpp"
#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using editor::Autosave;
using editor::SaveState;
using editor::Workspace;
using testing::HasSubstr;
using testing::StartsWith;

Autosave over(MemoryKeyValue& storage) { return Autosave{store::PlanRepository(storage)}; }

/// The workspace with an exercise more.
Workspace edited(Workspace workspace, const char* exercise) {
    const model::Plan& plan = *workspace.open_plan();
    const model::DayId day = days_of(plan)[0]->id;
    workspace.plans[0] = std::make_shared<const model::Plan>(
        after(plan, model::InsertGroup{day, model::Block::warm_up, 0, straight(exercise)}));
    return workspace;
}

TEST(Autosave, AnEmptyStoreStartsAFreshPlanThatIsThenWritten) {
    MemoryKeyValue storage;
    Autosave saving = over(storage);
    const Autosave::Start start = saving.start({"fresh"}, 10);
    EXPECT_EQ(start.workspace.open.text, "fresh");
    EXPECT_TRUE(saving.behind(start.workspace));
    EXPECT_EQ(saving.save(start.workspace, 11, "09:00").state, SaveState::saved);
    EXPECT_FALSE(saving.behind(start.workspace));
}

TEST(Autosave, TheNextStartFindsTheLastVersion) {
    MemoryKeyValue storage;
    Autosave saving = over(storage);
    Workspace workspace = saving.start({"fresh"}, 10).workspace;
    for (const char* exercise : {"RES001", "RES002", "RES003"}) {
        workspace = edited(std::move(workspace), exercise);
        ASSERT_EQ(saving.save(workspace, 12, "09:01").state, SaveState::saved);
    }
    const Autosave::Start again = over(storage).start({"other"}, 20);
    EXPECT_EQ(*again.workspace.open_plan(), *workspace.open_plan());
    EXPECT_THAT(again.status.text, StartsWith("Saved"));
}

TEST(Autosave, ARefusalIsSaidAndNotTriedOverAndOver) {
    MemoryKeyValue storage;
    Autosave saving = over(storage);
    const Workspace workspace = saving.start({"fresh"}, 10).workspace;
    storage.fail_at(0, StorageFault::refused, true);
    const editor::SaveStatus status = saving.save(workspace, 11, "09:00");
    EXPECT_EQ(status.state, SaveState::failed);
    EXPECT_THAT(status.text, StartsWith("Not saved"));
    EXPECT_FALSE(saving.behind(workspace)) << "the same version is not tried again by itself";
    storage.heal();
    const Workspace next = edited(workspace, "RES001");
    EXPECT_TRUE(saving.behind(next)) << "the next edit is";
    EXPECT_EQ(saving.save(next, 12, "09:01").state, SaveState::saved);
    EXPECT_EQ(*over(storage).start({"x"}, 20).workspace.open_plan(), *next.open_plan());
}

TEST(Autosave, AFailureThatReachedStorageDoesNotStandInTheWayOfTheNextSave) {
    MemoryKeyValue storage;
    Autosave saving = over(storage);
    Workspace workspace = saving.start({"fresh"}, 10).workspace;
    ASSERT_EQ(saving.save(workspace, 11, "09:00").state, SaveState::saved);
    for (std::size_t call = 0; call < 8; ++call) {
        workspace = edited(std::move(workspace), "RES001");
        storage.fail_at(call, StorageFault::unreported, false);
        (void)saving.save(workspace, 12, "09:01");
        storage.heal();
        workspace = edited(std::move(workspace), "RES002");
        EXPECT_EQ(saving.save(workspace, 13, "09:02").state, SaveState::saved) << call;
        EXPECT_EQ(*over(storage).start({"x"}, 20).workspace.open_plan(), *workspace.open_plan());
    }
}

TEST(Autosave, StorageThatIsOffStartsInMemoryAndSaysSo) {
    MemoryKeyValue storage;
    storage.fail_at(0, StorageFault::refused, true);
    const Autosave::Start start = over(storage).start({"fresh"}, 10);
    EXPECT_EQ(start.status.state, SaveState::failed);
    EXPECT_THAT(start.status.text, StartsWith("Not saved"));
    EXPECT_NE(start.workspace.open_plan(), nullptr);
}

TEST(Autosave, ADamagedPlanIsSetAsideSaidAndNeverDeleted) {
    MemoryKeyValue storage;
    Autosave saving = over(storage);
    ASSERT_EQ(saving.save(saving.start({"fresh"}, 10).workspace, 11, "09:00").state,
              SaveState::saved);
    for (auto& [key, value] : storage.entries) {
        value.back() = value.back() == '}' ? ']' : '}';
    }
    const auto damaged = storage.entries;
    Autosave again = over(storage);
    const Autosave::Start start = again.start({"other"}, 20);
    EXPECT_THAT(start.status.text, StartsWith("Saved"));
    EXPECT_THAT(start.status.text, HasSubstr("could not be read"));
    EXPECT_TRUE(start.status.attention);
    EXPECT_THAT(again.save(start.workspace, 21, "09:01").text, HasSubstr("could not be read"))
        << "the next save does not take it from the eyes";
    bool kept = false;
    for (const auto& [key, value] : storage.entries) {
        kept = kept || value == damaged.begin()->second;
    }
    EXPECT_TRUE(kept);
}

}  // namespace
}  // namespace phasewise::test
