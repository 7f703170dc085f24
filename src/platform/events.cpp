#include "platform/events.hpp"

#include <cmath>
#include <cstddef>

#include <SDL.h>

#include "imgui.h"
#include "imgui_impl_sdl2.h"
#include "platform/frame_loop.hpp"
#include "platform/keys.hpp"
#include "ui/app.hpp"

namespace phasewise::platform {
namespace {

/// On a Mac the command key is Cmd where it is Ctrl elsewhere: a chord names it Ctrl.
int with_command_key(int modifiers) {
    if (!ImGui::GetIO().ConfigMacOSXBehaviors) {
        return modifiers;
    }
    const int others = modifiers & ~(ImGuiMod_Ctrl | ImGuiMod_Super);
    return others | ((modifiers & ImGuiMod_Super) != 0 ? ImGuiMod_Ctrl : 0) |
           ((modifiers & ImGuiMod_Ctrl) != 0 ? ImGuiMod_Super : 0);
}

/// Dear ImGui is told of the modifiers with every key, also with those that it does not get.
void tell_modifiers(int modifiers) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, (modifiers & ImGuiMod_Ctrl) != 0);
    io.AddKeyEvent(ImGuiMod_Shift, (modifiers & ImGuiMod_Shift) != 0);
    io.AddKeyEvent(ImGuiMod_Alt, (modifiers & ImGuiMod_Alt) != 0);
    io.AddKeyEvent(ImGuiMod_Super, (modifiers & ImGuiMod_Super) != 0);
}

}  // namespace

EventFilter::EventFilter(ui::App& app, FrameLoop& frames) : app_(&app), frames_(&frames) {
    SDL_SetEventFilter(on_event, this);
}

EventFilter::~EventFilter() { SDL_SetEventFilter(nullptr, nullptr); }

void EventFilter::deliver(float zoom) {
    // Dear ImGui takes the pointer's place in whole units, as SDL tells it.
    const auto in_units = [zoom](Sint32 pixels) {
        return static_cast<Sint32>(std::floor(static_cast<float>(pixels) / zoom));
    };
    SDL_Event event;
    while (SDL_PollEvent(&event) != 0) {
        if (event.type == SDL_MOUSEMOTION) {
            event.motion.x = in_units(event.motion.x);
            event.motion.y = in_units(event.motion.y);
        }
        ImGui_ImplSDL2_ProcessEvent(&event);
    }
}

void EventFilter::set_modifiers(bool ctrl, bool shift, bool alt, bool meta) {
    SDL_SetModState(static_cast<SDL_Keymod>((ctrl ? KMOD_LCTRL : 0) | (shift ? KMOD_LSHIFT : 0) |
                                            (alt ? KMOD_LALT : 0) | (meta ? KMOD_LGUI : 0)));
}

void EventFilter::release_keys() { SDL_ResetKeyboard(); }

int EventFilter::on_event(void* filter, SDL_Event* event) {
    return static_cast<EventFilter*>(filter)->pass(*event) ? 1 : 0;
}

bool EventFilter::wake() {
    frames_->request();
    return true;
}

bool EventFilter::pass(SDL_Event& event) {
    switch (event.type) {
    case SDL_MOUSEMOTION: return wake();
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        // The other buttons open the browser's menus, and their release may never come.
        return event.button.button == SDL_BUTTON_LEFT && wake();
    case SDL_MOUSEWHEEL:
        // Dear ImGui 1.90.1 divides the sideways part by 100, as SDL has already done.
        event.wheel.preciseX *= 100;
        return wake();
    case SDL_KEYDOWN:
    case SDL_KEYUP: return pass_key(event.key);
    case SDL_WINDOWEVENT:
        switch (event.window.event) {
        case SDL_WINDOWEVENT_ENTER:
        case SDL_WINDOWEVENT_LEAVE:
        case SDL_WINDOWEVENT_FOCUS_GAINED:
        case SDL_WINDOWEVENT_FOCUS_LOST: return wake();
        default: return false;
        }
    // Text comes from the page's real text fields, and SDL_POLLSENTINEL with every look into the
    // queue: it would wake a frame for ever.
    default: return false;
    }
}

bool EventFilter::pass_key(SDL_KeyboardEvent& key) {
    const int modifiers = modifiers_of(key.keysym.mod);
    if (is_modifier(key.keysym.sym)) {
        tell_modifiers(modifiers);
        wake();
        return false;
    }
    const ImGuiKey named = key_of(key.keysym.sym);
    if (named == ImGuiKey_None) {
        return false;
    }
    const auto bit = static_cast<std::size_t>(named - ImGuiKey_NamedKey_BEGIN);
    if (key.type == SDL_KEYUP) {
        const bool ours = down_[bit];
        down_[bit] = false;
        return ours && wake();
    }
    if (!app_->takes_key(named | with_command_key(modifiers))) {
        return false;
    }
    if (key.repeat != 0) {
        // The browser repeats a held key; Dear ImGui would only see that it is still down.
        ImGui::GetIO().AddKeyEvent(named, false);
    }
    down_[bit] = true;
    return wake();
}

}  // namespace phasewise::platform
