#pragma once

#include <cstdint>
#include <variant>

#include "editor/action.hpp"
#include "ui/screens/desk.hpp"

namespace phasewise::ui {

// Each dialog; drawn in every frame in which it is open.

void draw_commands(Desk& desk);
void draw_shortcuts(Desk& desk);
void draw_settings(Desk& desk);
void draw_about(Desk& desk);
void draw_day(Desk& desk);
void draw_copy_day(Desk& desk);
void draw_copy_week(Desk& desk);
void draw_import_plan(Desk& desk);
void draw_rename_plan(Desk& desk);
void draw_delete_for_good(Desk& desk);
void draw_own_exercise(Desk& desk);
void draw_keep_finding(Desk& desk);

/// Closes the open dialog.
inline void close_dialog(Desk& desk) { desk.ui.emit(editor::ShowDialog{}); }

/// What the open dialog remembers, as `make` says it when the dialog opens.
template <class Kept, class Make>
[[nodiscard]] Kept& form_of(Desk& desk, const Make& make) {
    DialogPanel& panel = desk.panels.dialog;
    const std::uint32_t number = desk.state.session.dialog.number;
    if (panel.number != number || !std::holds_alternative<Kept>(panel.form)) {
        panel.form = make();
        panel.number = number;
    }
    return std::get<Kept>(panel.form);
}

}  // namespace phasewise::ui
