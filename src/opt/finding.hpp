#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"

namespace phasewise::opt {

/// How much a finding weighs, heaviest first. block: an acute medical gate. error: outside the
/// published range, or unsafe. warning: unusual. tip: could be better, never counted.
enum class Severity : std::uint8_t { block, error, warning, tip };

/// The field of Details that a finding is about.
enum class Field : std::uint8_t { none, sets, dose, hold, tempo, rest, load, zone, rounds };

/// What mends a finding: a change of the plan, and what its button says ("Set 12 reps").
struct Fix {
    std::string label;
    model::Edit edit;
};

/// Something the model says of a plan.
struct Finding {
    std::string rule;  ///< "VAR-P1-resistance-reps", "TPL-1"
    Severity severity = Severity::tip;
    std::string message;  ///< what and why in the reader's words, a sentence or two
    std::string why;      ///< the reason, figure, edition, evidence and sources in full
    model::Edition edition = model::Edition::app;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
    model::DayId day;
    std::optional<model::Block> block;
    std::optional<model::ItemId> item;
    Field field = Field::none;
    std::optional<Fix> fix;
    std::string kept_because;  ///< the note of a person who overruled it; empty: not overruled
};

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::Severity> {
    static constexpr auto values =
        std::to_array<std::string_view>({"block", "error", "warning", "tip"});
};
}  // namespace phasewise::base
