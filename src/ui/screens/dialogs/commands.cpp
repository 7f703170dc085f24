#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "ui/icons.hpp"
#include "ui/keys.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/dialogs/all.hpp"
#include "ui/screens/dialogs/form.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/views/palette_view.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

constexpr float most_rows = 10.5F;
constexpr float count_height = 28;

/// The next entry from `from` on, in steps of `by`, that can be done; nothing where there is none.
std::optional<std::size_t> next_doable(const PaletteView& view, std::ptrdiff_t from,
                                       std::ptrdiff_t by) {
    const auto count = static_cast<std::ptrdiff_t>(view.entries.size());
    for (std::ptrdiff_t i = from; i >= 0 && i < count; i += by) {
        if (!view.entries[static_cast<std::size_t>(i)].actions.empty()) {
            return static_cast<std::size_t>(i);
        }
    }
    return std::nullopt;
}

/// The list of what can be done.
class Palette {
public:
    Palette(Desk& desk, PaletteForm& form, NodeId field)
        : desk_(&desk), ui_(&desk.ui), form_(&form), field_(field),
          row_(std::max(control_height(desk.ui), Metrics::row)) {}

    [[nodiscard]] float height() const {
        const float wanted = row_ * static_cast<float>(form_->view.entries.size());
        return std::min({wanted, row_ * most_rows, room()});
    }
    /// As high as it gets: the dialog keeps its height while a person types.
    [[nodiscard]] float most_height() const { return std::min(row_ * most_rows, room()); }

    /// `rect` is what the entries fill; the scrollbar stands in the margin beside it.
    void draw(const Rect& rect) {
        constexpr float scrollbar = 12;
        list_ = ui_->open(
            {.id = ui_->id("list"), .role = Role::listbox, .name = "Commands", .place = rect});
        use_keys(rect);
        ScrollArea area(*ui_, "entries", {rect.x, rect.y, rect.w + scrollbar, rect.h});
        if (reveal_) {
            area.reveal(area.top() + row_ * static_cast<float>(form_->chosen), row_);
        }
        for (std::size_t i = 0; i < form_->view.entries.size(); ++i) {
            draw_entry(i, {rect.x, area.top() + row_ * static_cast<float>(i), rect.w, row_});
        }
        area.end(area.top() + row_ * static_cast<float>(form_->view.entries.size()));
        ui_->close();
    }

    void run(std::size_t index) {
        const PaletteEntry& entry = form_->view.entries[index];
        if (entry.actions.empty()) {
            return;
        }
        close_dialog(*desk_);
        for (const editor::Action& action : entry.actions) {
            ui_->emit(action);
        }
    }

private:
    [[nodiscard]] float room() const {
        return room_in_dialog() - control_height(*ui_) - Metrics::gap - count_height;
    }
    [[nodiscard]] NodeId node(std::size_t index) const {
        return node_id(list_, static_cast<std::uint32_t>(index));
    }
    [[nodiscard]] bool in_list() const {
        for (std::size_t i = 0; i < form_->view.entries.size(); ++i) {
            if (ui_->focus == node(i)) {
                return true;
            }
        }
        return false;
    }

    void go_to(std::size_t index) {
        form_->chosen = index;
        reveal_ = true;
        ui_->move_focus(node(index), true);
    }

    /// Down leads from the field into the list, and up from the first entry back.
    void use_keys(const Rect& rect) {
        Keys& keys = ui_->keys;
        const bool in_field = ui_->focus == field_;
        if (form_->view.entries.empty() || (!in_field && !in_list())) {
            return;
        }
        const auto at = static_cast<std::ptrdiff_t>(form_->chosen);
        const auto last = static_cast<std::ptrdiff_t>(form_->view.entries.size()) - 1;
        const auto page = static_cast<std::ptrdiff_t>(std::max<float>(1, rect.h / row_ - 1));
        if (keys.down) {
            go_to(next_doable(form_->view, at + 1, 1).value_or(form_->chosen));
        } else if (!in_field && keys.up) {
            if (const auto to = next_doable(form_->view, at - 1, -1)) {
                go_to(*to);
            } else {
                ui_->move_focus(field_, true);
            }
        } else if (!in_field && (keys.home || keys.page_up)) {
            const auto to = keys.home ? 0 : std::max<std::ptrdiff_t>(at - page, 0);
            go_to(next_doable(form_->view, to, 1).value_or(form_->chosen));
        } else if (!in_field && (keys.end || keys.page_down)) {
            const auto to = keys.end ? last : std::min(at + page, last);
            go_to(next_doable(form_->view, to, -1).value_or(form_->chosen));
        } else if (keys.enter) {
            run(form_->chosen);
            keys.enter = false;
        }
        if (!in_field) {
            keys.up = keys.home = keys.end = keys.page_up = keys.page_down = false;
        }
        keys.down = false;
    }

    void draw_entry(std::size_t index, const Rect& rect) {
        const PaletteEntry& entry = form_->view.entries[index];
        const bool chosen = index == form_->chosen && !entry.actions.empty();
        const std::string_view keys = entry.chord ? chord_text(*ui_, *entry.chord) : entry.hint;
        const Press press =
            pressable(*ui_, {.id = node(index),
                             .role = Role::option,
                             .name = entry.label,
                             .description = keys,
                             .place = rect,
                             .focusable = true,
                             .disabled = entry.actions.empty(),
                             .selected = chosen ? Tri::yes : Tri::no,
                             .set_size = static_cast<std::uint32_t>(form_->view.entries.size()),
                             .position = static_cast<std::uint32_t>(index + 1)});
        const Theme& theme = *ui_->theme;
        const Paint paint = ui_->paint();
        if (chosen) {
            paint.fill(rect, theme.accent_soft, Metrics::radius);
        } else if (press.hovered) {
            paint.fill(rect, theme.raised, Metrics::radius);
        }
        const Rect inner = rect.inset(12, 0);
        const float width = paint.width(Font::small, keys);
        paint.text({inner.x, inner.y, inner.w - width - 12, inner.h}, Font::body,
                   entry.actions.empty() ? theme.faint : theme.text, entry.label);
        paint.text(inner, Font::small, theme.muted, keys, Align::right);
        if (press.ring) {
            paint.border(rect.inset(1), theme.accent, Metrics::radius, 2);
        }
        if (press.pressed) {
            run(index);
        }
    }

    Desk* desk_;
    Ui* ui_;
    PaletteForm* form_;
    NodeId field_;
    float row_;
    NodeId list_ = 0;
    bool reveal_ = false;
};

void look_up(const Desk& desk, PaletteForm& form) {
    form.view = palette_view(desk.state, form.query);
    form.seen = desk.state.version;
}

}  // namespace

void draw_commands(Desk& desk) {
    Ui& ui = desk.ui;
    auto& form = form_of<PaletteForm>(desk, [] { return PaletteForm(); });
    if (!form.seen) {
        look_up(desk, form);
        form.chosen = next_doable(form.view, 0, 1).value_or(0);
    } else if (form.seen != desk.state.version) {
        look_up(desk, form);
        form.chosen =
            form.view.entries.empty() ? 0 : std::min(form.chosen, form.view.entries.size() - 1);
    }
    Dialog dialog(ui, {.key = "commands", .title = "Commands", .width = 560});
    const Rect& content = dialog.content();
    const Rect search{content.x, dialog.top(), content.w, control_height(ui)};
    const NodeId field = ui.id("search");
    if (text_field(ui, search, Role::searchbox, "search", "Search commands",
                   "What do you want to do?", icons::search, form.query)) {
        look_up(desk, form);
        form.chosen = next_doable(form.view, 0, 1).value_or(0);
    }
    Palette palette(desk, form, field);
    const float top = search.bottom() + Metrics::gap;
    if (!form.view.entries.empty()) {
        palette.draw({content.x, top, content.w, palette.height()});
    }
    const float bottom = top + palette.most_height();
    const Rect count = form.view.entries.empty()
                           ? Rect{content.x + 12, top, content.w - 24, Metrics::row}
                           : Rect{content.x + 12, bottom + 4, content.w - 24, count_height - 4};
    ui.paint().text(count, form.view.entries.empty() ? Font::body : Font::small, ui.theme->muted,
                    form.view.count);
    ui.leaf({.id = ui.id("count"), .role = Role::status, .name = form.view.count, .place = count});
    dialog.end(bottom + count_height);
    if (dialog.wants_close()) {
        close_dialog(desk);
    }
}

}  // namespace phasewise::ui
