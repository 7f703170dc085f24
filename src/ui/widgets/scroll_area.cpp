#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/rect.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

namespace {

/// Opens a child window; answers how far it is scrolled.
float begin_child(const Ui& ui, std::string_view key, const Rect& rect, ImGuiWindowFlags flags) {
    ImGui::SetCursorScreenPos({rect.x, rect.y});
    ImGui::BeginChild(
        ui.id(key), {std::max(rect.w, 1.0F), std::max(rect.h, 1.0F)}, ImGuiChildFlags_None,
        flags | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove);
    return ImGui::GetScrollY();
}

}  // namespace

Overlay::Overlay(Ui& ui, std::string_view key, const Rect& rect) {
    begin_child(ui, key, rect, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
}

Overlay::~Overlay() { ImGui::EndChild(); }

ScrollArea::ScrollArea(Ui& ui, std::string_view key, const Rect& rect)
    : ui_(&ui), rect_(rect), outside_(std::exchange(ui.to_reveal, std::nullopt)),
      scroll_(begin_child(ui, key, rect, ImGuiWindowFlags_None)), top_(rect.y - scroll_) {}

ScrollArea::~ScrollArea() {
    if (open_) {
        ui_->to_reveal = outside_;
        ImGui::EndChild();
    }
}

void ScrollArea::scroll_to(float offset) const { ImGui::SetScrollY(std::max(offset, 0.0F)); }

void ScrollArea::reveal(float y, float h) const {
    constexpr float margin = 8;
    if (y < rect_.y + margin) {
        scroll_to(scroll_ - (rect_.y + margin - y));
    } else if (y + h > rect_.bottom() - margin) {
        scroll_to(scroll_ + (y + h - rect_.bottom() + margin));
    }
}

void ScrollArea::end(float bottom) {
    if (ui_->to_reveal && !rect_.empty()) {
        reveal(ui_->to_reveal->y, ui_->to_reveal->h);
    }
    ui_->to_reveal = outside_;
    const ImGuiWindow& child = *ImGui::GetCurrentWindow();
    if (child.ScrollbarY && child.ScrollMax.y <= 0) {
        ui_->wake_in(0);  // its scrollbar goes a frame after it has become high enough
    }
    // Dear ImGui learns the height of the content from where its cursor has been.
    ImGui::SetCursorScreenPos({rect_.x, bottom});
    ImGui::Dummy({1, 0});
    ImGui::EndChild();
    open_ = false;
}

}  // namespace phasewise::ui
