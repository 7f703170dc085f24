#pragma once

#include <initializer_list>
#include <optional>

#include "ui/rect.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"

namespace phasewise::ui {

/// How high a control is: under a finger higher than under a mouse.
[[nodiscard]] float control_height(const Ui& ui);

/// Buttons one after the other from the left, in as many lines as they need.
class ButtonFlow {
public:
    ButtonFlow(Ui& ui, float x, float y, float w)
        : ui_(&ui), x_(x), w_(w), left_(x), y_(y), h_(control_height(ui)) {}

    /// The next button; true when it was pressed.
    bool add(const ButtonSpec& spec);
    /// The place of the next control, `width` wide.
    Rect next(float width);
    /// Under the last line.
    [[nodiscard]] float bottom() const { return y_ + h_; }

private:
    Ui* ui_;
    float x_;
    float w_;
    float left_;
    float y_;
    float h_;
};

/// Buttons in a row, at its right end; the one that was pressed. Where they do not fit, all become
/// narrower alike.
std::optional<std::size_t> button_row(Ui& ui, const Rect& row,
                                      std::initializer_list<ButtonSpec> specs);
/// The width that the row's buttons take.
[[nodiscard]] float button_row_width(const Ui& ui, std::initializer_list<ButtonSpec> specs);

}  // namespace phasewise::ui
