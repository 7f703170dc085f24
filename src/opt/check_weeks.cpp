// TPL-4 of a split, TPL-5, WAVE-2: what only several days together show.

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/check.hpp"
#include "opt/check_loads.hpp"
#include "opt/check_movements.hpp"
#include "opt/check_report.hpp"

namespace phasewise::opt {

namespace {

using model::Load;
using model::LoadKind;

/// A load as a number that can be compared: of one kind, masses in one unit.
struct Weighed {
    LoadKind kind = LoadKind::none;
    std::int64_t amount = 0;
};

std::optional<Weighed> weighed(const Load& load) {
    constexpr std::int64_t kg = 100'000'000;
    constexpr std::int64_t lb = 45'359'237;
    switch (load.kind) {
    case LoadKind::pct1rm: return Weighed{load.kind, load.hi};
    case LoadKind::weight:
        return Weighed{load.kind, load.hi * (load.unit == model::MassUnit::kg ? kg : lb)};
    default: return std::nullopt;
    }
}

/// What is done of an exercise in a week.
struct Done {
    const model::Exercise* exercise = nullptr;
    std::optional<Weighed> load;  ///< the heaviest
    std::string load_words;
    std::int64_t reps = 0;
    std::size_t day = 0;  ///< index of the view it was seen in first
    const Seen* seen = nullptr;
};

/// A week as the rules see it.
struct WeekView {
    std::vector<DayView> days;
    std::vector<Done> done;  ///< in the order in which exercises come up
    Movements sets;
    bool deload = false;
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
            if (here && (!done.load ||
                         (done.load->kind == here->kind && done.load->amount < here->amount))) {
                done.load = here;
                done.load_words = load_words(load);
            }
        }
    }
}

WeekView view_of_week(const Knowledge& knowledge, const model::Plan& plan,
                      const model::PhaseBlock& phase_block, const model::Week& week) {
    WeekView view;
    view.deload = week.deload;
    view.days.reserve(week.days.size());  // entries are pointed to
    for (const auto& day : week.days) {
        if (day->kind != model::DayKind::resistance) {
            continue;
        }
        view.days.push_back(view_of(knowledge, *day,
                                    {.phase = day->phase.value_or(phase_block.phase),
                                     .edition = plan.edition,
                                     .deload = week.deload}));
        for (const Seen& seen : view.days.back().items) {
            view.sets.count(seen, work_sets(*seen.group, *seen.item));
            auto found = std::ranges::find(view.done, seen.exercise, &Done::exercise);
            if (found == view.done.end()) {
                found = view.done.insert(found, Done{.exercise = seen.exercise,
                                                     .load = std::nullopt,
                                                     .load_words = {},
                                                     .day = view.days.size() - 1,
                                                     .seen = &seen});
            }
            add_sets(*found, seen);
        }
    }
    return view;
}

bool may_split(const DayView& day) {
    return !day.is_empty && (day.scope.phase == model::Phase::muscular_development ||
                             day.scope.phase == model::Phase::maximal_strength);
}

void check_split(const WeekView& week, std::vector<Finding>& out) {
    const auto day = std::ranges::find_if(week.days, may_split);
    const std::string missing = week.sets.missing();
    if (day == week.days.end() || missing.empty()) {
        return;
    }
    Report report(*day);
    report.about_day(RuleId::tpl_4, Weight::heavy,
                     "The whole week has no " + missing + ": a split trains each on some day.",
                     model::Block::resistance_training);
    std::ranges::move(report.finish(), std::back_inserter(out));
}

void check_pulls(const Knowledge& knowledge, const WeekView& week, std::vector<Finding>& out) {
    const RuleFigures& figures = knowledge.rule_book.figures;
    const int push = week.sets.push;
    const int pull = week.sets.pull;
    if (week.days.empty() || push + pull < figures.least_push_pull_sets ||
        std::int64_t{pull} * 10 >= std::int64_t{push} * figures.pull_per_push_tenths) {
        return;
    }
    Report report(week.days.front());
    report.about_day(RuleId::tpl_5, Weight::heavy,
                     "The week has " + base::digits(pull) + " sets of pulls for " +
                         base::digits(push) + " of pushes: there should be at least " +
                         base::digits((push * figures.pull_per_push_tenths + 9) / 10) + '.',
                     model::Block::resistance_training);
    std::ranges::move(report.finish(), std::back_inserter(out));
}

void check_waves(const WeekView& before, const WeekView& week, std::vector<Finding>& out) {
    if (before.deload || week.deload) {
        return;  // down to light work and up again is no progress
    }
    for (const Done& now : week.done) {
        const auto place = std::ranges::find(before.done, now.exercise, &Done::exercise);
        if (place == before.done.end()) {
            continue;
        }
        const Done& then = *place;
        if (!now.load || !then.load) {
            continue;
        }
        const auto& load = *now.load;
        const auto& load_before = *then.load;
        if (load.kind != load_before.kind || load.amount <= load_before.amount ||
            now.reps <= then.reps || then.reps == 0) {
            continue;
        }
        Report report(week.days[now.day]);
        Finding& finding =
            report.about(*now.seen, RuleId::wave_2, Weight::heavy,
                         "load and repetitions both rise from the week before, " + then.load_words +
                             " to " + now.load_words + " and " + base::digits(then.reps) + " to " +
                             base::digits(now.reps) + " reps in all. One at a time is safer.");
        finding.field = Field::load;
        std::ranges::move(report.finish(), std::back_inserter(out));
    }
}

}  // namespace

std::vector<Finding> check_weeks(const Knowledge& knowledge, const model::Plan& plan) {
    std::vector<Finding> findings;
    for (const auto& phase_block : plan.phase_blocks) {
        std::optional<WeekView> before;
        for (const auto& one : phase_block->weeks) {
            WeekView week = view_of_week(knowledge, plan, *phase_block, *one);
            check_split(week, findings);
            check_pulls(knowledge, week, findings);
            if (before) {
                check_waves(*before, week, findings);
            }
            before = std::move(week);
        }
    }
    return findings;
}

}  // namespace phasewise::opt
