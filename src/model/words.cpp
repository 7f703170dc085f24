#include "model/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/text.hpp"

namespace phasewise::model {

namespace {

using base::digits;

/// `parts` with `between` between them; empty parts are left out.
std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string result;
    for (const std::string& part : parts) {
        if (part.empty()) {
            continue;
        }
        if (!result.empty()) {
            result += between;
        }
        result += part;
    }
    return result;
}

std::string range(int lo, int hi) { return lo == hi ? digits(lo) : digits(lo) + '-' + digits(hi); }

/// "1 set", "3 sets".
std::string counted_word(int count, std::string_view one, std::string_view many) {
    return digits(count) + ' ' + std::string(count == 1 ? one : many);
}

/// "42.5" for 4250.
std::string hundredths(int value) {
    std::string text = digits(value / 100);
    const int rest = value % 100;
    if (rest != 0) {
        text += rest < 10 ? ".0" : ".";
        text += digits(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
}

std::string hundredths_range(const Load& load) {
    return load.lo == load.hi ? hundredths(load.lo)
                              : hundredths(load.lo) + '-' + hundredths(load.hi);
}

std::string part_text(const TempoPart& part) {
    return part.is_explosive() ? "X" : digits(part.seconds);
}

/// The unit as it follows a dose: "30 s", "20 steps", "1 pass"; nothing for repetitions.
std::string_view unit_text(const Dose& dose) {
    const bool one = dose.lo == 1 && dose.hi == 1;
    switch (dose.unit) {
    case DoseUnit::reps:
    case DoseUnit::none: return "";
    case DoseUnit::s: return " s";
    case DoseUnit::m: return " m";
    case DoseUnit::steps: return one ? " step" : " steps";
    case DoseUnit::contacts: return one ? " contact" : " contacts";
    case DoseUnit::passes: return one ? " pass" : " passes";
    case DoseUnit::min: return " min";
    }
    return "";
}

/// One load; `spoken` says what a percentage is of.
std::string one_load(const Load& load, bool spoken) {
    if (!load.as_typed.empty()) {
        return load.as_typed;
    }
    const std::string number = hundredths_range(load);
    switch (load.kind) {
    case LoadKind::none: return {};
    case LoadKind::pct1rm: return number + (spoken ? " % 1RM" : " %");
    case LoadKind::weight: return number + ' ' + std::string(base::name_of(load.unit));
    case LoadKind::pct_bw: {
        const bool whole = load.lo == load.hi && (load.lo == 0 || load.lo == 10'000);
        return whole ? "body weight" : number + (spoken ? " % body weight" : " % BW");
    }
    case LoadKind::band: return "band";
    case LoadKind::assist:
        return number + ' ' + std::string(base::name_of(load.unit)) + " assistance";
    case LoadKind::rpe: return "RPE " + number;
    case LoadKind::rir: return number + " RIR";
    }
    return {};
}

std::string loads_text(const std::vector<Load>& loads, bool spoken) {
    std::vector<std::string> parts;
    parts.reserve(loads.size());
    for (const Load& load : loads) {
        parts.push_back(one_load(load, spoken));
    }
    return joined(parts, ", ");
}

std::string_view kind_word(SetKind kind) {
    constexpr std::array<std::string_view, base::count_of<SetKind>> words{
        "", "warm-up ", "back-off ", "drop ", "test "};
    return words[static_cast<std::size_t>(kind)];
}

/// "3 sets", "1 warm-up set".
std::string sets_word(int count, SetKind kind) {
    return digits(count) + ' ' + std::string(kind_word(kind)) + (count == 1 ? "set" : "sets");
}

/// The number of a dose with its unit, as it is said: "15", "20 s", "as many reps as possible".
std::string dose_words(const Dose& dose) {
    if (dose.amrap) {
        return dose.lo == 0 ? "as many as possible" : digits(dose.lo) + " or more";
    }
    if (dose.unit == DoseUnit::min) {
        return range(dose.lo, dose.hi) + (dose.hi == 1 ? " minute" : " minutes");
    }
    return range(dose.lo, dose.hi) + std::string(unit_text(dose));
}

/// "2 sets of 15", "2 holds of 20 s each side", "20 minutes", "1 set of 12, 2 s hold".
std::string set_words(const SetGroup& set, Side side, bool seconds_are_work) {
    const Dose& dose = set.dose;
    if (dose.unit == DoseUnit::none) {
        return set.count == 1 && set.kind == SetKind::work ? "" : sets_word(set.count, set.kind);
    }
    std::string result;
    if (dose.unit == DoseUnit::s && !seconds_are_work && set.kind == SetKind::work) {
        result = counted_word(set.count, "hold", "holds") + " of ";
    } else if (dose.unit != DoseUnit::min || set.count != 1 || set.kind != SetKind::work) {
        result = sets_word(set.count, set.kind) + " of ";
    }
    result += dose_words(dose);
    if (side == Side::each) {
        result += " each side";
    }
    if (dose.hold_s) {
        result += ", " + range(dose.hold_s->lo, dose.hold_s->hi) + " s hold";
    }
    return result;
}

std::string ending(const SetGroup& set) {
    return joined({set.rest ? "rest " + rest_text(*set.rest) : "", loads_text(set.loads, true)},
                  ", ");
}

std::string zone_words(int zone) { return zone == 0 ? "" : "zone " + digits(zone); }

std::string cardio_words(const CardioTarget& cardio) {
    std::vector<std::string> parts{cardio.stage.empty() ? "" : "stage " + cardio.stage,
                                   zone_words(cardio.zone)};
    if (cardio.intervals) {
        const auto part = [](int seconds, int zone) {
            return digits(seconds) + " s" + (zone == 0 ? "" : " in " + zone_words(zone));
        };
        const Intervals& intervals = *cardio.intervals;
        parts.push_back("intervals of " + part(intervals.work_s, intervals.work_zone) + " and " +
                        part(intervals.easy_s, intervals.easy_zone));
    }
    return joined(parts, ", ");
}

/// The sets that are not of the kind said first: "after 3 warm-up sets, then 1 drop set".
std::string other_sets(const Item& item, SetKind said) {
    std::vector<std::string> parts;
    for (std::size_t k = 0; k < base::count_of<SetKind>; ++k) {
        const auto kind = static_cast<SetKind>(k);
        int count = 0;
        for (const SetGroup& set : item.sets) {
            count += set.kind == kind ? set.count : 0;
        }
        if (kind != said && count != 0) {
            parts.push_back((kind == SetKind::warm_up ? "after " : "then ") +
                            sets_word(count, kind));
        }
    }
    return joined(parts, ", ");
}

}  // namespace

std::string tempo_text(const Tempo& tempo) {
    const std::string text = part_text(tempo.eccentric) + '/' + part_text(tempo.isometric) + '/' +
                             part_text(tempo.concentric);
    return tempo.top == TempoPart{} ? text : text + '/' + part_text(tempo.top);
}

std::string dose_text(const Dose& dose, Side side) {
    if (dose.unit == DoseUnit::none) {
        return {};
    }
    std::string text = range(dose.lo, dose.hi);
    if (dose.amrap) {
        text = dose.lo == 0 ? "AMRAP" : digits(dose.lo) + '+';
    }
    text += dose.amrap && dose.lo == 0 ? "" : unit_text(dose);
    return side == Side::each ? text + " each" : text;
}

std::string load_text(const SetGroup& set) { return loads_text(set.loads, false); }

std::string rest_text(const Rest& rest) { return range(rest.lo, rest.hi) + " s"; }

std::string prescription_words(const Item& item, std::optional<DoseKind> counted) {
    std::vector<const SetGroup*> said;
    SetKind kind = SetKind::work;
    const auto collect = [&] {
        for (const SetGroup& set : item.sets) {
            if (set.kind == kind) {
                said.push_back(&set);
            }
        }
    };
    collect();
    if (said.empty() && !item.sets.empty()) {
        kind = item.sets.front().kind;
        collect();
    }

    const bool alike = std::ranges::all_of(
        said, [&](const SetGroup* set) { return ending(*set) == ending(*said.front()); });
    const bool seconds_are_work = counted == DoseKind::time;
    std::vector<std::string> sets;
    sets.reserve(said.size());
    for (const SetGroup* set : said) {
        sets.push_back(joined(
            {set_words(*set, item.side, seconds_are_work), alike ? "" : ending(*set)}, ", "));
    }
    return joined({joined(sets, ", then "), item.tempo ? "tempo " + tempo_text(*item.tempo) : "",
                   alike && !said.empty() ? ending(*said.front()) : "",
                   item.cardio ? cardio_words(*item.cardio) : "", other_sets(item, kind)},
                  ", ");
}

std::string_view phase_name(Phase phase) {
    constexpr std::array<std::string_view, all_phases.size()> names{
        "Phase 1: Stabilization Endurance", "Phase 2: Strength Endurance",
        "Phase 3: Muscular Development", "Phase 4: Maximal Strength", "Phase 5: Power"};
    return names[static_cast<std::size_t>(phase)];
}

std::string_view block_name(Block block) {
    constexpr std::array<std::string_view, all_blocks.size()> names{
        "Warm-up",         "Activation", "Skill development", "Resistance training",
        "Client's choice", "Cardio",     "Cool-down"};
    return names[static_cast<std::size_t>(block)];
}

std::string_view group_name(GroupKind kind) {
    switch (kind) {
    case GroupKind::superset: return "Superset";
    case GroupKind::contrast: return "Contrast pair";
    case GroupKind::circuit: return "Circuit";
    case GroupKind::vertical: return "Vertical loading";
    case GroupKind::interval: return "Intervals";
    case GroupKind::straight: break;
    }
    return "Straight sets";
}

std::string group_words(const Group& group) {
    const std::string name(group_name(group.kind));
    // A pair is a pair; of the others it counts how often they are gone through.
    const bool pair = group.kind == GroupKind::superset || group.kind == GroupKind::contrast;
    return pair ? name
                : name + ", " + base::digits(group.rounds) +
                      (group.rounds == 1 ? " round" : " rounds");
}

std::string_view level_name(Level level) {
    switch (level) {
    case Level::any: return "Any level";
    case Level::power: return "Power";
    case Level::stabilization: return "Stabilization";
    case Level::strength: return "Strength";
    }
    return "Any level";
}

}  // namespace phasewise::model
