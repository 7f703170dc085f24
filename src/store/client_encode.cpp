#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/json_writer.hpp"
#include "base/names.hpp"
#include "store/client_codec.hpp"
#include "store/client_parts.hpp"

namespace phasewise::store {

namespace {

using Json = nlohmann::ordered_json;

/// Puts the name of `value` under `key`, unless it is the usual one.
template <class Enum>
void put_choice(Json& json, const char* key, Enum value, Enum usual = Enum{}) {
    if (value != usual) {
        json[key] = std::string(base::name_of(value));
    }
}

template <class Enum>
Json names_as_list(const std::vector<Enum>& values) {
    Json list = Json::array();
    for (const Enum value : values) {
        list.push_back(std::string(base::name_of(value)));
    }
    return list;
}

void put_words(Json& json, const char* key, const std::string& words) {
    if (!words.empty()) {
        json[key] = words;
    }
}

void put_whole(Json& json, const char* key, const std::optional<int>& number) {
    if (number) {
        json[key] = *number;
    }
}

/// `amount` in units of which `parts` make one: 725 tenths as 72.5, 720 as 72.
Json decimal_number(int amount, int parts) {
    return amount % parts == 0 ? Json(amount / parts) : Json(static_cast<double>(amount) / parts);
}

void put_decimal(Json& json, const char* key, const std::optional<int>& amount, int parts) {
    if (amount) {
        json[key] = decimal_number(*amount, parts);
    }
}

/// Puts `part` under `key` where there is anything in it.
void put_part(Json& json, const char* key, Json part) {
    if (!part.empty()) {
        json[key] = std::move(part);
    }
}

/// Puts a detail of a condition. Where a subtype would fill it, it is written although it is
/// unknown.
template <class Enum>
void put_detail(Json& json, const char* key, Enum detail, const model::Client& client,
                model::Population population) {
    const bool would_be_filled =
        std::ranges::any_of(client.conditions, [population](const model::Condition& one) {
            return one.id == population && detail_named<Enum>(one.subtype).has_value();
        });
    if (detail != Enum::unknown || would_be_filled) {
        json[key] = std::string(base::name_of(detail));
    }
}

/// Something with an id that stands as its id alone where it says no more.
Json id_or_object(Json object) { return object.size() == 1 ? object["id"] : object; }

Json limit_as_json(const model::Limit& limit) {
    Json json = Json::object();
    json["id"] = std::string(base::name_of(limit.id));
    put_choice(json, "side", limit.side);
    put_words(json, "since", limit.since);
    put_words(json, "note", limit.note);
    return id_or_object(std::move(json));
}

Json condition_as_json(const model::Condition& condition) {
    Json json = Json::object();
    json["id"] = std::string(base::name_of(condition.id));
    put_choice(json, "side", condition.side);
    put_words(json, "subtype", condition.subtype);
    put_words(json, "since", condition.since);
    put_words(json, "note", condition.note);
    return id_or_object(std::move(json));
}

Json readiness_as_json(const model::Readiness& readiness) {
    if (readiness.date.empty() && readiness.version.empty()) {
        return std::string(base::name_of(readiness.outcome));
    }
    Json json = Json::object();
    json["outcome"] = std::string(base::name_of(readiness.outcome));
    put_words(json, "date", readiness.date);
    put_words(json, "version", readiness.version);
    return json;
}

Json clearance_as_json(const model::Clearance& clearance) {
    Json json = Json::object();
    json["date"] = clearance.date;
    json["by"] = clearance.by;
    put_words(json, "text", clearance.text);
    put_part(json, "lifts", clearance.lifts);
    if (clearance.expires) {
        json["expires"] = *clearance.expires;
    }
    return json;
}

Json movement_screen_as_json(const std::vector<model::MovementFinding>& findings) {
    Json list = Json::array();
    for (const model::MovementFinding& finding : findings) {
        Json json = Json::object();
        json["id"] = std::string(base::name_of(finding.id));
        put_choice(json, "side", finding.side);
        put_choice(json, "grade", finding.grade, model::Grade::clear);
        if (finding.pain) {
            json["pain"] = true;
        }
        list.push_back(std::move(json));
    }
    return list;
}

Json pressures_as_json(const std::vector<model::BloodPressure>& pressures) {
    Json list = Json::array();
    for (const model::BloodPressure& pressure : pressures) {
        Json json = Json::object();
        json["sys"] = pressure.systolic;
        json["dia"] = pressure.diastolic;
        put_words(json, "date", pressure.date);
        list.push_back(std::move(json));
    }
    return list;
}

Json glucose_as_json(const model::Glucose& glucose) {
    Json json = Json::object();
    json["value"] = glucose.mg_dl;
    json["unit"] = "mg_dl";
    put_choice(json, "ketones", glucose.ketones);
    put_choice(json, "severe_low_24h", glucose.severe_low_24h);
    return json;
}

Json pain_as_json(const model::Pain& pain) {
    Json json = Json::object();
    put_words(json, "place", pain.place);
    if (pain.level != 0) {
        json["level"] = pain.level;
    }
    put_choice(json, "new", pain.is_new);
    put_choice(json, "sharp", pain.sharp);
    put_choice(json, "unexplained", pain.unexplained);
    put_choice(json, "during_test", pain.during_test);
    put_choice(json, "chest_pain", pain.chest_pain);
    put_choice(json, "fainting", pain.fainting);
    return json;
}

Json pregnancy_as_json(const model::Pregnancy& pregnancy) {
    Json json = Json::object();
    json["week"] = pregnancy.week;
    put_part(json, "items", names_as_list(pregnancy.items));
    return json;
}

Json diabetes_as_json(const model::Client& client) {
    const model::Diabetes& diabetes = client.diabetes;
    Json json = Json::object();
    put_detail(json, "type", diabetes.type, client, model::Population::diabetes);
    put_choice(json, "meds", diabetes.medicine);
    put_choice(json, "neuropathy", diabetes.neuropathy);
    put_choice(json, "autonomic", diabetes.autonomic);
    put_choice(json, "retinopathy", diabetes.retinopathy);
    return json;
}

Json cancer_as_json(const model::Client& client) {
    Json json = Json::object();
    put_detail(json, "treatment", client.cancer.treatment, client, model::Population::cancer);
    put_choice(json, "counts", client.cancer.counts);
    put_choice(json, "lymphoedema", client.cancer.lymphoedema);
    return json;
}

Json arteries_as_json(const model::PeripheralArteries& pad) {
    Json json = Json::object();
    put_choice(json, "sore", pad.sore);
    put_choice(json, "rest_pain", pad.rest_pain);
    if (pad.sensation_poor != model::Answer::unknown) {
        json["sensation"] = pad.sensation_poor == model::Answer::yes ? "poor" : "normal";
    }
    return json;
}

void put_details(Json& json, const model::Client& client) {
    put_part(json, "diabetes", diabetes_as_json(client));
    Json arthritis = Json::object();
    put_detail(arthritis, "type", client.arthritis, client, model::Population::arthritis);
    put_part(json, "arthritis", std::move(arthritis));
    put_part(json, "cancer", cancer_as_json(client));
    Json osteoporosis = Json::object();
    put_detail(osteoporosis, "site", client.osteoporosis.site, client,
               model::Population::osteoporosis);
    put_choice(osteoporosis, "fracture", client.osteoporosis.fracture);
    put_part(json, "osteoporosis", std::move(osteoporosis));
    Json chd = Json::object();
    put_whole(chd, "symptom_free_months", client.chd.symptom_free_months);
    put_choice(chd, "rehab_done", client.chd.rehab_done);
    put_part(json, "chd", std::move(chd));
    Json lung = Json::object();
    put_detail(lung, "type", client.lung, client, model::Population::lung);
    put_part(json, "lung", std::move(lung));
    put_part(json, "pad", arteries_as_json(client.pad));
}

void put_person(Json& json, const model::Client& client) {
    put_words(json, "name", client.name);
    json["age"] = client.age;
    json["goal"] = std::string(base::name_of(client.goal));
    put_choice(json, "sex", client.sex);
    put_decimal(json, "height_cm", client.height_mm, 10);
    put_decimal(json, "weight_kg", client.weight_g, 1000);
    put_decimal(json, "bmi", client.bmi_tenths, 10);
}

void put_training(Json& json, const model::Client& client) {
    const model::Client usual;
    put_whole(json, "experience_months", client.experience_months);
    put_whole(json, "layoff_weeks", client.layoff_weeks);
    if (client.days_per_week != usual.days_per_week) {
        json["days_per_week"] = client.days_per_week;
    }
    if (client.minutes_per_session != usual.minutes_per_session) {
        json["minutes_per_session"] = client.minutes_per_session;
    }
    if (client.equipment) {
        json["equipment"] = names_as_list(*client.equipment);
    }
    for (const model::Limit& limit : client.limits) {
        json["limits"].push_back(limit_as_json(limit));
    }
}

void put_health(Json& json, const model::Client& client) {
    for (const model::Condition& condition : client.conditions) {
        json["conditions"].push_back(condition_as_json(condition));
    }
    if (client.medications) {
        json["medications"] = names_as_list(*client.medications);
    }
    if (client.readiness) {
        json["readiness"] = readiness_as_json(*client.readiness);
    }
    for (const model::Clearance& clearance : client.clearances) {
        json["clearance"].push_back(clearance_as_json(clearance));
    }
    if (client.ohsa) {
        json["ohsa"] = movement_screen_as_json(*client.ohsa);
    }
    put_whole(json, "resting_hr", client.resting_hr);
    put_part(json, "bp", pressures_as_json(client.bp));
    put_choice(json, "bp_treated", client.bp_treated);
    put_whole(json, "hr_ceiling", client.hr_ceiling);
    if (client.glucose) {
        json["glucose"] = glucose_as_json(*client.glucose);
    }
    put_whole(json, "spo2", client.spo2);
    put_decimal(json, "temperature", client.temperature_tenths, 10);
    if (client.pain) {
        json["pain"] = pain_as_json(*client.pain);
    }
    if (client.pregnancy) {
        json["pregnancy"] = pregnancy_as_json(*client.pregnancy);
    }
    put_details(json, client);
    put_choice(json, "floor_transfer", client.floor_transfer);
    put_choice(json, "landing_test", client.landing_test);
    put_choice(json, "mature_adolescent", client.mature_adolescent);
    put_choice(json, "spotter", client.spotter);
    put_choice(json, "supervised", client.supervised);
}

void put_exercises(Json& json, const model::Client& client) {
    for (const model::OneRepMax& best : client.one_rep_max) {
        Json one = Json::object();
        one["exercise"] = best.exercise.text;
        one["value"] = decimal_number(best.hundredths, model::hundredths);
        put_choice(one, "unit", best.unit);
        if (best.estimated) {
            one["estimated"] = true;
        }
        json["one_rep_max"].push_back(std::move(one));
    }
    put_words(json, "start_date", client.start_date);
    put_words(json, "event_date", client.event_date);
    for (const model::ExerciseId& exercise : client.preferences) {
        json["preferences"].push_back(exercise.text);
    }
}

}  // namespace

nlohmann::ordered_json write_client(const model::Client& client) {
    Json json = Json::object();
    put_person(json, client);
    put_training(json, client);
    put_health(json, client);
    put_exercises(json, client);
    return json;
}

std::string encode_client(const model::Client& client) {
    return base::write_json(write_client(client));
}

}  // namespace phasewise::store
