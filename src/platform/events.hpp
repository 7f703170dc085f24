#pragma once

#include <bitset>

#include <SDL.h>

#include "imgui.h"
#include "platform/frame_loop.hpp"
#include "ui/app.hpp"

namespace phasewise::platform {

/// Stands between SDL and the app, inside the browser's own event handlers: wakes the frame loop,
/// and leaves to the browser what is the browser's. An event it drops is one whose default action
/// SDL does not prevent, so the keys that the app does not take do what they do on any page.
class EventFilter {
public:
    EventFilter(ui::App& app, FrameLoop& frames);
    EventFilter(const EventFilter&) = delete;
    EventFilter& operator=(const EventFilter&) = delete;
    ~EventFilter();

    /// Hands what has come since the last frame to Dear ImGui. The interface's units are `zoom` CSS
    /// pixels wide.
    static void deliver(float zoom);

    /// What the page knows of the modifier keys, which SDL misses while the focus is elsewhere.
    static void set_modifiers(bool ctrl, bool shift, bool alt, bool meta);

    /// No key is down any more: macOS never tells of a letter let go while Command was held.
    static void release_keys();

private:
    static int SDLCALL on_event(void* filter, SDL_Event* event);
    bool pass(SDL_Event& event);
    bool pass_key(SDL_KeyboardEvent& key);
    bool wake();

    ui::App* app_;
    FrameLoop* frames_;
    /// The keys that went down in the app; their release is the app's too.
    std::bitset<ImGuiKey_NamedKey_COUNT> down_;
};

}  // namespace phasewise::platform
