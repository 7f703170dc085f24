#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "library/fields.hpp"
#include "opt/client_rules.hpp"
#include "opt/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

constexpr std::size_t most_client_keys = 5;
constexpr std::size_t most_client_notes = 6;
constexpr std::size_t most_cardio_modes = 12;
constexpr int most_client_figure = 300;
constexpr int most_vital = 600;

/// Which entry of a list that holds every name of `Enum` once this is; faults a second one.
template <class Enum>
std::size_t place_of_entry(const JsonReader& id, std::array<bool, base::count_of<Enum>>& seen) {
    const auto index = static_cast<std::size_t>(id.choice<Enum>());
    if (seen[index]) {
        id.fault("is there twice");
    }
    seen[index] = true;
    return index;
}

std::vector<model::Phase> read_phase_numbers(const JsonReader& object, std::string_view key) {
    std::vector<model::Phase> phases;
    const auto list = object.maybe(key);
    if (!list) {
        return phases;
    }
    int last = 0;
    for (const JsonReader& item : list->items(model::all_phases.size(), 1)) {
        const int number = item.integer(1, static_cast<int>(model::all_phases.size()));
        if (number <= last) {
            item.fault("phases rise in a list");
        }
        last = number;
        phases.push_back(model::all_phases[static_cast<std::size_t>(number - 1)]);
    }
    return phases;
}

template <class Out>
void read_backing(const JsonReader& object, Out& out) {
    out.evidence = object.at("ev").choice<Evidence>();
    out.sources = read_source_ids(object.at("sources"));
}

void read_rule_conditions(const JsonReader& rule, ClientRuleText& out) {
    if (const auto when = rule.maybe("when")) {
        out.when = when->choice<ClientFact>();
    }
    out.phases = read_phase_numbers(rule, "phases");
    if (const auto asked = rule.maybe("asked_of")) {
        out.asked_of =
            library::distinct<model::Population>(*asked, base::count_of<model::Population>);
    }
    if (const auto figures = rule.maybe("figures")) {
        library::each_named<ClientFigure>(
            *figures, [&out](ClientFigure which, const JsonReader& value) {
                out.figures[static_cast<std::size_t>(which)] = value.integer(0, most_client_figure);
            });
    }
    if (const auto exercises = rule.maybe("exercises")) {
        out.exercises = read_exercise_predicate(*exercises);
    }
    if (const auto loaded = rule.maybe("load_on")) {
        out.loaded_on = read_exercise_predicate(*loaded);
    }
}

void read_client_rule_list(const JsonReader& list, ClientRules& rules) {
    std::array<bool, base::count_of<ClientRuleId>> seen{};
    for (const JsonReader& rule : list.items(seen.size(), seen.size())) {
        rule.only({"id", "applies_to", "severity", "check", "acute", "keys", "title", "why", "ev",
                   "sources", "when", "phases", "asked_of", "figures", "exercises", "load_on"});
        ClientRuleText& out = rules.rules[place_of_entry<ClientRuleId>(rule.at("id"), seen)];
        const JsonReader who = rule.at("applies_to");
        if (!who.is_string() || who.text(64) != "any") {
            out.applies_to = who.choice<model::Population>();
        }
        out.severity = rule.at("severity").choice<Severity>();
        out.check = rule.at("check").choice<CheckKind>();
        out.acute = rule.at("acute").boolean();
        for (const JsonReader& key : rule.at("keys").items(most_client_keys)) {
            out.keys.push_back(library::words(key, 40));
        }
        out.title = library::words(rule.at("title"), 60);
        out.why = library::words(rule.at("why"), 400);
        read_backing(rule, out);
        read_rule_conditions(rule, out);
    }
}

void read_population_cardio(const JsonReader& cardio, PopulationRow& out) {
    cardio.only(
        {"days_wk", "minutes", "usual_minutes", "day_minutes", "intensity", "words", "modes"});
    out.cardio_days_wk = read_range(cardio.at("days_wk"), frequency_bounds);
    out.cardio_minutes = maybe_range(cardio, "minutes", minute_bounds);
    out.usual_minutes = maybe_range(cardio, "usual_minutes", minute_bounds);
    out.minutes_a_day = maybe_range(cardio, "day_minutes", minute_bounds);
    out.cardio_intensity = library::words(cardio.at("intensity"), 160);
    out.cardio_words = library::words(cardio.at("words"), 160);
    out.cardio_modes = library::exercise_ids(cardio.at("modes"), most_cardio_modes);
}

void read_population_notes(const JsonReader& list, PopulationRow& out) {
    for (const JsonReader& note : list.items(most_client_notes)) {
        note.only({"text", "ev", "sources"});
        PopulationNote one;
        one.text = library::words(note.at("text"), 200);
        read_backing(note, one);
        out.notes.push_back(std::move(one));
    }
}

void read_population_list(const JsonReader& list, ClientRules& rules) {
    std::array<bool, base::count_of<model::Population>> seen{};
    for (const JsonReader& row : list.items(seen.size(), seen.size())) {
        row.only({"id", "label", "acuity", "sets", "reps", "load_pct", "most_rpe", "load_words",
                  "days_wk", "phases", "early_phases", "mature_phases", "case_phases", "cardio",
                  "flexibility", "notes", "ev", "sources"});
        PopulationRow& out =
            rules.populations[place_of_entry<model::Population>(row.at("id"), seen)];
        out.label = library::words(row.at("label"), 60);
        out.acuity = row.at("acuity").integer(1, static_cast<int>(seen.size()));
        out.sets = read_range(row.at("sets"), set_bounds);
        out.reps = read_range(row.at("reps"), rep_bounds);
        out.load_pct = maybe_range(row, "load_pct", percent_bounds);
        out.most_rpe = maybe_integer(row, "most_rpe", {1, 10});
        out.load_words = library::words(row.at("load_words"), 80);
        out.days_wk = read_range(row.at("days_wk"), frequency_bounds);
        (void)row.at("phases");
        out.phases = read_phase_numbers(row, "phases");
        out.early_phases = read_phase_numbers(row, "early_phases");
        out.mature_phases = read_phase_numbers(row, "mature_phases");
        out.case_phases = read_phase_numbers(row, "case_phases");
        read_population_cardio(row.at("cardio"), out);
        out.flexibility = library::words(row.at("flexibility"), 160);
        read_population_notes(row.at("notes"), out);
        read_backing(row, out);
    }
}

void read_limit_list(const JsonReader& list, ClientRules& rules) {
    std::array<bool, base::count_of<model::LimitId>> seen{};
    for (const JsonReader& row : list.items(seen.size(), seen.size())) {
        row.only({"id", "label", "excludes", "warns", "prefer", "ev", "sources"});
        LimitRow& out = rules.limits[place_of_entry<model::LimitId>(row.at("id"), seen)];
        out.label = library::words(row.at("label"), 60);
        out.excludes = read_exercise_predicate(row.at("excludes"));
        out.warns = read_exercise_predicate(row.at("warns"));
        out.prefer = library::words(row.at("prefer"), 160);
        read_backing(row, out);
    }
}

int read_vital(const JsonReader& object, std::string_view key) {
    return object.at(key).integer(0, most_vital);
}

PressurePair read_pressure(const JsonReader& object, std::string_view key) {
    const JsonReader both = object.at(key);
    both.only({"systolic", "diastolic"});
    return {read_vital(both, "systolic"), read_vital(both, "diastolic")};
}

void read_pressure_gates(const JsonReader& vitals, VitalFigures& out) {
    const JsonReader rest = vitals.at("blood_pressure");
    rest.only({"stop", "refer", "warn"});
    out.bp_stop_from = read_pressure(rest, "stop");
    out.bp_refer_from = read_pressure(rest, "refer");
    out.bp_warn_from = read_pressure(rest, "warn");
    const JsonReader effort = vitals.at("exercise_blood_pressure");
    effort.only({"stop_over", "systolic_fall", "diastolic_rise"});
    out.effort_bp_stop_over = read_pressure(effort, "stop_over");
    out.effort_systolic_fall = read_vital(effort, "systolic_fall");
    out.effort_diastolic_rise = read_vital(effort, "diastolic_rise");
}

void read_glucose_gates(const JsonReader& vitals, VitalFigures& out) {
    const JsonReader glucose = vitals.at("glucose_mg_dl");
    glucose.only({"stop_under", "snack_under", "ketones_from", "older_stop_from", "stop_over"});
    out.glucose_stop_under = read_vital(glucose, "stop_under");
    out.glucose_snack_under = read_vital(glucose, "snack_under");
    out.glucose_ketones_from = read_vital(glucose, "ketones_from");
    out.glucose_older_stop_from = read_vital(glucose, "older_stop_from");
    out.glucose_stop_over = read_vital(glucose, "stop_over");
    const JsonReader hypo = vitals.at("hypo");
    hypo.only({"carbohydrate_g", "recheck_min"});
    out.hypo_carbohydrate_g = read_vital(hypo, "carbohydrate_g");
    out.hypo_recheck_min = read_vital(hypo, "recheck_min");
}

void read_vital_gates(const JsonReader& vitals, VitalFigures& out) {
    vitals.only({"blood_pressure", "exercise_blood_pressure", "resting_hr", "glucose_mg_dl", "hypo",
                 "spo2", "temperature_tenths", "pain"});
    read_pressure_gates(vitals, out);
    read_glucose_gates(vitals, out);
    const JsonReader heart = vitals.at("resting_hr");
    heart.only({"stop_over", "warn_over", "warn_under"});
    out.hr_stop_over = read_vital(heart, "stop_over");
    out.hr_warn_over = read_vital(heart, "warn_over");
    out.hr_warn_under = read_vital(heart, "warn_under");
    const JsonReader oxygen = vitals.at("spo2");
    oxygen.only({"stop_under", "rest_to"});
    out.spo2_stop_under = read_vital(oxygen, "stop_under");
    out.spo2_rest_to = read_vital(oxygen, "rest_to");
    const JsonReader temperature = vitals.at("temperature_tenths");
    temperature.only({"stop_from"});
    out.fever_from_tenths = read_vital(temperature, "stop_from");
    const JsonReader pain = vitals.at("pain");
    pain.only({"stop_over"});
    out.pain_stop_over = pain.at("stop_over").integer(0, 10);
}

}  // namespace

void read_client_rules(const JsonReader& file, ClientRules& rules) {
    file.only({"schema", "sources", "populations", "resolver", "rules", "vitals", "limits"});
    (void)file.at("schema").integer(1, 1);
    rules.sources = read_sources(file.at("sources"));
    read_population_list(file.at("populations"), rules);
    const JsonReader resolver = file.at("resolver");
    resolver.only({"narrow_reps", "first_trimester_weeks", "readiness_months"});
    rules.narrow_reps = resolver.at("narrow_reps").integer(1, 20);
    rules.first_trimester_weeks = resolver.at("first_trimester_weeks").integer(1, 20);
    rules.readiness_months = resolver.at("readiness_months").integer(1, 60);
    read_client_rule_list(file.at("rules"), rules);
    read_vital_gates(file.at("vitals"), rules.vitals);
    read_limit_list(file.at("limits"), rules);
}

base::Result<ClientRules> read_client_rules_text(std::string_view text) {
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    ClientRules rules;
    read_client_rules(document->root(faults), rules);
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return rules;
}

}  // namespace phasewise::opt
