#pragma once

// Inside model/edit*: items of a day that are taken together.

#include <cstddef>
#include <vector>

#include "base/result.hpp"
#include "model/plan.hpp"

namespace phasewise::model::edits {

/// Some items of one day, each once.
class Selection {
public:
    /// The items with these ids; refused where one of them is not in `day`.
    [[nodiscard]] static base::Result<Selection> of(const Day& day, std::vector<ItemId> ids);

    [[nodiscard]] bool has(ItemId id) const;
    [[nodiscard]] bool has_any_of(const Group& group) const;
    [[nodiscard]] bool has_all_of(const Group& group) const;
    [[nodiscard]] std::size_t size() const { return ids_.size(); }

private:
    std::vector<ItemId> ids_;  ///< in order
};

/// Takes the items out of `day` and answers them, in the order of the day: a group all of whose
/// items go stays a group, else each goes alone. A group left with one item becomes straight.
std::vector<Shared<Group>> take_out(Day& day, const Selection& items);

/// How many of the first `index` groups of a block stay when the items are taken out.
[[nodiscard]] std::size_t staying_before(const Day& day, Block block, std::size_t index,
                                         const Selection& items);

}  // namespace phasewise::model::edits
