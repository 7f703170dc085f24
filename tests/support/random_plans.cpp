#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "model/limits.hpp"
#include "support/plans.hpp"
#include "support/random_values.hpp"

namespace phasewise::test {

using namespace model;
using base::Random;

Phase any_phase(Random& random) { return all_phases[random.below(all_phases.size())]; }

Block any_block(Random& random) { return all_blocks[random.below(all_blocks.size())]; }

std::string random_text(Random& random) {
    constexpr std::array<std::string_view, 8> texts{"Slow and tall",
                                                    "\"quoted\" \\ and / more",
                                                    "line one\nline two\t",
                                                    "Größe 10 µm",
                                                    "背筋",
                                                    "\xF0\x9F\x8F\x8B lift",
                                                    "\x01\x1F",
                                                    "<b>&amp;</b>"};
    return std::string(texts[random.below(texts.size())]);
}

namespace {

/// Two numbers in order, often equal.
Range range(Random& random, int most) {
    const int limit = random.once_in(10) ? most : std::min(most, 30);
    const int lo = random.between(0, limit);
    return {lo, random.once_in(2) ? lo : random.between(lo, limit)};
}

}  // namespace

std::optional<Rest> maybe_rest(Random& random) {
    if (random.once_in(2)) {
        return std::nullopt;
    }
    const Range seconds = range(random, PlanLimits::rest_s);
    return Rest{seconds.lo, seconds.hi};
}

namespace {

std::string exercise(Random& random) {
    constexpr std::string_view symbols = "ABCXYZabcxyz0189_-";
    std::string id;
    for (int i = random.between(1, random.once_in(20) ? 40 : 6); i > 0; --i) {
        id += symbols[random.below(symbols.size())];
    }
    return id;
}

TempoPart tempo_part(Random& random) {
    return {random.once_in(6) ? TempoPart::explosive : random.between(0, PlanLimits::tempo_s)};
}

Load load(Random& random) {
    Load load;
    load.kind = any<LoadKind>(random);
    const Range amount = range(random, PlanLimits::load_hundredths);
    load.lo = amount.lo;
    load.hi = amount.hi;
    load.unit = any<MassUnit>(random);
    load.as_typed = random.once_in(4) ? random_text(random) : "";
    return load;
}

SetGroup set_group(Random& random) {
    SetGroup set;
    set.count = random.once_in(8) ? random.between(1, PlanLimits::sets) : random.between(1, 4);
    set.kind = random.once_in(3) ? any<SetKind>(random) : SetKind::work;
    set.dose.unit = any<DoseUnit>(random);
    if (set.dose.unit != DoseUnit::none) {
        const Range amount = range(random, PlanLimits::dose);
        set.dose.lo = amount.lo;
        set.dose.hi = amount.hi;
    }
    if (random.once_in(5)) {
        set.dose.hold_s = range(random, PlanLimits::rest_s);
    }
    set.dose.amrap = random.once_in(8);
    for (std::uint64_t i = random.below(PlanLimits::loads + 1); i > 0; --i) {
        set.loads.push_back(load(random));
    }
    set.rest = maybe_rest(random);
    return set;
}

CardioTarget cardio(Random& random) {
    CardioTarget cardio;
    cardio.stage = random.once_in(2) ? "II-III" : "";
    cardio.zone = random.between(0, PlanLimits::zone);
    if (random.once_in(2)) {
        cardio.intervals =
            Intervals{random.between(0, 600), random.between(0, 600),
                      random.between(0, PlanLimits::zone), random.between(0, PlanLimits::zone)};
    }
    return cardio;
}

}  // namespace

Item random_item(Random& random) {
    Item item;
    if (random.once_in(6)) {
        item.custom_name = random_text(random);
    } else {
        item.exercise = {exercise(random)};
    }
    if (random.once_in(6)) {
        item.role = ExerciseRole{any<Component>(random), any<Level>(random), any<BodyPart>(random)};
    }
    item.side = random.once_in(2) ? any<Side>(random) : Side::both;
    if (random.once_in(2)) {
        item.tempo = Tempo{tempo_part(random), tempo_part(random), tempo_part(random),
                           random.once_in(2) ? TempoPart{} : tempo_part(random)};
    }
    for (std::uint64_t i = random.below(random.once_in(20) ? PlanLimits::set_groups + 1 : 3); i > 0;
         --i) {
        item.sets.push_back(set_group(random));
    }
    if (random.once_in(6)) {
        item.cardio = cardio(random);
    }
    for (std::uint64_t i = random.once_in(5) ? random.below(PlanLimits::alternatives + 1) : 0;
         i > 0; --i) {
        item.alternatives.push_back({exercise(random)});
    }
    item.note = random.once_in(5) ? random_text(random) : "";
    item.rationale = random.once_in(5) ? random_text(random) : "";
    item.locked = random.once_in(6);
    if (random.once_in(8)) {
        item.overrule = Overrule{"RNG-3", random.once_in(2) ? random_text(random) : ""};
    }
    return item;
}

namespace {

Day random_day(Random& random, std::uint32_t& next_id) {
    Day day;
    day.id = {next_id++};
    day.name = random.once_in(5) ? "" : random_text(random);
    day.kind = any<DayKind>(random);
    if (random.once_in(3)) {
        day.phase = any_phase(random);
    }
    day.variant = any<DayVariant>(random);
    if (random.once_in(3)) {
        day.slot_min = random.between(0, PlanLimits::minutes);
    }
    if (random.once_in(3)) {
        day.spotter = random.once_in(2);
    }
    if (random.once_in(3)) {
        day.supervised = random.once_in(2);
    }
    day.note = random.once_in(3) ? random_text(random) : "";
    for (auto& groups : day.blocks) {
        for (std::uint64_t i = random.below(4); i > 0; --i) {
            Group group = random_group(random);
            for (Item& item : group.items) {
                item.id = {next_id++};
            }
            groups.push_back(std::make_shared<const Group>(std::move(group)));
        }
    }
    return day;
}

}  // namespace

Group random_group(Random& random) {
    Group group;
    group.kind = random.once_in(3) ? any<GroupKind>(random) : GroupKind::straight;
    std::uint64_t items = 1;
    if (group.kind != GroupKind::straight) {
        items = 1 + random.below(random.once_in(20) ? PlanLimits::items_in_group : 3);
        group.rounds = random.between(1, PlanLimits::sets);
    }
    if (group.kind != GroupKind::straight || random.once_in(10)) {
        group.rest_between_items = maybe_rest(random);
        group.rest_between_rounds = maybe_rest(random);
        group.rest_between_pairs = maybe_rest(random);
    }
    for (; items > 0; --items) {
        group.items.push_back(random_item(random));
    }
    return group;
}

Plan random_plan(Random& random) {
    Plan plan;
    plan.id = {exercise(random)};
    plan.name = random.once_in(5) ? "" : random_text(random);
    plan.edition = any<Edition>(random);
    plan.unit = any<MassUnit>(random);
    plan.start_date = random.once_in(2) ? "2028-02-29" : "";
    plan.next_id = static_cast<std::uint32_t>(random.between(1, 1000));
    for (int b = random.between(1, 2); b > 0; --b) {
        PhaseBlock phase_block;
        phase_block.id = {plan.next_id++};
        phase_block.phase = any_phase(random);
        for (int w = random.between(1, 2); w > 0; --w) {
            Week week;
            week.id = {plan.next_id++};
            week.deload = random.once_in(4);
            for (int d = random.between(1, 3); d > 0; --d) {
                week.days.push_back(std::make_shared<const Day>(random_day(random, plan.next_id)));
            }
            phase_block.weeks.push_back(std::make_shared<const Week>(std::move(week)));
        }
        plan.phase_blocks.push_back(std::make_shared<const PhaseBlock>(std::move(phase_block)));
    }
    plan.next_id += static_cast<std::uint32_t>(random.below(5));
    return plan;
}

}  // namespace phasewise::test
