#pragma once

#include "model/prescription.hpp"

namespace phasewise::model {

/// What a typed text is read against, and printed for.
struct TypedContext {
    /// The exercise's own unit: what a bare number of a dose means ("12").
    DoseUnit unit = DoseUnit::reps;
    /// What a weight without a unit means, where it can only be a weight ("BW+10").
    MassUnit mass = MassUnit::kg;
    /// What a bare number of a load means ("75") where no load stands yet: it could be a percentage
    /// or a weight, so `none` refuses it. Where a number stands, a bare one is of the same kind.
    LoadKind bare_load = LoadKind::none;
    /// For the dose of one set group alone: the side of its item. "8 each" is understood there only
    /// where the item is done on each side; the side belongs to the item.
    Side side = Side::both;
};

}  // namespace phasewise::model
