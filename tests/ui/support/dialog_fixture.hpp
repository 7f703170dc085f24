#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "editor/command.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/support/driver.hpp"

namespace phasewise::test {

/// A workspace with one plan, "Anna": 4 weeks of 3 days in phase 1.
[[nodiscard]] editor::Workspace one_plan();

/// A person who opens dialogs over that plan.
class DialogTest : public testing::Test {
protected:
    DialogTest();

    void open(editor::DialogKind kind);
    /// Opens it as a command does.
    void run(editor::CommandId id);
    void undo();
    [[nodiscard]] editor::DialogKind shown() const;
    [[nodiscard]] bool is_open(std::string_view title) const;

    [[nodiscard]] const model::Plan& plan() const;
    [[nodiscard]] const model::Day& day(std::size_t week, std::size_t index) const;
    [[nodiscard]] const model::Day& open_day() const;
    [[nodiscard]] std::vector<std::string> day_names(std::size_t week) const;
    [[nodiscard]] std::size_t weeks() const;

    /// Chooses an entry of a combobox by the mouse.
    void choose(std::string_view box, std::string_view entry);
    /// Presses the box called `name` inside the group of its week.
    void tick(std::string_view group, std::string_view name);
    /// Tab until the keyboard is at what has this name.
    void tab_to(std::string_view name);

    Driver driver;
};

}  // namespace phasewise::test
