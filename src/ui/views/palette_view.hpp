#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/state.hpp"

namespace phasewise::ui {

/// Something that can be done by name.
struct PaletteEntry {
    std::string label;
    std::string_view hint;                ///< what it is about, where the label does not say it
    std::optional<editor::Chord> chord;   ///< of a command
    std::vector<editor::Action> actions;  ///< empty: it cannot be done now
};

/// What answers a search for something to do.
struct PaletteView {
    /// Without a query the commands; with one also the plans, days and phases that it names.
    std::vector<PaletteEntry> entries;
    std::string count;  ///< "12 commands", "Nothing answers ..."

    static constexpr std::size_t most = 60;
};

/// The entries that have a word beginning with each word of `query`, in a fixed order: first those
/// whose label begins with it, last those that cannot be done now.
[[nodiscard]] PaletteView palette_view(const editor::AppState& state, std::string_view query);

}  // namespace phasewise::ui
