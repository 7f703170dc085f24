#include <variant>

#include "editor/state.hpp"
#include "ui/screens/desk.hpp"
#include "ui/screens/dialogs/all.hpp"

namespace phasewise::ui {

void draw_dialogs(Desk& desk) {
    using editor::DialogKind;
    switch (desk.state.session.dialog.kind) {
    case DialogKind::none: desk.panels.dialog.form = std::monostate(); break;
    case DialogKind::commands: draw_commands(desk); break;
    case DialogKind::shortcuts: draw_shortcuts(desk); break;
    case DialogKind::settings: draw_settings(desk); break;
    case DialogKind::about: draw_about(desk); break;
    case DialogKind::day: draw_day(desk); break;
    case DialogKind::copy_day: draw_copy_day(desk); break;
    case DialogKind::copy_week: draw_copy_week(desk); break;
    case DialogKind::import_plan: draw_import_plan(desk); break;
    case DialogKind::rename_plan: draw_rename_plan(desk); break;
    case DialogKind::delete_for_good: draw_delete_for_good(desk); break;
    case DialogKind::own_exercise: draw_own_exercise(desk); break;
    case DialogKind::keep_finding: draw_keep_finding(desk); break;
    }
}

}  // namespace phasewise::ui
