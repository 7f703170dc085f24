#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"
#include "opt/finding.hpp"
#include "opt/rule_id.hpp"

namespace phasewise::opt {

/// A rule as data: how much it weighs and why it is there.
struct RuleText {
    Severity severity = Severity::tip;
    Severity soft = Severity::tip;  ///< of the lighter case: outside the app's band, below a count
    std::string title;
    std::string why;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// One clause that says why a variable has its range; what it does not name it holds for all.
struct Reason {
    std::optional<model::Phase> phase;
    std::optional<Row> row;
    Variable variable = Variable::reps;
    std::string text;
};

/// How often a load can be lifted (opt-model reference 9.2).
struct LoadAgainstReps {
    struct Point {
        int reps = 0;
        int pct = 0;
    };
    int below_reps = 0;          ///< fewer planned repetitions: the most lenient formula counts
    int slow_rep_s = 0;          ///< a repetition this long is slow
    int slow_factor_tenths = 0;  ///< and counts as so many tenths of one
    int margin_tenths = 0;       ///< tenths of a percent point that are let pass
    std::vector<Point> table;    ///< repetitions to failure at a percent of 1RM
};

/// Figures of the rules that belong to no row of a phase.
struct RuleFigures {
    Figure reduced_load;    ///< percent of 1RM of the heavy half on a day of the reduced variant
    Figure endurance_reps;  ///< repetitions on a day of the endurance variant
    int planned_pct = 0;    ///< heaviest load outside a test, percent of 1RM
    int spotter_pct = 0;    ///< from here on a spotter stands by
    model::Range easy_cardio_min;  ///< cardio in warm-up and cool-down, minutes
    int over_slot_percent = 0;     ///< how far a session may pass its time
    int pull_per_push_tenths = 0;
    int least_push_pull_sets = 0;  ///< fewer in a week are not judged
};

/// Figures of the rules that look over several days, weeks or phase blocks (opt-model reference
/// TPL-8, 8.2, 8.4, 8.5).
struct ProgramFigures {
    /// The least usual change of a load, in hundredths of its unit.
    struct Step {
        int kg = 0;
        int lb = 0;
    };
    /// Work sets a muscle a week, by phase; of phase 5 pairs a movement pattern.
    std::array<model::Range, model::all_phases.size()> weekly_sets;
    int let_pass_percent = 0;                 ///< how far beyond its row a week is let pass
    std::vector<model::Muscle> core_muscles;  ///< what core exercises count for
    std::vector<model::Muscle> main_muscles;  ///< what can have too few sets; the rest are helpers
    int heavy_pct = 0;                        ///< from here on work is heavy, percent of 1RM
    int heavy_days_apart = 0;                 ///< days from one heavy day of a muscle to the next
    int most_heavy_days = 0;                  ///< a week that far apart
    int credit_months = 0;                    ///< of training with a clean screen: count as phase 1
    int strength_months = 0;                  ///< of training: count as phase 3 before phase 4
    /// Blocks in a row, by phase; 0: no limit.
    std::array<int, model::all_phases.size()> most_blocks_in_row{};
    int return_weeks = 0;  ///< after phase 4 or 5 until phase 1 or 2 is trained again
    int deload_weeks = 0;  ///< of phases 3 to 5 without a light one
    int cardio_rise_percent = 0;
    int load_rise_percent = 0;
    Step small_step;  ///< arms and shoulders
    Step large_step;
};

/// What the rules say of themselves, and their figures (assets/opt/rules.json).
struct RuleBook {
    std::array<RuleText, base::count_of<RuleId>> rules;
    std::vector<Reason> reasons;  ///< the first that fits counts
    LoadAgainstReps load_reps;
    RuleFigures figures;
    ProgramFigures program;

    [[nodiscard]] const RuleText& of(RuleId rule) const {
        return rules[static_cast<std::size_t>(rule)];
    }
    /// The clause for a variable of a row, or nothing.
    [[nodiscard]] std::string_view reason(model::Phase phase, Row row, Variable variable) const;
};

/// Reads assets/opt/rules.json into `book`.
void read_rule_book(const base::JsonReader& file, RuleBook& book);

}  // namespace phasewise::opt
