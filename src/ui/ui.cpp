#include "ui/ui.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/layers.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/tree.hpp"

namespace phasewise::ui {

NodeId node_id(NodeId parent, std::string_view key) {
    const NodeId id = ImHashData(key.data(), key.size(), parent);
    return id == 0 ? 1 : id;
}

NodeId node_id(NodeId parent, std::uint32_t key) {
    const NodeId id = ImHashData(&key, sizeof key, parent);
    return id == 0 ? 1 : id;
}

void Ui::begin() {
    tree.clear();
    parents_.clear();
    words_.clear();
    actions.clear();
    focus_moved = false;
    extending = false;
    wake = no_wake;
    layers.current = 0;
    layers.popup.drawn = false;
    for (OpenDialog& dialog : layers.dialogs) {
        dialog.drawn = false;
    }
    if (!tip.drawn) {
        tip = {.warm_until = tip.warm_until};
    }
    tip.drawn = false;
}

void Ui::finish() {
    close_popup();
    close_dialogs();
    tree.arrange(static_cast<std::uint8_t>(layers.dialogs.size()));
    keep_focus_in_dialog();
}

void Ui::close_popup() {
    OpenPopup& popup = layers.popup;
    if (popup.owner != 0 && !popup.drawn) {
        if (tree.find(focus) == nullptr && tree.find(popup.owner) != nullptr) {
            move_focus(popup.owner, focus_ring);
        }
        popup = {};
    }
    popup.opening = false;
}

void Ui::close_dialogs() {
    for (std::size_t i = layers.dialogs.size(); i-- > 0;) {
        const OpenDialog closed = layers.dialogs[i];
        if (closed.drawn) {
            continue;
        }
        layers.dialogs.erase(layers.dialogs.begin() + static_cast<std::ptrdiff_t>(i));
        if (tree.find(focus) == nullptr && tree.find(closed.opener) != nullptr) {
            move_focus(closed.opener, focus_ring);
        }
        // A dialog that was opened from the closed one goes back to where that one came from.
        for (OpenDialog& other : layers.dialogs) {
            if (tree.find(other.opener) == nullptr) {
                other.opener = closed.opener;
            }
        }
    }
}

void Ui::keep_focus_in_dialog() {
    if (!layers.modal() || focus == 0 || tree.find(focus) != nullptr) {
        return;
    }
    for (const Node& node : tree.nodes()) {
        if (node.focusable && !node.disabled) {
            move_focus(node.id, focus_ring);
            return;
        }
    }
}

NodeId Ui::open(Node node) {
    const NodeId id = leaf(node);
    parents_.push_back(id);
    return id;
}

void Ui::close() { parents_.pop_back(); }

NodeId Ui::leaf(Node node) {
    node.parent = parent();
    node.layer = layers.current;
    node.place = node.place.cut(seen());
    return tree.add(node).id;
}

Rect Ui::seen() const {
    const ImRect clip = ImGui::GetCurrentWindow()->ClipRect;
    return {clip.Min.x, clip.Min.y, clip.GetWidth(), clip.GetHeight()};
}

bool Ui::pointed(const Rect& rect) const {
    const ImVec2 mouse = ImGui::GetMousePos();
    return !layers.waits() && rect.cut(seen()).contains(mouse.x, mouse.y) &&
           ImGui::GetCurrentContext()->HoveredWindow == ImGui::GetCurrentWindow();
}

void Ui::wake_in(double seconds) {
    wake = std::min(wake, static_cast<float>(std::max(seconds, 0.0)));
}

float Ui::step() const {
    constexpr float longest = 0.1F;
    return std::min(ImGui::GetIO().DeltaTime, longest);
}

std::string_view Ui::join(std::initializer_list<std::string_view> parts) {
    scratch_.clear();
    for (const std::string_view part : parts) {
        scratch_ += part;
    }
    return words_.keep(scratch_);
}

std::string_view Ui::number(std::int64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return words_.keep({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

Paint Ui::paint() const { return {ImGui::GetWindowDrawList(), fonts}; }

Paint Ui::paint_over() const { return {ImGui::GetForegroundDrawList(), fonts}; }

void Ui::move_focus(NodeId node, bool by_keyboard) {
    focus_moved = focus_moved || focus != node;
    focus = node;
    focus_ring = by_keyboard;
}

Drag& Ui::begin_press(Drag::Kind kind, std::string_view name, model::Level level) {
    drag.clear();
    drag.kind = kind;
    drag.start_x = ImGui::GetMousePos().x;
    drag.start_y = ImGui::GetMousePos().y;
    drag.name = name;
    drag.level = level;
    return drag;
}

}  // namespace phasewise::ui
