#include "ui/widgets/dialog.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <imgui.h>

#include "ui/icons.hpp"
#include "ui/layers.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/layer.hpp"

namespace phasewise::ui {
namespace {

constexpr float title_height = 56;
constexpr float dialog_inset = 24;
constexpr float sheet_inset = 16;
constexpr float content_end = 16;  ///< under the content
constexpr float around = 32;       ///< between the dialog and the window's edges

/// A row of buttons with its margins.
float footer_height(const Ui& ui) {
    return (ui.preferences.coarse_pointer ? Metrics::touch : Metrics::control) + 32;
}

bool is_sheet() { return window_rect().w < Metrics::dialog_sheet; }

/// The whole dialog: in the middle of a wide window, the whole of a narrow one.
Rect card_place(float width, float height) {
    const Rect window = window_rect();
    if (is_sheet()) {
        return window;
    }
    const float w = std::min(width, window.w - 2 * around);
    const float h = std::min(height, window.h - 2 * around);
    return {std::floor(window.center_x() - w / 2), std::floor(window.center_y() - h / 2), w, h};
}

/// The dialog's place among those that are open; it is put on top where it is new.
std::size_t index_of(Ui& ui, NodeId id) {
    auto& dialogs = ui.layers.dialogs;
    const auto found = std::ranges::find(dialogs, id, &OpenDialog::id);
    if (found != dialogs.end()) {
        return static_cast<std::size_t>(found - dialogs.begin());
    }
    dialogs.push_back({.id = id, .opener = ui.focus});
    return dialogs.size() - 1;
}

}  // namespace

Dialog::Dialog(Ui& ui, const DialogSpec& spec)
    : ui_(&ui), id_(node_id(0, spec.key)), index_(index_of(ui, id_)),
      beside_closes_(spec.beside_closes),
      layer_(ui, static_cast<std::uint8_t>(index_ + 1), NodeId{0}),
      area_(ui, "content", begin(spec)) {}

Rect Dialog::begin(const DialogSpec& spec) {
    Ui& ui = *ui_;
    OpenDialog& state = ui.layers.dialogs[index_];
    state.drawn = true;
    opening_ = state.content < 0;
    const float footer = state.footer ? footer_height(ui) : 0;
    card_ = card_place(spec.width, title_height + std::max(state.content, 0.0F) + footer);
    const float margin = is_sheet() ? sheet_inset : dialog_inset;
    content_ = {card_.x + margin, card_.y + title_height, card_.w - 2 * margin,
                std::max<float>(card_.h - title_height - footer, 0)};
    if (opening_) {
        // Not before its height is known.
        ImGui::PushClipRect({0, 0}, {0, 0}, true);
    } else {
        const Paint paint = ui.paint();
        paint.fill(window_rect(), ui.theme->scrim, 0, ui.theme->scrim_alpha);
        const float radius = is_sheet() ? 0 : Metrics::card_radius;
        paint.shadow(card_, *ui.theme, radius);
        paint.fill(card_, ui.theme->surface, radius);
    }
    first_node_ = ui.tree.nodes().size();
    ui.open({.id = id_,
             .role = spec.alert ? Role::alertdialog : Role::dialog,
             .name = spec.title,
             .description = spec.description,
             .place = card_});
    draw_head(spec);
    return {card_.x, content_.y, card_.w, content_.h};
}

Dialog::~Dialog() {
    if (!ended_) {
        end(top());
    }
    place_focus();
    ui_->close();
    if (opening_) {
        ImGui::PopClipRect();
    }
}

float Dialog::top() const { return area_.top(); }

void Dialog::draw_head(const DialogSpec& spec) {
    constexpr float size = 36;
    const Rect close{card_.right() - size - 10, card_.y + 10, size, size};
    heading(*ui_, {content_.x, card_.y, close.x - content_.x - Metrics::gap, title_height}, "title",
            2, Font::title, ui_->theme->text, spec.title);
    close_button_ = ui_->id("close");
    wants_close_ = button(*ui_, close,
                          {.key = "close",
                           .name = "Close",
                           .icon = icons::x,
                           .icon_only = true,
                           .look = ButtonLook::plain});
}

Rect Dialog::footer(float bottom) {
    end_content(bottom, true);
    const float height = footer_height(*ui_);
    ui_->paint().rule(card_.x, card_.bottom() - height, card_.w, ui_->theme->line);
    return {content_.x, card_.bottom() - height + 16, content_.w, height - 32};
}

void Dialog::end(float bottom) { end_content(bottom, false); }

void Dialog::end_content(float bottom, bool footer) {
    ended_ = true;
    OpenDialog& state = ui_->layers.dialogs[index_];
    const float height = std::ceil(bottom + content_end - area_.top());
    if (state.content != height || state.footer != footer) {
        state.content = height;
        state.footer = footer;
        ui_->wake_in(0);  // to be drawn as high as it is
    }
    area_.end(bottom + content_end);
    // Only the uppermost hears Escape and Enter; what stands in it has had its turn.
    const bool uppermost = ui_->layers.dialogs.back().id == id_;
    if (!uppermost || opening_) {
        return;
    }
    Keys& keys = ui_->keys;
    if (keys.escape || (beside_closes_ && layer_.pressed_beside(card_))) {
        wants_close_ = true;
        keys.escape = false;
    }
    const Node* focused = ui_->tree.find(ui_->focus);
    if (keys.enter && focused != nullptr && focused->is_text_field()) {
        submitted_ = true;
        keys.enter = false;
        ui_->wake_in(0);  // what it changes stands in what is drawn already
    }
}

void Dialog::place_focus() {
    if (!opening_) {
        return;
    }
    const auto nodes = ui_->tree.nodes().subspan(first_node_);
    const auto takes = [](const Node& node) { return node.focusable && !node.disabled; };
    const auto is_here = [&](const Node& node) { return node.id == ui_->focus && takes(node); };
    if (std::ranges::any_of(nodes, is_here)) {
        return;
    }
    NodeId first = close_button_;
    for (const Node& node : nodes) {
        if (takes(node) && node.id != close_button_) {
            first = node.id;
            break;
        }
    }
    ui_->move_focus(first, ui_->focus_ring);
}

}  // namespace phasewise::ui
