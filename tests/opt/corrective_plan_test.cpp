// What the movement screen leads to: merging, contradictions, sides, replacements.

#include "opt/corrective_plan.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/assessment_tables.hpp"
#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

using model::BodySide;
using model::Compensation;
using model::Grade;
using model::MovementFinding;
using model::Muscle;

using test::assessment;
using test::spelled;

MovementFinding found(Compensation id, BodySide side = BodySide::both, Grade grade = Grade::clear) {
    return {.id = id, .side = side, .grade = grade};
}

CorrectivePlan plan_for(std::vector<MovementFinding> findings, const WhyNot& why_not = {}) {
    model::Client client;
    client.ohsa = std::move(findings);
    return corrective_plan(assessment(), test::shipped().library, test::shipped().muscles, client,
                           why_not);
}

/// "SMR001 SMR006@left": the exercises of a step, with the side where it is not both.
std::string step_text(const CorrectivePlan& plan, CorrectiveStep step) {
    std::string text;
    for (const CorrectiveDrill& drill : plan.of(step)) {
        text += text.empty() ? "" : " ";
        text += drill.exercise.text;
        if (drill.side != BodySide::both) {
            text += "@" + std::string(base::name_of(drill.side));
        }
    }
    return text;
}

std::string inhibits(const CorrectivePlan& plan) {
    return step_text(plan, CorrectiveStep::inhibit);
}
std::string lengthens(const CorrectivePlan& plan) {
    return step_text(plan, CorrectiveStep::lengthen);
}
std::string activates(const CorrectivePlan& plan) {
    return step_text(plan, CorrectiveStep::activate);
}
std::string integrates(const CorrectivePlan& plan) {
    return step_text(plan, CorrectiveStep::integrate);
}

/// "erector_spinae", "biceps_femoris/hamstrings@left": overactive/underactive.
std::string mixed_of(const CorrectivePlan& plan) {
    std::string text;
    for (const MixedSign& sign : plan.mixed) {
        text += text.empty() ? "" : " ";
        text += base::name_of(sign.overactive);
        if (sign.underactive != sign.overactive) {
            text += "/" + std::string(base::name_of(sign.underactive));
        }
        if (sign.side != BodySide::both) {
            text += "@" + std::string(base::name_of(sign.side));
        }
    }
    return text;
}

std::string signs_text(const std::vector<MuscleSign>& signs) {
    std::string text;
    for (const MuscleSign& sign : signs) {
        text += text.empty() ? "" : " ";
        text += base::name_of(sign.muscle);
        if (sign.side != BodySide::both) {
            text += "@" + std::string(base::name_of(sign.side));
        }
    }
    return text;
}

const LeftOutDrill* left_out_of(const CorrectivePlan& plan, const char* exercise) {
    for (const LeftOutDrill& drill : plan.left_out) {
        if (drill.exercise.text == exercise) {
            return &drill;
        }
    }
    return nullptr;
}

TEST(MovementScreen, is_clean_only_when_all_was_assessed_and_one_mild_finding_at_most_was_seen) {
    EXPECT_FALSE(is_clean(std::nullopt));
    EXPECT_TRUE(is_clean(std::vector<MovementFinding>{}));
    const auto clean = [](std::vector<MovementFinding> findings) {
        return is_clean(std::move(findings));
    };
    const auto knees = Compensation::knees_in;
    EXPECT_TRUE(clean({found(knees, BodySide::both, Grade::none)}));
    EXPECT_TRUE(clean({found(knees, BodySide::left, Grade::mild)}));
    EXPECT_TRUE(clean(
        {found(knees, BodySide::left, Grade::mild), found(knees, BodySide::right, Grade::mild)}));
    EXPECT_FALSE(clean({found(knees, BodySide::left, Grade::clear)}));
    EXPECT_FALSE(clean({found(knees, BodySide::both, Grade::mild),
                        found(Compensation::head_forward, BodySide::both, Grade::mild)}));
    EXPECT_FALSE(clean({found(knees, BodySide::both, Grade::not_assessed)}));
    EXPECT_FALSE(clean({{.id = knees, .grade = Grade::none, .pain = true}}));
}

TEST(MovementScreen, counts_compensations_not_rows) {
    EXPECT_EQ(compensation_count(std::nullopt), std::nullopt);
    EXPECT_EQ(compensation_count(std::vector<MovementFinding>{}), 0);
    EXPECT_EQ(compensation_count(std::vector{
                  found(Compensation::knees_in, BodySide::left, Grade::mild),
                  found(Compensation::knees_in, BodySide::right, Grade::clear),
                  found(Compensation::heels_rise),
                  found(Compensation::head_forward, BodySide::both, Grade::none),
                  found(Compensation::back_arches, BodySide::both, Grade::not_assessed)}),
              2);
}

TEST(MovementScreen, refers_whoever_an_assessment_hurts) {
    model::Client client;
    EXPECT_FALSE(has_pain(client));
    client.pain = model::Pain{.place = "knee", .level = 2};
    EXPECT_FALSE(has_pain(client));
    client.pain->during_test = model::Answer::yes;
    EXPECT_TRUE(has_pain(client));
    client.pain.reset();
    client.ohsa = std::vector{MovementFinding{.id = Compensation::knees_in, .pain = true}};
    EXPECT_TRUE(has_pain(client));
    const CorrectivePlan plan =
        corrective_plan(assessment(), test::shipped().library, test::shipped().muscles, client);
    EXPECT_TRUE(plan.refer);
    EXPECT_TRUE(plan.now.empty());
    EXPECT_EQ(inhibits(plan), "");
}

TEST(MovementScreen, asks_for_what_is_missing) {
    model::Client client;
    EXPECT_EQ(assessment_questions(assessment(), client).size(), 1U);
    client.ohsa = std::vector{found(Compensation::knees_in, BodySide::left, Grade::not_assessed),
                              found(Compensation::weight_shift)};
    client.pain = model::Pain{.place = "neck", .level = 1};
    EXPECT_EQ(assessment_questions(assessment(), client),
              (std::vector<std::string>{"Knees move in: not assessed yet.",
                                        "Weight shifts to one side: say to which side.",
                                        "Pain is noted: say whether it came during a test."}));
    client.ohsa = std::vector<MovementFinding>{};
    client.pain.reset();
    EXPECT_TRUE(assessment_questions(assessment(), client).empty());
}

TEST(CorrectivePlan, is_empty_for_a_clean_screen) {
    const CorrectivePlan plan = plan_for({});
    EXPECT_TRUE(plan.now.empty());
    EXPECT_EQ(inhibits(plan) + lengthens(plan) + activates(plan) + integrates(plan), "");
    EXPECT_TRUE(plan.questions.empty());
}

// C01 of the reference: an office worker, novice.
TEST(CorrectivePlan, of_case_C01) {
    const CorrectivePlan plan =
        plan_for({found(Compensation::feet_turn_out), found(Compensation::knees_in),
                  found(Compensation::forward_lean)});
    EXPECT_EQ(spelled(plan.now), "feet_turn_out forward_lean knees_in");
    EXPECT_TRUE(plan.waits.empty());
    // gastrocnemius as a group over (forward_lean), its medial part under (feet_turn_out).
    EXPECT_EQ(mixed_of(plan), "gastrocnemius/medial_gastrocnemius");
    EXPECT_EQ(inhibits(plan), "SMR001 SMR006 SMR004 SMR005 SMR003");
    EXPECT_EQ(lengthens(plan), "STA001 STA007 STA002 STA003 STA020 STA005 STA004");
    EXPECT_EQ(activates(plan), "CEX004 CEX001 COR006 COR008 CEX006 RES136");
    EXPECT_EQ(integrates(plan), "BAL004 RES139 RES002 RES134 RES141");
    EXPECT_NE(left_out_of(plan, "CEX003"), nullptr);
    for (const CorrectiveDrill& drill : plan.of(CorrectiveStep::lengthen)) {
        const model::Exercise* exercise = test::shipped().library.find(drill.exercise);
        for (const Muscle aim : exercise->target_muscles) {
            EXPECT_NE(aim, Muscle::gluteus_maximus);
            EXPECT_NE(aim, Muscle::gluteus_medius);
        }
    }
}

// C19: rounded shoulders at a desk.
TEST(CorrectivePlan, of_case_C19) {
    const CorrectivePlan plan =
        plan_for({found(Compensation::arms_forward), found(Compensation::head_forward),
                  found(Compensation::shoulders_up)});
    EXPECT_EQ(spelled(plan.now), "arms_forward shoulders_up head_forward");
    EXPECT_EQ(mixed_of(plan), "");
    EXPECT_EQ(inhibits(plan), "SMR008 SMR009 SMR010 SMR012");
    EXPECT_EQ(lengthens(plan), "STA013 STA014 STA015 STA016 STA017");
    EXPECT_EQ(activates(plan), "COR008 RES080 RES059 CEX011 CEX010 CEX012");
    EXPECT_EQ(integrates(plan), "RES001 RES055 RES002");
    const LeftOutDrill* const posterior = left_out_of(plan, "STA018");
    ASSERT_NE(posterior, nullptr);
    EXPECT_EQ(posterior->reason,
              "Only where inward turning of the shoulder is limited: test that first.");
}

// C20: a hairdresser with a tight low back.
TEST(CorrectivePlan, of_case_C20) {
    const CorrectivePlan plan = plan_for({found(Compensation::back_arches)});
    EXPECT_EQ(inhibits(plan), "SMR004 SMR008");
    EXPECT_EQ(lengthens(plan), "STA003 STA013 STA019");
    EXPECT_EQ(activates(plan), "COR006 COR017 RES144");
    EXPECT_EQ(integrates(plan), "RES134 RES002");
    EXPECT_EQ(signs_text(plan.overactive), "erector_spinae hip_flexors latissimus_dorsi");
    EXPECT_EQ(signs_text(plan.underactive),
              "diaphragm gluteus_maximus hamstrings multifidus pelvic_floor transverse_abdominis");
}

struct KnownPair {
    std::vector<MovementFinding> findings;
    const char* mixed;
};

TEST(CorrectivePlan, finds_the_contradictions_of_the_reference) {
    using C = Compensation;
    const std::vector<KnownPair> pairs{
        {{found(C::back_arches), found(C::forward_lean)}, "erector_spinae"},
        {{found(C::back_arches), found(C::back_rounds)},
         "erector_spinae hamstrings hip_flexors latissimus_dorsi"},
        {{found(C::back_arches), found(C::feet_turn_out)}, "biceps_femoris/hamstrings"},
        {{found(C::back_rounds), found(C::feet_turn_out)}, "hamstrings/medial_hamstrings"},
        {{found(C::back_rounds), found(C::forward_lean)}, "hip_flexors"},
        // Both on one side: the hip that is short here is not the one that is weak there.
        {{found(C::weight_shift, BodySide::left), found(C::knees_in)},
         "adductors@right gluteus_medius@right"},
        {{found(C::weight_shift, BodySide::right), found(C::knees_in)},
         "adductors@left gluteus_medius@left"},
        {{found(C::weight_shift, BodySide::left), found(C::knees_in, BodySide::left)}, ""},
        // By name: the deep core of the arched back is not the abdominals that pull it forward.
        {{found(C::feet_turn_out)}, ""},
        {{found(C::knees_in), found(C::feet_flatten)}, ""},
    };
    for (const KnownPair& pair : pairs) {
        EXPECT_EQ(mixed_of(plan_for(pair.findings)), pair.mixed);
    }
}

TEST(CorrectivePlan, asks_about_a_contradiction_and_leaves_only_its_own_drills_out) {
    const CorrectivePlan plan =
        plan_for({found(Compensation::back_arches), found(Compensation::forward_lean)});
    ASSERT_EQ(plan.mixed.size(), 1U);
    EXPECT_EQ(spelled(plan.mixed[0].over), "back_arches");
    EXPECT_EQ(spelled(plan.mixed[0].under), "forward_lean");
    ASSERT_EQ(plan.questions.size(), 1U);
    EXPECT_EQ(plan.questions[0],
              "Mixed signs, both sides, erector spinae: \"Low back arches\" speaks for overactive "
              "erector spinae, \"Excessive forward lean\" for underactive erector spinae. Retest "
              "with heels raised or hands on hips, or choose.");
    // The child's pose would stretch the erector spinae; the cobra still works the gluteals.
    EXPECT_NE(left_out_of(plan, "STA019"), nullptr);
    EXPECT_EQ(lengthens(plan), "STA002 STA003 STA020 STA013");
    EXPECT_EQ(activates(plan), "CEX001 COR006 COR008 COR017 RES144");
    EXPECT_EQ(signs_text(plan.overactive).find("erector"), std::string::npos);
    EXPECT_EQ(signs_text(plan.underactive).find("erector"), std::string::npos);
}

TEST(CorrectivePlan, reads_the_named_part_not_its_group) {
    const CorrectivePlan plan = plan_for({found(Compensation::feet_turn_out)});
    EXPECT_EQ(mixed_of(plan), "");
    EXPECT_EQ(inhibits(plan), "SMR001 SMR006");
    EXPECT_EQ(lengthens(plan), "STA001 STA007");
    EXPECT_EQ(signs_text(plan.overactive), "biceps_femoris lateral_gastrocnemius soleus");
    EXPECT_EQ(signs_text(plan.underactive), "medial_gastrocnemius medial_hamstrings");
    EXPECT_EQ(spelled(plan.of(CorrectiveStep::inhibit)[0].muscles), "soleus lateral_gastrocnemius");
}

TEST(CorrectivePlan, names_each_exercise_once_with_all_findings_it_comes_from) {
    const CorrectivePlan plan = plan_for(
        {found(Compensation::feet_flatten), found(Compensation::knees_in, BodySide::left)});
    ASSERT_EQ(inhibits(plan), "SMR002 SMR001 SMR005@left SMR003@left");
    ASSERT_EQ(lengthens(plan), "STA001 STA004 STA005@left");
    const CorrectiveDrill& tfl = plan.of(CorrectiveStep::lengthen)[1];
    EXPECT_EQ(spelled(tfl.findings), "feet_flatten knees_in");
    EXPECT_EQ(spelled(tfl.muscles), "tensor_fasciae_latae");
}

TEST(CorrectivePlan, keeps_the_sides_apart) {
    const CorrectivePlan shift = plan_for({found(Compensation::weight_shift, BodySide::left)});
    EXPECT_EQ(inhibits(shift), "SMR005@left SMR007@right");
    EXPECT_EQ(lengthens(shift), "STA005@left STA011@right");
    EXPECT_EQ(activates(shift), "CEX006@left RES138@right");
    EXPECT_EQ(integrates(shift), "RES139");
    const CorrectivePlan knee = plan_for({found(Compensation::knees_in, BodySide::right)});
    EXPECT_EQ(inhibits(knee), "SMR005@right SMR003@right");
    EXPECT_EQ(activates(knee), "CEX006@right RES136@right");
    EXPECT_EQ(integrates(knee), "RES134 RES141");
    // Left adductors are short by both signs, the right ones are in doubt.
    const CorrectivePlan both = plan_for(
        {found(Compensation::weight_shift, BodySide::left), found(Compensation::knees_in)});
    EXPECT_EQ(inhibits(both), "SMR005@left SMR007@right SMR003");
    EXPECT_EQ(lengthens(both), "STA005@left STA011@right STA004");
    EXPECT_EQ(activates(both), "CEX006@left RES136@left");
}

TEST(CorrectivePlan, does_nothing_for_a_shift_of_unknown_side_but_ask) {
    const CorrectivePlan plan = plan_for({found(Compensation::weight_shift)});
    EXPECT_EQ(inhibits(plan) + lengthens(plan) + activates(plan) + integrates(plan), "");
    EXPECT_EQ(plan.questions,
              std::vector<std::string>{"Weight shifts to one side: say to which side."});
}

TEST(CorrectivePlan, takes_three_at_a_time_from_the_feet_up_hips_before_knees) {
    const CorrectivePlan plan =
        plan_for({found(Compensation::head_forward), found(Compensation::knees_in),
                  found(Compensation::arms_forward), found(Compensation::back_rounds),
                  found(Compensation::forward_lean, BodySide::both, Grade::mild),
                  found(Compensation::heels_rise)});
    EXPECT_EQ(spelled(plan.now), "heels_rise back_rounds forward_lean");
    EXPECT_EQ(spelled(plan.waits), "knees_in arms_forward head_forward");
}

TEST(CorrectivePlan, listens_to_the_findings_that_wait) {
    // The arched back waits, but calls the hamstrings underactive all the same.
    const CorrectivePlan plan =
        plan_for({found(Compensation::feet_turn_out), found(Compensation::feet_flatten),
                  found(Compensation::heels_rise), found(Compensation::back_arches)});
    EXPECT_EQ(spelled(plan.waits), "back_arches");
    EXPECT_EQ(mixed_of(plan), "biceps_femoris/hamstrings gastrocnemius/medial_gastrocnemius");
    EXPECT_EQ(inhibits(plan), "SMR001 SMR002");
    EXPECT_EQ(lengthens(plan), "STA001 STA004 STA002");
    EXPECT_EQ(activates(plan), "CEX004 CEX002 CEX001");
    // The ankle rocks would stretch the medial gastrocnemius too.
    EXPECT_EQ(integrates(plan), "BAL004 RES139 BAL005 RES135");
}

TEST(CorrectivePlan, replaces_what_does_not_suit_by_its_standing_twin) {
    const auto no_floor = [](const model::Exercise& exercise) -> std::optional<std::string> {
        return exercise.floor == model::FloorUse::yes ? std::optional<std::string>{"No floor work."}
                                                      : std::nullopt;
    };
    const CorrectivePlan plan = plan_for({found(Compensation::knees_out)}, no_floor);
    EXPECT_EQ(inhibits(plan), "SMR015 SMR016");
    EXPECT_EQ(plan.of(CorrectiveStep::inhibit)[0].instead_of, model::ExerciseId{"SMR006"});
    EXPECT_EQ(plan.of(CorrectiveStep::inhibit)[0].why_instead, "No floor work.");
    // The seated hamstring stretch would reach the medial part too, which is underactive here.
    EXPECT_EQ(lengthens(plan), "STA012");
    ASSERT_NE(left_out_of(plan, "STA007"), nullptr);
    EXPECT_EQ(left_out_of(plan, "STA007")->reason,
              "No floor work. Static Seated Hamstring Stretch does not do the same here.");
    ASSERT_NE(left_out_of(plan, "SMR007"), nullptr);
    EXPECT_EQ(left_out_of(plan, "SMR007")->reason, "No floor work.");
    EXPECT_EQ(activates(plan), "RES138");
}

/// Every subset of the compensations; a weight shift goes to `shift`, the others to `side`.
std::vector<MovementFinding> subset(unsigned bits, BodySide side, BodySide shift) {
    std::vector<MovementFinding> findings;
    for (std::size_t i = 0; i < base::count_of<Compensation>; ++i) {
        if ((bits >> i & 1U) != 0) {
            const auto id = static_cast<Compensation>(i);
            findings.push_back(found(id, id == Compensation::weight_shift ? shift : side));
        }
    }
    return findings;
}

/// The muscles that the reference's tables call underactive for these findings, on a side.
bool calls_underactive(const std::vector<MovementFinding>& findings, Muscle muscle, BodySide side) {
    for (const MovementFinding& finding : findings) {
        for (const MuscleOfFinding& one : assessment().of(finding.id).underactive) {
            const bool swapped = one.side == FindingSide::other;
            const bool here = finding.side == BodySide::both || (finding.side == side) != swapped;
            if (here && is_kin(test::shipped().muscles, one.muscle, muscle)) {
                return true;
            }
        }
    }
    return false;
}

void expect_no_stretch_of_the_underactive(const CorrectivePlan& plan,
                                          const std::vector<MovementFinding>& findings) {
    for (const auto& step : plan.steps) {
        for (const CorrectiveDrill& drill : step) {
            const model::Exercise& exercise = *test::shipped().library.find(drill.exercise);
            const bool stretches = exercise.component == model::Component::static_stretch ||
                                   exercise.component == model::Component::dynamic_stretch;
            for (const BodySide side : {BodySide::left, BodySide::right}) {
                const bool here = drill.side == BodySide::both || drill.side == side;
                for (const Muscle aim : exercise.target_muscles) {
                    EXPECT_FALSE(stretches && here && calls_underactive(findings, aim, side))
                        << exercise.name << " " << base::name_of(aim);
                }
            }
        }
    }
}

void expect_each_once(const CorrectivePlan& plan) {
    for (const auto& step : plan.steps) {
        std::vector<std::string> ids;
        for (const CorrectiveDrill& drill : step) {
            ids.push_back(drill.exercise.text);
            EXPECT_FALSE(drill.findings.empty());
        }
        std::ranges::sort(ids);
        EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
    }
}

void expect_lists_apart(const CorrectivePlan& plan) {
    for (const MuscleSign& over : plan.overactive) {
        for (const MuscleSign& under : plan.underactive) {
            const bool meet = over.side == BodySide::both || under.side == BodySide::both ||
                              over.side == under.side;
            EXPECT_FALSE(meet && is_kin(test::shipped().muscles, over.muscle, under.muscle))
                << base::name_of(over.muscle);
        }
    }
}

TEST(CorrectivePlan, never_stretches_an_underactive_muscle_whatever_was_seen) {
    const auto no_floor = [](const model::Exercise& exercise) -> std::optional<std::string> {
        return exercise.floor == model::FloorUse::yes ? std::optional<std::string>{"No floor work."}
                                                      : std::nullopt;
    };
    struct Sides {
        BodySide side;
        BodySide shift;
        unsigned stride;  // one-sided findings say little new: some of the subsets will do
    };
    for (const Sides sides :
         {Sides{BodySide::both, BodySide::left, 1}, Sides{BodySide::left, BodySide::right, 7},
          Sides{BodySide::right, BodySide::right, 7}}) {
        for (unsigned bits = 0; bits < 4096; bits += sides.stride) {
            const std::vector<MovementFinding> findings = subset(bits, sides.side, sides.shift);
            const CorrectivePlan plan =
                bits % 2 == 0 ? plan_for(findings) : plan_for(findings, no_floor);
            expect_no_stretch_of_the_underactive(plan, findings);
            expect_each_once(plan);
            expect_lists_apart(plan);
            EXPECT_EQ(plan.now.size() + plan.waits.size(), findings.size());
            EXPECT_LE(plan.now.size(), 3U);
            if (testing::Test::HasFailure()) {
                FAIL() << "subset " << bits;
            }
        }
    }
}

}  // namespace
}  // namespace phasewise::opt
