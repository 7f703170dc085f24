#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/notice.hpp"
#include "editor/state.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/theme.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"

namespace phasewise::ui {

void draw_about(Desk& desk) {
    Ui& ui = desk.ui;
    Dialog dialog(ui, {.key = "about", .title = "About Phasewise", .width = 560});
    Form form(ui, dialog);
    form.text("what",
              "Phasewise designs workouts along the five phases of the OPT model, and checks every "
              "one of them while you work. Each range and each finding names its reason, its "
              "edition and its source.");
    form.text("notice", editor::independence_notice);

    form.section("plans", "Where your plans are");
    form.text("storage",
              "Your plans, your own exercises and your settings are kept in this browser, on this "
              "device. There is no account and no server; nothing that you type leaves the device. "
              "Whoever clears the data of this site in the browser clears the plans too: Export "
              "gives a plan as a file to keep elsewhere, or to open on another device.");

    form.section("keys", "Keyboard");
    const editor::Command& shortcuts = editor::command(editor::CommandId::shortcuts);
    ButtonFlow flow(ui, form.x(), form.y(), form.w());
    if (flow.add({.key = "shortcuts", .name = shortcuts.label})) {
        ui.emit(shortcuts.action(desk.state));
    }
    form.move_to(flow.bottom() + Metrics::pad);

    form.section("licences", "Licences");
    form.text("fonts",
              "Typeface: Inter, SIL Open Font License 1.1. Icons: Lucide, ISC License. Built with "
              "Dear ImGui (MIT), SDL (zlib) and JSON for Modern C++ (MIT).");
    dialog.end(form.y());
    if (dialog.wants_close()) {
        close_dialog(desk);
    }
}

}  // namespace phasewise::ui
