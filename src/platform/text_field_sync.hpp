#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ui/app.hpp"
#include "ui/tree.hpp"

namespace phasewise::platform {

/// Keeps the page's focused text field and the app's in step. The person types into the page's; the
/// app draws the text and may answer with another one, or move the selection.
class TextFieldSync {
public:
    explicit TextFieldSync(ui::App& app) : app_(&app) {}
    TextFieldSync(const TextFieldSync&) = delete;
    TextFieldSync& operator=(const TextFieldSync&) = delete;

    /// The page says what a field holds now.
    void type(ui::NodeId node, std::string_view value, const ui::TextSelection& selection);

    /// After a frame: gives the page the focus, the value and the selection that the app wants.
    /// `at_rest` when what was typed has gone all the way through the app.
    void tell_page(bool at_rest);

private:
    ui::App* app_;
    ui::NodeId focus_ = 0;
    std::uint32_t selection_version_ = 0;
    ui::NodeId typed_node_ = 0;
    std::string typed_value_;
};

}  // namespace phasewise::platform
