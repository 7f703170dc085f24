#pragma once

#include <string_view>

#include "editor/autosave.hpp"
#include "platform/frame_loop.hpp"
#include "ui/app.hpp"

namespace phasewise::platform {

/// Writes the workspace a moment after it changed, by a timer of the browser: frames stop in a
/// hidden tab.
class Saving {
public:
    Saving(editor::Autosave& autosave, ui::App& app, FrameLoop& frames)
        : autosave_(&autosave), app_(&app), frames_(&frames) {}
    Saving(const Saving&) = delete;
    Saving& operator=(const Saving&) = delete;

    /// Starts the timer where storage is behind the workspace.
    void look();
    /// Writes now what is not written yet.
    void save();
    /// Another tab has changed the entry of storage with this key; empty: any.
    void hear(std::string_view key);

private:
    void take_in();
    static void on_timer(void* saving);
    void report(editor::SaveStatus status);

    editor::Autosave* autosave_;
    ui::App* app_;
    FrameLoop* frames_;
    bool timer_ = false;
};

}  // namespace phasewise::platform
