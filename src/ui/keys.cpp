#include "ui/keys.hpp"

#include <array>
#include <optional>

#include <imgui.h>

#include "editor/command.hpp"
#include "ui/focus.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {
namespace {

struct KeyPair {
    editor::Key key;
    ImGuiKey imgui;
};
constexpr std::array key_pairs{
    KeyPair{editor::Key::y, ImGuiKey_Y},        KeyPair{editor::Key::z, ImGuiKey_Z},
    KeyPair{editor::Key::d, ImGuiKey_D},        KeyPair{editor::Key::del, ImGuiKey_Delete},
    KeyPair{editor::Key::up, ImGuiKey_UpArrow}, KeyPair{editor::Key::down, ImGuiKey_DownArrow},
};

bool command_held() {
    const ImGuiIO& io = ImGui::GetIO();
    return io.ConfigMacOSXBehaviors ? io.KeySuper : io.KeyCtrl;
}

bool plain() {
    const ImGuiIO& io = ImGui::GetIO();
    return !io.KeyCtrl && !io.KeySuper && !io.KeyAlt;
}

bool pressed(ImGuiKey key) { return plain() && ImGui::IsKeyPressed(key, true); }

/// Chords that act on the selected entry or on the text, whichever has the focus.
bool edits_text(editor::Chord chord) {
    return chord.key == editor::Key::z || chord.key == editor::Key::y ||
           chord.key == editor::Key::del || chord.key == editor::Key::d;
}

bool is_arrow_group(Role role) { return role == Role::radio || role == Role::tab; }

}  // namespace

Keys read_keys() {
    Keys keys{.enter = pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter),
              .space = pressed(ImGuiKey_Space),
              .escape = pressed(ImGuiKey_Escape),
              .up = pressed(ImGuiKey_UpArrow),
              .down = pressed(ImGuiKey_DownArrow),
              .left = pressed(ImGuiKey_LeftArrow),
              .right = pressed(ImGuiKey_RightArrow),
              .home = pressed(ImGuiKey_Home),
              .end = pressed(ImGuiKey_End),
              .page_up = pressed(ImGuiKey_PageUp),
              .page_down = pressed(ImGuiKey_PageDown)};
    for (int digit = 1; digit <= 9; ++digit) {
        if (pressed(static_cast<ImGuiKey>(ImGuiKey_0 + digit)) ||
            pressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + digit))) {
            keys.digit = digit;
        }
    }
    return keys;
}

const editor::Command* pressed_command(bool in_text_field) {
    const ImGuiIO& io = ImGui::GetIO();
    for (const KeyPair& pair : key_pairs) {
        if (!ImGui::IsKeyPressed(pair.imgui, true)) {
            continue;
        }
        const editor::Chord chord{
            .key = pair.key, .command = command_held(), .shift = io.KeyShift, .alt = io.KeyAlt};
        if (const editor::Command* command = editor::command_for(chord);
            command != nullptr && !(in_text_field && edits_text(chord))) {
            return command;
        }
    }
    return nullptr;
}

void navigate(Ui& ui, const Tree& tree) {
    if (pressed(ImGuiKey_Tab)) {
        if (const NodeId next = next_stop(tree, ui.focus, !ImGui::GetIO().KeyShift); next != 0) {
            ui.move_focus(next, true);
        }
        return;
    }
    const Node* focused = tree.find(ui.focus);
    if (focused == nullptr) {
        return;
    }
    const bool sideways = is_arrow_group(focused->role);
    const bool back = ui.keys.up || (sideways && ui.keys.left);
    const bool forth = ui.keys.down || (sideways && ui.keys.right);
    if ((!sideways && focused->role != Role::listitem) || back == forth) {
        return;
    }
    const NodeId next = next_member(tree, ui.focus, forth);
    ui.keys.up = ui.keys.down = ui.keys.left = ui.keys.right = false;
    if (next != ui.focus) {
        ui.move_focus(next, true);
        ui.activated = sideways ? next : ui.activated;
    }
}

bool takes_key(const Ui& ui, const Tree& tree, int key_chord) {
    const auto key = static_cast<ImGuiKey>(key_chord & ~ImGuiMod_Mask_);
    const int mods = key_chord & ImGuiMod_Mask_;
    const Node* focused = tree.find(ui.focus);
    const bool in_text = focused != nullptr && focused->is_text_field();
    for (const KeyPair& pair : key_pairs) {
        const editor::Chord chord{.key = pair.key,
                                  .command = (mods & ImGuiMod_Ctrl) != 0,
                                  .shift = (mods & ImGuiMod_Shift) != 0,
                                  .alt = (mods & ImGuiMod_Alt) != 0};
        if (pair.imgui == key && editor::command_for(chord) != nullptr) {
            if (!(in_text && edits_text(chord))) {
                return true;
            }
        }
    }
    if (key == ImGuiKey_Tab && (mods & ~ImGuiMod_Shift) == 0) {
        return next_stop(tree, ui.focus, mods == 0) != 0;
    }
    if (mods != 0 || (focused == nullptr && key != ImGuiKey_Escape)) {
        return false;
    }
    const bool option = focused != nullptr && focused->role == Role::option;
    const bool arrows = focused != nullptr && (option || is_arrow_group(focused->role) ||
                                               focused->role == Role::listitem);
    switch (key) {
    case ImGuiKey_Escape: return ui.drag.active || (in_text && !focused->value.empty());
    case ImGuiKey_Enter:
    case ImGuiKey_KeypadEnter: return true;
    case ImGuiKey_Space: return !in_text;
    case ImGuiKey_DownArrow: return in_text || arrows;
    case ImGuiKey_UpArrow: return arrows;
    case ImGuiKey_LeftArrow:
    case ImGuiKey_RightArrow: return arrows && !option;
    case ImGuiKey_Home:
    case ImGuiKey_End:
    case ImGuiKey_PageUp:
    case ImGuiKey_PageDown: return option;
    default:
        return option && ((key >= ImGuiKey_1 && key <= ImGuiKey_9) ||
                          (key >= ImGuiKey_Keypad1 && key <= ImGuiKey_Keypad9));
    }
}

}  // namespace phasewise::ui
