#pragma once

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "library/asset_files.hpp"
#include "model/client.hpp"
#include "opt/client_rules.hpp"

namespace phasewise::test {

/// What assets/opt/client_rules.json holds, read once.
inline const opt::ClientRules& shipped_client_rules() {
    static const opt::ClientRules rules = [] {
        auto result = opt::read_client_rules_text(asset("opt/client_rules.json"));
        EXPECT_TRUE(result.ok()) << result.error().message;
        return result.ok() ? *std::move(result) : opt::ClientRules{};
    }();
    return rules;
}

/// An adult of 40 of whom all is known and nothing is wrong.
inline model::Client well_adult() {
    model::Client client;
    client.age = 40;
    client.bmi_tenths = 240;
    client.medications = std::vector<model::Medication>{};
    client.readiness = model::Readiness{};
    client.pain = model::Pain{.is_new = model::Answer::no,
                              .sharp = model::Answer::no,
                              .unexplained = model::Answer::no,
                              .during_test = model::Answer::no,
                              .chest_pain = model::Answer::no,
                              .fainting = model::Answer::no};
    return client;
}

/// The same with a condition.
inline model::Client adult_with(model::Population population) {
    model::Client client = well_adult();
    client.readiness->outcome = model::ScreenOutcome::yes_followup_all_no;
    client.conditions.push_back({.id = population});
    return client;
}

/// The same with a record that lifts the rules.
inline model::Client cleared_for(model::Client client, std::vector<std::string> lifts) {
    client.clearances.push_back(
        {.date = "2026-01-10", .by = "clinician", .lifts = std::move(lifts)});
    return client;
}

}  // namespace phasewise::test
