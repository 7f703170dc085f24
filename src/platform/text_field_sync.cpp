#include "platform/text_field_sync.hpp"

#include <string_view>

#include "platform/page.hpp"
#include "ui/app.hpp"
#include "ui/tree.hpp"

namespace phasewise::platform {

void TextFieldSync::type(ui::NodeId node, std::string_view value,
                         const ui::TextSelection& selection) {
    typed_node_ = node;
    typed_value_ = value;
    app_->type(node, value, selection);
}

void TextFieldSync::tell_page(bool at_rest) {
    const ui::NodeId focus = app_->focus();
    page::focus(focus);
    const ui::Node* node = focus == 0 ? nullptr : app_->tree().find(focus);
    if (node == nullptr || !node->is_text_field()) {
        focus_ = focus;
        return;
    }
    // The patch tells of values that changed from frame to frame. One that was typed and taken back
    // between two frames did not.
    if (at_rest && typed_node_ == focus && node->value != typed_value_) {
        typed_value_ = node->value;
        page::set_value(focus, node->value);
    }
    if (focus_ != focus || selection_version_ != app_->selection_version()) {
        page::select(focus, app_->selection());
    }
    focus_ = focus;
    selection_version_ = app_->selection_version();
}

}  // namespace phasewise::platform
