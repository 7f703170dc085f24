#include "editor/autosave.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "editor/draft.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "editor/workspace_codec.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"
#include "store/entry_repository.hpp"
#include "store/envelope.hpp"
#include "store/key_value.hpp"
#include "store/plan_repository.hpp"

namespace phasewise::editor {

namespace {

using base::Done;
using base::Result;
using Plans = std::vector<model::Shared<model::Plan>>;

constexpr std::string_view entry_stem = "phasewise.workspace";

/// What a failure costs, and what can be done about it.
constexpr std::string_view kept_in_memory =
    " Your work is kept while this page is open; export the plan as a file to keep it for good.";

std::optional<std::string> why_no_entry(std::string_view payload) {
    const auto entry = decode_entry(payload);
    return entry ? std::nullopt : std::optional{entry.error().message};
}

std::optional<std::string> why_no_draft(std::string_view payload) {
    const auto draft = decode_draft(payload);
    return draft ? std::nullopt : std::optional{draft.error().message};
}

/// The first reason stays.
void keep_first(std::string& why, const Result<Done>& done) {
    if (!done && why.empty()) {
        why = done.error().message;
    }
}

bool lists(const std::vector<model::PlanId>& ids, const Plans& plans) {
    return std::ranges::equal(ids, plans, {}, {},
                              [](const auto& plan) -> const model::PlanId& { return plan->id; });
}

/// Whether the entry says what the workspace holds; allocates nothing, for it is asked often.
bool says(const WorkspaceEntry& entry, const Workspace& workspace) {
    const auto& own = workspace.own_exercises;
    const auto& stored = entry.own_exercises;
    return entry.open == workspace.open && entry.settings == workspace.settings &&
           lists(entry.plans, workspace.plans) && lists(entry.bin, workspace.bin) &&
           (own == stored || (own && stored && *own == *stored));
}

/// Brings the plans that were found into the order and the places that the entry names. A plan that
/// it does not name is one among the plans.
Workspace arranged(Plans found, const WorkspaceEntry& entry) {
    Workspace workspace;
    const auto take = [&found](const std::vector<model::PlanId>& ids, Plans& out) {
        for (const model::PlanId& id : ids) {
            const auto place =
                std::ranges::find_if(found, [&](const auto& plan) { return plan->id == id; });
            if (place != found.end()) {
                out.push_back(std::move(*place));
                found.erase(place);
            }
        }
    };
    take(entry.plans, workspace.plans);
    take(entry.bin, workspace.bin);
    std::ranges::move(found, std::back_inserter(workspace.plans));
    workspace.own_exercises = entry.own_exercises;
    workspace.settings = entry.settings;
    workspace.open = entry.open;
    return workspace;
}

}  // namespace

Autosave::Autosave(store::KeyValue& storage)
    : plans_(storage),
      entry_(storage, {std::string(entry_stem), store::EnvelopeKind::workspace, workspace_schema},
             why_no_entry),
      draft_(storage, {"phasewise.draft", store::EnvelopeKind::draft, draft_schema}, why_no_draft) {
}

Autosave::Start Autosave::start(const std::function<Workspace()>& first, std::int64_t now_s) {
    Result<store::Loaded> loaded = plans_.load(now_s);
    if (!loaded) {
        return {first(),
                {SaveState::failed,
                 "Not saved: " + loaded.error().message + std::string(kept_in_memory)},
                std::nullopt};
    }
    for (const std::string& notice : loaded->notices) {
        notices_ += ". " + notice;
    }
    Plans found;
    const store::Found* newest = nullptr;
    for (const store::Found& one : loaded->plans) {
        auto plan = std::make_shared<const model::Plan>(one.plan);
        stored_[plan->id] = {
            .plan = plan, .refused = nullptr, .removal_refused = false, .revision = one.revision};
        found.push_back(std::move(plan));
        if (newest == nullptr || one.saved_at_s > newest->saved_at_s) {
            newest = &one;
        }
    }
    Start start;
    const std::optional<WorkspaceEntry> entry = start_entry(now_s);
    start.workspace = arranged(std::move(found), entry.value_or(WorkspaceEntry{}));
    const bool emptied_by_hand = entry && entry->plans.empty();
    if (start.workspace.plans.empty() && !emptied_by_hand) {
        Workspace fresh = first();
        start.workspace.plans = std::move(fresh.plans);
        start.workspace.open = fresh.open;
    } else if (start.workspace.open_plan() == nullptr) {
        const bool is_there = newest != nullptr && !is_in_bin(start.workspace, newest->plan.id);
        start.workspace.open = is_there                        ? newest->plan.id
                               : start.workspace.plans.empty() ? model::PlanId{}
                                                               : start.workspace.plans.front()->id;
    }
    start.draft = start_draft(start.workspace, now_s);
    start.status = saved("Saved on this device");
    return start;
}

std::optional<WorkspaceEntry> Autosave::start_entry(std::int64_t now_s) {
    const Result<store::LoadedEntry> loaded = entry_.load(now_s);
    if (!loaded) {
        return std::nullopt;  // the first save says what is wrong with the storage
    }
    for (const std::string& notice : loaded->notices) {
        notices_ += ". " + notice;
    }
    stored_entry_.revision = loaded->revision;
    const std::optional<std::string>& payload = loaded->payload;
    if (!payload) {
        return std::nullopt;
    }
    Result<WorkspaceEntry> entry = decode_entry(*payload);
    if (!entry) {
        return std::nullopt;
    }
    stored_entry_.value = *entry;
    return std::move(entry).value();
}

std::optional<Draft> Autosave::start_draft(const Workspace& workspace, std::int64_t now_s) {
    const Result<store::LoadedEntry> loaded = draft_.load(now_s);
    if (!loaded) {
        return std::nullopt;
    }
    const std::optional<std::string>& payload = loaded->payload;
    if (!payload) {
        return std::nullopt;
    }
    const Result<std::optional<Draft>> read = decode_draft(*payload);
    if (!read) {
        return std::nullopt;
    }
    const std::optional<Draft>& draft = read.value();
    if (!draft || find_plan(workspace, draft->plan) == nullptr) {
        return std::nullopt;
    }
    stored_draft_.revision = loaded->revision;
    stored_draft_.value = draft;
    return draft;
}

bool Autosave::behind(const Workspace& workspace, const std::optional<Draft>& draft) const {
    for (const Plans* plans : {&workspace.plans, &workspace.bin}) {
        for (const model::Shared<model::Plan>& plan : *plans) {
            const auto stored = stored_.find(plan->id);
            if (stored == stored_.end() ||
                (stored->second.plan != plan && stored->second.refused != plan)) {
                return true;
            }
        }
    }
    const bool draft_waits =
        draft != stored_draft_.value && (!draft || draft != stored_draft_.refused);
    return draft_waits || entry_behind(workspace) || removals_wait(workspace);
}

bool Autosave::entry_behind(const Workspace& workspace) const {
    const auto is_said_by = [&](const std::optional<WorkspaceEntry>& entry) {
        return entry && says(*entry, workspace);
    };
    return !is_said_by(stored_entry_.value) && !is_said_by(stored_entry_.refused);
}

bool Autosave::removals_wait(const Workspace& workspace) const {
    return std::ranges::any_of(stored_, [&](const auto& entry) {
        const auto& [id, stored] = entry;
        return stored.plan != nullptr && !stored.removal_refused &&
               find_plan(workspace, id) == nullptr;
    });
}

SaveStatus Autosave::save(const Workspace& workspace, const std::optional<Draft>& draft,
                          std::int64_t now_s, std::string_view clock) {
    std::string why;
    save_plans(workspace, now_s, why);
    // The entry after the plans that it names, and before those go that it does not name any more:
    // what stops half-way leaves a plan too many, never one too few.
    save_entry(workspace, now_s, why);
    remove_deleted(workspace, now_s, why);
    save_draft(draft, now_s, why);
    if (!why.empty()) {
        return {SaveState::failed, "Not saved: " + why + std::string(kept_in_memory)};
    }
    return saved("Saved on this device, " + std::string(clock));
}

void Autosave::save_plans(const Workspace& workspace, std::int64_t now_s, std::string& why) {
    const auto write = [&](const model::Shared<model::Plan>& plan, Stored& stored) {
        // A save that failed may have reached storage all the same: each try has its own revision.
        const Result<Done> done = plans_.save(*plan, ++stored.revision, now_s);
        keep_first(why, done);
        (done ? stored.plan : stored.refused) = plan;
    };
    // What is new goes first: it may be the copy of what is about to be written over.
    for (const bool is_new : {true, false}) {
        for (const Plans* plans : {&workspace.plans, &workspace.bin}) {
            for (const model::Shared<model::Plan>& plan : *plans) {
                Stored& stored = stored_[plan->id];
                if (stored.plan != plan && (stored.plan == nullptr) == is_new) {
                    write(plan, stored);
                }
            }
        }
    }
}

void Autosave::save_entry(const Workspace& workspace, std::int64_t now_s, std::string& why) {
    if (stored_entry_.value && says(*stored_entry_.value, workspace)) {
        return;
    }
    WorkspaceEntry entry = entry_of(workspace);
    const Result<Done> done = entry_.save(encode_entry(entry), ++stored_entry_.revision, now_s);
    keep_first(why, done);
    (done ? stored_entry_.value : stored_entry_.refused) = std::move(entry);
}

void Autosave::remove_deleted(const Workspace& workspace, std::int64_t now_s, std::string& why) {
    for (auto& [id, stored] : stored_) {
        if (stored.plan == nullptr || find_plan(workspace, id) != nullptr) {
            continue;
        }
        const Result<Done> done = plans_.remove(id, now_s);
        keep_first(why, done);
        stored.removal_refused = !done;
        if (done) {
            stored.plan = nullptr;
            stored.refused = nullptr;
        }
    }
}

void Autosave::save_draft(const std::optional<Draft>& draft, std::int64_t now_s, std::string& why) {
    if (stored_draft_.value == draft) {
        return;
    }
    const Result<std::uint64_t> newest = draft_.revision();
    if (newest && !draft && *newest != stored_draft_.revision) {
        stored_draft_.value = draft;  // what is stored now is another tab's: it stays
        return;
    }
    const std::uint64_t revision =
        std::max(stored_draft_.revision, newest ? *newest : std::uint64_t{0}) + 1;
    const Result<Done> done = draft_.save(encode_draft(draft), revision, now_s);
    keep_first(why, done);
    stored_draft_.revision = revision;
    // One that is over and could not be cleared is offered once more at the next start, no worse.
    (done || !draft ? stored_draft_.value : stored_draft_.refused) = draft;
}

SaveStatus Autosave::saved(std::string words) const {
    return {SaveState::saved, std::move(words) + notices_, !notices_.empty()};
}

}  // namespace phasewise::editor
