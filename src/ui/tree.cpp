#include "ui/tree.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "ui/rect.hpp"

namespace phasewise::ui {
namespace {

constexpr auto role_names = std::to_array<std::string_view>(
    {"group",    "navigation", "region",      "heading",     "tablist", "tab",
     "button",   "radiogroup", "radio",       "searchbox",   "textbox", "listbox",
     "option",   "list",       "listitem",    "status",      "text",    "spinbutton",
     "combobox", "checkbox",   "dialog",      "alertdialog", "alert",   "log",
     "menu",     "menuitem",   "progressbar", "separator",   "link"});

void append_number(std::string& out, std::int64_t number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

/// A length in CSS pixels, rounded to tenths.
void append_length(std::string& out, float length) {
    auto tenths = static_cast<std::int64_t>(std::lround(length * 10));
    if (tenths < 0) {
        out += '-';
        tenths = -tenths;
    }
    append_number(out, tenths / 10);
    if (tenths % 10 != 0) {
        out += '.';
        out += static_cast<char>('0' + tenths % 10);
    }
}

void append_string(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

bool same_order(const Tree& before, const Tree& after) {
    const auto old_nodes = before.nodes();
    const auto new_nodes = after.nodes();
    if (old_nodes.size() != new_nodes.size()) {
        return false;
    }
    for (std::size_t i = 0; i < new_nodes.size(); ++i) {
        if (old_nodes[i].id != new_nodes[i].id || old_nodes[i].parent != new_nodes[i].parent) {
            return false;
        }
    }
    return true;
}

bool says_the_same(const Node& a, const Node& b) {
    return a.role == b.role && a.name == b.name && a.value == b.value &&
           a.description == b.description && node_flags(a) == node_flags(b) && a.level == b.level &&
           a.set_size == b.set_size && a.position == b.position && a.controls == b.controls &&
           a.scale == b.scale;
}

void append_node(std::string& out, const Node& node) {
    out += '[';
    append_number(out, node.id);
    out += ',';
    append_string(out, role_name(node.role));
    for (const std::string_view text : {node.name, node.value, node.description}) {
        out += ',';
        append_string(out, text);
    }
    for (const std::uint32_t number :
         {node_flags(node), static_cast<std::uint32_t>(node.level), node.set_size, node.position}) {
        out += ',';
        append_number(out, number);
    }
    if (node.controls != 0 || node.scale) {
        out += ',';
        append_number(out, node.controls);
    }
    if (node.scale) {
        for (const std::int32_t number : {node.scale->now, node.scale->min, node.scale->max}) {
            out += ',';
            append_number(out, number);
        }
    }
    out += ']';
}

/// The node of `before` to compare node `i` of `after` with: nearly always at the same index.
const Node* counterpart(const Tree& before, const Tree& after, std::size_t i) {
    const NodeId id = after.nodes()[i].id;
    if (i < before.nodes().size() && before.nodes()[i].id == id) {
        return &before.nodes()[i];
    }
    return before.find(id);
}

/// Opens the member `name` of the patch at its first element, else puts a comma.
void begin_element(std::string& out, bool& open, std::string_view name) {
    if (open) {
        out += ',';
        return;
    }
    open = true;
    out += out.size() > 1 ? ",\"" : "\"";
    out += name;
    out += "\":[";
}

}  // namespace

std::string_view role_name(Role role) { return role_names[static_cast<std::size_t>(role)]; }

std::uint32_t node_flags(const Node& node) {
    const auto tri = [](Tri value, std::uint32_t has) {
        return value == Tri::absent ? 0U : value == Tri::yes ? has * 3U : has;
    };
    return (node.focusable ? 1U : 0U) | (node.disabled ? 2U : 0U) | tri(node.selected, 4U) |
           tri(node.checked, 16U) | tri(node.pressed, 64U) | tri(node.expanded, 256U) |
           tri(node.invalid, 1024U) | (node.opens_menu ? 4096U : 0U) | (node.numeric ? 8192U : 0U);
}

bool Node::acts() const {
    switch (role) {
    case Role::button:
    case Role::tab:
    case Role::radio:
    case Role::searchbox:
    case Role::textbox:
    case Role::option:
    case Role::spinbutton:
    case Role::combobox:
    case Role::checkbox:
    case Role::menuitem:
    case Role::link: return true;
    case Role::listitem: return focusable;
    default: return false;
    }
}

void Tree::clear() {
    nodes_.clear();
    text_.clear();
}

Node& Tree::add(const Node& node) {
    Node& added = nodes_.emplace_back(node);
    added.name = text_.keep(node.name);
    added.value = text_.keep(node.value);
    added.description = text_.keep(node.description);
    return added;
}

void Tree::arrange(std::uint8_t modal_layer) {
    std::uint8_t top = 0;
    for (const Node& node : nodes_) {
        top = std::max(top, node.layer);
    }
    if (top == 0 && modal_layer == 0) {
        return;
    }
    arranged_.clear();
    for (std::uint8_t layer = 0; layer <= top; ++layer) {
        for (const Node& node : nodes_) {
            if (node.layer == layer && (layer >= modal_layer || node.is_live())) {
                arranged_.push_back(node);
                if (layer < modal_layer) {
                    arranged_.back().parent = 0;
                }
            }
        }
    }
    nodes_.swap(arranged_);
}

const Node* Tree::find(NodeId id) const {
    for (const Node& node : nodes_) {
        if (node.id == id) {
            return &node;
        }
    }
    return nullptr;
}

const Node* Tree::find(Role role, std::string_view name) const {
    for (const Node& node : nodes_) {
        if (node.role == role && node.name == name) {
            return &node;
        }
    }
    return nullptr;
}

void diff(const Tree& before, const Tree& after, std::string& out) {
    out.assign(1, '{');
    bool open = false;
    if (!same_order(before, after)) {
        for (const Node& node : after.nodes()) {
            begin_element(out, open, "order");
            append_number(out, node.id);
            out += ',';
            append_number(out, node.parent);
        }
        out += open ? "]" : "\"order\":[]";
    }
    open = false;
    for (std::size_t i = 0; i < after.nodes().size(); ++i) {
        const Node& node = after.nodes()[i];
        const Node* old = counterpart(before, after, i);
        if (old == nullptr || !says_the_same(*old, node)) {
            begin_element(out, open, "nodes");
            append_node(out, node);
        }
    }
    out += open ? "]" : "";
    open = false;
    for (std::size_t i = 0; i < after.nodes().size(); ++i) {
        const Node& node = after.nodes()[i];
        const Node* old = counterpart(before, after, i);
        if (old == nullptr || old->place != node.place || before.zoom() != after.zoom()) {
            begin_element(out, open, "places");
            append_number(out, node.id);
            for (const float length : {node.place.x, node.place.y, node.place.w, node.place.h}) {
                out += ',';
                append_length(out, length * after.zoom());
            }
        }
    }
    out += open ? "]" : "";
    if (out.size() == 1) {
        out.clear();
        return;
    }
    out += '}';
}

}  // namespace phasewise::ui
