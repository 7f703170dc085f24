#pragma once

#include <string_view>

#include "ui/screens/desk.hpp"
#include "ui/screens/dialogs.hpp"

namespace phasewise::ui {

/// What the dialog that copies a day or a week says.
struct CopyWords {
    std::string_view key;
    std::string_view advice;
    std::string_view alike;       ///< the button that ticks those that are alike; empty: none
    std::string_view all;         ///< the button that ticks all
    std::string_view one;         ///< "day"
    std::string_view several;     ///< "days"
    std::string_view none_there;  ///< said where there is nothing to copy to
};

/// Draws it; answers whether what is ticked is to become a copy now. It closes itself.
[[nodiscard]] bool draw_copy(Desk& desk, CopyForm& form, const CopyWords& words);

/// How many are ticked.
[[nodiscard]] std::size_t ticked_count(const CopyForm& form);
/// "Day A copied to 3 days."
[[nodiscard]] std::string copied_sentence(const CopyForm& form, const CopyWords& words);

}  // namespace phasewise::ui
