#pragma once

#include "ui/rect.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

/// What the person does to a control in this frame.
struct Press {
    bool hovered = false;
    bool over = false;  ///< the pointer is over it, though it may be disabled
    bool held = false;
    bool began = false;    ///< the pointer went down on it
    bool doubled = false;  ///< and it was the second time in a row
    bool pressed = false;  ///< clicked, activated by assistive technology, or by Enter or Space
    bool by_key = false;   ///< pressed, and not by the pointer
    bool toggle = false;   ///< with Ctrl (Cmd): into or out of a selection of several
    bool extend =
        false;  ///< with Shift, or reached by Shift and an arrow: the selection grows to it
    bool focused = false;
    bool ring = false;  ///< focused by keyboard: show it
};

/// Makes the rectangle react to pointer, keyboard and assistive technology as `node`, which it adds
/// to the tree. The one place where a pointer press reaches the interface.
Press pressable(Ui& ui, Node node);

/// As `pressable`, for a node that is open while its children are drawn: only reads, adds nothing.
Press press_state(Ui& ui, const Node& node);
/// The same where only `hit`, a part of the node's place, reacts to the pointer.
Press press_state(Ui& ui, const Node& node, const Rect& hit);

/// The ring that shows the keyboard's place around a control.
void focus_ring(Ui& ui, const Rect& rect, float radius);

}  // namespace phasewise::ui
