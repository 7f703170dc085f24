#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "editor/draft.hpp"
#include "editor/state.hpp"
#include "editor/workspace_codec.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"
#include "store/entry_repository.hpp"
#include "store/key_value.hpp"
#include "store/plan_repository.hpp"

namespace phasewise::editor {

/// Keeps storage in step with the workspace: a change is written `delay_ms` after it was made, all
/// changes at once when the page is hidden. Each plan has an entry of its own, the rest of the
/// workspace one ("phasewise.workspace"), the draft one ("phasewise.draft"). Holds what storage
/// has; the caller owns clock and timer.
class Autosave {
public:
    static constexpr std::int64_t delay_ms = 400;

    explicit Autosave(store::KeyValue& storage);

    /// What there is to start with, and to say.
    struct Start {
        Workspace workspace;
        SaveStatus status;
        std::optional<Draft> draft;  ///< what was being typed when the page went away
    };
    /// Reads storage: the stored workspace, or the one that `first` makes where there is none.
    [[nodiscard]] Start start(const std::function<Workspace()>& first, std::int64_t now_s);

    /// Whether there is something to write: a version that storage neither has nor has just refused
    /// (that one is tried again by the next `save`, not over and over by itself).
    [[nodiscard]] bool behind(const Workspace& workspace,
                              const std::optional<Draft>& draft = std::nullopt) const;

    /// Writes what differs, and drops what was deleted for good. `clock` is the local time in words
    /// ("12:03"). Call `take_in` before it.
    [[nodiscard]] SaveStatus save(const Workspace& workspace, const std::optional<Draft>& draft,
                                  std::int64_t now_s, std::string_view clock);

    /// Another tab has changed the entry `key`, the browser says; an empty key stands for all.
    void notice(std::string_view key);

    /// What other tabs have written, taken into a workspace.
    struct FromElsewhere {
        Workspace workspace;
        std::string words;  ///< what the person is told
    };
    /// Looks at what was noticed and at what the next `save` would write over. What this tab has
    /// not changed becomes what the other tab has saved; where both changed a plan both are kept,
    /// the other's as a plan "<name> (other tab)". Nothing where this workspace stays as it is. The
    /// answer is a change of the workspace like any other, to be undone like it.
    [[nodiscard]] std::optional<FromElsewhere> take_in(const Workspace& mine, std::int64_t now_s);

private:
    struct Stored {
        model::Shared<model::Plan> plan;  ///< what storage has; null: nothing of ours
        model::Shared<model::Plan> refused;
        bool removal_refused = false;
        std::uint64_t revision = 0;
    };
    /// The entries beside the plans: what storage has of them, and what it has refused.
    struct StoredEntry {
        std::optional<WorkspaceEntry> value;
        std::optional<WorkspaceEntry> refused;
        std::uint64_t revision = 0;
    };
    struct StoredDraft {
        std::optional<Draft> value;
        std::optional<Draft> refused;
        std::uint64_t revision = 0;
    };
    class Merge;

    [[nodiscard]] SaveStatus saved(std::string words) const;
    [[nodiscard]] bool entry_behind(const Workspace& workspace) const;
    [[nodiscard]] bool removals_wait(const Workspace& workspace) const;
    void save_plans(const Workspace& workspace, std::int64_t now_s, std::string& why);
    void save_entry(const Workspace& workspace, std::int64_t now_s, std::string& why);
    void remove_deleted(const Workspace& workspace, std::int64_t now_s, std::string& why);
    void save_draft(const std::optional<Draft>& draft, std::int64_t now_s, std::string& why);
    [[nodiscard]] std::optional<WorkspaceEntry> start_entry(std::int64_t now_s);
    [[nodiscard]] std::optional<Draft> start_draft(const Workspace& workspace, std::int64_t now_s);

    store::PlanRepository plans_;
    store::EntryRepository entry_;
    store::EntryRepository draft_;
    std::string notices_;  ///< what the start found wrong; it stays in the status
    std::map<model::PlanId, Stored> stored_;
    StoredEntry stored_entry_;
    StoredDraft stored_draft_;
    std::set<model::PlanId> noticed_;
    bool noticed_all_ = false;
    bool noticed_entry_ = false;
};

}  // namespace phasewise::editor
