#include "opt/session_time.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

#include "opt/check_view.hpp"
#include "opt/prescribe.hpp"
#include "opt/rows.hpp"

namespace phasewise::opt {

namespace {

using model::DoseUnit;
using model::GroupKind;
using model::SetKind;
using Seconds = std::int64_t;

// Reference 2.11.
constexpr Seconds change_over_s = 30;
constexpr Seconds circuit_set_up_s = 60;
constexpr Seconds least_in_pair_s = 5;
constexpr Seconds least_in_circuit_s = 10;
constexpr Seconds contact_s = 2;
constexpr Seconds pass_s = 10;
constexpr Seconds free_rep_s =
    3;  // a repetition without a tempo; one that is held takes it besides
constexpr int heavy_lowering_s = 2;
constexpr int some_reps = 10;  // "as many as possible" without a number

int middle(int lo, int hi) { return lo + (hi - lo + 1) / 2; }

Seconds rest_s(const std::optional<model::Rest>& rest) {
    return rest ? middle(rest->lo, rest->hi) : 0;
}

/// A lift that is lowered under control whatever the tempo says.
bool is_heavy_lift(const Knowledge& knowledge, const model::Item& item, model::Phase phase) {
    const model::Exercise* const exercise = knowledge.library.find(item.exercise);
    if (exercise == nullptr || exercise->component != model::Component::resistance) {
        return false;
    }
    const AcuteVariables* const row = row_for(knowledge.rules, *exercise, phase);
    return row != nullptr && is_heavy(*row);
}

Seconds rep_s(const Knowledge& knowledge, const model::Item& item, model::Phase phase) {
    if (!item.tempo) {
        return free_rep_s;
    }
    const model::Tempo& tempo = *item.tempo;
    Seconds seconds = 0;
    for (const model::TempoPart part : {tempo.isometric, tempo.concentric, tempo.top}) {
        seconds += part.is_explosive() ? 1 : part.seconds;
    }
    if (!tempo.eccentric.is_explosive()) {
        return seconds + tempo.eccentric.seconds;
    }
    return seconds + (is_heavy_lift(knowledge, item, phase) ? heavy_lowering_s : 1);
}

Seconds one_side_s(const Knowledge& knowledge, const model::Item& item, const model::SetGroup& set,
                   model::Phase phase) {
    const model::Dose& dose = set.dose;
    Seconds count = middle(dose.lo, dose.hi);
    if (dose.amrap && count == 0) {
        count = some_reps;
    }
    const Seconds hold = dose.hold_s ? middle(dose.hold_s->lo, dose.hold_s->hi) : 0;
    switch (dose.unit) {
    case DoseUnit::reps:
        return count * (dose.hold_s ? hold + free_rep_s : rep_s(knowledge, item, phase));
    case DoseUnit::s:
    case DoseUnit::m:
    case DoseUnit::steps: return count;
    case DoseUnit::contacts: return count * (contact_s + hold);
    case DoseUnit::passes: return count * pass_s;
    case DoseUnit::min: return count * 60;
    case DoseUnit::none:
        if (item.cardio && item.cardio->intervals) {
            return Seconds{item.cardio->intervals->work_s} + item.cardio->intervals->easy_s;
        }
        return 0;
    }
    return 0;
}

Seconds set_s(const Knowledge& knowledge, const model::Item& item, const model::SetGroup& set,
              model::Phase phase) {
    return one_side_s(knowledge, item, set, phase) * (item.side == model::Side::each ? 2 : 1);
}

/// Minutes on a machine or on foot: begun and ended by themselves.
bool is_steady(const model::Item& item) {
    return !item.sets.empty() && std::ranges::all_of(item.sets, [](const model::SetGroup& set) {
        return set.dose.unit == DoseUnit::min;
    });
}

/// An entry that takes no time: a note.
bool takes_none(const model::Item& item) { return item.sets.empty(); }

Seconds straight_s(const Knowledge& knowledge, const model::Item& item, model::Phase phase) {
    Seconds seconds = 0;
    Seconds last_rest = 0;
    for (const model::SetGroup& set : item.sets) {
        last_rest = rest_s(set.rest);
        seconds += set.count * (set_s(knowledge, item, set, phase) + last_rest);
    }
    if (takes_none(item)) {
        return 0;
    }
    seconds -= last_rest;  // the last set's is the change-over
    if (is_steady(item)) {
        return seconds;
    }
    const bool long_rests = phase == model::Phase::maximal_strength;
    return seconds + (long_rests ? std::max(change_over_s, last_rest) : change_over_s);
}

/// One round of a group: a set of each item, and what is rested between them.
struct Round {
    Seconds work = 0;    ///< of the sets of one round, in all rounds
    Seconds before = 0;  ///< sets outside the rounds: on the way to heavy ones, with their rests
    Seconds items = 0;   ///< that take time
};

Round round_of(const Knowledge& knowledge, const model::Group& group, model::Phase phase) {
    Round round;
    for (const model::Item& item : group.items) {
        round.items += takes_none(item) ? 0 : 1;
        const bool listed = work_count(item) == group.rounds;
        for (const model::SetGroup& set : item.sets) {
            const Seconds seconds = set.count * set_s(knowledge, item, set, phase);
            if (set.kind == SetKind::work) {
                round.work += seconds * (listed ? 1 : group.rounds);
            } else {
                round.before += seconds + set.count * rest_s(set.rest);
            }
        }
    }
    return round;
}

/// What is rested inside one round.
Seconds between_s(const model::Group& group, Seconds items) {
    const Seconds gaps = std::max<Seconds>(items - 1, 0);
    const Seconds rest = rest_s(group.rest_between_items);
    switch (group.kind) {
    case GroupKind::straight: return 0;
    case GroupKind::superset:
    case GroupKind::contrast: return gaps * std::max(rest, least_in_pair_s);
    case GroupKind::interval: return gaps * rest;
    case GroupKind::circuit:
    case GroupKind::vertical: break;
    }
    if (!group.rest_between_pairs) {
        return gaps * std::max(rest, least_in_circuit_s);
    }
    const Seconds pairs = items / 2;
    return pairs * std::max(rest, least_in_pair_s) +
           (gaps - pairs) * std::max(rest_s(group.rest_between_pairs), least_in_circuit_s);
}

Seconds group_s(const Knowledge& knowledge, const model::Group& group, model::Phase phase) {
    if (group.kind == GroupKind::straight) {
        return straight_s(knowledge, group.items.front(), phase);
    }
    const Round round = round_of(knowledge, group, phase);
    if (round.items == 0) {
        return 0;
    }
    Seconds seconds = round.before + round.work + group.rounds * between_s(group, round.items) +
                      (group.rounds - 1) * rest_s(group.rest_between_rounds);
    switch (group.kind) {
    case GroupKind::superset:
    case GroupKind::contrast: seconds += change_over_s * round.items; break;
    case GroupKind::circuit:
    case GroupKind::vertical: seconds += circuit_set_up_s; break;
    case GroupKind::straight:
    case GroupKind::interval: break;
    }
    return seconds;
}

int bounded(Seconds seconds) {
    return static_cast<int>(std::min<Seconds>(seconds, std::numeric_limits<int>::max()));
}

}  // namespace

int set_seconds(const Knowledge& knowledge, const model::Item& item, const model::SetGroup& set,
                model::Phase phase) {
    return bounded(set_s(knowledge, item, set, phase));
}

SessionTime session_time(const Knowledge& knowledge, const model::Day& day, model::Phase phase) {
    SessionTime time;
    Seconds total = 0;
    for (const model::Block block : model::all_blocks) {
        Seconds seconds = 0;
        for (const auto& group : day.groups(block)) {
            seconds += group_s(knowledge, *group, phase);
        }
        time.block_s[static_cast<std::size_t>(block)] = bounded(seconds);
        total += seconds;
    }
    time.total_s = bounded(total);
    return time;
}

SessionTime session_time(const Knowledge& knowledge, const model::Plan& plan,
                         const model::Day& day) {
    return session_time(knowledge, day, model::phase_of(plan, day.id));
}

}  // namespace phasewise::opt
