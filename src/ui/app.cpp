#include "ui/app.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <imgui.h>
#include <imgui_internal.h>

#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/state.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"
#include "ui/drag.hpp"
#include "ui/fonts.hpp"
#include "ui/keys.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/views/details_view.hpp"
#include "ui/views/exercise_words.hpp"
#include "ui/views/library_view.hpp"
#include "ui/views/workout_view.hpp"

namespace phasewise::ui {

struct Interface {
    std::shared_ptr<const opt::Knowledge> knowledge;
    editor::AppState state;
    Ui ui;
    Tree previous;
    std::string patch;
    PanelState panels;
    std::vector<std::string> second_lines;
    // What the screen shows of the state, made anew when `seen` is behind the state's version.
    std::optional<std::uint64_t> seen;
    WorkoutView workout;
    LibraryView library;
    std::vector<std::uint32_t> found;
    DetailsView details;
    bool restless = false;
    GlyphRange glyphs = GlyphRange::usual;  // what the texts need; never goes back

    void need_glyphs(std::string_view text) { glyphs = std::max(glyphs, range_for(text)); }

    void dispatch(const editor::Action& action) {
        state = editor::reduce(std::move(state), action, *knowledge);
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
        workout = workout_view(state, *knowledge, cardio);
        fill_library_view(state.session, *knowledge, workout.phase, found, library);
        details = details_view(state, *knowledge);
        need_glyphs(workout.plan_name);
        for (const DayChoice& day : workout.days) {
            need_glyphs(day.name);
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
            if (drag.kind == Drag::Kind::exercise) {
                ui.emit(editor::AddExercise{drag.exercise, drag.target->block, drag.target->index});
            } else {
                ui.emit(editor::MoveEntry{drag.item, drag.target->block, drag.target->index});
            }
        }
        drag.clear();
    }

    void run_commands() {
        const editor::Command* command = pressed_command(ui, previous);
        if (command != nullptr && command->enabled(state) && !ui.drag.active) {
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
        Desk desk{ui, state, *knowledge, second_lines, workout, library, details, panels};
        draw_workout_screen(desk, window);
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
    in.knowledge = std::move(knowledge);
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
    for (const editor::Action& action : ui.actions) {
        in.dispatch(action);
    }
    in.restless = in.state.version != version_before || ui.focus != focus_before ||
                  ui.drag.scrolling || !in.patch.empty();
}

bool App::wants_frame() const {
    const Interface& in = *interface_;
    return in.restless || in.seen != in.state.version || in.ui.activated != 0 ||
           in.ui.typed.node != 0 || in.ui.fonts.range() != in.glyphs;
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
    interface_->need_glyphs(value);
    ui.caret.node = node;
    ui.caret.selection = selection;
}

bool App::takes_key(int key_chord) const {
    return ui::takes_key(interface_->ui, tree(), key_chord);
}

void App::dispatch(const editor::Action& action) { interface_->dispatch(action); }

std::vector<editor::Effect> App::take_effects() {
    return std::exchange(interface_->state.effects, {});
}

const editor::AppState& App::state() const { return interface_->state; }

std::uint32_t App::background() const { return interface_->ui.theme->background; }

}  // namespace phasewise::ui
