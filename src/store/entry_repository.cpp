#include "store/entry_repository.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.hpp"
#include "store/envelope.hpp"
#include "store/two_slots.hpp"

namespace phasewise::store {

namespace {

using base::Done;
using base::Error;
using base::Result;

}  // namespace

EntryRepository::EntryRepository(KeyValue& storage, EntryName name, Reading reading)
    : storage_(&storage), name_(std::move(name)), reading_(std::move(reading)) {}

Result<Slots> EntryRepository::read() {
    return read_slots(*storage_, name_, [this](std::size_t /*slot*/, std::string_view payload) {
        return reading_(payload);
    });
}

Result<LoadedEntry> EntryRepository::load(std::int64_t now_s) {
    Result<Slots> slots = read();
    if (!slots) {
        return slots.error();
    }
    const std::string word(word_of(name_.kind));
    LoadedEntry loaded;
    for (const Slot& slot : *slots) {
        if (slot.state != SlotState::unreadable) {
            continue;
        }
        std::string notice = "A saved version of the " + word + " could not be read. ";
        const auto done = set_aside(*storage_, slot, now_s);
        notice +=
            done ? "It was set aside. "
                 : "It stays where it is, for it could not be set aside: " + done.error().message +
                       ' ';
        loaded.notices.push_back(notice + slot.why);
    }
    if (belongs_to_newer_app(*slots)) {
        loaded.is_from_newer_app = true;
        loaded.notices.push_back("A newer version of Phasewise has saved the " + word +
                                 ". It was left alone: load this page anew to open it.");
    } else if (const auto valid = newest(*slots, SlotState::valid)) {
        Slot& slot = slots.value()[*valid];
        loaded.payload = std::move(slot.payload);
        loaded.revision = slot.header.revision;
        loaded.saved_at_s = slot.header.saved_at_s;
    }
    return loaded;
}

Result<std::uint64_t> EntryRepository::revision() {
    const Result<Slots> slots = read();
    if (!slots) {
        return slots.error();
    }
    const auto valid = newest(*slots, SlotState::valid);
    return valid ? (*slots)[*valid].header.revision : std::uint64_t{0};
}

Result<Done> EntryRepository::save(std::string_view payload, std::uint64_t revision,
                                   std::int64_t now_s) {
    const std::string word(word_of(name_.kind));
    if (const auto why = reading_(payload)) {
        return Error{"The " + word + " cannot be stored: " + *why};
    }
    const Result<Slots> slots = read();
    if (!slots) {
        return slots.error();
    }
    if (newest(*slots, SlotState::newer)) {
        return Error{"A newer version of Phasewise has saved the " + word +
                     ", which is not overwritten."};
    }
    if (const auto valid = newest(*slots, SlotState::valid);
        valid && (*slots)[*valid].header.revision >= revision) {
        const Slot& stored = (*slots)[*valid];
        if (stored.header.revision == revision && stored.payload == payload) {
            return Done{};
        }
        return Error{"A newer version of the " + word + " has been saved in another tab."};
    }
    return write_slot(*storage_, name_, *slots, {name_.schema, revision, now_s}, payload);
}

}  // namespace phasewise::store
