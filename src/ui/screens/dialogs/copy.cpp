#include "ui/screens/dialogs/copy.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.hpp"
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

namespace phasewise::ui {
namespace {

constexpr float group_name = 80;   ///< the width of "Week 12" before its days
constexpr float name_above = 340;  ///< a narrower dialog has it over them

/// The widest name, so that the boxes stand in columns.
float column_width(const Ui& ui, const CopyForm& form, float room) {
    float width = 0;
    for (const CopyTarget& target : form.targets) {
        width = std::max(width, checkbox_width(ui, target.name));
    }
    return std::min(width + 16, room);
}

void draw_ticks(Ui& ui, Form& layout, CopyForm& form, const CopyWords& words) {
    ButtonFlow flow(ui, layout.x(), layout.y(), layout.w());
    if (!words.alike.empty() && flow.add({.key = "alike", .name = words.alike})) {
        for (CopyTarget& target : form.targets) {
            target.ticked = target.alike;
        }
    }
    if (flow.add({.key = "all", .name = words.all})) {
        for (CopyTarget& target : form.targets) {
            target.ticked = true;
        }
    }
    if (flow.add({.key = "none", .name = "None"})) {
        for (CopyTarget& target : form.targets) {
            target.ticked = false;
        }
    }
    layout.move_to(flow.bottom() + Metrics::pad);
}

/// The boxes of one group, in columns, in as many lines as they need.
void draw_boxes(Ui& ui, Form& layout, CopyForm& form, std::size_t group) {
    const bool named = !form.groups[group].empty();
    const bool above = layout.w() < name_above;
    const float lead = named && !above ? group_name : 0;
    const float room = layout.w() - lead;
    const float column = column_width(ui, form, room);
    const float height = control_height(ui);
    const auto columns = static_cast<std::size_t>(std::max<float>(1, room / column));
    ui.paint().text({layout.x(), layout.y(), group_name, above ? 24 : height}, Font::small,
                    ui.theme->muted, form.groups[group]);
    layout.space(named && above ? 24 : 0);
    std::size_t index = 0;
    for (CopyTarget& target : form.targets) {
        if (target.group != group) {
            continue;
        }
        const std::size_t line = index / columns;
        const Rect box{layout.x() + lead + static_cast<float>(index % columns) * column,
                       layout.y() + static_cast<float>(line) * height, column - 8, height};
        if (checkbox(ui, box, ui.number(target.id), target.name, target.ticked)) {
            target.ticked = !target.ticked;
        }
        ++index;
    }
    const std::size_t lines = (index + columns - 1) / columns;
    layout.space(static_cast<float>(lines) * height);
}

void draw_groups(Ui& ui, Form& layout, CopyForm& form, const CopyWords& words) {
    for (std::size_t group = 0; group < form.groups.size(); ++group) {
        const auto is_here = [group](const CopyTarget& target) { return target.group == group; };
        if (std::ranges::none_of(form.targets, is_here)) {
            continue;
        }
        const std::string_view name =
            form.groups[group].empty() ? words.several : std::string_view(form.groups[group]);
        ui.open({.id = node_id(ui.id("group"), static_cast<std::uint32_t>(group)),
                 .role = Role::group,
                 .name = name,
                 .place = {layout.x(), layout.y(), layout.w(), control_height(ui)}});
        draw_boxes(ui, layout, form, group);
        ui.close();
    }
}

}  // namespace

std::size_t ticked_count(const CopyForm& form) {
    return static_cast<std::size_t>(std::ranges::count(form.targets, true, &CopyTarget::ticked));
}

std::string copied_sentence(const CopyForm& form, const CopyWords& words) {
    const std::size_t count = ticked_count(form);
    return form.from_name + " copied to " + base::digits(count) + " " +
           std::string(count == 1 ? words.one : words.several) + ".";
}

bool draw_copy(Desk& desk, CopyForm& form, const CopyWords& words) {
    Ui& ui = desk.ui;
    Dialog dialog(ui, {.key = words.key, .title = form.title, .width = 520});
    Form layout(ui, dialog);
    if (form.targets.empty()) {
        layout.text("none_there", words.none_there);
    } else {
        layout.text("advice", words.advice);
        draw_ticks(ui, layout, form, words);
        draw_groups(ui, layout, form, words);
    }
    const std::size_t count = ticked_count(form);
    const std::string_view copy = ui.join({"Copy to ", ui.number(static_cast<std::int64_t>(count)),
                                           " ", count == 1 ? words.one : words.several});
    const auto pressed = button_row(
        ui, dialog.footer(layout.y()),
        {{.key = "cancel", .name = "Cancel"},
         {.key = "copy", .name = copy, .look = ButtonLook::accent, .disabled = count == 0}});
    if (pressed || dialog.wants_close()) {
        close_dialog(desk);
    }
    return pressed == 1;
}

}  // namespace phasewise::ui
