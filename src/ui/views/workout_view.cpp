#include "ui/views/workout_view.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "editor/state.hpp"
#include "library/library.hpp"
#include "model/plan.hpp"
#include "model/prescription.hpp"
#include "model/words.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::ui {
namespace {

/// The work sets carry a row's figures; without any, the first group does.
const model::SetGroup* main_sets(const model::Item& item) {
    const auto work = std::ranges::find_if(
        item.sets, [](const auto& set) { return set.kind == model::SetKind::work; });
    return work != item.sets.end() ? &*work : item.sets.empty() ? nullptr : &item.sets.front();
}

/// "1", "2" for entries that stand alone, "A1", "A2" for the items of the first group of several.
std::string place_label(std::size_t number, std::size_t item, bool grouped, std::size_t groups) {
    if (!grouped) {
        return base::digits(static_cast<std::int64_t>(number));
    }
    return std::string(1, static_cast<char>('A' + static_cast<int>(groups % 26))) +
           base::digits(static_cast<std::int64_t>(item + 1));
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string line;
    for (const std::string_view part : parts) {
        if (!part.empty()) {
            line += line.empty() ? "" : " \u00b7 ";
            line += part;
        }
    }
    return line;
}

WorkoutBlock block_view(const model::Day& day, model::Block block, model::Phase phase,
                        const opt::Knowledge& knowledge) {
    WorkoutBlock view;
    view.block = block;
    view.name = model::block_name(block);
    view.targets = opt::targets_text(knowledge.rules, block, phase);
    std::size_t alone = 0;
    std::size_t groups = 0;
    for (const model::Shared<model::Group>& group : day.groups(block)) {
        view.first_rows.push_back(view.rows.size());
        const bool grouped = group->items.size() > 1;
        alone += grouped ? 0 : 1;
        for (std::size_t i = 0; i < group->items.size(); ++i) {
            WorkoutRow row = workout_row(group->items[i], knowledge);
            row.place = place_label(alone, i, grouped, groups);
            view.rows.push_back(std::move(row));
        }
        groups += grouped ? 1 : 0;
    }
    view.count = view.rows.empty() ? "Drop here, or press Add"
                 : view.rows.size() == 1
                     ? "1 exercise"
                     : base::digits(static_cast<std::int64_t>(view.rows.size())) + " exercises";
    return view;
}

/// Whether a day shows the block: those its kind uses and those that hold something. A resistance
/// day's cardio stays out of the way until it is wanted.
bool shows(const model::Day& day, model::Block block, const opt::Rules& rules, bool with_cardio) {
    if (!day.groups(block).empty()) {
        return true;
    }
    const auto& kinds = rules.of(block).day_kinds;
    const bool used = std::ranges::find(kinds, day.kind) != kinds.end();
    if (block == model::Block::cardio && day.kind == model::DayKind::resistance) {
        return with_cardio;
    }
    return used;
}

void read_calendar(const model::Plan& plan, model::DayId open, WorkoutView& view) {
    std::size_t open_day_index = 0;
    const model::Week* open_week = nullptr;
    std::vector<const model::Week*> weeks;
    for (const auto& block : plan.phase_blocks) {
        for (const auto& week : block->weeks) {
            for (std::size_t i = 0; i < week->days.size(); ++i) {
                if (week->days[i]->id == open) {
                    view.week = weeks.size();
                    open_day_index = i;
                    open_week = week.get();
                }
            }
            weeks.push_back(week.get());
        }
    }
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        view.weeks.push_back("Week " + base::digits(static_cast<std::int64_t>(i + 1)));
        const auto& days = weeks[i]->days;
        view.week_days.push_back(
            days.empty() ? model::DayId{} : days[std::min(open_day_index, days.size() - 1)]->id);
    }
    if (open_week != nullptr) {
        view.day = open_day_index;
        for (const auto& day : open_week->days) {
            view.days.push_back({day->id, day->name});
        }
    }
}

}  // namespace

WorkoutRow workout_row(const model::Item& item, const opt::Knowledge& knowledge) {
    WorkoutRow row;
    row.item = item.id;
    const model::Exercise* exercise = knowledge.library.find(item.exercise);
    row.name = exercise != nullptr        ? exercise->name
               : item.custom_name.empty() ? item.exercise.text
                                          : item.custom_name;
    row.level = exercise != nullptr ? exercise->level : model::Level::any;
    if (const model::SetGroup* sets = main_sets(item)) {
        row.sets = base::digits(sets->count);
        row.reps = model::dose_text(sets->dose, item.side);
        row.load = model::load_text(*sets);
        row.rest = sets->rest ? model::rest_text(*sets->rest) : std::string();
    }
    row.tempo = item.tempo ? model::tempo_text(*item.tempo) : std::string();
    const std::string dose = row.reps.empty() ? row.sets : row.sets + " \u00d7 " + row.reps;
    row.short_line = joined({dose, row.tempo, row.rest, row.load});
    const std::string words = model::prescription_words(
        item, exercise != nullptr ? std::optional(exercise->dose) : std::nullopt);
    row.accessible = words.empty() ? row.name : row.name + "; " + words;
    return row;
}

WorkoutView workout_view(const editor::AppState& state, const opt::Knowledge& knowledge,
                         bool with_cardio) {
    WorkoutView view;
    const model::Plan* plan = state.workspace.open_plan();
    const model::Day* day = plan == nullptr ? nullptr : model::find_day(*plan, state.session.day);
    if (day == nullptr) {
        return view;
    }
    view.plan_name = plan->name;
    view.plan_detail = "Template, no client";
    view.phase = model::phase_of(*plan, day->id);
    read_calendar(*plan, day->id, view);
    for (const model::Block block : model::all_blocks) {
        if (shows(*day, block, knowledge.rules, with_cardio)) {
            view.blocks.push_back(block_view(*day, block, view.phase, knowledge));
        }
    }
    return view;
}

}  // namespace phasewise::ui
