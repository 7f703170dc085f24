// RNG-10: whether a load can be lifted as often as it is planned.

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "opt/check_loads.hpp"
#include "opt/check_rules.hpp"
#include "opt/load_against_reps.hpp"

namespace phasewise::opt {

namespace {

using model::Load;
using model::LoadKind;
using model::SetGroup;

constexpr int tenth = 10;  // a tenth of a unit, in model::hundredths
constexpr int nothing_in_reserve = 10 * model::hundredths;

/// The repetitions that stay in reserve, tenths: as the set says itself, by an effort or by what is
/// left, else the least that the phase asks for.
int reserve_of(const Seen& seen, const SetGroup& set) {
    for (const Load& load : set.loads) {
        if (load.kind == LoadKind::rir) {
            return std::min(load.lo, nothing_in_reserve) / tenth;
        }
        if (load.kind == LoadKind::rpe) {
            return std::max(nothing_in_reserve - load.hi, 0) / tenth;
        }
    }
    const auto usual = other_load_range(*seen.row.row, LoadKind::rir);
    return usual ? usual->lo * tenth : 0;
}

/// What is too heavy in a work set: the percent and what it may be.
struct TooHeavy {
    int limit = 0;  ///< hundredths of a percent
    PlannedSet set;
};

std::optional<TooHeavy> too_heavy(const DayView& view, const Seen& seen, const SetGroup& set,
                                  const Load& load) {
    if (set.kind != model::SetKind::work || set.dose.unit != model::DoseUnit::reps ||
        set.dose.amrap || set.dose.lo < 1 || set.dose.lo > 100 || load.kind != LoadKind::pct1rm) {
        return std::nullopt;
    }
    const LoadAgainstReps& figures = view.knowledge->rule_book.load_reps;
    const PlannedSet planned{.reps = set.dose.lo,
                             .reserve_tenths = reserve_of(seen, set),
                             .is_slow = seen.item->tempo &&
                                        rep_seconds(*seen.item->tempo) >= figures.slow_rep_s};
    const int limit = percent_limit(figures, planned);
    return load.lo > limit ? std::optional{TooHeavy{limit, planned}} : std::nullopt;
}

/// The load lowered until it agrees; nothing where that is under what the phase asks for.
std::optional<Load> lighter(const DayView& view, const Seen& seen, const Load& load, int limit) {
    Load lower = load;
    lower.hi = limit / model::hundredths * model::hundredths;
    lower.lo = std::min(lower.lo, lower.hi);
    lower.as_typed.clear();
    const auto allowed = allowed_load(view, seen, LoadKind::pct1rm);
    return allowed && allowed->weigh({lower.lo, lower.hi}) ? std::nullopt : std::optional{lower};
}

/// The most repetitions at which `load` agrees, within the row; nothing where there are none.
std::optional<int> fewer(const DayView& view, const Seen& seen, PlannedSet set, const Load& load) {
    const Figure* const figure = reps_figure_of(view, seen);
    const LoadAgainstReps& figures = view.knowledge->rule_book.load_reps;
    while (--set.reps >= 1) {
        if (percent_limit(figures, set) >= load.lo) {
            const bool fits = figure == nullptr ||
                              !allowed_by(*figure, view.scope.edition).weigh({set.reps, set.reps});
            return fits ? std::optional{set.reps} : std::nullopt;
        }
    }
    return std::nullopt;
}

/// The entry with every work set that is too heavy made to agree.
std::optional<Fix> fix_of(const DayView& view, const Seen& seen) {
    model::Item item = *seen.item;
    std::string label;
    for (SetGroup& set : item.sets) {
        for (Load& load : set.loads) {
            const auto over = too_heavy(view, seen, set, load);
            if (!over) {
                continue;
            }
            if (const auto lower = lighter(view, seen, load, over->limit)) {
                load = *lower;
                label = label.empty() ? set_load_words(load) : label;
            } else if (const auto reps = fewer(view, seen, over->set, load)) {
                set.dose.lo = set.dose.hi = *reps;
                label = label.empty() ? "Set " + base::digits(*reps) + " reps" : label;
            } else {
                return std::nullopt;
            }
        }
    }
    return replace_fix(view, std::move(label), std::move(item));
}

}  // namespace

void check_load_reps(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        const auto first = [&]() -> std::optional<std::pair<const SetGroup*, TooHeavy>> {
            for (const SetGroup& set : seen.item->sets) {
                for (const Load& load : set.loads) {
                    if (const auto over = too_heavy(view, seen, set, load)) {
                        return std::pair{&set, *over};
                    }
                }
            }
            return std::nullopt;
        }();
        if (!first) {
            continue;
        }
        const auto& [set, over] = *first;
        const auto load = std::ranges::find(set->loads, LoadKind::pct1rm, &Load::kind);
        Finding& finding = report.about(
            seen, RuleId::rng_10, Weight::heavy,
            base::digits(set->dose.lo) + " reps at " + load_words(*load) +
                " do not go together: with " + base::digits(over.set.reserve_tenths / 10) +
                " left in reserve" + (over.set.is_slow ? " at this slow tempo" : "") + " about " +
                base::digits(over.limit / model::hundredths) + " % is the most.");
        finding.field = Field::load;
        finding.fix = fix_of(view, seen);
    }
}

}  // namespace phasewise::opt
