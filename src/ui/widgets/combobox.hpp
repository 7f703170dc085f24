#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/popup.hpp"

namespace phasewise::ui {

/// Chosen where nothing is.
inline constexpr std::size_t none_chosen = SIZE_MAX;

struct ComboSpec {
    std::string_view key;          ///< tells it from its siblings
    std::string_view name;         ///< what it is called
    std::string_view placeholder;  ///< shown where nothing is chosen
    std::string_view description;
    bool disabled = false;
    bool quiet = false;  ///< no border until it is pointed at, for a table
};

/// A closed field that shows the chosen one of a list and opens the list over everything. Click,
/// Enter, Space, the arrows and Alt with an arrow open it; see `popup` for the keys of the open
/// list. Answers the index that was newly chosen.
std::optional<std::size_t> combobox(Ui& ui, const Rect& rect, const ComboSpec& spec,
                                    std::span<const Choice> choices, std::size_t chosen);
/// The same, with its name as its key.
std::optional<std::size_t> combobox(Ui& ui, const Rect& rect, std::string_view name,
                                    std::span<const Choice> choices, std::size_t chosen);
/// The width that shows the longest of the choices.
[[nodiscard]] float combobox_width(const Ui& ui, std::span<const Choice> choices);

}  // namespace phasewise::ui
