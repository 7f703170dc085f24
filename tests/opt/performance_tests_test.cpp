// Which performance tests a client is offered, and what a score says beside the baseline.

#include "opt/performance_tests.hpp"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/assessment_tables.hpp"

namespace phasewise::opt {
namespace {

using model::Answer;
using model::Client;
using model::Phase;

using test::assessment;
using test::spelled;

constexpr auto is_offered = TestVerdict::offered;
constexpr auto is_variant = TestVerdict::variant;
constexpr auto is_ask = TestVerdict::ask;
constexpr auto is_no = TestVerdict::no;

/// An athlete of whom all is known and to whom every test is open.
Client athlete_client() {
    Client client;
    client.age = 28;
    client.goal = model::Goal::sport_performance;
    client.readiness = model::Readiness{};
    client.ohsa = std::vector<model::MovementFinding>{};
    client.bp = {{.systolic = 118, .diastolic = 74, .date = "2026-11-02"}};
    client.landing_test = model::LandingTest::pass;
    client.spotter = Answer::yes;
    return client;
}

TestVerdict test_verdict(PerformanceTestId test, const Client& client,
                         std::optional<Phase> phase = Phase::maximal_strength) {
    return offer_test(assessment(), test, client, phase).verdict;
}

TEST(PerformanceTests, have_the_protocols_of_the_reference) {
    struct Row {
        PerformanceTestId id;
        ScoreUnit unit;
        BetterScore better;
        int best_of;
        const char* limits;
        Evidence evidence;
    };
    constexpr auto more = BetterScore::more;
    constexpr auto less = BetterScore::less;
    const std::array<Row, 10> rows{{
        {PerformanceTestId::push_up, ScoreUnit::reps, more, 1, "shoulder wrist_elbow", Evidence::a},
        {PerformanceTestId::davies, ScoreUnit::touches, more, 3, "shoulder wrist_elbow",
         Evidence::a},
        {PerformanceTestId::shark_skill, ScoreUnit::s, less, 2, "knee ankle_foot hip no_impact",
         Evidence::b},
        {PerformanceTestId::bench_press_1rm, ScoreUnit::kg, more, 1, "shoulder no_lying_back",
         Evidence::m},
        {PerformanceTestId::squat_1rm, ScoreUnit::kg, more, 1, "knee low_back", Evidence::b},
        {PerformanceTestId::vertical_jump, ScoreUnit::cm, more, 3, "knee ankle_foot hip no_impact",
         Evidence::b},
        {PerformanceTestId::long_jump, ScoreUnit::cm, more, 3, "knee ankle_foot hip no_impact",
         Evidence::b},
        {PerformanceTestId::sprint_40_yard, ScoreUnit::s, less, 3, "knee ankle_foot hip no_impact",
         Evidence::b},
        {PerformanceTestId::pro_shuttle, ScoreUnit::s, less, 1, "knee ankle_foot hip no_impact",
         Evidence::b},
        {PerformanceTestId::left, ScoreUnit::s, less, 1, "knee ankle_foot hip no_impact",
         Evidence::m},
    }};
    for (const Row& row : rows) {
        SCOPED_TRACE(base::name_of(row.id));
        const PerformanceTest& shipped = assessment().of(row.id);
        EXPECT_EQ(shipped.unit, row.unit);
        EXPECT_EQ(shipped.better, row.better);
        EXPECT_EQ(shipped.best_of, row.best_of);
        EXPECT_EQ(spelled(shipped.limits), row.limits);
        EXPECT_EQ(shipped.evidence, row.evidence);
        EXPECT_FALSE(shipped.steps.empty());
        EXPECT_FALSE(shipped.condition.empty());
    }
    EXPECT_EQ(assessment().of(PerformanceTestId::shark_skill).fault_hundredths_s, 10);
    EXPECT_TRUE(assessment().of(PerformanceTestId::shark_skill).per_leg);
}

TEST(PerformanceTests, are_open_to_an_athlete_of_whom_all_is_known) {
    for (const TestOffer& offer :
         offer_tests(assessment(), athlete_client(), Phase::maximal_strength)) {
        EXPECT_EQ(offer.verdict, is_offered) << base::name_of(offer.test);
        EXPECT_TRUE(offer.reasons.empty());
    }
}

struct TestGateCase {
    const char* what;
    std::function<void(Client&)> change;
    /// push_up, davies, shark_skill, bench, squat, vertical, long, sprint, shuttle, LEFT
    std::array<TestVerdict, 10> verdicts;
};

void diagnosed(Client& client, model::Population population) {
    client.conditions.push_back({.id = population});
}

TEST(PerformanceTests, close_as_the_reference_says) {
    const std::vector<TestGateCase> cases{
        {"12th week",
         [](Client& c) { c.pregnancy = model::Pregnancy{.week = 12}; },
         {is_offered, is_offered, is_offered, is_offered, is_offered, is_offered, is_offered,
          is_offered, is_offered, is_offered}},
        {"13th week",
         [](Client& c) { c.pregnancy = model::Pregnancy{.week = 13}; },
         {is_no, is_variant, is_no, is_no, is_no, is_no, is_no, is_no, is_no, is_no}},
        {"obesity",
         [](Client& c) { c.bmi_tenths = 310; },
         {is_variant, is_variant, is_no, is_offered, is_offered, is_no, is_no, is_no, is_no,
          is_no}},
        {"no floor transfer",
         [](Client& c) { c.floor_transfer = Answer::no; },
         {is_variant, is_variant, is_offered, is_offered, is_offered, is_offered, is_offered,
          is_offered, is_offered, is_offered}},
        {"older, floor transfer not asked",
         [](Client& c) { c.age = 70; },
         {is_ask, is_ask, is_offered, is_offered, is_offered, is_offered, is_offered, is_offered,
          is_offered, is_offered}},
        {"older, landing not tested",
         [](Client& c) {
             c.age = 70;
             c.floor_transfer = Answer::yes;
             c.landing_test = model::LandingTest::not_done;
         },
         {is_offered, is_offered, is_ask, is_offered, is_offered, is_ask, is_ask, is_ask, is_ask,
          is_ask}},
        {"osteoporosis",
         [](Client& c) { diagnosed(c, model::Population::osteoporosis); },
         {is_offered, is_offered, is_no, is_no, is_no, is_no, is_no, is_no, is_no, is_no}},
        {"hypertension",
         [](Client& c) { diagnosed(c, model::Population::hypertension); },
         {is_variant, is_variant, is_no, is_no, is_no, is_no, is_no, is_offered, is_offered,
          is_offered}},
        {"coronary heart disease",
         [](Client& c) { diagnosed(c, model::Population::chd); },
         {is_offered, is_offered, is_no, is_no, is_no, is_no, is_no, is_offered, is_offered,
          is_offered}},
        {"one raised reading",
         [](Client& c) { c.bp = {{.systolic = 134, .diastolic = 78}}; },
         {is_offered, is_offered, is_ask, is_ask, is_ask, is_ask, is_ask, is_offered, is_offered,
          is_offered}},
        {"no reading",
         [](Client& c) { c.bp.clear(); },
         {is_offered, is_offered, is_ask, is_ask, is_ask, is_ask, is_ask, is_offered, is_offered,
          is_offered}},
        {"youth, not mature",
         [](Client& c) {
             c.age = 13;
             c.mature_adolescent = Answer::no;
             c.supervised = Answer::yes;
         },
         {is_offered, is_offered, is_no, is_no, is_no, is_no, is_no, is_offered, is_offered,
          is_offered}},
        {"youth, not asked",
         [](Client& c) {
             c.age = 13;
             c.supervised = Answer::yes;
         },
         {is_offered, is_offered, is_ask, is_ask, is_ask, is_ask, is_ask, is_offered, is_offered,
          is_offered}},
        {"mature youth without supervision",
         [](Client& c) {
             c.age = 16;
             c.mature_adolescent = Answer::yes;
             c.supervised = Answer::no;
         },
         {is_offered, is_offered, is_offered, is_no, is_no, is_offered, is_offered, is_offered,
          is_offered, is_offered}},
        {"arthritis",
         [](Client& c) { diagnosed(c, model::Population::arthritis); },
         {is_offered, is_offered, is_no, is_offered, is_offered, is_no, is_no, is_no, is_no,
          is_no}},
        {"diabetes with neuropathy",
         [](Client& c) {
             diagnosed(c, model::Population::diabetes);
             c.diabetes.neuropathy = Answer::yes;
             c.diabetes.retinopathy = Answer::no;
         },
         {is_offered, is_offered, is_no, is_offered, is_offered, is_no, is_no, is_no, is_no,
          is_no}},
        {"diabetes, nothing asked",
         [](Client& c) { diagnosed(c, model::Population::diabetes); },
         {is_offered, is_offered, is_ask, is_ask, is_ask, is_ask, is_ask, is_ask, is_ask, is_ask}},
        {"shoulder",
         [](Client& c) { c.limits = {{.id = model::LimitId::shoulder}}; },
         {is_no, is_no, is_offered, is_no, is_offered, is_offered, is_offered, is_offered,
          is_offered, is_offered}},
        {"no floor work",
         [](Client& c) { c.limits = {{.id = model::LimitId::no_floor}}; },
         {is_variant, is_variant, is_offered, is_offered, is_offered, is_offered, is_offered,
          is_offered, is_offered, is_offered}},
        {"knee",
         [](Client& c) { c.limits = {{.id = model::LimitId::knee}}; },
         {is_offered, is_offered, is_no, is_offered, is_no, is_no, is_no, is_no, is_no, is_no}},
        {"some pain",
         [](Client& c) {
             c.pain = model::Pain{.place = "elbow", .level = 2, .during_test = Answer::no};
         },
         {is_ask, is_ask, is_offered, is_offered, is_offered, is_offered, is_offered, is_offered,
          is_offered, is_offered}},
        {"knees move in",
         [](Client& c) {
             c.ohsa->push_back({.id = model::Compensation::knees_in, .grade = model::Grade::mild});
         },
         {is_offered, is_offered, is_no, is_offered, is_offered, is_offered, is_offered, is_offered,
          is_offered, is_offered}},
        {"movement screen not done",
         [](Client& c) { c.ohsa.reset(); },
         {is_offered, is_offered, is_ask, is_offered, is_offered, is_offered, is_offered,
          is_offered, is_offered, is_offered}},
        {"no spotter",
         [](Client& c) { c.spotter = Answer::no; },
         {is_offered, is_offered, is_offered, is_no, is_no, is_offered, is_offered, is_offered,
          is_offered, is_offered}},
        {"spotter not asked",
         [](Client& c) { c.spotter = Answer::unknown; },
         {is_offered, is_offered, is_offered, is_ask, is_ask, is_offered, is_offered, is_offered,
          is_offered, is_offered}},
        {"landing failed",
         [](Client& c) { c.landing_test = model::LandingTest::fail; },
         {is_offered, is_offered, is_offered, is_offered, is_offered, is_no, is_no, is_offered,
          is_offered, is_offered}},
        {"trains for health",
         [](Client& c) { c.goal = model::Goal::general_health; },
         {is_offered, is_offered, is_offered, is_offered, is_offered, is_offered, is_offered, is_no,
          is_no, is_no}},
        {"no barbell",
         [](Client& c) { c.equipment = std::vector{model::Equipment::dumbbell}; },
         {is_offered, is_offered, is_offered, is_no, is_no, is_offered, is_offered, is_offered,
          is_offered, is_offered}},
        {"pain in an assessment",
         [](Client& c) {
             c.ohsa->push_back({.id = model::Compensation::head_forward,
                                .grade = model::Grade::none,
                                .pain = true});
         },
         {is_no, is_no, is_no, is_no, is_no, is_no, is_no, is_no, is_no, is_no}},
        {"not screened",
         [](Client& c) { c.readiness.reset(); },
         {is_ask, is_ask, is_ask, is_ask, is_ask, is_ask, is_ask, is_ask, is_ask, is_ask}},
        {"screen says wait",
         [](Client& c) { c.readiness->outcome = model::ScreenOutcome::delay; },
         {is_no, is_no, is_no, is_no, is_no, is_no, is_no, is_no, is_no, is_no}},
    };
    for (const TestGateCase& one : cases) {
        SCOPED_TRACE(one.what);
        Client client = athlete_client();
        one.change(client);
        const auto offers = offer_tests(assessment(), client, Phase::maximal_strength);
        ASSERT_EQ(offers.size(), one.verdicts.size());
        for (std::size_t i = 0; i < offers.size(); ++i) {
            EXPECT_EQ(offers[i].verdict, one.verdicts[i]) << base::name_of(offers[i].test);
            EXPECT_EQ(offers[i].reasons.empty(), offers[i].verdict == is_offered);
            EXPECT_EQ(offers[i].variant.empty(), offers[i].verdict != is_variant);
        }
    }
}

TEST(PerformanceTests, estimate_a_maximum_in_phases_3_and_4_only) {
    using model::all_phases;
    for (const PerformanceTestId test :
         {PerformanceTestId::bench_press_1rm, PerformanceTestId::squat_1rm}) {
        EXPECT_EQ(test_verdict(test, athlete_client(), all_phases[0]), is_no);
        EXPECT_EQ(test_verdict(test, athlete_client(), all_phases[1]), is_no);
        EXPECT_EQ(test_verdict(test, athlete_client(), all_phases[2]), is_offered);
        EXPECT_EQ(test_verdict(test, athlete_client(), all_phases[3]), is_offered);
        EXPECT_EQ(test_verdict(test, athlete_client(), all_phases[4]), is_no);
        EXPECT_EQ(test_verdict(test, athlete_client(), std::nullopt), is_ask);
    }
}

TEST(PerformanceTests, open_by_a_clearance_that_names_the_rule) {
    Client client = athlete_client();
    client.bmi_tenths = 310;
    EXPECT_EQ(test_verdict(PerformanceTestId::sprint_40_yard, client), is_no);
    client.clearances = {{.date = "2026-11-01", .by = "a physician", .lifts = {"OBE-2"}}};
    EXPECT_EQ(test_verdict(PerformanceTestId::sprint_40_yard, client), is_offered);
    client.readiness = model::Readiness{.outcome = model::ScreenOutcome::yes_followup_yes};
    EXPECT_EQ(test_verdict(PerformanceTestId::sprint_40_yard, client), is_no);
    client.clearances[0].lifts.emplace_back("GEN-5");
    EXPECT_EQ(test_verdict(PerformanceTestId::sprint_40_yard, client), is_offered);
}

TEST(PerformanceTests, say_why_not) {
    Client client = athlete_client();
    client.spotter = Answer::unknown;
    client.landing_test = model::LandingTest::fail;
    EXPECT_EQ(
        offer_test(assessment(), PerformanceTestId::squat_1rm, client, Phase::maximal_strength)
            .reasons,
        std::vector<std::string>{"Ask whether there is a spotter."});
    EXPECT_EQ(
        offer_test(assessment(), PerformanceTestId::long_jump, client, Phase::maximal_strength)
            .reasons,
        std::vector<std::string>{"Landings are not under control yet."});
    client.limits = {{.id = model::LimitId::no_floor}};
    const TestOffer push_up =
        offer_test(assessment(), PerformanceTestId::push_up, client, Phase::maximal_strength);
    EXPECT_EQ(push_up.reasons, std::vector<std::string>{"The client has the limit \"no_floor\"."});
    EXPECT_EQ(push_up.variant, "Hands on a bench, a bar or a wall, the same height each time.");
}

TEST(PerformanceTests, count_the_best_trial_and_the_faults) {
    const std::array<std::int64_t, 3> trials{812, 790, 845};
    EXPECT_EQ(best_score(assessment().of(PerformanceTestId::shark_skill), trials), 790);
    EXPECT_EQ(best_score(assessment().of(PerformanceTestId::davies), trials), 845);
    EXPECT_EQ(best_score(assessment().of(PerformanceTestId::davies), {}), std::nullopt);
    EXPECT_EQ(score_with_faults(assessment().of(PerformanceTestId::shark_skill), 790, 3), 820);
    EXPECT_EQ(score_with_faults(assessment().of(PerformanceTestId::push_up), 30, 3), 30);
}

TEST(PerformanceTests, show_the_change_against_the_own_baseline) {
    const auto change = [](const TestScore& before, const TestScore& now) {
        return change_from_baseline(assessment(), before, now);
    };
    EXPECT_EQ(*change({.test = PerformanceTestId::push_up, .score = 20},
                      {.test = PerformanceTestId::push_up, .score = 26}),
              (ChangeFromBaseline{6, ScoreChange::better}));
    EXPECT_EQ(*change({.test = PerformanceTestId::push_up, .score = 20},
                      {.test = PerformanceTestId::push_up, .score = 18}),
              (ChangeFromBaseline{-2, ScoreChange::worse}));
    EXPECT_EQ(*change({.test = PerformanceTestId::left, .score = 1250},
                      {.test = PerformanceTestId::left, .score = 1190}),
              (ChangeFromBaseline{-60, ScoreChange::better}));
    EXPECT_EQ(*change({.test = PerformanceTestId::left, .score = 1250},
                      {.test = PerformanceTestId::left, .score = 1250}),
              (ChangeFromBaseline{0, ScoreChange::same}));
    EXPECT_FALSE(change({.test = PerformanceTestId::push_up, .score = 20, .variant = "full"},
                        {.test = PerformanceTestId::push_up, .score = 30, .variant = "knees"})
                     .ok());
    EXPECT_FALSE(change({.test = PerformanceTestId::shark_skill, .side = model::BodySide::left},
                        {.test = PerformanceTestId::shark_skill, .side = model::BodySide::right})
                     .ok());
    EXPECT_FALSE(
        change({.test = PerformanceTestId::push_up}, {.test = PerformanceTestId::davies}).ok());
}

}  // namespace
}  // namespace phasewise::opt
