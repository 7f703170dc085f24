// The tables of the movement assessments, written down from the reference (5.1, 5.5, 5.6).

#include "opt/assessment.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "opt/assessment_tables.hpp"
#include "opt/muscle_signs.hpp"
#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

using model::Compensation;
using model::Muscle;

using test::assessment;
using test::spelled;

/// "adductors, ?tibialis_anterior, >piriformis": ? some lists only, > on the other side.
std::string finding_muscles_text(const std::vector<MuscleOfFinding>& list) {
    std::string text;
    for (const MuscleOfFinding& one : list) {
        text += text.empty() ? "" : " ";
        text += one.some_lists ? "?" : "";
        text += one.side == FindingSide::other ? ">" : "";
        text += base::name_of(one.muscle);
    }
    return text;
}

struct RowOfReference {
    Compensation id;
    const char* checkpoint;
    const char* views;
    const char* overactive;
    const char* underactive;
    const char* shown;
    Evidence over;
    Evidence under;
};

constexpr auto ev_a = Evidence::a;
constexpr auto ev_b = Evidence::b;
constexpr auto ev_m = Evidence::m;

const std::array<RowOfReference, 12> reference_rows{{
    {Compensation::feet_turn_out, "feet", "anterior", "soleus lateral_gastrocnemius biceps_femoris",
     "medial_gastrocnemius medial_hamstrings", "gracilis sartorius popliteus", ev_a, ev_a},
    {Compensation::feet_flatten, "feet", "posterior anterior",
     "peroneals lateral_gastrocnemius biceps_femoris tensor_fasciae_latae",
     "tibialis_anterior tibialis_posterior gluteus_medius ?gluteus_maximus", "", ev_b, ev_b},
    {Compensation::heels_rise, "feet", "lateral posterior", "soleus gastrocnemius",
     "tibialis_anterior", "", ev_m, ev_m},
    {Compensation::knees_in, "knees", "anterior",
     "adductors biceps_femoris tensor_fasciae_latae vastus_lateralis",
     "gluteus_medius gluteus_maximus vastus_medialis ?tibialis_anterior ?tibialis_posterior", "",
     ev_a, ev_a},
    {Compensation::knees_out, "knees", "anterior",
     "piriformis biceps_femoris tensor_fasciae_latae gluteus_minimus",
     "adductors medial_hamstrings gluteus_maximus", "", ev_b, ev_m},
    {Compensation::forward_lean, "lphc", "lateral",
     "soleus gastrocnemius hip_flexors rectus_abdominis obliques",
     "tibialis_anterior gluteus_maximus erector_spinae", "", ev_a, ev_a},
    {Compensation::back_arches, "lphc", "lateral", "hip_flexors erector_spinae latissimus_dorsi",
     "gluteus_maximus hamstrings transverse_abdominis multifidus pelvic_floor diaphragm", "", ev_a,
     ev_a},
    {Compensation::back_rounds, "lphc", "lateral",
     "hamstrings adductor_magnus rectus_abdominis obliques",
     "gluteus_maximus erector_spinae transverse_abdominis multifidus pelvic_floor diaphragm "
     "?hip_flexors ?latissimus_dorsi",
     "", ev_b, ev_b},
    {Compensation::weight_shift, "lphc", "posterior",
     "adductors tensor_fasciae_latae >piriformis >biceps_femoris >gluteus_medius",
     "gluteus_medius >adductors >tibialis_anterior", "", ev_m, ev_m},
    {Compensation::arms_forward, "shoulders", "lateral",
     "latissimus_dorsi teres_major pectoralis_major pectoralis_minor",
     "middle_trapezius lower_trapezius rhomboids rotator_cuff_group", "", ev_a, ev_a},
    {Compensation::shoulders_up, "shoulders", "posterior",
     "upper_trapezius sternocleidomastoid levator_scapulae",
     "middle_trapezius lower_trapezius ?serratus_anterior", "", ev_a, ev_a},
    {Compensation::head_forward, "head", "lateral",
     "upper_trapezius sternocleidomastoid levator_scapulae", "deep_cervical_flexors", "", ev_a,
     ev_a},
}};

TEST(Assessment, has_the_compensations_of_the_reference) {
    for (const RowOfReference& row : reference_rows) {
        SCOPED_TRACE(base::name_of(row.id));
        const CompensationRow& shipped = assessment().of(row.id);
        EXPECT_EQ(base::name_of(shipped.checkpoint), row.checkpoint);
        EXPECT_EQ(spelled(shipped.views), row.views);
        EXPECT_EQ(finding_muscles_text(shipped.overactive), row.overactive);
        EXPECT_EQ(finding_muscles_text(shipped.underactive), row.underactive);
        std::string shown;
        for (const std::string& word : shipped.shown) {
            shown += (shown.empty() ? "" : " ") + word;
        }
        EXPECT_EQ(shown, row.shown);
        EXPECT_EQ(shipped.over_evidence, row.over);
        EXPECT_EQ(shipped.under_evidence, row.under);
        EXPECT_EQ(shipped.sources,
                  (row.over == ev_m ? std::vector<std::string>{}
                                    : std::vector<std::string>{"S10", "S15", "S11", "S33"}));
        EXPECT_FALSE(shipped.name.empty());
        EXPECT_FALSE(shipped.seen.empty());
    }
}

/// "SMR001 =SMR005 >SMR007 STA018?": = shift side, > other side, ? only after a test.
std::string drill_words(const std::vector<Drill>& drills) {
    std::string text;
    for (const Drill& drill : drills) {
        text += text.empty() ? "" : " ";
        if (drill.side) {
            text += drill.side == FindingSide::same ? "=" : ">";
        }
        text += drill.exercise.text;
        text += drill.only_if.empty() ? "" : "?";
    }
    return text;
}

struct MapOfReference {
    Compensation id;
    const char* inhibit;
    const char* lengthen;
    const char* activate;
    const char* integrate;
};

const std::array<MapOfReference, 12> reference_map{{
    {Compensation::feet_turn_out, "SMR001 SMR006", "STA001 STA007", "CEX003 CEX004",
     "BAL004 RES139"},
    {Compensation::feet_flatten, "SMR002 SMR001", "STA001 STA004", "CEX002 CEX003",
     "BAL004 BAL005"},
    {Compensation::heels_rise, "SMR001", "STA002 STA001", "CEX001", "DYN016 RES135"},
    {Compensation::knees_in, "SMR005 SMR003", "STA005 STA004", "CEX006 RES136", "RES134 RES141"},
    {Compensation::knees_out, "SMR007 SMR006 SMR003", "STA011 STA007", "RES138 CEX004", "RES134"},
    {Compensation::forward_lean, "SMR001 SMR004", "STA002 STA003 STA020", "CEX001 COR006 COR008",
     "RES002"},
    {Compensation::back_arches, "SMR004 SMR008", "STA003 STA013 STA019", "COR006 COR017 RES144",
     "RES134 RES002"},
    {Compensation::back_rounds, "SMR006 SMR005", "STA008 STA006", "COR008 COR017 COR006", "RES134"},
    {Compensation::weight_shift, "=SMR005 >SMR007", "=STA005 >STA011", "=CEX006 >RES138", "RES139"},
    {Compensation::arms_forward, "SMR008 SMR009 SMR010", "STA013 STA014 STA018?",
     "COR008 RES080 RES059", "RES001"},
    {Compensation::shoulders_up, "SMR012", "STA015 STA016 STA017", "CEX011 COR008 CEX010",
     "RES055"},
    {Compensation::head_forward, "SMR012", "STA017 STA015", "CEX012", "RES002"},
}};

TEST(Assessment, has_the_corrective_map_of_the_reference) {
    for (const MapOfReference& row : reference_map) {
        SCOPED_TRACE(base::name_of(row.id));
        const CompensationRow& shipped = assessment().of(row.id);
        EXPECT_EQ(drill_words(shipped.of(CorrectiveStep::inhibit)), row.inhibit);
        EXPECT_EQ(drill_words(shipped.of(CorrectiveStep::lengthen)), row.lengthen);
        EXPECT_EQ(drill_words(shipped.of(CorrectiveStep::activate)), row.activate);
        EXPECT_EQ(drill_words(shipped.of(CorrectiveStep::integrate)), row.integrate);
    }
}

TEST(Assessment, calls_exercises_of_the_library_of_the_right_kind) {
    for (const CompensationRow& row : assessment().compensations) {
        for (std::size_t step = 0; step < row.drills.size(); ++step) {
            for (const Drill& drill : row.drills[step]) {
                const model::Exercise* exercise = test::shipped().library.find(drill.exercise);
                ASSERT_NE(exercise, nullptr) << drill.exercise.text;
                if (step == 0) {
                    EXPECT_EQ(exercise->component, model::Component::smr) << drill.exercise.text;
                }
                if (step == 1) {
                    EXPECT_EQ(exercise->component, model::Component::static_stretch);
                }
            }
        }
    }
}

TEST(Assessment, reaches_every_overactive_muscle_or_says_why_not) {
    const library::Muscles& muscles = test::shipped().muscles;
    for (std::size_t i = 0; i < base::count_of<Compensation>; ++i) {
        const auto id = static_cast<Compensation>(i);
        const CompensationRow& row = assessment().of(id);
        for (const MuscleOfFinding& one : row.overactive) {
            bool reached = false;
            for (const CorrectiveStep step : {CorrectiveStep::inhibit, CorrectiveStep::lengthen}) {
                for (const Drill& drill : row.of(step)) {
                    for (const Muscle aim :
                         test::shipped().library.find(drill.exercise)->target_muscles) {
                        reached = reached || is_kin(muscles, aim, one.muscle);
                    }
                }
            }
            for (const LeftOutMuscle& left : assessment().left_out) {
                reached = reached || (left.compensation == id && left.muscle == one.muscle);
            }
            EXPECT_TRUE(reached) << base::name_of(id) << ": " << base::name_of(one.muscle);
        }
    }
}

TEST(Assessment, leaves_out_on_purpose_what_the_reference_leaves_out) {
    const auto left_out = [](Compensation id, Muscle muscle) {
        for (const LeftOutMuscle& left : assessment().left_out) {
            if (left.compensation == id && left.muscle == muscle) {
                return left.reason.starts_with("Left out on purpose");
            }
        }
        return false;
    };
    EXPECT_TRUE(left_out(Compensation::knees_out, Muscle::gluteus_minimus));
    EXPECT_TRUE(left_out(Compensation::arms_forward, Muscle::teres_major));
    EXPECT_TRUE(left_out(Compensation::arms_forward, Muscle::pectoralis_minor));
    EXPECT_TRUE(left_out(Compensation::knees_in, Muscle::vastus_lateralis));
    EXPECT_TRUE(left_out(Compensation::back_rounds, Muscle::obliques));
}

TEST(Assessment, spells_the_words_of_the_lists) {
    struct Word {
        const char* word;
        const char* muscles;
    };
    constexpr std::array<Word, 19> words{{
        {"calves", "gastrocnemius soleus"},
        {"gluteals", "gluteus_maximus gluteus_medius"},
        {"glutes", "gluteus_maximus gluteus_medius"},
        {"anterior and posterior tibialis", "tibialis_anterior tibialis_posterior"},
        {"VMO", "vastus_medialis"},
        {"TFL", "tensor_fasciae_latae"},
        {"SCM", "sternocleidomastoid"},
        {"biceps femoris short head", "biceps_femoris"},
        {"abdominals", "rectus_abdominis obliques"},
        {"external obliques", "obliques"},
        {"deep core", "transverse_abdominis multifidus pelvic_floor diaphragm"},
        {"pectorals", "pectoralis_major pectoralis_minor"},
        {"mid and lower trapezius", "middle_trapezius lower_trapezius"},
        {"external rotators", "infraspinatus teres_minor"},
        {"rotator cuff", "rotator_cuff_group"},
        {"gracilis", ""},
        {"sartorius", ""},
        {"popliteus", ""},
        {"internal oblique", ""},
    }};
    ASSERT_EQ(assessment().words.size(), words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        EXPECT_EQ(assessment().words[i].word, words[i].word);
        EXPECT_EQ(spelled(assessment().words[i].muscles), words[i].muscles);
    }
}

TEST(Assessment, uses_a_word_for_the_muscles_it_stands_for) {
    const auto stands_for = [](const std::string& word, Muscle muscle) {
        for (const MuscleWord& row : assessment().words) {
            if (row.word == word) {
                return std::ranges::find(row.muscles, muscle) != row.muscles.end();
            }
        }
        return word.empty();
    };
    for (const CompensationRow& row : assessment().compensations) {
        for (const auto* list : {&row.overactive, &row.underactive}) {
            for (const MuscleOfFinding& one : *list) {
                EXPECT_TRUE(stands_for(one.word, one.muscle)) << one.word;
            }
        }
    }
}

TEST(Assessment, relies_on_the_muscle_hierarchy_of_the_reference) {
    const auto parents = [](Muscle muscle) {
        return spelled(test::shipped().muscles.parents_of(muscle));
    };
    EXPECT_EQ(parents(Muscle::biceps_femoris), "hamstrings");
    EXPECT_EQ(parents(Muscle::medial_hamstrings), "hamstrings");
    EXPECT_EQ(parents(Muscle::lateral_gastrocnemius), "gastrocnemius");
    EXPECT_EQ(parents(Muscle::medial_gastrocnemius), "gastrocnemius");
    EXPECT_EQ(parents(Muscle::rectus_femoris), "quadriceps hip_flexors");
    EXPECT_EQ(parents(Muscle::vastus_lateralis), "quadriceps");
    EXPECT_EQ(parents(Muscle::vastus_medialis), "quadriceps");
    EXPECT_EQ(parents(Muscle::iliopsoas), "hip_flexors");
    EXPECT_EQ(parents(Muscle::tensor_fasciae_latae), "hip_flexors");
    EXPECT_EQ(parents(Muscle::adductor_magnus), "adductors");
    EXPECT_EQ(parents(Muscle::piriformis), "hip_external_rotators");
    EXPECT_EQ(parents(Muscle::infraspinatus), "rotator_cuff_group");
    EXPECT_EQ(parents(Muscle::gluteus_medius), "");
}

TEST(Assessment, doses_the_four_steps) {
    const StepDose& inhibit = assessment().of(CorrectiveStep::inhibit);
    EXPECT_EQ(inhibit.hold_s, (model::Range{30, 60}));
    EXPECT_EQ(inhibit.evidence, ev_m);
    const StepDose& lengthen = assessment().of(CorrectiveStep::lengthen);
    EXPECT_EQ(lengthen.hold_s, (model::Range{30, 30}));
    EXPECT_EQ(lengthen.sets, (model::Range{1, 3}));
    EXPECT_EQ(lengthen.evidence, ev_a);
    const StepDose& activate = assessment().of(CorrectiveStep::activate);
    EXPECT_EQ(activate.reps, (model::Range{10, 15}));
    EXPECT_EQ(activate.sets, (model::Range{1, 2}));
    EXPECT_EQ(activate.squeeze_s, 2);
    EXPECT_EQ(activate.lowering_s, 4);
    const StepDose& integrate = assessment().of(CorrectiveStep::integrate);
    EXPECT_EQ(integrate.reps, (model::Range{10, 15}));
    EXPECT_EQ(integrate.sets, (model::Range{1, 2}));
    EXPECT_EQ(assessment().frequency.per_week, (model::Range{3, 5}));
    EXPECT_EQ(assessment().frequency.weeks, 4);
    EXPECT_EQ(assessment().reassess_weeks, 4);
}

TEST(Assessment, works_from_the_feet_to_the_hips_first) {
    EXPECT_EQ(spelled(assessment().priority), "feet lphc knees shoulders head");
    EXPECT_EQ(assessment().most_at_once, 3);
}

TEST(Assessment, knows_what_the_other_movement_tests_show) {
    EXPECT_EQ(assessment().of(MovementTestId::overhead_squat).faults.size(), 12U);
    EXPECT_EQ(spelled(assessment().of(MovementTestId::single_leg_squat).faults), "knees_in");
    for (const MovementTestId test : {MovementTestId::push, MovementTestId::pull}) {
        EXPECT_EQ(spelled(assessment().of(test).faults), "back_arches shoulders_up head_forward");
    }
    const auto& more = assessment().of(MovementTestId::push).more_faults;
    ASSERT_EQ(more.size(), 1U);
    EXPECT_EQ(spelled(more[0].overactive), "pectoralis_minor");
    EXPECT_EQ(spelled(more[0].underactive), "serratus_anterior middle_trapezius lower_trapezius");
    EXPECT_EQ(assessment().of(MovementTestId::single_leg_squat).more_faults.size(), 2U);
    EXPECT_EQ(spelled(assessment().of(PostureId::upper_crossed).underactive),
              "deep_cervical_flexors serratus_anterior rhomboids middle_trapezius lower_trapezius "
              "infraspinatus teres_minor");
}

TEST(Assessment, knows_what_medicines_do) {
    struct Row {
        model::Medication id;
        const char* heart_rate;
        const char* blood_pressure;
        HeartRateTargets targets;
        Evidence evidence;
    };
    using model::Medication;
    constexpr std::array<Row, 7> rows{{
        {Medication::beta_blocker, "down", "down", HeartRateTargets::hide, ev_a},
        {Medication::calcium_channel_blocker, "up down none", "down", HeartRateTargets::prefer_rpe,
         ev_m},
        {Medication::nitrate, "up none", "down", HeartRateTargets::keep, ev_m},
        {Medication::diuretic, "none", "none down", HeartRateTargets::keep, ev_m},
        {Medication::bronchodilator, "up none", "none", HeartRateTargets::unreliable, ev_m},
        {Medication::vasodilator, "up none", "down", HeartRateTargets::keep, ev_m},
        {Medication::antidepressant, "up none", "down none", HeartRateTargets::keep, ev_m},
    }};
    for (const Row& row : rows) {
        SCOPED_TRACE(base::name_of(row.id));
        const MedicationEffects& shipped = assessment().of(row.id);
        EXPECT_EQ(spelled(shipped.heart_rate), row.heart_rate);
        EXPECT_EQ(spelled(shipped.blood_pressure), row.blood_pressure);
        EXPECT_EQ(shipped.targets, row.targets);
        EXPECT_EQ(shipped.evidence, row.evidence);
        EXPECT_FALSE(shipped.advice.empty());
    }
}

std::string assessment_error(const nlohmann::ordered_json& json) {
    const auto result = read_assessment_text(json.dump());
    return result ? "" : result.error().message;
}

TEST(ReadAssessment, names_the_path_of_what_is_wrong) {
    const auto shipped = nlohmann::ordered_json::parse(test::asset("opt/assessment.json"));
    struct Broken {
        const char* pointer;
        nlohmann::ordered_json value;
        const char* error;
    };
    const std::vector<Broken> cases{
        {"/compensations/1/id", "feet_turn_out", "compensations[1].id: is there twice"},
        {"/compensations/0/overactive/0/muscle", "calf", "compensations[0].overactive[0].muscle: "},
        {"/compensations/0/drills/inhibit/0/exercise", "X", "compensations[0].drills.inhibit[0]."},
        {"/compensations/1/underactive/3/some_lists", false, "is left out rather than false"},
        {"/doses/1/sets/0", 9, "doses[1].sets: the first number is over the second"},
        {"/medications/0/heart_rate/0", "sideways", "medications[0].heart_rate[0]: "},
        {"/tests/0/unit", "miles", "tests[0].unit: "},
        {"/test_gates/1/rule", "PRE2", "test_gates[1].rule: "},
        {"/scoring/most_at_once", 13, "scoring.most_at_once: 13 is over 12"},
    };
    for (const Broken& broken : cases) {
        nlohmann::ordered_json json = shipped;
        json[nlohmann::ordered_json::json_pointer(broken.pointer)] = broken.value;
        EXPECT_NE(assessment_error(json).find(broken.error), std::string::npos)
            << broken.pointer << ": " << assessment_error(json);
    }
    EXPECT_FALSE(read_assessment_text("").ok());
    EXPECT_FALSE(read_assessment_text("[]").ok());
}

}  // namespace
}  // namespace phasewise::opt
