#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "base/result.hpp"
#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"
#include "opt/client_rule_id.hpp"
#include "opt/exercise_predicate.hpp"
#include "opt/finding.hpp"

namespace phasewise::opt {

/// A rule of 7.2 or 7.3 as data.
struct ClientRuleText {
    std::optional<model::Population> applies_to;  ///< none: any client
    Severity severity = Severity::tip;
    CheckKind check = CheckKind::plan;
    bool acute = false;             ///< no clearance record lifts it
    std::vector<std::string> keys;  ///< client keys it looks at, as reference 7.6 spells them
    std::string title;
    std::string why;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
    std::optional<ClientFact> when;
    std::vector<model::Phase> phases;            ///< only in these; empty: in all
    std::vector<model::Population> asked_of;     ///< who is asked for the measured value
    ExercisePredicate exercises;                 ///< that it speaks against
    std::optional<ExercisePredicate> loaded_on;  ///< exercises its load figure is about; none: all
    std::array<std::optional<int>, base::count_of<ClientFigure>> figures;

    [[nodiscard]] std::optional<int> figure(ClientFigure which) const {
        return figures[static_cast<std::size_t>(which)];
    }
};

/// A remark on a row, with its own evidence.
struct PopulationNote {
    std::string text;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// A row of the parameter table (opt-model reference 7.1).
struct PopulationRow {
    std::string label;
    int acuity = 0;  ///< 1 is the most acute; decides where ranges do not overlap
    model::Range sets;
    model::Range reps;
    std::optional<model::Range> load_pct;  ///< percent of 1RM; none: only in words
    std::optional<int> most_rpe;           ///< of 10
    std::string load_words;
    model::Range days_wk;                         ///< of resistance training
    std::vector<model::Phase> phases;             ///< without an override
    std::vector<model::Phase> early_phases;       ///< in the first trimester; empty: as `phases`
    std::vector<model::Phase> mature_phases;      ///< of a mature adolescent; empty: as `phases`
    std::vector<model::Phase> case_phases;        ///< that a trainer may choose case by case
    model::Range cardio_days_wk;                  ///< days of cardio a week
    std::optional<model::Range> cardio_minutes;   ///< of one session
    std::optional<model::Range> usual_minutes;    ///< the narrower part of it to aim at
    std::optional<model::Range> minutes_a_day;    ///< all activity of a day together
    std::string cardio_intensity;                 ///< in words
    std::string cardio_words;                     ///< modes in words
    std::vector<model::ExerciseId> cardio_modes;  ///< first choice first
    std::string flexibility;
    std::vector<PopulationNote> notes;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// An everyday limit (opt-model reference 7.7).
struct LimitRow {
    std::string label;
    ExercisePredicate excludes;  ///< not offered: an error when kept
    ExercisePredicate warns;     ///< a swap is offered
    std::string prefer;          ///< in words
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// Upper and lower value of blood pressure, mm Hg.
struct PressurePair {
    int systolic = 0;
    int diastolic = 0;
};

/// The constants of the gates (opt-model reference 7.3); evidence and sources stand at VIT-1 to
/// VIT-8. "from" counts the value itself in, "over" and "under" do not.
struct VitalFigures {
    PressurePair bp_stop_from;
    PressurePair bp_refer_from;
    PressurePair bp_warn_from;
    PressurePair effort_bp_stop_over;
    int effort_systolic_fall = 0;
    int effort_diastolic_rise = 0;
    int hr_stop_over = 0;  ///< beats a minute at rest
    int hr_warn_over = 0;
    int hr_warn_under = 0;
    int glucose_stop_under = 0;   ///< mg/dL
    int glucose_snack_under = 0;  ///< with insulin or a secretagogue
    int glucose_ketones_from = 0;
    int glucose_older_stop_from = 0;
    int glucose_stop_over = 0;
    int hypo_carbohydrate_g = 0;
    int hypo_recheck_min = 0;
    int spo2_stop_under = 0;  ///< percent
    int spo2_rest_to = 0;
    int fever_from_tenths = 0;  ///< tenths of a degree Celsius
    int pain_stop_over = 0;     ///< of 10
};

/// Everything of section 7 that is data (assets/opt/client_rules.json).
struct ClientRules {
    std::array<ClientRuleText, base::count_of<ClientRuleId>> rules;
    std::array<PopulationRow, base::count_of<model::Population>> populations;
    std::array<LimitRow, base::count_of<model::LimitId>> limits;
    VitalFigures vitals;
    int narrow_reps = 0;  ///< an overlap of fewer repetitions gives way to the population
    int first_trimester_weeks = 0;
    int readiness_months = 0;  ///< how long the readiness screen holds
    std::vector<Source> sources;

    [[nodiscard]] const ClientRuleText& of(ClientRuleId rule) const {
        return rules[static_cast<std::size_t>(rule)];
    }
    [[nodiscard]] const PopulationRow& of(model::Population population) const {
        return populations[static_cast<std::size_t>(population)];
    }
    [[nodiscard]] const LimitRow& of(model::LimitId limit) const {
        return limits[static_cast<std::size_t>(limit)];
    }
};

/// Reads assets/opt/client_rules.json into `rules`; what is wrong goes to the reader's faults.
/// Every rule, population and limit stands in the file once.
void read_client_rules(const base::JsonReader& file, ClientRules& rules);

/// The same from text. An error holds one line a fault.
[[nodiscard]] base::Result<ClientRules> read_client_rules_text(std::string_view text);

}  // namespace phasewise::opt
