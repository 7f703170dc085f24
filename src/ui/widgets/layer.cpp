#include "ui/widgets/layer.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/layers.hpp"
#include "ui/rect.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {
namespace {

/// Dear ImGui knows its windows by name.
constexpr std::array window_names{"layer 0", "layer 1", "layer 2", "layer 3",
                                  "layer 4", "layer 5", "layer 6", "layer 7"};

}  // namespace

Rect window_rect() {
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    return {0, 0, size.x, size.y};
}

Layer::Layer(Ui& ui, std::uint8_t number, NodeId parent) : ui_(&ui), below_(ui.layers.current) {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin(window_names[std::min<std::size_t>(number, window_names.size() - 1)], nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    ui.open_under(parent);
    ui.layers.current = number;
}

Layer::~Layer() {
    ui_->layers.current = below_;
    ui_->close();
    ImGui::End();
}

bool Layer::pressed_beside(const Rect& card) const {
    const ImVec2 mouse = ImGui::GetMousePos();
    return !ui_->layers.waits() && ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
           ImGui::GetCurrentContext()->HoveredWindow == ImGui::GetCurrentWindow() &&
           !card.contains(mouse.x, mouse.y);
}

}  // namespace phasewise::ui
