#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

/// One of the values of a radio group.
struct Choice {
    std::string_view name;   ///< what it is called ("Week 1")
    std::string_view label;  ///< what it shows ("1")
};

/// A radio group as joined segments, each as wide as its label needs; the index newly chosen, if
/// any. Arrow keys choose as they move.
std::optional<std::size_t> segments(Ui& ui, float x, float center_y, std::string_view name,
                                    std::span<const Choice> choices, std::size_t chosen);
/// The width that `segments` takes.
[[nodiscard]] float segments_width(const Ui& ui, std::span<const Choice> choices);

/// A step of the phase staircase: a radio with its colour, at its height.
struct Step {
    std::string_view name;
    std::string_view label;
    Color color;
    Rect rect;     ///< what can be pressed
    float height;  ///< how high the step stands inside it
};

/// A radio group drawn as a staircase; the index newly chosen, if any.
std::optional<std::size_t> staircase(Ui& ui, std::string_view name, const Rect& place,
                                     std::span<const Step> steps, std::size_t chosen);

}  // namespace phasewise::ui
