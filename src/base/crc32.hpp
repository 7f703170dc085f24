#pragma once

#include <cstdint>
#include <string_view>

namespace phasewise::base {

/// CRC-32 (IEEE 802.3, reflected, polynomial 0xEDB88320) of the bytes, as zip and PNG compute it.
/// `seed` is the CRC of what came before, so a text can be checked in parts.
[[nodiscard]] std::uint32_t crc32(std::string_view bytes, std::uint32_t seed = 0);

}  // namespace phasewise::base
