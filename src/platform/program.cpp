#include "platform/program.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/result.hpp"
#include "editor/action.hpp"
#include "editor/autosave.hpp"
#include "editor/effect.hpp"
#include "editor/print_day.hpp"
#include "editor/sample_plan.hpp"
#include "editor/state.hpp"
#include "imgui.h"
#include "imgui_internal.h"
#include "model/ids.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"
#include "platform/events.hpp"
#include "platform/guard.hpp"
#include "platform/page.hpp"
#include "platform/window.hpp"
#include "ui/app.hpp"
#include "ui/preferences.hpp"

namespace phasewise::platform {

base::Result<std::unique_ptr<Program>> Program::start(std::string_view data,
                                                      const ui::FontFiles& fonts) {
    base::Result<opt::Knowledge> knowledge = opt::read_knowledge(data);
    if (!knowledge) {
        return base::Error{"Phasewise cannot read its exercise data: " + knowledge.error().message};
    }
    auto window = std::make_unique<Window>();
    if (!window->open()) {
        return base::Error{
            "Phasewise draws with WebGL 2, and this browser does not offer it. Please switch on "
            "hardware acceleration in the browser's settings, or try another browser."};
    }
    return std::unique_ptr<Program>(
        new Program(std::make_shared<const opt::Knowledge>(std::move(knowledge).value()),
                    std::move(window), fonts));
}

Program::Program(std::shared_ptr<const opt::Knowledge> knowledge, std::unique_ptr<Window> window,
                 const ui::FontFiles& fonts)
    : fonts_(fonts), knowledge_(std::move(knowledge)), window_(std::move(window)),
      autosave_(storage_),
      found_(autosave_.start(
          [this] { return editor::first_workspace(model::PlanId{page::fresh_id()}, *knowledge_); },
          page::now_s())),
      app_(knowledge_, std::move(found_.workspace)), frames_([this] { return draw(); }),
      events_(app_, frames_), saving_(autosave_, app_, frames_), text_fields_(app_) {
    app_.set_id_source(page::fresh_id);
    app_.dispatch(editor::ReportSave{std::move(found_.status)});
    if (found_.draft) {
        app_.dispatch(editor::KeepDraft{std::move(found_.draft)});
    }
}

void Program::complete() {
    complete_ = true;
    frames_.request();
}

void Program::resize(const CanvasSize& size) {
    window_->resize(size);
    // Setting its size has cleared the canvas: it must be drawn before the browser paints.
    frames_.draw_now();
    frames_.request();
}

void Program::prefer(const ui::Preferences& system) {
    system_ = system;
    frames_.request();
}

void Program::lay_out_print() const {
    const editor::AppState& state = app_.state();
    const model::Plan* plan = state.workspace.open_plan();
    page::printout(plan == nullptr ? std::string()
                                   : editor::print_day(*plan, state.session.day, *knowledge_));
}

void Program::follow_settings() {
    const ui::Preferences wanted =
        ui::preferred(system_, app_.state().workspace.settings, window_->css_width());
    if (shown_ == wanted) {
        return;
    }
    app_.set_preferences(wanted);
    window_->set_zoom(wanted.zoom);
    page::theme(wanted.dark);
    shown_ = wanted;
}

void Program::carry_out_effects() {
    struct CarryOut {
        void operator()(const editor::Download& file) const {
            page::download(file.name, file.text);
        }
        void operator()(const editor::PickFile& /*effect*/) const { page::pick_file(); }
        void operator()(const editor::Print& effect) const { page::print(effect.json); }
    };
    for (const editor::Effect& effect : app_.take_effects()) {
        std::visit(CarryOut{}, effect);
    }
}

bool Program::draw() {
    bool more = false;
    if (!guard([this, &more] { more = draw_frame(); })) {
        // Half a frame was drawn; Dear ImGui can close it. What is not saved yet is saved.
        ImGui::ErrorCheckEndFrameRecover(nullptr);
        ImGui::EndFrame();
        guard([this] { saving_.save(); });
    }
    return more;
}

bool Program::draw_frame() {
    follow_settings();
    if (complete_) {
        EventFilter::deliver(window_->zoom());
    }
    window_->begin_frame(app_, fonts_);
    app_.frame();
    window_->end_frame(app_.background());
    page::frame_drawn();
    const bool events_wait = ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
    tell_page();
    text_fields_.tell_page(!app_.wants_frame());
    if (complete_) {
        saving_.look();
    }
    carry_out_effects();  // last: a print dialog stops the page
    frames_.request_in(app_.wants_frame_in());
    return events_wait || app_.wants_frame();
}

void Program::tell_page() {
    if (!app_.tree_patch().empty()) {
        page::patch(app_.tree_patch());
    }
    const editor::Session& session = app_.state().session;
    if (announcements_ != session.announcements) {
        announcements_ = session.announcements;
        page::announce(session.announcement);
    }
}

}  // namespace phasewise::platform
