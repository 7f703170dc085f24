#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "editor/action.hpp"
#include "editor/effect.hpp"
#include "editor/state.hpp"
#include "opt/knowledge.hpp"
#include "ui/preferences.hpp"
#include "ui/tree.hpp"

namespace phasewise::ui {

struct Interface;

/// A selection in a text field, in bytes of its UTF-8 value. `composing` while an input method has
/// not committed yet.
struct TextSelection {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    bool composing = false;

    friend bool operator==(const TextSelection&, const TextSelection&) = default;
};

/// The bytes of the fonts, cut at build time. They must outlive the app.
struct FontFiles {
    std::string_view regular;
    std::string_view semibold;
    std::string_view icons;
};

/// The interface over the state: draws frames into the current Dear ImGui context, states the
/// accessible tree, turns what the person does into actions and reduces them. Knows nothing of a
/// window or a browser: the platform and the tests drive it alike.
class App {
public:
    App(std::shared_ptr<const opt::Knowledge> knowledge, editor::Workspace workspace);
    App(const App&) = delete;
    App& operator=(const App&) = delete;
    ~App();

    /// Builds the glyph atlas where the device pixel ratio, or what the texts need, changed; call
    /// it before each frame. Answers whether it was built anew: then hand the new texture to the
    /// renderer. ImGui's context must exist.
    bool load_fonts(const FontFiles& files, float pixel_ratio);

    void set_preferences(const Preferences& preferences);

    /// Draws one frame: between ImGui::NewFrame() and ImGui::Render(), with io.DisplaySize set.
    void frame();

    /// Whether another frame is needed for the interface to come to rest (an action was reduced, a
    /// drag scrolls, an input still waits).
    [[nodiscard]] bool wants_frame() const;

    /// In how many seconds a frame is wanted though nothing happens (a tip that waits, a message
    /// that goes); infinite where none is.
    [[nodiscard]] float wants_frame_in() const;

    /// The tree of the last frame and the JSON (see `diff`) that leads to it from the frame before.
    [[nodiscard]] const Tree& tree() const;
    [[nodiscard]] std::string_view tree_patch() const;

    /// What has the keyboard: a node of the tree, or 0.
    [[nodiscard]] NodeId focus() const;
    /// The selection the focused text field should have; `selection_version` rises when the
    /// interface (not the page) moved it.
    [[nodiscard]] TextSelection selection() const;
    [[nodiscard]] std::uint32_t selection_version() const;

    // What the page tells, between frames.

    /// A node was activated by assistive technology.
    void activate(NodeId node);
    /// The page moved the focus onto a node (0: the stage was entered from outside).
    void focus_on(NodeId node);
    /// The text field `node` now holds `value`.
    void type(NodeId node, std::string_view value, TextSelection selection);
    /// Whether the app handles this key now; the browser keeps all others. `key` is an ImGuiKey
    /// with its ImGuiMod flags.
    [[nodiscard]] bool takes_key(int key_chord) const;

    /// Reduces an action that comes from outside the interface (storage, another tab).
    void dispatch(const editor::Action& action);

    /// Where ids of new plans come from; each answer is a name that no other plan has.
    void set_id_source(std::function<std::string()> fresh_id);

    /// What the actions since the last call ask of the world; each is to be carried out once.
    [[nodiscard]] std::vector<editor::Effect> take_effects();

    [[nodiscard]] const editor::AppState& state() const;

    /// The window's background in the present theme, as 0xRRGGBB.
    [[nodiscard]] std::uint32_t background() const;

private:
    std::unique_ptr<Interface> interface_;
};

}  // namespace phasewise::ui
