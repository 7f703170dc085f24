#include "ui/screens/details_fields.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.hpp"
#include "editor/action.hpp"
#include "editor/field_edit.hpp"
#include "model/edit.hpp"
#include "model/limits.hpp"
#include "model/plan.hpp"
#include "model/typed_field.hpp"
#include "opt/prescribe.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
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

constexpr float label_width = 72;
constexpr float field_width = 112;
constexpr float row = Metrics::control + 6;

/// Emits what a field has read, or refuses it with the reason.
void commit(Desk& desk, const FieldEdit& edit, std::string_view label,
            const base::Result<model::Edit>& change) {
    if (change) {
        desk.ui.emit(editor::ApplyEdit{*change, std::string(label), {}, false});
    } else {
        refuse(desk.ui, edit, change.error().message);
    }
}

void step(Desk& desk, std::string_view label, std::optional<model::Edit> change) {
    if (change) {
        desk.ui.emit(editor::ApplyEdit{std::move(*change), std::string(label), {}, false});
    }
}

void replace_item(Desk& desk, model::Item item, std::string label) {
    desk.ui.emit(editor::ApplyEdit{model::ReplaceItems{desk.state.session.day, {std::move(item)}},
                                   std::move(label),
                                   {},
                                   false});
}

/// A field of this entry: a draft belongs to it and to no other.
std::string_view key_of(Desk& desk, std::string_view name) {
    return desk.ui.join({desk.ui.number(desk.details.item.id.value), " ", name});
}

/// The question mark beside a value: its reason opens under it.
void why_button(Desk& desk, const Rect& rect, std::string_view name) {
    const bool open = desk.panels.open_why == name;
    if (button(desk.ui, rect,
               {.key = name,
                .name = name,
                .icon = icons::circle_help,
                .icon_only = true,
                .look = ButtonLook::plain,
                .description = open ? "Shown below" : std::string_view()})) {
        desk.panels.open_why = open ? std::string() : std::string(name);
    }
}

/// One value: its name, its field, the phase's range, its reason. Answers where it ends.
float draw_field(Desk& desk, const DetailField& field, float x, float y, float w) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    ui.paint().text({x, y, label_width, Metrics::control}, Font::body, theme.muted, field.name);
    const bool spins = field.field == model::TypedField::sets;
    std::optional<Scale> scale;
    if (spins && field.target && field.target->actual) {
        scale = Scale{field.target->actual->lo, 1, model::PlanLimits::sets};
    }
    const FieldEdit edit = value_field(ui, {x + label_width, y, field_width, Metrics::control},
                                       {.key = key_of(desk, field.name),
                                        .name = field.name,
                                        .value = field.value,
                                        .role = spins ? Role::spinbutton : Role::textbox,
                                        .description = field.description,
                                        .fault = field.fault,
                                        .numeric = field.field != model::TypedField::load,
                                        .stepping = field.field != model::TypedField::tempo,
                                        .scale = scale});
    const std::string_view label = ui.join({field.name, " of ", desk.details.name});
    if (edit.committed) {
        with_entry(desk, [&](const editor::OpenEntry& entry) {
            commit(desk, edit, label, editor::typed_edit(entry, field.field, *edit.committed));
        });
    } else if (edit.steps != 0) {
        with_entry(desk, [&](const editor::OpenEntry& entry) {
            step(desk, label, editor::stepped_edit(entry, field.field, edit.steps));
        });
    }
    const float right = x + w - 28;
    const float range_x = x + label_width + field_width + 14;
    if (field.target) {
        draw_range(ui, {range_x, y + 4, right - range_x - 8, 24}, *field.target,
                   theme.phase(desk.workout.phase));
        why_button(desk, {right, y, 28, Metrics::control}, field.why_name);
    }
    y += row;
    if (!edit.fault.empty() && edit.fault != field.fault) {
        y += ui.paint().paragraph(x + label_width, y - 2, w - label_width, Font::small, theme.error,
                                  edit.fault) +
             4;
    }
    if (field.target && desk.panels.open_why == field.why_name) {
        y += draw_reason(desk, field.why_name, x, y, w, field.target->why) + 8;
    }
    return y;
}

float draw_side(Desk& desk, float x, float y) {
    constexpr std::array sides{
        Choice{"Both sides together", "Both together"},
        Choice{"Each side", "Each side"},
        Choice{"Alternating sides", "Alternating"},
        Choice{"Split stance", "Split"},
    };
    constexpr std::array values{model::Side::both, model::Side::each, model::Side::alternate,
                                model::Side::split};
    Ui& ui = desk.ui;
    ui.paint().text({x, y, label_width, Metrics::control}, Font::body, ui.theme->muted, "Side");
    const auto now = std::ranges::find(values, desk.details.item.side);
    const auto picked = combobox(ui, {x + label_width, y, 176, Metrics::control}, "Side", sides,
                                 static_cast<std::size_t>(now - values.begin()));
    if (picked) {
        model::Item item = desk.details.item;
        item.side = values[*picked];
        replace_item(desk, std::move(item), "Side of " + desk.details.name);
    }
    return y + row;
}

/// How the group of the entry is done.
float draw_group(Desk& desk, const model::GroupShape& now, float x, float y, float w) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    constexpr std::array kinds{
        Choice{"Superset", "Superset"},   Choice{"Contrast pair", "Contrast pair"},
        Choice{"Circuit", "Circuit"},     Choice{"Vertical loading", "Vertical loading"},
        Choice{"Intervals", "Intervals"},
    };
    constexpr auto first = static_cast<std::size_t>(model::GroupKind::superset);
    heading(ui, {x, y, w, 22}, "group", 3, Font::strong, theme.text, "Group");
    y += 28;
    ui.paint().text({x, y, label_width, Metrics::control}, Font::body, theme.muted, "Done as");
    const auto chosen = static_cast<std::size_t>(now.kind) - first;
    if (const auto picked =
            combobox(ui, {x + label_width, y, 176, Metrics::control}, "Done as", kinds, chosen)) {
        model::GroupShape shape = now;
        shape.kind = static_cast<model::GroupKind>(*picked + first);
        ui.emit(editor::ApplyEdit{
            model::SetGroupShape{desk.state.session.day, desk.details.item.id, shape},
            "Group done another way", "The group is done another way.", false});
    }
    y += row;
    for (const GroupRestField& rest : desk.details.group_rests) {
        constexpr float wide_label = 164;
        ui.paint().text({x, y, wide_label, Metrics::control}, Font::body, theme.muted, rest.name);
        const FieldEdit edit = value_field(ui, {x + wide_label, y, 84, Metrics::control},
                                           {.key = key_of(desk, rest.name),
                                            .name = rest.name,
                                            .value = rest.value,
                                            .description = "For example 0 s, 60 s or 60-90 s",
                                            .placeholder = "none",
                                            .numeric = true,
                                            .stepping = true});
        if (edit.committed) {
            with_entry(desk, [&](const editor::OpenEntry& entry) {
                commit(desk, edit, rest.name,
                       editor::typed_group_rest(entry, rest.which, *edit.committed));
            });
        } else if (edit.steps != 0) {
            with_entry(desk, [&](const editor::OpenEntry& entry) {
                step(desk, rest.name, editor::stepped_group_rest(entry, rest.which, edit.steps));
            });
        }
        y += row;
    }
    return y + 6;
}

/// A line of free text of the entry.
float draw_text(Desk& desk, float x, float y, float w, std::string_view name,
                std::string_view value, std::string_view placeholder,
                std::string model::Item::* member) {
    Ui& ui = desk.ui;
    ui.paint().text({x, y, label_width, Metrics::control}, Font::body, ui.theme->muted, name);
    const FieldEdit edit = value_field(
        ui, {x + label_width, y, w - label_width, Metrics::control},
        {.key = key_of(desk, name), .name = name, .value = value, .placeholder = placeholder});
    if (edit.committed) {
        model::Item item = desk.details.item;
        item.*member = *edit.committed;
        model::Group alone;
        alone.items.push_back(item);
        if (const auto objection = model::why_not(alone)) {
            refuse(ui, edit, objection->message);
        } else {
            replace_item(desk, std::move(item),
                         std::string(ui.join({name, " of ", desk.details.name})));
        }
    }
    return y + row;
}

float draw_alternatives(Desk& desk, float x, float y, float w) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const DetailsView& view = desk.details;
    ui.paint().text({x, y, label_width, Metrics::control}, Font::body, theme.muted, "Instead");
    const float left = x + label_width;
    for (std::size_t i = 0; i < view.alternatives.size(); ++i) {
        const Alternative& one = view.alternatives[i];
        label(ui, {left, y, w - label_width - 34, Metrics::control}, one.exercise.text, Font::body,
              theme.text, one.name);
        if (button(ui, {x + w - 30, y, 30, Metrics::control},
                   {.key = one.remove_name,
                    .name = one.remove_name,
                    .icon = icons::x,
                    .icon_only = true,
                    .look = ButtonLook::plain})) {
            model::Item item = view.item;
            item.alternatives.erase(item.alternatives.begin() + static_cast<std::ptrdiff_t>(i));
            replace_item(desk, std::move(item), "Remove an alternative");
        }
        y += Metrics::control;
    }
    if (view.candidates.empty() || view.alternatives.size() >= model::PlanLimits::alternatives) {
        return view.alternatives.empty() ? y : y + 6;
    }
    constexpr std::size_t most = 24;
    std::array<Choice, most> choices{};
    const std::size_t count = std::min(most, view.candidates.size());
    for (std::size_t i = 0; i < count; ++i) {
        choices[i] = {view.candidates[i].name, view.candidates[i].name};
    }
    if (const auto picked = combobox(
            ui, {left, y, w - label_width, Metrics::control},
            {.key = "alternative", .name = "Add alternative", .placeholder = "Add an alternative"},
            std::span(choices.data(), count), none_chosen)) {
        model::Item item = view.item;
        item.alternatives.push_back(view.candidates[*picked].exercise);
        replace_item(desk, std::move(item), "Add an alternative");
    }
    return y + row;
}

}  // namespace

void draw_range(const Ui& ui, const Rect& rect, const opt::Target& target, Color color) {
    if (!target.range) {
        return;
    }
    const Paint paint = ui.paint();
    const Theme& theme = *ui.theme;
    const int high = std::max(target.range->hi, target.actual ? target.actual->hi : 0);
    const float end = std::max<float>(1, static_cast<float>(high) * 1.25F);
    const auto at = [&](int value) {
        return rect.x + rect.w * std::clamp(static_cast<float>(value) / end, 0.0F, 1.0F);
    };
    const float y = rect.y + 9;
    paint.fill({rect.x, y, rect.w, 6}, theme.line, 3);
    const float low = at(target.range->lo);
    const float top = std::max<float>(at(target.range->hi), low + 6);
    paint.fill({low, y, top - low, 6}, color, 3, 0.55F);
    if (target.actual) {
        const bool inside =
            target.range->lo <= target.actual->lo && target.actual->hi <= target.range->hi;
        const float from = at(target.actual->lo);
        const float to = at(target.actual->hi);
        const Color tick = inside ? theme.text : theme.error;
        paint.fill({from, y + 2, to - from, 2}, tick);
        for (const float x : {from, to}) {
            paint.fill({x - 1.5F, y - 4, 3, 14}, tick, 1.5F);
        }
    }
}

float draw_reason(Desk& desk, std::string_view key, float x, float y, float w,
                  std::string_view text) {
    Ui& ui = desk.ui;
    const Paint paint = ui.paint();
    constexpr float inside = 10;
    const float height =
        paint.paragraph(x + inside, y, w - 2 * inside, Font::small, ui.theme->muted, text, false);
    const Rect card{x, y, w, height + 2 * inside};
    paint.fill(card, ui.theme->raised, Metrics::radius);
    paint.paragraph(x + inside, y + inside, w - 2 * inside, Font::small, ui.theme->muted, text);
    ui.leaf(
        {.id = ui.id(ui.join({key, " reason"})), .role = Role::text, .name = text, .place = card});
    return card.h;
}

float draw_fields(Desk& desk, float x, float y, float w) {
    Ui& ui = desk.ui;
    const DetailsView& view = desk.details;
    for (const DetailField& field : view.fields) {
        y = draw_field(desk, field, x, y, w);
    }
    if (view.has_side) {
        y = draw_side(desk, x, y);
    }
    const ButtonSpec different{.key = "different_sets",
                               .name = "Different sets",
                               .icon =
                                   desk.panels.more_sets ? icons::chevron_up : icons::chevron_down,
                               .look = ButtonLook::plain,
                               .description = "Warm-up, pyramid, back-off, drop and test sets"};
    if (button(ui, {x + label_width, y, button_width(ui, different), Metrics::control},
               different)) {
        desk.panels.more_sets = !desk.panels.more_sets;
    }
    y += row;
    if (desk.panels.more_sets) {
        y = draw_sets(desk, x, y, w);
    }
    y += 6;
    if (view.group) {
        y = draw_group(desk, *view.group, x, y, w);
    }
    y = draw_text(desk, x, y, w, "Notes", view.note, "For the client", &model::Item::note);
    y = draw_text(desk, x, y, w, "Why this", view.rationale, "Why this exercise, for this client",
                  &model::Item::rationale);
    y = draw_alternatives(desk, x, y, w);
    constexpr std::string_view keep = "Leave as it is when the day is fitted to a phase";
    if (checkbox(ui, {x, y, w, Metrics::control}, "locked", keep, view.item.locked)) {
        model::Item item = view.item;
        item.locked = !item.locked;
        const std::string_view label = item.locked ? "Lock" : "Unlock";
        replace_item(desk, std::move(item), std::string(label));
    }
    return y + row;
}

}  // namespace phasewise::ui
