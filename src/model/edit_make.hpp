#pragma once

// Inside model/edit*: how each edit is made. These look only whether what they name is there;
// whether the result can be stored, and whether it says anything new, `apply` looks for all.

#include "base/result.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"

namespace phasewise::model::edits {

using Made = base::Result<Edited>;

// edit_entries.cpp
[[nodiscard]] Made make(const Plan& plan, const InsertGroup& edit);
[[nodiscard]] Made make(const Plan& plan, const RemoveItems& edit);
[[nodiscard]] Made make(const Plan& plan, const MoveItems& edit);
[[nodiscard]] Made make(const Plan& plan, const MoveWithinGroup& edit);
[[nodiscard]] Made make(const Plan& plan, const DuplicateGroups& edit);
[[nodiscard]] Made make(const Plan& plan, const ReplaceItems& edit);

// edit_groups.cpp
[[nodiscard]] Made make(const Plan& plan, const GroupItems& edit);
[[nodiscard]] Made make(const Plan& plan, const InsertBeside& edit);
[[nodiscard]] Made make(const Plan& plan, const SetGroupShape& edit);
[[nodiscard]] Made make(const Plan& plan, const Ungroup& edit);

// edit_days.cpp
[[nodiscard]] Made make(const Plan& plan, const SetDayPhase& edit);
[[nodiscard]] Made make(const Plan& plan, const SetDay& edit);
[[nodiscard]] Made make(const Plan& plan, const ReplaceBlocks& edit);
[[nodiscard]] Made make(const Plan& plan, const AddDay& edit);
[[nodiscard]] Made make(const Plan& plan, const RemoveDay& edit);

// edit_weeks.cpp
[[nodiscard]] Made make(const Plan& plan, const AddWeek& edit);
[[nodiscard]] Made make(const Plan& plan, const RemoveWeek& edit);
[[nodiscard]] Made make(const Plan& plan, const SetWeek& edit);
[[nodiscard]] Made make(const Plan& plan, const SetPlan& edit);

// edit_copies.cpp
[[nodiscard]] Made make(const Plan& plan, const CopyDay& edit);
[[nodiscard]] Made make(const Plan& plan, const CopyWeek& edit);

}  // namespace phasewise::model::edits
