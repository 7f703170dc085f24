// Any bytes as an envelope, and any bytes inside one.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>

#include "store/envelope.hpp"

using namespace phasewise;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr int any_schema = std::numeric_limits<int>::max();
    const std::string_view text(reinterpret_cast<const char*>(data), size);

    // What opens is, to the byte, what sealing its parts gives.
    const store::Opened opened = store::open(text, any_schema);
    if (opened.envelope) {
        if (store::seal(opened.envelope->header, opened.envelope->payload) != text) {
            std::abort();
        }
    } else if (opened.error.message.empty()) {
        std::abort();
    }

    const std::string sealed = store::seal({1, size, 1'700'000'000}, text);
    const store::Opened again = store::open(sealed, 1);
    if (!again.envelope || again.envelope->payload != text) {
        std::abort();
    }
    // A change of any one character is noticed: the input chooses which.
    if (size >= 2) {
        std::string changed = sealed;
        char& c = changed[(std::size_t{data[0]} * 257 + data[1]) % changed.size()];
        c = static_cast<char>(c ^ (1 << (data[0] % 8)));
        if (store::open(changed, 1).envelope) {
            std::abort();
        }
    }
    return 0;
}
