#pragma once

#include <array>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/dialog.hpp"

namespace phasewise::ui {

/// Lays the content of a dialog out from its top downwards: captions over controls, texts,
/// sections.
class Form {
public:
    Form(Ui& ui, const Dialog& dialog);

    /// Where the next thing would stand, and how wide all is.
    [[nodiscard]] float y() const { return y_; }
    [[nodiscard]] float x() const { return x_; }
    [[nodiscard]] float w() const { return w_; }
    void move_to(float y) { y_ = y; }
    void space(float height) { y_ += height; }

    /// The place of a control under its caption. The caption is for the eye: the control says its
    /// name itself.
    Rect field(std::string_view text);
    /// The same of two controls beside each other, or one under the other where there is no room.
    std::array<Rect, 2> pair(std::string_view left, std::string_view right);
    std::array<Rect, 3> three(std::string_view first, std::string_view second,
                              std::string_view third);
    /// A line as high as a control, without a caption.
    Rect line();
    /// A sentence or more.
    void text(std::string_view key, std::string_view text);
    /// A short advice under a field.
    void advice(std::string_view key, std::string_view text);
    /// Why it cannot be done, where `text` says something: read out when it comes.
    void fault(std::string_view text);
    /// A heading with a line over it.
    void section(std::string_view key, std::string_view title);

private:
    void caption(float x, float w, std::string_view text) const;

    Ui* ui_;
    float x_;
    float w_;
    float y_;
};

/// How high the content of a dialog can be in this window without scrolling.
[[nodiscard]] float room_in_dialog();

}  // namespace phasewise::ui
