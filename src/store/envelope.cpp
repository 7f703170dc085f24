#include "store/envelope.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

#include "base/crc32.hpp"

namespace phasewise::store {

namespace {

/// "phasewise-plan ": what an envelope begins with.
std::string first_word(EnvelopeKind kind) {
    return "phasewise-" + std::string(word_of(kind)) + ' ';
}

constexpr std::size_t crc_digits = 8;
constexpr std::size_t longest_header = 200;

std::string hex(std::uint32_t value) {
    constexpr std::string_view symbols = "0123456789abcdef";
    std::string text(crc_digits, '0');
    for (std::size_t i = 0; i < crc_digits; ++i) {
        text[crc_digits - 1 - i] = symbols[(value >> (4U * i)) & 0xFU];
    }
    return text;
}

/// All that the checksum covers: the header up to its digits, the line's end and the payload.
std::uint32_t checksum(std::string_view header, std::string_view payload) {
    return base::crc32(payload, base::crc32("\n", base::crc32(header)));
}

/// Reads " name=number" (or what `lead` says) off the front of `text`. One spelling a number: no
/// sign but a minus, no leading zeros.
template <class Number>
bool take_number(std::string_view& text, std::string_view lead, Number& number) {
    if (!text.starts_with(lead)) {
        return false;
    }
    text.remove_prefix(lead.size());
    const std::string_view figures = text.substr(0, text.find(' '));
    const auto [rest, fault] =
        std::from_chars(figures.data(), figures.data() + figures.size(), number);
    if (fault != std::errc{} || figures != std::to_string(number)) {
        return false;
    }
    text.remove_prefix(figures.size());
    return true;
}

Opened refuse(EnvelopeFault fault, std::string message) {
    return {std::nullopt, {fault, std::move(message)}};
}

}  // namespace

std::string_view word_of(EnvelopeKind kind) {
    constexpr auto words = std::to_array<std::string_view>({"plan", "workspace", "draft"});
    return words[static_cast<std::size_t>(kind)];
}

std::string seal(const EnvelopeHeader& header, std::string_view payload, EnvelopeKind kind) {
    std::string text = first_word(kind);
    text += "schema=" + std::to_string(header.schema);
    text += " revision=" + std::to_string(header.revision);
    text += " time=" + std::to_string(header.saved_at_s);
    text += " length=" + std::to_string(payload.size());
    text += " crc=";
    text += hex(checksum(text, payload));
    text += '\n';
    text += payload;
    return text;
}

Opened open(std::string_view text, int newest_schema, EnvelopeKind kind) {
    const std::string format_name = first_word(kind);
    const std::string word(word_of(kind));
    if (!text.starts_with(format_name)) {
        return refuse(EnvelopeFault::foreign, "This is not a Phasewise " + word + ".");
    }
    const auto damaged = [&word](const char* why) {
        return refuse(EnvelopeFault::damaged, "The " + word + " is damaged: " + why + ".");
    };
    const std::size_t line_end = text.substr(0, longest_header).find('\n');
    if (line_end == std::string_view::npos) {
        return damaged("its first line is cut");
    }
    const std::string_view header_line = text.substr(0, line_end);
    const std::string_view payload = text.substr(line_end + 1);

    EnvelopeHeader header;
    std::size_t length = 0;
    std::string_view rest = header_line.substr(format_name.size());
    const bool well_formed = take_number(rest, "schema=", header.schema) &&
                             take_number(rest, " revision=", header.revision) &&
                             take_number(rest, " time=", header.saved_at_s) &&
                             take_number(rest, " length=", length) && rest.starts_with(" crc=") &&
                             rest.size() == std::string_view(" crc=").size() + crc_digits;
    if (!well_formed || header.schema < 1) {
        return damaged("its first line cannot be read");
    }
    if (length != payload.size()) {
        return damaged("it is not as long as it was written");
    }
    const std::string_view crc = rest.substr(rest.size() - crc_digits);
    const std::string_view covered = header_line.substr(0, header_line.size() - crc_digits);
    if (crc != hex(checksum(covered, payload))) {
        return damaged("its checksum does not match");
    }
    if (header.schema > newest_schema) {
        return refuse(EnvelopeFault::newer,
                      "The " + word + " was saved by a newer version of Phasewise.");
    }
    return {Envelope{header, std::string(payload)}, {}};
}

}  // namespace phasewise::store
