#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/rect.hpp"
#include "ui/text_arena.hpp"

namespace phasewise::ui {

/// Identifies a node over frames: a hash of its place in the interface, never 0.
using NodeId = std::uint32_t;

/// ARIA roles, in the order of `role_name`.
enum class Role : std::uint8_t {
    group,
    navigation,
    region,
    heading,
    tablist,
    tab,
    button,
    radiogroup,
    radio,
    searchbox,
    textbox,
    listbox,
    option,
    list,
    listitem,
    status,
    text,
    spinbutton,
    combobox,
    checkbox,
    dialog,
    alertdialog,
    alert,
    log,
    menu,
    menuitem,
    progressbar,
    separator,
    link
};

/// The spelling of a role in ARIA; "text" is a plain text without one.
[[nodiscard]] std::string_view role_name(Role role);

/// A state that not every node has.
enum class Tri : std::uint8_t { absent, no, yes };

/// Where a value stands between two ends, for a spin button or a progress bar.
struct Scale {
    std::int32_t now = 0;
    std::int32_t min = 0;
    std::int32_t max = 0;

    friend bool operator==(const Scale&, const Scale&) = default;
};

/// What the up and down arrows do in a text field: nothing, step its value, or go to the field
/// before or after it.
enum class Arrows : std::uint8_t { none, step, move };

/// What one element of the interface is, stated by the widget that draws it.
struct Node {
    NodeId id = 0;
    NodeId parent = 0;  ///< 0: the root
    Role role = Role::group;
    std::string_view name;   ///< lives until the frame after the next begins
    std::string_view value;  ///< of a text field or combobox; what a status or progress bar says
    std::string_view description;
    Rect place;  ///< in units of the interface, cut to what is seen
    bool focusable = false;
    bool disabled = false;
    Tri selected = Tri::absent;  ///< tab, option, listitem (as aria-current)
    Tri checked = Tri::absent;   ///< radio, checkbox
    Tri pressed = Tri::absent;   ///< toggle button
    Tri expanded = Tri::absent;  ///< combobox, menu button: whether its popup is open
    Tri invalid = Tri::absent;   ///< text field: `yes` while what it holds cannot be read
    bool opens_menu = false;     ///< a button whose popup is a menu
    bool numeric = false;        ///< text field: a phone offers figures first
    std::uint8_t level = 0;      ///< heading level
    std::uint32_t set_size = 0;  ///< aria-setsize, 0: none
    std::uint32_t position = 0;  ///< aria-posinset, from 1
    NodeId controls = 0;         ///< the open popup of a combobox or menu button
    std::optional<Scale> scale;

    // For the interface itself; no reader is told.
    Arrows arrows = Arrows::none;
    std::uint8_t layer = 0;  ///< how many dialogs and popups it lies over

    [[nodiscard]] bool is_text_field() const {
        return role == Role::searchbox || role == Role::textbox || role == Role::spinbutton;
    }
    /// Whether the person can act on it: then it is an item of Dear ImGui too, with this id.
    [[nodiscard]] bool acts() const;
    /// Whether it tells of news by itself, also while a dialog is open elsewhere.
    [[nodiscard]] bool is_live() const {
        return role == Role::status || role == Role::alert || role == Role::log;
    }
};

/// The elements of one frame in document order, parents before children.
class Tree {
public:
    void clear();
    /// Adds a node. Text is copied.
    Node& add(const Node& node);
    /// Brings the nodes of a finished frame into the order of their layers, the uppermost last.
    /// What lies under `modal_layer` is left out, because an open dialog keeps the person from it;
    /// only live nodes stay, at the root.
    void arrange(std::uint8_t modal_layer);

    /// How many CSS pixels a unit of the interface takes.
    void set_zoom(float zoom) { zoom_ = zoom; }
    [[nodiscard]] float zoom() const { return zoom_; }

    [[nodiscard]] std::span<const Node> nodes() const { return nodes_; }
    [[nodiscard]] const Node* find(NodeId id) const;
    /// The first node with this role and name, or null.
    [[nodiscard]] const Node* find(Role role, std::string_view name) const;

private:
    std::vector<Node> nodes_;
    std::vector<Node> arranged_;
    TextArena text_;
    float zoom_ = 1;
};

/// Appends to `out` the JSON that brings a reader from `before` to `after`:
///   {"order":[id,parent, ...],            only where nodes came, went or moved: all of them, in
///   order
///    "nodes":[[id,"role","name","value","description",flags,level,setsize,posinset],...], changed
///    "places":[id,x,y,w,h, ...]}           changed, CSS pixels with one decimal
/// A node that controls another one or has a scale goes on: ...,controls] or
/// ...,controls,now,min,max]. Flags: 1 focusable, 2 disabled, 4/8 selected absent-or-no/yes ... see
/// `node_flags`. An empty `out` says that nothing changed. Allocates nothing once `out` has grown.
void diff(const Tree& before, const Tree& after, std::string& out);

/// Bits: 1 focusable, 2 disabled, 4 has selected, 8 selected, 16 has checked, 32 checked,
/// 64 has pressed, 128 pressed, 256 has expanded, 512 expanded, 1024 has invalid, 2048 invalid,
/// 4096 opens a menu, 8192 numeric.
[[nodiscard]] std::uint32_t node_flags(const Node& node);

}  // namespace phasewise::ui
