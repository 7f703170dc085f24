#include <array>
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "library/fields.hpp"
#include "opt/assessment.hpp"
#include "opt/fields.hpp"
#include "opt/read_performance_tests.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;
using library::distinct;
using model::Compensation;
using model::Muscle;

constexpr std::size_t most_finding_name = 60;
constexpr std::size_t most_finding_words = 160;
constexpr std::size_t most_finding_step = 300;
constexpr std::size_t most_finding_muscles = 12;
constexpr std::size_t most_posture_muscles = 20;

/// The rows of a list that has one for each name of `Enum`: calls `read(row, name)`.
template <class Enum, class Read>
void read_each_named_once(const JsonReader& list, Read read) {
    std::array<bool, base::count_of<Enum>> seen{};
    for (const JsonReader& row : list.items(seen.size(), seen.size())) {
        const JsonReader id = row.at(std::is_same_v<Enum, CorrectiveStep> ? "step" : "id");
        const auto name = id.choice<Enum>();
        const auto index = static_cast<std::size_t>(name);
        if (seen[index]) {
            id.fault("is there twice");
        }
        seen[index] = true;
        read(row, index);
    }
}

std::string maybe_finding_words(const JsonReader& object, std::string_view key, std::size_t most) {
    const auto value = object.maybe(key);
    return value ? library::words(*value, most) : std::string{};
}

/// A mark that is there or left out: false is never written.
bool has_mark(const JsonReader& object, std::string_view key) {
    const auto value = object.maybe(key);
    if (value && !value->boolean()) {
        value->fault("is left out rather than false");
    }
    return value.has_value();
}

std::vector<MuscleOfFinding> read_finding_muscles(const JsonReader& list) {
    std::vector<MuscleOfFinding> out;
    for (const JsonReader& item : list.items(most_finding_muscles, 1)) {
        item.only({"muscle", "word", "side", "some_lists"});
        MuscleOfFinding one{.muscle = item.at("muscle").choice<Muscle>(),
                            .word = maybe_finding_words(item, "word", most_finding_name),
                            .some_lists = has_mark(item, "some_lists")};
        if (const auto side = item.maybe("side")) {
            one.side = side->choice<FindingSide>();
        }
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<Drill> read_drills(const JsonReader& list) {
    constexpr std::size_t most_drills = 6;
    std::vector<Drill> out;
    for (const JsonReader& item : list.items(most_drills, 1)) {
        item.only({"exercise", "side", "only_if", "note"});
        Drill drill{.exercise = library::exercise_id(item.at("exercise")),
                    .side = std::nullopt,
                    .only_if = maybe_finding_words(item, "only_if", most_finding_words),
                    .note = maybe_finding_words(item, "note", most_finding_words)};
        if (const auto side = item.maybe("side")) {
            drill.side = side->choice<FindingSide>();
        }
        out.push_back(std::move(drill));
    }
    return out;
}

std::vector<std::string> read_shown(const JsonReader& row) {
    std::vector<std::string> out;
    if (const auto shown = row.maybe("shown")) {
        for (const JsonReader& word : shown->items(8)) {
            out.push_back(library::words(word, most_finding_name));
        }
    }
    return out;
}

void read_compensation(const JsonReader& row, CompensationRow& out) {
    row.only({"id", "name", "checkpoint", "views", "seen", "overactive", "underactive", "shown",
              "over_ev", "under_ev", "sources", "drills"});
    out.name = library::words(row.at("name"), most_finding_name);
    out.seen = library::words(row.at("seen"), most_finding_words);
    out.checkpoint = row.at("checkpoint").choice<Checkpoint>();
    out.views = distinct<ScreenView>(row.at("views"), base::count_of<ScreenView>);
    out.overactive = read_finding_muscles(row.at("overactive"));
    out.underactive = read_finding_muscles(row.at("underactive"));
    out.shown = read_shown(row);
    out.over_evidence = row.at("over_ev").choice<Evidence>();
    out.under_evidence = row.at("under_ev").choice<Evidence>();
    out.sources = read_source_ids(row.at("sources"));
    const JsonReader drills = row.at("drills");
    drills.only({"inhibit", "lengthen", "activate", "integrate"});
    for (std::size_t i = 0; i < out.drills.size(); ++i) {
        out.drills[i] = read_drills(drills.at(base::Names<CorrectiveStep>::values[i]));
    }
}

void read_word_table(const JsonReader& list, std::vector<MuscleWord>& out) {
    for (const JsonReader& row : list.items(60, 1)) {
        row.only({"word", "muscles"});
        out.push_back({.word = library::words(row.at("word"), most_finding_name),
                       .muscles = distinct<Muscle>(row.at("muscles"), 8, 0)});
    }
}

void read_left_out(const JsonReader& list, std::vector<LeftOutMuscle>& out) {
    for (const JsonReader& row : list.items(40)) {
        row.only({"compensation", "muscle", "reason"});
        out.push_back({.compensation = row.at("compensation").choice<Compensation>(),
                       .muscle = row.at("muscle").choice<Muscle>(),
                       .reason = library::words(row.at("reason"), 200)});
    }
}

void read_step_dose(const JsonReader& row, StepDose& out) {
    row.only({"step", "name", "how", "hold_s", "reps", "sets", "squeeze_s", "lowering_s", "ev",
              "sources"});
    out.name = library::words(row.at("name"), most_finding_name);
    out.how = library::words(row.at("how"), most_finding_words);
    out.hold_s = maybe_range(row, "hold_s", hold_bounds);
    out.reps = maybe_range(row, "reps", rep_bounds);
    out.sets = maybe_range(row, "sets", set_bounds);
    out.squeeze_s = maybe_integer(row, "squeeze_s", {1, 60});
    out.lowering_s = maybe_integer(row, "lowering_s", {1, 60});
    out.evidence = row.at("ev").choice<Evidence>();
    out.sources = read_source_ids(row.at("sources"));
}

void read_corrective_frequency(const JsonReader& object, CorrectiveFrequency& out) {
    object.only({"per_week", "weeks", "ev", "sources"});
    out.per_week = read_range(object.at("per_week"), frequency_bounds);
    out.weeks = object.at("weeks").integer(week_bounds.lo, week_bounds.hi);
    out.evidence = object.at("ev").choice<Evidence>();
    out.sources = read_source_ids(object.at("sources"));
}

void read_movement_scoring(const JsonReader& file, AssessmentTables& tables) {
    const JsonReader scoring = file.at("scoring");
    scoring.only({"priority", "most_at_once", "ev", "sources"});
    constexpr std::size_t all = base::count_of<Checkpoint>;
    tables.priority = distinct<Checkpoint>(scoring.at("priority"), all, all);
    tables.most_at_once = scoring.at("most_at_once").integer(1, most_finding_muscles);
    (void)scoring.at("ev").choice<Evidence>();
    (void)read_source_ids(scoring.at("sources"));
    const JsonReader reassess = file.at("reassess");
    reassess.only({"weeks", "ev", "sources"});
    tables.reassess_weeks = reassess.at("weeks").integer(week_bounds.lo, week_bounds.hi);
    (void)reassess.at("ev").choice<Evidence>();
    (void)read_source_ids(reassess.at("sources"));
}

void read_movement_test(const JsonReader& row, MovementTest& out) {
    row.only({"id", "name", "steps", "faults", "more_faults", "ev", "sources"});
    out.name = library::words(row.at("name"), most_finding_name);
    for (const JsonReader& step : row.at("steps").items(8, 1)) {
        out.steps.push_back(library::words(step, most_finding_step));
    }
    out.faults = distinct<Compensation>(row.at("faults"), base::count_of<Compensation>);
    if (const auto more = row.maybe("more_faults")) {
        for (const JsonReader& fault : more->items(8)) {
            fault.only({"name", "overactive", "underactive", "ev"});
            out.more_faults.push_back(
                {.name = library::words(fault.at("name"), most_finding_name),
                 .overactive = distinct<Muscle>(fault.at("overactive"), most_finding_muscles, 0),
                 .underactive = distinct<Muscle>(fault.at("underactive"), most_finding_muscles, 0),
                 .evidence = fault.at("ev").choice<Evidence>()});
        }
    }
    out.evidence = row.at("ev").choice<Evidence>();
    out.sources = read_source_ids(row.at("sources"));
}

void read_posture(const JsonReader& row, Posture& out) {
    row.only({"id", "name", "seen", "overactive", "underactive", "ev", "sources"});
    out.name = library::words(row.at("name"), most_finding_name);
    out.seen = library::words(row.at("seen"), most_finding_words);
    out.overactive = distinct<Muscle>(row.at("overactive"), most_posture_muscles);
    out.underactive = distinct<Muscle>(row.at("underactive"), most_posture_muscles);
    out.evidence = row.at("ev").choice<Evidence>();
    out.sources = read_source_ids(row.at("sources"));
}

void read_medication_effects(const JsonReader& row, MedicationEffects& out) {
    row.only({"id", "name", "heart_rate", "blood_pressure", "heart_rate_targets", "advice", "ev",
              "sources"});
    out.name = library::words(row.at("name"), most_finding_name);
    out.heart_rate = distinct<MedicineEffect>(row.at("heart_rate"), 3);
    out.blood_pressure = distinct<MedicineEffect>(row.at("blood_pressure"), 3);
    out.targets = row.at("heart_rate_targets").choice<HeartRateTargets>();
    out.advice = library::words(row.at("advice"), most_finding_words);
    out.evidence = row.at("ev").choice<Evidence>();
    out.sources = read_source_ids(row.at("sources"));
}

}  // namespace

void read_assessment(const JsonReader& file, AssessmentTables& tables) {
    file.only({"schema", "sources", "scoring", "reassess", "words", "compensations", "left_out",
               "doses", "frequency", "movement_tests", "postures", "medications", "tests",
               "test_gates"});
    (void)file.at("schema").integer(1, 1);
    tables.sources = read_sources(file.at("sources"));
    read_movement_scoring(file, tables);
    read_word_table(file.at("words"), tables.words);
    read_each_named_once<Compensation>(
        file.at("compensations"),
        [&](const JsonReader& row, auto i) { read_compensation(row, tables.compensations[i]); });
    read_left_out(file.at("left_out"), tables.left_out);
    read_each_named_once<CorrectiveStep>(file.at("doses"), [&](const JsonReader& row, auto i) {
        read_step_dose(row, tables.doses[i]);
    });
    read_corrective_frequency(file.at("frequency"), tables.frequency);
    read_each_named_once<MovementTestId>(
        file.at("movement_tests"),
        [&](const JsonReader& row, auto i) { read_movement_test(row, tables.movement_tests[i]); });
    read_each_named_once<PostureId>(file.at("postures"), [&](const JsonReader& row, auto i) {
        read_posture(row, tables.postures[i]);
    });
    read_each_named_once<model::Medication>(file.at("medications"),
                                            [&](const JsonReader& row, auto i) {
                                                read_medication_effects(row, tables.medications[i]);
                                            });
    read_each_named_once<PerformanceTestId>(file.at("tests"), [&](const JsonReader& row, auto i) {
        tables.tests[i] = read_performance_test(row);
    });
    tables.test_gates = read_test_gates(file.at("test_gates"));
}

base::Result<AssessmentTables> read_assessment_text(std::string_view json) {
    const auto document = base::JsonDocument::parse(json);
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    AssessmentTables tables;
    read_assessment(document->root(faults), tables);
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return tables;
}

}  // namespace phasewise::opt
