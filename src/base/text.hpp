#pragma once

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace phasewise::base {

/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// The code point at the front of `text`, which is cut by it; U+FFFD for a malformed byte.
[[nodiscard]] char32_t take_code_point(std::string_view& text);

/// Appends the UTF-8 form of `code_point`.
void append_utf8(std::string& out, char32_t code_point);

/// For searching: lower case, accents off (Latin), every run of anything but letters and digits as
/// one space, none at the ends. "Single-Leg Squat" becomes "single leg squat".
[[nodiscard]] std::string folded(std::string_view text);

/// `text` in quotes for a message, cut after some 60 bytes: it may come from outside.
[[nodiscard]] std::string in_quotes(std::string_view text);

/// `number` in decimal digits.
[[nodiscard]] std::string digits(std::int64_t number);
[[nodiscard]] std::string digits(std::integral auto number) {
    return digits(static_cast<std::int64_t>(number));
}

/// Names for a message, each in quotes, with commas: ten at most, then how many more there are.
[[nodiscard]] std::string listed(std::span<const std::string> names);

}  // namespace phasewise::base
