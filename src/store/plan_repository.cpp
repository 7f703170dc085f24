#include "store/plan_repository.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/limits.hpp"
#include "store/envelope.hpp"
#include "store/plan_codec.hpp"
#include "store/two_slots.hpp"

namespace phasewise::store {

namespace {

using base::Done;
using base::Error;
using base::Result;

constexpr std::string_view plan_prefix = "phasewise.plan.";

/// The slots of a plan, and the plans in those that are valid.
struct PlanSlots {
    Slots slots;
    std::array<model::Plan, slot_endings.size()> plans;

    /// The index of the newest valid slot, or nothing.
    [[nodiscard]] std::optional<std::size_t> valid() const {
        return newest(slots, SlotState::valid);
    }
    [[nodiscard]] bool has_newer_schema() const {
        return newest(slots, SlotState::newer).has_value();
    }
};

EntryName name_of(std::string_view plan_id) {
    return {std::string(plan_prefix) + std::string(plan_id), EnvelopeKind::plan, plan_schema};
}

Result<PlanSlots> read(KeyValue& storage, std::string_view plan_id) {
    PlanSlots found;
    const Judge judge = [&](std::size_t slot,
                            std::string_view payload) -> std::optional<std::string> {
        Result<model::Plan> plan = decode_plan(payload);
        if (!plan) {
            return plan.error().message;
        }
        if (plan->id.text != plan_id) {
            return "It belongs to another plan.";
        }
        found.plans[slot] = std::move(plan).value();
        return std::nullopt;
    };
    Result<Slots> slots = read_slots(storage, name_of(plan_id), judge);
    if (!slots) {
        return slots.error();
    }
    found.slots = std::move(slots).value();
    return found;
}

Found found_in(PlanSlots& slots, std::size_t index) {
    const EnvelopeHeader& header = slots.slots[index].header;
    return {std::move(slots.plans[index]), header.revision, header.saved_at_s};
}

/// How notices call the plan: its name where one of its slots tells it.
std::string plan_words(const PlanSlots& slots, std::string_view plan_id) {
    const auto valid = slots.valid();
    return "the plan " + base::in_quotes(valid ? slots.plans[*valid].name : plan_id);
}

void note_unreadable(KeyValue& storage, const PlanSlots& slots, std::string_view plan_id,
                     std::int64_t now_s, std::vector<std::string>& notices) {
    for (const Slot& slot : slots.slots) {
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

}  // namespace

std::optional<model::PlanId> PlanRepository::plan_of_key(std::string_view key) {
    for (const std::string_view ending : slot_endings) {
        if (key.starts_with(plan_prefix) && key.ends_with(ending) &&
            key.size() > plan_prefix.size() + ending.size()) {
            const auto id =
                key.substr(plan_prefix.size(), key.size() - plan_prefix.size() - ending.size());
            return model::is_id(id) ? std::optional{model::PlanId{std::string(id)}} : std::nullopt;
        }
    }
    return std::nullopt;
}

Result<Loaded> PlanRepository::load(std::int64_t now_s) {
    const auto keys = storage_->keys(plan_prefix);
    if (!keys) {
        return keys.error();
    }
    Loaded loaded;
    std::set<model::PlanId> ids;
    for (const std::string& key : *keys) {
        if (auto id = plan_of_key(key)) {
            ids.insert(std::move(*id));
        } else {
            loaded.notices.push_back("The storage holds something that is no plan, " +
                                     base::in_quotes(key) + "; it was left alone.");
        }
    }
    for (const model::PlanId& id : ids) {
        auto slots = read(*storage_, id.text);
        if (!slots) {
            return slots.error();
        }
        note_unreadable(*storage_, *slots, id.text, now_s, loaded.notices);
        if (belongs_to_newer_app(slots->slots)) {
            loaded.notices.push_back("A newer version of Phasewise has saved " +
                                     plan_words(*slots, id.text) +
                                     ". It was left alone: load this page anew to open it.");
        } else if (const auto valid = slots->valid()) {
            loaded.plans.push_back(found_in(*slots, *valid));
        }
    }
    return loaded;
}

Result<std::optional<Found>> PlanRepository::find(const model::PlanId& id) {
    auto slots = read(*storage_, id.text);
    if (!slots) {
        return slots.error();
    }
    const auto valid = slots->valid();
    if (!valid || belongs_to_newer_app(slots->slots)) {
        return std::optional<Found>();
    }
    return std::optional{found_in(*slots, *valid)};
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
    auto slots = read(*storage_, plan.id.text);
    if (!slots) {
        return slots.error();
    }
    if (slots->has_newer_schema()) {
        return Error{"A newer version of Phasewise has saved this plan, which is not overwritten."};
    }
    if (const auto valid = slots->valid();
        valid && slots->slots[*valid].header.revision >= revision) {
        if (slots->slots[*valid].header.revision == revision && slots->plans[*valid] == plan) {
            return Done{};
        }
        return Error{"A newer version of this plan has been saved in another tab."};
    }
    return write_slot(*storage_, name_of(plan.id.text), slots->slots,
                      {plan_schema, revision, now_s}, payload);
}

Result<Done> PlanRepository::remove(const model::PlanId& id, std::int64_t now_s) {
    auto slots = read(*storage_, id.text);
    if (!slots) {
        return slots.error();
    }
    if (slots->has_newer_schema()) {
        return Error{"A newer version of Phasewise has saved this plan, which is not deleted."};
    }
    for (const Slot& slot : slots->slots) {
        if (slot.state == SlotState::unreadable) {
            if (const auto done = set_aside(*storage_, slot, now_s); !done) {
                return done.error();
            }
        }
        if (slot.state != SlotState::absent) {
            if (const auto done = storage_->remove(slot.key); !done) {
                return done.error();
            }
        }
    }
    return Done{};
}

}  // namespace phasewise::store
