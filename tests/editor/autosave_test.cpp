// Autosave: storage follows the workspace, failures are said once, nothing is lost.

#include "editor/autosave.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "editor/plans.hpp"
#include "model/plan.hpp"
#include "store/envelope.hpp"
#include "store/plan_codec.hpp"
#include "support/memory_key_value.hpp"
#include "support/own_exercises.hpp"
#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using editor::Autosave;
using editor::Draft;
using editor::SaveState;
using editor::SaveStatus;
using editor::Workspace;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

Workspace first(std::string id = "fresh") {
    model::Plan plan = small_plan();
    plan.id = {std::move(id)};
    return editor::add_plan({}, std::move(plan));
}

Autosave::Start start(Autosave& saving, std::string fresh = "fresh") {
    return saving.start([&] { return first(fresh); }, 10);
}

SaveStatus save(Autosave& saving, const Workspace& workspace,
                const std::optional<Draft>& draft = std::nullopt) {
    return saving.save(workspace, draft, 11, "09:00");
}

/// What a new page finds.
Autosave::Start found(MemoryKeyValue& storage) {
    Autosave saving(storage);
    return start(saving, "other");
}

/// The workspace with an exercise more.
Workspace edited(Workspace workspace, const char* exercise) {
    const model::Plan& plan = *workspace.open_plan();
    const model::DayId day = days_of(plan)[0]->id;
    for (auto& one : workspace.plans) {
        if (one->id == workspace.open) {
            one = std::make_shared<const model::Plan>(
                after(plan, model::InsertGroup{day, model::Block::warm_up, 0, straight(exercise)}));
        }
    }
    return workspace;
}

/// Everything that there is in a workspace.
Workspace full() {
    Workspace workspace = first("a");
    for (const char* id : {"b", "c", "d"}) {
        model::Plan plan = small_plan(1, 1);
        plan.id = {id};
        workspace = editor::add_plan(workspace, plan);
    }
    workspace = editor::bin_plan(editor::bin_plan(workspace, {"a"}), {"c"});
    workspace.own_exercises = std::make_shared<const std::vector<model::Exercise>>(
        std::vector{own_exercise("OWN001", "Mine")});
    workspace.settings.theme = editor::ThemeChoice::dark;
    workspace.settings.motion = editor::MotionChoice::reduced;
    workspace.settings.text_percent = 120;
    workspace.settings.unit = model::MassUnit::lb;
    workspace.settings.edition = model::Edition::seventh;
    workspace.open = {"b"};
    return workspace;
}

void expect_same(const Workspace& a, const Workspace& b) {
    EXPECT_EQ(editor::entry_of(a), editor::entry_of(b));
    for (const auto& plan : a.plans) {
        const auto other = editor::find_plan(b, plan->id);
        EXPECT_TRUE(other != nullptr && *other == *plan) << plan->id.text;
    }
}

std::size_t slots_of(const MemoryKeyValue& storage, const std::string& plan) {
    return storage.entries.count("phasewise.plan." + plan + ".a") +
           storage.entries.count("phasewise.plan." + plan + ".b");
}

TEST(Autosave, AnEmptyStoreStartsAFreshPlanThatIsThenWritten) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    const Autosave::Start begin = start(saving);
    EXPECT_EQ(begin.workspace.open.text, "fresh");
    EXPECT_TRUE(saving.behind(begin.workspace));
    EXPECT_EQ(save(saving, begin.workspace).state, SaveState::saved);
    EXPECT_FALSE(saving.behind(begin.workspace));
}

TEST(Autosave, TheNextStartFindsTheLastVersion) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    Workspace workspace = start(saving).workspace;
    for (const char* exercise : {"RES001", "RES002", "RES003"}) {
        workspace = edited(std::move(workspace), exercise);
        ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    }
    const Autosave::Start again = found(storage);
    EXPECT_EQ(*again.workspace.open_plan(), *workspace.open_plan());
    EXPECT_THAT(again.status.text, StartsWith("Saved"));
}

TEST(Autosave, KeepsEverythingThatThereIsInAWorkspace) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    (void)start(saving);
    ASSERT_EQ(save(saving, full()).state, SaveState::saved);
    const Autosave::Start again = found(storage);
    expect_same(again.workspace, full());
    EXPECT_FALSE(again.status.attention);
    Autosave next(storage);
    EXPECT_FALSE(next.behind(start(next).workspace)) << "what was found is stored already";
}

TEST(Autosave, WritesOnlyWhatDiffers) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    (void)start(saving);
    Workspace workspace = full();
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    const auto differences = [&](const Workspace& next) {
        const auto before = storage.entries;
        EXPECT_TRUE(saving.behind(next));
        EXPECT_EQ(save(saving, next).state, SaveState::saved);
        std::string keys;
        for (const auto& [key, text] : storage.entries) {
            const auto old = before.find(key);
            if (old == before.end() || old->second != text) {
                keys += key + ' ';
            }
        }
        return keys;
    };
    workspace = edited(workspace, "RES001");
    EXPECT_EQ(differences(workspace), "phasewise.plan.b.b ");
    workspace.settings.theme = editor::ThemeChoice::light;
    EXPECT_EQ(differences(workspace), "phasewise.workspace.b ");
    workspace = editor::restore_plan(workspace, {"a"});
    EXPECT_EQ(differences(workspace), "phasewise.workspace.a ");
    workspace.open = {"d"};
    EXPECT_EQ(differences(workspace), "phasewise.workspace.b ");
}

TEST(Autosave, AWorkspaceEntryIsSmall) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    (void)start(saving);
    Workspace workspace;
    for (int i = 0; i < 50; ++i) {
        model::Plan plan = small_plan(1, 1);
        plan.id = {"abcdefghijk" + std::to_string(10 + i)};
        workspace = editor::add_plan(workspace, plan);
    }
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    EXPECT_LE(storage.entries["phasewise.workspace.a"].size(), 1500U);
}

TEST(Autosave, TheFirstStorageShapeStillStarts) {
    // Plans alone, as they were stored before there was an entry of the workspace.
    MemoryKeyValue storage;
    model::Plan plan = small_plan();
    storage.entries["phasewise.plan.p1.a"] = store::seal({1, 3, 100}, store::encode_plan(plan));
    plan.id = {"p2"};
    plan.name = "Newest";
    storage.entries["phasewise.plan.p2.b"] = store::seal({1, 1, 200}, store::encode_plan(plan));
    const Autosave::Start begin = found(storage);
    EXPECT_EQ(begin.workspace.plans.size(), 2U);
    EXPECT_EQ(begin.workspace.open.text, "p2") << "the one saved last";
    EXPECT_FALSE(begin.status.attention);
}

TEST(Autosave, ABinnedPlanStaysInStorageUntilItIsDeletedForGood) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    (void)start(saving);
    Workspace workspace = full();
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    EXPECT_EQ(slots_of(storage, "a"), 1U);
    const Workspace deleted = editor::delete_for_good(workspace, {"a"});
    EXPECT_TRUE(saving.behind(deleted));
    ASSERT_EQ(save(saving, deleted).state, SaveState::saved);
    EXPECT_FALSE(saving.behind(deleted));
    EXPECT_EQ(slots_of(storage, "a"), 0U);
    EXPECT_EQ(slots_of(storage, "c"), 1U);
    expect_same(found(storage).workspace, deleted);
    // Undo brings it back.
    EXPECT_TRUE(saving.behind(workspace));
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    EXPECT_EQ(slots_of(storage, "a"), 1U);
    expect_same(found(storage).workspace, workspace);
}

TEST(Autosave, ADeletionThatIsRefusedIsSaidAndTriedAgainLater) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    (void)start(saving);
    const Workspace workspace = full();
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    const Workspace deleted = editor::empty_bin(workspace);
    storage.fail_at(0, StorageFault::refused, true);
    EXPECT_EQ(save(saving, deleted).state, SaveState::failed);
    EXPECT_FALSE(saving.behind(deleted)) << "not over and over";
    storage.heal();
    EXPECT_EQ(save(saving, deleted).state, SaveState::saved);
    EXPECT_EQ(slots_of(storage, "a") + slots_of(storage, "c"), 0U);
}

TEST(Autosave, AllPlansDeletedIsAnEmptyWorkspaceNotAFirstVisit) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    Workspace workspace = start(saving).workspace;
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    workspace = editor::bin_plan(workspace, {"fresh"});
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    const Workspace again = found(storage).workspace;
    EXPECT_TRUE(again.plans.empty());
    EXPECT_EQ(again.bin.size(), 1U);
}

TEST(Autosave, ARefusalIsSaidAndNotTriedOverAndOver) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    const Workspace workspace = start(saving).workspace;
    storage.fail_at(0, StorageFault::refused, true);
    const SaveStatus status = save(saving, workspace);
    EXPECT_EQ(status.state, SaveState::failed);
    EXPECT_EQ(status.text, "Not saved: The storage is off. Your work is kept while this page is "
                           "open; export the plan as a file to keep it for good.");
    EXPECT_FALSE(saving.behind(workspace)) << "the same version is not tried again by itself";
    storage.heal();
    const Workspace next = edited(workspace, "RES001");
    EXPECT_TRUE(saving.behind(next)) << "the next edit is";
    EXPECT_EQ(save(saving, next).state, SaveState::saved);
    EXPECT_EQ(*found(storage).workspace.open_plan(), *next.open_plan());
}

TEST(Autosave, AFailureThatReachedStorageDoesNotStandInTheWayOfTheNextSave) {
    for (const StorageFault fault : {StorageFault::unreported, StorageFault::half_written}) {
        MemoryKeyValue storage;
        Autosave saving(storage);
        Workspace workspace = start(saving).workspace;
        ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
        for (std::size_t call = 0; call < 20; ++call) {
            workspace = edited(std::move(workspace), "RES001");
            workspace.settings.text_percent = 80 + static_cast<int>(call);
            storage.fail_at(call, fault, false);
            (void)save(saving, workspace, Draft{"note", std::to_string(call), {"fresh"}, {}, {}});
            storage.heal();
            workspace = edited(std::move(workspace), "RES002");
            workspace.settings.unit = call % 2 == 0 ? model::MassUnit::lb : model::MassUnit::kg;
            EXPECT_EQ(save(saving, workspace).state, SaveState::saved) << call;
            expect_same(found(storage).workspace, workspace);
        }
    }
}

TEST(Autosave, OnePlanThatCannotBeStoredDoesNotHoldUpTheOthers) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    Workspace workspace = start(saving).workspace;
    model::Plan bad = small_plan();
    bad.id = {"bad"};
    bad.name = "bad \xFF byte";
    workspace.plans.insert(workspace.plans.begin(), std::make_shared<const model::Plan>(bad));
    EXPECT_THAT(save(saving, workspace).text, StartsWith("Not saved: The plan cannot be stored"));
    EXPECT_EQ(slots_of(storage, "fresh"), 1U);
}

TEST(Autosave, StorageThatIsFullKeepsTheWorkAndSaysSo) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    Workspace workspace = start(saving).workspace;
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    storage.capacity = 10;
    workspace = edited(workspace, "RES001");
    EXPECT_THAT(save(saving, workspace).text, StartsWith("Not saved: The storage is full."));
    storage.capacity.reset();
    EXPECT_EQ(save(saving, workspace).state, SaveState::saved) << "the next try has room";
    EXPECT_EQ(*found(storage).workspace.open_plan(), *workspace.open_plan());
}

TEST(Autosave, StorageThatIsOffStartsInMemoryAndSaysSo) {
    MemoryKeyValue storage;
    storage.fail_at(0, StorageFault::refused, true);
    const Autosave::Start begin = found(storage);
    EXPECT_EQ(begin.status.state, SaveState::failed);
    EXPECT_THAT(begin.status.text, StartsWith("Not saved"));
    EXPECT_THAT(begin.status.text, HasSubstr("export the plan as a file"));
    EXPECT_NE(begin.workspace.open_plan(), nullptr);
}

TEST(Autosave, ADamagedPlanIsSetAsideSaidAndNeverDeleted) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    ASSERT_EQ(save(saving, start(saving).workspace).state, SaveState::saved);
    for (auto& [key, value] : storage.entries) {
        value.back() = value.back() == '}' ? ']' : '}';
    }
    const auto damaged = storage.entries;
    Autosave again(storage);
    const Autosave::Start begin = start(again, "other");
    EXPECT_THAT(begin.status.text, StartsWith("Saved"));
    EXPECT_THAT(begin.status.text, HasSubstr("version of the plan \"fresh\" could not be read"));
    EXPECT_THAT(begin.status.text, HasSubstr("version of the workspace could not be read"));
    EXPECT_TRUE(begin.status.attention);
    EXPECT_THAT(save(again, begin.workspace).text, HasSubstr("could not be read"))
        << "the next save does not take it from the eyes";
    for (const auto& [key, text] : damaged) {
        bool kept = false;
        for (const auto& [other, value] : storage.entries) {
            kept = kept || value == text;
        }
        EXPECT_TRUE(kept) << key;
    }
}

TEST(Autosave, ADamagedEntryOfTheWorkspaceCostsNoPlan) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    (void)start(saving);
    ASSERT_EQ(save(saving, full()).state, SaveState::saved);
    storage.entries["phasewise.workspace.a"].back() = '?';
    const Autosave::Start again = found(storage);
    EXPECT_EQ(again.workspace.plans.size(), 4U) << "those of the bin are among them";
    EXPECT_NE(again.workspace.open_plan(), nullptr);
}

TEST(Autosave, ANewerSchemaIsLeftAlone) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    ASSERT_EQ(save(saving, start(saving).workspace).state, SaveState::saved);
    const std::string newer =
        store::seal({2, 9, 9}, "what is to come", store::EnvelopeKind::workspace);
    storage.entries["phasewise.workspace.b"] = newer;
    Autosave again(storage);
    Autosave::Start begin = start(again);
    EXPECT_THAT(begin.status.text,
                HasSubstr("A newer version of Phasewise has saved the workspace"));
    EXPECT_EQ(begin.workspace.plans.size(), 1U);
    begin.workspace.settings.theme = editor::ThemeChoice::dark;
    EXPECT_THAT(save(again, begin.workspace).text, HasSubstr("which is not overwritten"));
    EXPECT_EQ(storage.entries["phasewise.workspace.b"], newer);
    EXPECT_FALSE(again.behind(begin.workspace));
}

TEST(Autosave, WhatIsBeingTypedOutlivesACrash) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    const Workspace workspace = start(saving).workspace;
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    const Draft draft{"note", "Slow and ta", {"fresh"}, {3}, model::ItemId{7}};
    EXPECT_TRUE(saving.behind(workspace, draft));
    ASSERT_EQ(save(saving, workspace, draft).state, SaveState::saved);
    EXPECT_FALSE(saving.behind(workspace, draft));
    EXPECT_EQ(found(storage).draft, draft);
    EXPECT_TRUE(saving.behind(workspace)) << "it was committed or given up";
    ASSERT_EQ(save(saving, workspace).state, SaveState::saved);
    EXPECT_EQ(found(storage).draft, std::nullopt);
}

TEST(Autosave, ADraftOfAPlanThatHasGoneIsNotRestored) {
    MemoryKeyValue storage;
    Autosave saving(storage);
    const Workspace workspace = start(saving).workspace;
    ASSERT_EQ(save(saving, workspace, Draft{"note", "x", {"gone"}, {}, {}}).state,
              SaveState::saved);
    EXPECT_EQ(found(storage).draft, std::nullopt);
}

TEST(Autosave, NoFailureAtAnyCallCostsWhatWasSaved) {
    const Workspace before = full();
    Workspace next = edited(editor::delete_for_good(before, {"c"}), "RES001");
    next.settings.text_percent = 150;
    for (const StorageFault fault :
         {StorageFault::refused, StorageFault::unreported, StorageFault::half_written}) {
        for (std::size_t call = 0; call < 40; ++call) {
            SCOPED_TRACE(call);
            MemoryKeyValue storage;
            Autosave saving(storage);
            (void)start(saving);
            ASSERT_EQ(save(saving, before).state, SaveState::saved);
            storage.fail_at(call, fault, true);
            (void)save(saving, next);
            storage.heal();
            const Autosave::Start again = found(storage);
            const auto plan = editor::find_plan(again.workspace, {"b"});
            ASSERT_NE(plan, nullptr);
            EXPECT_TRUE(*plan == *before.open_plan() || *plan == *next.open_plan());
            EXPECT_TRUE(again.workspace.settings == before.settings ||
                        again.workspace.settings == next.settings);
            EXPECT_NE(editor::find_plan(again.workspace, {"a"}), nullptr);
            // And the next try of the tab that goes on goes through.
            const Workspace more = edited(next, "RES002");
            EXPECT_EQ(save(saving, more).state, SaveState::saved);
            expect_same(found(storage).workspace, more);
        }
    }
}

}  // namespace
}  // namespace phasewise::test
