#pragma once

#include <optional>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

/// A part of the window whose content scrolls. Opened by the constructor; `end` says how far down
/// the content reached and closes it. What the keyboard comes to inside it is scrolled into view.
class ScrollArea {
public:
    ScrollArea(Ui& ui, std::string_view key, const Rect& rect);
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;
    ~ScrollArea();

    /// The window y of the content's top: moves up as it scrolls.
    [[nodiscard]] float top() const { return top_; }
    [[nodiscard]] const Rect& rect() const { return rect_; }
    [[nodiscard]] float scroll() const { return scroll_; }
    void scroll_to(float offset) const;
    /// Scrolls as little as shows `y` to `y + h` (window coordinates of this frame).
    void reveal(float y, float h) const;
    /// Closes the area; `bottom` is the window y under the content.
    void end(float bottom);

private:
    Ui* ui_;
    Rect rect_;
    std::optional<Rect> outside_;  ///< what the area around this one has to show
    float scroll_;
    float top_;
    bool open_ = true;
};

/// A part of the window that lies over what was drawn before and takes the pointer from it.
class Overlay {
public:
    Overlay(Ui& ui, std::string_view key, const Rect& rect);
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;
    ~Overlay();
};

}  // namespace phasewise::ui
