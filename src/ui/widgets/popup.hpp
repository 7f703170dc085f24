#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

/// A line of an open list or menu.
struct PopupItem {
    std::string_view name;       ///< what it is called
    std::string_view label;      ///< what it shows; empty: the name
    const char* icon = nullptr;  ///< before the label
    std::string_view keys;       ///< its chord, at the right end
    bool disabled = false;
    bool divided = false;  ///< a line over it sets it apart from what is before
    bool danger = false;   ///< it destroys something: in red
};

/// The lines, read one by one so that any range can stand behind them.
struct PopupItems {
    std::size_t count = 0;
    const void* data = nullptr;
    PopupItem (*at)(const void* data, std::size_t index) = nullptr;
};

enum class PopupKind : std::uint8_t { listbox, menu };

struct PopupSpec {
    NodeId owner = 0;       ///< the control it belongs to
    Rect anchor;            ///< that control's place
    std::string_view name;  ///< what it is called
    PopupKind kind = PopupKind::listbox;
    PopupItems items;
    std::size_t chosen = SIZE_MAX;  ///< of a listbox: the entry that is the value
};

/// The node of the open popup of `owner`.
[[nodiscard]] NodeId popup_node(NodeId owner);
[[nodiscard]] bool popup_is_open(const Ui& ui, NodeId owner);
/// Opens the popup of `owner` with the keyboard on `active`; another one that is open closes.
void open_popup(Ui& ui, NodeId owner, std::size_t active);

/// Draws the open popup under its anchor, or over it where there is more room, over everything;
/// takes the arrows, Home, End, letters, Enter, Space, Escape and Tab. Answers the line that was
/// picked. A press beside it closes it and does nothing else.
std::optional<std::size_t> popup(Ui& ui, const PopupSpec& spec);

}  // namespace phasewise::ui
