#include "opt/formula_effort.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace phasewise::opt {

namespace {

constexpr int one_rep_tenths = 10;
constexpr int whole_percent = 10;  // in tenths
constexpr int full_load = 100 * whole_percent;

/// What a formula takes: repetitions in tenths, and percents in tenths.
struct PercentDomain {
    ValidRange reps;
    ValidRange percent;
};

constexpr PercentDomain domain_of(PercentFormula formula) {
    const bool is_epley = formula == PercentFormula::epley;
    return {{is_epley ? "Repetitions by Epley" : "Repetitions by Brzycki", one_rep_tenths,
             is_epley ? 200 : 120, "", 10},
            {is_epley ? "The percent of 1RM by Epley" : "The percent of 1RM by Brzycki",
             is_epley ? 600 : 694, full_load, " %", whole_percent}};
}

/// An RPE and what is left at it. Where two have the same, the fuller effort stands first.
struct EffortStep {
    int rpe_tenths;
    int least;
    int most;
};

constexpr std::array effort_steps{EffortStep{100, 0, 0}, EffortStep{95, 0, 0}, EffortStep{90, 1, 1},
                                  EffortStep{85, 1, 2},  EffortStep{80, 2, 2}, EffortStep{75, 2, 3},
                                  EffortStep{70, 3, 3},  EffortStep{65, 3, 4}, EffortStep{60, 4, 6},
                                  EffortStep{55, 4, 6},  EffortStep{50, 4, 6}};
constexpr int more_load_rpe = 95;
constexpr model::Range easy_reserve{4, 6};
constexpr model::Range easy_rpe{50, 60};

constexpr ValidRange whole_scale{"The RPE", 0, 100, "", 10};
constexpr ValidRange cardio_rpe{"The RPE", 6, 20, ""};
constexpr ValidRange session_minutes{"The session", 1, 600, " minutes"};

}  // namespace

base::Result<int> percent_of_max(PercentFormula formula, int reps_tenths) {
    if (auto why = why_outside(domain_of(formula).reps, reps_tenths)) {
        return *std::move(why);
    }
    if (reps_tenths == one_rep_tenths) {
        return full_load;
    }
    const std::int64_t reps = reps_tenths;
    const std::int64_t percent = formula == PercentFormula::epley
                                     ? half_up(std::int64_t{full_load} * 300, 300 + reps)
                                     : half_up(full_load * (370 - reps), 360);
    return static_cast<int>(percent);
}

base::Result<int> reps_at_percent(PercentFormula formula, int percent_tenths) {
    if (auto why = why_outside(domain_of(formula).percent, percent_tenths)) {
        return *std::move(why);
    }
    const std::int64_t percent = percent_tenths;
    const std::int64_t tenths =
        formula == PercentFormula::epley
            ? half_up(300 * (full_load - percent), percent)
            : half_up(std::int64_t{full_load} * 370 - 360 * percent, full_load);
    return std::max(one_rep_tenths, static_cast<int>(tenths));
}

base::Result<int> percent_in_table(std::span<const LoadAgainstReps::Point> table, int reps) {
    const auto row = std::ranges::find(table, reps, &LoadAgainstReps::Point::reps);
    if (row != table.end()) {
        return row->pct * whole_percent;
    }
    if (table.empty()) {
        return base::Error{"The table of repetitions is empty."};
    }
    const ValidRange valid{"Repetitions in this table", table.front().reps, table.back().reps, ""};
    if (auto why = why_outside(valid, reps)) {
        return *std::move(why);
    }
    return base::Error{"This table has no row for " + base::digits(reps) + " repetitions."};
}

base::Result<int> reps_in_table(std::span<const LoadAgainstReps::Point> table, int percent_tenths) {
    if (table.empty()) {
        return base::Error{"The table of repetitions is empty."};
    }
    const ValidRange valid{"The percent of 1RM in this table",
                           std::int64_t{table.back().pct} * whole_percent,
                           std::int64_t{table.front().pct} * whole_percent, " %", whole_percent};
    if (auto why = why_outside(valid, percent_tenths)) {
        return *std::move(why);
    }
    int reps = table.front().reps;
    for (const LoadAgainstReps::Point& row : table) {
        if (row.pct * whole_percent >= percent_tenths) {
            reps = row.reps;
        }
    }
    return reps;
}

base::Result<Reserve> reserve_at(int rpe_tenths) {
    if (auto why = why_outside(resistance_rpe, rpe_tenths)) {
        return *std::move(why);
    }
    if (rpe_tenths % 5 != 0) {
        return base::Error{"The RPE goes in half points: 7, 7.5, 8."};
    }
    const auto step = std::ranges::find(effort_steps, rpe_tenths, &EffortStep::rpe_tenths);
    if (step == effort_steps.end()) {
        return Reserve{};
    }
    return Reserve{model::Range{step->least, step->most}, rpe_tenths == more_load_rpe};
}

base::Result<model::Range> rpe_at(const model::Range& reps) {
    if (reps.lo > reps.hi || reps.lo < 0) {
        return base::Error{"Repetitions in reserve run from a lower to a higher count, 0 or more."};
    }
    if (reps.hi > easy_reserve.hi) {
        return base::Error{"More than 6 repetitions in reserve is very light: RPE 4 or less."};
    }
    if (reps.lo >= easy_reserve.lo) {
        return easy_rpe;
    }
    const auto step = std::ranges::find_if(effort_steps, [&reps](const EffortStep& one) {
        return one.least == reps.lo && one.most == reps.hi;
    });
    if (step == effort_steps.end()) {
        return base::Error{"An RPE stands for one count of repetitions in reserve or two beside "
                           "each other, not for " +
                           base::digits(reps.lo) + " to " + base::digits(reps.hi) + "."};
    }
    return model::Range{step->rpe_tenths, step->rpe_tenths};
}

const ReserveTarget* reserve_target(const Norms& norms, model::Phase phase, Row row) {
    if (row == Row::resistance_power) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(norms.reserve_targets, [&](const ReserveTarget& one) {
        return one.phase == phase && one.row.value_or(row) == row;
    });
    return found == norms.reserve_targets.end() ? nullptr : &*found;
}

base::Result<int> heart_rate_at_effort(int rpe) {
    if (auto why = why_outside(cardio_rpe, rpe)) {
        return *std::move(why);
    }
    return rpe * 10;
}

base::Result<int> session_load(int rpe_tenths, int minutes) {
    if (auto why = why_outside(whole_scale, rpe_tenths)) {
        return *std::move(why);
    }
    if (auto why = why_outside(session_minutes, minutes)) {
        return *std::move(why);
    }
    return rpe_tenths * minutes;
}

Basis basis_of(PercentFormula /*formula*/) { return {Evidence::a, {"S24"}}; }

Basis basis_of_reserve(int rpe_tenths) {
    const bool is_published = rpe_tenths == 100 || rpe_tenths == 80;
    return is_published ? Basis{Evidence::b, {"S42"}} : Basis{};
}

}  // namespace phasewise::opt
