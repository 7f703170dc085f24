#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "editor/action.hpp"
#include "editor/import_preview.hpp"
#include "editor/state.hpp"
#include "model/ids.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) {
            lines.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// A line of a list that can be walked through: the keyboard reaches what is out of sight.
void draw_fault(Ui& ui, Form& form, NodeId list, std::uint32_t place, std::string_view text) {
    const Paint paint = ui.paint();
    const float height =
        paint.paragraph(0, 0, form.w() - 24, Font::body, ui.theme->text, text, false);
    const Rect rect{form.x(), form.y(), form.w(), height + 8};
    const Press press = pressable(ui, {.id = node_id(list, place),
                                       .role = Role::listitem,
                                       .name = text,
                                       .place = rect,
                                       .focusable = true});
    paint.disc(rect.x + 6, rect.y + 4 + ui.fonts.line(Font::body) / 2, 2.5F, ui.theme->error);
    paint.paragraph(rect.x + 20, rect.y + 4, rect.w - 24, Font::body, ui.theme->text, text);
    if (press.ring) {
        focus_ring(ui, rect, 4);
    }
    form.space(rect.h);
}

/// What is wrong with the file: a sentence, then each fault.
void draw_faults(Desk& desk, const ImportForm& kept) {
    Ui& ui = desk.ui;
    Dialog dialog(ui, {.key = "import", .title = "This file cannot be imported", .width = 560});
    Form form(ui, dialog);
    form.text("sentence", kept.lines.front());
    if (kept.lines.size() > 1) {
        const NodeId list = ui.open({.id = ui.id("faults"),
                                     .role = Role::list,
                                     .name = "What is wrong",
                                     .place = {form.x(), form.y(), form.w(), 1}});
        for (std::size_t i = 1; i < kept.lines.size(); ++i) {
            draw_fault(ui, form, list, static_cast<std::uint32_t>(i), kept.lines[i]);
        }
        ui.close();
        form.space(Metrics::gap);
    }
    form.text("kept", "Nothing was changed.");
    const auto pressed = button_row(
        ui, dialog.footer(form.y()),
        {{.key = "other", .name = "Choose another file"}, {.key = "cancel", .name = "Cancel"}});
    if (pressed == 0) {
        ui.emit(editor::AskForFile{});
    }
    if (pressed || dialog.wants_close()) {
        close_dialog(desk);
    }
}

void draw_preview(Desk& desk, const ImportForm& kept, std::string_view name) {
    Ui& ui = desk.ui;
    Dialog dialog(ui, {.key = "import", .title = "Import plan", .width = 520});
    Form form(ui, dialog);
    heading(ui, {form.x(), form.y(), form.w(), 24}, "name", 3, Font::strong, ui.theme->text, name);
    form.space(32);
    for (std::size_t i = 0; i < kept.lines.size(); ++i) {
        form.text(ui.join({"line", ui.number(static_cast<std::int64_t>(i))}), kept.lines[i]);
    }
    form.text("beside", "It comes in beside your other plans and is opened; none of them changes.");
    const auto pressed =
        button_row(ui, dialog.footer(form.y()),
                   {{.key = "cancel", .name = "Cancel"},
                    {.key = "import", .name = "Import as a new plan", .look = ButtonLook::accent}});
    if (pressed == 1) {
        ui.emit(editor::ImportPlan{model::PlanId{desk.fresh_id()}});  // closes the dialog as well
    } else if (pressed == 0 || dialog.wants_close()) {
        close_dialog(desk);
    }
}

}  // namespace

void draw_import_plan(Desk& desk) {
    const editor::Session& session = desk.state.session;
    const auto& kept = form_of<ImportForm>(desk, [&] {
        return ImportForm{session.import ? session.import->lines()
                                         : lines_of(session.import_fault)};
    });
    if (kept.lines.empty()) {
        close_dialog(desk);
    } else if (session.import) {
        draw_preview(desk, kept, session.import->name);
    } else {
        draw_faults(desk, kept);
    }
}

}  // namespace phasewise::ui
