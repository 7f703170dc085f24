#pragma once

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "model/prescription.hpp"
#include "model/typed_dose.hpp"

// The work sets of an item, as its plain fields show and change them. Internal to model/typed_*.
//
// Where there are none, they come after the warm-up sets. Neighbours that have become alike are
// counted as one group, so that "10, 10" is two sets of ten.
namespace phasewise::model::typed {

/// The work sets, in order.
[[nodiscard]] std::vector<const SetGroup*> work_sets(const Item& item);

/// `dose` for every work set.
[[nodiscard]] Item with_dose(Item item, const Dose& dose);
/// Other work sets, each with load and rest of the one that stood in its place, or of the last.
[[nodiscard]] base::Result<Item> with_sets(Item item, const std::vector<TypedSet>& sets);
/// So many work sets. Refused in words where they differ.
[[nodiscard]] base::Result<Item> with_count(Item item, int count);
/// One rest for all work sets or one for each. So many as there are sets alike parts these.
[[nodiscard]] base::Result<Item> with_rests(Item item,
                                            const std::vector<std::optional<Rest>>& rests);
/// As `with_rests`, for loads.
[[nodiscard]] base::Result<Item> with_loads(Item item, const std::vector<std::vector<Load>>& loads);

}  // namespace phasewise::model::typed
