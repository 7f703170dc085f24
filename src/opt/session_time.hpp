#pragma once

#include <array>

#include "model/plan.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::opt {

/// How long a session takes, seconds: in all and by block.
struct SessionTime {
    int total_s = 0;
    std::array<int, model::all_blocks.size()> block_s{};

    [[nodiscard]] int of(model::Block block) const {
        return block_s[static_cast<std::size_t>(block)];
    }
    friend bool operator==(const SessionTime&, const SessionTime&) = default;
};

/// The estimate of the opt-model reference, 2.11: doses at their tempo, rests, change-overs;
/// circuits as circuits. A range counts as its middle, rounded up. Entries that the library does
/// not know are timed by what they say.
[[nodiscard]] SessionTime session_time(const Knowledge& knowledge, const model::Day& day,
                                       model::Phase phase);
/// The same for a day of `plan`.
[[nodiscard]] SessionTime session_time(const Knowledge& knowledge, const model::Plan& plan,
                                       const model::Day& day);

/// Seconds of one set of `item`, both sides where it is done on each.
[[nodiscard]] int set_seconds(const Knowledge& knowledge, const model::Item& item,
                              const model::SetGroup& set, model::Phase phase);

}  // namespace phasewise::opt
