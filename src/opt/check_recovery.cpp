// TPL-8: two days from heavy work of a muscle group to the next.

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "base/text.hpp"
#include "opt/check_program.hpp"

namespace phasewise::opt {

namespace {

using model::Muscle;

constexpr int days_of_week = 7;

/// 0 (Monday) to 6 where a word of the name is an English weekday, in full or in three letters.
std::optional<int> weekday_in(std::string_view day_name) {
    constexpr std::array<std::string_view, days_of_week> names{
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    const std::string words = base::folded(day_name);
    std::string_view rest = words;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (word == names[i] || word == names[i].substr(0, 3)) {
                return static_cast<int>(i);
            }
        }
    }
    return std::nullopt;
}

/// The muscles that are worked heavily on a day: parts as the group they belong to.
struct HeavyDay {
    const WeekSeen* week = nullptr;
    const DayView* day = nullptr;
    std::optional<int> date;  ///< in days from the first Monday, where the name tells
    std::vector<Muscle> muscles;
};

bool is_heavy_work(const ProgramFigures& figures, const Seen& seen) {
    return is_resistance_work(seen) &&
           std::ranges::any_of(seen.item->sets, [&](const model::SetGroup& set) {
               return set.kind == model::SetKind::work &&
                      std::ranges::any_of(set.loads, [&](const model::Load& load) {
                          return load.kind == model::LoadKind::pct1rm &&
                                 load.hi >= figures.heavy_pct * model::hundredths;
                      });
           });
}

void add_once(std::vector<Muscle>& muscles, Muscle muscle) {
    if (std::ranges::find(muscles, muscle) == muscles.end()) {
        muscles.push_back(muscle);
    }
}

std::vector<Muscle> heavy_muscles(const ProgramView& program, const DayView& day) {
    std::vector<Muscle> muscles;
    for (const Seen& seen : day.items) {
        if (!is_heavy_work(program.figures(), seen)) {
            continue;
        }
        for (const Muscle muscle : seen.exercise->primary_muscles) {
            const auto& parents = program.knowledge->muscles.parents_of(muscle);
            add_once(muscles, parents.empty() ? muscle : parents.front());
        }
    }
    return muscles;
}

/// The heavy days of a week. Their dates are known where the names of all of them tell; a weekday
/// that comes before the one listed before it belongs to the next calendar week.
std::vector<HeavyDay> heavy_days(const ProgramView& program, const WeekSeen& week) {
    std::vector<HeavyDay> list;
    int monday = static_cast<int>(week.number) * days_of_week;
    int last = 0;
    bool all_known = true;
    for (const DayView& day : week.days) {
        std::vector<Muscle> muscles = heavy_muscles(program, day);
        if (muscles.empty()) {
            continue;
        }
        const auto weekday = weekday_in(day.day->name);
        all_known = all_known && weekday.has_value();
        if (weekday) {
            monday += *weekday < last ? days_of_week : 0;
            last = *weekday;
        }
        list.push_back({.week = &week,
                        .day = &day,
                        .date = weekday ? std::optional{monday + *weekday} : std::nullopt,
                        .muscles = std::move(muscles)});
    }
    if (!all_known) {
        for (HeavyDay& day : list) {
            day.date.reset();
        }
    }
    return list;
}

std::string muscle_list(const std::vector<Muscle>& muscles) {
    std::vector<std::string> names;
    names.reserve(muscles.size());
    for (const Muscle muscle : muscles) {
        names.push_back(spaced(base::name_of(muscle)));
    }
    return joined(names);
}

/// `day` against the heavy days before it.
void check_dates(const ProgramView& program, const HeavyDay& day,
                 const std::vector<HeavyDay>& before, ProgramReport& report) {
    const ProgramFigures& figures = program.figures();
    for (const HeavyDay& then : before) {
        const int days = day.date && then.date ? *day.date - *then.date : -1;
        if (days < 0 || days >= figures.heavy_days_apart) {
            continue;
        }
        std::vector<Muscle> both;
        for (const Muscle muscle : day.muscles) {
            if (std::ranges::find(then.muscles, muscle) != then.muscles.end()) {
                both.push_back(muscle);
            }
        }
        if (!both.empty()) {
            report.about_day(*day.week, *day.day, RuleId::tpl_8, Weight::heavy,
                             day.day->day->name + " comes too soon after " + then.day->day->name +
                                 ": both work " + muscle_list(both) + " at " +
                                 base::digits(figures.heavy_pct) + " % or more. Leave " +
                                 base::digits(figures.heavy_days_apart) + " days between.",
                             model::Block::resistance_training);
            return;
        }
    }
}

/// How often a week works each muscle heavily, where its days have no dates.
void check_count(const ProgramView& program, const std::vector<HeavyDay>& days,
                 ProgramReport& report) {
    const ProgramFigures& figures = program.figures();
    std::array<int, base::count_of<Muscle>> count{};
    for (const HeavyDay& day : days) {
        for (const Muscle muscle : day.muscles) {
            ++count[static_cast<std::size_t>(muscle)];
        }
    }
    const int most = *std::ranges::max_element(count);
    if (days.empty() || days.front().date || most <= figures.most_heavy_days) {
        return;
    }
    std::vector<Muscle> often;
    for (std::size_t i = 0; i < count.size(); ++i) {
        if (count[i] > figures.most_heavy_days) {
            often.push_back(static_cast<Muscle>(i));
        }
    }
    report.about_day(*days.front().week, *days.back().day, RuleId::tpl_8, Weight::heavy,
                     "The week works " + muscle_list(often) + " at " +
                         base::digits(figures.heavy_pct) + " % or more on " + base::digits(most) +
                         " days: " + base::digits(figures.heavy_days_apart) +
                         " days between leave room for " + base::digits(figures.most_heavy_days) +
                         '.',
                     model::Block::resistance_training);
}

}  // namespace

void check_recovery(const ProgramView& program, ProgramReport& report) {
    std::vector<HeavyDay> last_week;
    for (const WeekSeen& week : program.weeks) {
        const std::vector<HeavyDay> days = heavy_days(program, week);
        check_count(program, days, report);
        std::vector<HeavyDay> before = std::move(last_week);
        for (const HeavyDay& day : days) {
            check_dates(program, day, before, report);
            before.push_back(day);
        }
        last_week = days;
    }
}

}  // namespace phasewise::opt
