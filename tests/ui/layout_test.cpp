// What a window of each size shows: nothing that a person needs is ever out of reach.

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using testing::SizeIs;
using testing::StartsWith;
using ui::Role;

TEST(Layout, AWideWindowShowsThreeZones) {
    Driver driver(1440, 900);
    EXPECT_TRUE(driver.has(Role::region, "Exercise library"));
    EXPECT_TRUE(driver.has(Role::region, "Workout"));
    EXPECT_TRUE(driver.has(Role::region, "Details"));
}

class Phone : public testing::TestWithParam<float> {};

TEST_P(Phone, ShowsOneZoneAtATimeAndTheWholeJobCanBeDone) {
    Driver driver(GetParam(), 640);
    EXPECT_TRUE(driver.has(Role::region, "Workout"));
    EXPECT_FALSE(driver.has(Role::region, "Exercise library"));
    driver.click(Role::button, "Add exercise");
    EXPECT_FALSE(driver.has(Role::region, "Workout"));
    const ui::Node option = driver.search("plank");
    driver.click(Role::option, option.name);
    driver.click(Role::button, "Add to Activation");
    EXPECT_EQ(driver.get(Role::text, "Plank added to Activation.").role, Role::text);
    driver.click(Role::button, "Back to workout");
    ASSERT_THAT(driver.entries("Activation"), SizeIs(1));
    driver.click(Role::button, "Details");
    driver.get(Role::heading, "Plank");
    driver.click(Role::button, "Back to workout");
    driver.click(Role::button, "Remove");
    EXPECT_THAT(driver.entries("Activation"), SizeIs(0));
}

TEST_P(Phone, NothingStandsOutsideTheWindow) {
    Driver driver(GetParam(), 640);
    for (const ui::Node& node : driver.tree().nodes()) {
        if (node.focusable && !node.place.empty()) {
            EXPECT_GE(node.place.x, 0) << node.name;
            EXPECT_LE(node.place.right(), GetParam()) << node.name;
            EXPECT_GE(node.place.w, 24) << node.name << " is too narrow for a finger";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Widths, Phone, testing::Values(320.0F, 390.0F, 600.0F));

TEST(Layout, EveryWidthDrawsEveryZoneWithoutOverlap) {
    for (float width = 320; width < 2000; width += 60) {
        Driver driver(width, 700);
        const ui::Node* library = driver.tree().find(Role::region, "Exercise library");
        const ui::Node* workout = driver.tree().find(Role::region, "Workout");
        const ui::Node* details = driver.tree().find(Role::region, "Details");
        ASSERT_NE(workout, nullptr) << width;
        if (library != nullptr) {
            EXPECT_LE(library->place.right(), workout->place.x) << width;
        }
        if (details != nullptr) {
            EXPECT_LE(workout->place.right(), details->place.x) << width;
        }
    }
}

TEST(Layout, TheIndependenceNoticeStandsOnTheFirstScreen) {
    Driver driver;
    bool found = false;
    for (const ui::Node& node : driver.tree().nodes()) {
        found =
            found || (node.name.find("not affiliated with, endorsed or sponsored by the National "
                                     "Academy of Sports Medicine") != std::string_view::npos &&
                      !node.place.empty());
    }
    EXPECT_TRUE(found);
}

TEST(Search, NarrowsAsLettersArriveAndSaysWhenNothingAnswers) {
    Driver driver;
    driver.search("ball wall squat");
    EXPECT_THAT(driver.names_in("Exercises", Role::option)[0], StartsWith("Ball Wall Squat"));
    driver.type("zzzz");
    EXPECT_FALSE(driver.has(Role::listbox, "Exercises"));
    bool said = false;
    for (const ui::Node& node : driver.tree().nodes()) {
        said = said || (node.role == Role::status && node.name.starts_with("No exercise answers"));
    }
    EXPECT_TRUE(said);
}

TEST(Search, TextOutsideTheUsualGlyphsIsDrawnWithGlyphsOfItsOwn) {
    Driver driver;
    const auto glyphs = [] { return ImGui::GetIO().Fonts->Fonts[0]->Glyphs.Size; };
    const int before = glyphs();
    driver.click(Role::searchbox, "Search exercises");
    driver.type("kr");
    EXPECT_EQ(glyphs(), before) << "western text needs nothing new";
    const std::string accented = "d\u0159ep \u043f\u0440\u0438\u0441\u0435\u0434";
    driver.app().type(driver.app().focus(), accented, {});
    driver.settle();
    EXPECT_GT(glyphs(), before);
    EXPECT_NE(ImGui::GetIO().Fonts->Fonts[0]->FindGlyphNoFallback(0x159), nullptr);
    EXPECT_NE(ImGui::GetIO().Fonts->Fonts[0]->FindGlyphNoFallback(0x43f), nullptr);
    EXPECT_EQ(driver.get(Role::searchbox, "Search exercises").value, accented);
}

TEST(Search, FiltersAddUpAndComeOff) {
    Driver driver;
    driver.click(Role::button, "Core");
    const auto core = driver.get(Role::option, driver.names_in("Exercises", Role::option)[0]);
    EXPECT_EQ(core.set_size, 52U);
    driver.click(Role::button, "Power");
    EXPECT_LT(driver.get(Role::option, driver.names_in("Exercises", Role::option)[0]).set_size,
              52U);
    driver.click(Role::button, "Power");
    driver.click(Role::button, "Core");
    EXPECT_EQ(driver.get(Role::option, driver.names_in("Exercises", Role::option)[0]).set_size,
              432U);
}

TEST(Search, AFilterShowsItsBestAnswersFirst) {
    Driver driver;
    driver.click(Role::searchbox, "Search exercises");
    driver.key(ImGuiKey_DownArrow);
    driver.key(ImGuiKey_End);
    driver.click(Role::button, "Resistance");
    const auto first = driver.get(Role::option, driver.names_in("Exercises", Role::option)[0]);
    EXPECT_EQ(first.position, 1U);
    EXPECT_FALSE(first.place.empty());
}

TEST(Days, AreDesignedEachForItself) {
    Driver driver;
    const ui::Node plank = driver.search("plank");
    driver.click(Role::option, plank.name);
    driver.click(Role::button, "Add to Activation");
    driver.click(Role::radio, "Day B");
    EXPECT_THAT(driver.entries("Activation"), SizeIs(0));
    driver.click(Role::radio, "Week 2");
    EXPECT_EQ(driver.get(Role::radio, "Day B").checked, ui::Tri::yes);
    driver.click(Role::radio, "Phase 4: Maximal Strength");
    driver.click(Role::radio, "Week 1");
    EXPECT_EQ(driver.get(Role::radio, "Phase 1: Stabilization Endurance").checked, ui::Tri::yes);
    driver.click(Role::button, "Undo");
    EXPECT_EQ(driver.get(Role::radio, "Week 2").checked, ui::Tri::yes)
        << "undo goes to where the change was";
}

}  // namespace
}  // namespace phasewise::test
