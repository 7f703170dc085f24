#include "ui/support/person.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include "support/files.hpp"
#include "ui/app.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {

ui::FontFiles font_files() {
    static const std::string regular = read_file(PHASEWISE_FONTS_DIR "/inter-regular.otf");
    static const std::string semibold = read_file(PHASEWISE_FONTS_DIR "/inter-semibold.otf");
    static const std::string icons = read_file(PHASEWISE_FONTS_DIR "/icons.ttf");
    return {regular, semibold, icons};
}

void Person::settle() {
    constexpr int patience = 200;
    for (int i = 0; i < patience; ++i) {
        frame();
        if (at_rest() && ImGui::GetCurrentContext()->InputEventsQueue.Size == 0) {
            return;
        }
    }
    ADD_FAILURE() << "the interface does not come to rest";
}

ui::Node Person::get(ui::Role role, std::string_view name) const {
    const ui::Node* node = tree().find(role, name);
    if (node == nullptr) {
        ADD_FAILURE() << "there is no " << ui::role_name(role) << " \"" << name << "\"";
        return {};
    }
    return *node;
}

bool Person::has(ui::Role role, std::string_view name) const {
    return tree().find(role, name) != nullptr;
}

std::vector<std::string> Person::names_in(std::string_view container, ui::Role role) const {
    std::vector<std::string> names;
    for (const ui::Node& node : tree().nodes()) {
        const ui::Node* parent = tree().find(node.parent);
        if (node.role == role && parent != nullptr && parent->name == container) {
            names.emplace_back(node.name);
        }
    }
    return names;
}

void Person::move_to(float x, float y) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    settle();
}

void Person::press() {
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    settle();
}

void Person::release() {
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    settle();
}

void Person::wheel(float lines) {
    ImGui::GetIO().AddMouseWheelEvent(0, lines);
    settle();
}

void Person::scroll_to(ui::Role role, std::string_view name) {
    constexpr int patience = 100;
    for (const float lines : {-1.0F, 1.0F}) {
        for (int i = 0; i < patience; ++i) {
            const ui::Node node = get(role, name);
            if (node.id == 0 || !node.place.empty()) {
                return;
            }
            const ui::Node* around = tree().find(node.parent);
            ASSERT_NE(around, nullptr);
            move_to(around->place.center_x(), around->place.center_y());
            wheel(lines);
        }
    }
}

void Person::click_at(float x, float y) {
    move_to(x, y);
    press();
    release();
    // A pause, so that two clicks at a place are not a double click.
    ImGui::GetIO().DeltaTime = 1;
    frame();
    ImGui::GetIO().DeltaTime = 1.0F / 60;
}

void Person::click(ui::Role role, std::string_view name) {
    const ui::Rect place = get(role, name).place;
    ASSERT_FALSE(place.empty()) << name << " is not to be seen";
    click_at(place.center_x(), place.center_y());
}

void Person::drag(const ui::Node& from, float x, float y) {
    const float from_x = from.place.center_x();
    const float from_y = from.place.center_y();
    move_to(from_x, from_y);
    press();
    constexpr int steps = 6;
    for (int i = 1; i <= steps; ++i) {
        const float part = static_cast<float>(i) / steps;
        move_to(from_x + (x - from_x) * part, from_y + (y - from_y) * part);
    }
    release();
    ImGui::GetIO().DeltaTime = 1;
    frame();
    ImGui::GetIO().DeltaTime = 1.0F / 60;
}

void Person::hold(int mods, bool down) {
    for (const int mod : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt, ImGuiMod_Super}) {
        if ((mods & mod) != 0) {
            ImGui::GetIO().AddKeyEvent(static_cast<ImGuiKey>(mod), down);
        }
    }
}

void Person::key(int key, int mods) {
    ImGuiIO& io = ImGui::GetIO();
    const bool taken = takes_key(key | mods);
    hold(mods, true);
    if (taken) {
        io.AddKeyEvent(static_cast<ImGuiKey>(key), true);
    }
    settle();
    if (taken) {
        io.AddKeyEvent(static_cast<ImGuiKey>(key), false);
    }
    hold(mods, false);
    settle();
}

void Person::paste(std::string_view text) {
    const ui::NodeId field = focus();
    const ui::Node* node = tree().find(field);
    ASSERT_TRUE(node != nullptr && node->is_text_field()) << "no text field has the focus";
    std::string value(node->value);
    const ui::TextSelection selected = selection();
    const std::uint32_t from = std::min(selected.start, selected.end);
    const std::uint32_t to = std::max(selected.start, selected.end);
    value.replace(from, to - from, text);
    const auto end = static_cast<std::uint32_t>(from + text.size());
    tell_typed(field, value, {end, end, false});
    settle();
}

void Person::type(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        paste(text.substr(i, 1));
    }
}

void Person::move_to(ui::Role role, std::string_view name) {
    const ui::Rect place = get(role, name).place;
    move_to(place.center_x(), place.center_y());
}

std::string Person::focused() const {
    const ui::Node* node = tree().find(focus());
    return node == nullptr ? std::string() : std::string(node->name);
}

void Person::wait(float seconds) {
    ImGui::GetIO().DeltaTime = seconds;
    frame();
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    settle();
}

}  // namespace phasewise::test
