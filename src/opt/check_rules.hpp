#pragma once

#include <array>
#include <span>

#include "opt/check_report.hpp"
#include "opt/check_view.hpp"

namespace phasewise::opt {

// The rules of a day, one function each: it looks at the day and reports what it finds. check.cpp
// lists them with the kinds of day they hold for.

// Values of each entry.
void check_dose(const DayView& view, Report& report);   ///< RNG-1: repetitions, holds, lengths
void check_hold(const DayView& view, Report& report);   ///< RNG-1: held repetitions and landings
void check_sets(const DayView& view, Report& report);   ///< RNG-2, rounds included
void check_load(const DayView& view, Report& report);   ///< RNG-3
void check_tempo(const DayView& view, Report& report);  ///< RNG-4
void check_rest(const DayView& view, Report& report);   ///< RNG-5 of entries that stand alone
void check_group_rest(const DayView& view, Report& report);    ///< RNG-5 of groups
void check_cardio(const DayView& view, Report& report);        ///< RNG-9
void check_load_reps(const DayView& view, Report& report);     ///< RNG-10
void check_ceiling(const DayView& view, Report& report);       ///< RNG-11
void check_planned_load(const DayView& view, Report& report);  ///< WAVE-1

// Which exercise stands where.
void check_level(const DayView& view, Report& report);        ///< SEL-1
void check_heavy_lifts(const DayView& view, Report& report);  ///< PH4-SEL
void check_spotter(const DayView& view, Report& report);      ///< SPT-1
void check_stretches(const DayView& view, Report& report);    ///< TPL-3
void check_blocks(const DayView& view, Report& report);       ///< TPL-2, TPL-13
void check_pairs(const DayView& view, Report& report);        ///< TPL-7
void check_singles(const DayView& view, Report& report);  ///< TPL-7, TPL-11, TPL-12 outside pairs

// The session as a whole.
void check_ends(const DayView& view, Report& report);          ///< TPL-1
void check_coverage(const DayView& view, Report& report);      ///< TPL-4
void check_core_balance(const DayView& view, Report& report);  ///< TPL-6
void check_time(const DayView& view, Report& report);          ///< TPL-9
void check_counts(const DayView& view, Report& report);        ///< RNG-7
void check_order(const DayView& view, Report& report);         ///< TPL-14, told with the weeks

// What a fix of one value brings along, so that it does not show the next fault.

/// `shape` with the rests moved to where they fit; the groups' own kind of rest.
[[nodiscard]] model::GroupShape with_rests_mended(const DayView& view,
                                                  std::span<const Seen> members,
                                                  model::GroupShape shape);
/// `item`, which is `seen`'s with other sets, with the rest after its work sets moved to where it
/// fits.
[[nodiscard]] model::Item with_rest_mended(const DayView& view, const Seen& seen, model::Item item);

using Check = void (*)(const DayView& view, Report& report);

/// The rules that look at the values of an entry; they hold on every kind of day.
inline constexpr std::array<Check, 11> value_checks{
    check_dose,       check_hold,   check_sets,      check_load,    check_tempo,       check_rest,
    check_group_rest, check_cardio, check_load_reps, check_ceiling, check_planned_load};

}  // namespace phasewise::opt
