#include <array>
#include <cstddef>
#include <variant>

#include "editor/state.hpp"
#include "ui/screens/desk.hpp"
#include "ui/screens/dialogs/all.hpp"

namespace phasewise::ui {
namespace {

void draw_none(Desk& desk) { desk.panels.dialog.form = std::monostate(); }

// In the order of DialogKind. Called through the table, the dialogs are no part of the code of the
// first screen (cmake/split.cmake).
constexpr std::array dialogs{draw_none,        draw_commands,        draw_shortcuts,
                             draw_settings,    draw_about,           draw_day,
                             draw_copy_day,    draw_copy_week,       draw_import_plan,
                             draw_rename_plan, draw_delete_for_good, draw_own_exercise,
                             draw_keep_finding};
static_assert(dialogs.size() == static_cast<std::size_t>(editor::DialogKind::keep_finding) + 1);

}  // namespace

void draw_dialogs(Desk& desk) {
    dialogs[static_cast<std::size_t>(desk.state.session.dialog.kind)](desk);
}

}  // namespace phasewise::ui
