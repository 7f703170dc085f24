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

/// The sentence behind a published figure of `row`; `or_else` is another way to say it.
[[nodiscard]] std::string why(const TargetContext& context, const FoundRow& row,
                              const Figure& figure, Around around, std::string_view or_else = {});

/// How heavy; nothing for what is not loaded by the model.
[[nodiscard]] std::optional<Target> load_target(const TargetContext& context);

}  // namespace phasewise::opt
