// Any bytes as a plan: decoding never fails but in words, and what it takes it writes and reads the
// same again.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "store/plan_codec.hpp"

using namespace phasewise;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto plan = store::decode_plan(text);
    if (!plan) {
        if (plan.error().message.empty()) {
            std::abort();
        }
        return 0;
    }
    const std::string encoded = store::encode_plan(*plan);
    const auto again = store::decode_plan(encoded);
    if (!again || *again != *plan || store::encode_plan(*again) != encoded) {
        std::abort();
    }
    return 0;
}
