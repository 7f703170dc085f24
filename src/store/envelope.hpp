#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace phasewise::store {

/// What is kept in an envelope; it names itself in the first word of the header line.
enum class EnvelopeKind : std::uint8_t { plan, workspace, draft };

/// How messages call it: "plan", "workspace", "draft".
[[nodiscard]] std::string_view word_of(EnvelopeKind kind);

/// What the header line of a stored entry says about its payload.
struct EnvelopeHeader {
    int schema = 0;
    std::uint64_t revision = 0;   ///< counts the saves of an entry
    std::int64_t saved_at_s = 0;  ///< seconds since 1970, UTC
};

struct Envelope {
    EnvelopeHeader header;
    std::string payload;
};

/// Why an entry cannot be used: `newer` came from a later version of the app and is whole.
enum class EnvelopeFault : std::uint8_t { damaged, newer, foreign };

struct EnvelopeError {
    EnvelopeFault fault = EnvelopeFault::damaged;
    std::string message;
};

/// One ASCII header line, "phasewise-plan schema=1 revision=7 time=1700000000 length=1234
/// crc=0a1b2c3d", and the payload. The CRC-32 covers every character but its own eight digits.
[[nodiscard]] std::string seal(const EnvelopeHeader& header, std::string_view payload,
                               EnvelopeKind kind = EnvelopeKind::plan);

/// The envelope in `text`, or what is wrong with it. `length` counts bytes of UTF-8.
struct Opened {
    std::optional<Envelope> envelope;
    EnvelopeError error;
};
[[nodiscard]] Opened open(std::string_view text, int newest_schema,
                          EnvelopeKind kind = EnvelopeKind::plan);

}  // namespace phasewise::store
