#include "opt/check.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>

#include "opt/check_report.hpp"
#include "opt/check_rules.hpp"
#include "opt/check_view.hpp"

namespace phasewise::opt {

namespace {

using model::DayKind;

/// Kinds of day as a set of bits.
using Kinds = unsigned;

constexpr Kinds bit(DayKind kind) { return 1U << static_cast<unsigned>(kind); }

constexpr Kinds resistance = bit(DayKind::resistance);
constexpr Kinds trained = resistance | bit(DayKind::cardio) | bit(DayKind::recovery);
constexpr Kinds any = trained | bit(DayKind::assessment);

struct Listed {
    Check check;
    Kinds kinds;
};

/// The rules of a day with the kinds of day they hold for (opt-model reference 3.1). A new rule is
/// a function and a line here.
constexpr std::array listed{
    Listed{check_level, trained},
    Listed{check_heavy_lifts, trained},
    Listed{check_spotter, any},
    Listed{check_stretches, resistance},
    Listed{check_blocks, trained},
    Listed{check_pairs, resistance},
    Listed{check_singles, resistance},
    Listed{check_ends, resistance},
    Listed{check_coverage, resistance},
    Listed{check_core_balance, resistance},
    Listed{check_time, any},
    Listed{check_counts, resistance},
};

/// The phase block, week and day with this id.
template <class Visit>
void each_day(const model::Plan& plan, Visit visit) {
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            for (const auto& day : week->days) {
                visit(*day, DayScope{.phase = day->phase.value_or(phase_block->phase),
                                     .edition = plan.edition,
                                     .deload = week->deload});
            }
        }
    }
}

}  // namespace

DayScope scope_of(const model::Plan& plan, model::DayId day) {
    DayScope scope;
    each_day(plan, [&](const model::Day& one, const DayScope& its) {
        if (one.id == day) {
            scope = its;
        }
    });
    return scope;
}

std::vector<Finding> check_day(const Knowledge& knowledge, const model::Day& day,
                               const DayScope& scope) {
    if (day.kind == DayKind::rest) {
        return {};
    }
    const DayView view = view_of(knowledge, day, scope);
    if (view.is_empty) {
        return {};
    }
    Report report(view);
    for (const Check check : value_checks) {
        check(view, report);
    }
    for (const Listed& one : listed) {
        if ((one.kinds & bit(day.kind)) != 0) {
            one.check(view, report);
        }
    }
    return report.finish();
}

std::vector<Finding> check_day(const Knowledge& knowledge, const model::Plan& plan,
                               const model::Day& day) {
    return check_day(knowledge, day, scope_of(plan, day.id));
}

std::vector<Finding> check_plan(const Knowledge& knowledge, const model::Plan& plan,
                                const ProgramScope& program) {
    std::vector<Finding> all = check_weeks(knowledge, plan, program);
    each_day(plan, [&](const model::Day& day, const DayScope& scope) {
        std::ranges::move(check_day(knowledge, day, scope), std::back_inserter(all));
    });
    std::ranges::stable_sort(all, {}, &Finding::severity);
    return all;
}

}  // namespace phasewise::opt
