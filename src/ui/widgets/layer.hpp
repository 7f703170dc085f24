#pragma once

#include <cstdint>

#include "ui/rect.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

/// While it lives, everything is drawn over what was drawn before, in the whole window, and takes
/// the pointer from it.
class Layer {
public:
    /// `number` is the layer's place from the screen up: see Layers. Nodes that are added stand
    /// under `parent`, 0 for the root.
    Layer(Ui& ui, std::uint8_t number, NodeId parent);
    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;
    ~Layer();

    /// Whether the pointer went down in this frame on the layer, but not on `card` nor on anything
    /// above.
    [[nodiscard]] bool pressed_beside(const Rect& card) const;

private:
    Ui* ui_;
    std::uint8_t below_;
};

/// The whole window.
[[nodiscard]] Rect window_rect();

}  // namespace phasewise::ui
