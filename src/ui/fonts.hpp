#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "ui/app.hpp"

struct ImFont;

namespace phasewise::ui {

/// The four entries of the glyph atlas: more would cost start-up time and memory.
enum class Font : std::uint8_t { body, strong, small, title };

class Fonts {
public:
    /// Builds the atlas of the current ImGui context for `pixel_ratio` device pixels a CSS pixel.
    void load(const FontFiles& files, float pixel_ratio);

    [[nodiscard]] ImFont* get(Font font) const { return fonts_[static_cast<std::size_t>(font)]; }
    /// The height of a line in CSS pixels.
    [[nodiscard]] float line(Font font) const;
    [[nodiscard]] float pixel_ratio() const { return pixel_ratio_; }

private:
    std::array<ImFont*, 4> fonts_{};
    float pixel_ratio_ = 0;
};

}  // namespace phasewise::ui
