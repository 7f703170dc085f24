#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "opt/finding.hpp"
#include "ui/icons.hpp"
#include "ui/paint.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/screens/details_fields.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/views/checks_view.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace phasewise::ui {
namespace {

constexpr float head_row = 40;
constexpr float inside = 10;
constexpr float icon_width = 24;
constexpr float buttons_height = 30;

struct Look {
    Color ink;
    Color paper;
    const char* icon;
};

Look look_of(const Theme& theme, const opt::Finding& finding) {
    if (!finding.kept_because.empty()) {
        return {theme.muted, theme.raised, icons::check};
    }
    switch (finding.severity) {
    case opt::Severity::block:
    case opt::Severity::error: return {theme.error, theme.error_soft, icons::circle_alert};
    case opt::Severity::warning: return {theme.warning, theme.warning_soft, icons::triangle_alert};
    case opt::Severity::tip: break;
    }
    return {theme.muted, theme.raised, icons::info};
}

/// How high the words of a finding are, beside its icon.
float words_height(const Ui& ui, const opt::Finding& finding, float w) {
    const Paint paint = ui.paint();
    float height = paint.paragraph(0, 0, w, Font::body, ui.theme->text, finding.message, false);
    if (!finding.kept_because.empty()) {
        height +=
            4 + paint.paragraph(0, 0, w, Font::small, ui.theme->muted, finding.kept_because, false);
    }
    return height;
}

float text_width(float w) { return w - 2 * inside - icon_width; }

/// A finding's buttons in a row: what mends it, why it stands there, keep it all the same.
void draw_buttons(Desk& desk, const FindingRow& row, float x, float y, float w) {
    Ui& ui = desk.ui;
    const opt::Finding& finding = row.finding;
    if (finding.fix) {
        const ButtonSpec fix{.key = row.fix_name,
                             .name = row.fix_name,
                             .label = finding.fix->label,
                             .compact = true};
        // What is said longest is cut, so that the other two stay in reach.
        constexpr float others = 104;
        const float width = std::min<float>(button_width(ui, fix), w - others);
        if (button(ui, {x, y, width, 26}, fix)) {
            ui.emit(editor::ApplyEdit{finding.fix->edit, finding.fix->label,
                                      "Done: " + finding.fix->label + ".", false});
        }
        x += width + 6;
    }
    const bool open = desk.panels.open_why == row.key;
    const ButtonSpec why{.key = row.why_name,
                         .name = row.why_name,
                         .label = "Why",
                         .look = ButtonLook::link,
                         .compact = true,
                         .description = open ? "Shown below" : std::string_view()};
    const float width = button_width(ui, why);
    if (button(ui, {x, y, width, 26}, why)) {
        desk.panels.open_why = open ? std::string() : row.key;
    }
    x += width + 6;
    if (!row.keep_name.empty()) {
        const ButtonSpec keep{.key = row.keep_name,
                              .name = row.keep_name,
                              .label = finding.kept_because.empty() ? "Keep" : "Change the note",
                              .look = ButtonLook::link,
                              .compact = true};
        if (button(ui, {x, y, button_width(ui, keep), 26}, keep)) {
            editor::DialogState dialog;
            dialog.kind = editor::DialogKind::keep_finding;
            dialog.item = finding.item;
            dialog.rule = finding.rule;
            dialog.text = finding.message;
            ui.emit(editor::ShowDialog{std::move(dialog)});
        }
    }
}

/// One finding; answers its height.
float draw_finding(Desk& desk, const FindingRow& row, std::size_t position, float x, float y,
                   float w) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const Paint paint = ui.paint();
    const opt::Finding& finding = row.finding;
    const Look look = look_of(theme, finding);
    const float words = words_height(ui, finding, text_width(w));
    const Rect card{x, y, w, inside + words + 6 + buttons_height + 4};
    const Node node{.id = node_id(ui.parent(), static_cast<std::uint32_t>(position)),
                    .role = Role::listitem,
                    .name = row.accessible,
                    .place = card,
                    .focusable = true};
    ui.open(node);
    // The buttons have their own places; the words are what leads to the entry.
    const Press press = press_state(ui, node, {card.x, card.y, card.w, inside + words});
    paint.fill(card, look.paper, Metrics::radius);
    if (press.hovered) {
        paint.border(card, look.ink, Metrics::radius);
    }
    paint.icon({x + 6, y + inside - 1, icon_width - 4, 20}, look.ink, look.icon);
    const float left = x + inside + icon_width;
    float top = y + inside;
    top += paint.paragraph(left, top, text_width(w), Font::body, theme.text, finding.message);
    if (!finding.kept_because.empty()) {
        paint.paragraph(left, top + 4, text_width(w), Font::small, theme.muted,
                        finding.kept_because);
    }
    draw_buttons(desk, row, left - 2, card.bottom() - buttons_height - 2,
                 card.right() - inside - left + 2);
    if (press.ring) {
        focus_ring(ui, card, Metrics::radius);
    }
    if (press.pressed && finding.item) {
        ui.emit(editor::ShowEntry{*finding.item});
    }
    ui.close();
    float height = card.h;
    if (desk.panels.open_why == row.key) {
        height += 4 + draw_reason(desk, row.key, x, card.bottom() + 4, w, finding.why);
    }
    return height;
}

}  // namespace

float checks_height(const Desk& desk, float width, float most) {
    float height = head_row;
    const float w = width - 2 * Metrics::pad;
    for (const FindingRow& row : desk.checks.rows) {
        height += inside + words_height(desk.ui, row.finding, text_width(w)) + 6 + buttons_height +
                  4 + Metrics::gap;
        if (height > most) {
            return most;
        }
    }
    if (desk.checks.rows.empty()) {
        height += 32;
    }
    return std::min(height + Metrics::gap, most);
}

void draw_checks(Desk& desk, const Rect& rect, Layout /*layout*/) {
    Ui& ui = desk.ui;
    const Theme& theme = *ui.theme;
    const ChecksView& view = desk.checks;
    ui.paint().fill(rect, theme.surface);
    ui.paint().column(rect.x, rect.y, rect.h, theme.line);
    ui.paint().rule(rect.x, rect.y, rect.w, theme.line);
    ui.open({.id = ui.id("checks"), .role = Role::region, .name = "Checks", .place = rect});
    const float x = rect.x + Metrics::pad;
    const float w = rect.w - 2 * Metrics::pad;
    heading(ui, {x, rect.y, 80, head_row}, "checks_heading", 2, Font::strong, theme.text, "Checks");
    const Color ink = view.errors > 0     ? theme.error
                      : view.warnings > 0 ? theme.warning
                                          : theme.muted;
    ui.paint().text({x, rect.y, w, head_row}, Font::body, ink, view.count, Align::right);
    ui.leaf({.id = ui.id("checks_count"),
             .role = Role::status,
             .name = "Check results",
             .value = view.count.empty() ? std::string_view("No findings") : view.count,
             .place = {x + 90, rect.y, w - 90, head_row}});
    ScrollArea area(ui, "checks_scroll",
                    {rect.x + 1, rect.y + head_row, rect.w - 1, rect.h - head_row});
    float y = area.top();
    if (view.rows.empty()) {
        label(ui, {x, y, w, 24}, "no_findings", Font::body, theme.muted,
              desk.state.workspace.open_plan() == nullptr
                  ? "Open a plan to have it checked."
                  : "Nothing to say: this day is within the phase.");
        y += 32;
    } else {
        ui.open({.id = ui.id("findings"), .role = Role::list, .name = "Findings", .place = rect});
        for (std::size_t i = 0; i < view.rows.size(); ++i) {
            y += draw_finding(desk, view.rows[i], i, x, y, w) + Metrics::gap;
        }
        ui.close();
    }
    area.end(y);
    ui.close();
}

}  // namespace phasewise::ui
