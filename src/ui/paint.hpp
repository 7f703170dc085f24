#pragma once

#include <cstdint>
#include <string_view>

#include "ui/fonts.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"

struct ImDrawList;

namespace phasewise::ui {

enum class Align : std::uint8_t { left, center, right };

/// Draws into one of Dear ImGui's draw lists, in CSS pixels, with the theme's colours.
class Paint {
public:
    Paint(ImDrawList* list, const Fonts& fonts) : list_(list), fonts_(&fonts) {}

    void fill(const Rect& rect, Color color, float radius = 0, float alpha = 1) const;
    void border(const Rect& rect, Color color, float radius = 0, float width = 1) const;
    /// A horizontal hairline that stays one device pixel sharp.
    void rule(float x, float y, float w, Color color) const;
    void column(float x, float y, float h, Color color) const;
    void disc(float x, float y, float radius, Color color) const;
    void shadow(const Rect& rect, const Theme& theme, float radius) const;

    [[nodiscard]] float width(Font font, std::string_view text) const;
    /// One line of text in the middle of the rectangle's height, cut with an ellipsis at its width.
    /// Answers the width drawn.
    float text(const Rect& rect, Font font, Color color, std::string_view text,
               Align align = Align::left) const;
    /// Text broken into lines of `w`; answers its height. Draws only where `draw` is set.
    float paragraph(float x, float y, float w, Font font, Color color, std::string_view text,
                    bool draw = true) const;
    /// An icon (see icons.hpp) in the middle of the rectangle.
    void icon(const Rect& rect, Color color, const char* icon) const;

    void clip(const Rect& rect) const;
    void unclip() const;

private:
    ImDrawList* list_;
    const Fonts* fonts_;
};

}  // namespace phasewise::ui
