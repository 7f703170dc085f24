#include "opt/program_path.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "model/client.hpp"
#include "opt/program_tables.hpp"

namespace phasewise::opt {

namespace {

using model::Phase;

constexpr int weeks_of_a_month = 4;
constexpr int least_block_weeks = 3;

bool is_among(std::span<const Phase> phases, Phase phase) {
    return std::ranges::find(phases, phase) != phases.end();
}

/// The phase itself where it is allowed, else the nearest easier one that is.
Phase allowed_or_easier(Phase phase, std::span<const Phase> allowed) {
    Phase best = Phase::stabilization_endurance;
    for (const Phase one : allowed) {
        if (one <= phase && one > best) {
            best = one;
        }
    }
    return best;
}

/// The year that the client follows: the goal's, or that of special populations where the client
/// may not train in all phases that the goal needs.
const std::array<Phase, 12>& year_of(const ProgramTables& tables, std::span<const Phase> allowed,
                                     model::Goal goal) {
    const GoalRow& row = tables.of(goal);
    const bool whole =
        std::ranges::all_of(row.needs, [&](Phase phase) { return is_among(allowed, phase); });
    return whole ? row.year : tables.of(model::Goal::special_population).year;
}

int first_weeks(const StartDecision& start) {
    // A longer start for those who need it most: in the middle of what is published for them.
    const bool long_start = start.longer_is_fine || start.row == 4;
    if (long_start) {
        return (start.weeks.lo + start.weeks.hi + 1) / 2;
    }
    return start.phase == Phase::stabilization_endurance ? start.weeks.lo : start.weeks.hi;
}

std::string block_reason(Phase planned, Phase phase, model::Goal goal) {
    if (planned != phase) {
        return "Phase " + base::digits(model::number_of(planned)) +
               " is not for this client: phase " + base::digits(model::number_of(phase)) +
               " takes its place.";
    }
    std::string words(base::name_of(goal));
    std::ranges::replace(words, '_', ' ');
    return "The way to " + words + '.';
}

/// Days since the first of March of year 0, in the calendar that has always leap years as today.
std::optional<long> day_number(std::string_view date) {
    constexpr std::size_t length = 10;
    if (date.size() != length || date[4] != '-' || date[7] != '-') {
        return std::nullopt;
    }
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = -1;
        const char* const end = date.data() + at + size;
        const auto [read, fault] = std::from_chars(date.data() + at, end, value);
        return fault == std::errc() && read == end ? value : -1;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const int from_march = (month + 9) % 12;
    const long years = year - (from_march >= 10 ? 1 : 0);
    return 365 * years + years / 4 - years / 100 + years / 400 + (from_march * 306 + 5) / 10 + day -
           1;
}

}  // namespace

std::optional<int> weeks_between(std::string_view from, std::string_view to) {
    const auto first = day_number(from);
    const auto last = day_number(to);
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    return static_cast<int>((*last - *first) / 7);
}

std::vector<PathBlock> path_of(const ProgramTables& tables, const StartDecision& start,
                               std::span<const model::Phase> allowed, const model::Client& client,
                               int weeks) {
    std::vector<PathBlock> path;
    if (start.refer || weeks <= 0) {
        return path;
    }
    const std::string why = start.reasons.empty() ? std::string() : start.reasons.front();
    path.push_back({start.phase, std::min(first_weeks(start), weeks), why});
    int left = weeks - path.front().weeks;
    const auto& year = year_of(tables, allowed, client.goal);
    auto month = static_cast<std::size_t>(std::ranges::find(year, start.phase) - year.begin());
    if (!start.longer_is_fine) {  // the start was long enough for the phase
        while (month + 1 < year.size() && year[month + 1] == start.phase) {
            ++month;
        }
    }
    while (left > 0) {
        month = (month + 1) % year.size();
        if (left < least_block_weeks) {
            path.back().weeks += left;  // too few for a block of their own
            break;
        }
        const Phase planned = year[month];
        const Phase phase = allowed_or_easier(planned, allowed);
        const int length = std::min(left, weeks_of_a_month);
        path.push_back({phase, length, block_reason(planned, phase, client.goal)});
        left -= length;
    }
    return path;
}

}  // namespace phasewise::opt
