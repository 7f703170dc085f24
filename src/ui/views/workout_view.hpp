#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "editor/state.hpp"
#include "model/plan.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"
#include "ui/views/checks_view.hpp"

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
    std::uint8_t faults = 0;                   ///< a bit each opt::Field that a finding is about
    opt::Severity worst = opt::Severity::tip;  ///< of those findings

    [[nodiscard]] bool is_faulty(opt::Field field) const {
        return (faults >> static_cast<unsigned>(field) & 1U) != 0;
    }
};

/// The row that shows `item`, but for its place.
[[nodiscard]] WorkoutRow workout_row(const model::Item& item, const opt::Knowledge& knowledge);

/// A group of a block: which rows it has, and what it says of itself.
struct WorkoutGroup {
    std::size_t first = 0;  ///< index of its first row
    std::size_t count = 1;
    model::GroupKind kind = model::GroupKind::straight;
    std::string name;    ///< "Superset", "Circuit, 2 rounds"
    std::string detail;  ///< "3 rounds, 60 s between rounds"

    [[nodiscard]] bool is_group() const { return kind != model::GroupKind::straight; }
};

struct WorkoutBlock {
    model::Block block = model::Block::warm_up;
    std::string name;
    std::string targets;  ///< of the phase, for its head
    std::string count;    ///< "3 exercises", or the hint of an empty block
    std::string minutes;  ///< "9 min", or empty
    std::vector<WorkoutGroup> groups;
    std::vector<WorkoutRow> rows;
};

/// The suggested partner as a row that is not in the plan.
struct SuggestedRow {
    model::ItemId beside;
    bool before = false;
    WorkoutRow row;
    std::string keep_name;  ///< "Keep Ball Wall Squat as the partner"
    std::string drop_name;
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
    std::optional<SuggestedRow> suggestion;
    std::string plan_button;  ///< "Plan: My plan"
    model::DayKind kind = model::DayKind::resistance;
    bool pairs = false;  ///< a phase that trains in pairs: they are offered first
};

/// `with_cardio` shows the cardio block even where the day has none yet (a cardio exercise is in
/// hand).
[[nodiscard]] WorkoutView workout_view(const editor::AppState& state,
                                       const opt::Knowledge& knowledge, const ChecksView& checks,
                                       bool with_cardio);

}  // namespace phasewise::ui
