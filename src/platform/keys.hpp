#pragma once

#include <SDL.h>

#include "imgui.h"

namespace phasewise::platform {

/// The Dear ImGui key for SDL's, or ImGuiKey_None for one that no program of ours would take.
[[nodiscard]] ImGuiKey key_of(SDL_Keycode code);

/// Whether the key is Ctrl, Shift, Alt, or the Command or Windows key.
[[nodiscard]] bool is_modifier(SDL_Keycode code);

/// The ImGuiMod flags for SDL's.
[[nodiscard]] int modifiers_of(int sdl_modifiers);

}  // namespace phasewise::platform
