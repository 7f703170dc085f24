#include "platform/program.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.hpp"
#include "editor/action.hpp"
#include "editor/autosave.hpp"
#include "imgui.h"
#include "imgui_internal.h"
#include "model/ids.hpp"
#include "opt/knowledge.hpp"
#include "platform/events.hpp"
#include "platform/guard.hpp"
#include "platform/page.hpp"
#include "platform/window.hpp"
#include "store/plan_repository.hpp"
#include "ui/app.hpp"

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
    : fonts_(fonts), window_(std::move(window)), autosave_(store::PlanRepository(storage_)),
      found_(autosave_.start(model::PlanId{page::fresh_id()}, page::now_s())),
      app_(std::move(knowledge), std::move(found_.workspace)), frames_([this] { return draw(); }),
      events_(app_, frames_), saving_(autosave_, app_, frames_), text_fields_(app_) {
    app_.dispatch(editor::ReportSave{std::move(found_.status)});
}

void Program::resize(const CanvasSize& size) {
    window_->resize(size);
    // Setting its size has cleared the canvas: it must be drawn before the browser paints.
    frames_.draw_now();
    frames_.request();
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
    EventFilter::deliver();
    window_->begin_frame(app_, fonts_);
    app_.frame();
    window_->end_frame(app_.background());
    page::frame_drawn();
    const bool events_wait = ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
    tell_page();
    text_fields_.tell_page(!app_.wants_frame());
    saving_.look();
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
