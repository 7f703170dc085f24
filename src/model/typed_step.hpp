#pragma once

#include "model/prescription.hpp"
#include "model/typed_field.hpp"

namespace phasewise::model {

/// `item` with the number of its `field` `steps` steps up (below 0: down), as the arrow keys do it.
/// Both ends of a range move. Steps: a set; a rep, step, contact or pass; 5 s (15 s above two
/// minutes); 5 m; a minute (5 above 30); 2.5 %; half an RPE; one RIR; 2.5 kg (1.25 below 10); 5 lb
/// (2.5 below 20); a zone; one interval more. They stop at bounds that make sense. What has no
/// number keeps still: tempo, an empty field, AMRAP, "green band"; so do the sets where they
/// differ. Of a load and an effort together, the first moves.
[[nodiscard]] Item stepped(const Item& item, TypedField field, int steps,
                           const TypedContext& context);
[[nodiscard]] SetGroup stepped(const SetGroup& set, SetField field, int steps,
                               const TypedContext& context);

}  // namespace phasewise::model
