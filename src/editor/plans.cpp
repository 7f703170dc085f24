#include "editor/plans.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "editor/state.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {

namespace {

using Plans = std::vector<model::Shared<model::Plan>>;

auto place_of(Plans& plans, const model::PlanId& id) {
    return std::ranges::find_if(plans, [&](const auto& plan) { return plan->id == id; });
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

model::Shared<model::Plan> find_plan(const Workspace& workspace, const model::PlanId& id) {
    for (const Plans* plans : {&workspace.plans, &workspace.bin}) {
        for (const auto& plan : *plans) {
            if (plan->id == id) {
                return plan;
            }
        }
    }
    return nullptr;
}

bool is_in_bin(const Workspace& workspace, const model::PlanId& id) {
    return std::ranges::any_of(workspace.bin, [&](const auto& plan) { return plan->id == id; });
}

Workspace add_plan(Workspace workspace, model::Plan plan) {
    workspace.open = plan.id;
    workspace.plans.push_back(std::make_shared<const model::Plan>(std::move(plan)));
    return workspace;
}

Workspace bin_plan(Workspace workspace, const model::PlanId& id) {
    const auto place = place_of(workspace.plans, id);
    if (place == workspace.plans.end()) {
        return workspace;
    }
    const auto index = static_cast<std::size_t>(place - workspace.plans.begin());
    workspace.bin.push_back(*place);
    const bool was_open = workspace.open == id;
    workspace.plans.erase(place);
    if (was_open) {
        workspace.open = workspace.plans.empty()
                             ? model::PlanId{}
                             : workspace.plans[std::min(index, workspace.plans.size() - 1)]->id;
    }
    return workspace;
}

Workspace restore_plan(Workspace workspace, const model::PlanId& id) {
    const auto place = place_of(workspace.bin, id);
    if (place == workspace.bin.end()) {
        return workspace;
    }
    workspace.plans.push_back(*place);
    workspace.bin.erase(place);
    if (workspace.open_plan() == nullptr) {
        workspace.open = id;
    }
    return workspace;
}

Workspace delete_for_good(Workspace workspace, const model::PlanId& id) {
    const auto place = place_of(workspace.bin, id);
    if (place != workspace.bin.end()) {
        workspace.bin.erase(place);
    }
    return workspace;
}

Workspace empty_bin(Workspace workspace) {
    workspace.bin.clear();
    return workspace;
}

Workspace duplicate_plan(Workspace workspace, const model::PlanId& id, model::PlanId fresh) {
    const auto place = place_of(workspace.plans, id);
    if (place == workspace.plans.end()) {
        return workspace;
    }
    model::Plan copy = **place;
    copy.id = std::move(fresh);
    copy.name = name_with(copy.name, " (copy)");
    workspace.open = copy.id;
    workspace.plans.insert(std::next(place), std::make_shared<const model::Plan>(std::move(copy)));
    return workspace;
}

std::string name_with(std::string_view name, std::string_view ending) {
    std::size_t length = std::min(name.size(), model::PlanLimits::name_bytes - ending.size());
    while (length > 0 && length < name.size() && continues_character(name[length])) {
        --length;
    }
    return std::string(name.substr(0, length)) + std::string(ending);
}

}  // namespace phasewise::editor
