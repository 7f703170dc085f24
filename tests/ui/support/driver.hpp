#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "editor/action.hpp"
#include "editor/state.hpp"
#include "opt/knowledge.hpp"
#include "ui/app.hpp"
#include "ui/support/person.hpp"
#include "ui/tree.hpp"

struct ImGuiContext;

namespace phasewise::test {

/// What the app knows, read from assets/ once.
[[nodiscard]] std::shared_ptr<const opt::Knowledge> knowledge();

/// A person in front of the whole app.
class Driver : public Person {
public:
    /// With one plan of 4 weeks with 3 days, and nothing in it.
    explicit Driver(float width = 1440, float height = 900);
    Driver(float width, float height, editor::Workspace workspace);
    ~Driver() override;

    [[nodiscard]] ui::App& app() { return *app_; }
    [[nodiscard]] const editor::AppState& state() const { return app_->state(); }

    /// Reduces an action that comes from elsewhere, and lets the interface come to rest.
    void tell(const editor::Action& action) {
        app_->dispatch(action);
        settle();
    }

    void frame() override;
    [[nodiscard]] bool at_rest() const override;
    [[nodiscard]] const ui::Tree& tree() const override { return app_->tree(); }
    [[nodiscard]] ui::NodeId focus() const override { return app_->focus(); }
    [[nodiscard]] bool takes_key(int key_chord) const override {
        return app_->takes_key(key_chord);
    }
    void activate(ui::NodeId node) override { app_->activate(node); }

    /// The names of the entries of a block.
    [[nodiscard]] std::vector<std::string> entries(std::string_view block) const {
        return names_in(block, ui::Role::listitem);
    }
    /// Searches for `text` in the library by mouse and typing, and answers the first option.
    ui::Node search(std::string_view text);

private:
    void tell_typed(ui::NodeId field, std::string_view value,
                    const ui::TextSelection& selection) override;
    [[nodiscard]] ui::TextSelection selection() const override { return app_->selection(); }

    ImGuiContext* context_;
    std::unique_ptr<ui::App> app_;
};

}  // namespace phasewise::test
