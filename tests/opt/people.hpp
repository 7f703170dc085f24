#pragma once

#include <gtest/gtest.h>

#include "model/client.hpp"
#include "opt/client_knowledge.hpp"

namespace phasewise::test {

/// What assets/opt/ says of people, read once.
inline const opt::ClientKnowledge& people() {
    static const opt::ClientKnowledge knowledge = [] {
        auto result = opt::read_client_knowledge_folder(PHASEWISE_ASSETS_DIR);
        EXPECT_TRUE(result.ok()) << result.error().message;
        return result.ok() ? *std::move(result) : opt::ClientKnowledge{};
    }();
    return knowledge;
}

/// A client of whom all is known that is asked of everyone, with nothing to hold against: screened,
/// a clean movement screen, no medicines, no pain.
inline model::Client healthy_client(int age, model::Goal goal, int months) {
    model::Client client;
    client.age = age;
    client.goal = goal;
    client.experience_months = months;
    client.readiness = model::Readiness{};
    client.ohsa.emplace();
    client.medications.emplace();
    client.resting_hr = 66;
    client.bp = {{.systolic = 116, .diastolic = 74, .date = {}}};
    client.height_mm = 1750;
    client.weight_g = 72'000;
    client.pain = model::Pain{.level = 0,
                              .is_new = model::Answer::no,
                              .sharp = model::Answer::no,
                              .unexplained = model::Answer::no,
                              .during_test = model::Answer::no,
                              .chest_pain = model::Answer::no,
                              .fainting = model::Answer::no};
    return client;
}

}  // namespace phasewise::test
