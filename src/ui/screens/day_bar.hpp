#pragma once

#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"

namespace phasewise::ui {

/// Over the blocks: how long the day takes, and what is done with it as a whole. Answers where it
/// ends.
float draw_day_bar(Desk& desk, const Rect& rect, Layout layout);

/// What stands in the place of the blocks where there are none: no plan is open, or a day of rest.
float draw_no_blocks(Desk& desk, float x, float y, float w);

}  // namespace phasewise::ui
