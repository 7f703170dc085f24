#include "store/plan_repository.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "store/envelope.hpp"
#include "store/plan_codec.hpp"
#include "support/memory_key_value.hpp"
#include "support/plans.hpp"

namespace phasewise::store {
namespace {

using test::MemoryKeyValue;
using test::version;

class RepositoryTest : public testing::Test {
protected:
    void save(int revision, const std::string& id = "p1") {
        const auto done =
            repository.save(version(revision, id), static_cast<std::uint64_t>(revision), revision);
        EXPECT_TRUE(done.ok()) << done.error().message;
    }
    [[nodiscard]] std::string refusal(int revision) {
        const auto done =
            repository.save(version(revision), static_cast<std::uint64_t>(revision), revision);
        EXPECT_FALSE(done.ok());
        return done.error().message;
    }
    [[nodiscard]] Loaded load() {
        auto loaded = repository.load(100);
        EXPECT_TRUE(loaded.ok()) << loaded.error().message;
        return loaded ? *loaded : Loaded{};
    }
    /// The names of what is loaded, without a notice.
    [[nodiscard]] std::vector<std::string> names() {
        const Loaded loaded = load();
        EXPECT_EQ(loaded.notices, std::vector<std::string>{});
        std::vector<std::string> names;
        for (const Found& found : loaded.plans) {
            names.push_back(found.plan.name);
        }
        return names;
    }
    [[nodiscard]] std::size_t bytes_used() const {
        std::size_t used = 0;
        for (const auto& [key, text] : storage.entries) {
            used += key.size() + text.size();
        }
        return used;
    }
    [[nodiscard]] std::size_t aside_count() const {
        std::size_t count = 0;
        for (const auto& [key, text] : storage.entries) {
            count += key.starts_with("phasewise.aside.") ? 1U : 0U;
        }
        return count;
    }

    MemoryKeyValue storage;
    PlanRepository repository{storage};
    const std::string a = "phasewise.plan.p1.a";
    const std::string b = "phasewise.plan.p1.b";
};

TEST_F(RepositoryTest, IsEmptyAtFirst) { EXPECT_TRUE(names().empty()); }

TEST_F(RepositoryTest, GivesBackWhatWasSaved) {
    save(1);
    const Loaded loaded = load();
    ASSERT_EQ(loaded.plans.size(), 1U);
    EXPECT_EQ(loaded.plans[0].plan, version(1));
    EXPECT_EQ(loaded.plans[0].revision, 1U);
    EXPECT_EQ(loaded.plans[0].saved_at_s, 1);
}

TEST_F(RepositoryTest, WritesTwoSlotsInTurn) {
    save(1);
    EXPECT_EQ(storage.entries.size(), 1U);
    save(2);
    EXPECT_EQ(storage.entries.size(), 2U);
    const std::string second = storage.entries[b];
    save(3);
    EXPECT_EQ(storage.entries.size(), 2U);
    EXPECT_EQ(storage.entries[b], second) << "the newest is never the one written over";
    EXPECT_EQ(names(), std::vector<std::string>{"Version 3"});
}

TEST_F(RepositoryTest, ListsPlansById) {
    save(5, "p2");
    save(3, "p10");
    save(4, "p1");
    EXPECT_EQ(names(), (std::vector<std::string>{"Version 4", "Version 3", "Version 5"}));
}

TEST_F(RepositoryTest, FallsBackToTheOlderVersionAndSetsTheDamagedAside) {
    save(1);
    save(2);
    storage.entries[b].back() = '?';
    const std::string damaged = storage.entries[b];
    const Loaded loaded = load();
    ASSERT_EQ(loaded.plans.size(), 1U);
    EXPECT_EQ(loaded.plans[0].plan.name, "Version 1");
    ASSERT_EQ(loaded.notices.size(), 1U);
    EXPECT_EQ(loaded.notices[0],
              "A saved version of the plan \"Version 1\" could not be read. It was set aside. The "
              "plan is damaged: its checksum does not match.");
    EXPECT_EQ(storage.entries["phasewise.aside.100." + b], damaged);
    EXPECT_EQ(storage.entries[b], damaged) << "it stays until its slot is needed";
    save(2);
    EXPECT_EQ(names(), std::vector<std::string>{"Version 2"});
    EXPECT_EQ(storage.entries["phasewise.aside.100." + b], damaged) << "never deleted";
}

TEST_F(RepositoryTest, SetsADamagedEntryAsideOnce) {
    save(1);
    storage.entries[a] = "rubbish";
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(load().plans.empty());
    }
    EXPECT_EQ(aside_count(), 1U);
    storage.entries[a] = "other rubbish";
    EXPECT_EQ(load().notices.size(), 1U);
    EXPECT_EQ(aside_count(), 2U) << "the same second, another text";
}

TEST_F(RepositoryTest, SetsAsideBeforeItWritesOver) {
    storage.entries[a] = "rubbish";
    storage.entries[b] = "more rubbish";
    save(1);
    EXPECT_EQ(aside_count(), 1U);
    EXPECT_EQ(storage.entries["phasewise.aside.1." + a], "rubbish");
    EXPECT_EQ(storage.entries[b], "more rubbish");
}

TEST_F(RepositoryTest, TakesAnEntryOfAnotherPlanForDamaged) {
    save(1, "p2");
    storage.entries[a] = storage.entries["phasewise.plan.p2.a"];
    const Loaded loaded = load();
    ASSERT_EQ(loaded.plans.size(), 1U);
    EXPECT_EQ(loaded.plans[0].plan.id.text, "p2");
    EXPECT_EQ(loaded.notices.size(), 1U);
}

TEST_F(RepositoryTest, LeavesANewerSchemaAlone) {
    save(1);
    const std::string newer = seal({plan_schema + 1, 2, 2}, "what is to come");
    storage.entries[b] = newer;
    const Loaded loaded = load();
    EXPECT_TRUE(loaded.plans.empty()) << "an old version of it would only mislead";
    ASSERT_EQ(loaded.notices.size(), 1U);
    EXPECT_EQ(loaded.notices[0],
              "A newer version of Phasewise has saved the plan \"Version 1\". It was left alone: "
              "load this page anew to open it.");
    EXPECT_EQ(refusal(3),
              "A newer version of Phasewise has saved this plan, which is not overwritten.");
    EXPECT_EQ(storage.entries[b], newer);
    EXPECT_EQ(storage.entries.size(), 2U) << "nothing to set aside";
}

TEST_F(RepositoryTest, LeavesWhatIsNotItsOwnAlone) {
    storage.entries["phasewise.plan.odd name.a"] = "?";
    storage.entries["phasewise.plan."] = "?";
    storage.entries["phasewise.settings"] = "dark";
    const auto before = storage.entries;
    EXPECT_EQ(load().notices.size(), 2U);
    EXPECT_EQ(storage.entries, before);
}

TEST_F(RepositoryTest, RefusesToWriteOverAnotherTabsVersion) {
    save(5);
    EXPECT_EQ(refusal(4), "A newer version of this plan has been saved in another tab.");
    model::Plan other = version(5);
    other.name = "Something else";
    EXPECT_FALSE(repository.save(other, 5, 5).ok());
    save(5);  // what is stored already, a second time
    EXPECT_EQ(names(), std::vector<std::string>{"Version 5"});
}

TEST_F(RepositoryTest, RefusesAPlanThatCouldNotBeReadBack) {
    save(1);
    model::Plan plan = version(2);
    plan.name = "bad \xFF byte";
    EXPECT_FALSE(repository.save(plan, 2, 2).ok());
    plan.name.assign(201, 'n');
    EXPECT_FALSE(repository.save(plan, 2, 2).ok());
    plan.name = "";
    plan.id = {"../p1"};
    EXPECT_FALSE(repository.save(plan, 2, 2).ok());
    EXPECT_EQ(names(), std::vector<std::string>{"Version 1"});
}

TEST_F(RepositoryTest, DropsTheOlderVersionWhereRoomIsShort) {
    save(1);
    save(2);
    storage.capacity = bytes_used() + 10;
    storage.writes_beside = true;
    save(3);
    EXPECT_EQ(names(), std::vector<std::string>{"Version 3"});
    EXPECT_EQ(storage.entries.size(), 2U);
}

TEST_F(RepositoryTest, KeepsTheNewestVersionWhereThereIsNoRoomForAnother) {
    save(1);
    save(2);
    storage.capacity = bytes_used() + 10;
    model::Plan longer = version(3);
    longer.name += std::string(100, '!');
    const auto refused = repository.save(longer, 3, 3);
    EXPECT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().message, "The storage is full.");
    EXPECT_EQ(names(), std::vector<std::string>{"Version 2"});
    storage.capacity.reset();
    EXPECT_TRUE(repository.save(longer, 3, 3).ok());
    EXPECT_EQ(load().plans[0].plan, longer);
}

TEST_F(RepositoryTest, FindsOnePlan) {
    save(1);
    save(2);
    save(7, "p2");
    const auto found = repository.find({"p1"});
    ASSERT_TRUE(found.ok() && found->has_value());
    EXPECT_EQ((*found)->revision, 2U);
    EXPECT_EQ((*found)->plan, version(2));
    EXPECT_FALSE(repository.find({"p3"})->has_value());
    storage.entries[a] = seal({plan_schema + 1, 3, 3}, "what is to come");
    EXPECT_FALSE(repository.find({"p1"})->has_value()) << "a newer version has the last word";
}

TEST_F(RepositoryTest, DeletesAPlanForGood) {
    save(1);
    save(2);
    save(1, "p2");
    EXPECT_TRUE(repository.remove({"p1"}, 9).ok());
    EXPECT_EQ(names(), std::vector<std::string>{"Version 1"});
    EXPECT_EQ(storage.entries.size(), 1U);
    EXPECT_TRUE(repository.remove({"p1"}, 9).ok()) << "gone already";
}

TEST_F(RepositoryTest, DeletesNothingDamagedAndNothingNewer) {
    save(1);
    storage.entries[b] = "rubbish";
    EXPECT_TRUE(repository.remove({"p1"}, 9).ok());
    EXPECT_EQ(storage.entries.size(), 1U);
    EXPECT_EQ(storage.entries["phasewise.aside.9." + b], "rubbish");
    const std::string newer = seal({plan_schema + 1, 2, 2}, "what is to come");
    storage.entries[a] = newer;
    EXPECT_EQ(repository.remove({"p1"}, 9).error().message,
              "A newer version of Phasewise has saved this plan, which is not deleted.");
    EXPECT_EQ(storage.entries[a], newer);
}

TEST_F(RepositoryTest, KnowsTheKeysOfItsPlans) {
    EXPECT_EQ(PlanRepository::plan_of_key(a)->text, "p1");
    EXPECT_EQ(PlanRepository::plan_of_key(b)->text, "p1");
    for (const std::string_view key :
         {"", "phasewise.plan.", "phasewise.plan..a", "phasewise.plan.p1",
          "phasewise.plan.odd name.a", "phasewise.workspace.a", "other"}) {
        EXPECT_EQ(PlanRepository::plan_of_key(key), std::nullopt) << key;
    }
}

TEST_F(RepositoryTest, ReportsAStorageThatForgets) {
    save(1);
    struct Forgetful : MemoryKeyValue {
        base::Result<base::Done> set(std::string_view, std::string_view) override {
            return base::Done{};
        }
    } forgetful;
    EXPECT_EQ(PlanRepository(forgetful).save(version(1), 1, 1).error().message,
              "The storage did not keep what was written.");
}

}  // namespace
}  // namespace phasewise::store
