#include <string>

#include "editor/action.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "model/edit.hpp"
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

std::string without_blanks_around(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Why the plan cannot have this name, a sentence; empty where it can.
std::string why_not(const model::Plan& plan, const std::string& name) {
    if (name.empty()) {
        return "A plan needs a name.";
    }
    const auto edited =
        model::apply(plan, model::SetPlan{name, plan.edition, plan.unit, plan.start_date});
    return edited ? std::string() : edited.error().message;
}

}  // namespace

void draw_rename_plan(Desk& desk) {
    Ui& ui = desk.ui;
    const model::PlanId& id = desk.state.session.dialog.plan;
    const auto plan = editor::find_plan(desk.state.workspace, id);
    if (plan == nullptr) {
        close_dialog(desk);
        return;
    }
    auto& kept = form_of<TextForm>(desk, [&] { return TextForm{.text = plan->name, .fault = {}}; });
    Dialog dialog(ui, {.key = "rename", .title = "Rename plan", .width = 440});
    Form form(ui, dialog);
    if (text_field(ui, form.field("Plan name"), Role::textbox, "name", "Plan name",
                   "For whom, or what for", nullptr, kept.text)) {
        kept.fault.clear();
    }
    form.fault(kept.fault);
    const auto pressed = button_row(ui, dialog.footer(form.y()),
                                    {{.key = "cancel", .name = "Cancel"},
                                     {.key = "save", .name = "Save", .look = ButtonLook::accent}});
    if (dialog.submitted() || pressed == 1) {
        const std::string name = without_blanks_around(kept.text);
        kept.fault = why_not(*plan, name);
        if (kept.fault.empty()) {
            ui.emit(editor::RenamePlan{id, name});
            close_dialog(desk);
        }
    } else if (pressed == 0 || dialog.wants_close()) {
        close_dialog(desk);
    }
}

}  // namespace phasewise::ui
