#include "ui/support/driver.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include "editor/action.hpp"
#include "editor/plans.hpp"
#include "editor/sample_plan.hpp"
#include "opt/knowledge.hpp"
#include "ui/app.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {

std::shared_ptr<const opt::Knowledge> knowledge() {
    static const auto known = [] {
        auto read = opt::read_knowledge_folder(PHASEWISE_ASSETS_DIR);
        EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().message);
        return std::make_shared<const opt::Knowledge>(std::move(read).value());
    }();
    return known;
}

Driver::Driver(float width, float height)
    : Driver(width, height, editor::add_plan({}, editor::new_plan({"first"}, {}))) {}

Driver::Driver(float width, float height, editor::Workspace workspace)
    : context_(ImGui::CreateContext()) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {width, height};
    io.DeltaTime = 1.0F / 60;
    app_ = std::make_unique<ui::App>(knowledge(), std::move(workspace));
    app_->set_id_source([count = 0]() mutable { return "made" + std::to_string(++count); });
    app_->load_fonts(font_files(), 1);
    io.Fonts->SetTexID(nullptr);
    settle();
}

Driver::~Driver() {
    app_.reset();
    ImGui::DestroyContext(context_);
}

bool Driver::at_rest() const { return !app_->wants_frame(); }

void Driver::tell_typed(ui::NodeId field, std::string_view value,
                        const ui::TextSelection& selection) {
    app_->type(field, value, selection);
}

void Driver::frame() {
    app_->load_fonts(font_files(), 1);
    ImGui::NewFrame();
    app_->frame();
    ImGui::Render();
}

ui::Node Driver::search(std::string_view text) {
    click(ui::Role::searchbox, "Search exercises");
    app_->type(app_->focus(), "", {});
    settle();
    type(text);
    for (const ui::Node& node : tree().nodes()) {
        if (node.role == ui::Role::option) {
            return node;
        }
    }
    ADD_FAILURE() << "nothing answers \"" << text << "\"";
    return {};
}

}  // namespace phasewise::test
