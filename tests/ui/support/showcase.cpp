#include "ui/support/showcase.hpp"

#include <string_view>
#include <utility>

#include <imgui.h>

#include "ui/keys.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::test {

Showcase::Showcase(Draw draw, float width, float height)
    : context_(ImGui::CreateContext()), draw_(std::move(draw)) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {width, height};
    io.DeltaTime = 1.0F / 60;
    ImGui::GetStyle().WindowPadding = {0, 0};
    ImGui::GetStyle().WindowMinSize = {1, 1};
    ImGui::GetStyle().WindowBorderSize = 0;
    ui_.theme = &ui::light_theme();
    ui_.fonts.load(font_files(), 1, ui::GlyphRange::usual);
    io.Fonts->SetTexID(nullptr);
    settle();
}

Showcase::~Showcase() { ImGui::DestroyContext(context_); }

void Showcase::frame() {
    const ui::NodeId focus_before = ui_.focus;
    ImGui::NewFrame();
    std::swap(previous_, ui_.tree);
    ui_.begin();
    ui_.keys = ui::read_keys();
    ui::navigate(ui_, previous_);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("desk", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus);
    draw_(ui_);
    ImGui::End();
    ui_.finish();
    if (ui_.tree.find(ui_.focus) == nullptr) {
        ui_.focus = 0;
    }
    if (ui_.caret.node != ui_.focus) {
        ui_.caret.node = 0;
    }
    ui_.activated = 0;
    ui_.typed.node = 0;
    ui::diff(previous_, ui_.tree, patch_);
    focus_moved_ = ui_.focus != focus_before;
    ImGui::Render();
}

bool Showcase::at_rest() const {
    return patch_.empty() && ui_.wake > 0 && !focus_moved_ && ui_.typed.node == 0 &&
           ui_.activated == 0;
}

bool Showcase::takes_key(int key_chord) const { return ui::takes_key(ui_, ui_.tree, key_chord); }

void Showcase::activate(ui::NodeId node) {
    if (const ui::Node* target = ui_.tree.find(node)) {
        ui_.activated = node;
        if (target->focusable) {
            ui_.move_focus(node, true);
        }
    }
}

void Showcase::tell_typed(ui::NodeId field, std::string_view value,
                          const ui::TextSelection& selection) {
    ui_.move_focus(field, false);
    ui_.typed.node = field;
    ui_.typed.value = value;
    ui_.caret.node = field;
    ui_.caret.selection = selection;
}

}  // namespace phasewise::test
