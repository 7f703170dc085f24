#pragma once

#include <algorithm>

namespace phasewise::ui {

/// A rectangle in CSS pixels.
struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    [[nodiscard]] float right() const { return x + w; }
    [[nodiscard]] float bottom() const { return y + h; }
    [[nodiscard]] float center_x() const { return x + w / 2; }
    [[nodiscard]] float center_y() const { return y + h / 2; }
    [[nodiscard]] bool empty() const { return w <= 0 || h <= 0; }
    [[nodiscard]] bool contains(float px, float py) const {
        return px >= x && px < right() && py >= y && py < bottom();
    }
    [[nodiscard]] Rect inset(float by) const { return inset(by, by); }
    [[nodiscard]] Rect inset(float dx, float dy) const {
        return {x + dx, y + dy, w - 2 * dx, h - 2 * dy};
    }
    [[nodiscard]] Rect cut(const Rect& to) const {
        const float left = std::max(x, to.x);
        const float top = std::max(y, to.y);
        return {left, top, std::max(0.0F, std::min(right(), to.right()) - left),
                std::max(0.0F, std::min(bottom(), to.bottom()) - top)};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

}  // namespace phasewise::ui
