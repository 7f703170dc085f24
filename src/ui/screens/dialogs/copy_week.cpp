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

constexpr CopyWords copy_week_words{
    .key = "copy_week",
    .advice = "What the ticked weeks hold now is replaced by the days of this one.",
    .alike = {},
    .all = "Repeat to all weeks",
    .one = "week",
    .several = "weeks",
    .none_there = "This is the only week of the plan. Add a week first, in Day settings."};

CopyForm copy_form(const model::Plan& plan, model::DayId day) {
    const WeekPlace from = week_place(plan, day);
    const std::string name = week_name(from.number);
    CopyForm form{.title = "Copy " + name,
                  .from_name = name,
                  .from = from.week->id.value,
                  .groups = {std::string()},
                  .targets = {}};
    std::size_t number = 0;
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            if (number != from.number) {
                form.targets.push_back({.id = week->id.value,
                                        .name = week_name(number),
                                        .group = 0,
                                        .alike = false,
                                        .ticked = false});
            }
            ++number;
        }
    }
    return form;
}

}  // namespace

void draw_copy_week(Desk& desk) {
    const model::Plan* plan = desk.state.workspace.open_plan();
    const model::DayId day = desk.state.session.day;
    if (plan == nullptr || week_place(*plan, day).week == nullptr) {
        close_dialog(desk);
        return;
    }
    auto& form = form_of<CopyForm>(desk, [&] { return copy_form(*plan, day); });
    if (!draw_copy(desk, form, copy_week_words)) {
        return;
    }
    model::CopyWeek copy{{form.from}, {}};
    for (const CopyTarget& target : form.targets) {
        if (target.ticked) {
            copy.to.push_back({target.id});
        }
    }
    desk.ui.emit(editor::ApplyEdit{.edit = std::move(copy),
                                   .label = form.title,
                                   .said = copied_sentence(form, copy_week_words),
                                   .toast = true});
    desk.ui.emit(editor::OpenDay{day});  // one goes on where one was
}

}  // namespace phasewise::ui
