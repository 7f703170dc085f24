#include "ui/screens/dialogs/form.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/layer.hpp"

namespace phasewise::ui {
namespace {

constexpr float caption_height = 20;
constexpr float gap = 16;            ///< between one row and the next
constexpr float least_column = 136;  ///< narrower than this, two controls stand one under the other

}  // namespace

Form::Form(Ui& ui, const Dialog& dialog)
    : ui_(&ui), x_(dialog.content().x), w_(dialog.content().w), y_(dialog.top()) {}

void Form::caption(float x, float w, std::string_view text) const {
    ui_->paint().text({x, y_, w, caption_height}, Font::small, ui_->theme->muted, text);
}

Rect Form::field(std::string_view text) {
    caption(x_, w_, text);
    const Rect rect{x_, y_ + caption_height, w_, control_height(*ui_)};
    y_ = rect.bottom() + gap;
    return rect;
}

std::array<Rect, 2> Form::pair(std::string_view left, std::string_view right) {
    const float w = (w_ - gap) / 2;
    if (w < least_column) {
        const Rect first = field(left);
        return {first, field(right)};
    }
    caption(x_, w, left);
    caption(x_ + w + gap, w, right);
    const Rect rect{x_, y_ + caption_height, w, control_height(*ui_)};
    y_ = rect.bottom() + gap;
    return {rect, Rect{x_ + w + gap, rect.y, w, rect.h}};
}

std::array<Rect, 3> Form::three(std::string_view first, std::string_view second,
                                std::string_view third) {
    const float w = (w_ - 2 * gap) / 3;
    if (w < least_column) {
        const Rect one = field(first);
        const Rect two = field(second);
        return {one, two, field(third)};
    }
    caption(x_, w, first);
    caption(x_ + w + gap, w, second);
    caption(x_ + 2 * (w + gap), w, third);
    const Rect rect{x_, y_ + caption_height, w, control_height(*ui_)};
    y_ = rect.bottom() + gap;
    return {rect, Rect{x_ + w + gap, rect.y, w, rect.h},
            Rect{x_ + 2 * (w + gap), rect.y, w, rect.h}};
}

Rect Form::line() {
    const Rect rect{x_, y_, w_, control_height(*ui_)};
    y_ = rect.bottom() + Metrics::gap;
    return rect;
}

void Form::text(std::string_view key, std::string_view text) {
    const float height = ui_->paint().paragraph(x_, y_, w_, Font::body, ui_->theme->text, text);
    ui_->leaf(
        {.id = ui_->id(key), .role = Role::text, .name = text, .place = {x_, y_, w_, height}});
    y_ += height + gap;
}

void Form::advice(std::string_view key, std::string_view text) {
    // It belongs to what is over it.
    y_ -= gap - 4;
    const float height = ui_->paint().paragraph(x_, y_, w_, Font::small, ui_->theme->muted, text);
    ui_->leaf(
        {.id = ui_->id(key), .role = Role::text, .name = text, .place = {x_, y_, w_, height}});
    y_ += height + gap;
}

void Form::fault(std::string_view text) {
    const float height = text.empty() ? 0
                                      : ui_->paint().paragraph(x_ + 12, y_ + 8, w_ - 24, Font::body,
                                                               ui_->theme->error, text, false);
    const Rect card{x_, y_, w_, text.empty() ? 0 : height + 16};
    if (!text.empty()) {
        ui_->paint().fill(card, ui_->theme->error_soft, Metrics::radius);
        ui_->paint().paragraph(x_ + 12, y_ + 8, w_ - 24, Font::body, ui_->theme->error, text);
        y_ = card.bottom() + gap;
    }
    // There before it says anything, so that it is heard when it does.
    ui_->leaf({.id = ui_->id("fault"), .role = Role::alert, .name = text, .place = card});
}

void Form::section(std::string_view key, std::string_view title) {
    y_ += Metrics::gap;
    ui_->paint().rule(x_, y_, w_, ui_->theme->line);
    heading(*ui_, {x_, y_ + 12, w_, 24}, key, 3, Font::strong, ui_->theme->text, title);
    y_ += 44;
}

float room_in_dialog() {
    constexpr float head_and_margins = 160;
    return std::max<float>(window_rect().h - head_and_margins, 120);
}

}  // namespace phasewise::ui
