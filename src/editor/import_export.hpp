#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "editor/effect.hpp"
#include "editor/state.hpp"
#include "library/library.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {

/// How large a file may be that is read as a plan.
inline constexpr std::size_t most_file_bytes = std::size_t{2} * 1024 * 1024;

/// A name for a plan's file that every system takes: "<plan name>.phasewise.json".
[[nodiscard]] std::string file_name_for(std::string_view plan_name);

/// The plan as a file: the JSON of the plan format (assets/schema/plan.schema.json) in lines, with
/// the own exercises that it uses.
[[nodiscard]] Download export_plan(const model::Plan& plan, std::span<const model::Exercise> own);

/// What a file holds, shown before it is imported.
struct ImportPreview {
    model::Plan plan;  ///< as it would come in, but for its id
    std::string name;
    std::size_t phases = 0;  ///< phase blocks
    std::size_t weeks = 0;
    std::size_t days = 0;
    std::size_t exercises = 0;         ///< entries, over all days
    std::vector<std::string> unknown;  ///< ids nobody knows; they come in as names
    std::vector<std::string> own;      ///< names of own exercises that it brings along

    /// What is said about it, a sentence each.
    [[nodiscard]] std::vector<std::string> lines() const;
};

/// Reads a file as a plan (or as the entry of one, taken out of storage). `library` is what the app
/// ships. An error says in words what is wrong: too large, no text, no plan, a newer version's, or
/// each fault with its path, a line each.
[[nodiscard]] base::Result<ImportPreview> read_import(std::string_view bytes,
                                                      const library::Library& library);

/// The workspace with the plan of `preview` in it under the id `fresh`, opened, and with the own
/// exercises that it brings: one change. An own exercise whose id means another one here gets an id
/// of its own.
[[nodiscard]] Workspace import_plan(Workspace workspace, const ImportPreview& preview,
                                    model::PlanId fresh);

}  // namespace phasewise::editor
