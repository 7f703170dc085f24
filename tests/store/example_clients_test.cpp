// The clients under assets/examples/clients: who they are, and which of them must be refused.

#include <map>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/shipped.hpp"
#include "store/client_codec.hpp"
#include "support/files.hpp"

namespace phasewise::store {
namespace {

const std::map<std::string, model::Client>& example_clients() {
    static const auto clients = [] {
        const std::string folder = PHASEWISE_ASSETS_DIR "/examples/clients/";
        std::map<std::string, model::Client> read;
        for (const std::string& name : test::file_names(folder, ".json")) {
            const auto client = decode_client(test::read_file(folder + name));
            EXPECT_TRUE(client.ok()) << name << ": " << client.error().message;
            if (client) {
                read.emplace(name.substr(0, name.find('.')), *client);
            }
        }
        return read;
    }();
    return clients;
}

const model::Client& example_client(const std::string& name) {
    static const model::Client none;
    const auto found = example_clients().find(name);
    EXPECT_NE(found, example_clients().end()) << name;
    return found == example_clients().end() ? none : found->second;
}

TEST(ExampleClients, are_at_least_fourteen_with_a_label_each) {
    EXPECT_GE(example_clients().size(), 14U);
    std::set<std::string> labels;
    for (const auto& [name, client] : example_clients()) {
        EXPECT_FALSE(client.name.empty()) << name;
        EXPECT_TRUE(labels.insert(client.name).second) << client.name;
    }
}

TEST(ExampleClients, have_every_goal_and_every_population) {
    std::set<model::Goal> goals;
    std::set<model::Population> populations;
    for (const auto& [name, client] : example_clients()) {
        goals.insert(client.goal);
        for (const model::Population population : model::populations_of(client)) {
            populations.insert(population);
        }
    }
    EXPECT_EQ(goals.size(), base::count_of<model::Goal>);
    EXPECT_EQ(populations.size(), base::count_of<model::Population>);
}

TEST(ExampleClients, belong_to_the_populations_that_they_stand_for) {
    using model::Population;
    const std::map<std::string, std::vector<Population>> expected{
        {"after_heart_rehab", {Population::chd}},
        {"bands_at_home", {}},
        {"brittle_spine", {Population::older_adult, Population::osteoporosis}},
        {"desk_worker", {}},
        {"during_chemotherapy", {Population::cancer}},
        {"grandmother_one_reading", {Population::older_adult}},  // one reading is no condition
        {"hiker_who_wants_to_jump", {Population::older_adult}},
        {"lifter_with_a_base", {}},
        {"painful_calves", {Population::older_adult, Population::pad}},
        {"refused_chest_tightness", {}},
        {"refused_fever", {}},
        {"refused_pain_in_the_test", {}},
        {"rescue_worker", {}},
        {"rounded_shoulders", {}},
        {"rower_of_sixteen", {Population::youth}},
        {"short_of_breath", {Population::older_adult, Population::lung}},
        {"strong_and_spotted", {}},
        {"treated_pressure", {Population::obesity, Population::hypertension}},
        {"type_1_with_numb_feet", {Population::diabetes}},
        {"type_2_and_weight", {Population::obesity, Population::diabetes}},
        {"week_twenty_two", {Population::prenatal}},
        {"worn_knee", {Population::arthritis}},
        {"young_footballer", {Population::youth}},
    };
    for (const auto& [name, client] : example_clients()) {
        const auto found = expected.find(name);
        ASSERT_NE(found, expected.end()) << name << " is to be listed here";
        EXPECT_EQ(model::populations_of(client), found->second) << name;
    }
    EXPECT_EQ(example_clients().size(), expected.size());
}

/// Whether the opt-model reference 1.5, row 1 sends the client away.
bool must_be_refused(const model::Client& client) {
    using model::ScreenOutcome;
    const bool by_screen = client.readiness && client.readiness->outcome != ScreenOutcome::all_no &&
                           client.readiness->outcome != ScreenOutcome::yes_followup_all_no;
    const bool by_pain = client.pain && client.pain->during_test == model::Answer::yes;
    return by_screen || by_pain;
}

TEST(ExampleClients, say_in_their_file_name_that_they_must_be_refused) {
    for (const auto& [name, client] : example_clients()) {
        EXPECT_EQ(must_be_refused(client), name.starts_with("refused_")) << name;
    }
    const model::Client& tight = example_client("refused_chest_tightness");
    EXPECT_EQ(tight.readiness.value_or(model::Readiness{}).outcome,
              model::ScreenOutcome::yes_followup_yes);
    const model::Client& hurt = example_client("refused_pain_in_the_test");
    EXPECT_EQ(hurt.pain.value_or(model::Pain{}).during_test, model::Answer::yes);
    ASSERT_TRUE(hurt.ohsa && hurt.ohsa->size() == 1U);
    EXPECT_TRUE(hurt.ohsa->front().pain);
    const model::Client& ill = example_client("refused_fever");
    EXPECT_EQ(ill.readiness.value_or(model::Readiness{}).outcome, model::ScreenOutcome::delay);
    EXPECT_EQ(ill.temperature_tenths, 385) << "101.3 F is 38.5 C";
}

TEST(ExampleClients, are_screened_with_a_record_where_a_condition_needs_one) {
    for (const auto& [name, client] : example_clients()) {
        EXPECT_TRUE(client.readiness.has_value()) << name;
        EXPECT_EQ(client.clearances.empty(), client.conditions.empty()) << name;
    }
}

TEST(ExampleClients, name_exercises_of_the_library) {
    for (const auto& [name, client] : example_clients()) {
        for (const model::ExerciseId& id : client.preferences) {
            EXPECT_NE(test::shipped().library.find(id), nullptr) << name << ": " << id.text;
        }
        for (const model::OneRepMax& best : client.one_rep_max) {
            EXPECT_NE(test::shipped().library.find(best.exercise), nullptr)
                << name << ": " << best.exercise.text;
        }
    }
}

TEST(ExampleClients, are_written_and_read_back_equal) {
    for (const auto& [name, client] : example_clients()) {
        const auto back = decode_client(encode_client(client));
        ASSERT_TRUE(back.ok()) << name << ": " << back.error().message;
        EXPECT_EQ(*back, client) << name;
    }
}

}  // namespace
}  // namespace phasewise::store
