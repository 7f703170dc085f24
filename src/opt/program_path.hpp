#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/client.hpp"
#include "model/plan.hpp"
#include "opt/program_tables.hpp"
#include "opt/start_phase.hpp"

namespace phasewise::opt {

/// A block of the way: a phase for some weeks, and why.
struct PathBlock {
    model::Phase phase = model::Phase::stabilization_endurance;
    int weeks = 4;
    std::string reason;

    friend bool operator==(const PathBlock&, const PathBlock&) = default;
};

/// The blocks of `weeks` weeks from the start on: the months of the goal's year, each 4 weeks, in
/// the phases that are allowed (others give way to the nearest easier one). Less
/// than 3 weeks at the end go to the block before them. Empty for a referral or no weeks.
[[nodiscard]] std::vector<PathBlock> path_of(const ProgramTables& tables,
                                             const StartDecision& start,
                                             std::span<const model::Phase> allowed,
                                             const model::Client& client, int weeks);

/// Whole weeks from one date to another ("2026-11-23"); nothing where one is no date, or where the
/// second is before the first.
[[nodiscard]] std::optional<int> weeks_between(std::string_view from, std::string_view to);

}  // namespace phasewise::opt
