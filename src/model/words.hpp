#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/plan.hpp"

namespace phasewise::model {

/// "4/2/1", "2/0/X", "4/2/1/1": three parts unless the fourth says something.
[[nodiscard]] std::string tempo_text(const Tempo& tempo);
/// "15", "8-12", "30 s", "20 m", "2 passes", "20 min": a dose as a table shows it; "8 each" where
/// `side` is each.
[[nodiscard]] std::string dose_text(const Dose& dose, Side side);
/// "70 %", "85-87 %", "RPE 5-6", "45 lb", "body weight"; empty without a load.
[[nodiscard]] std::string load_text(const SetGroup& set);
/// "60 s", "60-90 s".
[[nodiscard]] std::string rest_text(const Rest& rest);

/// A prescription in words, as the accessible name of a row says it: "2 sets of 15, tempo 4/2/1,
/// rest 60 s"; "2 sets of 8 each side"; "2 holds of 20 s each side"; "20 minutes, zone 1". Of
/// several set groups the work sets are said, then the others ("5 sets of 3 ..., after 3 warm-up
/// sets"). Seconds are a hold unless the exercise, where it is known, is `counted` otherwise ("2
/// sets of 30 s"). Empty where there is nothing to say (a note).
[[nodiscard]] std::string prescription_words(const Item& item,
                                             std::optional<DoseKind> counted = std::nullopt);

/// What people read: "Phase 1: Stabilization Endurance".
[[nodiscard]] std::string_view phase_name(Phase phase);
/// "Warm-up", "Client's choice".
[[nodiscard]] std::string_view block_name(Block block);
/// "Superset", "Contrast pair", "Circuit", "Vertical loading", "Intervals", "Straight sets".
[[nodiscard]] std::string_view group_name(GroupKind kind);
/// A group as its list entry says it: "Superset", "Circuit, 2 rounds".
[[nodiscard]] std::string group_words(const Group& group);
/// "Stabilization", "Strength", "Power", "Any level".
[[nodiscard]] std::string_view level_name(Level level);

}  // namespace phasewise::model
