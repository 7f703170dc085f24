// How what other tabs have saved comes into this one.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "base/text.hpp"
#include "editor/autosave.hpp"
#include "editor/merge_entry.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "editor/workspace_codec.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"
#include "store/entry_repository.hpp"
#include "store/plan_repository.hpp"

namespace phasewise::editor {

namespace {

using base::Result;
using Plans = std::vector<model::Shared<model::Plan>>;

constexpr std::string_view from_other_tab = " (other tab)";

/// An id of its own for the other tab's version of a plan: the plan's with the revision.
model::PlanId id_beside(const model::PlanId& id, std::uint64_t revision,
                        const std::set<model::PlanId>& taken) {
    for (;; ++revision) {
        const std::string ending = "-" + std::to_string(revision);
        model::PlanId beside{id.text.substr(0, model::PlanLimits::id_bytes - ending.size()) +
                             ending};
        if (!taken.contains(beside)) {
            return beside;
        }
    }
}

}  // namespace

/// One look at what other tabs have written.
class Autosave::Merge {
public:
    Merge(Autosave& saving, const Workspace& mine) : saving_(saving), mine_(mine), next_(mine) {}

    /// Looks at one plan: takes in a newer version of it, beside this tab's own where that has
    /// changes that are not saved.
    void look_at(const model::PlanId& id) {
        Result<std::optional<store::Found>> found = saving_.plans_.find(id);
        if (!found) {
            return;
        }
        std::optional<store::Found>& version = found.value();
        if (!version) {
            absent_.push_back(id);
            return;
        }
        store::Found& theirs = *version;
        const auto known = saving_.stored_.find(id);
        const bool is_known = known != saving_.stored_.end();
        if (is_known && theirs.revision < known->second.revision) {
            return;
        }
        // Two tabs that save in the same moment do not see each other's write: one covers the
        // other's.
        const bool covered = is_known && theirs.revision == known->second.revision;
        if (covered && known->second.plan != nullptr && *known->second.plan == theirs.plan) {
            return;
        }
        Stored& stored = saving_.stored_[id];
        const model::Shared<model::Plan> mine = find_plan(mine_, id);
        stored.revision = theirs.revision;
        stored.refused = nullptr;
        stored.removal_refused = false;
        if (mine == nullptr) {
            names_.push_back(theirs.plan.name);
            stored.plan = std::make_shared<const model::Plan>(std::move(theirs.plan));
            next_.plans.push_back(stored.plan);
        } else if (*mine == theirs.plan) {
            stored.plan = mine;
        } else if (mine == stored.plan && !covered) {
            names_.push_back(theirs.plan.name);
            stored.plan = std::make_shared<const model::Plan>(std::move(theirs.plan));
            replace(stored.plan);
        } else {
            // This tab's own is written over it, as a later one.
            stored.plan = covered ? nullptr : stored.plan;
            ++stored.revision;
            keep_beside(std::move(theirs));
        }
    }

    /// Looks at the entry of the workspace.
    void look_at_entry(std::int64_t now_s) {
        const Result<store::LoadedEntry> loaded = saving_.entry_.load(now_s);
        auto& stored = saving_.stored_entry_;
        if (loaded && loaded->revision == 0 && !loaded->is_from_newer_app) {
            stored.value.reset();  // it is gone: it is written anew
        }
        if (!loaded || loaded->revision < stored.revision) {
            return;
        }
        const std::optional<std::string>& payload = loaded->payload;
        if (!payload) {
            return;
        }
        Result<WorkspaceEntry> theirs = decode_entry(*payload);
        if (!theirs) {
            return;
        }
        const WorkspaceEntry mine = entry_of(mine_);
        WorkspaceEntry base = stored.value.value_or(mine);
        // Each tab has its own plan open; that alone is nothing to write.
        base.open = theirs->open = mine_.open;
        // As with a plan: two tabs that save in the same moment cover each other's write.
        if (loaded->revision == stored.revision) {
            if (!stored.value || base == *theirs) {
                return;
            }
            // What both started from is not known: what either has stays.
            base = *theirs;
            base.own_exercises = nullptr;
        }
        for (const auto* ids : {&theirs->plans, &theirs->bin}) {
            for (const model::PlanId& id : *ids) {
                if (find_plan(next_, id) == nullptr) {
                    look_at(id);
                }
            }
        }
        next_ = merge_entry(
            next_, {base, mine, *theirs, [this](const model::PlanId& id) { return has_gone(id); }});
        stored = {std::move(theirs).value(), std::nullopt, loaded->revision};
    }

    /// A plan that has gone from storage though nobody deleted it is written anew.
    void write_anew_what_has_gone() {
        for (const model::PlanId& id : absent_) {
            const auto stored = saving_.stored_.find(id);
            if (stored != saving_.stored_.end() && find_plan(next_, id) != nullptr) {
                stored->second.plan = nullptr;
            }
        }
    }

    [[nodiscard]] std::optional<FromElsewhere> result() {
        const bool same_entry = entry_of(next_) == entry_of(mine_);
        if (same_entry && next_.plans == mine_.plans && next_.bin == mine_.bin) {
            return std::nullopt;
        }
        std::string words;
        if (!kept_.empty()) {
            words = "Another tab has changed " + base::listed(kept_) +
                    " as well. Both versions are kept: the other tab's has \"" +
                    std::string(from_other_tab.substr(1)) + "\" after its name.";
        }
        if (!names_.empty()) {
            words += words.empty() ? "" : " ";
            words +=
                "Another tab has saved " + base::listed(names_) + "; it is shown here as well.";
        }
        if (words.empty()) {
            words = "Another tab has changed the list of plans, own exercises or settings; it is "
                    "shown here as well.";
        }
        return FromElsewhere{std::move(next_), std::move(words)};
    }

private:
    void replace(const model::Shared<model::Plan>& plan) {
        for (Plans* plans : {&next_.plans, &next_.bin}) {
            for (auto& one : *plans) {
                if (one->id == plan->id) {
                    one = plan;
                }
            }
        }
    }

    void keep_beside(store::Found theirs) {
        std::set<model::PlanId> taken;
        for (const auto& [id, stored] : saving_.stored_) {
            taken.insert(id);
        }
        for (const auto* plans : {&next_.plans, &next_.bin}) {
            for (const auto& plan : *plans) {
                taken.insert(plan->id);
            }
        }
        kept_.push_back(theirs.plan.name);
        const model::PlanId id = theirs.plan.id;
        theirs.plan.id = id_beside(id, theirs.revision, taken);
        theirs.plan.name = name_with(theirs.plan.name, from_other_tab);
        auto place =
            std::ranges::find_if(next_.plans, [&](const auto& plan) { return plan->id == id; });
        if (place != next_.plans.end()) {
            ++place;
        }
        next_.plans.insert(place, std::make_shared<const model::Plan>(std::move(theirs.plan)));
    }

    /// Whether a plan was deleted for good elsewhere and has no unsaved change here.
    bool has_gone(const model::PlanId& id) {
        const auto stored = saving_.stored_.find(id);
        if (stored == saving_.stored_.end() || stored->second.plan != find_plan(next_, id)) {
            return false;
        }
        const auto found = saving_.plans_.find(id);
        if (!found || found->has_value()) {
            return false;
        }
        stored->second.plan = nullptr;
        return true;
    }

    Autosave& saving_;
    const Workspace& mine_;
    Workspace next_;
    std::vector<model::PlanId> absent_;  ///< looked for in storage and not there
    std::vector<std::string> names_;
    std::vector<std::string> kept_;
};

void Autosave::notice(std::string_view key) {
    if (key.empty()) {
        noticed_all_ = true;
    } else if (auto id = store::PlanRepository::plan_of_key(key)) {
        noticed_.insert(std::move(*id));
    } else {
        noticed_entry_ = true;
    }
}

std::optional<Autosave::FromElsewhere> Autosave::take_in(const Workspace& mine,
                                                         std::int64_t now_s) {
    std::set<model::PlanId> ids = std::exchange(noticed_, {});
    for (const Plans* plans : {&mine.plans, &mine.bin}) {
        for (const auto& plan : *plans) {
            const auto stored = stored_.find(plan->id);
            if (noticed_all_ || stored == stored_.end() || stored->second.plan != plan) {
                ids.insert(plan->id);
            }
        }
    }
    Merge merge(*this, mine);
    for (const model::PlanId& id : ids) {
        merge.look_at(id);
    }
    if (noticed_all_ || noticed_entry_ || !ids.empty() || entry_behind(mine)) {
        merge.look_at_entry(now_s);
    }
    noticed_all_ = false;
    noticed_entry_ = false;
    merge.write_anew_what_has_gone();
    return merge.result();
}

}  // namespace phasewise::editor
