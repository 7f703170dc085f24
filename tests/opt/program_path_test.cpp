// Where a client starts and the way from there: the decision table of the opt-model reference, 1.5,
// and the years of 8.2.

#include "opt/program_path.hpp"

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "opt/client_gates.hpp"
#include "opt/client_ranges.hpp"
#include "opt/people.hpp"
#include "opt/start_phase.hpp"

namespace phasewise::test {
namespace {

using model::Client;
using model::Compensation;
using model::Goal;
using model::Phase;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

opt::StartDecision start_for(const Client& client) {
    return opt::start_of(people().programs, opt::gates_of(people().rules, client),
                         opt::phases_allowed(people().rules, client), client);
}

std::vector<int> phases_of(const Client& client, int weeks) {
    std::vector<int> phases;
    for (const opt::PathBlock& block :
         opt::path_of(people().programs, start_for(client),
                      opt::phases_allowed(people().rules, client), client, weeks)) {
        phases.push_back(model::number_of(block.phase));
    }
    return phases;
}

Client with_findings(Client client, int count) {
    for (int i = 0; i < count; ++i) {
        client.ohsa->push_back({.id = static_cast<Compensation>(i)});
    }
    return client;
}

TEST(Start, TheFirstRowThatFitsDecides) {
    Client refused = healthy_client(30, Goal::strength, 60);
    refused.readiness->outcome = model::ScreenOutcome::delay;
    EXPECT_EQ(start_for(refused).row, 1);
    EXPECT_TRUE(start_for(refused).refer);

    Client pregnant = healthy_client(30, Goal::strength, 0);
    pregnant.pregnancy = model::Pregnancy{.week = 20, .items = {}};
    EXPECT_EQ(start_for(pregnant).row, 2);
    EXPECT_TRUE(start_for(pregnant).longer_is_fine);

    EXPECT_EQ(start_for(healthy_client(30, Goal::strength, 5)).row, 3);
    Client away = healthy_client(30, Goal::strength, 60);
    away.layoff_weeks = 9;
    EXPECT_EQ(start_for(away).row, 3);
    EXPECT_EQ(start_for(with_findings(healthy_client(30, Goal::strength, 60), 3)).row, 4);
    EXPECT_EQ(start_for(with_findings(healthy_client(30, Goal::strength, 6), 2)).row, 5);
    EXPECT_EQ(start_for(healthy_client(30, Goal::strength, 23)).row, 5);
    EXPECT_EQ(start_for(healthy_client(30, Goal::strength, 24)).row, 6);
    EXPECT_EQ(start_for(with_findings(healthy_client(30, Goal::strength, 60), 2)).row, 7);
}

TEST(Start, OnlyTheTrainedWithACleanScreenSkipPhase1) {
    const opt::StartDecision start = start_for(healthy_client(30, Goal::strength, 24));
    EXPECT_EQ(start.phase, Phase::strength_endurance);
    EXPECT_TRUE(start.phase_1_first_is_fine);
    EXPECT_EQ(start.weeks, (model::Range{2, 4}));
    EXPECT_EQ(start.cardio_stage, "II");
    EXPECT_EQ(start_for(healthy_client(30, Goal::strength, 23)).phase,
              Phase::stabilization_endurance);
}

TEST(Start, ATrainedClientMayStayInPhase2InTheFirstTrimester) {
    Client client = healthy_client(30, Goal::general_health, 48);
    client.pregnancy = model::Pregnancy{.week = 8, .items = {}};
    EXPECT_EQ(start_for(client).phase, Phase::strength_endurance);
    client.pregnancy->week = 20;
    EXPECT_EQ(start_for(client).phase, Phase::stabilization_endurance);
}

TEST(Start, WhatIsNotKnownIsAskedAndAnsweredAsTheCarefulCase) {
    Client client = healthy_client(30, Goal::strength, 60);
    client.experience_months.reset();
    client.ohsa.reset();
    const opt::StartDecision start = start_for(client);
    EXPECT_EQ(start.row, 7);
    EXPECT_EQ(start.phase, Phase::stabilization_endurance);
    EXPECT_THAT(start.questions, SizeIs(2));
    EXPECT_THAT(start.questions[0], HasSubstr("months of resistance training"));
}

TEST(Path, FollowsTheYearOfTheGoal) {
    EXPECT_THAT(phases_of(healthy_client(30, Goal::fat_loss, 0), 16), ElementsAre(1, 2, 1, 2));
    EXPECT_THAT(phases_of(healthy_client(30, Goal::hypertrophy, 48), 20),
                ElementsAre(2, 3, 3, 4, 1));
    EXPECT_THAT(phases_of(healthy_client(30, Goal::strength, 0), 16), ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(phases_of(healthy_client(30, Goal::rehab_return, 0), 12), ElementsAre(1, 1, 1));
}

TEST(Path, KeepsToThePhasesThatAreAllowed) {
    EXPECT_THAT(phases_of(healthy_client(13, Goal::sport_performance, 0), 12), ElementsAre(1, 1));
    Client pressed = healthy_client(50, Goal::hypertrophy, 48);
    pressed.bp_treated = model::Answer::yes;
    for (const int phase : phases_of(pressed, 48)) {
        EXPECT_LE(phase, 2);
    }
}

TEST(Path, HasAsManyWeeksAsAsked) {
    for (int weeks = 1; weeks <= 52; ++weeks) {
        for (std::size_t goal = 0; goal < base::count_of<Goal>; ++goal) {
            const Client client = healthy_client(30, static_cast<Goal>(goal), 36);
            int sum = 0;
            for (const opt::PathBlock& block :
                 opt::path_of(people().programs, start_for(client),
                              opt::phases_allowed(people().rules, client), client, weeks)) {
                sum += block.weeks;
                EXPECT_LE(block.weeks, 6);
            }
            EXPECT_EQ(sum, weeks);
        }
    }
    EXPECT_THAT(phases_of(healthy_client(30, Goal::strength, 0), 0), IsEmpty());
}

TEST(WeeksBetween, CountsWholeWeeksOfTheCalendar) {
    EXPECT_EQ(opt::weeks_between("2026-11-23", "2026-11-29"), 0);
    EXPECT_EQ(opt::weeks_between("2026-11-23", "2026-11-30"), 1);
    EXPECT_EQ(opt::weeks_between("2024-02-26", "2024-03-04"), 1) << "a leap year";
    EXPECT_EQ(opt::weeks_between("2026-01-01", "2027-01-01"), 52);
    EXPECT_EQ(opt::weeks_between("2026-11-30", "2026-11-23"), std::nullopt);
    EXPECT_EQ(opt::weeks_between("soon", "2026-11-23"), std::nullopt);
}

}  // namespace
}  // namespace phasewise::test
