#pragma once

#include <array>
#include <cstdint>

#include "model/plan.hpp"
#include "model/taxonomy.hpp"

namespace phasewise::ui {

/// A colour as 0xRRGGBB.
using Color = std::uint32_t;

/// The tokens of one colour scheme. Colour means phase, block or severity and never stands alone.
struct Theme {
    Color background;
    Color surface;
    Color raised;
    Color line;
    Color text;
    Color muted;  ///< secondary text; AA on background, surface and raised
    Color faint;  ///< marks that need not be read
    Color accent;
    Color accent_soft;
    Color on_accent;  ///< text on accent and on phase colours
    std::array<Color, 5> phases;
    Color error;
    Color error_soft;
    Color warning;
    Color warning_soft;
    Color saved;
    Color shadow;
    float shadow_alpha;
    Color scrim;  ///< over what waits while a dialog is open
    float scrim_alpha;

    [[nodiscard]] Color phase(model::Phase phase) const {
        return phases[static_cast<std::size_t>(phase)];
    }
    /// The colour that stands for a level: that of its first phase.
    [[nodiscard]] Color level(model::Level level) const;
};

[[nodiscard]] const Theme& light_theme();
[[nodiscard]] const Theme& dark_theme();

/// Lengths in CSS pixels, on a grid of 4 and 8.
struct Metrics {
    static constexpr float top_bar = 48;
    static constexpr float phase_bar = 64;
    static constexpr float library = 304;
    static constexpr float details = 352;
    static constexpr float row = 36;
    static constexpr float option = 40;
    static constexpr float control = 32;
    static constexpr float gap = 8;
    static constexpr float pad = 16;
    static constexpr float radius = 6;
    static constexpr float card_radius = 10;
    static constexpr float chip = 26;
    static constexpr float touch = 44;          ///< the least height of a control under a finger
    static constexpr float dialog_sheet = 560;  ///< below this width a dialog fills the window
    static constexpr float three_zones = 1120;  ///< from this width library, workout and details
    static constexpr float two_zones = 720;     ///< from this width library and workout
};

}  // namespace phasewise::ui
