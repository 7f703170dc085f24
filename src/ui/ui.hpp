#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editor/action.hpp"
#include "ui/app.hpp"
#include "ui/drafts.hpp"
#include "ui/drag.hpp"
#include "ui/fonts.hpp"
#include "ui/layers.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/text_arena.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"

namespace phasewise::ui {

/// The id of a thing inside `parent`: the same key gives the same id in every frame.
[[nodiscard]] NodeId node_id(NodeId parent, std::string_view key);
[[nodiscard]] NodeId node_id(NodeId parent, std::uint32_t key);

/// What the page typed into a text field since the last frame.
struct Typed {
    NodeId node = 0;
    std::string value;
};

/// The caret of the focused text field.
struct Caret {
    NodeId node = 0;
    TextSelection selection;
    std::uint32_t version = 0;  ///< rises when the interface moved it
    bool dragging = false;
    bool whole = false;  ///< the whole value is selected, also when it changes
};

/// Keys that act on the focused control, read once a frame and used up by who handles them.
struct Keys {
    bool enter = false;
    bool space = false;
    bool escape = false;
    bool up = false;
    bool down = false;
    bool left = false;
    bool right = false;
    bool home = false;
    bool end = false;
    bool page_up = false;
    bool page_down = false;
    bool alt_down = false;  ///< opens a combobox
    bool toggle = false;    ///< Ctrl Space: in or out of a selection of several
    bool del = false;
    bool shift = false;  ///< held with the others
    int digit = 0;       ///< 1 to 9, 0: none
    char letter = '\0';  ///< a to z, 0: none
};

/// Past every time: nothing is waited for.
inline constexpr float no_wake = std::numeric_limits<float>::infinity();

/// One frame of the interface: where widgets state what they are, see what the person does, and
/// leave actions. Lives as long as the app; `begin` makes it ready for the next frame.
class Ui {
public:
    Fonts fonts;
    const Theme* theme = nullptr;
    Preferences preferences;
    Tree tree;
    Keys keys;
    Drag drag;
    Caret caret;
    Typed typed;
    Layers layers;
    Drafts drafts;
    Tip tip;
    ToastTime toast;
    NodeId focus = 0;
    NodeId activated = 0;      ///< by assistive technology, since the last frame
    bool focus_ring = false;   ///< the keyboard was used last
    bool focus_moved = false;  ///< the focus was moved in this frame
    bool extending = false;    ///< it was moved by Shift and an arrow: a selection grows
    NodeId revealed = 0;       ///< the last node with the focus that was seen to be in view
    /// Where the keyboard has just come to: the area around it scrolls it into view.
    std::optional<Rect> to_reveal;
    float wake = no_wake;  ///< in how many seconds a frame is wanted, whatever happens till then
    std::vector<editor::Action> actions;

    void begin();
    /// Ends the frame: what is no longer drawn is closed and gives the focus back, and the tree
    /// comes into the order of its layers.
    void finish();

    /// Adds a node under the open one and makes it the open one until `close`.
    NodeId open(Node node);
    void close();
    /// Makes `node`, which was added before, the open one until `close`; 0: the root.
    void open_under(NodeId node) { parents_.push_back(node); }
    /// Adds a node without children.
    NodeId leaf(Node node);
    [[nodiscard]] NodeId parent() const { return parents_.empty() ? 0 : parents_.back(); }
    /// The id of `key` under the open node.
    [[nodiscard]] NodeId id(std::string_view key) const { return node_id(parent(), key); }

    /// The part of the window that widgets are now seen through.
    [[nodiscard]] Rect seen() const;
    /// Whether the pointer is over a part of the window that is being drawn, and nothing over it.
    [[nodiscard]] bool pointed(const Rect& rect) const;
    /// Asks for a frame in `seconds`, and no frame until then: for what shows or goes by itself.
    void wake_in(double seconds);
    /// How long motions go on in this frame, in seconds: after a long rest they go on where they
    /// were instead of jumping.
    [[nodiscard]] float step() const;
    /// The parts one after another; lives for this frame.
    [[nodiscard]] std::string_view join(std::initializer_list<std::string_view> parts);
    [[nodiscard]] std::string_view number(std::int64_t value);

    [[nodiscard]] Paint paint() const;
    /// Above everything else.
    [[nodiscard]] Paint paint_over() const;

    void move_focus(NodeId node, bool by_keyboard);
    /// The pointer went down on something that can be dragged; what it is, the caller fills in.
    Drag& begin_press(Drag::Kind kind, std::string_view name, model::Level level);
    void emit(editor::Action action) { actions.push_back(std::move(action)); }

private:
    void close_popup();
    void close_dialogs();
    /// In a dialog the focus is never nowhere.
    void keep_focus_in_dialog();

    std::vector<NodeId> parents_;
    TextArena words_;
    std::string scratch_;
};

}  // namespace phasewise::ui
