#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "base/result.hpp"
#include "editor/autosave.hpp"
#include "opt/knowledge.hpp"
#include "platform/events.hpp"
#include "platform/frame_loop.hpp"
#include "platform/local_storage.hpp"
#include "platform/saving.hpp"
#include "platform/text_field_sync.hpp"
#include "platform/window.hpp"
#include "ui/app.hpp"
#include "ui/preferences.hpp"

namespace phasewise::platform {

/// Everything that lives as long as the page: the app, its window and its storage.
class Program {
public:
    /// Starts the program; `fonts` must outlive it.
    [[nodiscard]] static base::Result<std::unique_ptr<Program>> start(std::string_view data,
                                                                      const ui::FontFiles& fonts);

    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program() = default;

    [[nodiscard]] ui::App& app() { return app_; }
    [[nodiscard]] FrameLoop& frames() { return frames_; }
    [[nodiscard]] Saving& saving() { return saving_; }
    [[nodiscard]] TextFieldSync& text_fields() { return text_fields_; }

    /// The rest of the code is here (cmake/split.cmake). Until then the first screen is drawn, and
    /// what a person does waits.
    void complete();
    [[nodiscard]] bool is_complete() const { return complete_; }

    void resize(const CanvasSize& size);

    /// What the person's system prefers; the settings may say otherwise.
    void prefer(const ui::Preferences& system);

    /// Gives the page the open day for a print that the browser has begun by itself.
    void lay_out_print() const;

private:
    Program(std::shared_ptr<const opt::Knowledge> knowledge, std::unique_ptr<Window> window,
            const ui::FontFiles& fonts);

    bool draw();
    bool draw_frame();
    void tell_page();
    void follow_settings();
    void carry_out_effects();

    ui::FontFiles fonts_;
    std::shared_ptr<const opt::Knowledge> knowledge_;  ///< what is shipped
    std::unique_ptr<Window> window_;
    LocalStorage storage_;
    editor::Autosave autosave_;
    editor::Autosave::Start found_;
    ui::App app_;
    FrameLoop frames_;
    EventFilter events_;
    Saving saving_;
    TextFieldSync text_fields_;
    bool complete_ = false;
    std::uint32_t announcements_ = 0;
    ui::Preferences system_;
    std::optional<ui::Preferences> shown_;  ///< what the app was last told
};

}  // namespace phasewise::platform
