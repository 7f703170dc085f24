#pragma once

#include <functional>

#include "editor/state.hpp"
#include "editor/workspace_codec.hpp"
#include "model/ids.hpp"

namespace phasewise::editor {

/// What another tab did to the workspace besides its plans, done to this one.
struct EntryMerge {
    const WorkspaceEntry& base;    ///< what both tabs started from
    const WorkspaceEntry& mine;    ///< what this tab made of it
    const WorkspaceEntry& theirs;  ///< what the other tab has saved
    /// Whether a plan that the other tab has deleted for good may go here as well.
    std::function<bool(const model::PlanId&)> may_go;
};

/// `next` (with the plans that came from the other tab in it already) with the other tab's changes:
/// each setting as a whole, each own exercise and the place of each plan (plans, bin, gone) is the
/// other tab's where this one left it alone. The open plan is this tab's own.
[[nodiscard]] Workspace merge_entry(Workspace next, const EntryMerge& merge);

}  // namespace phasewise::editor
