#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/plan.hpp"
#include "store/key_value.hpp"

namespace phasewise::store {

/// A plan as it was found in storage.
struct Found {
    model::Plan plan;
    std::uint64_t revision = 0;
    std::int64_t saved_at_s = 0;
};

/// What loading found: the newest valid version of every plan, sorted by id, and a sentence for
/// each thing that was not as it should be (set aside, never deleted).
struct Loaded {
    std::vector<Found> plans;
    std::vector<std::string> notices;
};

/// Plans in a key-value store. Each plan has two slots ("phasewise.plan.<id>.a", ".b") that are
/// written in turn; the newest valid one wins. An entry that cannot be read is copied to
/// "phasewise.aside.<time>.<key>" before its slot is written again; a newer schema's is left alone.
class PlanRepository {
public:
    explicit PlanRepository(KeyValue& storage) : storage_(&storage) {}

    [[nodiscard]] base::Result<Loaded> load(std::int64_t now_s);

    /// The newest valid version of one plan; nothing where there is none, or where a newer version
    /// of the app has the last word.
    [[nodiscard]] base::Result<std::optional<Found>> find(const model::PlanId& id);

    /// Writes the plan as `revision` and reads it back. On a full store the older slot is dropped
    /// and the write tried once more; the newest valid slot is never the one written over. Refuses,
    /// in words, where storage has a revision as new as this (another tab's) or a newer schema, and
    /// where the plan could not be read back. Each attempt takes a revision of its own: one that
    /// failed may have arrived all the same.
    [[nodiscard]] base::Result<base::Done> save(const model::Plan& plan, std::uint64_t revision,
                                                std::int64_t now_s);

    /// Deletes the plan for good. What cannot be read is set aside first; what a newer version of
    /// the app has saved stays, and that is said.
    [[nodiscard]] base::Result<base::Done> remove(const model::PlanId& id, std::int64_t now_s);

    /// The plan that an entry with this key belongs to, or nothing: what a browser tells of another
    /// tab's write.
    [[nodiscard]] static std::optional<model::PlanId> plan_of_key(std::string_view key);

private:
    KeyValue* storage_;
};

}  // namespace phasewise::store
