#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/exercise.hpp"
#include "model/prescription.hpp"
#include "opt/prescribe.hpp"
#include "opt/rows.hpp"

namespace phasewise::opt {

/// What all targets of an item are made from.
struct TargetContext {
    const model::Exercise& exercise;
    const model::Item& item;
    const model::SetGroup& work;  ///< its first work set group
    FoundRow row;
    model::Edition edition;
};

/// What stands before and after the number in a sentence: "rest ", " seconds".
struct Around {
    std::string_view before;
    std::string_view after;
};

/// "Phase 1 resistance: "
[[nodiscard]] std::string subject(const FoundRow& row);

/// The range of a load of another kind than a percentage of 1RM, in whole units, from the row's
/// other way to say it ("RPE 5-6 (RIR 4 or more)", "0-10 %BW"); repetitions in reserve are what is
/// left to 10 of the effort (opt-model reference 9.3). Nothing where the row says none.
[[nodiscard]] std::optional<model::Range> other_load_range(const AcuteVariables& row,
                                                           model::LoadKind kind);

/// The sentence behind a published figure of `row`, as `edition` has it; `or_else` is another way
/// to say it.
[[nodiscard]] std::string why(model::Edition edition, const FoundRow& row, const Figure& figure,
                              Around around, std::string_view or_else = {});

/// How heavy; nothing for what is not loaded by the model.
[[nodiscard]] std::optional<Target> load_target(const TargetContext& context);

}  // namespace phasewise::opt
