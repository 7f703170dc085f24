#include "platform/local_storage.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <emscripten/em_js.h>

#include "base/result.hpp"
#include "platform/page.hpp"

// Each answers 1 (done; page::text() holds what was asked for), 0 (there is no such entry) or -1
// (page::text() says why not).
// clang-format off
EM_JS(int, storage_get, (const char* key, std::size_t size), {
    return Module["page"]["storageGet"](HEAPU8.subarray(key, key + size));
})
EM_JS(int, storage_set, (const char* key, std::size_t size, const char* value, std::size_t length), {
    return Module["page"]["storageSet"](HEAPU8.subarray(key, key + size),
                                        HEAPU8.subarray(value, value + length));
})
EM_JS(int, storage_remove, (const char* key, std::size_t size), {
    return Module["page"]["storageRemove"](HEAPU8.subarray(key, key + size));
})
EM_JS(int, storage_keys, (const char* prefix, std::size_t size), {
    return Module["page"]["storageKeys"](HEAPU8.subarray(prefix, prefix + size));
})
// clang-format on

namespace phasewise::platform {
namespace {

base::Error reason() { return {std::string(page::text())}; }

base::Result<base::Done> done_or_reason(int answer) {
    if (answer < 0) {
        return reason();
    }
    return base::Done{};
}

}  // namespace

base::Result<std::optional<std::string>> LocalStorage::get(std::string_view key) {
    const int answer = storage_get(key.data(), key.size());
    if (answer < 0) {
        return reason();
    }
    if (answer == 0) {
        return std::optional<std::string>();
    }
    return std::optional(std::string(page::text()));
}

base::Result<base::Done> LocalStorage::set(std::string_view key, std::string_view value) {
    return done_or_reason(storage_set(key.data(), key.size(), value.data(), value.size()));
}

base::Result<base::Done> LocalStorage::remove(std::string_view key) {
    return done_or_reason(storage_remove(key.data(), key.size()));
}

base::Result<std::vector<std::string>> LocalStorage::keys(std::string_view prefix) {
    if (storage_keys(prefix.data(), prefix.size()) < 0) {
        return reason();
    }
    // Each key ends with a zero byte.
    std::vector<std::string> keys;
    std::string_view rest = page::text();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\0'), rest.size() - 1);
        keys.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    std::ranges::sort(keys);
    return keys;
}

}  // namespace phasewise::platform
