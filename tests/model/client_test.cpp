#include "model/client.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace phasewise::model {
namespace {

/// A client of 40 of whom nothing else is known.
Client client_of_forty() {
    Client client;
    client.age = 40;
    return client;
}

TEST(ClientBmi, comes_from_height_and_weight) {
    struct Case {
        int height_mm;
        int weight_g;
        int bmi_tenths;
    };
    constexpr std::array<Case, 7> cases{{
        {1700, 75'700, 262},  // 26.19
        {1800, 81'000, 250},  // 25.0
        {1800, 97'038, 300},  // 29.95: rounded half up
        {1800, 97'037, 299},
        {2000, 120'000, 300},
        {2750, 10'000, 13},
        {500, 500'000, 20'000},
    }};
    for (const auto& [height_mm, weight_g, bmi_tenths] : cases) {
        Client client = client_of_forty();
        client.height_mm = height_mm;
        client.weight_g = weight_g;
        EXPECT_EQ(bmi_tenths_of(client), bmi_tenths) << height_mm << " mm, " << weight_g << " g";
    }
}

TEST(ClientBmi, is_as_typed_where_it_was_typed) {
    Client client = client_of_forty();
    client.bmi_tenths = 312;
    EXPECT_EQ(bmi_tenths_of(client), 312);
    client.height_mm = 1800;
    client.weight_g = 81'000;
    EXPECT_EQ(bmi_tenths_of(client), 312);
}

TEST(ClientBmi, is_unknown_where_one_of_the_two_is) {
    Client client = client_of_forty();
    EXPECT_EQ(bmi_tenths_of(client), std::nullopt);
    client.height_mm = 1800;
    EXPECT_EQ(bmi_tenths_of(client), std::nullopt);
    client.height_mm.reset();
    client.weight_g = 81'000;
    EXPECT_EQ(bmi_tenths_of(client), std::nullopt);
    client.height_mm = 0;
    EXPECT_EQ(bmi_tenths_of(client), std::nullopt);
}

TEST(ClientPopulations, are_none_for_a_healthy_adult) {
    EXPECT_TRUE(populations_of(client_of_forty()).empty());
}

TEST(ClientPopulations, go_by_age) {
    struct Case {
        int age;
        std::vector<Population> populations;
    };
    const std::array<Case, 5> cases{{{6, {Population::youth}},
                                     {17, {Population::youth}},
                                     {18, {}},
                                     {64, {}},
                                     {65, {Population::older_adult}}}};
    for (const auto& [age, populations] : cases) {
        Client client;
        client.age = age;
        EXPECT_EQ(populations_of(client), populations) << age;
    }
}

TEST(ClientPopulations, go_by_pregnancy_and_bmi) {
    Client client = client_of_forty();
    client.pregnancy = Pregnancy{12, {}};
    client.bmi_tenths = 299;
    EXPECT_EQ(populations_of(client), std::vector{Population::prenatal});
    client.bmi_tenths = 300;
    EXPECT_EQ(populations_of(client), (std::vector{Population::prenatal, Population::obesity}));
    EXPECT_TRUE(is_in(client, Population::obesity));
    EXPECT_FALSE(is_in(client, Population::youth));
}

TEST(ClientPopulations, go_by_what_was_diagnosed_once_each_and_in_their_order) {
    Client client = client_of_forty();
    client.conditions = {{Population::pad, BodySide::left, "", "", ""},
                         {Population::arthritis, BodySide::both, "", "", ""},
                         {Population::pad, BodySide::right, "", "", ""}};
    EXPECT_EQ(populations_of(client), (std::vector{Population::arthritis, Population::pad}));
    client.age = 70;
    client.conditions = {{Population::older_adult, BodySide::both, "", "", ""}};
    EXPECT_EQ(populations_of(client), std::vector{Population::older_adult});
}

TEST(ClientPopulations, each_can_be_diagnosed) {
    for (std::size_t i = 0; i < base::count_of<Population>; ++i) {
        Client client = client_of_forty();
        client.conditions = {{static_cast<Population>(i), BodySide::both, "", "", ""}};
        EXPECT_EQ(populations_of(client), std::vector{static_cast<Population>(i)});
    }
}

TEST(ClientHypertension, takes_readings_on_two_days) {
    struct Case {
        const char* why;
        std::vector<BloodPressure> readings;
        bool is_hypertension;
    };
    const std::array<Case, 11> cases{{
        {"no reading", {}, false},
        {"a single raised one is no condition", {{152, 94, "2026-11-01"}}, false},
        {"nor is one without a day", {{152, 94, ""}}, false},
        {"two on one day are one", {{152, 94, "2026-11-01"}, {148, 92, "2026-11-01"}}, false},
        {"two days", {{152, 94, "2026-11-01"}, {148, 92, "2026-11-02"}}, true},
        {"two of no said day", {{152, 94, ""}, {148, 92, ""}}, true},
        {"one of a day, one of none", {{152, 94, "2026-11-01"}, {148, 92, ""}}, true},
        {"just raised: 130 or 80", {{130, 70, "2026-11-01"}, {110, 80, "2026-11-02"}}, true},
        {"just not raised", {{129, 79, "2026-11-01"}, {129, 79, "2026-11-02"}}, false},
        {"one of two raised", {{152, 94, "2026-11-01"}, {122, 78, "2026-11-02"}}, false},
        {"not one after the other",
         {{141, 78, "2026-11-01"}, {122, 78, "2026-11-02"}, {120, 84, "2026-11-03"}},
         true},
    }};
    for (const auto& [why, readings, is_hypertension] : cases) {
        Client client = client_of_forty();
        client.bp = readings;
        EXPECT_EQ(is_in(client, Population::hypertension), is_hypertension) << why;
    }
}

TEST(ClientHypertension, is_there_where_pressure_is_treated_or_the_condition_diagnosed) {
    Client client = client_of_forty();
    client.bp_treated = Answer::yes;
    EXPECT_TRUE(is_in(client, Population::hypertension));
    client.bp_treated = Answer::no;
    EXPECT_FALSE(is_in(client, Population::hypertension));
    client.conditions = {{Population::hypertension, BodySide::both, "", "", ""}};
    EXPECT_TRUE(is_in(client, Population::hypertension));
}

TEST(ClientClearance, lifts_the_rules_that_a_record_names) {
    Client client = client_of_forty();
    EXPECT_FALSE(is_lifted(client, "VIT-1"));
    client.clearances = {{"2026-11-01", "A clinic", "VIT-1 is fine", {}, {}},
                         {"2026-11-02", "A clinic", "", {"OST-5", "VIT-1"}, {}}};
    EXPECT_TRUE(is_lifted(client, "VIT-1"));
    EXPECT_TRUE(is_lifted(client, "OST-5"));
    EXPECT_FALSE(is_lifted(client, "VIT-10")) << "the whole id counts";
    EXPECT_FALSE(is_lifted(client, "VIT"));
    client.clearances.pop_back();
    EXPECT_FALSE(is_lifted(client, "VIT-1")) << "the words of a record lift nothing";
}

TEST(Populations, ADetailThatIsToldCountsAsTheConditionItIsOf) {
    model::Client client;
    client.age = 40;
    EXPECT_TRUE(model::populations_of(client).empty());
    client.diabetes.medicine = model::DiabetesMedicine::insulin;
    EXPECT_TRUE(model::is_in(client, model::Population::diabetes));
    client.cancer.treatment = model::CancerTreatment::after;
    EXPECT_FALSE(model::is_in(client, model::Population::cancer));
    client.cancer.treatment = model::CancerTreatment::chemo;
    EXPECT_TRUE(model::is_in(client, model::Population::cancer));
}

}  // namespace
}  // namespace phasewise::model
