#include <optional>
#include <string>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"

namespace phasewise::ui {
namespace {

/// The note with which this finding is kept already, or nothing.
std::optional<std::string> note_of(const editor::AppState& state) {
    const editor::DialogState& about = state.session.dialog;
    const model::Plan* plan = state.workspace.open_plan();
    const model::Day* day = plan == nullptr ? nullptr : model::find_day(*plan, state.session.day);
    const auto place =
        day == nullptr || !about.item ? std::nullopt : model::find_item(*day, *about.item);
    if (!place) {
        return std::nullopt;
    }
    const model::Item& item = model::item_at(*day, *place);
    return item.overrule && item.overrule->rule == about.rule ? std::optional(item.overrule->note)
                                                              : std::nullopt;
}

bool says_something(const std::string& text) {
    return text.find_first_not_of(' ') != std::string::npos;
}

}  // namespace

void draw_keep_finding(Desk& desk) {
    Ui& ui = desk.ui;
    const editor::DialogState& about = desk.state.session.dialog;
    if (!about.item) {
        close_dialog(desk);
        return;
    }
    auto& kept = form_of<TextForm>(desk, [&] {
        const auto note = note_of(desk.state);
        return TextForm{
            .text = note.value_or(std::string()), .fault = {}, .has_old = note.has_value()};
    });
    Dialog dialog(ui, {.key = "keep", .title = "Keep it as it is", .width = 520});
    Form form(ui, dialog);
    form.text("finding", about.text);
    text_field(ui, form.field("Why do you keep it?"), Role::textbox, "note", "Why do you keep it?",
               "A reason, for you and for whoever reads the plan", nullptr, kept.text);
    form.advice("advice", "It stays listed, with your reason.");
    const bool can_save = says_something(kept.text);
    const Rect row = dialog.footer(form.y());
    bool takes_back = false;
    if (kept.has_old) {
        const ButtonSpec back{.key = "back", .name = "Take back"};
        takes_back = button(ui, {row.x, row.y, button_width(ui, back), row.h}, back);
    }
    const auto pressed = button_row(
        ui, row,
        {{.key = "cancel", .name = "Cancel"},
         {.key = "save", .name = "Save", .look = ButtonLook::accent, .disabled = !can_save}});
    const bool saves = can_save && (dialog.submitted() || pressed == 1);
    if (saves || takes_back) {
        ui.emit(editor::KeepFinding{.item = *about.item,
                                    .rule = about.rule,
                                    .note = takes_back ? std::string() : kept.text});
    }
    if (saves || takes_back || pressed == 0 || dialog.wants_close()) {
        close_dialog(desk);
    }
}

}  // namespace phasewise::ui
