#include "support/random_clients.hpp"

#include <cstddef>

namespace phasewise::test {

namespace {

template <class Enum>
Enum any_of(base::Random& random) {
    return static_cast<Enum>(random.below(base::count_of<Enum>));
}

template <class Enum, class Visit>
void some_of(base::Random& random, std::uint64_t once_in, Visit visit) {
    for (std::size_t i = 0; i < base::count_of<Enum>; ++i) {
        if (random.once_in(once_in)) {
            visit(static_cast<Enum>(i));
        }
    }
}

/// What a client of a condition is asked, so that most may train.
void answer_for(base::Random& random, model::Client& client) {
    const auto has = [&](model::Population id) { return model::is_in(client, id); };
    client.osteoporosis.fracture =
        random.once_in(4) ? any_of<model::Fracture>(random) : model::Fracture::none;
    client.hr_ceiling = random.between(100, 150);
    if (has(model::Population::cancer)) {
        client.cancer = {any_of<model::CancerTreatment>(random), model::BloodCounts::normal,
                         any_of<model::Answer>(random)};
    }
    if (has(model::Population::diabetes)) {
        client.diabetes = {any_of<model::DiabetesType>(random),
                           any_of<model::DiabetesMedicine>(random), any_of<model::Answer>(random),
                           any_of<model::Answer>(random), any_of<model::Answer>(random)};
    }
    client.pad = {model::Answer::no, model::Answer::no, any_of<model::Answer>(random)};
    client.chd.symptom_free_months = random.between(0, 24);
}

}  // namespace

model::Client random_client(base::Random& random) {
    model::Client client;
    client.age = random.between(8, 90);
    client.goal = any_of<model::Goal>(random);
    client.sex = any_of<model::Sex>(random);
    if (!random.once_in(4)) {
        client.experience_months = random.between(0, 72);
    }
    if (random.once_in(4)) {
        client.layoff_weeks = random.between(0, 30);
    }
    client.days_per_week = random.between(1, 6);
    client.minutes_per_session = random.between(20, 120);
    client.bmi_tenths = random.between(180, 380);
    if (random.once_in(2)) {
        client.equipment.emplace();
        some_of<model::Equipment>(random, 3,
                                  [&](model::Equipment one) { client.equipment->push_back(one); });
    }
    some_of<model::LimitId>(random, 12,
                            [&](model::LimitId id) { client.limits.push_back({.id = id}); });
    some_of<model::Population>(random, 20, [&](model::Population id) {
        if (id > model::Population::obesity) {
            client.conditions.push_back({.id = id});
        }
    });
    answer_for(random, client);
    client.readiness = model::Readiness{};
    if (random.once_in(10)) {
        client.readiness->outcome = any_of<model::ScreenOutcome>(random);
    }
    if (!random.once_in(4)) {
        client.ohsa.emplace();
        some_of<model::Compensation>(random, 6, [&](model::Compensation id) {
            client.ohsa->push_back({.id = id,
                                    .side = any_of<model::BodySide>(random),
                                    .grade = any_of<model::Grade>(random),
                                    .pain = random.once_in(20)});
        });
    }
    if (random.once_in(12)) {
        client.pregnancy = model::Pregnancy{.week = random.between(1, 42), .items = {}};
    }
    client.floor_transfer = any_of<model::Answer>(random);
    client.landing_test = any_of<model::LandingTest>(random);
    client.mature_adolescent = any_of<model::Answer>(random);
    client.spotter = any_of<model::Answer>(random);
    return client;
}

}  // namespace phasewise::test
