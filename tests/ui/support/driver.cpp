#include "ui/support/driver.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include "editor/action.hpp"
#include "opt/knowledge.hpp"
#include "support/files.hpp"
#include "ui/app.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {

std::shared_ptr<const opt::Knowledge> knowledge() {
    static const auto known = [] {
        auto read = opt::read_knowledge_folder(PHASEWISE_ASSETS_DIR);
        EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().message);
        return std::make_shared<const opt::Knowledge>(std::move(read).value());
    }();
    return known;
}

ui::FontFiles font_files() {
    static const std::string regular = read_file(PHASEWISE_FONTS_DIR "/inter-regular.otf");
    static const std::string semibold = read_file(PHASEWISE_FONTS_DIR "/inter-semibold.otf");
    static const std::string icons = read_file(PHASEWISE_FONTS_DIR "/icons.ttf");
    return {regular, semibold, icons};
}

Driver::Driver(float width, float height)
    : Driver(width, height, editor::first_workspace({"first"})) {}

Driver::Driver(float width, float height, editor::Workspace workspace)
    : context_(ImGui::CreateContext()) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {width, height};
    io.DeltaTime = 1.0F / 60;
    app_ = std::make_unique<ui::App>(knowledge(), std::move(workspace));
    app_->load_fonts(font_files(), 1);
    io.Fonts->SetTexID(nullptr);
    settle();
}

Driver::~Driver() {
    app_.reset();
    ImGui::DestroyContext(context_);
}

void Driver::frame() {
    app_->load_fonts(font_files(), 1);
    ImGui::NewFrame();
    app_->frame();
    ImGui::Render();
}

void Driver::settle() {
    constexpr int patience = 200;
    for (int i = 0; i < patience; ++i) {
        frame();
        if (!app_->wants_frame() && ImGui::GetCurrentContext()->InputEventsQueue.Size == 0) {
            return;
        }
    }
    ADD_FAILURE() << "the interface does not come to rest";
}

ui::Node Driver::get(ui::Role role, std::string_view name) const {
    const ui::Node* node = tree().find(role, name);
    if (node == nullptr) {
        ADD_FAILURE() << "there is no " << ui::role_name(role) << " \"" << name << "\"";
        return {};
    }
    return *node;
}

bool Driver::has(ui::Role role, std::string_view name) const {
    return tree().find(role, name) != nullptr;
}

std::vector<std::string> Driver::names_in(std::string_view container, ui::Role role) const {
    std::vector<std::string> names;
    for (const ui::Node& node : tree().nodes()) {
        const ui::Node* parent = tree().find(node.parent);
        if (node.role == role && parent != nullptr && parent->name == container) {
            names.emplace_back(node.name);
        }
    }
    return names;
}

void Driver::move_to(float x, float y) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    settle();
}

void Driver::press() {
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    settle();
}

void Driver::release() {
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    settle();
}

void Driver::wheel(float lines) {
    ImGui::GetIO().AddMouseWheelEvent(0, lines);
    settle();
}

void Driver::click_at(float x, float y) {
    move_to(x, y);
    press();
    release();
    // A pause, so that two clicks at a place are not a double click.
    ImGui::GetIO().DeltaTime = 1;
    frame();
    ImGui::GetIO().DeltaTime = 1.0F / 60;
}

void Driver::click(ui::Role role, std::string_view name) {
    const ui::Rect place = get(role, name).place;
    ASSERT_FALSE(place.empty()) << name << " is not to be seen";
    click_at(place.center_x(), place.center_y());
}

void Driver::drag(const ui::Node& from, float x, float y) {
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

void Driver::key(int key, int mods) {
    ImGuiIO& io = ImGui::GetIO();
    const auto set = [&](bool down) {
        for (const int mod : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt, ImGuiMod_Super}) {
            if ((mods & mod) != 0) {
                io.AddKeyEvent(static_cast<ImGuiKey>(mod), down);
            }
        }
    };
    set(true);
    io.AddKeyEvent(static_cast<ImGuiKey>(key), true);
    settle();
    io.AddKeyEvent(static_cast<ImGuiKey>(key), false);
    set(false);
    settle();
}

void Driver::type(std::string_view text) {
    const ui::NodeId field = app_->focus();
    const ui::Node* node = tree().find(field);
    ASSERT_TRUE(node != nullptr && node->is_text_field()) << "no text field has the focus";
    std::string value(node->value);
    for (const char letter : text) {
        value += letter;
        const auto end = static_cast<std::uint32_t>(value.size());
        app_->type(field, value, {end, end, false});
        settle();
    }
}

ui::Node Driver::search(std::string_view text) {
    click(ui::Role::searchbox, "Search exercises");
    app_->type(app_->focus(), "", {});
    settle();
    type(text);
    for (const ui::Node& node : tree().nodes()) {
        if (node.role == ui::Role::option) {
            return node;
        }
    }
    ADD_FAILURE() << "nothing answers \"" << text << "\"";
    return {};
}

}  // namespace phasewise::test
