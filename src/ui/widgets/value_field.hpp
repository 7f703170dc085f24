#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "ui/rect.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

/// `quiet` has no border until it is pointed at or edited, for a table of figures.
enum class FieldLook : std::uint8_t { boxed, quiet };

struct FieldSpec {
    /// Tells it from its siblings, and the field of one exercise from that of another: a draft
    /// belongs to it.
    std::string_view key;
    std::string_view name;
    std::string_view value;        ///< as it stands in the plan
    Role role = Role::textbox;     ///< or spinbutton, for one whole number
    std::string_view description;  ///< what may be typed, or what the phase draws
    std::string_view placeholder;  ///< shown where there is no value
    std::string_view suffix;       ///< after the value ("kg"), unless it is being edited
    std::string_view fault;        ///< why the value in the plan is wrong, a sentence
    bool numeric = false;          ///< a phone offers figures first
    bool stepping = false;         ///< arrows and small buttons step it; else they leave it
    std::optional<Scale> scale;    ///< of a spinbutton: the number and its limits
    FieldLook look = FieldLook::boxed;
};

/// What the person did to a value field in this frame. Texts live for this frame.
struct FieldEdit {
    NodeId field = 0;
    std::optional<std::string_view> draft;      ///< the text is now this, and not committed
    std::optional<std::string_view> committed;  ///< to be read; `refuse` it where it cannot be
    int steps = 0;  ///< +1, -1, or five of them; with `committed`: from what that says
    bool focused = false;
    bool restored = false;   ///< Escape gave the draft up
    std::string_view fault;  ///< what is shown as its fault
};

/// A text field for a value that is read when the person is done with it: by Enter, by going
/// elsewhere, or by an arrow. Until then the text is a draft, kept in `ui.drafts`; Escape brings
/// the value back. A draft that was refused stays, red and with the reason, until it is corrected
/// or given up. Up and down, Page up and Page down (or Shift with an arrow) step it.
FieldEdit value_field(Ui& ui, const Rect& rect, const FieldSpec& spec);

/// What `value_field` has just committed cannot be read, for this reason: a sentence.
void refuse(Ui& ui, const FieldEdit& edit, std::string_view why);

}  // namespace phasewise::ui
