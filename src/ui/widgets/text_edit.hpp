#pragma once

#include <string_view>

#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {

/// Gives the caret to the field `node` that holds `text`: at its end, or with `whole` over all of
/// it, so that what is typed takes its place.
void give_caret(Ui& ui, NodeId node, std::string_view text, bool whole);

/// The line of a text field that is being edited or shown: text or placeholder, and, where it is
/// focused, selection and caret, which the pointer moves.
void draw_editable(Ui& ui, const Press& press, const Rect& inner, Color ink, std::string_view text,
                   std::string_view placeholder);

}  // namespace phasewise::ui
