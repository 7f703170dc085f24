#include "base/text.hpp"
#include "editor/action.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"

namespace phasewise::ui {

void draw_delete_for_good(Desk& desk) {
    Ui& ui = desk.ui;
    const model::PlanId& id = desk.state.session.dialog.plan;
    const auto& kept = form_of<DeleteForm>(desk, [&] {
        const auto plan = editor::find_plan(desk.state.workspace, id);
        return DeleteForm{plan == nullptr || !editor::is_in_bin(desk.state.workspace, id)
                              ? std::string()
                              : base::in_quotes(plan->name) +
                                    " will be taken off this device. Until this page is closed, "
                                    "Undo can bring it back; after that, nothing can."};
    });
    if (kept.text.empty()) {
        close_dialog(desk);
        return;
    }
    Dialog dialog(ui, {.key = "delete_for_good",
                       .title = "Delete for good?",
                       .description = kept.text,
                       .width = 440,
                       .alert = true,
                       .beside_closes = false});
    Form form(ui, dialog);
    form.text("text", kept.text);
    const auto pressed =
        button_row(ui, dialog.footer(form.y()),
                   {{.key = "keep", .name = "Keep it"},
                    {.key = "delete", .name = "Delete for good", .look = ButtonLook::danger}});
    if (pressed == 1) {
        ui.emit(editor::DeleteForGood{id});
    }
    if (pressed || dialog.wants_close()) {
        close_dialog(desk);
    }
}

}  // namespace phasewise::ui
