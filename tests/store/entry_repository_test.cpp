// A small entry beside the plans: two slots, a checksum, and no failure that costs the newest
// version.

#include "store/entry_repository.hpp"

#include <optional>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/memory_key_value.hpp"

namespace phasewise::store {
namespace {

using test::MemoryKeyValue;
using test::StorageFault;

/// "not good" cannot be read.
std::optional<std::string> reading(std::string_view payload) {
    return payload == "not good" ? std::optional<std::string>("it is not good") : std::nullopt;
}

EntryRepository over(MemoryKeyValue& storage) {
    return {storage, {"phasewise.workspace", EnvelopeKind::workspace, 1}, reading};
}

std::string loaded(MemoryKeyValue& storage) {
    const auto entry = over(storage).load(50);
    EXPECT_TRUE(entry.ok());
    return entry ? entry->payload.value_or("") : "";
}

TEST(EntryRepository, GivesBackTheNewestVersion) {
    MemoryKeyValue storage;
    EntryRepository repository = over(storage);
    EXPECT_EQ(loaded(storage), "");
    EXPECT_EQ(*repository.revision(), 0U);
    for (int i = 1; i <= 3; ++i) {
        ASSERT_TRUE(
            repository.save("version " + std::to_string(i), static_cast<unsigned>(i), i).ok());
        EXPECT_EQ(loaded(storage), "version " + std::to_string(i));
        EXPECT_EQ(*repository.revision(), static_cast<unsigned>(i));
    }
    EXPECT_EQ(storage.entries.size(), 2U);
    EXPECT_TRUE(storage.entries.contains("phasewise.workspace.a"));
}

TEST(EntryRepository, RefusesWhatItCouldNotReadBack) {
    MemoryKeyValue storage;
    EXPECT_EQ(over(storage).save("not good", 1, 1).error().message,
              "The workspace cannot be stored: it is not good");
    EXPECT_TRUE(storage.entries.empty());
}

TEST(EntryRepository, RefusesWhatStorageHasPassed) {
    MemoryKeyValue storage;
    ASSERT_TRUE(over(storage).save("mine", 5, 1).ok());
    EXPECT_EQ(over(storage).save("other", 5, 1).error().message,
              "A newer version of the workspace has been saved in another tab.");
    EXPECT_TRUE(over(storage).save("mine", 5, 1).ok()) << "what is stored already";
    EXPECT_EQ(loaded(storage), "mine");
}

TEST(EntryRepository, SetsTheDamagedAsideAndUsesTheOther) {
    MemoryKeyValue storage;
    ASSERT_TRUE(over(storage).save("one", 1, 1).ok());
    ASSERT_TRUE(over(storage).save("two", 2, 2).ok());
    storage.entries["phasewise.workspace.b"].back() = '?';
    const auto entry = over(storage).load(50);
    ASSERT_TRUE(entry.ok());
    EXPECT_EQ(entry->payload, "one");
    ASSERT_EQ(entry->notices.size(), 1U);
    EXPECT_EQ(entry->notices[0], "A saved version of the workspace could not be read. It was set "
                                 "aside. The workspace is damaged: its checksum does not match.");
    EXPECT_TRUE(storage.entries.contains("phasewise.aside.50.phasewise.workspace.b"));
}

TEST(EntryRepository, LeavesANewerSchemaAlone) {
    MemoryKeyValue storage;
    ASSERT_TRUE(over(storage).save("one", 1, 1).ok());
    const std::string newer = seal({2, 2, 2}, "new", EnvelopeKind::workspace);
    storage.entries["phasewise.workspace.b"] = newer;
    const auto entry = over(storage).load(50);
    ASSERT_TRUE(entry.ok());
    EXPECT_TRUE(entry->is_from_newer_app);
    EXPECT_EQ(entry->payload, std::nullopt);
    EXPECT_EQ(over(storage).save("two", 3, 3).error().message,
              "A newer version of Phasewise has saved the workspace, which is not overwritten.");
    EXPECT_EQ(storage.entries["phasewise.workspace.b"], newer);
}

TEST(EntryRepository, NoFailureCostsTheNewestVersion) {
    for (const StorageFault fault :
         {StorageFault::refused, StorageFault::unreported, StorageFault::half_written}) {
        for (const bool damaged : {false, true}) {
            for (std::size_t call = 0; call < 12; ++call) {
                MemoryKeyValue storage;
                ASSERT_TRUE(over(storage).save("one", 1, 1).ok());
                ASSERT_TRUE(over(storage).save("two", 2, 2).ok());
                if (damaged) {
                    storage.entries["phasewise.workspace.a"] += '?';
                }
                storage.fail_at(call, fault, true);
                const bool done = over(storage).save("three", 3, 3).ok();
                storage.heal();
                const std::string now = loaded(storage);
                EXPECT_TRUE(now == "three" || (!done && now == "two")) << call << ' ' << now;
                EXPECT_TRUE(over(storage).save("four", 4, 4).ok());
                EXPECT_EQ(loaded(storage), "four");
            }
        }
    }
}

}  // namespace
}  // namespace phasewise::store
