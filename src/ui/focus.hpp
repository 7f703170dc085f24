#pragma once

#include <cstdint>

#include "ui/tree.hpp"

namespace phasewise::ui {

/// Where Tab goes from `focus`: the next (or last) stop in document order, 0 where it leaves the
/// interface. A tab list, radio group, listbox, menu or list (with the lists inside it) is one
/// stop: the member that has the focus, else the one that is chosen, else the first.
[[nodiscard]] NodeId next_stop(const Tree& tree, NodeId focus, bool forward);

/// Where an arrow key goes from `focus` inside its tab list, radio group or among list items:
/// `focus` itself where there is nothing further.
[[nodiscard]] NodeId next_member(const Tree& tree, NodeId focus, bool forward);

/// The composite that the node belongs to for Tab (its tab list, radio group, listbox, menu or
/// outermost list), or 0.
[[nodiscard]] NodeId composite_of(const Tree& tree, const Node& node);

}  // namespace phasewise::ui
