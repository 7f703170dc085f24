#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/plan.hpp"
#include "store/client_codec.hpp"
#include "store/client_parts.hpp"
#include "store/plan_items.hpp"

namespace phasewise::store {

namespace {

using base::JsonReader;

// Sizes that a person may have; wide, for they only catch a slip of the pen or the unit.
constexpr int least_height_mm = 500;
constexpr int most_height_mm = 2750;
constexpr int least_weight_g = 10'000;
constexpr int most_weight_g = 500'000;
constexpr int least_bmi_tenths = 80;
constexpr int most_bmi_tenths = 1200;

/// `amount` times `numerator` / `denominator`, rounded half up.
int converted(int amount, std::int64_t numerator, std::int64_t denominator) {
    return static_cast<int>((amount * numerator + denominator / 2) / denominator);
}

model::Sex read_sex(const JsonReader& json) {
    const std::string word = json.is_string() ? json.text(64) : std::string();
    if (word == "F" || word == "f") {
        return model::Sex::female;
    }
    if (word == "M" || word == "m") {
        return model::Sex::male;
    }
    return json.choice<model::Sex>();
}

/// {"value": 70, "unit": "in"}, in millimetres.
int read_length(const JsonReader& json) {
    json.only({"value", "unit"});
    const JsonReader value = json.at("value");
    switch (unit_at(json, "cm", "in")) {
    case SaidUnit::usual: return value.scaled(least_height_mm, most_height_mm, 10);
    case SaidUnit::other: return converted(value.scaled(2000, 10'800, 100), 254, 1000);
    case SaidUnit::none: break;
    }
    return least_height_mm;
}

/// {"value": 154.5, "unit": "lb"}, in grams.
int read_mass(const JsonReader& json) {
    json.only({"value", "unit"});
    const JsonReader value = json.at("value");
    switch (unit_at(json, "kg", "lb")) {
    case SaidUnit::usual: return value.scaled(least_weight_g, most_weight_g, 1000);
    case SaidUnit::other:
        return converted(value.scaled(23'000, 1'100'000, 1000), 45'359'237, 100'000'000);
    case SaidUnit::none: break;
    }
    return least_weight_g;
}

void read_person(const JsonReader& json, model::Client& client) {
    client.name = text_at(json, "name", ClientLimits::name);
    // The reader checks it as it checks everything; the client has no place for it.
    (void)text_at(json, "note", ClientLimits::clearance);
    client.age = json.at("age").integer(ClientLimits::least_age, ClientLimits::most_age);
    client.goal = json.at("goal").choice<model::Goal>();
    if (const auto sex = json.maybe("sex")) {
        client.sex = read_sex(*sex);
    }
    const auto height_cm = json.maybe("height_cm");
    const auto height = json.maybe("height");
    if (const auto said = one_of(height_cm, height, "height_cm")) {
        client.height_mm =
            height_cm ? said->scaled(least_height_mm, most_height_mm, 10) : read_length(*said);
    }
    const auto weight_kg = json.maybe("weight_kg");
    const auto weight = json.maybe("weight");
    if (const auto said = one_of(weight_kg, weight, "weight_kg")) {
        client.weight_g =
            weight_kg ? said->scaled(least_weight_g, most_weight_g, 1000) : read_mass(*said);
    }
    if (const auto bmi = json.maybe("bmi")) {
        client.bmi_tenths = bmi->scaled(least_bmi_tenths, most_bmi_tenths, 10);
    }
}

/// A list of equipment; nothing for a whole gym.
std::optional<std::vector<model::Equipment>> read_client_equipment(const JsonReader& json) {
    if (json.is_string()) {
        if (json.text(ClientLimits::note) != "gym") {
            json.fault(R"(must be a list of equipment, or "gym")");
        }
        return std::nullopt;
    }
    std::vector<model::Equipment> equipment;
    bool is_gym = false;
    for (const JsonReader& item : json.items(ClientLimits::equipment)) {
        if (item.is_string() && item.text(64) == "gym") {
            is_gym = true;
        } else {
            equipment.push_back(item.choice<model::Equipment>());
        }
    }
    return is_gym ? std::nullopt : std::optional{std::move(equipment)};
}

model::Limit read_limit(const JsonReader& json) {
    model::Limit limit;
    if (json.is_string()) {
        limit.id = json.choice<model::LimitId>();
        return limit;
    }
    json.only({"id", "side", "since", "note"});
    limit.id = json.at("id").choice<model::LimitId>();
    limit.side = side_at(json);
    limit.since = text_at(json, "since", ClientLimits::since);
    limit.note = text_at(json, "note", ClientLimits::note);
    return limit;
}

model::OneRepMax read_one_rep_max(const JsonReader& json) {
    json.only({"exercise", "value", "unit", "date", "estimated"});
    model::OneRepMax best;
    best.exercise.text = read_id(json.at("exercise"));
    best.hundredths =
        json.at("value").scaled(1, model::PlanLimits::load_hundredths, model::hundredths);
    if (const auto unit = json.maybe("unit")) {
        best.unit = unit->choice<model::MassUnit>();
    }
    (void)date_at(json, "date");
    if (const auto estimated = json.maybe("estimated")) {
        best.estimated = estimated->boolean();
    }
    return best;
}

/// What the client has trained, and when, where and how they want to train.
void read_training(const JsonReader& json, model::Client& client) {
    if (const auto months = maybe_either(json, "experience_months", "training_age_months");
        months && !months->is_null()) {
        client.experience_months = months->integer(0, ClientLimits::months);
    }
    if (const auto weeks = json.maybe("layoff_weeks")) {
        client.layoff_weeks = weeks->integer(0, ClientLimits::weeks);
    }
    if (const auto days = maybe_either(json, "days_per_week", "sessions_per_week")) {
        client.days_per_week = days->integer(1, 6);
    }
    if (const auto minutes = maybe_either(json, "minutes_per_session", "slot_min")) {
        client.minutes_per_session = minutes->integer(20, 120);
    }
    if (const auto equipment = json.maybe("equipment")) {
        client.equipment = read_client_equipment(*equipment);
    }
    if (const auto limits = json.maybe("limits")) {
        for (const JsonReader& limit : limits->items(ClientLimits::limits)) {
            client.limits.push_back(read_limit(limit));
        }
    }
    client.spotter = answer_at(json, "spotter");
    client.supervised = answer_at(json, "supervised");
    if (const auto list = json.maybe("one_rep_max")) {
        for (const JsonReader& best : list->items(ClientLimits::exercises)) {
            client.one_rep_max.push_back(read_one_rep_max(best));
        }
    }
    client.start_date = date_at(json, "start_date");
    client.event_date = date_at(json, "event_date");
    if (const auto preferences = json.maybe("preferences")) {
        for (const JsonReader& id : preferences->items(ClientLimits::exercises)) {
            client.preferences.push_back({read_id(id)});
        }
    }
}

}  // namespace

model::Client read_client(const JsonReader& json) {
    json.only({"name",
               "note",
               "age",
               "goal",
               "sex",
               "height_cm",
               "height",
               "weight_kg",
               "weight",
               "bmi",
               "experience_months",
               "training_age_months",
               "layoff_weeks",
               "days_per_week",
               "sessions_per_week",
               "minutes_per_session",
               "slot_min",
               "equipment",
               "limits",
               "conditions",
               "medications",
               "readiness",
               "clearance",
               "ohsa",
               "assessments",
               "resting",
               "resting_hr",
               "bp",
               "bp_treated",
               "hr_ceiling",
               "glucose",
               "spo2",
               "temperature",
               "pain",
               "pregnancy",
               "pregnancy_week",
               "diabetes",
               "arthritis",
               "cancer",
               "osteoporosis",
               "chd",
               "lung",
               "pad",
               "floor_transfer",
               "landing_test",
               "mature_adolescent",
               "spotter",
               "supervised",
               "one_rep_max",
               "start_date",
               "event_date",
               "preferences"});
    model::Client client;
    read_person(json, client);
    read_training(json, client);
    read_health(json, client);
    read_conditions(json, client);
    return client;
}

base::Result<model::Client> decode_client(std::string_view json) {
    const auto document = base::JsonDocument::parse(
        json, {ClientLimits::bytes, ClientLimits::depth, ClientLimits::values, ClientLimits::keys});
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    model::Client client = read_client(document->root(faults));
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return client;
}

}  // namespace phasewise::store
