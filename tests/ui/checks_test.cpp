// The checks beside the workout.

#include <algorithm>

#include <gtest/gtest.h>

#include "ui/support/driver.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

using ui::Role;

TEST(Checks, OneReasonOpensWhereTwoFindingsSayTheSame) {
    Driver driver;
    driver.search("leg extension");
    driver.click(Role::option, "Leg Extension");
    driver.click(Role::button, "Add to Resistance training");
    driver.click(Role::button, "Add to Resistance training");
    const auto why = [](const ui::Node& node) {
        return node.role == Role::button && node.name == "Why: Leg Extension";
    };
    const auto texts = [&driver] {
        return std::ranges::count(driver.tree().nodes(), Role::text, &ui::Node::role);
    };
    const auto nodes = driver.tree().nodes();
    ASSERT_GE(std::ranges::count_if(nodes, why), 2);
    const auto before = texts();
    driver.app().activate(std::ranges::find_if(nodes, why)->id);
    driver.frame();
    driver.settle();
    EXPECT_EQ(texts(), before + 1);
}

}  // namespace
}  // namespace phasewise::test
