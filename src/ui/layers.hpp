#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ui/rect.hpp"
#include "ui/tree.hpp"

namespace phasewise::ui {

/// A dialog that is open. What it lies over waits until it is closed.
struct OpenDialog {
    NodeId id = 0;
    NodeId opener = 0;   ///< what had the focus when it opened, and gets it back
    float content = -1;  ///< how high its content was in the last frame; -1: not measured yet
    bool footer = false;
    bool drawn = false;  ///< in this frame
};

/// The open list of a combobox or menu button; there is one at most.
struct OpenPopup {
    NodeId owner = 0;        ///< the control that it belongs to, 0: none is open
    std::size_t active = 0;  ///< the entry that has the keyboard
    bool opening = false;    ///< since this frame
    bool reveal = false;     ///< the active entry is to be scrolled into view
    bool tabbed = false;     ///< Tab has left it
    bool drawn = false;      ///< in this frame
};

/// What lies over the screen. Layer 0 is the screen itself, each open dialog is one more, and a
/// popup lies one above its control.
struct Layers {
    std::vector<OpenDialog> dialogs;  ///< the uppermost last
    OpenPopup popup;
    std::uint8_t current = 0;  ///< where is being drawn

    /// Whether what is being drawn lies under an open dialog: it is seen, but cannot be used.
    [[nodiscard]] bool waits() const { return current < dialogs.size(); }
    [[nodiscard]] bool modal() const { return !dialogs.empty(); }
};

/// The name that a control without a label shows after the pointer has rested on it.
struct Tip {
    NodeId node = 0;
    double since = 0;       ///< when the rest began, in seconds of Dear ImGui's clock
    double warm_until = 0;  ///< until then the next one shows at once
    bool shown = false;
    bool silent = false;  ///< the control was pressed, or Escape: not again before the pointer left
    bool drawn = false;   ///< in this frame
    Rect place;
};

/// How long the message at the window's lower edge has still to stay.
struct ToastTime {
    std::uint32_t number = 0;  ///< of the message
    bool running = false;
    bool held = false;  ///< the pointer or the keyboard is on it, or a dialog over it
    double left = 0;    ///< seconds
    double seen = 0;    ///< when it was drawn last, in seconds of Dear ImGui's clock
};

}  // namespace phasewise::ui
