// What a row of the Workout screen says of an entry.

#include <string_view>

#include <gtest/gtest.h>

#include "model/plan.hpp"
#include "model/taxonomy.hpp"
#include "model/typed_field.hpp"
#include "opt/shipped.hpp"
#include "support/workouts.hpp"
#include "ui/views/workout_view.hpp"

namespace phasewise::test {
namespace {

model::Item squat_typed(model::TypedField field, std::string_view text) {
    Workout workout(shipped(), model::Phase::muscular_development);
    workout.add(model::Block::resistance_training, named("Barbell Squat").id.text);
    const model::Item& item =
        workout.day().groups(model::Block::resistance_training).front()->items.front();
    auto changed = model::with_typed(item, field, text, {});
    EXPECT_TRUE(changed.ok());
    return *std::move(changed);
}

TEST(WorkoutRow, SetsThatAreAlikeAreOneFigure) {
    const ui::WorkoutRow row =
        ui::workout_row(squat_typed(model::TypedField::dose, "4x8"), shipped());
    EXPECT_EQ(row.sets, "4");
    EXPECT_EQ(row.reps, "8");
}

TEST(WorkoutRow, SetsThatDifferAreAllSaid) {
    model::Item item = squat_typed(model::TypedField::dose, "12/10/8");
    item = *model::with_typed(item, model::TypedField::load, "60/65/70 kg", {});
    item = *model::with_typed(item, model::TypedField::rest, "60/90/120 s", {});
    const ui::WorkoutRow row = ui::workout_row(item, shipped());
    EXPECT_EQ(row.sets, "3");
    EXPECT_EQ(row.reps, "12/10/8");
    EXPECT_EQ(row.load, "60/65/70 kg");
    EXPECT_EQ(row.rest, "60/90/120 s");
}

}  // namespace
}  // namespace phasewise::test
