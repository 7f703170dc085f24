#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "editor/command.hpp"
#include "ui/keys.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/pressable.hpp"

namespace phasewise::ui {
namespace {

/// What keys do that are no command's: those of a list or a field.
struct KeyRow {
    std::string_view keys;
    std::string_view does;
};

constexpr std::array library_keys{
    KeyRow{"Down", "From the search into the list"},
    KeyRow{"Up, Down, Home, End, Page up, Page down", "Choose an exercise"},
    KeyRow{"Enter", "Add it to the block where it belongs"},
    KeyRow{"1 to 7", "Add it to that block of the day"}, KeyRow{"Esc", "Empty the search"}};
constexpr std::array block_keys{
    KeyRow{"Up, Down", "Go from entry to entry, through all blocks"},
    KeyRow{"Enter, Space", "Select the entry"},
    KeyRow{"Shift Up, Shift Down", "Select several that follow one another"},
    KeyRow{"Ctrl Space", "Put it in or out of the selection"},
    KeyRow{"Enter, Delete", "Keep or drop a suggested partner"},
    KeyRow{"Esc", "Give up a drag"}};
constexpr std::array field_keys{
    KeyRow{"Enter", "Take what is typed"}, KeyRow{"Up, Down", "One step more or less"},
    KeyRow{"Shift Up, Shift Down, Page up, Page down", "Five steps"},
    KeyRow{"Esc", "Bring the old value back"}, KeyRow{"Alt Down", "Open a list of choices"}};
constexpr std::array plan_keys{KeyRow{"Up, Down", "Go from plan to plan"},
                               KeyRow{"Enter", "Open the plan; in the bin: restore it"},
                               KeyRow{"Delete", "Move the plan to the bin"}};
constexpr std::array everywhere_keys{
    KeyRow{"Tab, Shift Tab", "Next or previous control"},
    KeyRow{"Left, Right", "Choose a tab, a phase, a week or a day"},
    KeyRow{"Esc", "Close what lies on top"}};

/// A table of keys: what they do at the left, the keys at the right. Its rows can be walked
/// through, so that the keyboard reaches what is out of sight.
class KeyTable {
public:
    KeyTable(Ui& ui, Form& form) : ui_(&ui), form_(&form) {}

    void commands() {
        form_->text("intro", "Everything here can be done with the mouse as well.");
        begin("Commands");
        std::uint32_t place = 0;
        for (const editor::Command& command : editor::commands()) {
            if (!command.chord) {
                continue;
            }
            std::string_view keys = chord_text(*ui_, *command.chord);
            if (command.second_chord) {
                keys = ui_->join({keys, ", ", chord_text(*ui_, *command.second_chord)});
            }
            row(++place, command.label, keys);
        }
        end();
    }

    void section(std::string_view title, std::span<const KeyRow> rows) {
        form_->section(title, title);
        begin(title);
        std::uint32_t place = 0;
        for (const KeyRow& one : rows) {
            row(++place, one.does, one.keys);
        }
        end();
    }

private:
    void begin(std::string_view name) {
        list_ = ui_->open({.id = node_id(ui_->id("keys"), name),
                           .role = Role::list,
                           .name = name,
                           .place = {form_->x(), form_->y(), form_->w(), 1}});
    }
    void end() {
        ui_->close();
        form_->space(Metrics::gap);
    }

    void row(std::uint32_t place, std::string_view does, std::string_view keys) {
        const Theme& theme = *ui_->theme;
        const Paint paint = ui_->paint();
        constexpr float row_height = 28;
        constexpr float least = 200;
        const float keys_width = paint.width(Font::small, keys);
        const float does_width = paint.width(Font::body, does);
        // Under each other where both do not fit into a line.
        const bool stacked = does_width + keys_width + 24 > form_->w() && keys_width > 0 &&
                             form_->w() - keys_width - 24 < least;
        const Rect rect{form_->x(), form_->y(), form_->w(), stacked ? 44 : row_height};
        const Press press = pressable(*ui_, {.id = node_id(list_, place),
                                             .role = Role::listitem,
                                             .name = ui_->join({does, ": ", keys}),
                                             .place = rect,
                                             .focusable = true});
        if (stacked) {
            paint.text({rect.x, rect.y, rect.w, 24}, Font::body, theme.text, does);
            paint.text({rect.x, rect.y + 22, rect.w, 20}, Font::small, theme.muted, keys);
        } else {
            paint.text({rect.x, rect.y, rect.w - keys_width - 24, rect.h}, Font::body, theme.text,
                       does);
            paint.text(rect, Font::small, theme.muted, keys, Align::right);
        }
        if (press.ring) {
            focus_ring(*ui_, rect.inset(-6, 0), 4);
        }
        form_->space(rect.h);
    }

    Ui* ui_;
    Form* form_;
    NodeId list_ = 0;
};

}  // namespace

void draw_shortcuts(Desk& desk) {
    Ui& ui = desk.ui;
    Dialog dialog(ui, {.key = "shortcuts", .title = "Keyboard shortcuts", .width = 600});
    Form form(ui, dialog);
    KeyTable table(ui, form);
    table.commands();
    table.section("Exercise library", library_keys);
    table.section("Entries of a workout", block_keys);
    table.section("Fields", field_keys);
    table.section("Plans", plan_keys);
    table.section("Everywhere", everywhere_keys);
    dialog.end(form.y());
    if (dialog.wants_close()) {
        close_dialog(desk);
    }
}

}  // namespace phasewise::ui
