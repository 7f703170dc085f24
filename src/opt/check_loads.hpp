#pragma once

#include <optional>
#include <string>

#include "model/prescription.hpp"
#include "opt/check_report.hpp"
#include "opt/check_view.hpp"

namespace phasewise::opt {

// How loads are judged and mended; in hundredths of their unit, as a plan holds them.

/// The load of `kind` that the row of `seen` allows on this day; nothing where the model says none
/// (kilograms, bands). An effort one point beside its range is unusual, further away it is outside.
[[nodiscard]] std::optional<Allowed> allowed_load(const DayView& view, const Seen& seen,
                                                  model::LoadKind kind);
/// The heaviest percent of 1RM that may be planned for this exercise: its own ceiling, and what is
/// left to tests.
[[nodiscard]] int heaviest_planned(const DayView& view, const Seen& seen);
/// Whether the exercise may be loaded by percent here: it has a ceiling, or it is the fast half of
/// a pair, which has a light range of its own.
[[nodiscard]] bool takes_percent(const Seen& seen);
/// `load` at its nearest within all that holds for a work set; nothing where no value does.
[[nodiscard]] std::optional<model::Load> mended_load(const DayView& view, const Seen& seen,
                                                     const model::Load& load);
/// A load as a finding says it: "60 %", "RPE 8", never as it was typed.
[[nodiscard]] std::string load_words(const model::Load& load);
/// "Set 70 %", "Set RPE 5-6".
[[nodiscard]] std::string set_load_words(const model::Load& load);

}  // namespace phasewise::opt
