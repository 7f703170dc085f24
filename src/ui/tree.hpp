#pragma once

#include <cstdint>
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
    text
};

/// The spelling of a role in ARIA; "text" is a plain text without one.
[[nodiscard]] std::string_view role_name(Role role);

/// A state that not every node has.
enum class Tri : std::uint8_t { absent, no, yes };

/// What one element of the interface is, stated by the widget that draws it.
struct Node {
    NodeId id = 0;
    NodeId parent = 0;  ///< 0: the root
    Role role = Role::group;
    std::string_view name;   ///< lives until the frame after the next begins
    std::string_view value;  ///< of a text field; what a status says
    std::string_view description;
    Rect place;  ///< in CSS pixels of the window, cut to what is seen
    bool focusable = false;
    bool disabled = false;
    Tri selected = Tri::absent;  ///< tab, option, listitem (as aria-current)
    Tri checked = Tri::absent;   ///< radio
    Tri pressed = Tri::absent;   ///< toggle button
    std::uint8_t level = 0;      ///< heading level
    std::uint32_t set_size = 0;  ///< aria-setsize, 0: none
    std::uint32_t position = 0;  ///< aria-posinset, from 1

    [[nodiscard]] bool is_text_field() const {
        return role == Role::searchbox || role == Role::textbox;
    }
};

/// The elements of one frame in document order, parents before children.
class Tree {
public:
    void clear();
    /// Adds a node. Text is copied.
    Node& add(const Node& node);

    [[nodiscard]] std::span<const Node> nodes() const { return nodes_; }
    [[nodiscard]] const Node* find(NodeId id) const;
    /// The first node with this role and name, or null.
    [[nodiscard]] const Node* find(Role role, std::string_view name) const;

private:
    std::vector<Node> nodes_;
    TextArena text_;
};

/// Appends to `out` the JSON that brings a reader from `before` to `after`:
///   {"order":[id,parent, ...],            only where nodes came, went or moved: all of them, in
///   order
///    "nodes":[[id,"role","name","value","description",flags,level,setsize,posinset],...], changed
///    "places":[id,x,y,w,h, ...]}           changed, CSS pixels with one decimal
/// Flags: 1 focusable, 2 disabled, 4/8 selected absent-or-no/yes ... see `node_flags`. An empty
/// `out` says that nothing changed. Allocates nothing once `out` has grown.
void diff(const Tree& before, const Tree& after, std::string& out);

/// Bits: 1 focusable, 2 disabled, 4 has selected, 8 selected, 16 has checked, 32 checked,
/// 64 has pressed, 128 pressed.
[[nodiscard]] std::uint32_t node_flags(const Node& node);

}  // namespace phasewise::ui
