// Dear ImGui, built for the native tests with its hooks for a test engine, calls these functions
// for each item. No test engine stands behind them: we only keep the ids.

#include "ui/support/items.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/tree.hpp"

namespace {

std::vector<ImGuiID> reported;

/// Dear ImGui names its windows and their scrollbars like items.
bool is_part_of_a_window(ImGuiID id) {
    const auto& windows = ImGui::GetCurrentContext()->Windows;
    return std::any_of(windows.begin(), windows.end(), [id](ImGuiWindow* window) {
        return id == window->ID || id == window->ChildId ||
               id == ImGui::GetWindowScrollbarID(window, ImGuiAxis_X) ||
               id == ImGui::GetWindowScrollbarID(window, ImGuiAxis_Y);
    });
}

}  // namespace

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& /*box*/,
                                 const ImGuiLastItemData* /*data*/) {
    // Its own window for what belongs to no window is never seen.
    if (context->CurrentWindow == nullptr || !context->CurrentWindow->IsFallbackWindow) {
        reported.push_back(id);
    }
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* /*context*/, ImGuiID /*id*/, const char* /*label*/,
                                  ImGuiItemStatusFlags /*flags*/) {}

void ImGuiTestEngineHook_Log(ImGuiContext* /*context*/, const char* /*format*/, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext* /*context*/, ImGuiID /*id*/) {
    return nullptr;
}

namespace phasewise::test {

std::vector<std::string> unmatched_items(Person& person) {
    reported.clear();
    ImGui::GetCurrentContext()->TestEngineHookItems = true;
    person.frame();
    ImGui::GetCurrentContext()->TestEngineHookItems = false;
    std::erase_if(reported, is_part_of_a_window);

    std::vector<std::string> faults;
    for (const ImGuiID id : reported) {
        const ui::Node* node = person.tree().find(id);
        if (node == nullptr) {
            faults.push_back("item " + std::to_string(id) + " is no node");
        } else if (!node->acts()) {
            faults.push_back("item \"" + std::string(node->name) + "\" is a node that cannot act");
        }
    }
    for (const ui::Node& node : person.tree().nodes()) {
        const auto items = std::ranges::count(reported, node.id);
        const auto nodes = std::ranges::count(person.tree().nodes(), node.id, &ui::Node::id);
        if (node.acts() && (items != 1 || nodes != 1)) {
            faults.push_back(std::string(ui::role_name(node.role)) + " \"" +
                             std::string(node.name) + "\" is " + std::to_string(items) +
                             " items and " + std::to_string(nodes) + " nodes");
        }
    }
    return faults;
}

}  // namespace phasewise::test
