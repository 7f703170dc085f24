#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "base/result.hpp"
#include "editor/state.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"

namespace phasewise::editor {

/// The number of the format of the workspace's entry.
inline constexpr int workspace_schema = 1;

/// What the entry of the workspace holds: everything of a `Workspace` but the plans themselves,
/// which have entries of their own.
struct WorkspaceEntry {
    std::vector<model::PlanId> plans;  ///< in their order
    std::vector<model::PlanId> bin;    ///< the deleted ones, newest last
    model::PlanId open;                ///< empty: none
    Settings settings;
    model::Shared<std::vector<model::Exercise>> own_exercises;  ///< null: none

    friend bool operator==(const WorkspaceEntry& a, const WorkspaceEntry& b);
};

[[nodiscard]] WorkspaceEntry entry_of(const Workspace& workspace);

//   {"plans":["id"...], "bin"?:["id"...], "open"?:"id", "settings"?:{"theme"?:"dark",
//    "motion"?:"reduced", "text_percent"?:120, "unit"?:"lb", "edition"?:"7e"},
//    "own"?:[EXERCISE...]}
// What has its usual value is left out.

/// The entry as JSON, canonical.
[[nodiscard]] std::string encode_entry(const WorkspaceEntry& entry);

/// The entry that `text` holds; strict, as a plan is read.
[[nodiscard]] base::Result<WorkspaceEntry> decode_entry(std::string_view text);

}  // namespace phasewise::editor

namespace phasewise::base {
template <>
struct Names<editor::ThemeChoice> {
    static constexpr auto values = std::to_array<std::string_view>({"system", "light", "dark"});
};
template <>
struct Names<editor::MotionChoice> {
    static constexpr auto values = std::to_array<std::string_view>({"system", "reduced"});
};
}  // namespace phasewise::base
