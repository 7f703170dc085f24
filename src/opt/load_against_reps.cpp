#include "opt/load_against_reps.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace phasewise::opt {

namespace {

constexpr int tenths = 10;
constexpr int all = 100 * model::hundredths;

int rounded(int numerator, int denominator) {
    return (2 * numerator + denominator) / (2 * denominator);
}

/// 100 / (1 + r / 30); one repetition is the maximum itself.
int epley(int reps_tenths) {
    return reps_tenths <= tenths ? all : rounded(all * 300, 300 + reps_tenths);
}

/// 100 x (37 - r) / 36; nothing where it gives none.
int brzycki(int reps_tenths) {
    return reps_tenths >= 370 ? 0 : std::min(all, rounded(all * (370 - reps_tenths) / 10, 36));
}

/// The table, straight between its rows; nothing past its last one.
int from_table(const std::vector<LoadAgainstReps::Point>& table, int reps_tenths) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        const int to = table[i].reps * tenths;
        if (reps_tenths > to) {
            continue;
        }
        if (i == 0) {
            return table[i].pct * model::hundredths;
        }
        const int from = table[i - 1].reps * tenths;
        const int drop = (table[i - 1].pct - table[i].pct) * model::hundredths;
        return table[i - 1].pct * model::hundredths -
               rounded(drop * (reps_tenths - from), to - from);
    }
    return 0;
}

}  // namespace

int rep_seconds(const model::Tempo& tempo) {
    int seconds = 0;
    for (const model::TempoPart part :
         {tempo.eccentric, tempo.isometric, tempo.concentric, tempo.top}) {
        seconds += part.is_explosive() ? 1 : part.seconds;
    }
    return seconds;
}

int max_percent(const LoadAgainstReps& figures, const PlannedSet& set) {
    const int factor = set.is_slow ? figures.slow_factor_tenths : tenths;
    const int to_failure = set.reps * factor + set.reserve_tenths;
    const int lenient = epley(to_failure);
    if (set.reps >= figures.below_reps) {
        return lenient;
    }
    return std::max({lenient, brzycki(to_failure), from_table(figures.table, to_failure)});
}

int percent_limit(const LoadAgainstReps& figures, const PlannedSet& set) {
    return max_percent(figures, set) + figures.margin_tenths * tenths;
}

}  // namespace phasewise::opt
