#include "opt/exercise_predicate.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

using model::Tag;

/// A heavy overhead press that stands.
model::Exercise standing_press() {
    model::Exercise press;
    press.id = {"RES092"};
    press.component = model::Component::resistance;
    press.level = model::Level::strength;
    press.body_part = model::BodyPart::shoulders;
    press.movement_pattern = model::MovementPattern::vertical_push;
    press.pattern_family = model::PatternFamily::push_vertical;
    press.complexity = 2;
    press.primary_muscles = {model::Muscle::deltoids};
    press.equipment = {model::Equipment::barbell};
    press.load_types = {model::LoadField::kg, model::LoadField::rpe};
    press.tags = {Tag::heavy, Tag::overhead};
    return press;
}

TEST(ExerciseTraits, must_all_fit) {
    struct Case {
        std::string_view what;
        ExerciseTraits traits;
        bool fits;
    };
    const std::vector<Case> all{
        {"a tag", {.tags = {Tag::overhead}}, true},
        {"both of two tags", {.tags = {Tag::overhead, Tag::heavy}}, true},
        {"one of two tags", {.tags = {Tag::overhead, Tag::explosive}}, false},
        {"a tag that must not be there", {.without_tags = {Tag::heavy}}, false},
        {"a tag that is not there", {.without_tags = {Tag::water}}, true},
        {"its position", {.positions = {model::Position::standing}}, true},
        {"one of several positions",
         {.positions = {model::Position::supine, model::Position::standing}},
         true},
        {"another position", {.positions = {model::Position::supine}}, false},
        {"another impact", {.impacts = {model::Impact::high}}, false},
        {"no floor", {.floors = {model::FloorUse::no}}, true},
        {"another pattern", {.movement_patterns = {model::MovementPattern::vertical_pull}}, false},
        {"its family", {.pattern_families = {model::PatternFamily::push_vertical}}, true},
        {"another component", {.components = {model::Component::core}}, false},
        {"its level", {.levels = {model::Level::strength}}, true},
        {"another level", {.levels = {model::Level::power}}, false},
        {"its body part", {.body_parts = {model::BodyPart::shoulders}}, true},
        {"one of several implements",
         {.equipment = {model::Equipment::rower, model::Equipment::barbell}},
         true},
        {"another implement", {.equipment = {model::Equipment::rower}}, false},
        {"its muscle", {.muscles = {model::Muscle::deltoids}}, true},
        {"another muscle", {.muscles = {model::Muscle::soleus}}, false},
        {"its id", {.ids = {{"RES092"}}}, true},
        {"another id", {.ids = {{"RES008"}}}, false},
        {"simple enough", {.complexity_from = 3}, false},
        {"as complex as that", {.complexity_from = 2}, true},
        {"loaded", {.loaded = true}, true},
        {"a fitting tag and another position",
         {.tags = {Tag::overhead}, .positions = {model::Position::seated}},
         false},
    };
    for (const Case& one : all) {
        EXPECT_EQ(matches(one.traits, standing_press()), one.fits) << one.what;
    }
}

TEST(ExerciseTraits, take_body_weight_and_effort_for_no_load) {
    model::Exercise twist = standing_press();
    twist.load_types = {model::LoadField::bodyweight, model::LoadField::rpe};
    EXPECT_FALSE(matches({.loaded = true}, twist));
    twist.load_types.push_back(model::LoadField::band);
    EXPECT_TRUE(matches({.loaded = true}, twist));
}

TEST(ExercisePredicate, takes_the_first_alternative_that_fits_and_questions_last) {
    const ExercisePredicate predicate{
        .any_of = {{.tags = {Tag::heavy}, .say = "asks", .ask = true},
                   {.tags = {Tag::explosive}, .say = "does not fit"},
                   {.tags = {Tag::overhead}, .say = "fits"},
                   {.positions = {model::Position::standing}, .say = "fits too"}}};
    const ExerciseTraits* found = match_in(predicate, standing_press());
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->say, "fits");

    model::Exercise seated = standing_press();
    seated.position = model::Position::seated;
    seated.tags = {Tag::heavy};
    found = match_in(predicate, seated);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->say, "asks");

    seated.tags.clear();
    EXPECT_EQ(match_in(predicate, seated), nullptr);
    EXPECT_EQ(match_in({}, standing_press()), nullptr);
}

TEST(ReadExercisePredicate, refuses_what_would_fit_every_exercise) {
    const auto faults_in = [](std::string_view text) {
        base::Faults faults;
        const auto document = base::JsonDocument::parse(text);
        EXPECT_TRUE(document.ok());
        (void)read_exercise_predicate(document->root(faults));
        return faults.count;
    };
    EXPECT_EQ(faults_in(R"([])"), 0U);
    EXPECT_EQ(faults_in(R"([{"say": "heavy", "tags": ["heavy"]}])"), 0U);
    EXPECT_EQ(faults_in(R"([{"say": "all"}])"), 1U);
    EXPECT_EQ(faults_in(R"([{"say": "all but", "without_tags": ["heavy"]}])"), 1U);
    EXPECT_EQ(faults_in(R"([{"tags": ["heavy"]}])"), 1U);
    EXPECT_EQ(faults_in(R"([{"say": "x", "tags": ["weighty"]}])"), 1U);
    EXPECT_EQ(faults_in(R"([{"say": "x", "tags": ["heavy"], "names": ["a"]}])"), 1U);
}

}  // namespace
}  // namespace phasewise::opt
