#include "ui/widgets/toast.hpp"

#include <string_view>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"

namespace phasewise::ui {

void draw_toast(Desk& desk, const Rect& window) {
    const editor::ToastState& message = desk.state.session.toast;
    if (message.text.empty()) {
        return;
    }
    const bool phone = layout_for(window.w) == Layout::one_zone;
    const ToastEnd end = toast(desk.ui, {.key = "toast",
                                         .text = message.text,
                                         .action = message.undo ? "Take back" : "",
                                         .number = message.number,
                                         .lift = phone ? 116.0F : 16.0F});
    if (end == ToastEnd::acted) {
        desk.ui.emit(editor::Undo{});
    }
    if (end != ToastEnd::none) {
        desk.ui.emit(editor::DismissToast{});
    }
}

}  // namespace phasewise::ui
