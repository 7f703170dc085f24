// What is being typed when a session ends is found again in its field, beside its entry.

#include "editor/draft.hpp"

#include <optional>

#include <gtest/gtest.h>

#include "editor/action.hpp"
#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using ui::Role;

TEST(Draft, KnowsWhereItWasTypedAndComesBackThere) {
    Driver before;
    before.search("ball wall squat");
    before.click(Role::option, "Ball Wall Squat");
    before.click(Role::button, "Add to Resistance training");
    before.click(Role::textbox, "Reps");
    before.type("18");
    const std::optional<editor::Draft> draft = before.state().session.draft;
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->text, before.get(Role::textbox, "Reps").value);
    EXPECT_EQ(draft->plan, before.state().workspace.open);
    EXPECT_EQ(draft->item, before.state().session.selected_item);

    // The session ends here; the next one opens what was saved and is handed the draft.
    Driver after(1440, 900, before.state().workspace);
    ASSERT_FALSE(after.state().session.selected_item);
    after.tell(editor::KeepDraft{draft});
    EXPECT_EQ(after.state().session.selected_item, draft->item);
    EXPECT_EQ(after.get(Role::textbox, "Reps").value, draft->text);
}

}  // namespace
}  // namespace phasewise::test
