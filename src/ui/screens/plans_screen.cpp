#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/notice.hpp"
#include "editor/state.hpp"
#include "model/ids.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/button_flow.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/views/plans_view.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

constexpr float widest = 880;
constexpr float roomy = 720;       ///< from this width the buttons stand beside the name
constexpr float card_text = 72;    ///< the part of a card with its name
constexpr float empty_card = 176;  ///< what stands where nothing is

void show_dialog(Desk& desk, editor::DialogKind kind, const model::PlanId& plan) {
    editor::DialogState dialog;
    dialog.kind = kind;
    dialog.plan = plan;
    desk.ui.emit(editor::ShowDialog{std::move(dialog)});
}

constexpr ButtonSpec new_plan{.key = "new",
                              .name = "New plan",
                              .icon = icons::plus,
                              .look = ButtonLook::accent,
                              .description = "4 weeks of 3 days in phase 1, to be filled"};
constexpr ButtonSpec import_plan{.key = "import",
                                 .name = "Import",
                                 .icon = icons::upload,
                                 .description = "Opens a plan that was exported as a file; it is "
                                                "shown before anything changes"};

ButtonSpec export_plan(const Desk& desk) {
    return {.key = "export",
            .name = "Export",
            .icon = icons::download,
            .disabled = desk.state.workspace.open_plan() == nullptr,
            .description = desk.plans.export_advice};
}

void act_new(Desk& desk) { desk.ui.emit(editor::NewPlan{model::PlanId{desk.fresh_id()}}); }

float bin_width(const Desk& desk) {
    const Ui& ui = desk.ui;
    return button_width(ui, {.name = "Bin", .icon = icons::trash}) + 24;
}

/// Shows the bin, or the plans again; its label carries how much is in it.
void draw_bin_toggle(Desk& desk, const Rect& rect) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const bool on = desk.state.session.in_bin;
    const Press press = pressable(ui, {.id = ui.id("bin"),
                                       .role = Role::button,
                                       .name = "Bin",
                                       .description = desk.plans.bin_count,
                                       .place = rect,
                                       .focusable = true,
                                       .pressed = on ? Tri::yes : Tri::no});
    const Paint paint = ui.paint();
    paint.fill(rect, on || press.hovered ? theme.accent_soft : theme.raised, Metrics::radius);
    paint.border(rect, on ? theme.accent : theme.line, Metrics::radius);
    paint.icon({rect.x + 10, rect.y, 16, rect.h}, theme.text, icons::trash);
    paint.text({rect.x + 32, rect.y, rect.w - 40, rect.h}, on ? Font::strong : Font::body,
               theme.text, "Bin");
    paint.text({rect.x + 32, rect.y, rect.w - 44, rect.h}, Font::small, theme.muted,
               ui.number(static_cast<std::int64_t>(desk.plans.bin.size())), Align::right);
    if (press.ring) {
        focus_ring(ui, rect, Metrics::radius);
    }
    if (press.pressed) {
        ui.emit(editor::ShowBin{!on});
    }
}

/// The acts on plans as a whole. Where there is no plan, the first two stand in the middle of the
/// screen instead.
void draw_acts(Desk& desk, ButtonFlow& flow, bool offers_first) {
    Ui& ui = desk.ui;
    if (offers_first) {
        if (flow.add(new_plan)) {
            act_new(desk);
        }
        if (flow.add(import_plan)) {
            ui.emit(editor::AskForFile{});
        }
    }
    if (flow.add(export_plan(desk))) {
        ui.emit(editor::ExportPlan{desk.state.workspace.open});
    }
}

float acts_width(const Desk& desk, bool offers_first) {
    return offers_first ? button_row_width(desk.ui, {new_plan, import_plan, export_plan(desk)})
                        : button_row_width(desk.ui, {export_plan(desk)});
}

/// Heading, acts and the bin; answers where they end.
float draw_head(Desk& desk, const Rect& column, bool offers_first) {
    Ui& ui = desk.ui;
    const bool in_bin = desk.state.session.in_bin;
    const std::string_view title = in_bin ? std::string_view("Bin") : "Plans";
    const float height = control_height(ui);
    const float title_width = ui.paint().width(Font::title, title);
    heading(ui, {column.x, column.y, title_width + 1, height}, "title", 2, Font::title,
            ui.theme->text, title);
    const bool beside = column.w >= roomy;
    const Rect bin{column.right() - bin_width(desk), column.y, bin_width(desk), height};
    const float acts = acts_width(desk, offers_first);
    const float acts_x = bin.x - Metrics::gap - acts;
    const float count_x = column.x + title_width + 12;
    label(ui, {count_x, column.y, (beside ? acts_x : bin.x) - Metrics::gap - count_x, height},
          "count", Font::small, ui.theme->muted, in_bin ? desk.plans.bin_count : desk.plans.count);
    if (beside) {
        ButtonFlow flow(ui, acts_x, column.y, acts);
        draw_acts(desk, flow, offers_first);
        draw_bin_toggle(desk, bin);
        return bin.bottom();
    }
    draw_bin_toggle(desk, bin);
    ButtonFlow flow(ui, column.x, bin.bottom() + Metrics::gap, column.w);
    draw_acts(desk, flow, offers_first);
    return flow.bottom();
}

/// Where the keyboard goes when a row is taken away: to the next one, else the one before, else to
/// what makes a new one.
NodeId focus_after(const Desk& desk, NodeId list, std::span<const PlanRow> rows, std::size_t gone) {
    if (rows.size() < 2) {
        return desk.ui.id("bin");
    }
    return node_id(list, rows[gone + 1 < rows.size() ? gone + 1 : gone - 1].plan.text);
}

/// What can be done with a row, in the order of its buttons.
enum class RowAct : std::uint8_t { open, rename, duplicate, bin, restore, delete_for_good };
struct RowButton {
    RowAct act;
    ButtonSpec spec;
};
constexpr std::array plan_buttons{
    RowButton{RowAct::open, {.key = "open", .name = "Open"}},
    RowButton{RowAct::rename, {.key = "rename", .name = "Rename", .look = ButtonLook::plain}},
    RowButton{RowAct::duplicate,
              {.key = "duplicate", .name = "Duplicate", .look = ButtonLook::plain}},
    RowButton{RowAct::bin, {.key = "delete", .name = "Delete", .look = ButtonLook::plain}}};
constexpr std::array bin_buttons{
    RowButton{RowAct::restore, {.key = "restore", .name = "Restore"}},
    RowButton{RowAct::delete_for_good,
              {.key = "delete", .name = "Delete for good", .look = ButtonLook::danger}}};

void do_act(Desk& desk, RowAct act, const model::PlanId& plan) {
    Ui& ui = desk.ui;
    switch (act) {
    case RowAct::open: ui.emit(editor::OpenPlan{plan}); break;
    case RowAct::rename: show_dialog(desk, editor::DialogKind::rename_plan, plan); break;
    case RowAct::duplicate:
        ui.emit(editor::DuplicatePlan{plan, model::PlanId{desk.fresh_id()}});
        break;
    case RowAct::bin: ui.emit(editor::BinPlan{plan}); break;
    case RowAct::restore: ui.emit(editor::RestorePlan{plan}); break;
    case RowAct::delete_for_good:
        show_dialog(desk, editor::DialogKind::delete_for_good, plan);
        break;
    }
}

/// The list of plans, or of the bin.
class PlanList {
public:
    PlanList(Desk& desk, const ScrollArea& area, const Rect& column)
        : desk_(&desk), ui_(&desk.ui), area_(&area), column_(column),
          in_bin_(desk.state.session.in_bin), rows_(in_bin_ ? desk.plans.bin : desk.plans.plans),
          buttons_(in_bin_ ? std::span<const RowButton>(bin_buttons) : plan_buttons),
          beside_(column.w >= roomy), compact_(!beside_ && buttons_width() > column.w - 32) {}

    /// Answers where it ends.
    float draw(float y) {
        list_ = ui_->open({.id = ui_->id(in_bin_ ? "bin_list" : "list"),
                           .role = Role::list,
                           .name = in_bin_ ? "Plans in the bin" : "Plans",
                           .place = area_->rect()});
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            y = draw_card(i, y) + Metrics::gap;
        }
        ui_->close();
        // Out of the list: it goes to what stays.
        if (taken_away_) {
            ui_->move_focus(focus_after(*desk_, list_, rows_, *taken_away_), ui_->focus_ring);
        }
        return y;
    }

private:
    [[nodiscard]] float buttons_width() const {
        float width = 0;
        for (const RowButton& button : buttons_) {
            width += button_width(*ui_, button.spec) + (width > 0 ? Metrics::gap : 0);
        }
        return width;
    }
    /// As it stands in this width.
    [[nodiscard]] ButtonSpec spec_of(const RowButton& button) const {
        ButtonSpec spec = button.spec;
        spec.compact = compact_;
        return spec;
    }
    /// Where the buttons of a card stand, and how high they make it.
    [[nodiscard]] ButtonFlow flow_in(const Rect& card) const {
        if (beside_) {
            const float width = buttons_width();
            return {*ui_, card.right() - 16 - width,
                    card.y + (card_text - control_height(*ui_)) / 2, width};
        }
        return {*ui_, card.x + 16, card.y + card_text - 8, card.w - 32};
    }
    [[nodiscard]] float card_height(float y) const {
        if (beside_) {
            return card_text;
        }
        ButtonFlow flow = flow_in({column_.x, y, column_.w, card_text});
        for (const RowButton& button : buttons_) {
            flow.next(button_width(*ui_, spec_of(button)));
        }
        return flow.bottom() + 16 - y;
    }

    float draw_card(std::size_t index, float y) {
        const PlanRow& row = rows_[index];
        const Rect card{column_.x, y, column_.w, card_height(y)};
        const Rect hit{card.x, card.y, beside_ ? card.w - buttons_width() - 24 : card.w,
                       card_text - (beside_ ? 0.0F : 8.0F)};
        const NodeId id = node_id(list_, row.plan.text);
        const bool focused = ui_->focus == id;
        const bool by_key =
            (focused && (ui_->keys.enter || ui_->keys.space)) || ui_->activated == id;
        const Node node{.id = id,
                        .role = Role::listitem,
                        .name = row.accessible,
                        .place = card,
                        .focusable = true,
                        .selected = row.open ? Tri::yes : Tri::absent,
                        .set_size = static_cast<std::uint32_t>(rows_.size()),
                        .position = static_cast<std::uint32_t>(index + 1)};
        const Press press = press_state(*ui_, node, hit);
        ui_->open(node);
        draw_face(row, card, hit, press);
        const std::optional<RowAct> pressed = draw_buttons(row, card);
        ui_->close();

        const RowAct first = buttons_.front().act;
        if (pressed) {
            act(*pressed, index);
        } else if (by_key || (press.doubled && first == RowAct::open)) {
            act(first, index);
        } else if (press.focused && ui_->keys.del) {
            ui_->keys.del = false;
            act(buttons_.back().act, index);
        }
        return card.bottom();
    }

    void draw_face(const PlanRow& row, const Rect& card, const Rect& hit, const Press& press) {
        const Theme& theme = *ui_->theme;
        const Paint paint = ui_->paint();
        paint.fill(card, press.hovered ? theme.raised : theme.surface, Metrics::card_radius);
        paint.border(card, row.open ? theme.accent : theme.line, Metrics::card_radius);
        if (row.open) {
            paint.fill({card.x, card.y + 12, 4, card_text - 24}, theme.accent, 2);
        }
        const float x = card.x + 16;
        const float w = hit.right() - x - 8;
        constexpr std::string_view open_word = "open now";
        const float word = row.open ? paint.width(Font::small, open_word) + 12 : 0;
        const float name =
            paint.text({x, card.y + 14, w - word, 22}, Font::strong, theme.text, row.name);
        if (row.open) {
            paint.text({x + name + 12, card.y + 14, word, 22}, Font::small, theme.accent,
                       open_word);
        }
        paint.text({x, card.y + 38, w, 18}, Font::small, theme.muted, row.detail);
        if (press.ring) {
            focus_ring(*ui_, card, Metrics::card_radius);
        }
    }

    std::optional<RowAct> draw_buttons(const PlanRow& row, const Rect& card) {
        ButtonFlow flow = flow_in(card);
        std::optional<RowAct> pressed;
        for (const RowButton& button : buttons_) {
            ButtonSpec spec = spec_of(button);
            spec.description = row.name;
            if (flow.add(spec)) {
                pressed = button.act;
            }
        }
        return pressed;
    }

    void act(RowAct act, std::size_t index) {
        do_act(*desk_, act, rows_[index].plan);
        if (act == RowAct::bin || act == RowAct::restore) {
            taken_away_ = index;
        }
    }

    Desk* desk_;
    Ui* ui_;
    const ScrollArea* area_;
    Rect column_;
    bool in_bin_;
    std::span<const PlanRow> rows_;
    std::span<const RowButton> buttons_;
    bool beside_;   ///< the buttons stand beside the name
    bool compact_;  ///< they have little room
    NodeId list_ = 0;
    std::optional<std::size_t> taken_away_;
};

/// What is said where there is nothing.
struct EmptyWords {
    std::string_view title;
    std::string_view text;
};
constexpr EmptyWords empty_bin{
    "The bin is empty",
    "A plan that you delete waits here until you restore it, or delete it for good."};
constexpr EmptyWords no_plans{
    "No plans yet",
    "A plan holds weeks, days and their workouts. Start with an empty one, or import one from a "
    "file."};
constexpr EmptyWords all_in_bin{
    "All plans are in the bin",
    "What you deleted waits there until you restore it. Start with an empty plan, or import one "
    "from a file."};

/// What stands where there is nothing, with what can be done next; answers where it ends.
float draw_empty(Desk& desk, const Rect& column, float y) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const bool in_bin = desk.state.session.in_bin;
    const EmptyWords& words = in_bin                             ? empty_bin
                              : desk.state.workspace.bin.empty() ? no_plans
                                                                 : all_in_bin;
    const std::string_view title = words.title;
    const std::string_view text = words.text;
    const Rect card{column.x, y, column.w, empty_card};
    ui.paint().fill(card, theme.surface, Metrics::card_radius);
    ui.paint().border(card, theme.line, Metrics::card_radius);
    const Rect inner = card.inset(24, 24);
    heading(ui, {inner.x, inner.y, inner.w, 24}, "empty", 3, Font::strong, theme.text, title);
    const float height =
        ui.paint().paragraph(inner.x, inner.y + 32, inner.w, Font::body, theme.muted, text);
    ui.leaf({.id = ui.id("empty_text"),
             .role = Role::text,
             .name = text,
             .place = {inner.x, inner.y + 32, inner.w, height}});
    ButtonFlow flow(ui, inner.x, inner.y + 32 + height + 16, inner.w);
    if (in_bin) {
        if (flow.add({.key = "back", .name = "Back to plans"})) {
            ui.emit(editor::ShowBin{false});
        }
    } else {
        if (flow.add(new_plan)) {
            act_new(desk);
        }
        if (flow.add(import_plan)) {
            ui.emit(editor::AskForFile{});
        }
    }
    return card.bottom();
}

float footer_height(const Ui& ui, float w) {
    return ui.paint().paragraph(0, 0, w, Font::small, 0, editor::independence_notice, false) + 16 +
           control_height(ui);
}

/// Whose tool this is not, and where to read more.
void draw_footer(Desk& desk, const Rect& column, float y) {
    Ui& ui = desk.ui;
    ui.paint().rule(column.x, y, column.w, ui.theme->line);
    const float height = ui.paint().paragraph(column.x, y + 12, column.w, Font::small,
                                              ui.theme->muted, editor::independence_notice);
    ui.leaf({.id = ui.id("notice"),
             .role = Role::text,
             .name = editor::independence_notice,
             .place = {column.x, y + 12, column.w, height}});
    const editor::Command& about = editor::command(editor::CommandId::about);
    const ButtonSpec spec{.key = "about", .name = about.label, .look = ButtonLook::link};
    // The link's own margin is outside the column, so that its text lines up.
    const Rect place{column.x - 12, y + 16 + height, button_width(ui, spec), control_height(ui)};
    if (button(ui, place, spec)) {
        ui.emit(about.action(desk.state));
    }
}

}  // namespace

void draw_plans_screen(Desk& desk, const Rect& body) {
    Ui& ui = desk.ui;
    const bool narrow = body.w < roomy;
    const float side = narrow ? 16 : 24;
    const float w = std::min(widest, body.w - 2 * side);
    const Rect column{body.center_x() - w / 2, body.y + side, w, body.h - side};
    const bool in_bin = desk.state.session.in_bin;
    const bool empty = in_bin ? desk.plans.bin.empty() : desk.plans.plans.empty();
    ui.open({.id = ui.id("plans"), .role = Role::region, .name = "Plans", .place = body});
    const float head = draw_head(desk, column, in_bin || !empty) + 16;
    ScrollArea area(ui, "plans", {body.x, head, body.w, body.bottom() - head});
    // Room for the ring around the first card.
    float y = area.top() + 4;
    y = empty ? draw_empty(desk, column, y) : PlanList(desk, area, column).draw(y);
    const float foot = footer_height(ui, column.w) + 16;
    y = std::max(y + 24, area.top() + area.rect().h - foot);
    draw_footer(desk, column, y);
    area.end(y + foot);
    ui.close();
}

}  // namespace phasewise::ui
