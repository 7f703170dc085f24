#include "platform/saving.hpp"

#include <utility>

#include <emscripten/eventloop.h>

#include "editor/action.hpp"
#include "editor/autosave.hpp"
#include "editor/state.hpp"
#include "platform/guard.hpp"
#include "platform/page.hpp"

namespace phasewise::platform {

void Saving::look() {
    if (timer_ || !autosave_->behind(app_->state().workspace)) {
        return;
    }
    timer_ = true;
    emscripten_set_timeout(on_timer, static_cast<double>(editor::Autosave::delay_ms), this);
    report({editor::SaveState::saving, "Saving"});
}

void Saving::save() {
    const editor::Workspace& workspace = app_->state().workspace;
    if (autosave_->behind(workspace)) {
        report(autosave_->save(workspace, page::now_s(), page::clock()));
    }
}

void Saving::on_timer(void* saving) {
    guard([saving] {
        auto& self = *static_cast<Saving*>(saving);
        self.timer_ = false;
        self.save();
        self.look();
    });
}

void Saving::report(editor::SaveStatus status) {
    app_->dispatch(editor::ReportSave{std::move(status)});
    frames_->request();
}

}  // namespace phasewise::platform
