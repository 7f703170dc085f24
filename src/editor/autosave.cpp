#include "editor/autosave.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.hpp"
#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "store/plan_repository.hpp"

namespace phasewise::editor {

Autosave::Start Autosave::start(model::PlanId fresh, std::int64_t now_s) {
    base::Result<store::Loaded> loaded = repository_.load(now_s);
    if (!loaded) {
        return {first_workspace(std::move(fresh)),
                {SaveState::failed, "Not saved: " + loaded.error().message}};
    }
    Start start;
    const store::Found* newest = nullptr;
    for (const store::Found& found : loaded->plans) {
        auto plan = std::make_shared<const model::Plan>(found.plan);
        stored_[plan->id] = {.plan = plan, .refused = nullptr, .revision = found.revision};
        start.workspace.plans.push_back(std::move(plan));
        if (newest == nullptr || found.saved_at_s > newest->saved_at_s) {
            newest = &found;
        }
    }
    if (newest == nullptr) {
        start.workspace = first_workspace(std::move(fresh));
    } else {
        start.workspace.open = newest->plan.id;
    }
    for (const std::string& notice : loaded->notices) {
        notices_ += ". " + notice;
    }
    start.status = saved("Saved on this device");
    return start;
}

bool Autosave::behind(const Workspace& workspace) const {
    for (const model::Shared<model::Plan>& plan : workspace.plans) {
        const auto stored = stored_.find(plan->id);
        if (stored == stored_.end() ||
            (stored->second.plan != plan && stored->second.refused != plan)) {
            return true;
        }
    }
    return false;
}

SaveStatus Autosave::save(const Workspace& workspace, std::int64_t now_s, std::string_view clock) {
    for (const model::Shared<model::Plan>& plan : workspace.plans) {
        Stored& stored = stored_[plan->id];
        if (stored.plan == plan) {
            continue;
        }
        // A save that failed may have reached storage all the same: each try has its own revision.
        const base::Result<base::Done> done = repository_.save(*plan, ++stored.revision, now_s);
        if (!done) {
            stored.refused = plan;
            return {SaveState::failed, "Not saved: " + done.error().message};
        }
        stored.plan = plan;
    }
    return saved("Saved on this device, " + std::string(clock));
}

SaveStatus Autosave::saved(std::string words) const {
    return {SaveState::saved, std::move(words) + notices_, !notices_.empty()};
}

}  // namespace phasewise::editor
