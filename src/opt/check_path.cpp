// PER-1 to PER-6: which phase may follow which in a plan.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "opt/check_program.hpp"

namespace phasewise::opt {

namespace {

using model::Phase;

constexpr Phase path_p1 = Phase::stabilization_endurance;
constexpr Phase path_p2 = Phase::strength_endurance;
constexpr Phase path_p3 = Phase::muscular_development;
constexpr Phase path_p4 = Phase::maximal_strength;
constexpr Phase path_p5 = Phase::power;

/// Whether training before the plan stands for phase 1; nothing where it is not known.
std::optional<bool> has_credit(const ProgramView& program) {
    const ProgramScope& scope = program.scope;
    const bool too_short =
        scope.training_months && *scope.training_months < program.figures().credit_months;
    if (too_short || scope.clean_screen == false) {
        return false;
    }
    return scope.training_months && scope.clean_screen ? std::optional{true} : std::nullopt;
}

/// What a plan has done before a week, and what has been said of it.
struct Path {
    Phases trained;  ///< on some day
    Phases done;     ///< in a week of its own
    bool told_of_3 = false;
    bool told_of_4 = false;
    bool told_of_5 = false;
    bool told_of_mix = false;

    /// A template cannot know what comes before its first week.
    [[nodiscard]] bool is_start() const { return trained.is_empty(); }
};

Weight weight_at(const Path& path, bool known) {
    return path.is_start() && !known ? Weight::soft : Weight::heavy;
}

/// "phase 1 and phase 2": those of `wanted` that `had` has not.
std::vector<std::string> phases_missing(const std::vector<Phase>& wanted, const Phases& had) {
    std::vector<std::string> missing;
    for (const Phase phase : wanted) {
        if (!had.has(phase)) {
            missing.push_back(phase_words(phase));
        }
    }
    return missing;
}

std::string months_words(const ProgramView& program) {
    return base::digits(program.figures().credit_months) +
           " months or more and has a clean movement screen";
}

void tell_path(const WeekSeen& week, RuleId rule, Weight weight, std::string message,
               ProgramReport& report) {
    if (const DayView* const day = week.first_day()) {
        report.about_day(week, *day, rule, weight, std::move(message));
    }
}

/// PER-1.
void check_phase_3(const ProgramView& program, const WeekSeen& week, Path& path,
                   ProgramReport& report) {
    const auto credit = has_credit(program);
    Phases had = path.trained;
    if (credit.value_or(false)) {
        had.add(path_p1);
    }
    const auto missing = phases_missing({path_p1, path_p2}, had);
    if (path.told_of_3 || missing.empty()) {
        return;
    }
    path.told_of_3 = true;
    std::string message =
        "Phase 3 comes after phases 1 and 2: before it the plan has no " + joined(missing);
    if (!credit) {
        message += ", unless the client has trained with weights for " + months_words(program) +
                   ", which stands for phase 1";
    }
    message += '.';
    if (!had.has(path_p2)) {
        message += " To start in phase 3, write down why.";
    }
    tell_path(week, RuleId::per_1, weight_at(path, credit.has_value()), std::move(message), report);
}

/// PER-2.
void check_phase_4(const ProgramView& program, const WeekSeen& week, Path& path,
                   ProgramReport& report) {
    const auto months = program.scope.training_months;
    const int enough = program.figures().strength_months;
    if (path.told_of_4 || path.trained.has(path_p3) || months.value_or(0) >= enough) {
        return;
    }
    path.told_of_4 = true;
    std::string message = "Phase 4 comes after phase 3: before it the plan has none";
    if (!months) {
        message += ", unless the client has trained with weights for " + base::digits(enough) +
                   " months or more";
    }
    tell_path(week, RuleId::per_2, weight_at(path, months.has_value()), message + '.', report);
}

/// Whether all resistance work of the week is done in the variant with light loads.
bool is_reduced_week(const WeekSeen& week) {
    return std::ranges::all_of(week.days, [](const DayView& day) {
        return day.is_reduced() || std::ranges::none_of(day.items, is_resistance_work);
    });
}

/// PER-3.
void check_phase_5(const ProgramView& program, const WeekSeen& week, Path& path,
                   ProgramReport& report) {
    if (path.told_of_5 || path.trained.has(path_p4)) {
        return;
    }
    const auto credit = has_credit(program);
    if (!is_reduced_week(week)) {
        path.told_of_5 = true;
        std::string message =
            "Phase 5 with heavy first halves comes after phase 4: before it the plan has none";
        if (!program.scope.training_months) {
            message += ", unless the client has trained with heavy loads before";
        }
        tell_path(week, RuleId::per_3, weight_at(path, program.scope.training_months.has_value()),
                  message + ". After phases 1 and 2 the days may be of the reduced variant.",
                  report);
        return;
    }
    Phases had = path.trained;
    if (credit.value_or(false)) {
        had.add(path_p1);
    }
    const auto missing = phases_missing({path_p1, path_p2}, had);
    if (missing.empty()) {
        return;
    }
    path.told_of_5 = true;
    std::string message = "Phase 5, the reduced variant too, comes after phases 1 and 2: before it "
                          "the plan has no " +
                          joined(missing);
    if (!credit) {
        message += ", unless the client has trained with weights for " + months_words(program) +
                   ", which stands for phase 1";
    }
    tell_path(week, RuleId::per_3, weight_at(path, credit.has_value()), message + '.', report);
}

/// PER-6.
void check_mixed_week(const ProgramView& program, const WeekSeen& week, Path& path,
                      ProgramReport& report) {
    const auto credit = has_credit(program);
    std::vector<Phase> wanted;
    for (const Phase phase : model::all_phases) {
        const bool is_credited = phase == path_p1 && credit.value_or(false);
        if (week.phases.has(phase) && !is_credited) {
            wanted.push_back(phase);
        }
    }
    const auto missing = phases_missing(wanted, path.done);
    if (path.told_of_mix || missing.empty()) {
        return;
    }
    path.told_of_mix = true;
    tell_path(week, RuleId::per_6, weight_at(path, credit.has_value()),
              "The days of this week are trained in several phases. Each has weeks of its own "
              "first: before this week the plan has none of " +
                  joined(missing) + '.',
              report);
}

void check_week_path(const ProgramView& program, const WeekSeen& week, Path& path,
                     ProgramReport& report) {
    const auto phase = week.phase();
    if (!phase) {
        check_mixed_week(program, week, path, report);
    } else if (*phase == path_p3) {
        check_phase_3(program, week, path, report);
    } else if (*phase == path_p4) {
        check_phase_4(program, week, path, report);
    } else if (*phase == path_p5) {
        check_phase_5(program, week, path, report);
    }
}

/// Weeks one after the other in one phase, `end` behind the last; and how many blocks they fill.
struct PhaseRun {
    Phase phase = path_p1;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool has_work = false;
};

std::vector<PhaseRun> phase_runs(const ProgramView& program) {
    std::vector<PhaseRun> runs;
    for (const WeekSeen& week : program.weeks) {
        const auto phase = week.phase();
        if (!phase) {
            continue;
        }
        const bool goes_on =
            !runs.empty() && runs.back().phase == *phase && runs.back().end == week.number;
        if (!goes_on) {
            runs.push_back({*phase, week.number, week.number, false});
        }
        runs.back().end = week.number + 1;
        runs.back().has_work = runs.back().has_work || week.has_work;
    }
    return runs;
}

/// PER-4.
void check_repeats(const ProgramView& program, const PhaseRun& run, ProgramReport& report) {
    const int most = program.figures().most_blocks_in_row[static_cast<std::size_t>(run.phase)];
    int blocks = 0;
    std::optional<std::size_t> block;
    for (std::size_t i = run.begin; i < run.end; ++i) {
        const WeekSeen& week = program.weeks[i];
        blocks += block == week.block_number ? 0 : 1;
        block = week.block_number;
        if (most != 0 && blocks > most && run.has_work) {
            tell_path(week, RuleId::per_4, Weight::heavy,
                      capitalized(phase_words(run.phase)) + " for more than " + base::digits(most) +
                          " blocks in a row: another phase between keeps the body adapting.",
                      report);
            return;
        }
    }
}

/// PER-5. A plan that ends before the time is up may go on in another.
void check_return(const ProgramView& program, const PhaseRun& run, ProgramReport& report) {
    const auto weeks = static_cast<std::size_t>(program.figures().return_weeks);
    const std::size_t until = run.end + weeks;
    if ((run.phase != path_p4 && run.phase != path_p5) || !run.has_work ||
        until > program.weeks.size()) {
        return;
    }
    for (std::size_t i = run.end; i < until; ++i) {
        if (program.weeks[i].phases.has(path_p1) || program.weeks[i].phases.has(path_p2)) {
            return;
        }
    }
    tell_path(program.weeks[until - 1], RuleId::per_5, Weight::heavy,
              base::digits(weeks) + " weeks after " + phase_words(run.phase) +
                  " the plan has had no day in phase 1 or 2: they give control and joints their "
                  "turn again.",
              report);
}

}  // namespace

void check_path(const ProgramView& program, ProgramReport& report) {
    Path path;
    for (const WeekSeen& week : program.weeks) {
        if (week.has_work) {
            check_week_path(program, week, path, report);
        }
        path.trained.add(week.phases);
        if (const auto phase = week.phase()) {
            path.done.add(*phase);
        }
    }
}

void check_runs(const ProgramView& program, ProgramReport& report) {
    for (const PhaseRun& run : phase_runs(program)) {
        check_repeats(program, run, report);
        check_return(program, run, report);
    }
}

}  // namespace phasewise::opt
