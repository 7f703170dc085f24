#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace phasewise::base {

/// The spelling of an enumeration's values in data files, in the order of the values (which count
/// from 0 without gaps). Each enumeration that is read or written specialises this with
/// `static constexpr std::array values{...}` of `std::string_view`.
template <class Enum>
struct Names;

/// The spelling of `value` in data files, e.g. "static_stretch".
template <class Enum>
[[nodiscard]] constexpr std::string_view name_of(Enum value) {
    return Names<Enum>::values[static_cast<std::size_t>(value)];
}

/// The value spelled `name`, or nothing: every enumeration is closed.
template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> from_name(std::string_view name) {
    for (std::size_t i = 0; i < Names<Enum>::values.size(); ++i) {
        if (Names<Enum>::values[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

/// How many values the enumeration has.
template <class Enum>
inline constexpr std::size_t count_of = Names<Enum>::values.size();

}  // namespace phasewise::base
