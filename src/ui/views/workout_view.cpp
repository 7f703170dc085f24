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
#include "model/typed_field.hpp"
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

/// Whether its work sets are not all alike: the row then says all of them, as Details does.
bool has_different_sets(const model::Item& item) {
    return std::ranges::count(item.sets, model::SetKind::work, &model::SetGroup::kind) > 1;
}

/// "A1", "A2" for the items of the first group, "B1" for those of the second.
std::string group_label(std::size_t item, std::size_t group) {
    return std::string(1, static_cast<char>('A' + static_cast<int>(group % 26))) +
           base::digits(item + 1);
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

std::string count_text(std::size_t count, std::string_view one, std::string_view several) {
    return base::digits(count) + " " + std::string(count == 1 ? one : several);
}

/// What is said of a group besides its name: rounds and rests.
std::string group_detail(const model::Group& group) {
    const auto rest = [](std::string_view what, const std::optional<model::Rest>& value) {
        return value && (value->lo > 0 || value->hi > 0)
                   ? model::rest_text(*value) + std::string(what)
                   : std::string();
    };
    // The name of all but pairs says the rounds already.
    const bool pair =
        group.kind == model::GroupKind::superset || group.kind == model::GroupKind::contrast;
    return joined({pair ? count_text(static_cast<std::size_t>(group.rounds), "round", "rounds")
                        : std::string(),
                   rest(" between exercises", group.rest_between_items),
                   rest(" between pairs", group.rest_between_pairs),
                   rest(" between rounds", group.rest_between_rounds)});
}

/// A row of a group: its sets are the group's rounds, its rest the one that the group sets there.
void show_in_group(WorkoutRow& row, const model::Group& group, std::size_t item) {
    row.sets = base::digits(group.rounds);
    const bool last = item + 1 == group.items.size();
    const std::optional<model::Rest>& rest =
        last ? group.rest_between_rounds : group.rest_between_items;
    row.rest = rest ? model::rest_text(*rest) : std::string();
}

std::string minutes_text(int seconds) {
    return seconds == 0 ? std::string() : base::digits((seconds + 59) / 60) + " min";
}

/// What the findings say of one row: which of its figures, and how badly.
void mark_faults(WorkoutRow& row, const ChecksView& checks) {
    for (const FindingRow& found : checks.rows) {
        const opt::Finding& finding = found.finding;
        if (finding.item == row.item && finding.severity <= opt::Severity::warning &&
            finding.kept_because.empty()) {
            row.faults |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(finding.field));
            row.worst = std::min(row.worst, finding.severity);
        }
    }
}

WorkoutBlock block_view(const model::Day& day, model::Block block, model::Phase phase,
                        const opt::Knowledge& knowledge, const ChecksView& checks) {
    WorkoutBlock view;
    view.block = block;
    view.name = model::block_name(block);
    view.targets = opt::targets_text(knowledge.rules, block, phase);
    view.minutes = minutes_text(checks.time.of(block));
    std::size_t alone = 0;
    std::size_t groups = 0;
    for (const model::Shared<model::Group>& group : day.groups(block)) {
        const bool grouped = group->kind != model::GroupKind::straight;
        view.groups.push_back({.first = view.rows.size(),
                               .count = group->items.size(),
                               .kind = group->kind,
                               .name = grouped ? model::group_words(*group) : std::string(),
                               .detail = grouped ? group_detail(*group) : std::string()});
        alone += grouped ? 0 : 1;
        for (std::size_t i = 0; i < group->items.size(); ++i) {
            WorkoutRow row = workout_row(group->items[i], knowledge);
            row.place = grouped ? group_label(i, groups) : base::digits(alone);
            if (grouped) {
                show_in_group(row, *group, i);
            }
            mark_faults(row, checks);
            view.rows.push_back(std::move(row));
        }
        groups += grouped ? 1 : 0;
    }
    view.count = view.rows.empty() ? "Drop here, or press Add"
                                   : count_text(view.rows.size(), "exercise", "exercises");
    return view;
}

std::optional<SuggestedRow> suggested_row(const editor::Session& session,
                                          const opt::Knowledge& knowledge) {
    if (!session.suggestion) {
        return std::nullopt;
    }
    const opt::Partner& partner = session.suggestion->partner;
    SuggestedRow view;
    view.beside = session.suggestion->beside;
    view.before = partner.before;
    view.row = workout_row(partner.item, knowledge);
    view.row.sets = base::digits(partner.shape.rounds);
    view.keep_name = "Keep " + view.row.name + " as the partner";
    view.drop_name = "Drop " + view.row.name;
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
        view.weeks.push_back("Week " + base::digits(i + 1));
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
    if (has_different_sets(item)) {
        row.sets = model::typed_text(item, model::TypedField::sets);
        row.reps = model::typed_text(item, model::TypedField::dose);
        row.load = model::typed_text(item, model::TypedField::load);
        row.rest = model::typed_text(item, model::TypedField::rest);
    } else if (const model::SetGroup* sets = main_sets(item)) {
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
                         const ChecksView& checks, bool with_cardio) {
    WorkoutView view;
    const model::Plan* plan = state.workspace.open_plan();
    const model::Day* day = plan == nullptr ? nullptr : model::find_day(*plan, state.session.day);
    if (day == nullptr) {
        return view;
    }
    view.plan_name = plan->name;
    view.plan_button = "Plan: " + plan->name;
    view.plan_detail = "Template, no client";
    view.kind = day->kind;
    view.phase = model::phase_of(*plan, day->id);
    read_calendar(*plan, day->id, view);
    for (const model::Block block : model::all_blocks) {
        if (shows(*day, block, knowledge.rules, with_cardio)) {
            view.blocks.push_back(block_view(*day, block, view.phase, knowledge, checks));
        }
    }
    view.pairs =
        view.phase == model::Phase::strength_endurance || view.phase == model::Phase::power;
    view.suggestion = suggested_row(state.session, knowledge);
    return view;
}

}  // namespace phasewise::ui
