#include "ui/ui.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <imgui.h>
#include <imgui_internal.h>

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
}

NodeId Ui::open(Node node) {
    const NodeId id = leaf(node);
    parents_.push_back(id);
    return id;
}

void Ui::close() { parents_.pop_back(); }

NodeId Ui::leaf(Node node) {
    node.parent = parent();
    node.place = node.place.cut(seen());
    return tree.add(node).id;
}

Rect Ui::seen() const {
    const ImRect clip = ImGui::GetCurrentWindow()->ClipRect;
    return {clip.Min.x, clip.Min.y, clip.GetWidth(), clip.GetHeight()};
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
