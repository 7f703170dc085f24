#pragma once

#include <string_view>

#include "ui/rect.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {

/// Shows what the control `node` at `place` is called, and its keys where it has some, once the
/// pointer has rested on it for half a second, or the keyboard has. It goes with the pointer, a
/// press or Escape, and stays while the pointer is on the tip itself. Nothing is drawn while it is
/// waited for. The name stands on the node already, so the tip is not in the tree.
void tooltip(Ui& ui, NodeId node, const Press& press, const Rect& place, std::string_view name,
             std::string_view keys = {});

}  // namespace phasewise::ui
