#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/client_codec.hpp"
#include "store/client_parts.hpp"
#include "store/plan_items.hpp"

namespace phasewise::store {

namespace {

using base::JsonReader;

model::Readiness read_readiness(const JsonReader& json) {
    model::Readiness readiness;
    if (json.is_string()) {
        readiness.outcome = json.choice<model::ScreenOutcome>();
        return readiness;
    }
    json.only({"outcome", "date", "version"});
    readiness.outcome = json.at("outcome").choice<model::ScreenOutcome>();
    readiness.date = date_at(json, "date");
    readiness.version = text_at(json, "version", ClientLimits::since);
    return readiness;
}

model::Clearance read_clearance(const JsonReader& json) {
    json.only({"date", "by", "text", "limits", "lifts", "expires"});
    model::Clearance clearance;
    clearance.date = read_day_of_calendar(json.at("date"));
    clearance.by = json.at("by").text(ClientLimits::name, 1);
    if (const auto text = maybe_either(json, "text", "limits")) {
        clearance.text = text->text(ClientLimits::clearance);
    }
    if (const auto lifts = json.maybe("lifts")) {
        for (const JsonReader& rule : lifts->items(ClientLimits::lifts)) {
            clearance.lifts.push_back(read_id(rule));
        }
    }
    if (const auto expires = json.maybe("expires")) {
        clearance.expires = read_day_of_calendar(*expires);
    }
    return clearance;
}

/// One record, or a list of them.
std::vector<model::Clearance> read_clearances(const JsonReader& json) {
    std::vector<model::Clearance> clearances;
    if (json.is_object()) {
        clearances.push_back(read_clearance(json));
        return clearances;
    }
    for (const JsonReader& record : json.items(ClientLimits::clearances)) {
        clearances.push_back(read_clearance(record));
    }
    return clearances;
}

/// A class, in the singular or the plural: "nitrate", "nitrates".
model::Medication read_medicine_class(const JsonReader& json) {
    if (json.is_string()) {
        std::string word = json.text(64);
        if (word.ends_with('s')) {
            word.pop_back();
        }
        if (const auto medicine = base::from_name<model::Medication>(word)) {
            return *medicine;
        }
    }
    return json.choice<model::Medication>();
}

std::vector<model::Medication> read_medications(const JsonReader& json) {
    std::vector<model::Medication> medications;
    for (const JsonReader& item : json.items(ClientLimits::medications)) {
        if (item.is_string()) {
            medications.push_back(read_medicine_class(item));
            continue;
        }
        item.only({"class", "name"});
        medications.push_back(read_medicine_class(item.at("class")));
        (void)text_at(item, "name", ClientLimits::name);
    }
    return medications;
}

/// A name, or the score: 0 none, 1 mild, 2 clear.
model::Grade read_grade(const JsonReader& json) {
    if (!json.is_number()) {
        return json.choice<model::Grade>();
    }
    switch (json.integer(0, 2)) {
    case 0: return model::Grade::none;
    case 1: return model::Grade::mild;
    default: return model::Grade::clear;
    }
}

model::MovementFinding read_movement_finding(const JsonReader& json) {
    json.only({"id", "side", "grade", "pain"});
    model::MovementFinding finding;
    finding.id = json.at("id").choice<model::Compensation>();
    finding.side = side_at(json);
    if (const auto grade = json.maybe("grade")) {
        finding.grade = read_grade(*grade);
    }
    if (const auto pain = json.maybe("pain")) {
        finding.pain = pain->boolean();
    }
    return finding;
}

void read_screens(const JsonReader& json, model::Client& client) {
    if (const auto readiness = json.maybe("readiness")) {
        client.readiness = read_readiness(*readiness);
    }
    if (const auto clearance = json.maybe("clearance")) {
        client.clearances = read_clearances(*clearance);
    }
    if (const auto medications = json.maybe("medications");
        medications && !medications->is_null()) {
        client.medications = read_medications(*medications);
    }
    if (const auto ohsa = maybe_either(json, "ohsa", "assessments")) {
        client.ohsa.emplace();
        for (const JsonReader& finding : ohsa->items(ClientLimits::findings)) {
            client.ohsa->push_back(read_movement_finding(finding));
        }
    }
    client.floor_transfer = answer_at(json, "floor_transfer");
    if (const auto landing = json.maybe("landing_test")) {
        client.landing_test = landing->choice<model::LandingTest>();
    }
    client.mature_adolescent = answer_at(json, "mature_adolescent");
}

/// The members "sys" and "dia" of `json`, and "date" where it is there.
model::BloodPressure read_pressure(const JsonReader& json) {
    constexpr int least_systolic = 40;  // also the answer after a fault
    const JsonReader diastolic = json.at("dia");
    model::BloodPressure pressure{json.at("sys").integer(least_systolic, 300),
                                  diastolic.integer(20, 200), date_at(json, "date")};
    if (pressure.systolic > least_systolic && pressure.diastolic >= pressure.systolic) {
        diastolic.fault("is not under \"sys\"");
    }
    return pressure;
}

/// One reading, or a list of them, the newest last.
std::vector<model::BloodPressure> read_pressures(const JsonReader& json) {
    const bool is_one = json.is_object();
    std::vector<model::BloodPressure> pressures;
    for (const JsonReader& one : is_one ? std::vector{json} : json.items(ClientLimits::pressures)) {
        one.only({"sys", "dia", "date"});
        pressures.push_back(read_pressure(one));
    }
    return pressures;
}

/// Heart rate and blood pressure at rest: keys of their own, or gathered under "resting".
void read_resting(const JsonReader& json, model::Client& client) {
    auto heart_rate = json.maybe("resting_hr");
    auto pressures = json.maybe("bp");
    if (const auto resting = json.maybe("resting")) {
        resting->only({"hr", "bp", "sys", "dia"});
        heart_rate = one_of(heart_rate, resting->maybe("hr"), "resting_hr");
        pressures = one_of(pressures, resting->maybe("bp"), "bp");
        if (resting->has("sys") || resting->has("dia")) {
            if (pressures) {
                resting->fault(R"(has "sys" and "dia" beside "bp": keep one of the two)");
            }
            client.bp.push_back(read_pressure(*resting));
        }
    }
    if (heart_rate) {
        client.resting_hr = heart_rate->integer(20, 250);
    }
    if (pressures) {
        client.bp = read_pressures(*pressures);
    }
}

/// A number, or {"bpm", "by", "date"}.
int read_heart_rate_ceiling(const JsonReader& json) {
    constexpr int least = 30;
    constexpr int most = 250;
    if (json.is_number()) {
        return json.integer(least, most);
    }
    json.only({"bpm", "by", "date"});
    (void)text_at(json, "by", ClientLimits::name);
    (void)date_at(json, "date");
    return json.at("bpm").integer(least, most);
}

/// {"value": 110, "unit": "mg_dl"} or the same in mmol/L, in mg/dL.
int read_glucose_mg(const JsonReader& json) {
    constexpr int least = 10;
    const JsonReader value = json.at("value");
    switch (unit_at(json, "mg_dl", "mmol_l")) {
    case SaidUnit::usual: return value.integer(least, 1000);
    case SaidUnit::other: {
        // Thousandths of a mmol/L times 18.018, rounded half up.
        const std::int64_t millionths = std::int64_t{value.scaled(600, 55'000, 1000)} * 18'018;
        return static_cast<int>((millionths + 500'000) / 1'000'000);
    }
    case SaidUnit::none: break;
    }
    return least;
}

model::Glucose read_glucose(const JsonReader& json) {
    json.only({"value", "unit", "ketones", "severe_low_24h"});
    return {read_glucose_mg(json), answer_at(json, "ketones"), answer_at(json, "severe_low_24h")};
}

/// Degrees Celsius, or {"value", "unit"} of "C" or "F"; in tenths of a degree Celsius.
int read_temperature(const JsonReader& json) {
    constexpr int least = 250;
    constexpr int most = 450;
    if (json.is_number()) {
        return json.scaled(least, most, 10);
    }
    json.only({"value", "unit"});
    const JsonReader value = json.at("value");
    switch (unit_at(json, "C", "F")) {
    case SaidUnit::usual: return value.scaled(least, most, 10);
    case SaidUnit::other: {
        const int above_freezing = value.scaled(770, 1130, 10) - 320;
        return (above_freezing * 10 + 9) / 18;  // times 5/9, rounded half up
    }
    case SaidUnit::none: break;
    }
    return least;
}

model::Pain read_pain(const JsonReader& json) {
    json.only(
        {"place", "level", "new", "sharp", "unexplained", "during_test", "chest_pain", "fainting"});
    model::Pain pain;
    pain.place = text_at(json, "place", ClientLimits::name);
    if (const auto level = json.maybe("level")) {
        pain.level = level->integer(0, 10);
    }
    pain.is_new = answer_at(json, "new");
    pain.sharp = answer_at(json, "sharp");
    pain.unexplained = answer_at(json, "unexplained");
    pain.during_test = answer_at(json, "during_test");
    pain.chest_pain = answer_at(json, "chest_pain");
    pain.fainting = answer_at(json, "fainting");
    return pain;
}

}  // namespace

void read_health(const JsonReader& json, model::Client& client) {
    read_screens(json, client);
    read_resting(json, client);
    client.bp_treated = answer_at(json, "bp_treated");
    if (const auto ceiling = json.maybe("hr_ceiling")) {
        client.hr_ceiling = read_heart_rate_ceiling(*ceiling);
    }
    if (const auto glucose = json.maybe("glucose")) {
        client.glucose = read_glucose(*glucose);
    }
    if (const auto spo2 = json.maybe("spo2")) {
        client.spo2 = spo2->integer(50, 100);
    }
    if (const auto temperature = json.maybe("temperature")) {
        client.temperature_tenths = read_temperature(*temperature);
    }
    if (const auto pain = json.maybe("pain")) {
        client.pain = read_pain(*pain);
    }
}

}  // namespace phasewise::store
