#pragma once

// Inside model/edit*: the same work said in sets, as an exercise alone has it, and in rounds, as a
// group has it.

#include "model/edit.hpp"
#include "model/prescription.hpp"

namespace phasewise::model::edits {

/// An item of `from` as a group of its own. Rounds become the count of its work sets (at most
/// `PlanLimits::sets`) and the rest after a round becomes their rest where they have none, so that
/// as much is trained as before. Other sets (warm-up, drop ...) are done once, with or without
/// rounds, and stay. A straight group stays as it is.
[[nodiscard]] Group alone(Item item, const Group& from);

/// An item that stood alone, as it is done in a group of `shape`. Work sets alike become one set a
/// round; work sets that differ (12/10/8, or 3 of 10 then 3 of 8) are shared out over the rounds
/// where each of their counts can be, and else stay. Their rest goes where the shape has a rest
/// after an item or a round.
[[nodiscard]] Item by_the_round(Item item, const GroupShape& shape);

[[nodiscard]] GroupShape shape_of(const Group& group);
void set_shape(Group& group, const GroupShape& shape);

}  // namespace phasewise::model::edits
