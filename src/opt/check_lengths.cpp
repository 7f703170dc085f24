// RNG-8, PRG-5, PRG-9: how long a phase lasts, and how a plan rises and rests.

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "opt/check_program.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Phase;

/// The weeks of a phase block that its length is judged by: no deload and test weeks.
struct BlockSpan {
    std::vector<const WeekSeen*> counted;
    const WeekSeen* first = nullptr;
    bool has_work = false;
    bool is_finished = true;
};

std::vector<BlockSpan> block_spans(const ProgramView& program) {
    std::vector<BlockSpan> spans;
    std::size_t block = 0;
    for (const WeekSeen& week : program.weeks) {
        if (spans.empty() || week.block_number != block) {
            spans.push_back({.counted = {}, .first = &week});
            block = week.block_number;
        }
        BlockSpan& span = spans.back();
        if (!week.is_light()) {
            span.counted.push_back(&week);
        }
        span.has_work = span.has_work || week.has_work;
        span.is_finished = span.is_finished && week.is_finished;
    }
    return spans;
}

std::string weeks_words(std::size_t weeks) {
    return base::digits(weeks) + (weeks == 1 ? " week" : " weeks");
}

void check_length(const ProgramView& program, const BlockSpan& span, bool laid_out,
                  ProgramReport& report) {
    const PhaseRules& phase = program.knowledge->rules.of(span.first->phase_block->phase);
    const auto least = static_cast<std::size_t>(phase.weeks_band.lo);
    const auto most = static_cast<std::size_t>(phase.weeks_band.hi);
    const std::size_t weeks = span.counted.size();
    const bool is_long = weeks > most && span.has_work && !program.scope.long_blocks;
    const bool is_short = weeks < least && weeks != 0 && span.is_finished && laid_out;
    if (!is_long && !is_short) {
        return;
    }
    const WeekSeen& shown = is_long ? *span.counted[most] : *span.first;
    if (const DayView* const day = shown.first_day()) {
        report.about_day(shown, *day, RuleId::rng_8, Weight::heavy,
                         "This block of " + phase_words(phase.phase) + " has " +
                             weeks_words(weeks) +
                             ", deload and test weeks not counted; usual are " +
                             long_range(phase.weeks_band) + ". " +
                             (is_long ? "The body stops adapting to the same kind of work."
                                      : "A phase needs a few weeks to work."));
    }
}

/// Minutes of cardio outside warm-up and cool-down.
int cardio_minutes(const DayView& day) {
    int minutes = 0;
    for (const Seen& seen : day.items) {
        if (seen.role.component != model::Component::cardio || is_at_an_end(seen)) {
            continue;
        }
        for (const model::SetGroup& set : seen.item->sets) {
            if (set.kind == model::SetKind::work && set.dose.unit == model::DoseUnit::min) {
                minutes += set.dose.hi * set.count;
            }
        }
    }
    return minutes;
}

struct CardioWeek {
    int minutes = 0;
    const DayView* day = nullptr;  ///< the first with cardio
    bool is_written = true;        ///< no day is still empty
};

CardioWeek cardio_week(const WeekSeen& week) {
    CardioWeek cardio;
    for (const auto* days : {&week.days, &week.others}) {
        for (const DayView& day : *days) {
            const int minutes = cardio_minutes(day);
            cardio.minutes += minutes;
            cardio.day = cardio.day == nullptr && minutes > 0 ? &day : cardio.day;
            cardio.is_written = cardio.is_written && !day.is_empty;
        }
    }
    return cardio;
}

/// Whether the week is trained in phases 3 to 5 and in nothing lighter.
bool is_hard(const WeekSeen& week) {
    return week.has_work && !week.week->deload &&
           !week.phases.has(Phase::stabilization_endurance) &&
           !week.phases.has(Phase::strength_endurance);
}

}  // namespace

void check_lengths(const ProgramView& program, ProgramReport& report) {
    const std::vector<BlockSpan> spans = block_spans(program);
    // A plan of single weeks is a set of sessions, or begun: only one that is laid out in weeks can
    // have a block that is too short.
    const bool laid_out = std::ranges::any_of(spans, [&](const BlockSpan& span) {
        const auto& band = program.knowledge->rules.of(span.first->phase_block->phase).weeks_band;
        return span.counted.size() >= static_cast<std::size_t>(band.lo);
    });
    for (const BlockSpan& span : spans) {
        check_length(program, span, laid_out, report);
    }
}

void check_cardio_steps(const ProgramView& program, ProgramReport& report) {
    const int percent = program.figures().cardio_rise_percent;
    CardioWeek before;
    bool was_light = true;
    for (const WeekSeen& week : program.weeks) {
        const CardioWeek now = cardio_week(week);
        const bool judged = !was_light && !week.week->deload && before.is_written && now.is_written;
        if (judged && before.minutes > 0 && now.minutes * 100 > before.minutes * (100 + percent)) {
            report.about_day(week, *now.day, RuleId::prg_5, Weight::soft,
                             "Cardio rises from " + base::digits(before.minutes) + " to " +
                                 base::digits(now.minutes) + " minutes a week; up to " +
                                 base::digits(before.minutes * (100 + percent) / 100) +
                                 " would be a step of " + base::digits(percent) + " %.");
        }
        before = now;
        was_light = week.week->deload;
    }
}

void check_deloads(const ProgramView& program, ProgramReport& report) {
    const int most = program.figures().deload_weeks;
    int hard_weeks = 0;
    for (const WeekSeen& week : program.weeks) {
        hard_weeks = is_hard(week) ? hard_weeks + 1 : 0;
        const DayView* const day = week.first_day();
        if (hard_weeks == most + 1 && day != nullptr) {
            report.about_day(week, *day, RuleId::prg_9, Weight::soft,
                             "This is week " + base::digits(hard_weeks) +
                                 " of phases 3 to 5 without a lighter one. A deload week every 4 "
                                 "to " +
                                 base::digits(most) + " weeks lets the body catch up.");
        }
    }
}

}  // namespace phasewise::opt
