#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "model/body.hpp"
#include "model/ids.hpp"
#include "model/prescription.hpp"
#include "model/taxonomy.hpp"

namespace phasewise::model {

// The client that a plan is built for and checked against (opt-model reference 7.6). Every key but
// age and goal may be absent: a rule that needs an absent one answers "unknown: ask".

/// Yes, no, or not asked yet.
enum class Answer : std::uint8_t { unknown, no, yes };

/// What formulas that differ by sex are told.
enum class Sex : std::uint8_t { unknown, female, male };

/// What the client trains for (opt-model reference 1.4).
enum class Goal : std::uint8_t {
    fat_loss,
    hypertrophy,
    strength,
    general_performance,
    sport_performance,
    general_health,
    rehab_return,
    special_population
};

/// A side of the body that a finding, limit or condition is about.
enum class BodySide : std::uint8_t { both, left, right };

/// What came of the readiness screen; the questionnaire itself is never stored (reference 5.1).
enum class ScreenOutcome : std::uint8_t {
    all_no,
    yes_followup_all_no,
    yes_followup_yes,
    delay,
    expired
};

struct Readiness {
    ScreenOutcome outcome = ScreenOutcome::all_no;
    std::string date;     ///< "2026-11-23", or empty
    std::string version;  ///< of the questionnaire, or empty

    friend bool operator==(const Readiness&, const Readiness&) = default;
};

/// A record of someone who may clear a client: it lifts the rules that it names.
struct Clearance {
    std::string date;                ///< "2026-11-23"
    std::string by;                  ///< who gave it
    std::string text;                ///< limits in their words
    std::vector<std::string> lifts;  ///< ids of rules: "VIT-1", "OST-5"
    std::optional<std::string> expires;

    friend bool operator==(const Clearance&, const Clearance&) = default;
};

/// A population of its own figures and rules (opt-model reference 7.1).
enum class Population : std::uint8_t {
    youth,
    older_adult,
    prenatal,
    obesity,
    diabetes,
    hypertension,
    chd,
    osteoporosis,
    arthritis,
    cancer,
    lung,
    pad
};

/// A condition that was diagnosed.
struct Condition {
    Population id = Population::hypertension;
    BodySide side = BodySide::both;
    std::string subtype;
    std::string since;
    std::string note;

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// An everyday joint or comfort limit that a trainer ticks (opt-model reference 7.7).
enum class LimitId : std::uint8_t {
    knee,
    low_back,
    shoulder,
    wrist_elbow,
    ankle_foot,
    hip,
    neck,
    no_floor,
    no_kneeling,
    no_lying_back,
    no_lying_front,
    no_overhead,
    no_impact,
    grip,
    simple
};

struct Limit {
    LimitId id = LimitId::knee;
    BodySide side = BodySide::both;
    std::string since;
    std::string note;

    friend bool operator==(const Limit&, const Limit&) = default;
};

/// A class of medicine that changes heart rate or blood pressure (opt-model reference 5.1).
enum class Medication : std::uint8_t {
    beta_blocker,
    calcium_channel_blocker,
    nitrate,
    diuretic,
    bronchodilator,
    vasodilator,
    antidepressant
};

/// A compensation of the movement screen (opt-model reference 5.5).
enum class Compensation : std::uint8_t {
    feet_turn_out,
    feet_flatten,
    heels_rise,
    knees_in,
    knees_out,
    forward_lean,
    back_arches,
    back_rounds,
    weight_shift,
    arms_forward,
    shoulders_up,
    head_forward
};

/// How clearly a compensation was seen.
enum class Grade : std::uint8_t { not_assessed, none, mild, clear };

struct MovementFinding {
    Compensation id = Compensation::feet_turn_out;
    BodySide side = BodySide::both;  ///< of a weight shift: the side shifted to
    Grade grade = Grade::clear;
    bool pain = false;  ///< the test hurt: stop and refer

    friend bool operator==(const MovementFinding&, const MovementFinding&) = default;
};

/// A blood pressure reading, mm Hg.
struct BloodPressure {
    int systolic = 0;
    int diastolic = 0;
    std::string date;

    friend bool operator==(const BloodPressure&, const BloodPressure&) = default;
};

/// Blood glucose before exercise.
struct Glucose {
    int mg_dl = 0;
    Answer ketones = Answer::unknown;
    Answer severe_low_24h = Answer::unknown;

    friend bool operator==(const Glucose&, const Glucose&) = default;
};

/// Pain that the client tells of.
struct Pain {
    std::string place;
    int level = 0;  ///< 0 to 10
    Answer is_new = Answer::unknown;
    Answer sharp = Answer::unknown;
    Answer unexplained = Answer::unknown;
    Answer during_test = Answer::unknown;
    Answer chest_pain = Answer::unknown;
    Answer fainting = Answer::unknown;

    friend bool operator==(const Pain&, const Pain&) = default;
};

/// What a provider is asked about before a pregnant client exercises (opt-model reference 7.4).
enum class PregnancyItem : std::uint8_t {
    // Absolute: lifted only by a record that names it.
    heart_disease,
    restrictive_lung_disease,
    incompetent_cervix,
    multiple_gestation,
    persistent_bleeding,
    placenta_previa,
    premature_labour,
    ruptured_membranes,
    pre_eclampsia,
    severe_anaemia,
    // Relative: lifted by any provider record.
    chronic_bronchitis,
    uncontrolled_type_1_diabetes,
    extreme_body_weight,
    uncontrolled_hypertension,
    uncontrolled_thyroid,
    orthopaedic_limits,
    very_sedentary,
    // Stop signs: acute.
    bleeding,
    regular_contractions,
    fluid_leak,
    breathless_before_effort,
    dizziness,
    headache,
    chest_pain,
    weakness,
    calf_pain
};

struct Pregnancy {
    int week = 1;  ///< 1 to 42
    std::vector<PregnancyItem> items;

    friend bool operator==(const Pregnancy&, const Pregnancy&) = default;
};

enum class DiabetesType : std::uint8_t { unknown, type_1, type_2, gestational };
enum class DiabetesMedicine : std::uint8_t { unknown, none, insulin, secretagogue, other };

struct Diabetes {
    DiabetesType type = DiabetesType::unknown;
    DiabetesMedicine medicine = DiabetesMedicine::unknown;
    Answer neuropathy = Answer::unknown;
    Answer autonomic = Answer::unknown;
    Answer retinopathy = Answer::unknown;

    friend bool operator==(const Diabetes&, const Diabetes&) = default;
};

enum class ArthritisType : std::uint8_t { unknown, osteo, rheumatoid, other };
enum class CancerTreatment : std::uint8_t { unknown, none, chemo, radio, both, after };
enum class BloodCounts : std::uint8_t { unknown, normal, low };

struct Cancer {
    CancerTreatment treatment = CancerTreatment::unknown;
    BloodCounts counts = BloodCounts::unknown;
    Answer lymphoedema = Answer::unknown;

    friend bool operator==(const Cancer&, const Cancer&) = default;
};

enum class BoneSite : std::uint8_t { unknown, spine, hip, both, other };
enum class Fracture : std::uint8_t { unknown, none, vertebral, other };

struct Osteoporosis {
    BoneSite site = BoneSite::unknown;
    Fracture fracture = Fracture::unknown;

    friend bool operator==(const Osteoporosis&, const Osteoporosis&) = default;
};

struct HeartDisease {
    std::optional<int> symptom_free_months;
    Answer rehab_done = Answer::unknown;

    friend bool operator==(const HeartDisease&, const HeartDisease&) = default;
};

struct PeripheralArteries {
    Answer sore = Answer::unknown;
    Answer rest_pain = Answer::unknown;
    Answer sensation_poor = Answer::unknown;

    friend bool operator==(const PeripheralArteries&, const PeripheralArteries&) = default;
};

enum class LungType : std::uint8_t { unknown, copd, restrictive, asthma, other };

/// Whether a jump was landed and held (opt-model reference 2.8).
enum class LandingTest : std::uint8_t { not_done, pass, fail };

/// The heaviest single lift of an exercise, as typed.
struct OneRepMax {
    ExerciseId exercise;
    int hundredths = 0;  ///< of `unit`
    MassUnit unit = MassUnit::kg;
    bool estimated = false;

    friend bool operator==(const OneRepMax&, const OneRepMax&) = default;
};

struct Client {
    int age = 0;  ///< years
    Goal goal = Goal::general_health;
    Sex sex = Sex::unknown;
    std::optional<int> height_mm;
    std::optional<int> weight_g;
    std::optional<int> bmi_tenths;                    ///< as typed; else from height and weight
    std::optional<int> experience_months;             ///< of resistance training alone
    std::optional<int> layoff_weeks;                  ///< without training, until now
    int days_per_week = 3;                            ///< 1 to 6
    int minutes_per_session = 60;                     ///< 20 to 120
    std::optional<std::vector<Equipment>> equipment;  ///< nothing said: a whole gym
    std::vector<Limit> limits;
    std::vector<Condition> conditions;
    std::optional<std::vector<Medication>> medications;  ///< nothing said: not asked
    std::optional<Readiness> readiness;
    std::vector<Clearance> clearances;
    /// The movement screen: what was seen; empty is a clean screen, nothing is not assessed.
    std::optional<std::vector<MovementFinding>> ohsa;
    std::optional<int> resting_hr;  ///< beats a minute
    std::vector<BloodPressure> bp;  ///< newest last
    Answer bp_treated = Answer::unknown;
    std::optional<int> hr_ceiling;  ///< beats a minute, a clinician's
    std::optional<Glucose> glucose;
    std::optional<int> spo2;                ///< percent
    std::optional<int> temperature_tenths;  ///< of a degree Celsius
    std::optional<Pain> pain;
    std::optional<Pregnancy> pregnancy;
    Diabetes diabetes;
    ArthritisType arthritis = ArthritisType::unknown;
    Cancer cancer;
    Osteoporosis osteoporosis;
    HeartDisease chd;
    LungType lung = LungType::unknown;
    PeripheralArteries pad;
    Answer floor_transfer = Answer::unknown;
    LandingTest landing_test = LandingTest::not_done;
    Answer mature_adolescent = Answer::unknown;
    Answer spotter = Answer::unknown;
    Answer supervised = Answer::unknown;
    std::vector<OneRepMax> one_rep_max;
    std::string start_date;  ///< "2026-11-23", or empty
    std::string event_date;
    std::vector<ExerciseId> preferences;  ///< exercises that are taken where they fit
    std::string name;                     ///< a label of the trainer's own; nothing is read from it

    friend bool operator==(const Client&, const Client&) = default;
};

/// Body mass index in tenths (262 for 26.2), as typed or from height and weight; nothing where
/// neither is known.
[[nodiscard]] std::optional<int> bmi_tenths_of(const Client& client);

/// The populations that a client belongs to, in their order: by age (6 to 17, 65 and over), by
/// pregnancy, by BMI (30 and over), by what was diagnosed or is told in detail (a type of diabetes,
/// a treatment of cancer), and hypertension also where blood pressure is treated or raised on two
/// days (opt-model reference 5.2, 7.1).
[[nodiscard]] std::vector<Population> populations_of(const Client& client);

/// Whether the client belongs to it.
[[nodiscard]] bool is_in(const Client& client, Population population);

/// Whether a clearance record names the rule.
[[nodiscard]] bool is_lifted(const Client& client, std::string_view rule);

}  // namespace phasewise::model

namespace phasewise::base {
template <>
struct Names<model::Answer> {
    static constexpr auto values = std::to_array<std::string_view>({"unknown", "no", "yes"});
};
template <>
struct Names<model::Sex> {
    static constexpr auto values = std::to_array<std::string_view>({"unknown", "female", "male"});
};
template <>
struct Names<model::Goal> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"fat_loss", "hypertrophy", "strength", "general_performance", "sport_performance",
         "general_health", "rehab_return", "special_population"});
};
template <>
struct Names<model::BodySide> {
    static constexpr auto values = std::to_array<std::string_view>({"both", "left", "right"});
};
template <>
struct Names<model::ScreenOutcome> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"all_no", "yes_followup_all_no", "yes_followup_yes", "delay", "expired"});
};
template <>
struct Names<model::Population> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"youth", "older_adult", "prenatal", "obesity", "diabetes", "hypertension", "chd",
         "osteoporosis", "arthritis", "cancer", "lung", "pad"});
};
template <>
struct Names<model::LimitId> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"knee", "low_back", "shoulder", "wrist_elbow", "ankle_foot", "hip", "neck", "no_floor",
         "no_kneeling", "no_lying_back", "no_lying_front", "no_overhead", "no_impact", "grip",
         "simple"});
};
template <>
struct Names<model::Medication> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"beta_blocker", "calcium_channel_blocker", "nitrate", "diuretic", "bronchodilator",
         "vasodilator", "antidepressant"});
};
template <>
struct Names<model::Compensation> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"feet_turn_out", "feet_flatten", "heels_rise", "knees_in", "knees_out", "forward_lean",
         "back_arches", "back_rounds", "weight_shift", "arms_forward", "shoulders_up",
         "head_forward"});
};
template <>
struct Names<model::Grade> {
    static constexpr auto values =
        std::to_array<std::string_view>({"not_assessed", "none", "mild", "clear"});
};
template <>
struct Names<model::PregnancyItem> {
    static constexpr auto values = std::to_array<std::string_view>({"heart_disease",
                                                                    "restrictive_lung_disease",
                                                                    "incompetent_cervix",
                                                                    "multiple_gestation",
                                                                    "persistent_bleeding",
                                                                    "placenta_previa",
                                                                    "premature_labour",
                                                                    "ruptured_membranes",
                                                                    "pre_eclampsia",
                                                                    "severe_anaemia",
                                                                    "chronic_bronchitis",
                                                                    "uncontrolled_type_1_diabetes",
                                                                    "extreme_body_weight",
                                                                    "uncontrolled_hypertension",
                                                                    "uncontrolled_thyroid",
                                                                    "orthopaedic_limits",
                                                                    "very_sedentary",
                                                                    "bleeding",
                                                                    "regular_contractions",
                                                                    "fluid_leak",
                                                                    "breathless_before_effort",
                                                                    "dizziness",
                                                                    "headache",
                                                                    "chest_pain",
                                                                    "weakness",
                                                                    "calf_pain"});
};
template <>
struct Names<model::DiabetesType> {
    static constexpr auto values =
        std::to_array<std::string_view>({"unknown", "1", "2", "gestational"});
};
template <>
struct Names<model::DiabetesMedicine> {
    static constexpr auto values =
        std::to_array<std::string_view>({"unknown", "none", "insulin", "secretagogue", "other"});
};
template <>
struct Names<model::ArthritisType> {
    static constexpr auto values =
        std::to_array<std::string_view>({"unknown", "osteo", "rheumatoid", "other"});
};
template <>
struct Names<model::CancerTreatment> {
    static constexpr auto values =
        std::to_array<std::string_view>({"unknown", "none", "chemo", "radio", "both", "after"});
};
template <>
struct Names<model::BloodCounts> {
    static constexpr auto values = std::to_array<std::string_view>({"unknown", "normal", "low"});
};
template <>
struct Names<model::BoneSite> {
    static constexpr auto values =
        std::to_array<std::string_view>({"unknown", "spine", "hip", "both", "other"});
};
template <>
struct Names<model::Fracture> {
    static constexpr auto values =
        std::to_array<std::string_view>({"unknown", "none", "vertebral", "other"});
};
template <>
struct Names<model::LungType> {
    static constexpr auto values =
        std::to_array<std::string_view>({"unknown", "copd", "restrictive", "asthma", "other"});
};
template <>
struct Names<model::LandingTest> {
    static constexpr auto values = std::to_array<std::string_view>({"not_done", "pass", "fail"});
};
}  // namespace phasewise::base
