#pragma once

#include "editor/state.hpp"

namespace phasewise::ui {

/// How the interface is to look: what the person's system prefers and what they have set.
struct Preferences {
    bool dark = false;
    bool reduced_motion = false;
    bool coarse_pointer = false;
    float zoom = 1;  ///< CSS pixels that a unit of the interface takes

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// The narrowest window that the interface is made for, in its own units.
inline constexpr float least_width = 320;

/// What `system` prefers unless `settings` say otherwise. Text and controls grow by the zoom, but
/// not so far that a window `css_width` CSS pixels wide would be narrower than `least_width`.
[[nodiscard]] Preferences preferred(const Preferences& system, const editor::Settings& settings,
                                    float css_width);

}  // namespace phasewise::ui
