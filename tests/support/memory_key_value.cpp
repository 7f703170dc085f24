#include "support/memory_key_value.hpp"

namespace phasewise::test {

namespace {

base::Error storage_error() { return {"The storage is off."}; }

}  // namespace

void MemoryKeyValue::fail_at(std::size_t call, StorageFault fault, bool lasting) {
    calls_ = 0;
    fault_at_ = call;
    fault_ = fault;
    lasting_ = lasting;
}

std::optional<StorageFault> MemoryKeyValue::next_fault() {
    const std::size_t call = calls_++;
    if (fault_at_ && (call == *fault_at_ || (lasting_ && call > *fault_at_))) {
        return fault_;
    }
    return std::nullopt;
}

base::Result<std::optional<std::string>> MemoryKeyValue::get(std::string_view key) {
    if (next_fault()) {
        return storage_error();
    }
    const auto entry = entries.find(key);
    return entry == entries.end() ? std::optional<std::string>() : entry->second;
}

base::Result<base::Done> MemoryKeyValue::set(std::string_view key, std::string_view value) {
    const auto fault = next_fault();
    if (fault == StorageFault::refused) {
        return storage_error();
    }
    if (capacity) {
        std::size_t used = key.size() + value.size();
        for (const auto& [other, text] : entries) {
            used += other == key && !writes_beside ? 0 : other.size() + text.size();
        }
        if (used > *capacity) {
            return base::Error{"The storage is full."};
        }
    }
    const bool half = fault == StorageFault::half_written;
    entries.insert_or_assign(std::string(key),
                             std::string(half ? value.substr(0, value.size() / 2) : value));
    if (fault) {
        return storage_error();
    }
    return base::Done{};
}

base::Result<base::Done> MemoryKeyValue::remove(std::string_view key) {
    const auto fault = next_fault();
    if (fault == StorageFault::refused) {
        return storage_error();
    }
    entries.erase(std::string(key));
    if (fault) {
        return storage_error();
    }
    return base::Done{};
}

base::Result<std::vector<std::string>> MemoryKeyValue::keys(std::string_view prefix) {
    if (next_fault()) {
        return storage_error();
    }
    std::vector<std::string> found;
    for (const auto& [key, value] : entries) {
        if (key.starts_with(prefix)) {
            found.push_back(key);
        }
    }
    return found;
}

}  // namespace phasewise::test
