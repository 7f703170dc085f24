#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "base/result.hpp"
#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"

namespace phasewise::opt {

/// What a resistance day trains.
enum class DayFocus : std::uint8_t { full, upper, lower, push, pull };

/// Figures of the start decision (opt-model reference 1.5).
struct StartFigures {
    int novice_below_months = 0;
    int trained_from_months = 0;
    int long_layoff_over_weeks = 0;
    int layoff_restart_over_weeks = 0;  ///< after so many phase 1 comes first for a while
    int many_compensations = 0;
    model::Range weeks_novice;      ///< of the first block
    model::Range weeks_short;       ///< of a trained client's
    model::Range weeks_population;  ///< of a special population's; longer is fine
    Evidence evidence = Evidence::app;
    std::vector<std::string> sources;
};

/// Where a goal leads (opt-model reference 1.4, 8.2).
struct GoalRow {
    std::vector<model::Phase> needs;
    std::array<model::Phase, 12> year{};  ///< the phase of each month
    model::Range cardio_wk;               ///< sessions of cardio a week
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// How the resistance days of a week share the body (opt-model reference 8.3).
struct WeekRow {
    int most_days = 0;                          ///< resistance days a week
    std::vector<std::vector<DayFocus>> splits;  ///< for 1, 2 ... `most_days` days
    Evidence evidence = Evidence::app;
    std::vector<std::string> sources;
};

/// A week of the four-week wave (opt-model reference 8.3): sets and load never peak together.
struct WaveWeek {
    int sets = 1;
    int reps = 1;                     ///< of the strength half in phases 2 and 5
    std::optional<model::Range> pct;  ///< percent of 1RM
    model::Range rpe;                 ///< where the load is not written in percent
    bool deload = false;
};

struct WaveRow {
    std::vector<WaveWeek> weeks;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// How programs are laid out (assets/opt/programs.json).
struct ProgramTables {
    StartFigures start;
    std::array<GoalRow, base::count_of<model::Goal>> goals;
    std::array<WeekRow, model::all_phases.size()> weeks;
    std::array<WaveRow, model::all_phases.size()> wave;
    /// What warm-up and cool-down take first where the movement screen asks for nothing else; by
    /// Component.
    std::array<std::vector<model::ExerciseId>, base::count_of<model::Component>> warm_up;

    [[nodiscard]] const GoalRow& of(model::Goal goal) const {
        return goals[static_cast<std::size_t>(goal)];
    }
    [[nodiscard]] const WeekRow& week_of(model::Phase phase) const {
        return weeks[static_cast<std::size_t>(phase)];
    }
    [[nodiscard]] const WaveRow& wave_of(model::Phase phase) const {
        return wave[static_cast<std::size_t>(phase)];
    }
    [[nodiscard]] const std::vector<model::ExerciseId>& warm_up_of(
        model::Component component) const {
        return warm_up[static_cast<std::size_t>(component)];
    }
};

/// Reads assets/opt/programs.json; what is wrong goes to the reader's faults. Every goal and phase
/// stands in it once.
void read_program_tables(const base::JsonReader& file, ProgramTables& tables);

/// The same from text. An error holds one line a fault.
[[nodiscard]] base::Result<ProgramTables> read_program_tables_text(std::string_view text);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::DayFocus> {
    static constexpr auto values =
        std::to_array<std::string_view>({"full", "upper", "lower", "push", "pull"});
};
}  // namespace phasewise::base
