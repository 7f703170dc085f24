#include "base/crc32.hpp"

#include <array>
#include <cstddef>

namespace phasewise::base {

namespace {

constexpr std::uint32_t polynomial = 0xEDB88320U;

constexpr std::array<std::uint32_t, 256> make_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? (value >> 1U) ^ polynomial : value >> 1U;
        }
        table[byte] = value;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> table = make_table();

}  // namespace

std::uint32_t crc32(std::string_view bytes, std::uint32_t seed) {
    std::uint32_t value = ~seed;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        value = (value >> 8U) ^ table[(value ^ byte) & 0xFFU];
    }
    return ~value;
}

}  // namespace phasewise::base
