#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/names.hpp"
#include "base/result.hpp"
#include "opt/formula.hpp"

namespace phasewise::opt {

// The one-repetition maximum from a set done to failure (opt-model reference 9.1).

/// The published formulas, w the load and r the repetitions.
enum class OneRepMaxFormula : std::uint8_t {
    epley,     ///< w x (1 + r / 30)
    brzycki,   ///< w x 36 / (37 - r)
    lombardi,  ///< w x r^0.10
    o_conner,  ///< w x (1 + 0.025 r)
    mayhew,    ///< 100 w / (52.2 + 41.9 e^(-0.055 r))
    wathan,    ///< 100 w / (48.8 + 53.8 e^(-0.075 r))
    lander     ///< 100 w / (101.3 - 2.67123 r)
};

/// The repetitions from which an estimate can be made; over 10 it is rough.
inline constexpr ValidRange one_rep_max_reps{"Repetitions to failure", 1, 15, ""};
inline constexpr int most_exact_reps = 10;
/// The loads, hundredths of their unit; so much as a plan can hold.
inline constexpr ValidRange one_rep_max_load{"The load", 1, 1'000'000, "", 100};

/// A set done to failure: its load in hundredths of any mass unit, and its repetitions.
struct SetToFailure {
    int load_hundredths = 0;
    int reps = 0;
};

/// An estimate in tenths of the load's unit.
struct OneRepMaxEstimate {
    int tenths = 0;
    bool is_rough = false;  ///< from more than 10 repetitions: warn

    friend bool operator==(const OneRepMaxEstimate&, const OneRepMaxEstimate&) = default;
};

/// The estimate by one formula. One repetition is the maximum itself, by each of them. Refuses
/// repetitions outside 1 to 15 and a load that is none.
[[nodiscard]] base::Result<OneRepMaxEstimate> one_rep_max(OneRepMaxFormula formula,
                                                          const SetToFailure& set);

/// What the app shows: the mean of Epley and Brzycki (rounded once), with the lowest and the
/// highest of all formulas as its range, all in tenths of the load's unit.
struct OneRepMaxRange {
    int mean = 0;
    int lowest = 0;
    int highest = 0;
    bool is_rough = false;  ///< from more than 10 repetitions: warn

    friend bool operator==(const OneRepMaxRange&, const OneRepMaxRange&) = default;
};

/// The app's own estimate; refuses what `one_rep_max` refuses.
[[nodiscard]] base::Result<OneRepMaxRange> usual_one_rep_max(const SetToFailure& set);

/// What a formula rests on: S24, widely reported (Epley, Brzycki, Lander) or in one source.
[[nodiscard]] Basis basis_of(OneRepMaxFormula formula);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::OneRepMaxFormula> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"epley", "brzycki", "lombardi", "o_conner", "mayhew", "wathan", "lander"});
};
}  // namespace phasewise::base
