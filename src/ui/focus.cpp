#include "ui/focus.hpp"

#include <cstddef>
#include <span>

#include "ui/tree.hpp"

namespace phasewise::ui {
namespace {

bool is_composite(Role role) {
    return role == Role::tablist || role == Role::radiogroup || role == Role::listbox ||
           role == Role::list || role == Role::menu;
}

bool can_hold_focus(const Node& node) { return node.focusable && !node.disabled; }

/// Whether Tab stops at `node`: outside composites always, inside at one member.
bool is_stop(const Tree& tree, const Node& node, NodeId focus) {
    if (!can_hold_focus(node)) {
        return false;
    }
    const NodeId composite = composite_of(tree, node);
    if (composite == 0) {
        return true;
    }
    const Node* stop = nullptr;
    for (const Node& other : tree.nodes()) {
        if (other.role != node.role || !can_hold_focus(other) ||
            composite_of(tree, other) != composite) {
            continue;
        }
        if (other.id == focus) {
            return node.id == focus;
        }
        const bool chosen = other.selected == Tri::yes || other.checked == Tri::yes;
        if (stop == nullptr ||
            (chosen && stop->selected != Tri::yes && stop->checked != Tri::yes)) {
            stop = &other;
        }
    }
    return stop != nullptr && stop->id == node.id;
}

}  // namespace

NodeId composite_of(const Tree& tree, const Node& node) {
    const Node* parent = tree.find(node.parent);
    if (parent == nullptr || !is_composite(parent->role)) {
        return 0;
    }
    // A list inside an entry of a list (the exercises of a superset) is a part of the outer one.
    const Node* around = tree.find(parent->parent);
    if (parent->role == Role::list && around != nullptr && around->role == Role::listitem) {
        const NodeId outer = composite_of(tree, *around);
        return outer != 0 ? outer : parent->id;
    }
    return parent->id;
}

NodeId next_stop(const Tree& tree, NodeId focus, bool forward) {
    NodeId before = 0;
    bool passed = focus == 0;
    for (const Node& node : tree.nodes()) {
        if (!is_stop(tree, node, focus)) {
            continue;
        }
        if (node.id == focus) {
            if (!forward) {
                return before;
            }
            passed = true;
            continue;
        }
        if (forward && passed) {
            return node.id;
        }
        before = node.id;
    }
    return forward ? 0 : (focus == 0 ? before : 0);
}

NodeId next_member(const Tree& tree, NodeId focus, bool forward) {
    const Node* from = tree.find(focus);
    if (from == nullptr) {
        return focus;
    }
    const NodeId composite = composite_of(tree, *from);
    NodeId before = focus;
    bool passed = false;
    for (const Node& node : tree.nodes()) {
        // The arrows go through all blocks of a workout as through one list.
        const bool member = can_hold_focus(node) && node.role == from->role &&
                            (node.role == Role::listitem || composite_of(tree, node) == composite);
        if (!member) {
            continue;
        }
        if (node.id == focus) {
            if (!forward) {
                return before;
            }
            passed = true;
        } else if (passed) {
            return node.id;
        } else {
            before = node.id;
        }
    }
    return focus;
}

}  // namespace phasewise::ui
