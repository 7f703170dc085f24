#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/names.hpp"

namespace phasewise::opt {

/// The rules that the app knows (opt-model reference 2, 3.3, 8.2 to 8.5), by their published ids.
enum class RuleId : std::uint8_t {
    rng_1,
    rng_2,
    rng_3,
    rng_4,
    rng_5,
    rng_6,
    rng_7,
    rng_8,
    rng_9,
    rng_10,
    rng_11,
    wave_1,
    wave_2,
    vol_1,
    sel_1,
    tpl_1,
    tpl_2,
    tpl_3,
    tpl_4,
    tpl_5,
    tpl_6,
    tpl_7,
    tpl_8,
    tpl_9,
    tpl_11,
    tpl_12,
    tpl_13,
    tpl_14,  ///< order inside the resistance block (3.2); the app's own id
    tpl_15,  ///< planes of motion; the app's own id
    per_1,
    per_2,
    per_3,
    per_4,
    per_5,
    per_6,
    prg_3,  ///< PRG-4 included: both say how big a step of load is
    prg_5,
    prg_9,
    ph4_sel,
    spt_1
};

/// What a range rule measures; the last part of its id ("VAR-P1-resistance-reps").
enum class Variable : std::uint8_t {
    reps,
    hold,
    dose,  ///< seconds of work, metres, steps: judged by the exercise's own usual dose
    sets,
    tempo,
    rest,
    load,
    minutes,
    zone,
    stage,
    exercises
};

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::RuleId> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"RNG-1",  "RNG-2",  "RNG-3",  "RNG-4",  "RNG-5",  "RNG-6", "RNG-7",   "RNG-8",
         "RNG-9",  "RNG-10", "RNG-11", "WAVE-1", "WAVE-2", "VOL-1", "SEL-1",   "TPL-1",
         "TPL-2",  "TPL-3",  "TPL-4",  "TPL-5",  "TPL-6",  "TPL-7", "TPL-8",   "TPL-9",
         "TPL-11", "TPL-12", "TPL-13", "TPL-14", "TPL-15", "PER-1", "PER-2",   "PER-3",
         "PER-4",  "PER-5",  "PER-6",  "PRG-3",  "PRG-5",  "PRG-9", "PH4-SEL", "SPT-1"});
};
template <>
struct Names<opt::Variable> {
    static constexpr auto values =
        std::to_array<std::string_view>({"reps", "hold", "dose", "sets", "tempo", "rest", "load",
                                         "minutes", "zone", "stage", "exercises"});
};
}  // namespace phasewise::base
