#include "ui/support/dialog_fixture.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {

using ui::Role;

editor::Workspace one_plan() {
    return editor::add_plan(
        {}, model::empty_plan({"anna"}, "Anna", model::Phase::stabilization_endurance, 4, 3));
}

DialogTest::DialogTest() : driver(1440, 900, one_plan()) {}

void DialogTest::open(editor::DialogKind kind) {
    editor::DialogState dialog;
    dialog.kind = kind;
    driver.tell(editor::ShowDialog{dialog});
}

void DialogTest::run(editor::CommandId id) {
    driver.tell(editor::command(id).action(driver.state()));
}

void DialogTest::undo() { driver.tell(editor::Undo{}); }

editor::DialogKind DialogTest::shown() const { return driver.state().session.dialog.kind; }

bool DialogTest::is_open(std::string_view title) const {
    return driver.has(Role::dialog, title) || driver.has(Role::alertdialog, title);
}

const model::Plan& DialogTest::plan() const { return *driver.state().workspace.open_plan(); }

const model::Day& DialogTest::day(std::size_t week, std::size_t index) const {
    return *plan().phase_blocks.front()->weeks[week]->days[index];
}

const model::Day& DialogTest::open_day() const {
    return *model::find_day(plan(), driver.state().session.day);
}

std::vector<std::string> DialogTest::day_names(std::size_t week) const {
    std::vector<std::string> names;
    for (const auto& one : plan().phase_blocks.front()->weeks[week]->days) {
        names.push_back(one->name);
    }
    return names;
}

std::size_t DialogTest::weeks() const { return plan().phase_blocks.front()->weeks.size(); }

void DialogTest::choose(std::string_view box, std::string_view entry) {
    driver.click(Role::combobox, box);
    driver.scroll_to(Role::option, entry);
    driver.click(Role::option, entry);
}

void DialogTest::tick(std::string_view group, std::string_view name) {
    const ui::Node in = driver.get(Role::group, group);
    for (const ui::Node& node : driver.tree().nodes()) {
        if (node.role == Role::checkbox && node.parent == in.id && node.name == name) {
            driver.click_at(node.place.center_x(), node.place.center_y());
            return;
        }
    }
    ADD_FAILURE() << "there is no box " << name << " in " << group;
}

void DialogTest::tab_to(std::string_view name) {
    constexpr int patience = 120;
    for (int i = 0; i < patience && driver.focused() != name; ++i) {
        driver.key(ImGuiKey_Tab);
    }
    ASSERT_EQ(driver.focused(), name);
}

}  // namespace phasewise::test
