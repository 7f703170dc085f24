#include "ui/keys.hpp"

#include <array>
#include <string_view>

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
    std::string_view name;  ///< as people read it
};
constexpr std::array key_pairs{
    KeyPair{editor::Key::g, ImGuiKey_G, "G"},
    KeyPair{editor::Key::k, ImGuiKey_K, "K"},
    KeyPair{editor::Key::comma, ImGuiKey_Comma, ","},
    KeyPair{editor::Key::slash, ImGuiKey_Slash, "/"},
    KeyPair{editor::Key::y, ImGuiKey_Y, "Y"},
    KeyPair{editor::Key::z, ImGuiKey_Z, "Z"},
    KeyPair{editor::Key::d, ImGuiKey_D, "D"},
    KeyPair{editor::Key::del, ImGuiKey_Delete, "Delete"},
    KeyPair{editor::Key::up, ImGuiKey_UpArrow, "Up"},
    KeyPair{editor::Key::down, ImGuiKey_DownArrow, "Down"},
};

bool command_held() {
    const ImGuiIO& io = ImGui::GetIO();
    return io.ConfigMacOSXBehaviors ? io.KeySuper : io.KeyCtrl;
}

bool plain() {
    const ImGuiIO& io = ImGui::GetIO();
    return !io.KeyCtrl && !io.KeySuper && !io.KeyAlt;
}

bool alt_only() {
    const ImGuiIO& io = ImGui::GetIO();
    return io.KeyAlt && !io.KeyCtrl && !io.KeySuper && !io.KeyShift;
}

bool pressed(ImGuiKey key) { return plain() && ImGui::IsKeyPressed(key, true); }

/// Chords that act on the selected entry or on the text, whichever has the focus.
bool edits_text(editor::Chord chord) {
    return chord.key == editor::Key::z || chord.key == editor::Key::y ||
           chord.key == editor::Key::del || chord.key == editor::Key::d;
}

bool is_arrow_group(Role role) { return role == Role::radio || role == Role::tab; }

const Node* focused_node(const Ui& ui, const Tree& tree) { return tree.find(ui.focus); }

/// Whether a chord that stands for a command is the command's here.
bool is_for_commands(const Ui& ui, const Node* focused, editor::Chord chord) {
    if (ui.layers.modal() || ui.layers.popup.owner != 0) {
        return false;
    }
    if (focused == nullptr) {
        return true;
    }
    const bool opens = focused->role == Role::combobox && chord.alt &&
                       (chord.key == editor::Key::up || chord.key == editor::Key::down);
    return !opens && !(focused->is_text_field() && edits_text(chord));
}

/// Tab in an open popup leaves it for what comes after its control.
void tab_out_of_popup(Ui& ui, const Tree& tree, bool forward) {
    OpenPopup& popup = ui.layers.popup;
    const Node* owner = tree.find(popup.owner);
    const Node* next = tree.find(next_stop(tree, popup.owner, forward));
    const bool outside = next != nullptr && owner != nullptr && next->layer <= owner->layer;
    popup.tabbed = true;
    ui.move_focus(outside ? next->id : popup.owner, true);
}

/// Where Tab goes: round and round in a dialog.
NodeId tab_target(const Ui& ui, const Tree& tree, bool forward) {
    const NodeId next = next_stop(tree, ui.focus, forward);
    return next == 0 && ui.layers.modal() ? next_stop(tree, 0, forward) : next;
}

/// Up and down in a value field that has no steps go to its neighbours.
void leave_field(Ui& ui, const Tree& tree) {
    if (ui.keys.up == ui.keys.down) {
        return;
    }
    const NodeId next = tab_target(ui, tree, ui.keys.down);
    ui.keys.up = ui.keys.down = false;
    if (next != 0) {
        ui.move_focus(next, true);
    }
}

bool is_digit(ImGuiKey key) {
    return (key >= ImGuiKey_1 && key <= ImGuiKey_9) ||
           (key >= ImGuiKey_Keypad1 && key <= ImGuiKey_Keypad9);
}

/// What the keys do in the open list of a combobox or in an open menu.
bool popup_takes(ImGuiKey key, int mods) {
    switch (key) {
    case ImGuiKey_Tab: return (mods & ~ImGuiMod_Shift) == 0;
    case ImGuiKey_UpArrow: return (mods & ~ImGuiMod_Alt) == 0;
    case ImGuiKey_Escape:
    case ImGuiKey_Enter:
    case ImGuiKey_KeypadEnter:
    case ImGuiKey_Space:
    case ImGuiKey_DownArrow:
    case ImGuiKey_LeftArrow:
    case ImGuiKey_RightArrow:
    case ImGuiKey_Home:
    case ImGuiKey_End:
    case ImGuiKey_PageUp:
    case ImGuiKey_PageDown: return mods == 0;
    default:
        return (mods & ~ImGuiMod_Shift) == 0 &&
               ((key >= ImGuiKey_A && key <= ImGuiKey_Z) || is_digit(key));
    }
}

bool escape_acts(const Ui& ui, const Node* focused) {
    if (ui.drag.active || ui.layers.modal() || ui.tip.shown) {
        return true;
    }
    if (focused == nullptr || !focused->is_text_field()) {
        return false;
    }
    return focused->role == Role::searchbox ? !focused->value.empty()
                                            : ui.drafts.find(focused->id) != nullptr;
}

/// The keys of the focused control, without modifiers but Shift where it means something.
bool control_takes(const Node& focused, ImGuiKey key, int mods) {
    const bool option = focused.role == Role::option;
    const bool entry = focused.role == Role::listitem;
    const bool sideways = is_arrow_group(focused.role);
    const bool in_text = focused.is_text_field();
    const bool steps = focused.arrows == Arrows::step;
    const bool vertical = option || entry || sideways || focused.role == Role::combobox || steps ||
                          focused.arrows == Arrows::move;
    const bool allowed = mods == 0 || (mods == ImGuiMod_Shift && (entry || steps)) ||
                         (mods == ImGuiMod_Alt && focused.role == Role::combobox) ||
                         (mods == ImGuiMod_Ctrl && entry && key == ImGuiKey_Space);
    if (!allowed) {
        return false;
    }
    switch (key) {
    case ImGuiKey_DownArrow:
        return vertical || focused.role == Role::searchbox || focused.opens_menu;
    case ImGuiKey_UpArrow: return vertical;
    case ImGuiKey_Enter:
    case ImGuiKey_KeypadEnter: return mods == 0;
    case ImGuiKey_Space: return !in_text && mods != ImGuiMod_Alt;
    case ImGuiKey_LeftArrow:
    case ImGuiKey_RightArrow: return mods == 0 && (sideways || entry);
    case ImGuiKey_Home:
    case ImGuiKey_End: return option;
    case ImGuiKey_PageUp:
    case ImGuiKey_PageDown: return option || (steps && mods == 0);
    default: return option && is_digit(key);
    }
}

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
              .page_down = pressed(ImGuiKey_PageDown),
              .alt_down = alt_only() && (ImGui::IsKeyPressed(ImGuiKey_DownArrow, false) ||
                                         ImGui::IsKeyPressed(ImGuiKey_UpArrow, false)),
              .toggle = command_held() && ImGui::IsKeyPressed(ImGuiKey_Space, false),
              .del = pressed(ImGuiKey_Delete),
              .shift = ImGui::GetIO().KeyShift};
    for (int digit = 1; digit <= 9; ++digit) {
        if (pressed(static_cast<ImGuiKey>(ImGuiKey_0 + digit)) ||
            pressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + digit))) {
            keys.digit = digit;
        }
    }
    for (int letter = 0; letter < 26; ++letter) {
        if (pressed(static_cast<ImGuiKey>(ImGuiKey_A + letter))) {
            keys.letter = static_cast<char>('a' + letter);
        }
    }
    return keys;
}

std::string_view chord_text(Ui& ui, editor::Chord chord) {
    const std::string_view command =
        ImGui::GetIO().ConfigMacOSXBehaviors ? std::string_view("Cmd ") : "Ctrl ";
    std::string_view name;
    for (const KeyPair& pair : key_pairs) {
        if (pair.key == chord.key) {
            name = pair.name;
        }
    }
    return ui.join({chord.command ? command : std::string_view(), chord.alt ? "Alt " : "",
                    chord.shift ? "Shift " : "", name});
}

const editor::Command* pressed_command(const Ui& ui, const Tree& tree) {
    const ImGuiIO& io = ImGui::GetIO();
    const Node* focused = focused_node(ui, tree);
    for (const KeyPair& pair : key_pairs) {
        if (!ImGui::IsKeyPressed(pair.imgui, true)) {
            continue;
        }
        const editor::Chord chord{
            .key = pair.key, .command = command_held(), .shift = io.KeyShift, .alt = io.KeyAlt};
        if (const editor::Command* command = editor::command_for(chord);
            command != nullptr && is_for_commands(ui, focused, chord)) {
            return command;
        }
    }
    return nullptr;
}

void navigate(Ui& ui, const Tree& tree) {
    if (pressed(ImGuiKey_Tab)) {
        const bool forward = !ui.keys.shift;
        if (ui.layers.popup.owner != 0) {
            tab_out_of_popup(ui, tree, forward);
        } else if (const NodeId next = tab_target(ui, tree, forward); next != 0) {
            ui.move_focus(next, true);
        }
        return;
    }
    const Node* focused = focused_node(ui, tree);
    if (focused == nullptr) {
        return;
    }
    if (focused->arrows == Arrows::move) {
        leave_field(ui, tree);
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
        ui.extending = ui.keys.shift && focused->role == Role::listitem;
        ui.activated = sideways ? next : ui.activated;
    }
}

bool takes_key(const Ui& ui, const Tree& tree, int key_chord) {
    const auto key = static_cast<ImGuiKey>(key_chord & ~ImGuiMod_Mask_);
    const int mods = key_chord & ImGuiMod_Mask_;
    if (ui.layers.popup.owner != 0) {
        return popup_takes(key, mods);
    }
    const Node* focused = focused_node(ui, tree);
    for (const KeyPair& pair : key_pairs) {
        const editor::Chord chord{.key = pair.key,
                                  .command = (mods & ImGuiMod_Ctrl) != 0,
                                  .shift = (mods & ImGuiMod_Shift) != 0,
                                  .alt = (mods & ImGuiMod_Alt) != 0};
        if (pair.imgui == key && editor::command_for(chord) != nullptr &&
            is_for_commands(ui, focused, chord)) {
            return true;
        }
    }
    if (key == ImGuiKey_Tab) {
        return (mods & ~ImGuiMod_Shift) == 0 && tab_target(ui, tree, mods == 0) != 0;
    }
    if (key == ImGuiKey_Escape) {
        return mods == 0 && escape_acts(ui, focused);
    }
    return focused != nullptr && control_takes(*focused, key, mods);
}

}  // namespace phasewise::ui
