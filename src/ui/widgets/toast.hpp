#pragma once

#include <cstdint>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

struct ToastSpec {
    std::string_view key;
    std::string_view text;     ///< what was done, a sentence
    std::string_view action;   ///< the name of its button; empty: none
    std::string_view label;    ///< what the button shows, a part of its name; empty: the name
    std::uint32_t number = 0;  ///< rises with every message, so that the time starts anew
    float seconds = 6;         ///< how long it stays
    float lift = 0;            ///< how far above the window's lower edge something else ends
};

enum class ToastEnd : std::uint8_t {
    none,   ///< it goes on
    acted,  ///< its button was pressed
    over    ///< its time is over, or it was put away
};

/// A message over the lower middle of the window that goes by itself. It takes no focus; while the
/// pointer or the keyboard is on it, its time stands still. Under an open dialog it waits unseen.
/// Nothing is drawn while its time runs. Leave it out once it has answered something but `none`.
ToastEnd toast(Ui& ui, const ToastSpec& spec);

}  // namespace phasewise::ui
