#include "store/plan_items.hpp"

#include <array>
#include <limits>
#include <string_view>
#include <utility>

#include "model/limits.hpp"
#include "model/plan.hpp"

namespace phasewise::store {

namespace {

using base::JsonReader;
using model::PlanLimits;

/// 15 or [12,15].
model::Range read_range(const JsonReader& json, int most) {
    if (!json.is_array()) {
        const int value = json.integer(0, most);
        return {value, value};
    }
    const auto ends = json.items(2, 2);
    if (ends.size() != 2) {
        return {};
    }
    const model::Range range{ends[0].integer(0, most), ends[1].integer(0, most)};
    if (range.lo > range.hi) {
        json.fault("runs from the larger to the smaller number");
    }
    return range;
}

std::optional<model::Rest> read_rest(const std::optional<JsonReader>& json) {
    if (!json) {
        return std::nullopt;
    }
    const model::Range range = read_range(*json, PlanLimits::rest_s);
    return model::Rest{range.lo, range.hi};
}

std::string read_text(const std::optional<JsonReader>& json, std::size_t most) {
    return json ? json->text(most) : std::string();
}

bool read_flag(const std::optional<JsonReader>& json) { return json && json->boolean(); }

/// "X" or 0 to 15, without leading zeros.
std::optional<model::TempoPart> tempo_part(std::string_view text) {
    if (text == "X") {
        return model::TempoPart{model::TempoPart::explosive};
    }
    if (text.empty() || text.size() > 2 || (text.size() == 2 && text[0] == '0')) {
        return std::nullopt;
    }
    int seconds = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        seconds = seconds * 10 + (c - '0');
    }
    if (seconds > PlanLimits::tempo_s) {
        return std::nullopt;
    }
    return model::TempoPart{seconds};
}

/// "4/2/1", or "4/2/1/1" where the fourth part says something.
std::optional<model::Tempo> parse_tempo(std::string_view text) {
    std::array<model::TempoPart, 4> parts{};
    std::size_t count = 0;
    while (true) {
        const std::size_t slash = text.find('/');
        const auto part = tempo_part(text.substr(0, slash));
        if (!part || count == parts.size()) {
            return std::nullopt;
        }
        parts[count++] = *part;
        if (slash == std::string_view::npos) {
            break;
        }
        text.remove_prefix(slash + 1);
    }
    if (count < 3 || (count == 4 && parts[3] == model::TempoPart{})) {
        return std::nullopt;
    }
    return model::Tempo{parts[0], parts[1], parts[2], parts[3]};
}

model::Load read_load(const JsonReader& json) {
    json.only(
        {"none", "pct1rm", "weight", "pct_bw", "band", "assist", "rpe", "rir", "unit", "as_typed"});
    model::Load load;
    int kinds = 0;
    for (std::size_t i = 0; i < base::count_of<model::LoadKind>; ++i) {
        const auto kind = static_cast<model::LoadKind>(i);
        if (const auto amount = json.maybe(base::name_of(kind))) {
            const model::Range range = read_range(*amount, PlanLimits::load_hundredths);
            load.kind = kind;
            load.lo = range.lo;
            load.hi = range.hi;
            ++kinds;
        }
    }
    if (kinds != 1) {
        json.fault("needs one kind of load");
    }
    if (const auto unit = json.maybe("unit")) {
        load.unit = unit->choice<model::MassUnit>();
    }
    load.as_typed = read_text(json.maybe("as_typed"), PlanLimits::load_bytes);
    return load;
}

model::Dose read_amount(const JsonReader& json) {
    model::Dose dose;
    dose.unit = model::DoseUnit::none;
    int units = 0;
    for (std::size_t i = 0; i < base::count_of<model::DoseUnit>; ++i) {
        const auto unit = static_cast<model::DoseUnit>(i);
        if (unit == model::DoseUnit::none) {
            continue;
        }
        if (const auto amount = json.maybe(base::name_of(unit))) {
            const model::Range range = read_range(*amount, PlanLimits::dose);
            dose.unit = unit;
            dose.lo = range.lo;
            dose.hi = range.hi;
            ++units;
        }
    }
    if (units > 1) {
        json.fault("has more than one dose");
    }
    if (const auto hold = json.maybe("hold")) {
        dose.hold_s = read_range(*hold, PlanLimits::rest_s);
    }
    dose.amrap = read_flag(json.maybe("amrap"));
    return dose;
}

model::SetGroup read_set(const JsonReader& json) {
    json.only({"sets", "kind", "reps", "s", "m", "steps", "contacts", "passes", "min", "hold",
               "amrap", "load", "rest"});
    model::SetGroup set;
    if (const auto count = json.maybe("sets")) {
        set.count = count->integer(1, PlanLimits::sets);
    }
    if (const auto kind = json.maybe("kind")) {
        set.kind = kind->choice<model::SetKind>();
    }
    set.dose = read_amount(json);
    if (const auto loads = json.maybe("load")) {
        for (const JsonReader& load : loads->items(PlanLimits::loads)) {
            set.loads.push_back(read_load(load));
        }
    }
    set.rest = read_rest(json.maybe("rest"));
    return set;
}

model::CardioTarget read_cardio(const JsonReader& json) {
    json.only({"stage", "zone", "intervals"});
    model::CardioTarget cardio;
    cardio.stage = read_text(json.maybe("stage"), PlanLimits::stage_bytes);
    if (const auto zone = json.maybe("zone")) {
        cardio.zone = zone->integer(0, PlanLimits::zone);
    }
    if (const auto intervals = json.maybe("intervals")) {
        intervals->only({"work_s", "easy_s", "work_zone", "easy_zone"});
        cardio.intervals =
            model::Intervals{intervals->at("work_s").integer(0, PlanLimits::dose),
                             intervals->at("easy_s").integer(0, PlanLimits::dose),
                             intervals->at("work_zone").integer(0, PlanLimits::zone),
                             intervals->at("easy_zone").integer(0, PlanLimits::zone)};
    }
    return cardio;
}

model::ExerciseRole read_role(const JsonReader& json) {
    json.only({"component", "level", "body_part"});
    return {json.at("component").choice<model::Component>(),
            json.at("level").choice<model::Level>(),
            json.at("body_part").choice<model::BodyPart>()};
}

void read_item_dose(const JsonReader& json, const DoseTable& doses, model::Item& item) {
    const auto index = static_cast<std::size_t>(json.integer(0, std::numeric_limits<int>::max()));
    if (index < doses.entries.size()) {
        const DoseEntry& dose = doses.entries[index];
        item.side = dose.side;
        item.tempo = dose.tempo;
        item.sets = dose.sets;
    } else if (doses.sound) {
        json.fault("names a dose that is not in the list");
    }
}

model::Item read_item(const JsonReader& json, const DoseTable& doses) {
    json.only({"exercise", "custom", "role", "dose", "cardio", "alternatives", "note", "rationale",
               "locked", "overrule"});
    model::Item item;
    if (const auto exercise = json.maybe("exercise")) {
        item.exercise.text = read_id(*exercise);
    }
    if (const auto custom = json.maybe("custom")) {
        item.custom_name = custom->text(PlanLimits::name_bytes, 1);
    }
    if (json.has("exercise") == json.has("custom")) {
        json.fault(R"(needs one of "exercise" and "custom")");
    }
    if (const auto role = json.maybe("role")) {
        item.role = read_role(*role);
    }
    if (const auto dose = json.maybe("dose")) {
        read_item_dose(*dose, doses, item);
    }
    if (const auto cardio = json.maybe("cardio")) {
        item.cardio = read_cardio(*cardio);
    }
    if (const auto alternatives = json.maybe("alternatives")) {
        for (const JsonReader& id : alternatives->items(PlanLimits::alternatives)) {
            item.alternatives.push_back({read_id(id)});
        }
    }
    item.note = read_text(json.maybe("note"), PlanLimits::note_bytes);
    item.rationale = read_text(json.maybe("rationale"), PlanLimits::note_bytes);
    item.locked = read_flag(json.maybe("locked"));
    if (const auto overrule = json.maybe("overrule")) {
        overrule->only({"rule", "note"});
        item.overrule = model::Overrule{read_id(overrule->at("rule")),
                                        overrule->at("note").text(PlanLimits::note_bytes)};
    }
    return item;
}

}  // namespace

std::string read_id(const JsonReader& json) {
    std::string id = json.text(PlanLimits::id_bytes, 1);
    if (!id.empty() && !model::is_id(id)) {
        json.fault(R"(must consist of letters, digits, "_" and "-")");
    }
    return id;
}

DoseEntry read_dose(const JsonReader& json) {
    json.only({"side", "tempo", "sets"});
    DoseEntry dose;
    if (const auto side = json.maybe("side")) {
        dose.side = side->choice<model::Side>();
    }
    if (const auto tempo = json.maybe("tempo")) {
        dose.tempo = parse_tempo(tempo->text(16));
        if (!dose.tempo) {
            tempo->fault("is no tempo like \"4/2/1\"");
        }
    }
    if (const auto sets = json.maybe("sets")) {
        for (const JsonReader& set : sets->items(PlanLimits::set_groups)) {
            dose.sets.push_back(read_set(set));
        }
    }
    return dose;
}

model::Group read_group(const JsonReader& json, const DoseTable& doses) {
    model::Group group;
    if (!json.has("items")) {
        group.items.push_back(read_item(json, doses));
        return group;
    }
    json.only({"kind", "rounds", "between_items", "between_rounds", "between_pairs", "items"});
    bool is_straight = true;
    if (const auto kind = json.maybe("kind")) {
        group.kind = kind->choice<model::GroupKind>();
        is_straight = kind->text(64) == base::name_of(model::GroupKind::straight);
    }
    if (const auto rounds = json.maybe("rounds")) {
        group.rounds = rounds->integer(1, PlanLimits::sets);
    }
    group.rest_between_items = read_rest(json.maybe("between_items"));
    group.rest_between_rounds = read_rest(json.maybe("between_rounds"));
    group.rest_between_pairs = read_rest(json.maybe("between_pairs"));
    for (const JsonReader& item : json.at("items").items(PlanLimits::items_in_group, 1)) {
        group.items.push_back(read_item(item, doses));
    }
    if (is_straight && group.items.size() > 1) {
        json.fault("holds several items and needs a kind");
    } else if (is_straight && group.rounds > 1) {
        json.fault("has rounds and needs a kind");
    }
    return group;
}

}  // namespace phasewise::store
