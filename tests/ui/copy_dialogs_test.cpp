// Copies of a day or a week.

#include <cstddef>
#include <optional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/dialog_fixture.hpp"
#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using testing::ElementsAre;
using ui::Role;

class Copies : public DialogTest {
protected:
    Copies() {
        driver.tell(editor::AddExercise{knowledge()->library.all().front().id,
                                        model::Block::resistance_training, std::nullopt});
    }
    [[nodiscard]] bool is_filled(std::size_t week, std::size_t index) const {
        return !day(week, index).groups(model::Block::resistance_training).empty();
    }
};

TEST_F(Copies, ADayIsCopiedToThoseThatAreTicked) {
    run(editor::CommandId::copy_day);
    EXPECT_TRUE(driver.get(Role::button, "Copy to 0 days").disabled);
    EXPECT_THAT(driver.names_in("Week 1", Role::checkbox), ElementsAre("Day B", "Day C"));
    EXPECT_THAT(driver.names_in("Week 2", Role::checkbox), ElementsAre("Day A", "Day B", "Day C"));
    tick("Week 1", "Day C");
    tick("Week 3", "Day A");
    driver.click(Role::button, "Copy to 2 days");
    EXPECT_TRUE(is_filled(0, 2));
    EXPECT_TRUE(is_filled(2, 0));
    EXPECT_FALSE(is_filled(0, 1));
    EXPECT_EQ(driver.state().session.day, day(0, 0).id) << "one goes on where one was";
    EXPECT_EQ(driver.state().session.toast.text, "Day A copied to 2 days.");
    EXPECT_TRUE(driver.state().session.toast.undo);
    EXPECT_EQ(driver.state().history.past.back().label, "Copy Day A");
    undo();
    EXPECT_FALSE(is_filled(0, 2));
    EXPECT_FALSE(is_filled(2, 0));
}

TEST_F(Copies, TheSameDayOfAllWeeksTakesOnePress) {
    run(editor::CommandId::copy_day);
    driver.click(Role::button, "Same day in all weeks");
    driver.click(Role::button, "Copy to 3 days");
    for (std::size_t week = 0; week < 4; ++week) {
        EXPECT_TRUE(is_filled(week, 0));
        EXPECT_FALSE(is_filled(week, 1));
    }
}

TEST_F(Copies, AllAndNoneAreTickedAtOnce) {
    run(editor::CommandId::copy_day);
    driver.click(Role::button, "All");
    driver.get(Role::button, "Copy to 11 days");
    driver.click(Role::button, "None");
    EXPECT_TRUE(driver.get(Role::button, "Copy to 0 days").disabled);
    tick("Week 4", "Day B");
    EXPECT_FALSE(driver.get(Role::button, "Copy to 1 day").disabled);
}

TEST_F(Copies, ADayIsCopiedByTheKeyboardAlone) {
    run(editor::CommandId::copy_day);
    EXPECT_EQ(driver.focused(), "Same day in all weeks");
    tab_to("Day B");
    driver.key(ImGuiKey_Space);
    tab_to("Copy to 1 day");
    driver.key(ImGuiKey_Enter);
    EXPECT_TRUE(is_filled(0, 1));
}

TEST_F(Copies, AWeekIsRepeatedToAllWeeks) {
    run(editor::CommandId::copy_week);
    EXPECT_THAT(driver.names_in("weeks", Role::checkbox),
                ElementsAre("Week 2", "Week 3", "Week 4"));
    driver.click(Role::button, "Repeat to all weeks");
    driver.click(Role::button, "Copy to 3 weeks");
    for (std::size_t week = 0; week < 4; ++week) {
        EXPECT_TRUE(is_filled(week, 0));
    }
    EXPECT_EQ(driver.state().session.toast.text, "Week 1 copied to 3 weeks.");
    EXPECT_EQ(driver.state().session.day, day(0, 0).id);
    undo();
    EXPECT_FALSE(is_filled(1, 0));
}

TEST_F(Copies, AWeekIsCopiedToOne) {
    run(editor::CommandId::copy_week);
    driver.click(Role::checkbox, "Week 3");
    driver.click(Role::button, "Copy to 1 week");
    EXPECT_TRUE(is_filled(2, 0));
    EXPECT_FALSE(is_filled(1, 0));
}

TEST_F(Copies, APlanOfOneDaySaysThatThereIsNothingToCopyTo) {
    driver.tell(editor::OpenWorkspace{
        editor::add_plan({}, model::empty_plan({"x"}, "X", model::Phase::power, 1, 1))});
    run(editor::CommandId::copy_day);
    EXPECT_TRUE(driver.has(Role::text, "This is the only day of the plan. Add a day or a week "
                                       "first, in Day settings."));
    EXPECT_TRUE(driver.get(Role::button, "Copy to 0 days").disabled);
    driver.key(ImGuiKey_Escape);
    run(editor::CommandId::copy_week);
    EXPECT_TRUE(driver.get(Role::button, "Copy to 0 weeks").disabled);
}

}  // namespace
}  // namespace phasewise::test
