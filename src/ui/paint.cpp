#include "ui/paint.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

#include <imgui.h>

#include "ui/fonts.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"

namespace phasewise::ui {
namespace {

constexpr std::string_view ellipsis = "\u2026";
constexpr float endless = std::numeric_limits<float>::max();

ImU32 packed(Color color, float alpha = 1) {
    return IM_COL32((color >> 16U) & 255U, (color >> 8U) & 255U, color & 255U,
                    static_cast<std::uint32_t>(std::lround(alpha * 255)));
}

ImVec2 low(const Rect& rect) { return {rect.x, rect.y}; }
ImVec2 high(const Rect& rect) { return {rect.right(), rect.bottom()}; }

}  // namespace

void Paint::fill(const Rect& rect, Color color, float radius, float alpha) const {
    list_->AddRectFilled(low(rect), high(rect), packed(color, alpha), radius);
}

void Paint::border(const Rect& rect, Color color, float radius, float width) const {
    const Rect inner = rect.inset(width / 2);
    list_->AddRect(low(inner), high(inner), packed(color), radius, 0, width);
}

void Paint::rule(float x, float y, float w, Color color) const {
    const float pixel = 1 / fonts_->pixel_ratio();
    const float snapped = std::floor(y / pixel) * pixel;
    list_->AddRectFilled({x, snapped}, {x + w, snapped + std::max<float>(pixel, 1)}, packed(color));
}

void Paint::column(float x, float y, float h, Color color) const {
    const float pixel = 1 / fonts_->pixel_ratio();
    const float snapped = std::floor(x / pixel) * pixel;
    list_->AddRectFilled({snapped, y}, {snapped + std::max<float>(pixel, 1), y + h}, packed(color));
}

void Paint::disc(float x, float y, float radius, Color color) const {
    list_->AddCircleFilled({x, y}, radius, packed(color));
}

void Paint::shadow(const Rect& rect, const Theme& theme, float radius) const {
    constexpr int layers = 6;
    for (int i = layers; i > 0; --i) {
        const float spread = static_cast<float>(i) * 2;
        const Rect grown{rect.x - spread, rect.y - spread + 4, rect.w + 2 * spread,
                         rect.h + 2 * spread};
        fill(grown, theme.shadow, radius + spread, theme.shadow_alpha / layers);
    }
}

float Paint::width(Font font, std::string_view text) const {
    if (text.empty()) {
        return 0;
    }
    const ImFont* face = fonts_->get(font);
    return face->CalcTextSizeA(face->FontSize, endless, 0, text.data(), text.data() + text.size())
        .x;
}

float Paint::text(const Rect& rect, Font font, Color color, std::string_view text,
                  Align align) const {
    if (text.empty() || rect.w <= 0) {
        return 0;
    }
    const ImFont* face = fonts_->get(font);
    const float pixel = 1 / fonts_->pixel_ratio();
    const float y = std::round((rect.center_y() - face->FontSize / 2) / pixel) * pixel;
    float drawn = width(font, text);
    std::string_view shown = text;
    if (drawn > rect.w + 0.5F) {
        const char* end = nullptr;
        const float room = rect.w - width(font, ellipsis);
        drawn = face->CalcTextSizeA(face->FontSize, std::max<float>(room, 0), 0, text.data(),
                                    text.data() + text.size(), &end)
                    .x;
        shown = text.substr(0, static_cast<std::size_t>(end - text.data()));
    }
    float x = rect.x;
    if (shown.size() == text.size()) {
        x += align == Align::center  ? (rect.w - drawn) / 2
             : align == Align::right ? rect.w - drawn
                                     : 0;
    }
    x = std::round(x / pixel) * pixel;
    list_->AddText(face, face->FontSize, {x, y}, packed(color), shown.data(),
                   shown.data() + shown.size());
    if (shown.size() != text.size()) {
        list_->AddText(face, face->FontSize, {x + drawn, y}, packed(color), ellipsis.data(),
                       ellipsis.data() + ellipsis.size());
    }
    return drawn;
}

float Paint::paragraph(float x, float y, float w, Font font, Color color, std::string_view text,
                       bool draw) const {
    if (text.empty()) {
        return 0;
    }
    const ImFont* face = fonts_->get(font);
    const ImVec2 size =
        face->CalcTextSizeA(face->FontSize, endless, w, text.data(), text.data() + text.size());
    if (draw) {
        list_->AddText(face, face->FontSize, {x, y}, packed(color), text.data(),
                       text.data() + text.size(), w);
    }
    return size.y;
}

void Paint::icon(const Rect& rect, Color color, const char* icon) const {
    text(rect, Font::body, color, icon, Align::center);
}

void Paint::clip(const Rect& rect) const { list_->PushClipRect(low(rect), high(rect), true); }

void Paint::unclip() const { list_->PopClipRect(); }

}  // namespace phasewise::ui
