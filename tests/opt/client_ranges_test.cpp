#include "opt/client_ranges.hpp"

#include <optional>
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
using model::Population;
using model::Range;

const ClientRules& table() { return test::shipped_client_rules(); }

Client adult_with_all(const std::vector<Population>& populations) {
    Client client = test::well_adult();
    for (const Population one : populations) {
        client.conditions.push_back({.id = one});
    }
    return client;
}

Client young(Answer mature) {
    Client client = test::well_adult();
    client.age = 14;
    client.mature_adolescent = mature;
    return client;
}

Client aged(int age) {
    Client client = test::well_adult();
    client.age = age;
    return client;
}

Client expecting_in_week(int week) {
    Client client = test::well_adult();
    client.pregnancy = model::Pregnancy{.week = week};
    return client;
}

TEST(Resolver, gives_the_range_that_phase_and_population_leave) {
    struct Case {
        std::string_view what;
        Client client;
        Quantity quantity;
        Range phase;
        Range range;
        bool from_population = false;
    };
    using enum Quantity;
    const auto with = [](Population one) { return adult_with_all({one}); };
    const std::vector<Case> all{
        {"well adult", test::well_adult(), reps, {12, 20}, {12, 20}},
        {"youth, phase 1: only 12 is left", young(Answer::no), reps, {12, 20}, {8, 12}, true},
        {"youth, not asked", young(Answer::unknown), reps, {12, 20}, {8, 12}, true},
        {"mature adolescent", young(Answer::yes), reps, {12, 20}, {12, 20}},
        {"arthritis, phase 1", with(Population::arthritis), reps, {12, 20}, {10, 12}, true},
        {"arthritis, phase 2: three are left",
         with(Population::arthritis),
         reps,
         {8, 12},
         {10, 12}},
        {"pad, phase 1", with(Population::pad), reps, {12, 20}, {8, 12}, true},
        {"cancer, phase 1", with(Population::cancer), reps, {12, 20}, {12, 15}},
        {"older adult, phase 1", aged(65), reps, {12, 20}, {12, 20}},
        {"older adult, phase 4", aged(65), reps, {1, 5}, {8, 20}, true},
        {"chd, phase 1", with(Population::chd), reps, {12, 20}, {12, 20}},
        {"lung, sets of phase 1", with(Population::lung), sets, {1, 3}, {1, 1}},
        {"lung, sets of phase 3", with(Population::lung), sets, {3, 6}, {1, 1}, true},
        {"prenatal, sets", expecting_in_week(20), sets, {1, 3}, {1, 2}},
        {"youth, load of phase 1", young(Answer::no), load_pct, {50, 70}, {50, 70}},
        {"youth, load of phase 2", young(Answer::no), load_pct, {70, 80}, {70, 70}},
        {"youth, load of phase 4", young(Answer::no), load_pct, {85, 100}, {40, 70}, true},
        {"mature, load of phase 3", young(Answer::yes), load_pct, {75, 85}, {75, 85}},
        {"mature, load of phase 4", young(Answer::yes), load_pct, {85, 100}, {85, 85}},
        {"older adult, load of phase 3", aged(70), load_pct, {75, 85}, {75, 80}},
        {"older adult, load of phase 4", aged(70), load_pct, {85, 100}, {40, 80}, true},
        {"osteoporosis, load of phase 4",
         with(Population::osteoporosis),
         load_pct,
         {85, 100},
         {85, 85}},
        {"diabetes has no load in percent",
         with(Population::diabetes),
         load_pct,
         {70, 80},
         {70, 80}},
        {"hypertension, minutes", with(Population::hypertension), minutes, {5, 60}, {30, 60}},
        {"arthritis, minutes", with(Population::arthritis), minutes, {20, 60}, {20, 30}},
        {"youth has minutes a day, not a session", young(Answer::no), minutes, {5, 60}, {5, 60}},
        {"obesity and diabetes",
         adult_with_all({Population::obesity, Population::diabetes}),
         reps,
         {12, 20},
         {12, 15}},
        {"arthritis and cancer: 10 to 12 of both",
         adult_with_all({Population::arthritis, Population::cancer}),
         reps,
         {12, 20},
         {10, 12},
         true},
        {"hypertension and chd, minutes",
         adult_with_all({Population::hypertension, Population::chd}),
         minutes,
         {5, 60},
         {30, 40}},
    };
    for (const Case& one : all) {
        const Resolved resolved = resolve(table(), one.phase, one.client, one.quantity);
        EXPECT_EQ(resolved.range, one.range) << one.what;
        EXPECT_EQ(resolved.from_population, one.from_population) << one.what;
        EXPECT_EQ(resolved.words.empty(), one.range == one.phase) << one.what;
    }
}

TEST(Resolver, says_whose_range_it_is) {
    const Resolved one = resolve(table(), {12, 20}, young(Answer::no), Quantity::reps);
    EXPECT_EQ(one.which, Population::youth);
    EXPECT_EQ(one.words,
              "Youth (6 to 17): 8 to 12 repetitions; the phase has 12 to 20. They hardly "
              "overlap, so the range of the client counts.");
    const Resolved two =
        resolve(table(), {5, 60}, adult_with_all({Population::hypertension, Population::chd}),
                Quantity::minutes);
    EXPECT_EQ(two.which, std::nullopt);
    EXPECT_EQ(two.words,
              "The client's conditions together: 30 to 40 minutes; the phase has 5 to 60.");
    EXPECT_EQ(resolve(table(), {12, 20}, test::well_adult(), Quantity::reps),
              (Resolved{.range = {12, 20}}));
}

TEST(Resolver, takes_the_more_acute_condition_where_two_contradict_each_other) {
    // No two rows of the table do; so these rules have a cancer row of fewer minutes.
    ClientRules rules = table();
    rules.populations[static_cast<std::size_t>(Population::cancer)].cardio_minutes = Range{5, 15};
    const Client client = adult_with_all({Population::chd, Population::cancer});
    const auto minutes = [&](const Client& one) {
        return resolve(rules, {5, 60}, one, Quantity::minutes);
    };
    EXPECT_EQ(minutes(client).range, (Range{20, 40})) << "coronary disease is the more acute";
    EXPECT_EQ(minutes(client).which, Population::chd);
    const Client cleared = test::cleared_for(client, {"CAN-1"});
    EXPECT_EQ(minutes(cleared).range, (Range{5, 15})) << "the one with a clearance record";
    EXPECT_EQ(minutes(cleared).which, Population::cancer);
    EXPECT_EQ(minutes(test::cleared_for(cleared, {"CHD-1"})).range, (Range{20, 40}));
    EXPECT_NE(minutes(cleared).words.find("most acute"), std::string::npos);
}

/// "70 YTH-1 error", "60 OST-3 warning ask", "80 older_adult error".
std::vector<std::string> cap_lines(const Client& client, const model::Exercise* exercise) {
    std::vector<std::string> lines;
    for (const FigureLimit& cap : load_caps(table(), client, exercise)) {
        const std::string_view who =
            cap.rule ? base::name_of(*cap.rule)
                     : base::name_of(cap.population.value_or(Population::youth));
        lines.push_back(std::to_string(cap.value) + " " + std::string(who) + " " +
                        std::string(base::name_of(cap.severity)) + (cap.ask ? " ask" : ""));
    }
    return lines;
}

TEST(LoadCaps, are_those_of_the_rules) {
    using Caps = std::vector<std::string>;
    const auto eyes = [](Answer retinopathy) {
        Client client = adult_with_all({Population::diabetes});
        client.diabetes.retinopathy = retinopathy;
        return client;
    };
    const model::Exercise& squat = test::named("Barbell Squat");
    const model::Exercise& curl = test::named("Standing Barbell Curl");
    EXPECT_EQ(cap_lines(test::well_adult(), &squat), Caps{});
    EXPECT_EQ(cap_lines(young(Answer::no), nullptr), Caps{"70 YTH-1 error"});
    EXPECT_EQ(cap_lines(young(Answer::unknown), nullptr), Caps{"70 YTH-1 error"});
    EXPECT_EQ(cap_lines(young(Answer::yes), nullptr), Caps{"85 YTH-1 error"});
    EXPECT_EQ(cap_lines(aged(65), nullptr), Caps{"80 older_adult error"});
    EXPECT_EQ(cap_lines(adult_with_all({Population::hypertension}), nullptr),
              Caps{"80 HTN-2 warning"});
    EXPECT_EQ(cap_lines(adult_with_all({Population::chd}), nullptr), Caps{"80 CHD-2 error"});
    EXPECT_EQ(cap_lines(eyes(Answer::yes), nullptr), Caps{"70 DIA-4 warning"});
    EXPECT_EQ(cap_lines(eyes(Answer::unknown), nullptr), Caps{"70 DIA-4 warning ask"});
    EXPECT_EQ(cap_lines(eyes(Answer::no), nullptr), Caps{});
    EXPECT_EQ(cap_lines(adult_with_all({Population::arthritis}), &curl), Caps{"70 ART-2 warning"});
    const Client brittle = adult_with_all({Population::osteoporosis});
    EXPECT_EQ(cap_lines(brittle, &squat), (Caps{"60 OST-3 warning", "85 osteoporosis error"}));
    EXPECT_EQ(cap_lines(brittle, &curl), Caps{"85 osteoporosis error"});
    EXPECT_EQ(cap_lines(brittle, nullptr), Caps{"85 osteoporosis error"});
    EXPECT_EQ(cap_lines(test::cleared_for(adult_with_all({Population::chd}), {"CHD-2"}), nullptr),
              Caps{});
}

TEST(Holds, are_short_in_core_and_resistance_work_under_pressure) {
    const auto seconds = [](const Client& client, std::string_view exercise) {
        const auto most = longest_hold(table(), client, test::named(exercise));
        return most ? std::optional{most->value} : std::nullopt;
    };
    const Client pressure = adult_with_all({Population::hypertension});
    EXPECT_EQ(seconds(pressure, "Plank"), 6);
    EXPECT_EQ(seconds(adult_with_all({Population::chd}), "Plank"), 6);
    EXPECT_EQ(seconds(expecting_in_week(6), "Incline Plank"), 6);
    EXPECT_EQ(seconds(test::well_adult(), "Plank"), std::nullopt);
    EXPECT_EQ(seconds(pressure, "Floor Crunch"), std::nullopt) << "is counted in repetitions";
    EXPECT_EQ(seconds(pressure, "Foam Roll: Calves"), std::nullopt);
    EXPECT_EQ(seconds(pressure, "Single-Leg Balance"), std::nullopt);
    EXPECT_EQ(seconds(pressure, "Static Seated Hamstring Stretch"), std::nullopt);
    EXPECT_EQ(seconds(test::cleared_for(pressure, {"HTN-2"}), "Plank"), std::nullopt);
    const auto both = longest_hold(
        table(), adult_with_all({Population::hypertension, Population::chd}), test::named("Plank"));
    EXPECT_EQ(both.value_or(FigureLimit{}).rule, ClientRuleId::chd_2) << "the heavier of two alike";
}

TEST(Holds, of_static_stretches_are_long_from_65_on) {
    EXPECT_EQ(shortest_stretch(table(), aged(64)), std::nullopt);
    const auto least = shortest_stretch(table(), aged(65));
    EXPECT_EQ(least.value_or(FigureLimit{}).value, 60);
    EXPECT_EQ(least.value_or(FigureLimit{}).severity, Severity::tip);
}

TEST(Tempo, is_clamped_under_pressure) {
    struct Case {
        model::Tempo from;
        model::Tempo to;
    };
    constexpr int x = model::TempoPart::explosive;
    const std::vector<Case> all{
        {{{4}, {2}, {1}, {0}}, {{4}, {1}, {1}, {0}}}, {{{2}, {0}, {2}, {0}}, {{2}, {0}, {1}, {0}}},
        {{{4}, {2}, {1}, {2}}, {{4}, {1}, {1}, {1}}}, {{{2}, {0}, {x}, {0}}, {{2}, {0}, {x}, {0}}},
        {{{x}, {x}, {x}, {x}}, {{x}, {x}, {x}, {x}}},
    };
    for (const Case& one : all) {
        for (const Population population : {Population::hypertension, Population::chd}) {
            const Client client = adult_with_all({population});
            const std::string rule = population == Population::chd ? "CHD-2" : "HTN-3";
            EXPECT_EQ(clamp_tempo(table(), client, one.from), one.to) << rule;
            EXPECT_EQ(clamp_tempo(table(), test::cleared_for(client, {rule}), one.from), one.from);
        }
        EXPECT_EQ(clamp_tempo(table(), test::well_adult(), one.from), one.from);
    }
}

std::vector<int> allowed_numbers(const std::vector<model::Phase>& phases) {
    std::vector<int> numbers;
    numbers.reserve(phases.size());
    for (const model::Phase phase : phases) {
        numbers.push_back(model::number_of(phase));
    }
    return numbers;
}

TEST(Phases, are_those_that_every_population_allows) {
    struct Case {
        std::string_view what;
        Client client;
        std::vector<int> allowed;
        std::vector<int> by_case;
    };
    const std::vector<Case> all{
        {"well adult", test::well_adult(), {1, 2, 3, 4, 5}, {}},
        {"youth", young(Answer::no), {1}, {}},
        {"youth, not asked", young(Answer::unknown), {1}, {}},
        {"mature adolescent", young(Answer::yes), {1, 2, 3, 4, 5}, {}},
        {"older adult", aged(65), {1, 2}, {3, 4, 5}},
        {"first trimester", expecting_in_week(12), {1, 2}, {}},
        {"second trimester", expecting_in_week(13), {1}, {}},
        {"week not known", adult_with_all({Population::prenatal}), {1}, {}},
        {"lung", adult_with_all({Population::lung}), {1}, {}},
        {"diabetes", adult_with_all({Population::diabetes}), {1, 2}, {}},
        {"diabetes and lung", adult_with_all({Population::diabetes, Population::lung}), {1}, {}},
    };
    for (const Case& one : all) {
        EXPECT_EQ(allowed_numbers(phases_allowed(table(), one.client)), one.allowed) << one.what;
        EXPECT_EQ(allowed_numbers(phases_case_by_case(table(), one.client)), one.by_case)
            << one.what;
    }
}

TEST(HeartRate, is_no_guide_on_a_beta_blocker_or_with_damaged_nerves) {
    Client client = test::well_adult();
    EXPECT_EQ(heart_rate_targets(client), Answer::yes);
    client.medications = std::vector{model::Medication::diuretic, model::Medication::beta_blocker};
    EXPECT_EQ(heart_rate_targets(client), Answer::no);
    EXPECT_EQ(heart_rate_targets(test::cleared_for(client, {"HTN-6"})), Answer::yes);
    client.medications.reset();
    EXPECT_EQ(heart_rate_targets(client), Answer::unknown);

    Client diabetic = adult_with_all({Population::diabetes});
    EXPECT_EQ(heart_rate_targets(diabetic), Answer::unknown);
    diabetic.diabetes.autonomic = Answer::no;
    EXPECT_EQ(heart_rate_targets(diabetic), Answer::yes);
    diabetic.diabetes.autonomic = Answer::yes;
    EXPECT_EQ(heart_rate_targets(diabetic), Answer::no);
}

TEST(BalanceWork, belongs_in_every_session_where_falls_are_a_danger) {
    using Rules = std::vector<ClientRuleId>;
    EXPECT_EQ(balance_rules(test::well_adult()), Rules{});
    EXPECT_EQ(balance_rules(aged(65)), Rules{ClientRuleId::old_5});
    EXPECT_EQ(balance_rules(adult_with_all({Population::osteoporosis})),
              Rules{ClientRuleId::ost_4});
    Client both = adult_with_all({Population::osteoporosis});
    both.age = 71;
    EXPECT_EQ(balance_rules(both), (Rules{ClientRuleId::old_5, ClientRuleId::ost_4}));
    EXPECT_EQ(balance_rules(test::cleared_for(both, {"OLD-5", "OST-4"})), Rules{});
}

}  // namespace
}  // namespace phasewise::opt
