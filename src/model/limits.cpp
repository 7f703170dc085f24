#include "model/limits.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace phasewise::model {

namespace {

using base::Error;
using Objection = std::optional<Error>;

bool in_order(int lo, int hi, int most) { return 0 <= lo && lo <= hi && hi <= most; }

Objection check_rest(const std::optional<Rest>& rest) {
    if (rest && !in_order(rest->lo, rest->hi, PlanLimits::rest_s)) {
        return Error{"A rest is 0 to " + base::digits(PlanLimits::rest_s) + " seconds long."};
    }
    return std::nullopt;
}

Objection check(const Tempo& tempo) {
    for (const TempoPart part : {tempo.eccentric, tempo.isometric, tempo.concentric, tempo.top}) {
        if (!part.is_explosive() && !in_order(part.seconds, part.seconds, PlanLimits::tempo_s)) {
            return Error{"A part of a tempo is 0 to " + base::digits(PlanLimits::tempo_s) +
                         " seconds or X."};
        }
    }
    return std::nullopt;
}

Objection check(const Dose& dose) {
    if (!in_order(dose.lo, dose.hi, PlanLimits::dose)) {
        return Error{"A dose is 0 to " + base::digits(PlanLimits::dose) +
                     ", the smaller number first."};
    }
    if (dose.unit == DoseUnit::none && dose.hi != 0) {
        return Error{"A dose with a number needs a unit."};
    }
    if (dose.hold_s && !in_order(dose.hold_s->lo, dose.hold_s->hi, PlanLimits::rest_s)) {
        return Error{"A hold is 0 to " + base::digits(PlanLimits::rest_s) + " seconds long."};
    }
    return std::nullopt;
}

Objection check(const Load& load) {
    if (!in_order(load.lo, load.hi, PlanLimits::load_hundredths)) {
        return Error{"A load is 0 to " + base::digits(PlanLimits::load_hundredths / 100) +
                     ", the smaller number first."};
    }
    return why_not_text(load.as_typed, PlanLimits::load_bytes, "A load");
}

Objection check(const SetGroup& set) {
    if (set.count < 1 || set.count > PlanLimits::sets) {
        return Error{"An exercise has 1 to " + base::digits(PlanLimits::sets) + " sets alike."};
    }
    if (set.loads.size() > PlanLimits::loads) {
        return Error{"A set holds at most " + base::digits(PlanLimits::loads) + " loads."};
    }
    if (auto objection = check(set.dose)) {
        return objection;
    }
    for (const Load& load : set.loads) {
        if (auto objection = check(load)) {
            return objection;
        }
    }
    return check_rest(set.rest);
}

Objection check(const CardioTarget& cardio) {
    const auto zone = [](int value) { return in_order(value, value, PlanLimits::zone); };
    const Intervals parts = cardio.intervals.value_or(Intervals{});
    if (!zone(cardio.zone) || !zone(parts.work_zone) || !zone(parts.easy_zone)) {
        return Error{"A heart-rate zone is 1 to " + base::digits(PlanLimits::zone) + "."};
    }
    if (!in_order(parts.work_s, parts.work_s, PlanLimits::dose) ||
        !in_order(parts.easy_s, parts.easy_s, PlanLimits::dose)) {
        return Error{"An interval is 0 to " + base::digits(PlanLimits::dose) + " seconds long."};
    }
    return why_not_text(cardio.stage, PlanLimits::stage_bytes, "A stage");
}

Objection check_names(const Item& item) {
    if (item.exercise.text.empty() == item.custom_name.empty()) {
        return Error{"An entry needs an exercise or a name of its own, one of the two."};
    }
    const auto is_no_id = [](const ExerciseId& id) { return !is_id(id.text); };
    if (item.custom_name.empty() && is_no_id(item.exercise)) {
        return Error{"The exercise has an id that cannot be stored."};
    }
    if (item.alternatives.size() > PlanLimits::alternatives) {
        return Error{"An exercise has at most " + base::digits(PlanLimits::alternatives) +
                     " alternatives."};
    }
    if (std::ranges::any_of(item.alternatives, is_no_id)) {
        return Error{"An alternative has an id that cannot be stored."};
    }
    if (item.overrule && !is_id(item.overrule->rule)) {
        return Error{"An overruled finding needs the id of its rule."};
    }
    return std::nullopt;
}

Objection check_texts(const Item& item) {
    struct Text {
        std::string_view text;
        std::size_t most;
        std::string_view what;
    };
    const std::string_view why = item.overrule ? std::string_view(item.overrule->note) : "";
    for (const Text& text : {Text{item.custom_name, PlanLimits::name_bytes, "A name"},
                             Text{item.note, PlanLimits::note_bytes, "A note"},
                             Text{item.rationale, PlanLimits::note_bytes, "A rationale"},
                             Text{why, PlanLimits::note_bytes, "A reason"}}) {
        if (auto objection = why_not_text(text.text, text.most, text.what)) {
            return objection;
        }
    }
    return std::nullopt;
}

Objection check(const Item& item) {
    for (const auto part : {check_names, check_texts}) {
        if (auto objection = part(item)) {
            return objection;
        }
    }
    if (item.tempo) {
        if (auto objection = check(*item.tempo)) {
            return objection;
        }
    }
    if (item.cardio) {
        if (auto objection = check(*item.cardio)) {
            return objection;
        }
    }
    if (item.sets.size() > PlanLimits::set_groups) {
        return Error{"An exercise holds at most " + base::digits(PlanLimits::set_groups) +
                     " different sets."};
    }
    for (const SetGroup& set : item.sets) {
        if (auto objection = check(set)) {
            return objection;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Error> why_not(const Group& group) {
    if (group.items.empty()) {
        return Error{"A group needs an exercise."};
    }
    if (group.items.size() > PlanLimits::items_in_group) {
        return Error{"A group holds at most " + base::digits(PlanLimits::items_in_group) +
                     " exercises."};
    }
    if (group.kind == GroupKind::straight && (group.items.size() != 1 || group.rounds != 1)) {
        return Error{"Exercises done together need a kind of group: a superset, a circuit."};
    }
    if (group.rounds < 1 || group.rounds > PlanLimits::sets) {
        return Error{"A group has 1 to " + base::digits(PlanLimits::sets) + " rounds."};
    }
    for (const auto& rest :
         {group.rest_between_items, group.rest_between_rounds, group.rest_between_pairs}) {
        if (auto objection = check_rest(rest)) {
            return objection;
        }
    }
    for (const Item& item : group.items) {
        if (auto objection = check(item)) {
            return objection;
        }
    }
    return std::nullopt;
}

std::optional<Error> why_not_text(std::string_view text, std::size_t most, std::string_view what) {
    if (text.size() > most) {
        return Error{std::string(what) + " holds at most " + base::digits(most) + " characters."};
    }
    if (!base::is_utf8(text) || text.find('\0') != std::string_view::npos) {
        return Error{std::string(what) + " holds characters that cannot be stored."};
    }
    return std::nullopt;
}

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= PlanLimits::id_bytes &&
           std::ranges::all_of(text, [](char c) {
               return ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') ||
                      c == '_' || c == '-';
           });
}

}  // namespace phasewise::model
