#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "editor/state.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::ui {

/// The exercises that the search and the filters leave, those that fit the phase first. Made anew
/// when query, filters or phase change.
struct LibraryView {
    std::vector<std::uint32_t> exercises;  ///< indexes into Library::all()
    std::size_t fitting = 0;               ///< how many of them, at the front, fit the phase
};

/// Fills `view`, using its memory again; `found` is scratch for the search.
void fill_library_view(const editor::Session& session, const opt::Knowledge& knowledge,
                       model::Phase phase, std::vector<std::uint32_t>& found, LibraryView& view);

}  // namespace phasewise::ui
