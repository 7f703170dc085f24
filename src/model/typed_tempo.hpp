#pragma once

#include "base/result.hpp"
#include "model/prescription.hpp"
#include "model/typed_scan.hpp"

// Internal to model/typed_*.
namespace phasewise::model::typed {

/// A tempo of three or four parts: "4/2/1", "4-2-1", "4 2 1", "421", "2/0/X", "30X1". The order is
/// eccentric, isometric, concentric, top, with or without signs between: the one that is usual
/// where "30X1" is written, and the model's own. Without signs each part is one digit or X, and
/// what could be sets of repetitions or a rest ("3x12", "120") is not taken.
[[nodiscard]] base::Result<Tempo> read_tempo(const Scan& scan);

}  // namespace phasewise::model::typed
