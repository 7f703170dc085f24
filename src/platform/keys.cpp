#include "platform/keys.hpp"

#include <array>

#include <SDL.h>

#include "imgui.h"

namespace phasewise::platform {
namespace {

struct Pair {
    SDL_Keycode code;
    ImGuiKey key;
};

constexpr auto single_keys = std::to_array<Pair>({
    {SDLK_TAB, ImGuiKey_Tab},
    {SDLK_LEFT, ImGuiKey_LeftArrow},
    {SDLK_RIGHT, ImGuiKey_RightArrow},
    {SDLK_UP, ImGuiKey_UpArrow},
    {SDLK_DOWN, ImGuiKey_DownArrow},
    {SDLK_PAGEUP, ImGuiKey_PageUp},
    {SDLK_PAGEDOWN, ImGuiKey_PageDown},
    {SDLK_HOME, ImGuiKey_Home},
    {SDLK_END, ImGuiKey_End},
    {SDLK_INSERT, ImGuiKey_Insert},
    {SDLK_DELETE, ImGuiKey_Delete},
    {SDLK_BACKSPACE, ImGuiKey_Backspace},
    {SDLK_SPACE, ImGuiKey_Space},
    {SDLK_RETURN, ImGuiKey_Enter},
    {SDLK_ESCAPE, ImGuiKey_Escape},
    {SDLK_QUOTE, ImGuiKey_Apostrophe},
    {SDLK_COMMA, ImGuiKey_Comma},
    {SDLK_MINUS, ImGuiKey_Minus},
    {SDLK_PERIOD, ImGuiKey_Period},
    {SDLK_SLASH, ImGuiKey_Slash},
    {SDLK_SEMICOLON, ImGuiKey_Semicolon},
    {SDLK_EQUALS, ImGuiKey_Equal},
    {SDLK_LEFTBRACKET, ImGuiKey_LeftBracket},
    {SDLK_BACKSLASH, ImGuiKey_Backslash},
    {SDLK_RIGHTBRACKET, ImGuiKey_RightBracket},
    {SDLK_KP_PERIOD, ImGuiKey_KeypadDecimal},
    {SDLK_KP_DIVIDE, ImGuiKey_KeypadDivide},
    {SDLK_KP_MULTIPLY, ImGuiKey_KeypadMultiply},
    {SDLK_KP_MINUS, ImGuiKey_KeypadSubtract},
    {SDLK_KP_PLUS, ImGuiKey_KeypadAdd},
    {SDLK_KP_ENTER, ImGuiKey_KeypadEnter},
    {SDLK_KP_0, ImGuiKey_Keypad0},
    {SDLK_APPLICATION, ImGuiKey_Menu},
});

/// Keys that stand in the same order in both enumerations.
struct Run {
    SDL_Keycode first;
    SDL_Keycode last;
    ImGuiKey key;
};

constexpr auto key_runs = std::to_array<Run>({
    {SDLK_a, SDLK_z, ImGuiKey_A},
    {SDLK_0, SDLK_9, ImGuiKey_0},
    {SDLK_KP_1, SDLK_KP_9, ImGuiKey_Keypad1},
    {SDLK_F1, SDLK_F12, ImGuiKey_F1},
});

}  // namespace

ImGuiKey key_of(SDL_Keycode code) {
    for (const Run& run : key_runs) {
        if (code >= run.first && code <= run.last) {
            return static_cast<ImGuiKey>(run.key + (code - run.first));
        }
    }
    for (const Pair& pair : single_keys) {
        if (pair.code == code) {
            return pair.key;
        }
    }
    return ImGuiKey_None;
}

bool is_modifier(SDL_Keycode code) {
    switch (code) {
    case SDLK_LCTRL:
    case SDLK_RCTRL:
    case SDLK_LSHIFT:
    case SDLK_RSHIFT:
    case SDLK_LALT:
    case SDLK_RALT:
    case SDLK_LGUI:
    case SDLK_RGUI: return true;
    default: return false;
    }
}

int modifiers_of(int sdl_modifiers) {
    const auto flag = [sdl_modifiers](int sdl, int imgui) {
        return (sdl_modifiers & sdl) != 0 ? imgui : 0;
    };
    return flag(KMOD_CTRL, ImGuiMod_Ctrl) | flag(KMOD_SHIFT, ImGuiMod_Shift) |
           flag(KMOD_ALT, ImGuiMod_Alt) | flag(KMOD_GUI, ImGuiMod_Super);
}

}  // namespace phasewise::platform
