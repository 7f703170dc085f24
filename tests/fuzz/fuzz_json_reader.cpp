// Any bytes as JSON: what the strict reader takes, nlohmann/json takes as well, and every accessor
// answers within its bounds whatever stands there.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <nlohmann/json.hpp>

#include "base/json_reader.hpp"
#include "base/text.hpp"

using namespace phasewise;

namespace {

void expect(bool condition) {
    if (!condition) {
        std::abort();
    }
}

void look(const base::JsonReader& json) {
    const std::int64_t number = json.integer64(-5, 1'000'000'000'000);
    expect(number >= -5 && number <= 1'000'000'000'000);
    const int small = json.integer(3, 7);
    expect(small >= 3 && small <= 7);
    const std::string text = json.text(20, 2);
    expect(text.size() <= 20 && base::is_utf8(text) && text.find('\0') == std::string::npos);
    (void)json.boolean();
    (void)json.texts(3, 5);
    json.only({"a", "b"});
    for (const std::string_view key : {"a", "b"}) {
        expect(json.has(key) == json.maybe(key).has_value());
        if (const auto member = json.maybe(key)) {
            look(*member);
        }
    }
    (void)json.at("a").text(1);
    const auto items = json.items(50, 1);
    expect(items.size() <= 50);
    for (const base::JsonReader& item : items) {
        look(item);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto document =
        base::JsonDocument::parse(text, {.bytes = 4096, .depth = 8, .nodes = 200});
    if (!document) {
        expect(!document.error().message.empty());
        return 0;
    }
    expect(nlohmann::json::accept(text));
    base::Faults faults;
    look(document->root(faults));
    expect(faults.list.size() <= base::Faults::most && faults.count >= faults.list.size());
    (void)faults.text();
    return 0;
}
