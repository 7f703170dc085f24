#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "editor/effect.hpp"
#include "editor/import_preview.hpp"
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
