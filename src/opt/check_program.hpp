#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/plan.hpp"
#include "opt/check.hpp"
#include "opt/check_movements.hpp"
#include "opt/check_report.hpp"
#include "opt/check_rules.hpp"
#include "opt/check_view.hpp"
#include "opt/finding.hpp"

namespace phasewise::opt {

/// A set of phases.
class Phases {
public:
    void add(model::Phase phase) { bits_ |= bit(phase); }
    void add(Phases others) { bits_ |= others.bits_; }
    [[nodiscard]] bool has(model::Phase phase) const { return (bits_ & bit(phase)) != 0; }
    [[nodiscard]] bool is_empty() const { return bits_ == 0; }
    /// The only one; nothing where there are several or none.
    [[nodiscard]] std::optional<model::Phase> only() const;

private:
    static constexpr unsigned bit(model::Phase phase) { return 1U << static_cast<unsigned>(phase); }

    unsigned bits_ = 0;
};

/// A week as the rules see it that look over several days. It points into the plan.
struct WeekSeen {
    const model::PhaseBlock* phase_block = nullptr;
    const model::Week* week = nullptr;
    std::size_t number = 0;        ///< in the plan, from 0
    std::size_t block_number = 0;  ///< of its phase block, from 0
    std::vector<DayView> days;     ///< its resistance days
    std::vector<DayView> others;   ///< its days of other kinds; rest days are left out
    Movements sets;                ///< of its resistance days
    Phases phases;                 ///< of its resistance work; of its block where it holds none
    bool has_work = false;         ///< some resistance work
    bool has_test = false;         ///< some set is a test
    /// It has resistance days, and every one of them holds resistance work. What is still being
    /// written is not judged as a whole.
    bool is_finished = false;

    /// A week of light work or of tests: not judged by what it lacks.
    [[nodiscard]] bool is_light() const { return week->deload || has_test; }
    /// Nothing where its days are trained in several phases.
    [[nodiscard]] std::optional<model::Phase> phase() const { return phases.only(); }
    /// The day that is shown for the week as a whole; null where all are rest days.
    [[nodiscard]] const DayView* first_day() const;
};

/// All weeks of a plan, in order, through all phase blocks.
struct ProgramView {
    const Knowledge* knowledge = nullptr;
    ProgramScope scope;
    std::vector<WeekSeen> weeks;

    [[nodiscard]] const ProgramFigures& figures() const { return knowledge->rule_book.program; }
};

[[nodiscard]] ProgramView program_view(const Knowledge& knowledge, const model::Plan& plan,
                                       const ProgramScope& scope);

/// Whether the entry is at one end of the session, where nothing counts as work.
[[nodiscard]] bool is_at_an_end(const Seen& seen);
/// Whether it is resistance work: between warm-up and cool-down, with a work set at least.
[[nodiscard]] bool is_resistance_work(const Seen& seen);
/// "gluteus maximus" of "gluteus_maximus".
[[nodiscard]] std::string spaced(std::string_view name);
/// "quads", "quads and glutes", "quads, glutes and lats".
[[nodiscard]] std::string joined(const std::vector<std::string>& parts);
/// The same with a capital letter in front.
[[nodiscard]] std::string capitalized(std::string text);

/// The findings of a plan while they are gathered, week by week.
class ProgramReport {
public:
    explicit ProgramReport(const ProgramView& program) : of_week_(program.weeks.size()) {}

    /// A finding about a day of `week` as a whole. The reference holds until the next one is added.
    Finding& about_day(const WeekSeen& week, const DayView& day, RuleId rule, Weight weight,
                       std::string message, std::optional<model::Block> block = std::nullopt);
    /// A finding about an entry of a day of `week`.
    Finding& about(const WeekSeen& week, const DayView& day, const Seen& seen, RuleId rule,
                   Weight weight, std::string message);
    /// What a rule of a day has to say of this one.
    void run(const WeekSeen& week, const DayView& day, Check check);

    /// All findings in the order of the weeks.
    [[nodiscard]] std::vector<Finding> finish();

private:
    Finding& keep(const WeekSeen& week, std::vector<Finding> found);

    std::vector<std::vector<Finding>> of_week_;
};

// The rules of several days, one function each. check_weeks.cpp lists them.

void check_split(const ProgramView& program, ProgramReport& report);         ///< TPL-4 of a split
void check_pulls(const ProgramView& program, ProgramReport& report);         ///< TPL-5
void check_waves(const ProgramView& program, ProgramReport& report);         ///< WAVE-2, PRG-3
void check_volume(const ProgramView& program, ProgramReport& report);        ///< VOL-1
void check_frequency(const ProgramView& program, ProgramReport& report);     ///< RNG-6
void check_recovery(const ProgramView& program, ProgramReport& report);      ///< TPL-8
void check_orders(const ProgramView& program, ProgramReport& report);        ///< TPL-14 of each day
void check_planes(const ProgramView& program, ProgramReport& report);        ///< TPL-15
void check_lengths(const ProgramView& program, ProgramReport& report);       ///< RNG-8
void check_path(const ProgramView& program, ProgramReport& report);          ///< PER-1 to 3, PER-6
void check_runs(const ProgramView& program, ProgramReport& report);          ///< PER-4, PER-5
void check_deloads(const ProgramView& program, ProgramReport& report);       ///< PRG-9
void check_cardio_steps(const ProgramView& program, ProgramReport& report);  ///< PRG-5

}  // namespace phasewise::opt
