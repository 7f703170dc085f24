#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/exercise.hpp"

namespace phasewise::ui {

/// What the open dialog remembers between frames and no document holds; made anew when another one
/// opens.
struct DialogPanel {
    std::uint32_t number = 0;  ///< of the dialog it belongs to
    std::string text;          ///< a name, a note, or what is looked for
    std::size_t chosen = 0;    ///< the line that has the keyboard
    std::vector<bool> ticked;  ///< days or weeks to copy to
    model::Exercise exercise;  ///< the own exercise that is worked on
    std::string fault;         ///< why it cannot be done yet, a sentence
};

}  // namespace phasewise::ui
