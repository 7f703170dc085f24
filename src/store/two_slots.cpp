#include "store/two_slots.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace phasewise::store {

namespace {

using base::Done;
using base::Error;
using base::Result;

constexpr std::string_view aside_prefix = "phasewise.aside.";

void judge_text(const EntryName& entry, const Judge& judge, std::size_t index, Slot& slot) {
    Opened opened = open(slot.text, std::numeric_limits<int>::max(), entry.kind);
    slot.state = SlotState::unreadable;
    if (!opened.envelope) {
        slot.why = opened.error.message;
        return;
    }
    slot.header = opened.envelope->header;
    if (slot.header.schema > entry.schema) {
        slot.state = SlotState::newer;
        return;
    }
    if (std::optional<std::string> why = judge(index, opened.envelope->payload)) {
        slot.why = std::move(*why);
        return;
    }
    slot.payload = std::move(opened.envelope->payload);
    slot.state = SlotState::valid;
}

bool is_older(const EnvelopeHeader& a, const EnvelopeHeader& b) {
    return std::pair(a.revision, a.saved_at_s) < std::pair(b.revision, b.saved_at_s);
}

/// Writes `text` and reads it back.
Result<Done> write_verified(KeyValue& storage, std::string_view key, std::string_view text) {
    if (auto written = storage.set(key, text); !written) {
        return written.error();
    }
    const auto back = storage.get(key);
    if (!back) {
        return back.error();
    }
    if (*back != text) {
        return Error{"The storage did not keep what was written."};
    }
    return Done{};
}

/// The slot to write to: never the newest valid one; an empty one rather than an unreadable one.
const Slot& writable(const Slots& slots) {
    if (const auto keep = newest(slots, SlotState::valid)) {
        return slots[1 - *keep];
    }
    const bool second = slots[0].state != SlotState::absent && slots[1].state == SlotState::absent;
    return slots[second ? 1 : 0];
}

}  // namespace

Result<Slots> read_slots(KeyValue& storage, const EntryName& entry, const Judge& judge) {
    Slots slots;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        slots[i].key = entry.stem + std::string(slot_endings[i]);
        auto text = storage.get(slots[i].key);
        if (!text) {
            return text.error();
        }
        std::optional<std::string>& found = text.value();
        if (found.has_value()) {
            slots[i].text = std::move(*found);
            judge_text(entry, judge, i, slots[i]);
        }
    }
    return slots;
}

std::optional<std::size_t> newest(const Slots& slots, SlotState state) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].state == state && (!best || is_older(slots[*best].header, slots[i].header))) {
            best = i;
        }
    }
    return best;
}

bool belongs_to_newer_app(const Slots& slots) {
    const auto newer = newest(slots, SlotState::newer);
    const auto valid = newest(slots, SlotState::valid);
    return newer && (!valid || is_older(slots[*valid].header, slots[*newer].header));
}

Result<Done> set_aside(KeyValue& storage, const Slot& slot, std::int64_t now_s) {
    const auto keys = storage.keys(aside_prefix);
    if (!keys) {
        return keys.error();
    }
    const std::string ending = '.' + slot.key;
    const std::set<std::string> taken(keys->begin(), keys->end());
    for (const std::string& key : taken) {
        if (!key.ends_with(ending)) {
            continue;
        }
        const auto text = storage.get(key);
        if (!text) {
            return text.error();
        }
        if (*text == slot.text) {
            return Done{};
        }
    }
    std::string key;
    do {
        key = std::string(aside_prefix) + base::digits(now_s++) + ending;
    } while (taken.contains(key));  // another damaged version within the same second
    return write_verified(storage, key, slot.text);
}

Result<Done> write_slot(KeyValue& storage, const EntryName& entry, const Slots& slots,
                        const EnvelopeHeader& header, std::string_view payload) {
    const Slot& target = writable(slots);
    if (target.state == SlotState::unreadable) {
        if (const auto done = set_aside(storage, target, header.saved_at_s); !done) {
            return Error{"A damaged version of the " + std::string(word_of(entry.kind)) +
                         " could not be set aside: " + done.error().message};
        }
    }
    const std::string text = seal(header, payload, entry.kind);
    auto written = write_verified(storage, target.key, text);
    if (!written && target.state != SlotState::absent) {
        // Without the older version there may be room; the newest is in the other slot.
        if (storage.remove(target.key)) {
            written = write_verified(storage, target.key, text);
        }
    }
    return written;
}

}  // namespace phasewise::store
