// RNG-6: sessions a week of each component.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "base/names.hpp"
#include "base/text.hpp"
#include "opt/check_program.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

constexpr std::size_t row_count = base::count_of<Row>;

/// How often a component is trained in a week, and how often it may be.
struct Sessions {
    int days = 0;
    model::Range usual;  ///< the widest of the phases of the days; nothing where there are none
};

/// The row that an entry counts for: both halves of a pair are resistance.
Row counted_row(const Seen& seen) {
    return seen.is_resistance() ? Row::resistance : seen.row.row->row;
}

/// Whether the entry makes a session of its component.
bool is_session(const Seen& seen) {
    switch (seen.role.component) {
    case model::Component::resistance: return is_resistance_work(seen);
    case model::Component::cardio: return !is_at_an_end(seen);  // a few easy minutes are none
    default: return true;
    }
}

void add_session(Sessions& sessions, const model::Range& usual) {
    sessions.usual = sessions.days == 0 ? usual
                                        : model::Range{std::min(sessions.usual.lo, usual.lo),
                                                       std::max(sessions.usual.hi, usual.hi)};
    ++sessions.days;
}

void add_day(const DayView& day, std::array<Sessions, row_count>& sessions) {
    std::array<bool, row_count> seen_today{};
    for (const Seen& seen : day.items) {
        // A row that the phase has not is borrowed from another: TPL-3 speaks of it.
        if (!is_session(seen) || seen.row.phase != day.scope.phase) {
            continue;
        }
        const auto index = static_cast<std::size_t>(counted_row(seen));
        if (const auto& figure = seen.row.row->frequency_wk; figure && !seen_today[index]) {
            seen_today[index] = true;
            add_session(sessions[index], figure->for_edition(day.scope.edition));
        }
    }
}

bool is_stretch_or_roll(Row row) {
    return row == Row::smr || row == Row::static_stretch || row == Row::active_stretch ||
           row == Row::dynamic_stretch;
}

bool is_done_at_home(Row row) { return is_stretch_or_roll(row) || row == Row::corrective; }

/// Whether a component is below its sessions and that says something of its own: a week of too few
/// sessions has all of them too rarely, and what stands in every session is done at home for the
/// rest.
bool is_too_rare(Row row, const Sessions& one, const Sessions& lifting) {
    if (one.days >= one.usual.lo) {
        return false;
    }
    const bool week_is_short = lifting.days != 0 && lifting.days < lifting.usual.lo;
    if (week_is_short || is_done_at_home(row)) {
        return row == Row::resistance || (!week_is_short && one.days < lifting.days);
    }
    return true;
}

std::string sessions_words(Row row, const Sessions& sessions) {
    return std::string(row_name(row)) + " on " + base::digits(sessions.days) +
           (sessions.days == 1 ? " day (usual " : " days (usual ") + long_range(sessions.usual) +
           ')';
}

void check_week_frequency(const WeekSeen& week, ProgramReport& report) {
    std::array<Sessions, row_count> sessions{};
    for (const auto* days : {&week.days, &week.others}) {
        for (const DayView& day : *days) {
            add_day(day, sessions);
        }
    }
    std::vector<std::string> few;
    std::vector<std::string> many;
    std::vector<std::string> many_easy;  // stretches and rolling: never more than a tip
    bool home_counts = false;
    const Sessions& lifting = sessions[static_cast<std::size_t>(Row::resistance)];
    for (std::size_t i = 0; i < row_count; ++i) {
        const Sessions& one = sessions[i];
        const auto row = static_cast<Row>(i);
        if (one.days == 0) {
            continue;  // what is not trained at all is another rule's
        }
        if (one.days > one.usual.hi) {
            (is_stretch_or_roll(row) ? many_easy : many).push_back(sessions_words(row, one));
        } else if (is_too_rare(row, one, lifting)) {
            few.push_back(sessions_words(row, one));
            home_counts = home_counts || is_done_at_home(row);
        }
    }
    const DayView& day = week.days.front();
    if (!many.empty()) {
        report.about_day(week, day, RuleId::rng_6, Weight::heavy,
                         "The week has more than usual of " + joined(many) +
                             ". More is hard to recover from.");
    }
    if (!many_easy.empty()) {
        report.about_day(week, day, RuleId::rng_6, Weight::soft,
                         "The week has more than usual of " + joined(many_easy) + '.');
    }
    if (!few.empty() && !week.is_light()) {
        report.about_day(week, day, RuleId::rng_6, Weight::soft,
                         "The week has less than usual of " + joined(few) + '.' +
                             (home_counts ? " Days at home count too." : ""));
    }
}

}  // namespace

void check_frequency(const ProgramView& program, ProgramReport& report) {
    for (const WeekSeen& week : program.weeks) {
        if (week.is_finished) {
            check_week_frequency(week, report);
        }
    }
}

}  // namespace phasewise::opt
