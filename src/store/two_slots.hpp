#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "store/envelope.hpp"
#include "store/key_value.hpp"

namespace phasewise::store {

// An entry of storage stands in two slots ("<stem>.a", "<stem>.b"), each an envelope, that are
// written in turn: the newest valid one wins, and it is never the one that is written over. What
// cannot be read is copied to "phasewise.aside.<time>.<key>" before its slot is used again.

inline constexpr std::array<std::string_view, 2> slot_endings{".a", ".b"};

enum class SlotState : std::uint8_t { absent, valid, newer, unreadable };

/// What one of the two slots holds.
struct Slot {
    std::string key;
    SlotState state = SlotState::absent;
    std::string text;
    EnvelopeHeader header;  ///< where the state is valid or newer
    std::string payload;    ///< where the state is valid
    std::string why;        ///< where the state is unreadable: a sentence
};
using Slots = std::array<Slot, slot_endings.size()>;

/// Which entry: where it stands and what it holds.
struct EntryName {
    std::string stem;  ///< "phasewise.plan.p1"
    EnvelopeKind kind = EnvelopeKind::plan;
    int schema = 1;  ///< of the newest payload that this version reads
};

/// Why the payload of slot `slot` (0 or 1) cannot be used, or nothing.
using Judge = std::function<std::optional<std::string>(std::size_t slot, std::string_view payload)>;

/// Reads and judges both slots.
[[nodiscard]] base::Result<Slots> read_slots(KeyValue& storage, const EntryName& entry,
                                             const Judge& judge);

/// The index of the newest slot in `state`, or nothing.
[[nodiscard]] std::optional<std::size_t> newest(const Slots& slots, SlotState state);

/// Whether a newer version of the app has the last word: its slot is newer than any valid one.
[[nodiscard]] bool belongs_to_newer_app(const Slots& slots);

/// Copies what `slot` holds to a place of its own, unless such a copy is there already.
[[nodiscard]] base::Result<base::Done> set_aside(KeyValue& storage, const Slot& slot,
                                                 std::int64_t now_s);

/// Seals `payload`, writes it into the slot whose turn it is and reads it back. A damaged slot is
/// set aside first. On a full store the older version is dropped and the write tried once more.
/// `slots` is what was read just before; revisions and schemas are the caller's to check.
[[nodiscard]] base::Result<base::Done> write_slot(KeyValue& storage, const EntryName& entry,
                                                  const Slots& slots, const EnvelopeHeader& header,
                                                  std::string_view payload);

}  // namespace phasewise::store
