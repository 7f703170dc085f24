// A finding that is kept on purpose.

#include <optional>

#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/dialog_fixture.hpp"
#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using editor::DialogKind;
using ui::Role;

class Keeping : public DialogTest {
protected:
    Keeping() {
        driver.tell(editor::AddExercise{knowledge()->library.all().front().id,
                                        model::Block::resistance_training, std::nullopt});
        about.kind = DialogKind::keep_finding;
        about.item = driver.state().session.selected_item;
        about.rule = "RNG-1";
        about.text = "8 reps is under the range of 12 to 20.";
    }
    void keep() { driver.tell(editor::ShowDialog{about}); }
    [[nodiscard]] std::optional<model::Overrule> kept() const {
        const auto place = model::find_item(open_day(), *about.item);
        return model::item_at(open_day(), *place).overrule;
    }

    editor::DialogState about;
};

TEST_F(Keeping, AFindingNeedsAReason) {
    keep();
    EXPECT_TRUE(driver.has(Role::text, about.text));
    EXPECT_EQ(driver.focused(), "Why do you keep it?");
    EXPECT_TRUE(driver.get(Role::button, "Save").disabled);
    driver.key(ImGuiKey_Enter);
    EXPECT_TRUE(is_open("Keep it as it is"));
    driver.type(" ");
    EXPECT_TRUE(driver.get(Role::button, "Save").disabled) << "a blank is no reason";
    driver.type("Back from injury");
    driver.click(Role::button, "Save");
    EXPECT_EQ(kept(), (model::Overrule{"RNG-1", " Back from injury"}));
    undo();
    EXPECT_EQ(kept(), std::nullopt);
}

TEST_F(Keeping, TheReasonIsChangedOrTakenBack) {
    keep();
    driver.type("Because");
    driver.key(ImGuiKey_Enter);
    ASSERT_TRUE(kept().has_value());
    keep();
    EXPECT_EQ(driver.get(Role::textbox, "Why do you keep it?").value, "Because");
    driver.click(Role::button, "Take back");
    EXPECT_EQ(kept(), std::nullopt);
    keep();
    EXPECT_FALSE(driver.has(Role::button, "Take back"));
}

}  // namespace
}  // namespace phasewise::test
