#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "ui/app.hpp"
#include "ui/support/person.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"

struct ImGuiContext;

namespace phasewise::test {

/// A window with nothing but the widgets that `draw` draws, and a person in front of it.
class Showcase : public Person {
public:
    using Draw = std::function<void(ui::Ui&)>;

    explicit Showcase(Draw draw, float width = 800, float height = 600);
    ~Showcase() override;

    [[nodiscard]] ui::Ui& ui() { return ui_; }

    void frame() override;
    [[nodiscard]] bool at_rest() const override;
    [[nodiscard]] const ui::Tree& tree() const override { return ui_.tree; }
    [[nodiscard]] ui::NodeId focus() const override { return ui_.focus; }
    [[nodiscard]] bool takes_key(int key_chord) const override;
    void activate(ui::NodeId node) override;

private:
    void tell_typed(ui::NodeId field, std::string_view value,
                    const ui::TextSelection& selection) override;
    [[nodiscard]] ui::TextSelection selection() const override { return ui_.caret.selection; }

    ImGuiContext* context_;
    Draw draw_;
    ui::Ui ui_;
    ui::Tree previous_;
    std::string patch_;
    bool focus_moved_ = false;
};

}  // namespace phasewise::test
