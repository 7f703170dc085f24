// Two tabs over one storage: what one saves shows in the other, and where both have changed a thing
// both versions are kept.

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "editor/autosave.hpp"
#include "editor/own_exercises.hpp"
#include "editor/plans.hpp"
#include "support/files.hpp"
#include "support/memory_key_value.hpp"
#include "support/own_exercises.hpp"
#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using editor::Autosave;
using editor::SaveState;
using editor::Workspace;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

/// One open page. `hear` is what the browser does: it tells of entries that others have changed.
struct Tab {
    explicit Tab(MemoryKeyValue& shared) : storage(shared), saving(shared) {
        workspace = saving
                        .start(
                            [] {
                                model::Plan plan = small_plan();
                                plan.id = {"p"};
                                plan.name = "Plan";
                                return editor::add_plan({}, plan);
                            },
                            1)
                        .workspace;
        seen = storage.entries;
    }

    /// Tells the tab of every entry that differs from what it saw last, and takes it in.
    std::string hear() {
        for (const auto& [key, text] : storage.entries) {
            const auto old = seen.find(key);
            if (old == seen.end() || old->second != text) {
                saving.notice(key);
            }
        }
        for (const auto& [key, text] : seen) {
            if (!storage.entries.contains(key)) {
                saving.notice(key);
            }
        }
        seen = storage.entries;
        return take_in();
    }

    std::string take_in() {
        std::optional<Autosave::FromElsewhere> change = saving.take_in(workspace, 5);
        if (!change) {
            return "";
        }
        workspace = std::move(change->workspace);
        return change->words;
    }

    std::string save() {
        std::string words = take_in();
        const auto before = storage.entries;
        const editor::SaveStatus status = saving.save(workspace, std::nullopt, 6, "10:00");
        EXPECT_EQ(status.state, SaveState::saved) << status.text;
        for (const auto& [key, text] : storage.entries) {
            const auto old = before.find(key);
            if (old == before.end() || old->second != text) {
                seen[key] = text;  // a tab is not told of what it wrote itself
            }
        }
        for (const auto& [key, text] : before) {
            if (!storage.entries.contains(key)) {
                seen.erase(key);
            }
        }
        return words;
    }

    void edit(const char* exercise, const model::PlanId& id = {"p"}) {
        for (auto* plans : {&workspace.plans, &workspace.bin}) {
            for (auto& plan : *plans) {
                if (plan->id == id) {
                    plan = std::make_shared<const model::Plan>(after(
                        *plan, model::InsertGroup{days_of(*plan)[0]->id, model::Block::warm_up, 99,
                                                  straight(exercise)}));
                }
            }
        }
    }

    void add(const char* id) {
        model::Plan plan = small_plan(1, 1);
        plan.id = {id};
        plan.name = id;
        workspace = editor::add_plan(workspace, plan);
    }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& plan : workspace.plans) {
            names.push_back(plan->name);
        }
        return names;
    }

    [[nodiscard]] std::vector<std::string> exercises(std::size_t plan = 0) const {
        return exercises_in(*days_of(*workspace.plans[plan])[0], model::Block::warm_up);
    }

    MemoryKeyValue& storage;
    Autosave saving;
    Workspace workspace;
    decltype(MemoryKeyValue::entries) seen;
};

class OtherTabs : public testing::Test {
protected:
    OtherTabs() { Tab(storage).save(); }

    /// Nothing goes back and forth any more, and both show the same.
    void expect_at_rest(Tab& a, Tab& b) {
        for (Tab* tab : {&a, &b, &a, &b}) {
            tab->hear();
            EXPECT_FALSE(tab->saving.behind(tab->workspace));
        }
        for (const auto& plan : a.workspace.plans) {
            const auto other = editor::find_plan(b.workspace, plan->id);
            EXPECT_TRUE(other != nullptr && *other == *plan) << plan->name;
        }
        EXPECT_EQ(a.names(), b.names());
        EXPECT_EQ(a.workspace.settings, b.workspace.settings);
    }

    MemoryKeyValue storage;
};

TEST_F(OtherTabs, AChangeOfOneShowsInTheOther) {
    Tab a(storage);
    Tab b(storage);
    a.edit("RES001");
    a.save();
    EXPECT_EQ(b.hear(), "Another tab has saved \"Plan\"; it is shown here as well.");
    EXPECT_THAT(b.exercises(), ElementsAre("RES001"));
    EXPECT_EQ(b.hear(), "") << "said once";
    expect_at_rest(a, b);
    b.edit("RES002");
    b.save();
    a.hear();
    EXPECT_THAT(a.exercises(), ElementsAre("RES001", "RES002"));
    expect_at_rest(a, b);
}

TEST_F(OtherTabs, WhatBothChangedIsKeptTwice) {
    Tab a(storage);
    Tab b(storage);
    a.edit("RES001");
    b.edit("RES002");
    a.save();
    EXPECT_THAT(b.hear(),
                HasSubstr("Another tab has changed \"Plan\" as well. Both versions are kept"));
    EXPECT_THAT(b.names(), ElementsAre("Plan", "Plan (other tab)"));
    EXPECT_THAT(b.exercises(0), ElementsAre("RES002")) << "this tab's own stays where it is";
    EXPECT_THAT(b.exercises(1), ElementsAre("RES001"));
    EXPECT_EQ(b.workspace.open.text, "p");
    b.save();
    a.hear();
    EXPECT_THAT(a.names(), ElementsAre("Plan", "Plan (other tab)"));
    EXPECT_THAT(a.exercises(0), ElementsAre("RES002"));
    expect_at_rest(a, b);
    EXPECT_THAT(Tab(storage).names(), ElementsAre("Plan", "Plan (other tab)"));
}

TEST_F(OtherTabs, WhatIsSavedInTheSameMomentIsKeptTwice) {
    Tab a(storage);
    Tab b(storage);
    a.edit("RES001");
    b.edit("RES002");
    const auto before = storage.entries;
    a.save();
    storage.entries = before;  // what a has written has not come to b yet
    b.save();
    EXPECT_THAT(a.hear(), HasSubstr("Both versions are kept"));
    EXPECT_THAT(a.names(), ElementsAre("Plan", "Plan (other tab)"));
    a.save();
    EXPECT_EQ(a.names().size(), 2U) << "said and kept once";
    b.hear();
    EXPECT_THAT(b.names(), ElementsAre("Plan", "Plan (other tab)"));
    expect_at_rest(a, b);
    EXPECT_THAT(Tab(storage).exercises(0), ElementsAre("RES001"));
    EXPECT_THAT(Tab(storage).exercises(1), ElementsAre("RES002"));
}

TEST_F(OtherTabs, ASaveLooksFirstEvenWhereTheBrowserSaidNothing) {
    Tab a(storage);
    Tab b(storage);
    a.edit("RES001");
    b.edit("RES002");
    a.save();
    EXPECT_THAT(b.save(), HasSubstr("Both versions are kept"));
    EXPECT_THAT(b.names(), ElementsAre("Plan", "Plan (other tab)"));
    a.hear();
    expect_at_rest(a, b);
}

TEST_F(OtherTabs, TheSameChangeInBothIsNoConflict) {
    Tab a(storage);
    Tab b(storage);
    a.edit("RES001");
    b.edit("RES001");
    a.save();
    EXPECT_EQ(b.hear(), "");
    EXPECT_THAT(b.names(), ElementsAre("Plan"));
    EXPECT_FALSE(b.saving.behind(b.workspace));
}

TEST_F(OtherTabs, ANewPlanOfOneComesToTheOther) {
    Tab a(storage);
    Tab b(storage);
    a.add("new");
    a.save();
    b.hear();
    EXPECT_THAT(b.names(), ElementsAre("Plan", "new"));
    EXPECT_EQ(b.workspace.open.text, "p") << "each tab has its own plan open";
    expect_at_rest(a, b);
    a.add("from-a");
    b.add("from-b");
    a.save();
    b.save();
    a.hear();
    EXPECT_THAT(a.names(), testing::UnorderedElementsAre("Plan", "new", "from-a", "from-b"));
    a.save();
    b.hear();
    b.save();
    a.hear();
    EXPECT_THAT(b.names(), testing::UnorderedElementsAre("Plan", "new", "from-a", "from-b"));
}

TEST_F(OtherTabs, BinRestoreAndDeletionFollow) {
    Tab a(storage);
    a.add("new");
    a.save();
    Tab b(storage);
    a.workspace = editor::bin_plan(a.workspace, {"new"});
    a.save();
    b.hear();
    EXPECT_TRUE(editor::is_in_bin(b.workspace, {"new"}));
    a.workspace = editor::restore_plan(a.workspace, {"new"});
    a.save();
    b.hear();
    EXPECT_FALSE(editor::is_in_bin(b.workspace, {"new"}));
    a.workspace = editor::empty_bin(editor::bin_plan(a.workspace, {"new"}));
    a.save();
    b.hear();
    EXPECT_EQ(editor::find_plan(b.workspace, {"new"}), nullptr);
    EXPECT_FALSE(b.saving.behind(b.workspace));
    b.edit("RES001");
    b.save();
    EXPECT_THAT(Tab(storage).names(), ElementsAre("Plan")) << "it does not come back";
}

TEST_F(OtherTabs, APlanWithUnsavedChangesOutlivesItsDeletionElsewhere) {
    Tab a(storage);
    a.add("new");
    a.save();
    Tab b(storage);
    b.edit("RES001", {"new"});
    a.workspace = editor::empty_bin(editor::bin_plan(a.workspace, {"new"}));
    a.save();
    b.hear();
    ASSERT_NE(editor::find_plan(b.workspace, {"new"}), nullptr);
    b.save();
    a.hear();
    EXPECT_NE(editor::find_plan(a.workspace, {"new"}), nullptr);
}

TEST_F(OtherTabs, SettingsAndOwnExercisesFollow) {
    Tab a(storage);
    Tab b(storage);
    const auto own = [](std::vector<model::Exercise> list) {
        return std::make_shared<const std::vector<model::Exercise>>(std::move(list));
    };
    a.workspace.settings.theme = editor::ThemeChoice::dark;
    a.workspace.own_exercises = own({own_exercise("OWN001", "One"), own_exercise("OWN002", "Two")});
    a.save();
    EXPECT_EQ(b.hear(), "Another tab has changed the list of plans, own exercises or settings; it "
                        "is shown here as well.");
    EXPECT_EQ(b.workspace.settings.theme, editor::ThemeChoice::dark);
    EXPECT_EQ(editor::own_of(b.workspace).size(), 2U);
    expect_at_rest(a, b);
    // Each changes something else.
    a.workspace.own_exercises = own({own_exercise("OWN001", "One!")});
    b.workspace.own_exercises = own({own_exercise("OWN001", "One"), own_exercise("OWN002", "Two"),
                                     own_exercise("OWN003", "Three")});
    b.workspace.settings.text_percent = 150;
    a.save();
    b.save();
    a.hear();
    ASSERT_EQ(editor::own_of(a.workspace).size(), 2U);
    EXPECT_EQ(editor::own_of(a.workspace)[0].name, "One!");
    EXPECT_EQ(editor::own_of(a.workspace)[1].name, "Three");
    EXPECT_EQ(a.workspace.settings.text_percent, 150);
    expect_at_rest(a, b);
}

TEST_F(OtherTabs, OwnExercisesThatAreSavedInTheSameMomentAreAllKept) {
    Tab a(storage);
    Tab b(storage);
    for (auto& [tab, name] : {std::pair{&a, "Sled Drag"}, std::pair{&b, "Rope Climb"}}) {
        tab->workspace.own_exercises = std::make_shared<const std::vector<model::Exercise>>(
            std::vector{own_exercise("OWN001", name)});
    }
    const auto before = storage.entries;
    a.save();
    storage.entries = before;  // what a has written has not come to b yet
    b.save();
    a.hear();
    a.save();
    b.hear();
    for (const Tab* tab : {&a, &b}) {
        std::vector<std::string> names;
        for (const model::Exercise& exercise : *tab->workspace.own_exercises) {
            names.push_back(exercise.name);
        }
        EXPECT_THAT(names, UnorderedElementsAre("Sled Drag", "Rope Climb"));
    }
    expect_at_rest(a, b);
}

TEST_F(OtherTabs, TwoOwnExercisesUnderOneIdAreBothKept) {
    Tab a(storage);
    Tab b(storage);
    for (auto& [tab, name] : {std::pair{&a, "Of a"}, std::pair{&b, "Of b"}}) {
        tab->workspace.own_exercises = std::make_shared<const std::vector<model::Exercise>>(
            std::vector{own_exercise("OWN001", name)});
    }
    a.save();
    b.save();
    ASSERT_EQ(editor::own_of(b.workspace).size(), 2U);
    EXPECT_EQ(editor::own_of(b.workspace)[0].name, "Of b");
    EXPECT_EQ(editor::own_of(b.workspace)[1].name, "Of a");
    EXPECT_EQ(editor::own_of(b.workspace)[1].id.text, "OWN002");
}

TEST_F(OtherTabs, AStorageThatWasClearedIsFilledAgain) {
    Tab a(storage);
    a.edit("RES001");
    a.save();
    storage.entries.clear();
    a.saving.notice("");
    EXPECT_EQ(a.take_in(), "");
    EXPECT_THAT(a.exercises(), ElementsAre("RES001")) << "what is open stays open";
    EXPECT_TRUE(a.saving.behind(a.workspace));
    a.save();
    EXPECT_THAT(Tab(storage).exercises(), ElementsAre("RES001"));
}

TEST_F(OtherTabs, ForeignAndDamagedEntriesChangeNothing) {
    Tab a(storage);
    storage.entries["phasewise.plan.x.a"] = "rubbish";
    storage.entries["phasewise.workspace.b"] = "rubbish";
    storage.entries["phasewise.plan."] = "?";
    EXPECT_EQ(a.hear(), "");
    EXPECT_FALSE(a.saving.behind(a.workspace));
    a.edit("RES001");
    a.save();
    EXPECT_EQ(storage.entries["phasewise.plan.x.a"], "rubbish");
}

TEST_F(OtherTabs, ARandomDayInThreeTabsLosesNoEdit) {
    base::Random random(31);
    for (int round = 0; round < runs(30, 500); ++round) {
        MemoryKeyValue shared;
        Tab(shared).save();
        Tab a(shared);
        Tab b(shared);
        Tab c(shared);
        int edits = 0;
        for (int step = 0; step < 20; ++step) {
            Tab& tab = random.once_in(3) ? a : random.once_in(2) ? b : c;
            switch (random.below(4)) {
            case 0: {
                const std::string exercise = "RES" + std::to_string(100 + ++edits);
                tab.edit(exercise.c_str());
                break;
            }
            case 1: tab.save(); break;
            default: tab.hear(); break;
            }
        }
        for (int i = 0; i < 4; ++i) {
            for (Tab* tab : {&a, &b, &c}) {
                tab->hear();
                tab->save();
            }
        }
        std::string everything;
        const Tab last(shared);
        for (std::size_t plan = 0; plan < last.workspace.plans.size(); ++plan) {
            for (const std::string& exercise : last.exercises(plan)) {
                everything += exercise + ' ';
            }
        }
        for (int edit = 1; edit <= edits; ++edit) {
            ASSERT_THAT(everything, HasSubstr("RES" + std::to_string(100 + edit))) << round;
        }
        expect_at_rest(a, b);
        expect_at_rest(b, c);
    }
}

}  // namespace
}  // namespace phasewise::test
