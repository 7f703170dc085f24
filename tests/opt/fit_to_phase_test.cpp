// "Fit to phase": one step from another phase's doses to this one's.

#include "opt/fit_to_phase.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "model/edit.hpp"
#include "model/words.hpp"
#include "opt/check.hpp"
#include "opt/shipped.hpp"
#include "support/phases.hpp"
#include "support/plans.hpp"
#include "support/workouts.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using model::GroupKind;
using model::Phase;
using test::Workout;

using test::p1;
using test::p2;
using test::p3;
using test::p4;
using test::p5;

/// The day of `workout` trained as `phase` and fitted to it.
model::Plan fitted(const Workout& workout, Phase phase) {
    const model::Plan plan =
        test::after(workout.plan(), model::SetDayPhase{test::day_of(workout.plan()).id, phase});
    const auto edit = fit_to_phase(test::shipped(), plan, test::day_of(plan));
    EXPECT_TRUE(edit.has_value());
    return edit ? test::after(plan, *edit) : plan;
}

const model::Group& group_in(const model::Plan& plan, Block block, std::size_t index = 0) {
    return *test::day_of(plan).groups(block).at(index);
}

std::string words(const model::Item& item) { return model::prescription_words(item); }

TEST(FitToPhase, has_nothing_to_do_where_all_fits) {
    for (const Phase phase : model::all_phases) {
        const model::Plan plan = test::reference_workout(test::shipped(), phase).plan();
        EXPECT_FALSE(fit_to_phase(test::shipped(), plan, test::day_of(plan)).has_value());
    }
}

TEST(FitToPhase, rewrites_doses_tempo_load_and_rest) {
    Workout day(test::shipped(), p1);
    day.add(Block::resistance_training, "RES041").add(Block::activation, "COR024");
    const model::Plan three = fitted(day, p3);
    EXPECT_EQ(words(group_in(three, Block::resistance_training).items[0]),
              "4 sets of 8, tempo 2/0/2, rest 90 s, 75 % 1RM");
    EXPECT_EQ(words(group_in(three, Block::activation).items[0]),
              "2 sets of 10, tempo 2/0/2, rest 30 s");
    const model::Plan four = fitted(day, p4);
    EXPECT_EQ(words(group_in(four, Block::resistance_training).items[0]),
              "5 sets of 3, tempo 2/0/X, rest 240 s, 85-87 % 1RM, after 3 warm-up sets");
}

TEST(FitToPhase, keeps_what_fits_already) {
    Workout day(test::shipped(), p3);
    day.add(Block::resistance_training, "RES041", [](model::Item& item) {
        item.sets.back().dose.lo = item.sets.back().dose.hi = 10;
        item.sets.back().loads.clear();
        item.note = "Slow and tall";
    });
    day.add(Block::resistance_training, "RES067",
            [](model::Item& item) { item.sets.back().dose.lo = item.sets.back().dose.hi = 30; });
    const model::Plan plan = day.plan();
    const auto edit = fit_to_phase(test::shipped(), plan, test::day_of(plan));
    ASSERT_TRUE(edit);
    const model::Plan after = test::after(plan, *edit);
    EXPECT_EQ(test::day_of(after).groups(Block::resistance_training)[0],
              test::day_of(plan).groups(Block::resistance_training)[0]);
    EXPECT_EQ(group_in(after, Block::resistance_training, 1).items[0].sets.back().dose.lo, 8);
}

TEST(FitToPhase, leaves_locked_entries_free_rows_and_what_is_kept_on_purpose) {
    Workout day(test::shipped(), p3);
    const auto thirty = [](model::Item& item) {
        item.sets.back().dose.lo = item.sets.back().dose.hi = 30;
    };
    day.add(Block::resistance_training, "RES041", [&](model::Item& item) {
        thirty(item);
        item.locked = true;
    });
    day.add(Block::resistance_training, "RES067", [&](model::Item& item) {
        thirty(item);
        item.sets.back().loads.clear();
        item.overrule = model::Overrule{"VAR-P3-resistance-reps", "Endurance finisher"};
    });
    day.item(Block::resistance_training, test::item("GEN001", 9, 99));
    const model::Plan plan = day.plan();
    EXPECT_FALSE(fit_to_phase(test::shipped(), plan, test::day_of(plan)).has_value());
}

TEST(FitToPhase, keeps_ids_notes_and_reasons) {
    Workout day(test::shipped(), p1);
    day.add(Block::resistance_training, "RES041", [](model::Item& item) {
        item.note = "Slow and tall";
        item.rationale = "Her push";
        item.alternatives = {{"RES039"}};
    });
    const model::Plan before = day.plan();
    const model::Item& old = group_in(before, Block::resistance_training).items[0];
    const model::Plan after = fitted(day, p4);
    const model::Item& item = group_in(after, Block::resistance_training).items[0];
    EXPECT_EQ(item.id, old.id);
    EXPECT_EQ(item.note, old.note);
    EXPECT_EQ(item.rationale, old.rationale);
    EXPECT_EQ(item.alternatives, old.alternatives);
}

TEST(FitToPhase, gives_groups_the_shapes_of_the_phase) {
    Workout pair(test::shipped(), p5);
    pair.group(Block::resistance_training, {"RES153", "PLY008"});
    const model::Plan as_two = fitted(pair, p2);
    const model::Group& superset = group_in(as_two, Block::resistance_training);
    EXPECT_EQ(superset.kind, GroupKind::superset);  // it was a contrast pair
    EXPECT_EQ(superset.rounds, 3);
    EXPECT_EQ(superset.rest_between_rounds, (model::Rest{60, 60}));
    EXPECT_EQ(words(superset.items[0]), "1 set of 10, tempo 2/0/2, 70 % 1RM");

    Workout circuit(test::shipped(), p1);
    circuit.group(Block::resistance_training, {"RES041", "RES067", "RES153"});
    const model::Plan three = fitted(circuit, p3);
    ASSERT_EQ(test::day_of(three).groups(Block::resistance_training).size(), 3U);
    EXPECT_EQ(group_in(three, Block::resistance_training).kind, GroupKind::straight);
    EXPECT_EQ(words(group_in(three, Block::resistance_training).items[0]),
              "4 sets of 8, tempo 2/0/2, rest 90 s, 75 % 1RM");
    const model::Plan two = fitted(circuit, p2);
    EXPECT_EQ(group_in(two, Block::resistance_training).kind, GroupKind::circuit);
    EXPECT_EQ(group_in(two, Block::resistance_training).rounds, 2);  // fits already
}

TEST(FitToPhase, follows_variant_and_edition) {
    Workout day(test::shipped(), p1);
    day.add(Block::resistance_training, "RES153").day().variant = model::DayVariant::reduced;
    const model::Plan five = fitted(day, p5);
    EXPECT_EQ(group_in(five, Block::resistance_training).items[0].sets.back().loads[0].hi, 8400);

    Workout plain(test::shipped(), p1);
    plain.add(Block::resistance_training, "RES153");
    const model::Plan seventh = test::after(plain.plan(model::Edition::seventh),
                                            model::SetDayPhase{test::day_of(plain.plan()).id, p2});
    const auto edit = fit_to_phase(test::shipped(), seventh, test::day_of(seventh));
    ASSERT_TRUE(edit);
    const model::Plan after = test::after(seventh, *edit);
    EXPECT_EQ(group_in(after, Block::resistance_training).items[0].sets.back().loads[0].lo, 7500);
}

}  // namespace
}  // namespace phasewise::opt
