// Rules that speak against an exercise, and the coverage table of the reference (opt-model.md 4.4)
// for the rules that it names.

#include "opt/client_limits.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "opt/client_rules_shipped.hpp"
#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

using model::Answer;
using model::Client;
using model::Exercise;
using model::Phase;
using model::Population;

using Lines = std::vector<std::string>;

/// "error GEN-4", "warning OLD-3 ask": one line an exclusion.
Lines exclusion_lines(const std::vector<Exclusion>& all) {
    Lines lines;
    for (const Exclusion& one : all) {
        lines.push_back(std::string(base::name_of(one.severity)) + " " +
                        std::string(base::name_of(one.rule)) + (one.ask ? " ask" : ""));
        EXPECT_FALSE(one.reason.empty()) << lines.back();
    }
    return lines;
}

Lines against(const Client& client, std::string_view exercise,
              Phase phase = Phase::stabilization_endurance) {
    return exclusion_lines(
        exclusions_of(test::shipped_client_rules(), client, test::named(exercise), phase));
}

Client pregnant_in_week(int week) {
    Client client = test::well_adult();
    client.pregnancy = model::Pregnancy{.week = week};
    return client;
}

Client limited_by(std::vector<model::LimitId> ids) {
    Client client = test::well_adult();
    for (const model::LimitId id : ids) {
        client.limits.push_back({.id = id});
    }
    return client;
}

Client older_adult_who(Answer floor_transfer, model::LandingTest landing) {
    Client client = test::well_adult();
    client.age = 70;
    client.floor_transfer = floor_transfer;
    client.landing_test = landing;
    return client;
}

Client diabetic_with(Answer neuropathy, Answer retinopathy) {
    Client client = test::adult_with(Population::diabetes);
    client.diabetes.neuropathy = neuropathy;
    client.diabetes.retinopathy = retinopathy;
    return client;
}

Client obese_who(Answer floor_transfer) {
    Client client = test::well_adult();
    client.bmi_tenths = 300;
    client.floor_transfer = floor_transfer;
    return client;
}

Client in_treatment(model::CancerTreatment treatment) {
    Client client = test::adult_with(Population::cancer);
    client.cancer.treatment = treatment;
    return client;
}

Client with_legs_that(Answer sensation_poor) {
    Client client = test::adult_with(Population::pad);
    client.pad.sensation_poor = sensation_poor;
    return client;
}

struct ExclusionCase {
    std::string_view what;
    Client client;
    std::string_view exercise;
    Lines lines;
};

void expect_exclusions(const std::vector<ExclusionCase>& all) {
    for (const ExclusionCase& one : all) {
        EXPECT_EQ(against(one.client, one.exercise), one.lines) << one.what << ": " << one.exercise;
    }
}

TEST(ClientLimits, have_nothing_against_any_exercise_for_a_well_adult) {
    for (const Exercise& exercise : test::shipped().library.all()) {
        for (const Phase phase : model::all_phases) {
            EXPECT_TRUE(
                exclusions_of(test::shipped_client_rules(), test::well_adult(), exercise, phase)
                    .empty())
                << test::of(exercise, phase);
        }
    }
}

TEST(ClientLimits, follow_the_weeks_of_pregnancy) {
    expect_exclusions({
        {"week 12", pregnant_in_week(12), "Plank", {}},
        {"week 13", pregnant_in_week(13), "Plank", {"error PRE-1"}},
        {"week 13, side-lying is fine", pregnant_in_week(13), "Side Plank", {}},
        {"week 13, incline is fine", pregnant_in_week(13), "Incline Plank", {}},
        {"week 13, water is fine", pregnant_in_week(13), "Swimming", {}},
        {"week 12", pregnant_in_week(12), "Jogging", {}},
        {"week 13", pregnant_in_week(13), "Jogging", {"error PRE-2"}},
        {"heavy in any week", pregnant_in_week(6), "Barbell Squat", {"warning PRE-4"}},
        {"week 13", pregnant_in_week(13), "Knee-Up", {"warning PRE-6"}},
        {"get-up", pregnant_in_week(13), "Turkish Get-Up", {"error PRE-1", "warning PRE-6"}},
        {"week 27", pregnant_in_week(27), "Single-Leg Balance", {}},
        {"week 28", pregnant_in_week(28), "Single-Leg Balance", {"warning PRE-5"}},
        {"week not known", test::adult_with(Population::prenatal), "Plank", {"error PRE-1 ask"}},
        {"a record lifts it", test::cleared_for(pregnant_in_week(20), {"PRE-1"}), "Plank", {}},
        {"a record without names lifts nothing",
         test::cleared_for(pregnant_in_week(20), {}),
         "Plank",
         {"error PRE-1"}},
    });
}

TEST(ClientLimits, follow_what_else_is_known_of_the_client) {
    using enum model::LandingTest;
    using enum model::CancerTreatment;
    expect_exclusions({
        {"landing held", older_adult_who(Answer::yes, pass), "Jogging", {}},
        {"landing not tested",
         older_adult_who(Answer::yes, not_done),
         "Jogging",
         {"warning OLD-2"}},
        {"landing failed", older_adult_who(Answer::yes, fail), "Jogging", {"warning OLD-2"}},
        {"gets up", older_adult_who(Answer::yes, pass), "Plank", {}},
        {"does not get up", older_adult_who(Answer::no, pass), "Plank", {"warning OLD-3"}},
        {"not asked", older_adult_who(Answer::unknown, pass), "Plank", {"warning OLD-3 ask"}},
        {"a low ball asks",
         older_adult_who(Answer::no, pass),
         "Stability Ball Crunch",
         {"warning OLD-3 ask"}},
        {"feeling gone",
         diabetic_with(Answer::yes, Answer::no),
         "Roller Stick: Calves",
         {"warning DIA-3"}},
        {"feeling gone, thigh",
         diabetic_with(Answer::yes, Answer::no),
         "Roller Stick: Quadriceps",
         {}},
        {"feeling gone", diabetic_with(Answer::yes, Answer::no), "Jogging", {"warning DIA-3"}},
        {"feeling gone", diabetic_with(Answer::yes, Answer::no), "Outdoor Walking", {}},
        {"feeling not asked",
         diabetic_with(Answer::unknown, Answer::no),
         "Jogging",
         {"warning DIA-3 ask"}},
        {"eyes", diabetic_with(Answer::no, Answer::yes), "Barbell Squat", {"warning DIA-4"}},
        {"eyes sound", diabetic_with(Answer::no, Answer::no), "Barbell Squat", {}},
        {"gets up", obese_who(Answer::yes), "Foam Roll: Calves", {}},
        {"not asked", obese_who(Answer::unknown), "Foam Roll: Calves", {"warning OBE-3"}},
        {"no floor", obese_who(Answer::no), "Roller Stick: Calves", {}},
        {"impact", obese_who(Answer::yes), "Jogging", {"warning OBE-2"}},
        {"chemotherapy", in_treatment(chemo), "Foam Roll: Calves", {"warning CAN-1"}},
        {"radiotherapy", in_treatment(radio), "Foam Roll: Calves", {"warning CAN-1"}},
        {"both", in_treatment(both), "Foam Roll: Calves", {"warning CAN-1"}},
        {"after treatment", in_treatment(after), "Foam Roll: Calves", {}},
        {"not said", in_treatment(unknown), "Foam Roll: Calves", {"warning CAN-1 ask"}},
        {"poor feeling", with_legs_that(Answer::yes), "Foam Roll: Hamstrings", {"warning PAD-3"}},
        {"poor feeling, arm", with_legs_that(Answer::yes), "Massage Ball: Pectorals", {}},
        {"good feeling", with_legs_that(Answer::no), "Foam Roll: Hamstrings", {}},
    });
}

TEST(ClientLimits, follow_the_diagnosed_condition) {
    const auto with = [](Population population) { return test::adult_with(population); };
    expect_exclusions({
        {"pressure", with(Population::hypertension), "Plank", {"warning HTN-1"}},
        {"pressure", with(Population::hypertension), "Barbell Squat", {"warning HTN-2"}},
        {"pressure", with(Population::hypertension), "Farmer's Carry", {"warning HTN-4"}},
        {"pressure, cardio", with(Population::hypertension), "Rowing Ergometer", {}},
        {"heart", with(Population::chd), "Barbell Squat", {"error CHD-2"}},
        {"heart", with(Population::chd), "Plank", {}},
        {"bones, bending", with(Population::osteoporosis), "Floor Crunch", {"error OST-1"}},
        {"bones, loaded twist", with(Population::osteoporosis), "Cable Chop", {"error OST-1"}},
        {"bones, fast twist",
         with(Population::osteoporosis),
         "Side Medicine Ball Toss",
         {"error OST-1"}},
        {"bones, easy turn", with(Population::osteoporosis), "Quadruped Thoracic Rotation", {}},
        {"bones, pressed",
         with(Population::osteoporosis),
         "Foam Roll: Thoracic Spine",
         {"error OST-1"}},
        {"bones, heavy hinge",
         with(Population::osteoporosis),
         "Romanian Deadlift",
         {"error OST-1"}},
        {"bones, light hinge", with(Population::osteoporosis), "Good Morning", {"warning OST-6"}},
        {"bones, impact", with(Population::osteoporosis), "Jogging", {"warning OST-2"}},
        {"joints", with(Population::arthritis), "Jogging", {"warning ART-4"}},
        {"lung", with(Population::lung), "Seated Dumbbell Shoulder Press", {"warning LNG-3"}},
    });
}

TEST(ClientLimits, keep_the_early_phase_of_obesity_upright) {
    const Client client = obese_who(Answer::yes);
    EXPECT_EQ(against(client, "Plank"), Lines{"warning OBE-1"});
    EXPECT_EQ(against(client, "Plank", Phase::strength_endurance), Lines{});
}

TEST(ClientLimits, exclude_and_warn_by_what_the_person_said) {
    using enum model::LimitId;
    expect_exclusions({
        {"knee", limited_by({knee}), "Barbell Squat", {"warning GEN-4"}},
        {"knee", limited_by({knee}), "Box Squat", {"warning GEN-4"}},
        {"knee", limited_by({knee}), "Jogging", {"error GEN-4"}},
        {"knee", limited_by({knee}), "Kneeling Plank", {"warning GEN-4"}},
        {"knee", limited_by({knee}), "Ball Wall Squat", {}},
        {"low back", limited_by({low_back}), "Romanian Deadlift", {"error GEN-4"}},
        {"low back", limited_by({low_back}), "Good Morning", {"warning GEN-4"}},
        {"low back", limited_by({low_back}), "Rowing Ergometer", {"warning GEN-4"}},
        {"shoulder", limited_by({shoulder}), "Upright Row", {"error GEN-4"}},
        {"shoulder", limited_by({shoulder}), "Seated Dumbbell Shoulder Press", {"warning GEN-4"}},
        {"wrist", limited_by({wrist_elbow}), "Bear Hold", {"error GEN-4"}},
        {"wrist", limited_by({wrist_elbow}), "Standing Barbell Curl", {"warning GEN-4"}},
        {"wrist, legs", limited_by({wrist_elbow}), "Barbell Squat", {}},
        {"ankle", limited_by({ankle_foot}), "Squat Jump", {"error GEN-4"}},
        {"hip", limited_by({hip}), "Tube Walking Side to Side", {"warning GEN-4"}},
        {"neck", limited_by({neck}), "Floor Crunch", {"error GEN-4"}},
        {"neck", limited_by({neck}), "Barbell Shrug", {"error GEN-4"}},
        {"neck", limited_by({neck}), "Plank", {"warning GEN-4"}},
        {"floor", limited_by({no_floor}), "Plank", {"error GEN-4"}},
        {"floor", limited_by({no_floor}), "Stability Ball Crunch", {"warning GEN-4"}},
        {"kneeling", limited_by({no_kneeling}), "Kneeling Plank", {"error GEN-4"}},
        {"back", limited_by({no_lying_back}), "Floor Crunch", {"error GEN-4"}},
        {"back", limited_by({no_lying_back}), "Inverted Row", {"warning GEN-4"}},
        {"front", limited_by({no_lying_front}), "Plank", {"error GEN-4"}},
        {"front", limited_by({no_lying_front}), "Incline Plank", {"warning GEN-4"}},
        {"overhead", limited_by({no_overhead}), "Lat Pulldown", {"error GEN-4"}},
        {"overhead", limited_by({no_overhead}), "Landmine Press", {"warning GEN-4"}},
        {"impact", limited_by({no_impact}), "Jogging", {"error GEN-4"}},
        {"impact", limited_by({no_impact}), "Outdoor Walking", {"warning GEN-4"}},
        {"grip", limited_by({grip}), "Pull-Up", {"error GEN-4"}},
        {"grip", limited_by({grip}), "Bent-Over Barbell Row", {"warning GEN-4"}},
        {"simple", limited_by({simple}), "Turkish Get-Up", {"error GEN-4"}},
        {"simple", limited_by({simple}), "Side Medicine Ball Toss", {"warning GEN-4"}},
        {"two limits", limited_by({knee, no_impact}), "Jogging", {"error GEN-4", "error GEN-4"}},
        {"lifted", test::cleared_for(limited_by({knee}), {"GEN-4"}), "Jogging", {}},
    });
}

TEST(ClientLimits, say_which_limit_and_what_it_meets) {
    const auto all = exclusions_of(test::shipped_client_rules(), limited_by({model::LimitId::knee}),
                                   test::named("Jogging"), Phase::stabilization_endurance);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].reason, "Knee pain: high impact.");
}

TEST(ClientLimits, know_who_must_not_land_hard) {
    const auto lines_of = [](const Client& client) {
        return exclusion_lines(exclusions_of_high_impact(test::shipped_client_rules(), client,
                                                         Phase::stabilization_endurance));
    };
    EXPECT_EQ(lines_of(test::well_adult()), Lines{});
    EXPECT_EQ(lines_of(pregnant_in_week(13)), Lines{"error PRE-2"});
    EXPECT_EQ(lines_of(older_adult_who(Answer::yes, model::LandingTest::pass)), Lines{});
    EXPECT_EQ(lines_of(limited_by({model::LimitId::hip})), Lines{"error GEN-4"});
}

TEST(ClientLimits, never_judge_the_free_rows_of_the_planner) {
    Exercise note;
    note.component = model::Component::generic;
    note.impact = model::Impact::high;
    EXPECT_TRUE(exclusions_of(test::shipped_client_rules(), pregnant_in_week(30), note,
                              Phase::stabilization_endurance)
                    .empty());
}

// --- Coverage ------------------------------------------------------------------------------------

/// total_body, chest, back, shoulders, biceps, triceps, legs, core, balance.
using Cells = std::array<int, 9>;

bool is_stabilization(model::Component component, model::Level level, model::Component wanted) {
    return component == wanted && level == model::Level::stabilization;
}

/// The cells that an exercise fills: each body part of a resistance role at stabilization level,
/// core by its own role, balance by both.
std::vector<std::size_t> cells_filled_by(const Exercise& exercise) {
    constexpr std::array parts{model::BodyPart::total_body, model::BodyPart::chest,
                               model::BodyPart::back,       model::BodyPart::shoulders,
                               model::BodyPart::biceps,     model::BodyPart::triceps,
                               model::BodyPart::legs};
    std::vector<model::ExerciseRole> roles = exercise.also_counts_as;
    roles.push_back({exercise.component, exercise.level, exercise.body_part});
    std::vector<std::size_t> cells;
    const auto fill = [&cells](std::size_t cell) {
        if (std::ranges::find(cells, cell) == cells.end()) {
            cells.push_back(cell);
        }
    };
    for (const model::ExerciseRole& role : roles) {
        const auto* part = std::ranges::find(parts, role.body_part);
        if (is_stabilization(role.component, role.level, model::Component::resistance) &&
            part != parts.end()) {
            fill(static_cast<std::size_t>(part - parts.begin()));
        }
        if (is_stabilization(role.component, role.level, model::Component::balance)) {
            fill(8);
        }
    }
    if (is_stabilization(exercise.component, exercise.level, model::Component::core)) {
        fill(7);
    }
    return cells;
}

/// How many exercises are left in each cell when what `rejects` says no to is gone.
Cells coverage(const Client& client, const std::function<bool(const Exclusion&)>& rejects) {
    Cells cells{};
    for (const Exercise& exercise : test::shipped().library.all()) {
        const auto all = exclusions_of(test::shipped_client_rules(), client, exercise,
                                       Phase::stabilization_endurance);
        if (std::ranges::any_of(all, rejects)) {
            continue;
        }
        for (const std::size_t cell : cells_filled_by(exercise)) {
            ++cells[cell];
        }
    }
    return cells;
}

bool is_certain(const Exclusion& one) { return !one.ask; }
bool is_error(const Exclusion& one) { return one.severity == Severity::error; }

/// Those of the rules that the note under the table names.
std::function<bool(const Exclusion&)> one_of_rules(std::vector<ClientRuleId> rules) {
    return [rules](const Exclusion& one) {
        return !one.ask && std::ranges::find(rules, one.rule) != rules.end();
    };
}

TEST(Coverage, of_populations_is_that_of_the_reference) {
    struct Row {
        std::string_view filter;
        Client client;
        std::vector<ClientRuleId> rules;
        Cells cells;
    };
    using enum ClientRuleId;
    const std::vector<Row> table{
        {"none", test::well_adult(), {}, {9, 12, 15, 13, 6, 6, 27, 28, 14}},
        {"prenatal week 13+",
         pregnant_in_week(13),
         {pre_1, pre_2, pre_4, pre_6},
         {8, 6, 11, 11, 6, 3, 23, 15, 14}},
        {"obesity (early)",
         obese_who(Answer::yes),
         {obe_1, obe_2},
         {8, 6, 11, 11, 6, 3, 23, 15, 14}},
        {"hypertension",
         test::adult_with(Population::hypertension),
         {htn_1, htn_2},
         {8, 6, 11, 11, 6, 3, 23, 15, 14}},
        {"older adult, no floor transfer",
         older_adult_who(Answer::no, model::LandingTest::not_done),
         {old_2, old_3},
         {8, 8, 10, 10, 6, 3, 23, 9, 14}},
        {"osteoporosis",
         test::adult_with(Population::osteoporosis),
         {ost_1, ost_2},
         {7, 12, 15, 13, 6, 6, 26, 28, 12}},
        {"diabetic retinopathy",
         diabetic_with(Answer::no, Answer::yes),
         {dia_4},
         {9, 11, 15, 13, 6, 6, 27, 28, 14}},
        {"diabetic neuropathy",
         diabetic_with(Answer::yes, Answer::no),
         {dia_3},
         {9, 12, 15, 13, 6, 6, 27, 28, 14}},
        {"arthritis",
         test::adult_with(Population::arthritis),
         {art_4},
         {9, 12, 15, 13, 6, 6, 27, 28, 14}},
        {"lung (no overhead)",
         test::adult_with(Population::lung),
         {lng_3},
         {2, 12, 10, 8, 6, 5, 27, 28, 14}},
    };
    for (const Row& row : table) {
        EXPECT_EQ(coverage(row.client, one_of_rules(row.rules)), row.cells) << row.filter;
    }
}

TEST(Coverage, of_coronary_disease_keeps_lying_exercises) {
    // The table has one row for hypertension and chd; the rules (7.2) forbid lying in the first
    // only.
    EXPECT_EQ(coverage(test::adult_with(Population::chd), is_certain),
              (Cells{9, 12, 15, 13, 6, 6, 27, 28, 14}));
}

TEST(Coverage, of_limits_is_that_of_the_reference) {
    struct Row {
        std::string_view filter;
        std::vector<model::LimitId> limits;
        bool warnings_too;
        Cells cells;
    };
    using enum model::LimitId;
    const std::vector<Row> table{
        // The table has 23 core exercises here: it leaves out kneeling in core too, which by 7.7 is
        // a warning.
        {"knee pain", {knee}, false, {9, 11, 14, 12, 6, 6, 27, 28, 14}},
        {"knee pain + warnings", {knee}, true, {7, 11, 14, 12, 6, 6, 17, 23, 14}},
        {"low back", {low_back}, false, {9, 12, 15, 13, 6, 6, 27, 28, 14}},
        {"low back + warnings", {low_back}, true, {6, 12, 15, 13, 6, 6, 24, 28, 12}},
        {"shoulder", {shoulder}, false, {9, 12, 14, 13, 6, 6, 27, 28, 14}},
        {"shoulder + warnings", {shoulder}, true, {2, 12, 10, 8, 6, 5, 27, 28, 14}},
        {"wrist or elbow", {wrist_elbow}, false, {9, 8, 15, 13, 6, 5, 27, 24, 14}},
        {"ankle or foot", {ankle_foot}, false, {9, 12, 15, 13, 6, 6, 27, 28, 14}},
        {"hip", {hip}, false, {9, 12, 15, 13, 6, 6, 27, 28, 14}},
        {"neck", {neck}, false, {9, 11, 15, 13, 6, 6, 27, 27, 14}},
        {"no floor work", {no_floor}, false, {8, 8, 10, 10, 6, 3, 23, 9, 14}},
        {"no floor + low ball", {no_floor}, true, {8, 6, 10, 10, 6, 3, 23, 9, 14}},
        {"no kneeling", {no_kneeling}, false, {9, 11, 14, 12, 6, 6, 27, 23, 14}},
        {"no lying", {no_lying_back, no_lying_front}, false, {8, 6, 11, 11, 6, 3, 23, 15, 14}},
        {"no overhead", {no_overhead}, false, {2, 12, 10, 8, 6, 5, 27, 28, 14}},
        {"no jumping or running", {no_impact}, false, {9, 12, 15, 13, 6, 6, 27, 28, 14}},
        {"limited grip", {grip}, false, {9, 12, 15, 13, 6, 6, 27, 27, 14}},
        {"keep it simple", {simple}, false, {8, 12, 15, 13, 6, 6, 27, 28, 14}},
    };
    for (const Row& row : table) {
        EXPECT_EQ(coverage(limited_by(row.limits), row.warnings_too ? is_certain : is_error),
                  row.cells)
            << row.filter;
    }
}

}  // namespace
}  // namespace phasewise::opt
