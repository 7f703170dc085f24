#include "ui/screens/button_flow.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>

#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"

namespace phasewise::ui {

float control_height(const Ui& ui) {
    return ui.preferences.coarse_pointer ? Metrics::touch : Metrics::control;
}

Rect ButtonFlow::next(float width) {
    width = std::min(width, w_);
    if (left_ > x_ && left_ + width > x_ + w_ + 0.5F) {
        left_ = x_;
        y_ += h_ + Metrics::gap;
    }
    const Rect rect{left_, y_, width, h_};
    left_ += width + Metrics::gap;
    return rect;
}

bool ButtonFlow::add(const ButtonSpec& spec) {
    return button(*ui_, next(button_width(*ui_, spec)), spec);
}

float button_row_width(const Ui& ui, std::initializer_list<ButtonSpec> specs) {
    float width = 0;
    for (const ButtonSpec& spec : specs) {
        width += button_width(ui, spec) + (width > 0 ? Metrics::gap : 0);
    }
    return width;
}

std::optional<std::size_t> button_row(Ui& ui, const Rect& row,
                                      std::initializer_list<ButtonSpec> specs) {
    const float gaps = Metrics::gap * static_cast<float>(specs.size() - 1);
    const float wanted = button_row_width(ui, specs) - gaps;
    const float part = std::min(1.0F, (row.w - gaps) / wanted);
    float x = row.right() - wanted * part - gaps;
    std::optional<std::size_t> pressed;
    std::size_t index = 0;
    for (const ButtonSpec& spec : specs) {
        const float width = button_width(ui, spec) * part;
        if (button(ui, {x, row.y, width, row.h}, spec)) {
            pressed = index;
        }
        x += width + Metrics::gap;
        ++index;
    }
    return pressed;
}

}  // namespace phasewise::ui
