#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "editor/state.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::ui {

/// What a row of a block shows and says.
struct WorkoutRow {
    model::ItemId item;
    std::string place;  ///< "1", or "A1" inside a group
    std::string name;
    std::string sets;
    std::string reps;
    std::string tempo;
    std::string rest;
    std::string load;
    std::string short_line;  ///< all of it in a line, for a narrow window
    std::string accessible;  ///< name and prescription in words
    model::Level level = model::Level::any;
};

/// The row that shows `item`, but for its place.
[[nodiscard]] WorkoutRow workout_row(const model::Item& item, const opt::Knowledge& knowledge);

struct WorkoutBlock {
    model::Block block = model::Block::warm_up;
    std::string name;
    std::string targets;                  ///< of the phase, for its head
    std::string count;                    ///< "3 exercises", or the hint of an empty block
    std::vector<std::size_t> first_rows;  ///< per group, the index of its first row
    std::vector<WorkoutRow> rows;
};

struct DayChoice {
    model::DayId day;
    std::string name;
};

/// The open day in words. Made anew when the state changes, not every frame.
struct WorkoutView {
    std::string plan_name;
    std::string plan_detail;
    model::Phase phase = model::Phase::stabilization_endurance;
    std::vector<std::string> weeks;       ///< "Week 1" ...
    std::vector<model::DayId> week_days;  ///< the day that choosing the week opens
    std::size_t week = 0;
    std::vector<DayChoice> days;  ///< of the open week
    std::size_t day = 0;
    std::vector<WorkoutBlock> blocks;  ///< those that the day shows
};

/// `with_cardio` shows the cardio block even where the day has none yet (a cardio exercise is in
/// hand).
[[nodiscard]] WorkoutView workout_view(const editor::AppState& state,
                                       const opt::Knowledge& knowledge, bool with_cardio);

}  // namespace phasewise::ui
