// A failure at any call to the storage never costs the newest version that was saved.

#include <array>
#include <functional>
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "store/plan_repository.hpp"
#include "support/memory_key_value.hpp"
#include "support/plans.hpp"

namespace phasewise::store {
namespace {

using test::MemoryKeyValue;
using test::StorageFault;
using test::version;

std::string found_name(MemoryKeyValue& storage) {
    const auto loaded = PlanRepository(storage).load(1000);
    EXPECT_TRUE(loaded.ok());
    return loaded && loaded->plans.size() == 1 ? loaded->plans[0].plan.name : "";
}

/// How the storage looks before a save: its name, how it comes about, the newest good version.
struct Scene {
    const char* name;
    std::function<void(MemoryKeyValue&)> prepare;
    int newest;  ///< 0: none
};

void save_versions(MemoryKeyValue& storage, int count) {
    for (int revision = 1; revision <= count; ++revision) {
        EXPECT_TRUE(PlanRepository(storage)
                        .save(version(revision), static_cast<std::uint64_t>(revision), revision)
                        .ok());
    }
}

void spoil(MemoryKeyValue& storage, const char* key) { storage.entries[key].back() = '?'; }

const std::array<Scene, 6> scenes{{
    {"empty", [](MemoryKeyValue&) {}, 0},
    {"one slot", [](MemoryKeyValue& s) { save_versions(s, 1); }, 1},
    {"two slots", [](MemoryKeyValue& s) { save_versions(s, 2); }, 2},
    {"older slot spoilt",
     [](MemoryKeyValue& s) {
         save_versions(s, 2);
         spoil(s, "phasewise.plan.p1.a");
     },
     2},
    {"newer slot spoilt",
     [](MemoryKeyValue& s) {
         save_versions(s, 2);
         spoil(s, "phasewise.plan.p1.b");
     },
     1},
    {"both slots spoilt",
     [](MemoryKeyValue& s) {
         save_versions(s, 2);
         spoil(s, "phasewise.plan.p1.a");
         spoil(s, "phasewise.plan.p1.b");
     },
     0},
}};

/// Runs `act` with each of its storage calls failing in each way, and `check` after it.
void sweep(const Scene& scene, const std::function<bool(MemoryKeyValue&)>& act,
           const std::function<void(MemoryKeyValue&, bool done)>& check) {
    MemoryKeyValue whole;
    scene.prepare(whole);
    whole.fail_at(1000, StorageFault::refused);
    EXPECT_TRUE(act(whole)) << scene.name;
    const std::size_t calls = whole.calls();
    EXPECT_GE(calls, 3U);
    for (const StorageFault fault :
         {StorageFault::refused, StorageFault::unreported, StorageFault::half_written}) {
        for (const bool lasting : {false, true}) {
            for (std::size_t call = 0; call < calls; ++call) {
                SCOPED_TRACE(std::string(scene.name) + ", call " + std::to_string(call) +
                             (lasting ? " and after, fault " : ", fault ") +
                             std::to_string(static_cast<int>(fault)));
                MemoryKeyValue storage;
                scene.prepare(storage);
                storage.fail_at(call, fault, lasting);
                const bool done = act(storage);
                storage.heal();
                check(storage, done);
            }
        }
    }
}

TEST(RepositoryFaults, ASaveNeverCostsTheNewestVersion) {
    for (const Scene& scene : scenes) {
        const std::string old_name =
            scene.newest == 0 ? "" : "Version " + std::to_string(scene.newest);
        sweep(
            scene,
            [](MemoryKeyValue& storage) {
                return PlanRepository(storage).save(version(9), 9, 9).ok();
            },
            [&](MemoryKeyValue& storage, bool done) {
                const std::string name = found_name(storage);
                EXPECT_TRUE(name == "Version 9" || (!done && name == old_name)) << name;
                // And the next attempt, under the next revision, goes through.
                EXPECT_TRUE(PlanRepository(storage).save(version(10), 10, 10).ok());
                EXPECT_EQ(found_name(storage), "Version 10");
            });
    }
}

TEST(RepositoryFaults, NothingDamagedIsDeleted) {
    for (const Scene& scene : scenes) {
        MemoryKeyValue before;
        scene.prepare(before);
        sweep(
            scene,
            [](MemoryKeyValue& storage) {
                return PlanRepository(storage).save(version(9), 9, 9).ok();
            },
            [&](MemoryKeyValue& storage, bool) {
                for (const auto& [key, text] : before.entries) {
                    if (!text.ends_with('?')) {
                        continue;
                    }
                    bool kept = false;
                    for (const auto& [other, other_text] : storage.entries) {
                        kept = kept || other_text == text;
                    }
                    EXPECT_TRUE(kept) << key;
                }
            });
    }
}

TEST(RepositoryFaults, ALoadChangesNoSlot) {
    for (const Scene& scene : scenes) {
        MemoryKeyValue before;
        scene.prepare(before);
        if (before.entries.empty()) {
            continue;
        }
        sweep(
            scene, [](MemoryKeyValue& storage) { return PlanRepository(storage).load(9).ok(); },
            [&](MemoryKeyValue& storage, bool) {
                for (const auto& [key, text] : before.entries) {
                    EXPECT_EQ(storage.entries[key], text) << key;
                }
            });
    }
}

TEST(RepositoryFaults, AStorageThatIsOffIsReported) {
    MemoryKeyValue storage;
    storage.fail_at(0, StorageFault::refused, true);
    PlanRepository repository(storage);
    EXPECT_EQ(repository.load(1).error().message, "The storage is off.");
    EXPECT_EQ(repository.save(version(1), 1, 1).error().message, "The storage is off.");
}

}  // namespace
}  // namespace phasewise::store
