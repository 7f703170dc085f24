// A day on paper: everything a person needs to train by it, in words.

#include "editor/print_day.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "editor/notice.hpp"
#include "editor/sample_plan.hpp"
#include "opt/own_library.hpp"
#include "opt/shipped.hpp"
#include "support/files.hpp"
#include "support/own_exercises.hpp"
#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using Json = nlohmann::ordered_json;

Json printed(const model::Plan& plan, std::size_t day = 0) {
    const std::string text = editor::print_day(plan, days_of(plan)[day]->id, shipped());
    return Json::parse(text);
}

model::Plan with_group(model::Group group) {
    const model::Plan plan = small_plan(1, 1);
    return after(plan, model::InsertGroup{days_of(plan)[0]->id, model::Block::resistance_training,
                                          0, std::move(group)});
}

TEST(PrintDay, SaysWhatItIsAndForWhom) {
    const Json page = printed(editor::sample_plan({"s"}, shipped()), 4);
    EXPECT_EQ(page["title"], "Sample: 4 weeks of phase 1");
    EXPECT_EQ(page["subtitle"], "Week 2, Day B \u00B7 Phase 1: Stabilization Endurance");
    EXPECT_EQ(page["client"], "Template, not for a person until one has been screened");
    EXPECT_EQ(page["notice"], std::string(editor::independence_notice));
    EXPECT_EQ(page["columns"].size(), 7U);
    ASSERT_EQ(page["blocks"].size(), 5U);
    EXPECT_EQ(page["blocks"][0]["name"], "Warm-up");
}

TEST(PrintDay, HasARowForEachExerciseWithBoxesToTick) {
    const Json page = printed(editor::sample_plan({"s"}, shipped()));
    const Json& row = page["blocks"][0]["rows"][0];
    EXPECT_EQ(row["exercise"], "Foam Roll: Calves");
    EXPECT_EQ(row["sets"][0]["cells"], Json::array({"1", "30 s each", "", "", ""}));
    EXPECT_EQ(row["sets"][0]["boxes"], 1);
    EXPECT_FALSE(row.contains("label"));
}

TEST(PrintDay, LabelsTheExercisesOfAGroup) {
    const Json page = printed(editor::sample_plan({"s"}, shipped()));
    const Json& rows = page["blocks"][3]["rows"];
    EXPECT_EQ(rows[0]["group"],
              "Circuit, 2 rounds; rest 0-15 s between exercises, 60 s between rounds");
    EXPECT_EQ(rows[1]["label"], "A1");
    EXPECT_EQ(rows[5]["label"], "A5");
    EXPECT_EQ(rows[2]["sets"][0]["cells"], Json::array({"2", "12", "4/2/1", "", "RPE 5-6"}));
    EXPECT_EQ(rows[2]["sets"][0]["boxes"], 2);
}

TEST(PrintDay, ShowsDifferentSetsLineByLine) {
    model::Group group = straight("RES153");
    model::SetGroup warm_up = group.items[0].sets[0];
    warm_up.kind = model::SetKind::warm_up;
    warm_up.count = 1;
    warm_up.rest = model::Rest{90, 90};
    warm_up.loads = {{model::LoadKind::weight, 4500, 4500, model::MassUnit::lb, ""}};
    group.items[0].sets.insert(group.items[0].sets.begin(), warm_up);
    group.items[0].note = "Box behind";
    const Json row = printed(with_group(group))["blocks"][0]["rows"][0];
    ASSERT_EQ(row["sets"].size(), 2U);
    EXPECT_EQ(row["sets"][0]["cells"], Json::array({"1 warm-up", "15", "", "90 s", "45 lb"}));
    EXPECT_EQ(row["sets"][1]["cells"][0], "2");
    EXPECT_EQ(row["note"], "Box behind");
}

TEST(PrintDay, ShowsHoldsAndCardio) {
    model::Group hold = straight("COR006");
    hold.items[0].sets[0].dose.hold_s = model::Range{2, 2};
    EXPECT_EQ(printed(with_group(hold))["blocks"][0]["rows"][0]["sets"][0]["cells"][1],
              "15, hold 2 s");
    model::Group bike = straight("CAR006", 1, 20);
    bike.items[0].sets[0].dose.unit = model::DoseUnit::min;
    bike.items[0].cardio = model::CardioTarget{"I", 1, model::Intervals{60, 180, 2, 1}};
    const Json cells = printed(with_group(bike))["blocks"][0]["rows"][0]["sets"][0]["cells"];
    EXPECT_EQ(cells[1], "20 min");
    EXPECT_EQ(cells[4], "zone 1, stage I, 60 s in zone 2 and 180 s in zone 1 in turn");
}

TEST(PrintDay, NamesOwnAndUnknownExercises) {
    const auto own =
        opt::embed_own(plan_with("OWN001"), std::vector{own_exercise("OWN001", "Sled <Row>")});
    EXPECT_EQ(printed(own)["blocks"][0]["rows"][0]["exercise"], "Sled <Row>");
    model::Group custom = straight("");
    custom.items[0].exercise = {};
    custom.items[0].custom_name = "Walk home";
    EXPECT_EQ(printed(with_group(custom))["blocks"][0]["rows"][0]["exercise"], "Walk home");
}

TEST(PrintDay, OfNoDayIsEmpty) {
    EXPECT_EQ(editor::print_day(small_plan(), {999}, shipped()), "");
    EXPECT_EQ(printed(small_plan())["blocks"], Json::array());
}

TEST(PrintDay, WorksForEveryDayThereCanBe) {
    base::Random random(51);
    for (int i = 0; i < runs(50, 1000); ++i) {
        const model::Plan plan = random_plan(random);
        for (const auto& day : days_of(plan)) {
            const Json page = Json::parse(editor::print_day(plan, day->id, shipped()));
            for (const Json& block : page["blocks"]) {
                for (const Json& row : block["rows"]) {
                    ASSERT_TRUE(row.contains("group") || row.contains("exercise"));
                }
            }
        }
    }
}

}  // namespace
}  // namespace phasewise::test
