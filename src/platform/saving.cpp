#include "platform/saving.hpp"

#include <string_view>
#include <utility>

#include <emscripten/eventloop.h>

#include "editor/action.hpp"
#include "editor/autosave.hpp"
#include "editor/state.hpp"
#include "platform/guard.hpp"
#include "platform/page.hpp"

namespace phasewise::platform {

void Saving::look() {
    const editor::AppState& state = app_->state();
    if (timer_ || !autosave_->behind(state.workspace, state.session.draft)) {
        return;
    }
    timer_ = true;
    emscripten_set_timeout(on_timer, static_cast<double>(editor::Autosave::delay_ms), this);
    report({editor::SaveState::saving, "Saving"});
}

void Saving::save() {
    if (!autosave_->behind(app_->state().workspace, app_->state().session.draft)) {
        return;
    }
    take_in();  // what another tab has saved is not written over
    const editor::AppState& state = app_->state();
    report(autosave_->save(state.workspace, state.session.draft, page::now_s(), page::clock()));
}

void Saving::hear(std::string_view key) {
    autosave_->notice(key);
    take_in();
    look();
}

void Saving::take_in() {
    if (auto change = autosave_->take_in(app_->state().workspace, page::now_s())) {
        app_->dispatch(editor::TakeIn{std::move(change->workspace), std::move(change->words)});
        frames_->request();
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
