#include <cstddef>
#include <optional>
#include <utility>

#include "editor/action.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/copy.hpp"
#include "ui/screens/dialogs/week_place.hpp"

namespace phasewise::ui {
namespace {

constexpr CopyWords copy_day_words{
    .key = "copy_day",
    .advice = "What the ticked days hold now is replaced. They keep their names.",
    .alike = "Same day in all weeks",
    .all = "All",
    .one = "day",
    .several = "days",
    .none_there = "This is the only day of the plan. Add a day or a week first, in Day settings."};

/// The place of the day in its week.
std::size_t place_in(const model::Week& week, model::DayId id) {
    std::size_t place = 0;
    while (place < week.days.size() && week.days[place]->id != id) {
        ++place;
    }
    return place;
}

CopyForm copy_form(const model::Plan& plan, const model::Day& day) {
    CopyForm form{.title = "Copy " + day.name,
                  .from_name = day.name,
                  .from = day.id.value,
                  .groups = {},
                  .targets = {}};
    const std::size_t here = place_in(*week_place(plan, day.id).week, day.id);
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            const std::size_t group = form.groups.size();
            form.groups.push_back(week_name(group));
            for (std::size_t i = 0; i < week->days.size(); ++i) {
                if (week->days[i]->id != day.id) {
                    form.targets.push_back({.id = week->days[i]->id.value,
                                            .name = week->days[i]->name,
                                            .group = group,
                                            .alike = i == here,
                                            .ticked = false});
                }
            }
        }
    }
    return form;
}

}  // namespace

void draw_copy_day(Desk& desk) {
    const model::Plan* plan = desk.state.workspace.open_plan();
    const model::Day* day =
        plan == nullptr ? nullptr : model::find_day(*plan, desk.state.session.day);
    if (day == nullptr) {
        close_dialog(desk);
        return;
    }
    auto& form = form_of<CopyForm>(desk, [&] { return copy_form(*plan, *day); });
    if (!draw_copy(desk, form, copy_day_words)) {
        return;
    }
    model::CopyDay copy{{form.from}, {}};
    for (const CopyTarget& target : form.targets) {
        if (target.ticked) {
            copy.to.push_back({target.id});
        }
    }
    const model::DayId from = copy.from;
    desk.ui.emit(editor::ApplyEdit{.edit = std::move(copy),
                                   .label = form.title,
                                   .said = copied_sentence(form, copy_day_words),
                                   .toast = true});
    desk.ui.emit(editor::OpenDay{from});  // one goes on where one was
}

}  // namespace phasewise::ui
