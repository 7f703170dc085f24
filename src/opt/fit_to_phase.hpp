#pragma once

#include <optional>
#include <string_view>

#include "model/edit.hpp"
#include "model/plan.hpp"
#include "opt/check.hpp"
#include "opt/check_view.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::opt {

/// "Fit to phase": the edit that gives the entries of a day the doses, tempo, load and rests of the
/// phase it is trained as, and groups its shapes, in one step. What fits already stays as it is,
/// and so do locked entries, free rows and what the library does not know; which exercise stands
/// where is not changed. Nothing where all fits.
[[nodiscard]] std::optional<model::Edit> fit_to_phase(const Knowledge& knowledge,
                                                      const model::Plan& plan,
                                                      const model::Day& day);
/// The same for a day that is not in a plan yet.
[[nodiscard]] std::optional<model::Edit> fit_to_phase(const Knowledge& knowledge,
                                                      const model::Day& day, const DayScope& scope);

/// `exercise` in the place of `seen`, as a fix ("Use Plank", where `label` is "Use"): prescribed
/// for the day as it is trained, with the id and the notes of the entry that it replaces. None
/// where the entry has several sets, or none, in a round of its group: that cannot be taken over.
[[nodiscard]] std::optional<Fix> stand_in_fix(const DayView& view, const Seen& seen,
                                              const model::Exercise& exercise,
                                              const std::optional<model::ExerciseRole>& role,
                                              std::string_view label);

/// `item` with its values moved to the nearest that fit the day, standing alone in `block`.
[[nodiscard]] model::Item with_values_mended(const DayView& view, model::Item item,
                                             model::Block block);

}  // namespace phasewise::opt
