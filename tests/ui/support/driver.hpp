#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "editor/state.hpp"
#include "opt/knowledge.hpp"
#include "ui/app.hpp"
#include "ui/rect.hpp"
#include "ui/tree.hpp"

struct ImGuiContext;

namespace phasewise::test {

/// What the app knows, read from assets/ once.
[[nodiscard]] std::shared_ptr<const opt::Knowledge> knowledge();

/// The bytes of the cut fonts, read once.
[[nodiscard]] ui::FontFiles font_files();

/// A person in front of the interface, without a window: finds things by role and name in the
/// accessible tree, points, presses and types, and lets frames pass until all is at rest.
class Driver {
public:
    explicit Driver(float width = 1440, float height = 900);
    Driver(float width, float height, editor::Workspace workspace);
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;
    ~Driver();

    [[nodiscard]] ui::App& app() { return *app_; }
    [[nodiscard]] const editor::AppState& state() const { return app_->state(); }
    [[nodiscard]] const ui::Tree& tree() const { return app_->tree(); }

    /// One frame.
    void frame();
    /// Frames until the interface is at rest; fails the test where it never is.
    void settle();

    /// The node, which must exist; the test fails where it does not.
    ui::Node get(ui::Role role, std::string_view name) const;
    [[nodiscard]] bool has(ui::Role role, std::string_view name) const;
    /// The names of the nodes with `role` under the list or group called `container`, in order.
    [[nodiscard]] std::vector<std::string> names_in(std::string_view container,
                                                    ui::Role role) const;
    /// The names of the entries of a block.
    [[nodiscard]] std::vector<std::string> entries(std::string_view block) const {
        return names_in(block, ui::Role::listitem);
    }

    void move_to(float x, float y);
    void press();
    void release();
    void wheel(float lines);
    void click(ui::Role role, std::string_view name);
    void click_at(float x, float y);
    /// Drags from the middle of one node to a point, in steps.
    void drag(const ui::Node& from, float x, float y);
    /// Presses and lets go a key (an ImGuiKey) with ImGuiMod flags.
    void key(int key, int mods = 0);
    /// Types into the focused text field as the page's own field would, letter by letter.
    void type(std::string_view text);
    /// Searches for `text` in the library by mouse and typing, and answers the first option.
    ui::Node search(std::string_view text);

private:
    ImGuiContext* context_;
    std::unique_ptr<ui::App> app_;
};

}  // namespace phasewise::test
