#pragma once

#include <string>
#include <vector>

#include "ui/support/person.hpp"

namespace phasewise::test {

/// Draws a frame while Dear ImGui reports each of its items that can be hit (those with an id), and
/// compares them with the tree: what is an item and no node that acts, or such a node and no item,
/// or either twice. Scrollbars are excepted: the keyboard scrolls by going to what is out of sight.
[[nodiscard]] std::vector<std::string> unmatched_items(Person& person);

}  // namespace phasewise::test
