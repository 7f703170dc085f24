#pragma once

#include <optional>

#include "model/prescription.hpp"
#include "model/typed_load_number.hpp"
#include "model/typed_scan.hpp"

// Internal to model/typed_*.
namespace phasewise::model::typed {

/// What numbers of a load mean that say no unit.
struct BareLoad {
    MassUnit mass = MassUnit::kg;    ///< "BW+10", "assist 20"
    LoadKind kind = LoadKind::none;  ///< "75"; none: refused
};

/// One load in numbers at the cursor: "75 %", "10 % BW", "RPE 7-8", "2 RIR", "@7", "20 kg",
/// "45 lb each", "2x24 kg", "BW", "BW+10", "assist 20 kg". Nothing where none is understood.
[[nodiscard]] std::optional<FoundLoad> take_load(Cursor& cursor, const BareLoad& bare);

}  // namespace phasewise::model::typed
