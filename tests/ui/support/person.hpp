#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/app.hpp"
#include "ui/rect.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {

/// The bytes of the cut fonts, read once.
[[nodiscard]] ui::FontFiles font_files();

/// A person in front of an interface without a window: finds things by role and name in the
/// accessible tree, points, presses and types, and lets frames pass until all is at rest. Dear
/// ImGui's context must exist.
class Person {
public:
    Person() = default;
    Person(const Person&) = delete;
    Person& operator=(const Person&) = delete;
    virtual ~Person() = default;

    /// One frame.
    virtual void frame() = 0;
    [[nodiscard]] virtual bool at_rest() const = 0;
    [[nodiscard]] virtual const ui::Tree& tree() const = 0;
    [[nodiscard]] virtual ui::NodeId focus() const = 0;
    /// Whether the interface takes this key; the browser keeps all others.
    [[nodiscard]] virtual bool takes_key(int key_chord) const = 0;
    /// As assistive technology does.
    virtual void activate(ui::NodeId node) = 0;

    /// Frames until the interface is at rest; fails the test where it never is.
    void settle();

    /// The node, which must exist; the test fails where it does not.
    ui::Node get(ui::Role role, std::string_view name) const;
    [[nodiscard]] bool has(ui::Role role, std::string_view name) const;
    /// The names of the nodes with `role` under the list or group called `container`, in order.
    [[nodiscard]] std::vector<std::string> names_in(std::string_view container,
                                                    ui::Role role) const;
    /// The name of what has the keyboard.
    [[nodiscard]] std::string focused() const;

    void move_to(float x, float y);
    void move_to(ui::Role role, std::string_view name);
    void press();
    void release();
    void wheel(float lines);
    /// Turns the wheel over the list or group that holds the node until it is seen.
    void scroll_to(ui::Role role, std::string_view name);
    void click(ui::Role role, std::string_view name);
    void click_at(float x, float y);
    /// Drags from the middle of one node to a point, in steps.
    void drag(const ui::Node& from, float x, float y);
    /// Presses and lets go a key (an ImGuiKey) with ImGuiMod flags. A key that the interface does
    /// not take never reaches it.
    void key(int key, int mods = 0);
    /// Holds or lets go modifier keys.
    void hold(int mods, bool down);
    /// Types into the focused text field as the page's own field would, letter by letter; first
    /// what is selected goes.
    void type(std::string_view text);
    /// The same at once, as from the clipboard.
    void paste(std::string_view text);
    /// Lets time pass: one frame that comes so much later.
    void wait(float seconds);

private:
    virtual void tell_typed(ui::NodeId field, std::string_view value,
                            const ui::TextSelection& selection) = 0;
    [[nodiscard]] virtual ui::TextSelection selection() const = 0;
};

}  // namespace phasewise::test
