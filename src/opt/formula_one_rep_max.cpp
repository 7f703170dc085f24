#include "opt/formula_one_rep_max.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace phasewise::opt {

namespace {

std::optional<base::Error> why_no_estimate(const SetToFailure& set) {
    if (const auto reps = why_outside(one_rep_max_reps, set.reps)) {
        return reps;
    }
    return why_outside(one_rep_max_load, set.load_hundredths);
}

/// The estimate in tenths; the set has been looked at.
std::int64_t estimate_of(OneRepMaxFormula formula, const SetToFailure& set) {
    const std::int64_t load = set.load_hundredths;
    const std::int64_t reps = set.reps;
    if (reps == 1) {
        return half_up(load, 10);
    }
    const auto exact_load = static_cast<double>(load) / 10.0;
    const auto exact_reps = static_cast<double>(reps);
    switch (formula) {
    case OneRepMaxFormula::epley: return half_up(load * (30 + reps), 300);
    case OneRepMaxFormula::brzycki: return half_up(load * 36, 10 * (37 - reps));
    case OneRepMaxFormula::lombardi: return half_up(exact_load * std::pow(exact_reps, 0.10));
    case OneRepMaxFormula::o_conner: return half_up(load * (1000 + 25 * reps), 10'000);
    case OneRepMaxFormula::mayhew:
        return half_up(100.0 * exact_load / (52.2 + 41.9 * std::exp(-0.055 * exact_reps)));
    case OneRepMaxFormula::wathan:
        return half_up(100.0 * exact_load / (48.8 + 53.8 * std::exp(-0.075 * exact_reps)));
    case OneRepMaxFormula::lander: return half_up(load * 1'000'000, 10'130'000 - 267'123 * reps);
    }
    return half_up(load, 10);
}

}  // namespace

base::Result<OneRepMaxEstimate> one_rep_max(OneRepMaxFormula formula, const SetToFailure& set) {
    if (auto why = why_no_estimate(set)) {
        return *std::move(why);
    }
    return OneRepMaxEstimate{static_cast<int>(estimate_of(formula, set)),
                             set.reps > most_exact_reps};
}

base::Result<OneRepMaxRange> usual_one_rep_max(const SetToFailure& set) {
    if (auto why = why_no_estimate(set)) {
        return *std::move(why);
    }
    const std::int64_t load = set.load_hundredths;
    const std::int64_t reps = set.reps;
    // (w (30 + r) / 30 + 36 w / (37 - r)) / 2 over one denominator, so that it is rounded once.
    const std::int64_t mean =
        reps == 1 ? half_up(load, 10)
                  : half_up(load * ((30 + reps) * (37 - reps) + 1080), 600 * (37 - reps));
    std::int64_t lowest = mean;
    std::int64_t highest = mean;
    for (std::size_t i = 0; i < base::count_of<OneRepMaxFormula>; ++i) {
        const std::int64_t one = estimate_of(static_cast<OneRepMaxFormula>(i), set);
        lowest = std::min(lowest, one);
        highest = std::max(highest, one);
    }
    return OneRepMaxRange{static_cast<int>(mean), static_cast<int>(lowest),
                          static_cast<int>(highest), set.reps > most_exact_reps};
}

Basis basis_of(OneRepMaxFormula formula) {
    switch (formula) {
    case OneRepMaxFormula::epley:
    case OneRepMaxFormula::brzycki:
    case OneRepMaxFormula::lander: return {Evidence::a, {"S24"}};
    case OneRepMaxFormula::lombardi:
    case OneRepMaxFormula::o_conner:
    case OneRepMaxFormula::mayhew:
    case OneRepMaxFormula::wathan: break;
    }
    return {Evidence::b, {"S24"}};
}

}  // namespace phasewise::opt
