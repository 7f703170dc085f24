#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/key_value.hpp"

namespace phasewise::test {

/// How a storage call goes wrong.
enum class StorageFault {
    refused,      ///< nothing happens, an error is reported
    unreported,   ///< it happens, but an error is reported
    half_written  ///< a `set` leaves half of its value and reports an error
};

/// Storage in memory that fails on demand.
class MemoryKeyValue : public store::KeyValue {
public:
    [[nodiscard]] base::Result<std::optional<std::string>> get(std::string_view key) override;
    [[nodiscard]] base::Result<base::Done> set(std::string_view key,
                                               std::string_view value) override;
    [[nodiscard]] base::Result<base::Done> remove(std::string_view key) override;
    [[nodiscard]] base::Result<std::vector<std::string>> keys(std::string_view prefix) override;

    /// The entries, for a test to look at and to spoil.
    std::map<std::string, std::string, std::less<>> entries;
    /// A `set` that would make keys and values hold more than this fails.
    std::optional<std::size_t> capacity;
    /// Whether the old value of a key still takes room while the new one is written.
    bool writes_beside = false;

    /// Lets the call number `call` (from 0, counted from now) fail, and with `lasting` all after
    /// it.
    void fail_at(std::size_t call, StorageFault fault, bool lasting = false);
    void heal() { fault_at_.reset(); }
    /// How many calls there were since `fail_at`, or since the start.
    [[nodiscard]] std::size_t calls() const { return calls_; }

private:
    /// Counts a call; the fault it is to have, or nothing.
    [[nodiscard]] std::optional<StorageFault> next_fault();

    std::size_t calls_ = 0;
    std::optional<std::size_t> fault_at_;
    StorageFault fault_ = StorageFault::refused;
    bool lasting_ = false;
};

}  // namespace phasewise::test
