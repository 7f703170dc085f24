#pragma once

#include <cstddef>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/layer.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {

struct DialogSpec {
    std::string_view key;    ///< tells it from other dialogs
    std::string_view title;  ///< its heading, and what it is called
    std::string_view description;
    float width = 520;          ///< on a wide window; a narrow one it fills
    bool alert = false;         ///< it asks about something that would be lost
    bool beside_closes = true;  ///< a press beside it closes it
};

/// A dialog over everything; what is under it waits, and is out of the tree but for what is live.
/// Open while it is constructed in every frame:
///
///     Dialog dialog(ui, {.key = "rename", .title = "Rename plan"});
///     float y = dialog.top();             // the content, which scrolls
///     ... widgets inside dialog.content(), from y down ...
///     const Rect row = dialog.footer(y);  // the content ends; a row for the buttons
///     ... buttons ...
///     if (dialog.wants_close()) { ... stop constructing it ... }
///
/// The focus goes to its first control (or where the caller moves it in the frame of `opening`),
/// stays inside and comes back when the dialog is closed.
class Dialog {
public:
    Dialog(Ui& ui, const DialogSpec& spec);
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;
    ~Dialog();

    /// Whether this is its first frame, in which it is measured and not seen yet.
    [[nodiscard]] bool opening() const { return opening_; }
    [[nodiscard]] NodeId id() const { return id_; }
    /// Where the content stands: x and w are for laying it out, y and h what of it is seen.
    [[nodiscard]] const Rect& content() const { return content_; }
    /// The window y of the content's top: moves up as it scrolls.
    [[nodiscard]] float top() const;
    /// The area that scrolls the content, until `footer` or `end`.
    [[nodiscard]] const ScrollArea& area() const { return area_; }

    /// Ends the content, whose lower end is at the window y `bottom`, and answers the place of a
    /// row of buttons under it, one control high.
    Rect footer(float bottom);
    /// Ends the content of a dialog without buttons of its own.
    void end(float bottom);

    /// After `footer` or `end`: whether the person closes it, by its button, Escape or a press
    /// beside it.
    [[nodiscard]] bool wants_close() const { return wants_close_; }
    /// After `footer` or `end`: whether Enter was pressed in a text field that had no use for it.
    [[nodiscard]] bool submitted() const { return submitted_; }

private:
    /// Draws what is around the content and opens the node; answers the place of the content.
    Rect begin(const DialogSpec& spec);
    void draw_head(const DialogSpec& spec);
    void end_content(float bottom, bool footer);
    void place_focus();

    Ui* ui_;
    NodeId id_;
    std::size_t index_;  ///< among the open dialogs
    bool beside_closes_;
    bool opening_ = false;
    bool ended_ = false;
    bool wants_close_ = false;
    bool submitted_ = false;
    NodeId close_button_ = 0;
    std::size_t first_node_ = 0;
    Rect card_;
    Rect content_;
    Layer layer_;
    ScrollArea area_;
};

}  // namespace phasewise::ui
