#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "ui/app.hpp"

struct ImFont;

namespace phasewise::ui {

/// The four entries of the glyph atlas: more would cost start-up time and memory.
enum class Font : std::uint8_t { body, strong, small, title };

/// Which glyphs the atlas holds: what the interface itself needs, or, once a text asks for more,
/// all that the cut fonts have (Latin Extended-A, Greek, Cyrillic). The second takes three times as
/// long to build, so it is not part of the start.
enum class GlyphRange : std::uint8_t { usual, wide };

/// The range that shows `text`.
[[nodiscard]] GlyphRange range_for(std::string_view text);

class Fonts {
public:
    /// Builds the atlas of the current ImGui context for `pixel_ratio` device pixels a CSS pixel.
    void load(const FontFiles& files, float pixel_ratio, GlyphRange range);

    [[nodiscard]] ImFont* get(Font font) const { return fonts_[static_cast<std::size_t>(font)]; }
    /// The height of a line in CSS pixels.
    [[nodiscard]] float line(Font font) const;
    [[nodiscard]] float pixel_ratio() const { return pixel_ratio_; }
    [[nodiscard]] GlyphRange range() const { return range_; }

private:
    std::array<ImFont*, 4> fonts_{};
    float pixel_ratio_ = 0;
    GlyphRange range_ = GlyphRange::usual;
};

}  // namespace phasewise::ui
