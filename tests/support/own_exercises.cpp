#include "support/own_exercises.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "model/taxonomy.hpp"
#include "support/plans.hpp"
#include "support/random_values.hpp"

namespace phasewise::test {

using base::Random;

namespace {

/// Up to `most` different names of an enumeration, at least `least`.
template <class Enum>
std::vector<Enum> some(Random& random, int least, int most) {
    std::vector<Enum> values;
    for (int i = random.between(least, most); i > 0; --i) {
        const Enum value = any<Enum>(random);
        if (std::ranges::find(values, value) == values.end()) {
            values.push_back(value);
        }
    }
    return values;
}

std::vector<model::ExerciseId> some_ids(Random& random) {
    std::vector<model::ExerciseId> ids;
    if (random.once_in(2)) {
        ids.push_back({"RES001"});
    }
    if (random.once_in(2)) {
        ids.push_back({"OWN007"});
    }
    return ids;
}

}  // namespace

model::Exercise own_exercise(std::string id, std::string name) {
    model::Exercise exercise;
    exercise.id = {std::move(id)};
    exercise.name = std::move(name);
    exercise.component = model::Component::resistance;
    exercise.level = model::Level::strength;
    exercise.body_part = model::BodyPart::back;
    exercise.equipment = {model::Equipment::cable};
    exercise.load_types = {model::LoadField::kg};
    exercise.planes = {model::Plane::sagittal};
    return exercise;
}

model::Exercise random_own_exercise(Random& random, std::string id) {
    model::Exercise exercise = own_exercise(std::move(id), random_text(random));
    if (random.once_in(2)) {
        exercise.aliases = {"Größe", "\"two\""};
    }
    exercise.component = any<model::Component>(random);
    exercise.level = any<model::Level>(random);
    exercise.body_part = any<model::BodyPart>(random);
    exercise.movement_pattern = any<model::MovementPattern>(random);
    exercise.pattern_family = any<model::PatternFamily>(random);
    exercise.complexity = random.between(1, 3);
    exercise.primary_muscles = some<model::Muscle>(random, 0, 8);
    exercise.secondary_muscles = some<model::Muscle>(random, 0, 8);
    exercise.stabilizer_muscles = some<model::Muscle>(random, 0, 8);
    exercise.target_muscles = some<model::Muscle>(random, 0, 8);
    exercise.volume = any<model::VolumeCount>(random);
    exercise.equipment = some<model::Equipment>(random, 1, 6);
    if (random.once_in(2)) {
        exercise.equipment_alternatives = {{model::Equipment::barbell, "broomstick"},
                                           {model::Equipment::barbell, "dumbbell"},
                                           {model::Equipment::dumbbell, "bottle"}};
    }
    exercise.needs = some<model::Need>(random, 0, 4);
    exercise.load_types = some<model::LoadField>(random, 1, 6);
    exercise.planes = some<model::Plane>(random, 1, 3);
    exercise.position = any<model::Position>(random);
    exercise.impact = any<model::Impact>(random);
    exercise.floor = any<model::FloorUse>(random);
    exercise.side = any<model::Side>(random);
    exercise.dose = any<model::DoseKind>(random);
    exercise.dose_unit = any<model::DoseUnit>(random);
    if (random.once_in(2)) {
        exercise.dose_low = random.between(1, 300);
        exercise.dose_high = random.between(*exercise.dose_low, 600);
    }
    if (random.once_in(3)) {
        exercise.hold_s = model::Range{2, 5};
    }
    exercise.starts = any<model::MuscleAction>(random);
    exercise.pause_at = any<model::PauseAt>(random);
    exercise.tempo_say = any<model::TempoWords>(random);
    exercise.phase4_ok = random.once_in(2);
    if (random.once_in(2)) {
        exercise.max_pct1rm = 85;
    }
    exercise.phase5_role = any<model::Phase5Role>(random);
    exercise.tags = some<model::Tag>(random, 0, 12);
    if (random.once_in(3)) {
        exercise.also_counts_as = {{any<model::Component>(random), any<model::Level>(random),
                                    any<model::BodyPart>(random)}};
    }
    if (random.once_in(3)) {
        exercise.regression = model::ExerciseId{"RES054"};
        exercise.standing_twin = model::ExerciseId{"OWN009"};
    }
    if (random.once_in(3)) {
        exercise.progression = model::ExerciseId{"COR001"};
    }
    exercise.prior_level = some_ids(random);
    exercise.next_level = some_ids(random);
    exercise.phase2_stabilization_partner = some_ids(random);
    exercise.phase5_power_partner = some_ids(random);
    exercise.cue = random.once_in(2) ? "Stand tall" : "";
    return exercise;
}

model::Plan with_random_own(Random& random, model::Plan plan) {
    for (const char* id : {"OWN001", "OWN002", "OWN010"}) {
        plan.own_exercises.push_back(
            std::make_shared<const model::Exercise>(random_own_exercise(random, id)));
    }
    return plan;
}

model::Plan plan_with(const std::string& id) {
    const model::Plan plan = small_plan(1, 1);
    return after(plan,
                 model::InsertGroup{days_of(plan)[0]->id, model::Block::warm_up, 0, straight(id)});
}

}  // namespace phasewise::test
