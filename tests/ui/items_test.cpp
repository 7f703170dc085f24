// What Dear ImGui reacts to and what the tree says are the same things, one by one, in every state
// of the two screens: each command's dialog and panel, with and without a selection, wide and on a
// phone.

#include "ui/support/items.hpp"

#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/sample_plan.hpp"
#include "editor/state.hpp"
#include "ui/support/driver.hpp"
#include "ui/support/showcase.hpp"
#include "ui/tree.hpp"
#include "ui/widgets/controls.hpp"

namespace phasewise::test {
namespace {

using testing::IsEmpty;
using ui::Role;

TEST(Items, OfTheWorkoutScreenAreTheNodesThatAct) {
    for (const float width : {1440.0F, 900.0F, 390.0F}) {
        Driver driver(width, 844);
        EXPECT_THAT(unmatched_items(driver), IsEmpty()) << width << " wide, at the start";
        if (width < 720) {
            driver.click(Role::button, "Add exercise");
        }
        driver.search("plank");
        driver.key(ImGuiKey_DownArrow);
        driver.key(ImGuiKey_Enter);
        EXPECT_THAT(unmatched_items(driver), IsEmpty()) << width << " wide, with an entry";
        driver.click(Role::searchbox, "Search exercises");
        driver.type("zzzz");
        EXPECT_THAT(unmatched_items(driver), IsEmpty()) << width << " wide, with nothing found";
    }
}

/// Does everything that has a name, and looks at the tree after each.
void run_all(Driver& driver, const std::string& where) {
    for (const editor::Command& command : editor::commands()) {
        if (!command.enabled(driver.state())) {
            continue;
        }
        driver.tell(command.action(driver.state()));
        EXPECT_THAT(unmatched_items(driver), IsEmpty()) << where << ": " << command.label;
        driver.key(ImGuiKey_Escape);
        EXPECT_THAT(unmatched_items(driver), IsEmpty()) << where << ": after " << command.label;
    }
}

class EveryState : public testing::TestWithParam<float> {};

TEST_P(EveryState, OfTheSampleIsSaidAsItIs) {
    Driver driver(GetParam(), 844, editor::first_workspace({"sample"}, *knowledge()));
    EXPECT_THAT(unmatched_items(driver), IsEmpty()) << "at the start";
    run_all(driver, "nothing selected");
    // The first entry of each block that has one, which is a circuit in the resistance block.
    for (const std::string_view block : {"Warm-up", "Resistance training", "Cool-down"}) {
        driver.tell(editor::ShowScreen{editor::Screen::workout});
        const auto entries = driver.entries(block);
        ASSERT_FALSE(entries.empty());
        // As assistive technology does, also with what is out of sight.
        driver.activate(driver.get(Role::listitem, entries.front()).id);
        driver.settle();
        EXPECT_THAT(unmatched_items(driver), IsEmpty()) << entries.front();
        run_all(driver, entries.front());
    }
    for (const editor::Zone zone :
         {editor::Zone::library, editor::Zone::workout, editor::Zone::details}) {
        driver.tell(editor::ShowScreen{editor::Screen::workout});
        driver.tell(editor::ShowZone{zone});
        EXPECT_THAT(unmatched_items(driver), IsEmpty()) << "a zone by itself";
    }
    driver.tell(editor::ShowScreen{editor::Screen::plans});
    driver.tell(editor::ShowBin{true});
    EXPECT_THAT(unmatched_items(driver), IsEmpty()) << "the bin";
}

INSTANTIATE_TEST_SUITE_P(Widths, EveryState, testing::Values(1440.0F, 1024.0F, 390.0F, 320.0F));

TEST(Items, ThatNoNodeStandsForAreFound) {
    Showcase show([](ui::Ui& ui) {
        ui::button(ui, {20, 20, 100, 32}, {.key = "right", .name = "Right"});
        ImGui::SetCursorScreenPos({20, 80});
        ImGui::Button("wrong");
        ui.leaf({.id = ui.id("wrong too"), .role = Role::button, .name = "Wrong too"});
    });
    EXPECT_THAT(unmatched_items(show), testing::SizeIs(2));
}

}  // namespace
}  // namespace phasewise::test
