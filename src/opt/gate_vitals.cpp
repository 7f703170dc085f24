// The gates of measured values (opt-model reference 7.3).

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "opt/gate_sheet.hpp"

namespace phasewise::opt {

namespace {

using model::Answer;
using model::Client;
using model::Population;

/// The question for a value that is not there, where the client's condition needs it.
void ask_for_value(GateSheet& sheet, ClientRuleId rule, std::string_view key,
                   std::string_view what) {
    const auto& who = sheet.rules().of(rule).asked_of;
    if (std::ranges::any_of(who, [&](Population one) { return sheet.is_in(one); })) {
        sheet.ask(rule, key, "Not measured yet: " + std::string(what) + ".");
    }
}

bool reaches(const model::BloodPressure& reading, PressurePair from) {
    return reading.systolic >= from.systolic || reading.diastolic >= from.diastolic;
}

void gate_pressure(GateSheet& sheet) {
    const Client& client = sheet.client();
    if (client.bp.empty()) {
        ask_for_value(sheet, ClientRuleId::vit_1, "bp", "resting blood pressure");
        return;
    }
    const VitalFigures& vitals = sheet.rules().vitals;
    const model::BloodPressure& newest = client.bp.back();
    const std::string words = "Resting blood pressure " + base::digits(newest.systolic) + "/" +
                              base::digits(newest.diastolic) + ": ";
    if (reaches(newest, vitals.bp_stop_from)) {
        sheet.stop(ClientRuleId::vit_1, "bp",
                   words + "no exercise. Measure again after a rest; if it stays, a doctor now.");
    } else if (reaches(newest, vitals.bp_refer_from)) {
        sheet.refer(ClientRuleId::vit_1, "bp",
                    words + "a clinician agrees before anything is planned.");
    } else if (reaches(newest, vitals.bp_warn_from)) {
        sheet.warn(ClientRuleId::vit_1, "bp",
                   words + "measure again on a second day, and clearance is advised.");
    }
}

void gate_heart_rate(GateSheet& sheet) {
    const Client& client = sheet.client();
    if (!client.resting_hr) {
        ask_for_value(sheet, ClientRuleId::vit_3, "resting_hr", "resting heart rate");
        return;
    }
    const VitalFigures& vitals = sheet.rules().vitals;
    const int rate = *client.resting_hr;
    const std::string words = "Resting heart rate " + base::digits(rate) + ": ";
    if (rate > vitals.hr_stop_over) {
        sheet.stop(ClientRuleId::vit_3, "resting_hr",
                   words + "no exercise; a doctor finds out why.");
    } else if (rate > vitals.hr_warn_over || rate < vitals.hr_warn_under) {
        sheet.warn(ClientRuleId::vit_3, "resting_hr",
                   words + "measure again after a rest, and refer if it stays.");
    }
}

std::string glucose_words(int mg_dl) { return "Glucose " + base::digits(mg_dl) + " mg/dL: "; }

bool lowers_glucose(model::DiabetesMedicine medicine) {
    return medicine == model::DiabetesMedicine::insulin ||
           medicine == model::DiabetesMedicine::secretagogue;
}

/// What the value alone rules out; whether it did.
bool stops_for_glucose(GateSheet& sheet, ClientRuleId rule, const model::Glucose& glucose) {
    const VitalFigures& vitals = sheet.rules().vitals;
    const std::string words = glucose_words(glucose.mg_dl);
    if (glucose.mg_dl < vitals.glucose_stop_under) {
        sheet.stop(rule, "glucose", words + "too low for exercise; treat it first.");
        return true;
    }
    if (glucose.mg_dl > vitals.glucose_stop_over) {
        sheet.stop(rule, "glucose", words + "above every published limit; no session.");
        return true;
    }
    if (glucose.mg_dl >= vitals.glucose_ketones_from && glucose.ketones == Answer::yes) {
        sheet.stop(rule, "glucose", words + "high with ketones; no session.");
        return true;
    }
    return false;
}

void warn_of_glucose(GateSheet& sheet, ClientRuleId rule, const model::Glucose& glucose) {
    const VitalFigures& vitals = sheet.rules().vitals;
    const model::DiabetesMedicine medicine = sheet.client().diabetes.medicine;
    const std::string words = glucose_words(glucose.mg_dl);
    if (glucose.mg_dl >= vitals.glucose_ketones_from) {
        if (glucose.ketones == Answer::unknown) {
            sheet.ask(rule, "glucose", words + "are there ketones?");
        }
        std::string message = words + "without ketones easy to moderate work only.";
        if (glucose.mg_dl >= vitals.glucose_older_stop_from) {
            message += " An older rule stops here.";
        }
        sheet.warn(ClientRuleId::vit_4, "glucose", std::move(message));
    } else if (glucose.mg_dl < vitals.glucose_snack_under) {
        if (lowers_glucose(medicine)) {
            sheet.warn(ClientRuleId::vit_4, "glucose",
                       words + "15 to 30 g of carbohydrate before the session.");
        } else if (medicine == model::DiabetesMedicine::unknown) {
            sheet.ask(ClientRuleId::vit_4, "diabetes.meds",
                      words + "fine, unless insulin or a medicine that drives it out is taken. "
                              "Which is taken?");
        }
    }
}

void gate_glucose(GateSheet& sheet) {
    const bool diabetic = sheet.is_in(Population::diabetes);
    const ClientRuleId rule = diabetic ? ClientRuleId::dia_2 : ClientRuleId::vit_4;
    const auto& glucose = sheet.client().glucose;
    if (!glucose) {
        ask_for_value(sheet, ClientRuleId::vit_4, "glucose", "glucose before exercise");
        return;
    }
    if (glucose->severe_low_24h == Answer::yes) {
        sheet.stop(rule, "glucose", "A severe low within the last 24 hours: no session.");
    } else if (glucose->severe_low_24h == Answer::unknown && diabetic) {
        sheet.ask(rule, "glucose", "Was there a severe low within the last 24 hours?");
    }
    if (!stops_for_glucose(sheet, rule, *glucose)) {
        warn_of_glucose(sheet, rule, *glucose);
    }
}

void gate_oxygen(GateSheet& sheet) {
    const Client& client = sheet.client();
    if (!client.spo2) {
        ask_for_value(sheet, ClientRuleId::vit_6, "spo2", "oxygen saturation");
        return;
    }
    const VitalFigures& vitals = sheet.rules().vitals;
    const std::string words = "Oxygen saturation " + base::digits(*client.spo2) + " %: ";
    if (*client.spo2 < vitals.spo2_stop_under) {
        sheet.stop(sheet.is_in(Population::lung) ? ClientRuleId::lng_1 : ClientRuleId::vit_6,
                   "spo2", words + "stop; no session.");
    } else if (*client.spo2 <= vitals.spo2_rest_to) {
        sheet.warn(ClientRuleId::vit_6, "spo2", words + "rest until it is higher.");
    }
}

void gate_temperature(GateSheet& sheet) {
    const Client& client = sheet.client();
    if (!client.temperature_tenths) {
        ask_for_value(sheet, ClientRuleId::vit_7, "temperature", "body temperature");
        return;
    }
    const int tenths = *client.temperature_tenths;
    if (tenths >= sheet.rules().vitals.fever_from_tenths) {
        sheet.stop(sheet.is_in(Population::cancer) ? ClientRuleId::can_2 : ClientRuleId::vit_7,
                   "temperature",
                   "Fever of " + base::digits(tenths / 10) + "." + base::digits(tenths % 10) +
                       " degrees: no session.");
    }
}

}  // namespace

void gate_vitals(GateSheet& sheet) {
    gate_pressure(sheet);
    gate_heart_rate(sheet);
    gate_glucose(sheet);
    gate_oxygen(sheet);
    gate_temperature(sheet);
}

}  // namespace phasewise::opt
