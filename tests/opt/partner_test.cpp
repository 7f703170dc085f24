// The other half of a pair, and the shapes of groups.

#include "opt/partner.hpp"

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/prescribe.hpp"
#include "opt/shipped.hpp"
#include "support/phases.hpp"

namespace phasewise::opt {
namespace {

using model::GroupKind;
using model::Phase;
using model::Rest;

using test::p1;
using test::p2;
using test::p3;
using test::p4;
using test::p5;

/// "after Ball Wall Squat", "before Barbell Squat", or "none".
std::string partner_of(std::string_view name, Phase phase) {
    const auto partner = partner_for(test::shipped(), test::named(name), phase);
    if (!partner) {
        return "none";
    }
    return std::string(partner->before ? "before " : "after ") +
           test::shipped().library.find(partner->exercise)->name;
}

TEST(PartnerFor, gives_the_pairs_of_the_reference) {
    EXPECT_EQ(partner_of("Barbell Bench Press", p2), "after Stability Ball Push-Up");
    EXPECT_EQ(partner_of("Seated Cable Row", p2), "after Stability Ball Dumbbell Row");
    EXPECT_EQ(partner_of("Barbell Squat", p2), "after Ball Wall Squat");
    EXPECT_EQ(partner_of("Romanian Deadlift", p2), "after Single-Leg Romanian Deadlift");
    EXPECT_EQ(partner_of("Standing Barbell Curl", p2), "after Single-Leg Barbell Curl");
    EXPECT_EQ(partner_of("Barbell Bench Press", p5), "after Medicine Ball Chest Pass");
    EXPECT_EQ(partner_of("Lat Pulldown", p5), "after Medicine Ball Slam");
    EXPECT_EQ(partner_of("Barbell Squat", p5), "after Squat Jump");
    EXPECT_EQ(partner_of("Conventional Deadlift", p5), "after Broad Jump");
}

TEST(PartnerFor, puts_the_strength_half_first) {
    EXPECT_EQ(partner_of("Ball Wall Squat", p2), "before Leg Press");
    EXPECT_EQ(partner_of("Squat Jump", p5).substr(0, 7), "before ");
    const auto partner = partner_for(test::shipped(), test::named("Medicine Ball Slam"), p5);
    ASSERT_TRUE(partner);
    EXPECT_TRUE(partner->before);
    EXPECT_EQ(test::shipped().library.find(partner->exercise)->pattern_family,
              model::PatternFamily::pull_vertical);
}

TEST(PartnerFor, is_none_in_other_phases_and_for_what_may_stand_alone) {
    for (const Phase phase : {p1, p3, p4}) {
        EXPECT_EQ(partner_of("Barbell Squat", phase), "none");
    }
    EXPECT_EQ(partner_of("Farmer's Carry", p2), "none");
    EXPECT_EQ(partner_of("Barbell Shrug", p2), "none");
    EXPECT_EQ(partner_of("Side-Lying Dumbbell External Rotation", p2), "none");
    EXPECT_EQ(partner_of("Standing Barbell Curl", p5), "none");
    EXPECT_EQ(partner_of("Plank", p2), "none");
    EXPECT_EQ(partner_of("Foam Roll: Calves", p5), "none");
}

TEST(PartnerFor, fits_whatever_it_is_offered_for) {
    for (const model::Exercise& exercise : test::shipped().library.all()) {
        for (const Phase phase : {p2, p5}) {
            const auto partner = partner_for(test::shipped(), exercise, phase);
            if (!partner) {
                continue;
            }
            const model::Exercise& other = *test::shipped().library.find(partner->exercise);
            const auto& first = partner->before ? other : exercise;
            const auto& second = partner->before ? exercise : other;
            EXPECT_TRUE(may_follow(test::shipped(), first, second, phase))
                << test::of(exercise, phase) << " with " << other.name;
            EXPECT_EQ(partner->item.exercise, other.id);
            EXPECT_EQ(partner->item.sets.back().count, 1);
            EXPECT_FALSE(partner->item.sets.back().rest);
            EXPECT_EQ(partner->shape.kind, phase == p2 ? GroupKind::superset : GroupKind::contrast);
        }
    }
}

TEST(PartnerFor, finds_one_for_every_main_lift) {
    for (const model::Exercise& exercise : test::shipped().library.all()) {
        if (exercise.component != model::Component::resistance) {
            continue;
        }
        if (exercise.phase5_role == model::Phase5Role::heavy) {
            EXPECT_TRUE(partner_for(test::shipped(), exercise, p5)) << exercise.name;
        }
        if (exercise.level == model::Level::strength &&
            !exercise.phase2_stabilization_partner.empty() &&
            !may_stand_alone(test::shipped(), exercise, p2)) {
            EXPECT_TRUE(partner_for(test::shipped(), exercise, p2)) << exercise.name;
        }
    }
}

TEST(PartnerFor, is_prescribed_as_its_half) {
    const auto partner = partner_for(test::shipped(), test::named("Romanian Deadlift"), p2);
    ASSERT_TRUE(partner);
    ASSERT_TRUE(partner->item.role);
    EXPECT_EQ(partner->item.role->component, model::Component::resistance);
    EXPECT_EQ(partner->item.sets.back().dose.lo, 10);  // not the 8 of balance work
    EXPECT_EQ(partner->item.tempo, (model::Tempo{{4}, {2}, {1}, {}}));
}

model::GroupShape shape(Phase phase, const std::vector<std::string_view>& names,
                        model::Edition edition = model::Edition::app) {
    std::vector<model::Item> items;
    for (const std::string_view name : names) {
        items.push_back(prescribe(test::shipped().rules, test::named(name), phase));
    }
    return default_shape(test::shipped(), phase, items, edition);
}

TEST(DefaultShape, is_that_of_the_phase) {
    const auto circuit = shape(p1, {"Standing Cable Chest Press", "Standing Cable Row"});
    EXPECT_EQ(circuit.kind, GroupKind::circuit);
    EXPECT_EQ(circuit.rounds, 2);
    EXPECT_EQ(circuit.rest_between_items, (Rest{0, 15}));
    EXPECT_EQ(circuit.rest_between_rounds, (Rest{60, 60}));

    const auto superset = shape(p2, {"Barbell Squat", "Ball Wall Squat"});
    EXPECT_EQ(superset.kind, GroupKind::superset);
    EXPECT_EQ(superset.rounds, 3);
    EXPECT_EQ(superset.rest_between_items, (Rest{0, 0}));
    EXPECT_EQ(superset.rest_between_rounds, (Rest{60, 60}));

    const auto three = shape(p3, {"Barbell Bench Press", "Seated Cable Row"});
    EXPECT_EQ(three.kind, GroupKind::superset);
    EXPECT_EQ(three.rounds, 4);
    EXPECT_EQ(three.rest_between_rounds, (Rest{90, 90}));

    const auto heavy = shape(p4, {"Barbell Bench Press", "Seated Cable Row"});
    EXPECT_EQ(heavy.kind, GroupKind::superset);
    EXPECT_EQ(heavy.rest_between_items, (Rest{180, 180}));
    EXPECT_EQ(heavy.rest_between_rounds, (Rest{240, 240}));

    const auto contrast = shape(p5, {"Barbell Squat", "Loaded Jump Squat"});
    EXPECT_EQ(contrast.kind, GroupKind::contrast);
    EXPECT_EQ(contrast.rounds, 4);
    EXPECT_EQ(contrast.rest_between_rounds, (Rest{120, 120}));
}

TEST(DefaultShape, is_a_circuit_for_more_than_two) {
    const auto pairs = shape(p5, {"Barbell Squat", "Loaded Jump Squat", "Barbell Bench Press",
                                  "Medicine Ball Chest Pass"});
    EXPECT_EQ(pairs.kind, GroupKind::circuit);
    EXPECT_EQ(pairs.rest_between_pairs, (Rest{120, 120}));
    EXPECT_EQ(pairs.rest_between_rounds, (Rest{240, 240}));
    EXPECT_EQ(shape(p2, {"Barbell Squat", "Ball Wall Squat", "Barbell Bench Press",
                         "Stability Ball Push-Up"})
                  .kind,
              GroupKind::circuit);
}

TEST(DefaultShape, of_core_and_balance_has_their_sets_and_rest) {
    const auto activation = shape(p2, {"Stability Ball Crunch", "Single-Leg Squat"});
    EXPECT_EQ(activation.kind, GroupKind::superset);
    EXPECT_EQ(activation.rounds, 2);
    EXPECT_EQ(activation.rest_between_rounds, (Rest{30, 30}));
}

TEST(DefaultShape, follows_the_edition) {
    const auto seventh = shape(p5, {"Barbell Squat", "Loaded Jump Squat"}, model::Edition::seventh);
    EXPECT_EQ(seventh.rest_between_rounds, (Rest{180, 180}));
}

}  // namespace
}  // namespace phasewise::opt
