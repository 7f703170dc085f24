// Dragging: what is a click, where a drop goes, how it is given up.

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;
using ui::Role;

constexpr const char* resistance = "Resistance training";

void add(Driver& driver, const char* query, const char* block = resistance) {
    const ui::Node option = driver.search(query);
    driver.click(Role::option, option.name);
    driver.click(Role::button, std::string("Add to ") + block);
}

class Dragging : public testing::Test {
protected:
    void SetUp() override {
        add(driver, "ball wall squat");
        add(driver, "push-up");
    }
    Driver driver;
};

TEST_F(Dragging, APressThatHardlyMovesIsAClick) {
    const ui::Node option = driver.search("plank");
    driver.move_to(option.place.center_x(), option.place.center_y());
    driver.press();
    driver.move_to(option.place.center_x() + 4, option.place.center_y());
    driver.release();
    EXPECT_EQ(driver.get(Role::option, option.name).selected, ui::Tri::yes);
    EXPECT_THAT(driver.entries(resistance), SizeIs(2));
}

TEST_F(Dragging, TheHeightDecidesThePlace) {
    const ui::Node second = driver.get(Role::listitem, driver.entries(resistance)[1]);
    driver.drag(driver.search("standing cable row"), second.place.center_x(), second.place.y + 4);
    EXPECT_THAT(driver.entries(resistance),
                ElementsAre(StartsWith("Ball Wall Squat"), StartsWith("Standing Cable Row"),
                            StartsWith("Push-Up")));
    const ui::Node first = driver.get(Role::listitem, driver.entries(resistance)[0]);
    driver.drag(driver.search("single-leg squat"), first.place.center_x(), first.place.y + 4);
    EXPECT_THAT(driver.entries(resistance)[0], StartsWith("Single-Leg Squat"));
}

TEST_F(Dragging, EscapeGivesItUp) {
    const ui::Node option = driver.search("plank");
    const ui::Rect list = driver.get(Role::list, resistance).place;
    driver.move_to(option.place.center_x(), option.place.center_y());
    driver.press();
    driver.move_to(list.center_x(), list.center_y());
    EXPECT_TRUE(driver.app().takes_key(ImGuiKey_Escape));
    driver.key(ImGuiKey_Escape);
    driver.release();
    EXPECT_THAT(driver.entries(resistance), SizeIs(2));
}

TEST_F(Dragging, ADropOutsideTheBlocksDoesNothing) {
    const ui::Node option = driver.search("plank");
    driver.drag(option, 700, 20);
    driver.drag(option, -50, 300);
    EXPECT_THAT(driver.entries(resistance), SizeIs(2));
    EXPECT_THAT(driver.entries("Activation"), IsEmpty());
}

TEST_F(Dragging, AnEntryIsMovedWithinAndBetweenBlocksInOneStep) {
    const std::vector<std::string> before = driver.entries(resistance);
    const ui::Node first = driver.get(Role::listitem, before[0]);
    const ui::Node second = driver.get(Role::listitem, before[1]);
    driver.drag(first, second.place.center_x(), second.place.bottom() - 3);
    EXPECT_THAT(driver.entries(resistance), ElementsAre(before[1], before[0]));
    const ui::Rect target = driver.get(Role::list, "Client's choice").place;
    driver.drag(driver.get(Role::listitem, before[0]), target.center_x(), target.center_y());
    EXPECT_THAT(driver.entries(resistance), ElementsAre(before[1]));
    EXPECT_THAT(driver.entries("Client's choice"), ElementsAre(before[0]));
    driver.click(Role::button, "Undo");
    driver.click(Role::button, "Undo");
    EXPECT_EQ(driver.entries(resistance), before);
}

TEST_F(Dragging, DroppedWhereItWasIsNoChange) {
    const std::vector<std::string> before = driver.entries(resistance);
    const std::size_t steps = driver.state().history.past.size();
    const ui::Node first = driver.get(Role::listitem, before[0]);
    driver.drag(first, first.place.center_x() + 60, first.place.center_y() + 3);
    EXPECT_EQ(driver.entries(resistance), before);
    EXPECT_EQ(driver.state().history.past.size(), steps);
}

TEST_F(Dragging, EveryBlockTakesAnyExercise) {
    for (const char* block :
         {"Warm-up", "Activation", "Skill development", "Client's choice", "Cool-down"}) {
        const ui::Node option = driver.search("barbell bench press");
        const ui::Rect list = driver.get(Role::list, block).place;
        driver.drag(option, list.center_x(), list.center_y());
        EXPECT_THAT(driver.entries(block), SizeIs(1)) << block;
    }
}

TEST(AutoScroll, AnEdgeScrollsUntilTheLastBlockIsReached) {
    Driver driver(1440, 420);
    for (int i = 0; i < 5; ++i) {
        add(driver, "ball wall squat");
    }
    const ui::Node option = driver.search("plank");
    driver.move_to(option.place.center_x(), option.place.center_y());
    driver.press();
    driver.move_to(option.place.center_x() + 30, option.place.center_y());
    ImGui::GetIO().AddMousePosEvent(700, 410);
    for (int i = 0; i < 240; ++i) {
        driver.frame();
    }
    EXPECT_FALSE(driver.get(Role::list, "Cool-down").place.empty());
    driver.settle();
    const ui::Rect last = driver.get(Role::list, "Cool-down").place;
    driver.move_to(last.center_x(), last.center_y());
    driver.release();
    EXPECT_THAT(driver.entries("Cool-down"), SizeIs(1));
}

TEST(DoubleClick, AddsWhereTheExerciseBelongs) {
    Driver driver;
    const ui::Node option = driver.search("plank");
    driver.move_to(option.place.center_x(), option.place.center_y());
    for (int i = 0; i < 2; ++i) {
        driver.press();
        driver.release();
    }
    EXPECT_THAT(driver.entries("Activation"), SizeIs(1));
}

}  // namespace
}  // namespace phasewise::test
