#include "ui/widgets/value_field.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include <imgui.h>

#include "ui/drafts.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/layer.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text_edit.hpp"

namespace phasewise::ui {
namespace {

constexpr float text_inset = 8;
constexpr float stepper = 24;     ///< the width of one of the two small buttons
constexpr float least_text = 56;  ///< what they leave of the field: its middle is not theirs
constexpr int long_step = 5;

/// Takes what the page typed.
void take_typed(Ui& ui, const FieldSpec& spec, FieldEdit& edit) {
    if (ui.typed.node != edit.field) {
        return;
    }
    ui.typed.node = 0;
    ui.caret.whole = false;
    const Draft* draft = ui.drafts.find(edit.field);
    const std::string_view held = draft != nullptr ? std::string_view(draft->text) : spec.value;
    if (held != ui.typed.value) {
        edit.draft = ui.join({ui.typed.value});
        ui.drafts.type(edit.field, *edit.draft);
    }
}

/// Steps that the keys ask for; uses them up.
int key_steps(Keys& keys) {
    const int arrows = (keys.up ? 1 : 0) - (keys.down ? 1 : 0);
    const int pages = (keys.page_up ? 1 : 0) - (keys.page_down ? 1 : 0);
    const int steps = arrows * (keys.shift ? long_step : 1) + pages * long_step;
    keys.up = keys.down = keys.page_up = keys.page_down = false;
    return steps;
}

/// The person is done with the draft: it is handed over, unless it says what stands there anyway.
void commit(Ui& ui, const FieldSpec& spec, FieldEdit& edit) {
    Draft* draft = ui.drafts.find(edit.field);
    if (draft == nullptr) {
        return;
    }
    if (draft->text == spec.value) {
        ui.drafts.drop(edit.field);
        return;
    }
    draft->stage = Draft::Stage::offered;
    edit.committed = ui.join({draft->text});
}

/// What keyboard and pointer do to the draft in this frame.
void edit_draft(Ui& ui, const FieldSpec& spec, const Press& press, bool pointed, FieldEdit& edit) {
    const Draft* draft = ui.drafts.find(edit.field);
    if (draft != nullptr && draft->stage == Draft::Stage::offered) {
        ui.drafts.drop(edit.field);  // nobody refused it
        draft = nullptr;
    }
    take_typed(ui, spec, edit);
    draft = ui.drafts.find(edit.field);
    const bool typing = draft != nullptr && draft->stage == Draft::Stage::typing;
    if (!press.focused) {
        if (typing) {
            commit(ui, spec, edit);
        }
        return;
    }
    Keys& keys = ui.keys;
    if (keys.escape && draft != nullptr) {
        keys.escape = false;
        ui.drafts.drop(edit.field);
        give_caret(ui, edit.field, spec.value, true);
        edit.restored = true;
        return;
    }
    if (keys.enter && draft != nullptr) {
        keys.enter = false;
        commit(ui, spec, edit);
        ui.caret.whole = true;
    }
    if (spec.stepping) {
        edit.steps = key_steps(keys);
    }
    // A press beside the field ends the edit now: what it leads to may take the field away.
    const bool leaves = ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !pointed;
    if (!edit.committed && ((typing && leaves) || edit.steps != 0)) {
        commit(ui, spec, edit);
    }
}

/// A small button of a field that can be stepped; whether it was pressed.
bool step_button(Ui& ui, const Rect& rect, NodeId id, std::string_view name, const char* icon) {
    const Press press =
        pressable(ui, {.id = id, .role = Role::button, .name = name, .place = rect});
    if (press.hovered) {
        ui.paint().fill(rect.inset(1, 2), ui.theme->accent_soft, 4);
    }
    ui.paint().icon(rect, ui.theme->text, icon);
    return press.pressed;
}

/// The sentence under a field that is wrong, over everything.
void draw_fault(const Ui& ui, const Rect& rect, std::string_view fault) {
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint_over();
    constexpr float widest = 320;
    constexpr float margin = 8;
    const Rect window = window_rect();
    const float w = std::min({widest, paint.width(Font::small, fault) + 1, window.w - 4 * margin});
    const float h = paint.paragraph(0, 0, w, Font::small, theme.text, fault, false);
    const float x = std::max(margin, std::min(rect.x, window.right() - w - 3 * margin));
    const bool below = rect.bottom() + h + 3 * margin < window.bottom();
    const float y = below ? rect.bottom() + 4 : rect.y - h - 2 * margin - 4;
    const Rect card{x, y, w + 2 * margin, h + 2 * margin};
    paint.shadow(card, theme, Metrics::radius);
    paint.fill(card, theme.error_soft, Metrics::radius);
    paint.border(card, theme.error, Metrics::radius);
    paint.paragraph(card.x + margin, card.y + margin, w, Font::small, theme.text, fault);
}

void draw_box(const Ui& ui, const Rect& rect, const FieldSpec& spec, const FieldEdit& edit,
              bool pointed) {
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const bool wrong = !edit.fault.empty();
    if (spec.look == FieldLook::boxed || edit.focused || pointed || wrong) {
        paint.fill(rect, theme.raised, Metrics::radius);
        paint.border(rect,
                     wrong          ? theme.error
                     : edit.focused ? theme.accent
                                    : theme.line,
                     Metrics::radius, edit.focused ? 2.0F : 1.0F);
    }
}

/// The text with its suffix, and a red line under what is wrong.
void draw_text(Ui& ui, const Rect& inner, const FieldSpec& spec, const FieldEdit& edit,
               const Press& press, std::string_view text) {
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const bool wrong = !edit.fault.empty();
    draw_editable(ui, press, inner, wrong ? theme.error : theme.text, text, spec.placeholder);
    const float width = std::min(paint.width(Font::body, text), inner.w);
    if (wrong) {
        const float under = inner.center_y() + ui.fonts.line(Font::body) / 2;
        paint.fill({inner.x, under, std::max<float>(width, 8), 2}, theme.error);
    }
    if (!edit.focused && !text.empty()) {
        paint.text({inner.x + width + 4, inner.y, inner.w - width - 4, inner.h}, Font::body,
                   theme.muted, spec.suffix);
    }
}

/// The unit stands beside the text on the screen, and before the description in words.
std::string_view described(Ui& ui, const FieldSpec& spec) {
    if (spec.suffix.empty() || spec.description.empty()) {
        return spec.suffix.empty() ? spec.description : spec.suffix;
    }
    return ui.join({spec.suffix, ", ", spec.description});
}

}  // namespace

FieldEdit value_field(Ui& ui, const Rect& rect, const FieldSpec& spec) {
    FieldEdit edit{.field = ui.id(spec.key)};
    const bool pointed = ui.pointed(rect);
    const bool steppers = spec.stepping && (pointed || ui.focus == edit.field) &&
                          rect.w >= 2 * stepper + text_inset + least_text && !ui.layers.waits();
    const Rect hit{rect.x, rect.y, rect.w - (steppers ? 2 * stepper : 0), rect.h};
    Node node{.id = edit.field,
              .role = spec.role,
              .name = spec.name,
              .place = rect,
              .focusable = true,
              .numeric = spec.numeric,
              .scale = spec.scale,
              .arrows = spec.stepping ? Arrows::step : Arrows::move};
    const Press press = press_state(ui, node, hit);
    edit.focused = press.focused;
    edit_draft(ui, spec, press, pointed, edit);

    const Draft* draft = ui.drafts.find(edit.field);
    const std::string_view text = draft != nullptr ? std::string_view(draft->text) : spec.value;
    edit.fault = draft != nullptr ? ui.join({draft->fault}) : spec.fault;
    const auto size = static_cast<std::uint32_t>(text.size());
    if (press.focused && (ui.caret.node != edit.field ||
                          (ui.caret.whole && ui.caret.selection != TextSelection{0, size}))) {
        give_caret(ui, edit.field, text, ui.caret.node == edit.field || !press.held);
    }
    draw_box(ui, rect, spec, edit, pointed);
    draw_text(ui, hit.inset(text_inset, 0), spec, edit, press, text);
    node.value = text;
    node.description = edit.fault.empty() ? described(ui, spec) : edit.fault;
    node.invalid = edit.fault.empty() ? Tri::absent : Tri::yes;
    ui.leaf(node);
    if (steppers) {
        const Rect less{hit.right(), rect.y, stepper, rect.h};
        const Rect more{less.right(), rect.y, stepper, rect.h};
        const int before = edit.steps;
        if (step_button(ui, less, node_id(edit.field, "less"), ui.join({"Decrease ", spec.name}),
                        icons::minus)) {
            --edit.steps;
        }
        if (step_button(ui, more, node_id(edit.field, "more"), ui.join({"Increase ", spec.name}),
                        icons::plus)) {
            ++edit.steps;
        }
        if (edit.steps != before && !edit.committed) {
            commit(ui, spec, edit);
        }
    }
    if (edit.steps != 0 && press.focused) {
        ui.caret.whole = true;
    }
    // What was not read is said at once; a finding stands in the checks, and under the pointer
    // here.
    const bool refused = draft != nullptr && press.focused;
    if (!edit.fault.empty() && (refused || pointed)) {
        draw_fault(ui, rect, edit.fault);
    }
    return edit;
}

void refuse(Ui& ui, const FieldEdit& edit, std::string_view why) {
    ui.drafts.refuse(edit.field, why);
}

}  // namespace phasewise::ui
