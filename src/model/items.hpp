#pragma once

#include <functional>

#include "model/plan.hpp"

namespace phasewise::model {

/// Calls `visit` for every item of the plan, in order of place.
void each_item(const Plan& plan, const std::function<void(const Item&)>& visit);

/// The plan with every item as `change` leaves it; `change` answers whether it changed the item.
/// What it leaves alone stays shared.
[[nodiscard]] Plan with_items(const Plan& plan, const std::function<bool(Item&)>& change);

}  // namespace phasewise::model
