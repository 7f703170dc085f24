// The case scenarios of the opt-model reference, section 10: each starts as its `accept` list says.

#include <functional>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "opt/build_program.hpp"
#include "opt/people.hpp"
#include "opt/shipped.hpp"

namespace phasewise::test {
namespace {

using model::Answer;
using model::Client;
using model::Compensation;
using model::Goal;
using model::Population;

struct Case {
    std::string_view name;
    std::function<Client()> client;
    int phase = 1;  ///< 0: refer
    int least_weeks = 4;
    int most_weeks = 6;
};

Client seen(Client client, std::initializer_list<Compensation> findings) {
    for (const Compensation id : findings) {
        client.ohsa->push_back({.id = id});
    }
    return client;
}

Client with_condition(Client client, Population population) {
    client.conditions.push_back({.id = population});
    client.clearances.push_back({.date = "2026-11-01", .by = "Physician", .lifts = {}});
    return client;
}

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"C01",
         [] {
             return seen(
                 healthy_client(42, Goal::fat_loss, 0),
                 {Compensation::feet_turn_out, Compensation::knees_in, Compensation::forward_lean});
         },
         1, 4, 6},
        {"C02",
         [] {
             Client c = healthy_client(24, Goal::hypertrophy, 48);
             c.days_per_week = 5;
             return c;
         },
         2, 2, 4},
        {"C04",
         [] {
             Client c = healthy_client(67, Goal::general_health, 0);
             c.bp = {{134, 78, {}}};
             return c;
         },
         1, 4, 8},
        {"C05",
         [] {
             Client c =
                 with_condition(healthy_client(55, Goal::fat_loss, 0), Population::hypertension);
             c.bp = {{148, 92, {}}};
             c.bp_treated = Answer::yes;
             c.medications = {model::Medication::beta_blocker};
             c.bmi_tenths = 310;
             return c;
         },
         1, 4, 8},
        {"C07",
         [] {
             Client c = healthy_client(34, Goal::general_health, 0);
             c.pregnancy = {24, {model::PregnancyItem::very_sedentary}};
             c.clearances.push_back({.date = "2026-11-01", .by = "Midwife"});
             return c;
         },
         1, 4, 8},
        {"C08",
         [] {
             Client c = healthy_client(13, Goal::sport_performance, 0);
             return c;
         },
         1, 4, 12},
        {"C10",
         [] {
             Client c = with_condition(healthy_client(48, Goal::fat_loss, 0), Population::diabetes);
             c.diabetes = {model::DiabetesType::type_2, model::DiabetesMedicine::other, Answer::no,
                           Answer::no, Answer::no};
             c.bmi_tenths = 340;
             return c;
         },
         1, 4, 8},
        {"C11",
         [] {
             Client c =
                 with_condition(healthy_client(60, Goal::general_health, 0), Population::diabetes);
             c.diabetes = {model::DiabetesType::type_1, model::DiabetesMedicine::insulin,
                           Answer::yes, Answer::unknown, Answer::no};
             return c;
         },
         1, 4, 8},
        {"C13",
         [] {
             Client c = with_condition(healthy_client(71, Goal::general_health, 0),
                                       Population::osteoporosis);
             c.osteoporosis = {model::BoneSite::spine, model::Fracture::none};
             return c;
         },
         1, 4, 8},
        {"C14",
         [] {
             Client c =
                 with_condition(healthy_client(63, Goal::general_health, 0), Population::arthritis);
             c.arthritis = model::ArthritisType::osteo;
             c.pain->level = 2;
             c.limits.push_back({.id = model::LimitId::knee});
             return c;
         },
         1, 4, 8},
        {"C15",
         [] {
             Client c =
                 with_condition(healthy_client(52, Goal::general_health, 0), Population::cancer);
             c.cancer.treatment = model::CancerTreatment::chemo;
             return c;
         },
         1, 4, 8},
        {"C17",
         [] {
             Client c =
                 with_condition(healthy_client(69, Goal::general_health, 0), Population::pad);
             c.pad = {Answer::no, Answer::no, Answer::no};
             return c;
         },
         1, 4, 8},
        {"C19",
         [] {
             return seen(healthy_client(29, Goal::hypertrophy, 0),
                         {Compensation::arms_forward, Compensation::head_forward,
                          Compensation::shoulders_up});
         },
         1, 4, 6},
        {"C20",
         [] {
             return seen(healthy_client(36, Goal::general_health, 0), {Compensation::back_arches});
         },
         1, 4, 6},
        {"C21",
         [] {
             Client c = healthy_client(45, Goal::general_health, 0);
             c.ohsa->push_back({.id = Compensation::knees_in, .pain = true});
             return c;
         },
         0},
        {"C22",
         [] {
             Client c = healthy_client(33, Goal::general_health, 0);
             c.readiness->outcome = model::ScreenOutcome::yes_followup_yes;
             return c;
         },
         0},
        {"C23",
         [] {
             Client c = healthy_client(27, Goal::strength, 60);
             c.spotter = Answer::yes;
             return c;
         },
         2, 2, 4},
        {"C25", [] { return healthy_client(40, Goal::general_performance, 36); }, 2, 2, 4},
        {"C27",
         [] {
             Client c = healthy_client(38, Goal::fat_loss, 0);
             c.minutes_per_session = 30;
             c.equipment = {model::Equipment::mini_band, model::Equipment::tubing,
                            model::Equipment::stability_ball, model::Equipment::dumbbell};
             return c;
         },
         1, 4, 6},
        {"C29",
         [] {
             Client c = healthy_client(74, Goal::general_performance, 0);
             c.experience_months.reset();
             return c;
         },
         1, 4, 8},
    };
    return all;
}

TEST(Cases, StartWhereTheModelAccepts) {
    for (const Case& one : cases()) {
        SCOPED_TRACE(one.name);
        const opt::BuiltProgram built =
            opt::build_program(shipped(), people(), one.client(), {.weeks = 12});
        EXPECT_EQ(built.assessment.start.refer, one.phase == 0);
        EXPECT_EQ(built.plan.has_value(), one.phase != 0);
        if (one.phase == 0) {
            EXPECT_FALSE(built.reasons.empty());
            continue;
        }
        ASSERT_FALSE(built.path.empty());
        EXPECT_EQ(model::number_of(built.path.front().phase), one.phase);
        int weeks = 0;  // blocks of one phase in a row are one stay in it
        for (const opt::PathBlock& block : built.path) {
            if (block.phase != built.path.front().phase) {
                break;
            }
            weeks += block.weeks;
        }
        EXPECT_GE(weeks, one.least_weeks);
        if (built.path.front().weeks != weeks) {
            EXPECT_TRUE(built.assessment.start.longer_is_fine);
        } else {
            EXPECT_LE(weeks, one.most_weeks);
        }
    }
}

}  // namespace
}  // namespace phasewise::test
