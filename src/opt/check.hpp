#pragma once

#include <optional>
#include <vector>

#include "model/plan.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::opt {

/// What a day is judged by besides what it holds. Two days that are equal under an equal scope have
/// equal findings, so the findings of a day can be kept as long as both stay.
struct DayScope {
    model::Phase phase = model::Phase::stabilization_endurance;
    model::Edition edition = model::Edition::app;
    bool deload = false;  ///< its week is one of light work

    friend bool operator==(const DayScope&, const DayScope&) = default;
};

/// The scope of the day with this id; the default one where the plan has no such day.
[[nodiscard]] DayScope scope_of(const model::Plan& plan, model::DayId day);

/// All findings of a day (opt-model reference 2, 3.3, 4.5, 9.2), heaviest first, then in the order
/// of the day. A day with nothing in it, and a rest day, have none. Free rows and exercises that
/// the library does not know are outside all checks.
[[nodiscard]] std::vector<Finding> check_day(const Knowledge& knowledge, const model::Day& day,
                                             const DayScope& scope);
/// The same for a day of `plan`.
[[nodiscard]] std::vector<Finding> check_day(const Knowledge& knowledge, const model::Plan& plan,
                                             const model::Day& day);

/// What is known of the person whom a plan is for, as far as the rules of whole plans ask
/// (opt-model reference 8.2, section 2 "Weeks"). Nothing: a plan without a client, or not asked
/// yet.
struct ProgramScope {
    std::optional<int> training_months;  ///< of resistance training
    std::optional<bool> clean_screen;    ///< nothing beyond one mild finding of movement
    /// Youth, special populations and a return from injury: no upper limit of weeks.
    bool long_blocks = false;

    friend bool operator==(const ProgramScope&, const ProgramScope&) = default;
};

/// What only several days, weeks or phase blocks together show (RNG-6, RNG-8, VOL-1, WAVE-2, TPL-4
/// of a split, TPL-5, TPL-8, TPL-14, TPL-15, PER-1 to PER-6, PRG-3, PRG-5, PRG-9), in the order of
/// the weeks. Each names the day that shows it. What is still being written is not judged: see
/// `WeekSeen::is_finished`.
[[nodiscard]] std::vector<Finding> check_weeks(const Knowledge& knowledge, const model::Plan& plan,
                                               const ProgramScope& scope = {});

/// The findings of all days and of the weeks, heaviest first, then in the order of the plan.
[[nodiscard]] std::vector<Finding> check_plan(const Knowledge& knowledge, const model::Plan& plan,
                                              const ProgramScope& program = {});

}  // namespace phasewise::opt
