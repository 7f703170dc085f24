#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "editor/action.hpp"
#include "editor/field_edit.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "model/typed_field.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/screens/details_fields.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/views/details_view.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/combobox.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/value_field.hpp"

namespace phasewise::ui {
namespace {

constexpr float remove_width = 26;
constexpr float set_row = Metrics::control + 4;
constexpr float number_width = 22;
constexpr float captions_height = 22;

/// The columns of a row of sets, as parts of its width.
struct Column {
    std::string_view name;
    model::SetField field;
    std::string SetRow::* text;
    float share;
};
constexpr std::array columns{
    Column{"Sets", model::SetField::count, &SetRow::count, 0.15F},
    Column{"Dose", model::SetField::dose, &SetRow::dose, 0.23F},
    Column{"Load", model::SetField::load, &SetRow::load, 0.35F},
    Column{"Rest", model::SetField::rest, &SetRow::rest, 0.27F},
};

void emit(Desk& desk, model::Edit edit) {
    desk.ui.emit(editor::ApplyEdit{std::move(edit), "Sets of " + desk.details.name, {}, false});
}

void replace_sets(Desk& desk, model::Item item) {
    emit(desk, model::ReplaceItems{desk.state.session.day, {std::move(item)}});
}

void draw_cell(Desk& desk, const Rect& rect, std::size_t index, const Column& column) {
    Ui& ui = desk.ui;
    const SetRow& set = desk.details.sets[index];
    const std::string_view name = ui.join({"Set ", set.name, ": ", column.name});
    const FieldEdit edit =
        value_field(ui, rect,
                    {.key = ui.join({ui.number(desk.details.item.id.value), " ", name}),
                     .name = name,
                     .value = set.*column.text,
                     .placeholder = "\u2013",
                     .numeric = column.field != model::SetField::load,
                     .stepping = true});
    if (edit.committed) {
        with_entry(desk, [&](const editor::OpenEntry& entry) {
            const auto change = editor::typed_set_edit(entry, index, column.field, *edit.committed);
            if (change) {
                emit(desk, *change);
            } else {
                refuse(ui, edit, change.error().message);
            }
        });
    } else if (edit.steps != 0) {
        with_entry(desk, [&](const editor::OpenEntry& entry) {
            if (auto change = editor::stepped_set_edit(entry, index, column.field, edit.steps)) {
                emit(desk, std::move(*change));
            }
        });
    }
}

void draw_kind(Desk& desk, const Rect& rect, std::size_t index) {
    constexpr std::array kinds{
        Choice{"Work sets", "Work"},         Choice{"Warm-up sets", "Warm-up"},
        Choice{"Back-off sets", "Back-off"}, Choice{"Drop sets", "Drop"},
        Choice{"Test sets", "Test"},
    };
    Ui& ui = desk.ui;
    const SetRow& set = desk.details.sets[index];
    const std::string_view name = ui.join({"Set ", set.name, ": Kind"});
    if (const auto picked = combobox(ui, rect, name, kinds, static_cast<std::size_t>(set.kind))) {
        model::Item item = desk.details.item;
        item.sets[index].kind = static_cast<model::SetKind>(*picked);
        replace_sets(desk, std::move(item));
    }
}

/// What the columns hold, over those of the first set: for the eye, as each field says its name
/// itself.
void draw_captions(const Desk& desk, float x, float y, float w) {
    const auto& fields = desk.details.fields;
    const auto dose = std::ranges::find(fields, model::TypedField::dose, &DetailField::field);
    for (const Column& column : columns) {
        const bool counts = column.field == model::SetField::dose && dose != fields.end();
        desk.ui.paint().text({x, y, column.share * w - 4, captions_height}, Font::small,
                             desk.ui.theme->muted, counts ? dose->name : column.name);
        x += column.share * w;
    }
}

}  // namespace

float draw_sets(Desk& desk, float x, float y, float w) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    for (std::size_t i = 0; i < desk.details.sets.size(); ++i) {
        const SetRow& set = desk.details.sets[i];
        ui.paint().text({x, y, 20, Metrics::control}, Font::strong, theme.muted, set.name);
        draw_kind(desk, {x + number_width, y, 118, Metrics::control}, i);
        const std::string_view remove = ui.join({"Take out set ", set.name});
        if (button(ui, {x + w - remove_width, y, remove_width, Metrics::control},
                   {.key = remove,
                    .name = remove,
                    .icon = icons::x,
                    .icon_only = true,
                    .look = ButtonLook::plain,
                    .disabled = desk.details.sets.size() == 1})) {
            model::Item item = desk.details.item;
            item.sets.erase(item.sets.begin() + static_cast<std::ptrdiff_t>(i));
            replace_sets(desk, std::move(item));
        }
        y += set_row;
        float left = x + number_width;
        const float width = w - number_width;
        if (i == 0) {
            draw_captions(desk, left, y, width);
            y += captions_height;
        }
        for (const Column& column : columns) {
            draw_cell(desk, {left, y, column.share * width - 4, Metrics::control}, i, column);
            left += column.share * width;
        }
        y += set_row + 4;
    }
    const ButtonSpec add{.key = "add_set",
                         .name = "Add sets",
                         .icon = icons::plus,
                         .disabled = desk.details.sets.empty() ||
                                     desk.details.sets.size() >= model::PlanLimits::set_groups};
    if (button(ui, {x + number_width, y, button_width(ui, add), Metrics::control}, add)) {
        model::Item item = desk.details.item;
        item.sets.push_back(item.sets.back());
        replace_sets(desk, std::move(item));
    }
    return y + set_row;
}

}  // namespace phasewise::ui
