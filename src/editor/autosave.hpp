#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "store/plan_repository.hpp"

namespace phasewise::editor {

/// Keeps storage in step with the workspace: a change is written `delay_ms` after it was made, all
/// changes at once when the page is hidden. Holds what storage has; the caller owns clock and
/// timer.
class Autosave {
public:
    static constexpr std::int64_t delay_ms = 400;

    explicit Autosave(store::PlanRepository repository) : repository_(repository) {}

    /// Reads storage. Answers the workspace to start with (the stored plans, or a first one with
    /// `fresh` as its id) and what there is to say.
    struct Start {
        Workspace workspace;
        SaveStatus status;
    };
    [[nodiscard]] Start start(model::PlanId fresh, std::int64_t now_s);

    /// Whether `workspace` holds something to write: a version that storage neither has nor has
    /// just refused (that one is tried again by the next `save`, not over and over by itself).
    [[nodiscard]] bool behind(const Workspace& workspace) const;

    /// Writes what differs. `clock` is the local time in words ("12:03").
    [[nodiscard]] SaveStatus save(const Workspace& workspace, std::int64_t now_s,
                                  std::string_view clock);

private:
    struct Stored {
        model::Shared<model::Plan> plan;
        model::Shared<model::Plan> refused;
        std::uint64_t revision = 0;
    };
    [[nodiscard]] SaveStatus saved(std::string words) const;

    store::PlanRepository repository_;
    std::string notices_;  ///< what the start found wrong; it stays in the status
    std::map<model::PlanId, Stored> stored_;
};

}  // namespace phasewise::editor
