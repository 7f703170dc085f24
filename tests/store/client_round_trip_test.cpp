// Whatever a client is, within the bounds of the format: what is written is read back equal.

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "store/client_codec.hpp"
#include "support/files.hpp"
#include "support/random_values.hpp"

namespace phasewise::store {
namespace {

using base::Random;

std::string maybe_words(Random& random) {
    return random.once_in(2) ? std::string() : test::random_text(random);
}

std::string random_date(Random& random) {
    const auto two = [](int number) {
        return std::string(number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::to_string(random.between(1990, 2040)) + "-" + two(random.between(1, 12)) + "-" +
           two(random.between(1, 28));
}

std::string maybe_date(Random& random) {
    return random.once_in(2) ? std::string() : random_date(random);
}

std::optional<int> maybe_number(Random& random, int lo, int hi) {
    return random.once_in(2) ? std::nullopt : std::optional{random.between(lo, hi)};
}

/// Up to `most` of what `make` makes.
template <class Make>
auto random_list(Random& random, int most, Make make) {
    std::vector<decltype(make())> list;
    for (int i = random.once_in(2) ? 0 : random.between(0, most); i > 0; --i) {
        list.push_back(make());
    }
    return list;
}

template <class Enum>
std::vector<Enum> random_choices(Random& random, int most) {
    return random_list(random, most, [&random] { return test::any<Enum>(random); });
}

/// A condition, often with a subtype that names a detail.
model::Condition random_condition(Random& random) {
    constexpr auto subtypes = std::to_array<std::string_view>(
        {"", "1", "type_2", "gestational", "copd", "asthma", "osteo", "rheumatoid", "spine", "hip",
         "chemo", "both", "other", "unknown", "none", "an older word"});
    return {test::any<model::Population>(random), test::any<model::BodySide>(random),
            std::string(subtypes[random.below(subtypes.size())]), maybe_words(random),
            maybe_words(random)};
}

/// Takes the subtypes away that say otherwise than a detail: no file can say both.
void agree(std::vector<model::Condition>& conditions, model::Population population,
           std::string_view detail) {
    for (model::Condition& condition : conditions) {
        if (condition.id == population && detail != "unknown") {
            condition.subtype = detail;
        }
    }
}

void random_screens(Random& random, model::Client& client) {
    if (random.once_in(2)) {
        client.medications = random_choices<model::Medication>(random, 4);
    }
    if (random.once_in(2)) {
        client.readiness = model::Readiness{test::any<model::ScreenOutcome>(random),
                                            maybe_date(random), maybe_words(random)};
    }
    client.clearances = random_list(random, 3, [&random] {
        model::Clearance clearance{
            random_date(random), test::random_text(random), maybe_words(random), {}, {}};
        clearance.lifts = random_list(random, 3, [] { return std::string("OST-5"); });
        if (random.once_in(2)) {
            clearance.expires = random_date(random);
        }
        return clearance;
    });
    if (random.once_in(2)) {
        client.ohsa = random_list(random, 5, [&random] {
            return model::MovementFinding{test::any<model::Compensation>(random),
                                          test::any<model::BodySide>(random),
                                          test::any<model::Grade>(random), random.once_in(4)};
        });
    }
}

void random_measures(Random& random, model::Client& client) {
    const auto answer = [&random] { return test::any<model::Answer>(random); };
    client.resting_hr = maybe_number(random, 20, 250);
    client.bp = random_list(random, 3, [&random] {
        const int systolic = random.between(41, 300);
        return model::BloodPressure{systolic, random.between(20, std::min(systolic - 1, 200)),
                                    maybe_date(random)};
    });
    client.bp_treated = answer();
    client.hr_ceiling = maybe_number(random, 30, 250);
    if (random.once_in(3)) {
        client.glucose = model::Glucose{random.between(10, 1000), answer(), answer()};
    }
    client.spo2 = maybe_number(random, 50, 100);
    client.temperature_tenths = maybe_number(random, 250, 450);
    if (random.once_in(3)) {
        client.pain = model::Pain{maybe_words(random),
                                  random.between(0, 10),
                                  answer(),
                                  answer(),
                                  answer(),
                                  answer(),
                                  answer(),
                                  answer()};
    }
    if (random.once_in(3)) {
        client.pregnancy = model::Pregnancy{random.between(1, 42),
                                            random_choices<model::PregnancyItem>(random, 4)};
    }
    client.floor_transfer = answer();
    client.landing_test = test::any<model::LandingTest>(random);
    client.mature_adolescent = answer();
    client.spotter = answer();
    client.supervised = answer();
}

void random_details(Random& random, model::Client& client) {
    const auto answer = [&random] { return test::any<model::Answer>(random); };
    client.conditions = random_list(random, 4, [&random] { return random_condition(random); });
    client.diabetes = {test::any<model::DiabetesType>(random),
                       test::any<model::DiabetesMedicine>(random), answer(), answer(), answer()};
    client.arthritis = test::any<model::ArthritisType>(random);
    client.cancer = {test::any<model::CancerTreatment>(random),
                     test::any<model::BloodCounts>(random), answer()};
    client.osteoporosis = {test::any<model::BoneSite>(random), test::any<model::Fracture>(random)};
    client.chd = {maybe_number(random, 0, ClientLimits::months), answer()};
    client.lung = test::any<model::LungType>(random);
    client.pad = {answer(), answer(), answer()};
    using model::Population;
    agree(client.conditions, Population::diabetes, base::name_of(client.diabetes.type));
    agree(client.conditions, Population::arthritis, base::name_of(client.arthritis));
    agree(client.conditions, Population::cancer, base::name_of(client.cancer.treatment));
    agree(client.conditions, Population::osteoporosis, base::name_of(client.osteoporosis.site));
    agree(client.conditions, Population::lung, base::name_of(client.lung));
}

model::Client random_client(Random& random) {
    model::Client client;
    client.name = maybe_words(random);
    client.age = random.between(6, 110);
    client.goal = test::any<model::Goal>(random);
    client.sex = test::any<model::Sex>(random);
    client.height_mm = maybe_number(random, 500, 2750);
    client.weight_g = maybe_number(random, 10'000, 500'000);
    client.bmi_tenths = maybe_number(random, 80, 1200);
    client.experience_months = maybe_number(random, 0, ClientLimits::months);
    client.layoff_weeks = maybe_number(random, 0, ClientLimits::weeks);
    client.days_per_week = random.between(1, 6);
    client.minutes_per_session = random.between(20, 120);
    if (random.once_in(2)) {
        client.equipment = random_choices<model::Equipment>(random, 8);
    }
    client.limits = random_list(random, 4, [&random] {
        return model::Limit{test::any<model::LimitId>(random), test::any<model::BodySide>(random),
                            maybe_words(random), maybe_words(random)};
    });
    random_screens(random, client);
    random_measures(random, client);
    random_details(random, client);
    client.one_rep_max = random_list(random, 3, [&random] {
        return model::OneRepMax{{"RES041"},
                                random.between(1, 1'000'000),
                                test::any<model::MassUnit>(random),
                                random.once_in(2)};
    });
    client.start_date = maybe_date(random);
    client.event_date = maybe_date(random);
    client.preferences = random_list(random, 3, [] { return model::ExerciseId{"BAL-4_x"}; });
    return client;
}

TEST(ClientRoundTrip, reads_back_what_was_written) {
    Random random(31);
    for (int i = 0; i < test::runs(500, 20'000); ++i) {
        const model::Client client = random_client(random);
        const std::string text = encode_client(client);
        const auto back = decode_client(text);
        ASSERT_TRUE(back.ok()) << back.error().message << '\n' << text;
        ASSERT_EQ(*back, client) << text;
        ASSERT_EQ(encode_client(*back), text) << "the same client, the same bytes";
    }
}

TEST(ClientRoundTrip, keeps_every_decimal) {
    const int step = 490'000 / test::runs(3'000, 70'000);
    for (int amount = 10'000; amount <= 500'000; amount += step) {
        model::Client client;
        client.age = 40;
        client.weight_g = amount;
        client.height_mm = 500 + amount % 2251;
        client.bmi_tenths = 80 + amount % 1121;
        client.temperature_tenths = 250 + amount % 201;
        client.one_rep_max = {{{"RES041"}, 2 * amount, model::MassUnit::kg, false}};
        const auto back = decode_client(encode_client(client));
        ASSERT_TRUE(back.ok()) << back.error().message;
        ASSERT_EQ(*back, client) << encode_client(client);
    }
}

TEST(ClientRoundTrip, fits_the_fullest_client_into_the_bound_of_a_file) {
    const std::string awkward(ClientLimits::note, '\x01');  // six bytes each in JSON
    model::Client client;
    client.age = 40;
    const std::string since(ClientLimits::since, '\x01');
    client.limits.assign(ClientLimits::limits,
                         {model::LimitId::knee, model::BodySide::left, since, awkward});
    client.conditions.assign(
        ClientLimits::conditions,
        {model::Population::pad, model::BodySide::left, since, since, awkward});
    const model::Clearance clearance{"2026-11-23", std::string(ClientLimits::name, '\x01'),
                                     std::string(ClientLimits::clearance, '\x01'),
                                     std::vector(ClientLimits::lifts, std::string(40, 'X')),
                                     "2027-11-23"};
    client.clearances.assign(ClientLimits::clearances, clearance);
    client.ohsa.emplace(ClientLimits::findings,
                        model::MovementFinding{model::Compensation::feet_turn_out,
                                               model::BodySide::right, model::Grade::not_assessed,
                                               true});
    client.bp.assign(ClientLimits::pressures, {120, 80, "2026-11-23"});
    client.preferences.assign(ClientLimits::exercises, {std::string(40, 'X')});
    client.one_rep_max.assign(ClientLimits::exercises,
                              {{std::string(40, 'X')}, 12'345, model::MassUnit::lb, true});
    const std::string text = encode_client(client);
    EXPECT_LT(text.size(), ClientLimits::bytes);
    const auto back = decode_client(text);
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(*back, client);
}

}  // namespace
}  // namespace phasewise::store
