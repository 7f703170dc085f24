// RNG-11 and WAVE-1: how heavy an exercise, and planned work at all, may get.

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "opt/check_loads.hpp"
#include "opt/check_rules.hpp"

namespace phasewise::opt {

namespace {

using model::Load;
using model::LoadKind;
using model::SetGroup;
using model::SetKind;

/// A percent of 1RM that is over what it may be: as it stands, and the item with all such lowered.
struct Lowered {
    Load first;
    Load mended;
    model::Item item;
};

/// Lowers every percent of `item` that is over `most(set)`; nothing where none is.
template <class Most>
std::optional<Lowered> lowered(const model::Item& item, Most most) {
    std::optional<Lowered> result;
    model::Item mended = item;
    for (SetGroup& set : mended.sets) {
        for (Load& load : set.loads) {
            const int limit = most(set);
            if (load.kind != LoadKind::pct1rm || load.hi <= limit) {
                continue;
            }
            const Load old = load;
            load.hi = limit;
            load.lo = std::min(load.lo, limit);
            load.as_typed.clear();
            if (!result) {
                result = Lowered{.first = old, .mended = load, .item = {}};
            }
        }
    }
    if (result) {
        result->item = std::move(mended);
    }
    return result;
}

void check_own_ceiling(const DayView& view, Report& report, const Seen& seen) {
    const int ceiling = seen.exercise->max_pct1rm.value_or(100);
    const auto over =
        lowered(*seen.item, [ceiling](const SetGroup&) { return ceiling * model::hundredths; });
    if (!over) {
        return;
    }
    Finding& finding =
        report.about(seen, RuleId::rng_11, Weight::heavy,
                     load_words(over->first) + " is over the " + base::digits(ceiling) +
                         " % that this exercise may be loaded to.");
    finding.field = Field::load;
    finding.fix = replace_fix(view, set_load_words(over->mended), over->item);
}

void check_no_percent(const DayView& view, Report& report, const Seen& seen) {
    model::Item item = *seen.item;
    std::optional<Load> first;
    for (SetGroup& set : item.sets) {
        for (const Load& load : set.loads) {
            if (load.kind == LoadKind::pct1rm && !first) {
                first = load;
            }
        }
        std::erase_if(set.loads, [](const Load& load) { return load.kind == LoadKind::pct1rm; });
    }
    if (!first) {
        return;
    }
    Finding& finding =
        report.about(seen, RuleId::rng_11, Weight::soft,
                     load_words(*first) +
                         " of 1RM says little here, for this exercise is not loaded by percent.");
    finding.field = Field::load;
    finding.fix = replace_fix(view, "Remove the percent", std::move(item));
}

}  // namespace

void check_ceiling(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        if (takes_percent(seen)) {
            check_own_ceiling(view, report, seen);
        } else {
            check_no_percent(view, report, seen);
        }
    }
}

void check_planned_load(const DayView& view, Report& report) {
    const int most = view.knowledge->rule_book.figures.planned_pct;
    for (const Seen& seen : view.items) {
        const auto over = lowered(*seen.item, [most](const SetGroup& set) {
            return set.kind == SetKind::test ? model::PlanLimits::load_hundredths
                                             : most * model::hundredths;
        });
        if (!over) {
            continue;
        }
        Finding& finding = report.about(seen, RuleId::wave_1, Weight::heavy,
                                        load_words(over->first) + " is over " + base::digits(most) +
                                            " %. Loads that near the maximum belong to test sets.");
        finding.field = Field::load;
        finding.fix = replace_fix(view, set_load_words(over->mended), over->item);
    }
}

}  // namespace phasewise::opt
