#include "store/plan_repository.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <set>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/limits.hpp"
#include "store/envelope.hpp"
#include "store/plan_codec.hpp"

namespace phasewise::store {

namespace {

using base::Done;
using base::Error;
using base::Result;

constexpr std::string_view plan_prefix = "phasewise.plan.";
constexpr std::string_view aside_prefix = "phasewise.aside.";
constexpr std::array<std::string_view, 2> slot_names{".a", ".b"};

enum class SlotState : std::uint8_t { absent, valid, newer, unreadable };

/// What one of the two slots of a plan holds.
struct Slot {
    std::string key;
    SlotState state = SlotState::absent;
    std::string text;
    EnvelopeHeader header;  ///< where the state is valid or newer
    model::Plan plan;       ///< where the state is valid
    std::string why;        ///< where the state is unreadable
};
using Slots = std::array<Slot, slot_names.size()>;

Slot judge(std::string key, std::string text, std::string_view plan_id) {
    Slot slot{std::move(key), SlotState::unreadable, std::move(text), {}, {}, {}};
    const Opened opened = open(slot.text, std::numeric_limits<int>::max());
    if (!opened.envelope) {
        slot.why = opened.error.message;
        return slot;
    }
    slot.header = opened.envelope->header;
    if (slot.header.schema > plan_schema) {
        slot.state = SlotState::newer;
        return slot;
    }
    Result<model::Plan> plan = decode_plan(opened.envelope->payload);
    if (!plan) {
        slot.why = plan.error().message;
    } else if (plan->id.text != plan_id) {
        slot.why = "It belongs to another plan.";
    } else {
        slot.plan = std::move(plan).value();
        slot.state = SlotState::valid;
    }
    return slot;
}

Result<Slots> read_slots(KeyValue& storage, std::string_view plan_id) {
    Slots slots;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        std::string key(plan_prefix);
        key += plan_id;
        key += slot_names[i];
        auto text = storage.get(key);
        if (!text) {
            return text.error();
        }
        std::optional<std::string>& found = text.value();
        if (found.has_value()) {
            slots[i] = judge(std::move(key), std::move(*found), plan_id);
        } else {
            slots[i].key = std::move(key);
        }
    }
    return slots;
}

bool is_older(const EnvelopeHeader& a, const EnvelopeHeader& b) {
    return std::pair(a.revision, a.saved_at_s) < std::pair(b.revision, b.saved_at_s);
}

/// The newest slot in `state`, or null.
const Slot* newest(const Slots& slots, SlotState state) {
    const Slot* best = nullptr;
    for (const Slot& slot : slots) {
        if (slot.state == state && (best == nullptr || is_older(best->header, slot.header))) {
            best = &slot;
        }
    }
    return best;
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

/// Copies what `slot` holds to a place of its own, unless such a copy is there already.
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

/// The id in "phasewise.plan.<id>.a", or nothing.
std::string_view plan_id_in(std::string_view key) {
    for (const std::string_view name : slot_names) {
        if (key.starts_with(plan_prefix) && key.ends_with(name) &&
            key.size() > plan_prefix.size() + name.size()) {
            const auto id =
                key.substr(plan_prefix.size(), key.size() - plan_prefix.size() - name.size());
            return model::is_id(id) ? id : std::string_view();
        }
    }
    return {};
}

/// How notices call the plan: its name where one of its slots tells it.
std::string plan_words(const Slots& slots, std::string_view plan_id) {
    const Slot* const slot = newest(slots, SlotState::valid);
    return "the plan " + base::in_quotes(slot != nullptr ? slot->plan.name : plan_id);
}

void note_unreadable(KeyValue& storage, const Slots& slots, std::string_view plan_id,
                     std::int64_t now_s, std::vector<std::string>& notices) {
    for (const Slot& slot : slots) {
        if (slot.state != SlotState::unreadable) {
            continue;
        }
        std::string notice =
            "A saved version of " + plan_words(slots, plan_id) + " could not be read. ";
        if (const auto done = set_aside(storage, slot, now_s)) {
            notice += "It was set aside. ";
        } else {
            notice +=
                "It stays where it is, for it could not be set aside: " + done.error().message +
                ' ';
        }
        notices.push_back(notice + slot.why);
    }
}

/// The slot to write to: never the newest valid one; an empty one rather than an unreadable one.
const Slot& writable(const Slots& slots) {
    const Slot* const keep = newest(slots, SlotState::valid);
    if (keep != nullptr) {
        return keep == &slots[0] ? slots[1] : slots[0];
    }
    return slots[0].state != SlotState::absent && slots[1].state == SlotState::absent ? slots[1]
                                                                                      : slots[0];
}

}  // namespace

Result<Loaded> PlanRepository::load(std::int64_t now_s) {
    const auto keys = storage_->keys(plan_prefix);
    if (!keys) {
        return keys.error();
    }
    Loaded loaded;
    std::set<std::string> ids;
    for (const std::string& key : *keys) {
        if (const auto id = plan_id_in(key); !id.empty()) {
            ids.emplace(id);
        } else {
            loaded.notices.push_back("The storage holds something that is no plan, " +
                                     base::in_quotes(key) + "; it was left alone.");
        }
    }
    for (const std::string& id : ids) {
        auto slots = read_slots(*storage_, id);
        if (!slots) {
            return slots.error();
        }
        note_unreadable(*storage_, *slots, id, now_s, loaded.notices);
        const Slot* const valid = newest(*slots, SlotState::valid);
        const Slot* const newer = newest(*slots, SlotState::newer);
        if (newer != nullptr && (valid == nullptr || is_older(valid->header, newer->header))) {
            loaded.notices.push_back("A newer version of Phasewise has saved " +
                                     plan_words(*slots, id) +
                                     ". It was left alone: load this page anew to open it.");
        } else if (valid != nullptr) {
            loaded.plans.push_back({valid->plan, valid->header.revision, valid->header.saved_at_s});
        }
    }
    return loaded;
}

Result<Done> PlanRepository::save(const model::Plan& plan, std::uint64_t revision,
                                  std::int64_t now_s) {
    const std::string payload = encode_plan(plan);
    // What could not be read back must not take the place of what can.
    const auto decoded = decode_plan(payload);
    if (!decoded) {
        return Error{"The plan cannot be stored: " + decoded.error().message};
    }
    if (*decoded != plan) {
        return Error{"The plan cannot be stored without a change to it."};
    }
    auto slots = read_slots(*storage_, plan.id.text);
    if (!slots) {
        return slots.error();
    }
    if (newest(*slots, SlotState::newer) != nullptr) {
        return Error{"A newer version of Phasewise has saved this plan, which is not overwritten."};
    }
    const std::string text = seal({plan_schema, revision, now_s}, payload);
    if (const Slot* const valid = newest(*slots, SlotState::valid);
        valid != nullptr && valid->header.revision >= revision) {
        if (valid->header.revision == revision && valid->plan == plan) {
            return Done{};
        }
        return Error{"A newer version of this plan has been saved in another tab."};
    }
    const Slot& target = writable(*slots);
    if (target.state == SlotState::unreadable) {
        if (const auto done = set_aside(*storage_, target, now_s); !done) {
            return Error{"A damaged version of the plan could not be set aside: " +
                         done.error().message};
        }
    }
    auto written = write_verified(*storage_, target.key, text);
    if (!written && target.state != SlotState::absent) {
        // Without the older version there may be room; the newest is in the other slot.
        if (storage_->remove(target.key)) {
            written = write_verified(*storage_, target.key, text);
        }
    }
    return written;
}

}  // namespace phasewise::store
