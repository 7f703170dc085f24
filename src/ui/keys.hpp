#pragma once

#include <optional>
#include <string_view>

#include "editor/command.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

/// The keys pressed in this frame (from Dear ImGui's input).
[[nodiscard]] Keys read_keys();

/// The command whose chord was pressed in this frame, or null. In a text field the chords that edit
/// text belong to the field; under an open dialog or popup there are no commands.
[[nodiscard]] const editor::Command* pressed_command(const Ui& ui, const Tree& tree);

/// A chord as a person reads it: "Ctrl Z", on a Mac "Cmd Z". Lives for this frame.
[[nodiscard]] std::string_view chord_text(Ui& ui, editor::Chord chord);

/// Moves the focus by Tab and arrows over `tree`, the last frame's; a radio or tab that the arrows
/// reach is activated, and Shift with an arrow grows a selection of entries. Tab stays inside an
/// open dialog. Uses up the keys it acts on.
void navigate(Ui& ui, const Tree& tree);

/// Whether the interface acts on this key now (an ImGuiKey with ImGuiMod flags, Ctrl standing for
/// the platform's command key). The browser keeps every other key.
[[nodiscard]] bool takes_key(const Ui& ui, const Tree& tree, int key_chord);

}  // namespace phasewise::ui
