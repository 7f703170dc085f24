// TPL-4 of a split, TPL-5, WAVE-2, PRG-3: what the days of a week, or two weeks, show together.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "opt/check.hpp"
#include "opt/check_loads.hpp"
#include "opt/check_program.hpp"

namespace phasewise::opt {

namespace {

using model::BodyPart;
using model::Load;
using model::LoadKind;
using model::MassUnit;

/// A load as a number that can be compared: of one kind, masses in one unit.
struct Weighed {
    LoadKind kind = LoadKind::none;
    std::int64_t amount = 0;
};

/// A unit of mass in hundred-millionths of a kilogram: both are whole numbers.
constexpr std::int64_t unit_size(MassUnit unit) {
    return unit == MassUnit::kg ? 100'000'000 : 45'359'237;
}

std::optional<Weighed> weighed(const Load& load) {
    switch (load.kind) {
    case LoadKind::pct1rm: return Weighed{load.kind, load.hi};
    case LoadKind::weight: return Weighed{load.kind, load.hi * unit_size(load.unit)};
    default: return std::nullopt;
    }
}

/// What is done of an exercise in a week.
struct Done {
    const model::Exercise* exercise = nullptr;
    const Load* load = nullptr;  ///< the heaviest
    Weighed weight;              ///< of `load`
    std::int64_t reps = 0;
    const DayView* day = nullptr;  ///< where it was seen first
    const Seen* seen = nullptr;
};

void add_sets(Done& done, const Seen& seen) {
    const int listed = std::max(work_count(*seen.item), 1);
    const int sets = work_sets(*seen.group, *seen.item);
    for (const model::SetGroup& set : seen.item->sets) {
        if (set.kind != model::SetKind::work || set.dose.unit != model::DoseUnit::reps) {
            continue;
        }
        done.reps += std::int64_t{set.dose.hi} * set.count * sets / listed;
        for (const Load& load : set.loads) {
            const auto here = weighed(load);
            const bool is_heaviest =
                done.load == nullptr ||
                (here && done.weight.kind == here->kind && done.weight.amount < here->amount);
            if (here && is_heaviest) {
                done.load = &load;
                done.weight = *here;
            }
        }
    }
}

/// In the order in which exercises come up.
std::vector<Done> done_in(const WeekSeen& week) {
    std::vector<Done> all;
    for (const DayView& day : week.days) {
        for (const Seen& seen : day.items) {
            auto found = std::ranges::find(all, seen.exercise, &Done::exercise);
            if (found == all.end()) {
                found = all.insert(
                    found,
                    Done{.exercise = seen.exercise, .weight = {}, .day = &day, .seen = &seen});
            }
            add_sets(*found, seen);
        }
    }
    return all;
}

bool may_split(const DayView& day) {
    return !day.is_empty && (day.scope.phase == model::Phase::muscular_development ||
                             day.scope.phase == model::Phase::maximal_strength);
}

bool is_small(BodyPart part) {
    return part == BodyPart::biceps || part == BodyPart::triceps || part == BodyPart::shoulders;
}

/// Whether the step from `then` to `now` is more than the usual one, in percent and in mass.
bool is_big_step(const ProgramFigures& figures, const Done& then, const Done& now) {
    const std::int64_t step = now.weight.amount - then.weight.amount;
    if (step * 100 <= then.weight.amount * figures.load_rise_percent) {
        return false;
    }
    if (now.weight.kind != LoadKind::weight) {
        return true;
    }
    const ProgramFigures::Step& usual =
        is_small(now.seen->role.body_part) ? figures.small_step : figures.large_step;
    const MassUnit unit = now.load->unit;
    return step > (unit == MassUnit::kg ? usual.kg : usual.lb) * unit_size(unit);
}

void check_step(const ProgramView& program, const WeekSeen& week, const Done& then, const Done& now,
                ProgramReport& report) {
    const bool comparable = now.load != nullptr && then.load != nullptr &&
                            now.weight.kind == then.weight.kind &&
                            now.weight.amount > then.weight.amount;
    if (!comparable) {
        return;
    }
    const std::string step = load_words(*then.load) + " to " + load_words(*now.load);
    if (then.reps != 0 && now.reps > then.reps) {
        report
            .about(week, *now.day, *now.seen, RuleId::wave_2, Weight::heavy,
                   "load and repetitions both rise from the week before, " + step + " and " +
                       base::digits(then.reps) + " to " + base::digits(now.reps) +
                       " reps in all. One at a time is safer.")
            .field = Field::load;
    } else if (is_big_step(program.figures(), then, now)) {
        report
            .about(week, *now.day, *now.seen, RuleId::prg_3, Weight::soft,
                   "from " + step + " is more than " +
                       base::digits(program.figures().load_rise_percent) +
                       " % in a week. A smaller step is surer.")
            .field = Field::load;
    }
}

}  // namespace

void check_split(const ProgramView& program, ProgramReport& report) {
    for (const WeekSeen& week : program.weeks) {
        const auto day = std::ranges::find_if(week.days, may_split);
        if (day == week.days.end()) {
            continue;
        }
        const std::string missing = week.sets.missing();
        if (!missing.empty()) {
            report.about_day(week, *day, RuleId::tpl_4, Weight::heavy,
                             "The whole week has no " + missing +
                                 ": a split trains each on some day.",
                             model::Block::resistance_training);
        }
    }
}

void check_pulls(const ProgramView& program, ProgramReport& report) {
    const RuleFigures& figures = program.knowledge->rule_book.figures;
    for (const WeekSeen& week : program.weeks) {
        const int push = week.sets.push;
        const int pull = week.sets.pull;
        if (week.days.empty() || push + pull < figures.least_push_pull_sets ||
            std::int64_t{pull} * 10 >= std::int64_t{push} * figures.pull_per_push_tenths) {
            continue;
        }
        report.about_day(week, week.days.front(), RuleId::tpl_5, Weight::heavy,
                         "The week has " + base::digits(pull) + " sets of pulls for " +
                             base::digits(push) + " of pushes: there should be at least " +
                             base::digits((push * figures.pull_per_push_tenths + 9) / 10) + '.',
                         model::Block::resistance_training);
    }
}

void check_waves(const ProgramView& program, ProgramReport& report) {
    std::vector<Done> before;
    const WeekSeen* last = nullptr;
    for (const WeekSeen& week : program.weeks) {
        std::vector<Done> now = done_in(week);
        // Down to light work and up again is no progress, and another phase has loads of its own.
        const bool follows = last != nullptr && last->phase_block == week.phase_block &&
                             !last->week->deload && !week.week->deload;
        for (const Done& one : now) {
            const auto then = std::ranges::find(before, one.exercise, &Done::exercise);
            if (follows && then != before.end()) {
                check_step(program, week, *then, one, report);
            }
        }
        before = std::move(now);
        last = &week;
    }
}

std::vector<Finding> check_weeks(const Knowledge& knowledge, const model::Plan& plan,
                                 const ProgramScope& scope) {
    using ProgramCheck = void (*)(const ProgramView& program, ProgramReport& report);
    // A new rule is a function and a line here.
    constexpr std::array<ProgramCheck, 13> listed{
        check_path,   check_lengths,   check_runs,        check_deloads, check_split,
        check_pulls,  check_frequency, check_volume,      check_planes,  check_recovery,
        check_orders, check_waves,     check_cardio_steps};
    const ProgramView program = program_view(knowledge, plan, scope);
    ProgramReport report(program);
    for (const ProgramCheck check : listed) {
        check(program, report);
    }
    return report.finish();
}

}  // namespace phasewise::opt
