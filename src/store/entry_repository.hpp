#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "store/envelope.hpp"
#include "store/key_value.hpp"
#include "store/two_slots.hpp"

namespace phasewise::store {

/// The newest valid payload of an entry, and a sentence for each thing that was not as it should
/// be.
struct LoadedEntry {
    std::optional<std::string> payload;
    std::uint64_t revision = 0;      ///< 0: nothing is stored
    std::int64_t saved_at_s = 0;     ///< seconds since 1970
    bool is_from_newer_app = false;  ///< then it is left alone
    std::vector<std::string> notices;
};

/// One entry of storage ("phasewise.workspace", "phasewise.draft") under the same two slots as a
/// plan. What its payload means is the caller's: it gives the judge.
class EntryRepository {
public:
    /// Why a payload cannot be used, or nothing.
    using Reading = std::function<std::optional<std::string>(std::string_view payload)>;

    EntryRepository(KeyValue& storage, EntryName name, Reading reading);

    /// Reads the entry; what cannot be read is set aside, never deleted.
    [[nodiscard]] base::Result<LoadedEntry> load(std::int64_t now_s);

    /// The revision that storage has now; 0 where it has none.
    [[nodiscard]] base::Result<std::uint64_t> revision();

    /// Writes `payload` as `revision`, as `PlanRepository::save` writes a plan. Refuses, in words,
    /// what could not be read back, a revision that storage has passed, and a newer schema.
    [[nodiscard]] base::Result<base::Done> save(std::string_view payload, std::uint64_t revision,
                                                std::int64_t now_s);

private:
    [[nodiscard]] base::Result<Slots> read();

    KeyValue* storage_;
    EntryName name_;
    Reading reading_;
};

}  // namespace phasewise::store
