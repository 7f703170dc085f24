// VOL-1: work sets a muscle a week, and pairs a movement pattern in phase 5.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/names.hpp"
#include "base/text.hpp"
#include "opt/check_program.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Component;
using model::MovementPattern;
using model::Muscle;

/// Sets are counted in halves: a primary muscle has two of a set, a secondary one.
constexpr int half_sets = 2;

/// What a week does for a muscle, in half sets.
struct MuscleWork {
    int named = 0;            ///< of exercises that name it
    int with_parts = 0;       ///< and of those that name a part of it
    bool is_primary = false;  ///< some exercise is for it, or for a part of it
};

using MuscleWeek = std::array<MuscleWork, base::count_of<Muscle>>;

/// What the sets of an entry count for.
enum class Counting : std::uint8_t { nothing, core_muscles, all_muscles };

/// A row in its resistance role counts in full, a core row for core muscles; warm-up drills,
/// balance, jumps and cardio count nothing.
Counting counting_of(const Seen& seen) {
    const bool own_role = seen.role.component == seen.exercise->component;
    if (is_at_an_end(seen) || (own_role && seen.exercise->volume == model::VolumeCount::none)) {
        return Counting::nothing;
    }
    switch (seen.role.component) {
    case Component::resistance: return Counting::all_muscles;
    case Component::core: return Counting::core_muscles;
    default: return Counting::nothing;
    }
}

bool lists_muscle(const std::vector<Muscle>& muscles, Muscle muscle) {
    return std::ranges::find(muscles, muscle) != muscles.end();
}

/// Adds the sets of an entry to its muscles. A muscle that several parts of are trained at once has
/// the set once.
void add_volume(const ProgramView& program, const Seen& seen, MuscleWeek& week) {
    const Counting counting = counting_of(seen);
    const int sets = work_sets(*seen.group, *seen.item);
    if (counting == Counting::nothing || sets == 0) {
        return;
    }
    std::vector<std::pair<Muscle, int>> parents;
    const auto add = [&](const std::vector<Muscle>& muscles, int weight) {
        for (const Muscle muscle : muscles) {
            if (counting == Counting::core_muscles &&
                !lists_muscle(program.figures().core_muscles, muscle)) {
                continue;
            }
            MuscleWork& work = week[static_cast<std::size_t>(muscle)];
            work.named += sets * weight;
            work.with_parts += sets * weight;
            work.is_primary = work.is_primary || weight == half_sets;
            for (const Muscle parent : program.knowledge->muscles.parents_of(muscle)) {
                if (std::ranges::find(parents, parent, &std::pair<Muscle, int>::first) ==
                    parents.end()) {
                    parents.emplace_back(parent, weight);
                }
            }
        }
    };
    add(seen.exercise->primary_muscles,
        half_sets);  // first: a parent has its heaviest part's weight
    add(seen.exercise->secondary_muscles, 1);
    for (const auto& [parent, weight] : parents) {
        MuscleWork& work = week[static_cast<std::size_t>(parent)];
        work.with_parts += sets * weight;
        work.is_primary = work.is_primary || weight == half_sets;
    }
}

MuscleWeek muscle_week(const ProgramView& program, const WeekSeen& week) {
    MuscleWeek work{};
    for (const auto* days : {&week.days, &week.others}) {
        for (const DayView& day : *days) {
            for (const Seen& seen : day.items) {
                add_volume(program, seen, work);
            }
        }
    }
    return work;
}

/// Something that is counted against the row of a phase, in half sets.
struct VolumeShare {
    std::string name;
    int amount = 0;
};

/// "Quadriceps 14, gluteus maximus 12.5".
std::string share_words(std::vector<VolumeShare> list, bool most_first) {
    std::ranges::stable_sort(list, [most_first](const VolumeShare& a, const VolumeShare& b) {
        return most_first ? a.amount > b.amount : a.amount < b.amount;
    });
    std::string words;
    for (const VolumeShare& one : list) {
        words += words.empty() ? "" : ", ";
        words += one.name + ' ' + base::digits(one.amount / half_sets) +
                 (one.amount % half_sets != 0 ? ".5" : "");
    }
    return capitalized(words);
}

/// The row of a phase with what is let pass on both sides.
class VolumeRow {
public:
    VolumeRow(const ProgramFigures& figures, model::Phase phase)
        : phase_(phase), row_(figures.weekly_sets[static_cast<std::size_t>(phase)]),
          percent_(figures.let_pass_percent) {}

    [[nodiscard]] bool is_over(int amount) const { return amount > row_.hi * half_sets; }
    [[nodiscard]] bool is_under(int amount) const { return amount < row_.lo * half_sets; }
    [[nodiscard]] bool is_far_over(int amount) const {
        return amount * 100 > row_.hi * half_sets * (100 + percent_);
    }
    [[nodiscard]] bool is_far_under(int amount) const {
        return amount * 100 < row_.lo * half_sets * (100 - percent_);
    }
    [[nodiscard]] const model::Range& range() const { return row_; }
    [[nodiscard]] model::Phase phase() const { return phase_; }

private:
    model::Phase phase_;
    model::Range row_;
    int percent_;
};

/// Tells what lies outside the row, if some of it lies far outside.
void tell_volume(const WeekSeen& week, const VolumeRow& row, const std::vector<VolumeShare>& all,
                 bool over, ProgramReport& report) {
    std::vector<VolumeShare> outside;
    bool far = false;
    for (const VolumeShare& one : all) {
        far = far || (over ? row.is_far_over(one.amount) : row.is_far_under(one.amount));
        if (over ? row.is_over(one.amount) : row.is_under(one.amount)) {
            outside.push_back(one);
        }
    }
    if (!far) {
        return;
    }
    const bool pairs = row.phase() == model::Phase::power;
    report.about_day(week, week.days.front(), RuleId::vol_1, Weight::heavy,
                     share_words(std::move(outside), over) + (pairs ? " pairs" : "") + ": " +
                         phase_words(row.phase()) + " has " + long_range(row.range()) +
                         (pairs  ? " pairs of a pattern a week."
                          : over ? " work sets of a muscle a week. More is hard to recover from."
                                 : " work sets of a muscle a week. Fewer do little."),
                     model::Block::resistance_training);
}

/// The pairs of phase 5 by the movement of their heavy half.
std::vector<VolumeShare> pairs_by_pattern(const WeekSeen& week) {
    std::array<int, base::count_of<MovementPattern>> pairs{};
    for (const DayView& day : week.days) {
        for (std::size_t i = 0; i < day.items.size(); ++i) {
            if (const auto pair = pair_at(day, i); pair && !is_at_an_end(*pair->first)) {
                pairs[static_cast<std::size_t>(pair->first->exercise->movement_pattern)] +=
                    work_sets(*pair->first->group, *pair->first->item) * half_sets;
            }
        }
    }
    std::vector<VolumeShare> list;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i] != 0) {
            list.push_back({spaced(base::Names<MovementPattern>::values[i]), pairs[i]});
        }
    }
    return list;
}

/// Whether the week has the sessions that its phase has at least: with fewer, RNG-6 speaks, and
/// with no push, pull or legs TPL-4.
bool is_a_whole_week(const WeekSeen& week) {
    std::optional<int> least;
    int sessions = 0;
    for (const DayView& day : week.days) {
        const auto work = std::ranges::find_if(day.items, is_resistance_work);
        if (work == day.items.end()) {
            continue;
        }
        ++sessions;
        const auto& figure = work->row.row->frequency_wk;
        if (figure) {
            least = figure->for_edition(day.scope.edition).lo;
        }
    }
    return sessions >= least.value_or(1) && week.sets.missing().empty();
}

void check_pair_week(const ProgramView& program, const WeekSeen& week, ProgramReport& report) {
    const VolumeRow row(program.figures(), model::Phase::power);
    const std::vector<VolumeShare> pairs = pairs_by_pattern(week);
    tell_volume(week, row, pairs, true, report);
    if (is_a_whole_week(week)) {
        tell_volume(week, row, pairs, false, report);
    }
}

void check_muscle_week(const ProgramView& program, const WeekSeen& week, model::Phase phase,
                       ProgramReport& report) {
    const VolumeRow row(program.figures(), phase);
    const MuscleWeek work = muscle_week(program, week);
    std::vector<VolumeShare> all;
    std::vector<VolumeShare> main;
    for (std::size_t i = 0; i < work.size(); ++i) {
        if (!work[i].is_primary) {
            continue;
        }
        const std::string name = spaced(base::Names<Muscle>::values[i]);
        // Sets of different parts do not add up to too much for any of them.
        all.push_back({name, work[i].named});
        if (lists_muscle(program.figures().main_muscles, static_cast<Muscle>(i))) {
            main.push_back({name, work[i].with_parts});
        }
    }
    tell_volume(week, row, all, true, report);
    if (is_a_whole_week(week)) {
        tell_volume(week, row, main, false, report);
    }
}

}  // namespace

void check_volume(const ProgramView& program, ProgramReport& report) {
    for (const WeekSeen& week : program.weeks) {
        const auto phase = week.phase();
        if (!week.is_finished || week.is_light() || !phase) {
            continue;
        }
        if (*phase == model::Phase::power) {
            check_pair_week(program, week, report);
        } else {
            check_muscle_week(program, week, *phase, report);
        }
    }
}

}  // namespace phasewise::opt
