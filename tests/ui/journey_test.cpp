// The journey of a trainer through the Workout screen, by mouse, by keyboard and by clicks alone:
// five exercises into three blocks in two phases, undone, redone, saved and found again.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/autosave.hpp"
#include "support/memory_key_value.hpp"
#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;
using ui::Role;

constexpr std::string_view phase_1 = "Phase 1: Stabilization Endurance";
constexpr std::string_view phase_2 = "Phase 2: Strength Endurance";

/// One of the five: what is searched for, its full name, where it goes.
struct Step {
    std::string_view query;
    std::string_view name;
    std::string_view block;
};
constexpr std::array in_phase_1{
    Step{"plank", "Plank", "Activation"},
    Step{"ball wall squat", "Ball Wall Squat", "Resistance training"},
    Step{"foam roll calves", "Foam Roll: Calves", "Warm-up"},
};
constexpr std::array in_phase_2{
    Step{"bench press", "Barbell Bench Press", "Resistance training"},
    Step{"push-up", "Push-Up", "Resistance training"},
};

ui::Node option_named(Driver& driver, const Step& step) {
    driver.search(step.query);
    return driver.get(Role::option, step.name);
}

void drop_into(Driver& driver, const Step& step) {
    const ui::Node option = option_named(driver, step);
    const ui::Rect list = driver.get(Role::list, step.block).place;
    driver.drag(option, list.center_x(), list.bottom() - 6);
}

void add_by_click(Driver& driver, const Step& step) {
    (void)option_named(driver, step);
    driver.click(Role::option, step.name);
    driver.click(Role::button, std::string("Add to ") + std::string(step.block));
}

/// From the search field: type, arrow down to the option, the digit of the block.
void add_by_key(Driver& driver, const Step& step) {
    // Into the interface by Tab, then back from the list to the search field.
    for (int i = 0;
         i < 60 && driver.app().focus() != driver.get(Role::searchbox, "Search exercises").id;
         ++i) {
        const ui::Node* focused = driver.tree().find(driver.app().focus());
        const bool in_list = focused != nullptr &&
                             (focused->role == Role::option || focused->pressed != ui::Tri::absent);
        driver.key(ImGuiKey_Tab, in_list ? ImGuiMod_Shift : 0);
    }
    driver.key(ImGuiKey_Escape);
    driver.type(step.query);
    driver.key(ImGuiKey_DownArrow);
    const ui::NodeId wanted = driver.get(Role::option, step.name).id;
    for (int i = 0; i < 10 && driver.app().focus() != wanted; ++i) {
        driver.key(ImGuiKey_DownArrow);
    }
    ASSERT_EQ(driver.app().focus(), wanted);
    constexpr std::array<std::string_view, 6> blocks{"Warm-up",           "Activation",
                                                     "Skill development", "Resistance training",
                                                     "Client's choice",   "Cool-down"};
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i] == step.block) {
            driver.key(ImGuiKey_1 + static_cast<int>(i));
        }
    }
}

void choose_phase_by_key(Driver& driver, std::string_view phase) {
    for (int i = 0; i < 60; ++i) {
        const ui::Node* focused = driver.tree().find(driver.app().focus());
        if (focused != nullptr && focused->role == Role::radio &&
            focused->name.starts_with("Phase")) {
            break;
        }
        driver.key(ImGuiKey_Tab, ImGuiMod_Shift);
    }
    driver.key(ImGuiKey_RightArrow);
    EXPECT_EQ(driver.get(Role::radio, phase).checked, ui::Tri::yes);
}

void expect_all_five(const Driver& driver) {
    EXPECT_THAT(driver.entries("Warm-up"),
                ElementsAre(StartsWith("Foam Roll: Calves; 1 hold of 30 s")));
    EXPECT_THAT(driver.entries("Activation"), ElementsAre(StartsWith("Plank; 2 holds of 20 s")));
    EXPECT_THAT(driver.entries("Resistance training"),
                ElementsAre(StartsWith("Ball Wall Squat; 2 sets of 15, tempo 4/2/1, rest 60 s"),
                            StartsWith("Barbell Bench Press; 3 sets of 10, tempo 2/0/2"),
                            StartsWith("Push-Up; 3 sets of 10, tempo 4/2/1")));
}

void undo_and_redo_by_click(Driver& driver) {
    for (int i = 0; i < 6; ++i) {
        driver.click(Role::button, "Undo");
    }
    EXPECT_THAT(driver.entries("Warm-up"), IsEmpty());
    EXPECT_THAT(driver.entries("Activation"), IsEmpty());
    EXPECT_THAT(driver.entries("Resistance training"), IsEmpty());
    EXPECT_TRUE(driver.get(Role::button, "Undo").disabled);
    EXPECT_EQ(driver.get(Role::radio, phase_1).checked, ui::Tri::yes);
    for (int i = 0; i < 6; ++i) {
        driver.click(Role::button, "Redo");
    }
    EXPECT_TRUE(driver.get(Role::button, "Redo").disabled);
}

TEST(Journey, ByMouseThenSavedAndFoundAgain) {
    Driver driver;
    EXPECT_EQ(driver.get(Role::radio, phase_1).checked, ui::Tri::yes);
    for (const Step& step : in_phase_1) {
        drop_into(driver, step);
    }
    driver.click(Role::radio, phase_2);
    for (const Step& step : in_phase_2) {
        drop_into(driver, step);
    }
    expect_all_five(driver);
    undo_and_redo_by_click(driver);
    expect_all_five(driver);

    MemoryKeyValue storage;
    editor::Autosave saving{storage};
    EXPECT_TRUE(saving.behind(driver.state().workspace));
    EXPECT_EQ(saving.save(driver.state().workspace, std::nullopt, 1'000, "12:03").text,
              "Saved on this device, 12:03");
    EXPECT_FALSE(saving.behind(driver.state().workspace));

    editor::Autosave again{storage};
    const auto nothing = [] { return editor::Workspace{}; };
    editor::Autosave::Start start = again.start(nothing, 2'000);
    EXPECT_THAT(start.status.text, StartsWith("Saved"));
    Driver reloaded(1440, 900, start.workspace);
    expect_all_five(reloaded);
    EXPECT_EQ(reloaded.get(Role::radio, phase_2).checked, ui::Tri::yes);
}

TEST(Journey, ByClicksAlone) {
    Driver driver;
    for (const Step& step : in_phase_1) {
        add_by_click(driver, step);
    }
    driver.click(Role::radio, phase_2);
    for (const Step& step : in_phase_2) {
        add_by_click(driver, step);
    }
    expect_all_five(driver);
    undo_and_redo_by_click(driver);
    expect_all_five(driver);
}

TEST(Journey, ByKeyboardAlone) {
    Driver driver;
    for (const Step& step : in_phase_1) {
        ASSERT_NO_FATAL_FAILURE(add_by_key(driver, step));
    }
    choose_phase_by_key(driver, phase_2);
    for (const Step& step : in_phase_2) {
        ASSERT_NO_FATAL_FAILURE(add_by_key(driver, step));
    }
    expect_all_five(driver);
    driver.key(ImGuiKey_Tab);  // out of the list; in the search field Ctrl Z belongs to the text
    for (int i = 0; i < 6; ++i) {
        driver.key(ImGuiKey_Z, ImGuiMod_Ctrl);
    }
    EXPECT_THAT(driver.entries("Resistance training"), IsEmpty());
    for (int i = 0; i < 3; ++i) {
        driver.key(ImGuiKey_Y, ImGuiMod_Ctrl);
        driver.key(ImGuiKey_Z, ImGuiMod_Ctrl | ImGuiMod_Shift);
    }
    expect_all_five(driver);
}

TEST(Journey, EnterAddsWhereTheExerciseBelongs) {
    Driver driver;
    const ui::Node option = driver.search("plank");
    driver.key(ImGuiKey_DownArrow);
    driver.key(ImGuiKey_Enter);
    EXPECT_THAT(driver.entries("Activation"), SizeIs(1));
    EXPECT_EQ(driver.app().focus(), option.id) << "the focus stays in the library";
}

TEST(Journey, AnEntryMovesIsDuplicatedAndRemovedByKey) {
    Driver driver;
    for (const Step& step : in_phase_1) {
        add_by_click(driver, step);
    }
    const std::string plank = driver.entries("Activation").front();
    driver.click(Role::listitem, plank);
    driver.key(ImGuiKey_UpArrow, ImGuiMod_Alt);
    EXPECT_THAT(driver.entries("Warm-up"), SizeIs(2));
    EXPECT_EQ(driver.entries("Warm-up").back(), plank);
    driver.key(ImGuiKey_D, ImGuiMod_Ctrl);
    EXPECT_THAT(driver.entries("Warm-up"), SizeIs(3));
    driver.key(ImGuiKey_Delete);
    driver.key(ImGuiKey_Delete);
    driver.key(ImGuiKey_Delete);
    EXPECT_THAT(driver.entries("Warm-up"), IsEmpty());
}

}  // namespace
}  // namespace phasewise::test
