#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "editor/command.hpp"
#include "editor/state.hpp"
#include "model/ids.hpp"
#include "opt/knowledge.hpp"
#include "ui/rect.hpp"
#include "ui/screens/dialogs.hpp"
#include "ui/ui.hpp"
#include "ui/views/checks_view.hpp"
#include "ui/views/details_view.hpp"
#include "ui/views/library_view.hpp"
#include "ui/views/plans_view.hpp"
#include "ui/views/workout_view.hpp"

namespace phasewise::ui {

/// What the panels remember between frames and no document holds.
struct PanelState {
    std::string query;          ///< the search field's text
    std::uint32_t reveals = 0;  ///< the last request to show an entry that was honoured
    bool list_to_top = false;   ///< a new search or filter shows its best answers
    std::uint32_t reveal_option = no_option;  ///< position in the library list to scroll to

    static constexpr std::uint32_t no_option = 0xffffffff;

    std::string open_why;      ///< the value or finding whose reason is shown
    bool more_sets = false;    ///< Details shows the sets one by one
    bool focus_entry = false;  ///< the entry that was just dropped gets the keyboard
    DialogPanel dialog;
};

/// All that a screen draws from, and where it leaves its actions (`ui`).
struct Desk {
    Ui& ui;
    const editor::AppState& state;
    const opt::Knowledge& knowledge;
    const std::vector<std::string>& second_lines;
    const WorkoutView& workout;
    const LibraryView& library;
    const DetailsView& details;
    const ChecksView& checks;
    const PlansView& plans;
    PanelState& panels;
    /// A name that no other plan has.
    const std::function<std::string()>& fresh_id;
};

/// The node of an entry: the same wherever the entry is moved.
[[nodiscard]] NodeId entry_node(model::ItemId item);

/// How much fits beside each other.
enum class Layout : std::uint8_t { one_zone, two_zones, three_zones };
[[nodiscard]] Layout layout_for(float width);

void draw_top_bar(Desk& desk, const Rect& rect, Layout layout);
void draw_phase_bar(Desk& desk, const Rect& rect, Layout layout);
/// How high the phase bar is in this layout.
[[nodiscard]] float phase_bar_height(Layout layout);
void draw_library(Desk& desk, const Rect& rect, Layout layout);
void draw_workout(Desk& desk, const Rect& rect, Layout layout);
void draw_details(Desk& desk, const Rect& rect, Layout layout);
/// The buttons that act on the selected entry, in a row.
void draw_entry_actions(Desk& desk, const Rect& rect);
void draw_ghost(Desk& desk);
void draw_checks(Desk& desk, const Rect& rect, Layout layout);
/// How high the checks want to be, at most `most`.
[[nodiscard]] float checks_height(const Desk& desk, float width, float most);
/// The Workout screen, under the top bar.
void draw_workout_screen(Desk& desk, const Rect& body);
/// The Plans screen, under the top bar.
void draw_plans_screen(Desk& desk, const Rect& body);
/// What was done, for a moment, with a way to take it back.
void draw_toast(Desk& desk, const Rect& window);
/// The dialog that is open, if any (editor::Session::dialog).
void draw_dialogs(Desk& desk);
/// A button for a command: its label, chord and state come from the table.
void command_button(Desk& desk, const Rect& rect, editor::CommandId id, const char* icon,
                    bool icon_only, std::string_view description = {});

}  // namespace phasewise::ui
