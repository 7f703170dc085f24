#include "ui/app.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

#include <imgui.h>
#include <imgui_internal.h>

#include "base/text.hpp"
#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/draft.hpp"
#include "editor/effect.hpp"
#include "editor/own_exercises.hpp"
#include "editor/state.hpp"
#include "opt/check.hpp"
#include "opt/knowledge.hpp"
#include "opt/own_library.hpp"
#include "opt/prescribe.hpp"
#include "ui/drag.hpp"
#include "ui/fonts.hpp"
#include "ui/keys.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/views/checks_view.hpp"
#include "ui/views/details_view.hpp"
#include "ui/views/exercise_words.hpp"
#include "ui/views/library_view.hpp"
#include "ui/views/plans_view.hpp"
#include "ui/views/workout_view.hpp"

namespace phasewise::ui {

struct Interface {
    std::shared_ptr<const opt::Knowledge> shipped;    ///< what the app knows of itself
    std::shared_ptr<const opt::Knowledge> knowledge;  ///< and the trainer's own exercises
    editor::AppState state;
    Ui ui;
    Tree previous;
    std::string patch;
    PanelState panels;
    std::function<std::string()> fresh_id;
    std::vector<std::string> second_lines;
    // What the screen shows of the state, made anew when `seen` is behind the state's version.
    std::optional<std::uint64_t> seen;
    std::optional<std::uint64_t> seen_workspace;
    model::Shared<model::Day> checked_day;  ///< what `checks` speaks of
    opt::DayScope checked_scope;
    ChecksView checks;
    WorkoutView workout;
    LibraryView library;
    std::vector<std::uint32_t> found;
    DetailsView details;
    PlansView plans;
    bool restless = false;
    GlyphRange glyphs = GlyphRange::usual;  // what the texts need; never goes back

    void dispatch(const editor::Action& action) {
        const model::Shared<std::vector<model::Exercise>> own = state.workspace.own_exercises;
        const std::uint64_t version = state.workspace_version;
        state = editor::reduce(std::move(state), action, *knowledge);
        if (version != state.workspace_version) {
            learn_own(own != state.workspace.own_exercises ||
                      std::holds_alternative<editor::OpenWorkspace>(action));
        }
        if (const auto* kept = std::get_if<editor::KeepDraft>(&action); kept && kept->draft) {
            restore(*kept->draft);
        }
    }

    /// The trainer's own exercises become part of what is known. Plans from elsewhere bring some
    /// that are not in the trainer's list.
    void learn_own(bool changed) {
        std::vector<model::Exercise> own = editor::own_known(state.workspace);
        const std::size_t known = knowledge->library.all().size() - shipped->library.all().size();
        if (!changed && own.size() == known) {
            return;
        }
        knowledge = own.empty()
                        ? shipped
                        : std::make_shared<const opt::Knowledge>(opt::with_own(*shipped, own));
        second_lines = ui::second_lines(knowledge->library);
        checked_day = nullptr;
    }

    /// A text that was being typed when an earlier session ended goes back into its field.
    void restore(const editor::Draft& draft) {
        NodeId field = 0;
        const auto [end, fault] =
            std::from_chars(draft.field.data(), draft.field.data() + draft.field.size(), field);
        if (fault != std::errc() || end != draft.field.data() + draft.field.size() ||
            ui.drafts.find(field) != nullptr) {
            return;
        }
        ui.drafts.type(field, draft.text);
        if (draft.plan == state.workspace.open && draft.item) {
            state.session.day = draft.day;
            state = editor::reduce(std::move(state), editor::ShowEntry{*draft.item}, *knowledge);
        }
    }

    /// What is being typed is kept with the session, so that a crash costs nothing.
    void keep_draft() {
        const Draft* typed = ui.drafts.find(ui.focus);
        const auto& kept = state.session.draft;
        if (typed == nullptr) {
            if (kept) {
                dispatch(editor::KeepDraft{});
            }
            return;
        }
        if (kept && kept->text == typed->text && kept->item == state.session.selected_item &&
            kept->day == state.session.day) {
            return;
        }
        // Made before the state moves: it says what the state holds.
        const editor::KeepDraft keep{editor::Draft{.field = base::digits(typed->field),
                                                   .text = typed->text,
                                                   .plan = state.workspace.open,
                                                   .day = state.session.day,
                                                   .item = state.session.selected_item}};
        state = editor::reduce(std::move(state), keep, *knowledge);
    }

    /// The checks are made anew where the day, or what it is judged by, is another one.
    void refresh_checks() {
        const model::Plan* plan = state.workspace.open_plan();
        const model::Shared<model::Day> day =
            plan == nullptr ? nullptr : model::shared_day(*plan, state.session.day);
        if (day == nullptr) {
            checks = {};
            checked_day = nullptr;
            return;
        }
        const opt::DayScope scope = opt::scope_of(*plan, day->id);
        if (day == checked_day && scope == checked_scope) {
            return;
        }
        checked_day = day;
        checked_scope = scope;
        checks = checks_view(*knowledge, *plan, *day);
    }

    void refresh_views() {
        if (seen == state.version) {
            return;
        }
        seen = state.version;
        const model::Exercise* selected =
            state.session.selected_exercise
                ? knowledge->library.find(*state.session.selected_exercise)
                : nullptr;
        const bool cardio = selected != nullptr && selected->component == model::Component::cardio;
        refresh_checks();
        workout = workout_view(state, *knowledge, checks, cardio);
        fill_library_view(state.session, *knowledge, workout.phase, found, library);
        details = details_view(state, *knowledge, checks);
        if (seen_workspace != state.workspace_version) {
            seen_workspace = state.workspace_version;
            plans = plans_view(state);
        }
    }

    /// A press becomes a drag past the threshold; Escape gives it up.
    void begin_or_cancel_drag() {
        Drag& drag = ui.drag;
        if (drag.kind == Drag::Kind::none) {
            return;
        }
        if (drag.active && ui.keys.escape) {
            ui.keys.escape = false;
            drag.clear();
            return;
        }
        const ImVec2 mouse = ImGui::GetMousePos();
        const float distance = std::hypot(mouse.x - drag.start_x, mouse.y - drag.start_y);
        if (!drag.active && ImGui::IsMouseDown(ImGuiMouseButton_Left) &&
            distance >= Drag::threshold) {
            drag.active = true;
            if (drag.kind == Drag::Kind::exercise) {
                if (const auto* exercise = knowledge->library.find(drag.exercise)) {
                    drag.detail =
                        workout_row(opt::prescribe(knowledge->rules, *exercise, workout.phase),
                                    *knowledge)
                            .short_line;
                }
            }
        }
    }

    /// A release puts what is dragged where the insertion line stands.
    void end_drag() {
        Drag& drag = ui.drag;
        if (drag.kind == Drag::Kind::none || ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
            return;
        }
        if (drag.active && drag.target) {
            panels.focus_entry = true;
            drop(drag, *drag.target);
        }
        drag.clear();
    }

    void drop(const Drag& drag, const Drag::Target& target) {
        if (drag.kind == Drag::Kind::exercise) {
            if (target.pair) {
                ui.emit(editor::AddBeside{drag.exercise, *target.pair});
            } else {
                ui.emit(editor::AddExercise{drag.exercise, target.block, target.index});
            }
            return;
        }
        // Of a selection all of it was dragged.
        const auto& selection = state.session.selection;
        const bool all = std::ranges::find(selection, drag.item) != selection.end();
        std::vector<model::ItemId> items = all ? selection : std::vector{drag.item};
        if (target.pair) {
            ui.emit(editor::JoinEntries{std::move(items), *target.pair});
        } else {
            ui.emit(editor::MoveEntries{std::move(items), target.block, target.index});
        }
    }

    void run_commands() {
        const editor::Command* command = pressed_command(ui, previous);
        if (command == nullptr || !command->enabled(state) || ui.drag.active) {
            return;
        }
        // While a partner is offered, Delete is about it.
        if (command->id == editor::CommandId::remove && state.session.suggestion) {
            ui.emit(editor::DropPartner{});
        } else {
            ui.emit(command->action(state));
        }
    }

    /// What has the focus may be gone: the entry that took its place gets it, else nothing.
    void mend_focus() {
        if (ui.focus != 0 && ui.tree.find(ui.focus) == nullptr) {
            const NodeId entry =
                state.session.selected_item ? entry_node(*state.session.selected_item) : 0;
            ui.focus = ui.tree.find(entry) != nullptr ? entry : 0;
        }
        if (ui.caret.node != ui.focus) {
            ui.caret.node = 0;
        }
    }

    void draw() {
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize(size);
        ImGui::Begin("desk", nullptr,
                     ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                         ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings |
                         ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav |
                         ImGuiWindowFlags_NoBringToFrontOnFocus);
        const Rect window{0, 0, size.x, size.y};
        ui.paint().fill(window, ui.theme->background);
        Desk desk{ui,      state,  *knowledge, second_lines, workout, library,
                  details, checks, plans,      panels,       fresh_id};
        const Rect top{0, 0, window.w, Metrics::top_bar};
        const Rect body{0, top.bottom(), window.w, window.h - top.bottom()};
        draw_top_bar(desk, top, layout_for(window.w));
        // In the order of Screen. Called through the table, what is not the first screen is no part
        // of its code (cmake/split.cmake).
        constexpr std::array screens{draw_workout_screen, draw_plans_screen};
        screens[static_cast<std::size_t>(state.session.screen)](desk, body);
        draw_toast(desk, window);
        draw_dialogs(desk);
        draw_ghost(desk);
        ImGui::End();
    }
};

namespace {

ImVec4 color_of(Color color, float alpha = 1) {
    const auto part = [&](unsigned shift) {
        return static_cast<float>((color >> shift) & 255U) / 255;
    };
    return {part(16), part(8), part(0), alpha};
}

void apply_style(const Theme& theme) {
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowRounding = 0;
    style.WindowMinSize = {1, 1};
    style.ItemSpacing = {0, 0};
    style.ScrollbarSize = 10;
    style.ScrollbarRounding = 5;
    style.Colors[ImGuiCol_ScrollbarBg] = {0, 0, 0, 0};
    style.Colors[ImGuiCol_ScrollbarGrab] = color_of(theme.faint, 0.45F);
    style.Colors[ImGuiCol_ScrollbarGrabHovered] = color_of(theme.faint, 0.7F);
    style.Colors[ImGuiCol_ScrollbarGrabActive] = color_of(theme.muted);
}

}  // namespace

App::App(std::shared_ptr<const opt::Knowledge> knowledge, editor::Workspace workspace)
    : interface_(std::make_unique<Interface>()) {
    Interface& in = *interface_;
    in.second_lines = second_lines(knowledge->library);
    in.shipped = std::move(knowledge);
    in.knowledge = in.shipped;
    in.ui.theme = &light_theme();
    in.dispatch(editor::OpenWorkspace{std::move(workspace)});
}

App::~App() = default;

bool App::load_fonts(const FontFiles& files, float pixel_ratio) {
    // Below this the ratios give the same pixels.
    constexpr float same = 0.001F;
    Fonts& fonts = interface_->ui.fonts;
    const GlyphRange range = interface_->glyphs;
    if (std::fabs(fonts.pixel_ratio() - pixel_ratio) < same && fonts.range() == range) {
        return false;
    }
    fonts.load(files, pixel_ratio, range);
    return true;
}

void App::set_preferences(const Preferences& preferences) {
    interface_->ui.preferences = preferences;
    interface_->ui.theme = preferences.dark ? &dark_theme() : &light_theme();
}

void App::frame() {
    Interface& in = *interface_;
    Ui& ui = in.ui;
    apply_style(*ui.theme);
    const NodeId focus_before = ui.focus;
    const std::uint64_t version_before = in.state.version;
    std::swap(in.previous, ui.tree);
    ui.begin();
    ui.tree.set_zoom(ui.preferences.zoom);
    in.refresh_views();
    ui.keys = read_keys();
    in.begin_or_cancel_drag();
    in.run_commands();
    navigate(ui, in.previous);
    in.draw();
    in.end_drag();
    ui.finish();
    in.mend_focus();
    ui.activated = 0;
    ui.typed.node = 0;
    diff(in.previous, ui.tree, in.patch);
    // What is drawn is said as well.
    in.glyphs = std::max(in.glyphs, range_for(in.patch));
    for (const editor::Action& action : ui.actions) {
        in.dispatch(action);
    }
    in.keep_draft();
    in.restless = in.state.version != version_before || ui.focus != focus_before ||
                  ui.drag.scrolling || !in.patch.empty();
}

bool App::wants_frame() const {
    const Interface& in = *interface_;
    return in.restless || in.ui.wake <= 0 || in.seen != in.state.version || in.ui.activated != 0 ||
           in.ui.typed.node != 0 || in.ui.fonts.range() != in.glyphs;
}

void App::set_id_source(std::function<std::string()> fresh_id) {
    interface_->fresh_id = std::move(fresh_id);
}

std::vector<editor::Effect> App::take_effects() {
    return std::exchange(interface_->state.effects, {});
}

float App::wants_frame_in() const { return interface_->ui.wake; }

const Tree& App::tree() const { return interface_->ui.tree; }

std::string_view App::tree_patch() const { return interface_->patch; }

NodeId App::focus() const { return interface_->ui.focus; }

TextSelection App::selection() const { return interface_->ui.caret.selection; }

std::uint32_t App::selection_version() const { return interface_->ui.caret.version; }

void App::activate(NodeId node) {
    const Node* target = tree().find(node);
    if (target == nullptr) {
        return;  // it is gone, or waits under a dialog
    }
    interface_->ui.activated = node;
    if (target->focusable) {
        interface_->ui.move_focus(node, true);
    }
}

void App::focus_on(NodeId node) {
    Ui& ui = interface_->ui;
    if (node == 0 || tree().find(node) != nullptr) {
        ui.move_focus(node, false);
    }
}

void App::type(NodeId node, std::string_view value, TextSelection selection) {
    Ui& ui = interface_->ui;
    ui.move_focus(node, false);
    ui.typed.node = node;
    ui.typed.value = value;
    ui.caret.node = node;
    ui.caret.selection = selection;
}

bool App::takes_key(int key_chord) const {
    return ui::takes_key(interface_->ui, tree(), key_chord);
}

void App::dispatch(const editor::Action& action) { interface_->dispatch(action); }

const editor::AppState& App::state() const { return interface_->state; }

std::uint32_t App::background() const { return interface_->ui.theme->background; }

}  // namespace phasewise::ui
