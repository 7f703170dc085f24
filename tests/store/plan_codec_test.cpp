#include "store/plan_codec.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "support/files.hpp"
#include "support/own_exercises.hpp"
#include "support/plans.hpp"

namespace phasewise::store {
namespace {

using test::after;
using test::days_of;
using test::straight;

/// `text` with its first `from` replaced by `to`.
std::string with(std::string text, std::string_view from, std::string_view to) {
    const std::size_t place = text.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return place == std::string::npos ? text : text.replace(place, from.size(), to);
}

std::string faults(std::string_view text) {
    const auto plan = decode_plan(text);
    return plan ? "" : plan.error().message;
}

/// A plan of one day with a pair and an entry used twice.
model::Plan small() {
    model::Plan plan = test::small_plan(1, 1);
    const model::DayId day = days_of(plan)[0]->id;
    plan =
        after(plan, model::InsertGroup{day, model::Block::warm_up, 0, straight("SMR001", 1, 30)});
    plan =
        after(plan, model::InsertGroup{day, model::Block::cool_down, 0, straight("SMR001", 1, 30)});
    return after(plan, model::InsertGroup{day, model::Block::resistance_training, 0,
                                          test::superset({"RES001", "RES002"})});
}

constexpr std::string_view small_text =
    R"({"schema":1,"id":"p1","name":"Plan","edition":"app","unit":"kg","next_id":8,)"
    R"("doses":[{"sets":[{"reps":30}]},{"sets":[{"reps":10}]}],)"
    R"("groups":[{"exercise":"SMR001","dose":0},)"
    R"({"kind":"superset","rounds":2,"between_items":0,"between_rounds":60,)"
    R"("items":[{"exercise":"RES001","dose":1},{"exercise":"RES002","dose":1}]}],)"
    R"("phase_blocks":[{"id":1,"phase":1,"weeks":[{"id":2,"days":[{"id":3,"name":"Day A",)"
    R"("blocks":{"warm_up":[[0,4]],"resistance_training":[[1,6,7]],"cool_down":[[0,5]]}}]}]}]})";

TEST(PlanCodec, WritesAPlanLikeThis) {
    EXPECT_EQ(encode_plan(small()), small_text);
    const auto plan = decode_plan(small_text);
    ASSERT_TRUE(plan.ok()) << plan.error().message;
    EXPECT_EQ(*plan, small());
}

TEST(PlanCodec, ReadsBackWhatItWrote) {
    base::Random random(11);
    for (int i = 0; i < test::runs(300, 5000); ++i) {
        model::Plan plan = test::random_plan(random);
        plan = random.once_in(3) ? test::with_random_own(random, std::move(plan)) : plan;
        const std::string text = encode_plan(plan);
        const auto back = decode_plan(text);
        ASSERT_TRUE(back.ok()) << back.error().message << '\n' << text;
        ASSERT_EQ(*back, plan) << text;
        ASSERT_EQ(encode_plan(*back), text) << "the same plan, the same bytes";
    }
}

TEST(PlanCodec, ReadsBackEveryPlanThatEditsMake) {
    base::Random random(12);
    model::Plan plan = test::random_plan(random);
    for (int i = 0; i < test::runs(100, 2000); ++i) {
        if (const auto edited = model::apply(plan, test::random_edit(random, plan))) {
            plan = edited->plan;
            const auto back = decode_plan(encode_plan(plan));
            ASSERT_TRUE(back.ok()) << back.error().message;
            ASSERT_EQ(*back, plan);
        }
    }
}

TEST(PlanCodec, ReadsTheExample) {
    const std::string text =
        test::read_file(PHASEWISE_ASSETS_DIR "/examples/phase_1_two_days.json");
    const auto plan = decode_plan(text);
    ASSERT_TRUE(plan.ok()) << plan.error().message;
    EXPECT_EQ(encode_plan(*plan) + '\n', text) << "the example is as the app writes it";
}

TEST(PlanCodec, KeepsTwelveWeeksUnderFortyKilobytes) {
    const model::Plan plan = test::twelve_week_plan();
    std::size_t items = 0;
    for (const auto& day : days_of(plan)) {
        for (const auto& groups : day->blocks) {
            items += groups.size();
        }
    }
    ASSERT_EQ(items, 12U * 3 * 18);
    const std::string text = encode_plan(plan);
    EXPECT_LE(text.size(), 40U * 1024);
    RecordProperty("bytes", static_cast<int>(text.size()));
    const auto back = decode_plan(text);
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(*back, plan);
}

TEST(PlanCodec, ReportsEveryFaultWithItsPath) {
    std::string text = with(std::string(small_text), "\"reps\":30", "\"reps\":30000");
    text = with(text, "\"Day A\"", "7");
    text = with(text, "\"rounds\":2", "\"rounds\":0,\"colour\":1");
    EXPECT_EQ(faults(text), "doses[0].sets[0].reps: 30000 is over 10000\n"
                            "groups[1]: has no field \"colour\"\n"
                            "groups[1].rounds: 0 is under 1\n"
                            "phase_blocks[0].weeks[0].days[0].name: must be text");
}

TEST(PlanCodec, FaultsWhatASchemaCannotSay) {
    const std::string entry = "phase_blocks[0].weeks[0].days[0].blocks.warm_up[0]";
    struct Case {
        std::string_view from;
        std::string_view to;
        std::string fault;
    };
    const std::vector<Case> cases{
        {"[[0,4]]", "[[0,5]]",
         "phase_blocks[0].weeks[0].days[0].blocks.cool_down[0][1]: 5 is used twice"},
        {"[[0,4]]", "[[0,1]]", entry + "[1]: 1 is used twice"},
        {"[[0,4]]", "[[0,8]]", entry + "[1]: 8 is not under \"next_id\""},
        {"[[0,4]]", "[[0,0]]", entry + "[1]: 0 is under 1"},
        {"[[0,4]]", "[[2,4]]", entry + "[0]: names a group that is not in the list"},
        {"[[0,4]]", "[[0,4,5]]", entry + ": has 2 item ids, its group has 1 items"},
        {"\"dose\":0", "\"dose\":2", "groups[0].dose: names a dose that is not in the list"},
        {"\"reps\":30", "\"reps\":[30,20]",
         "doses[0].sets[0].reps: runs from the larger to the smaller number"},
        {"\"unit\":\"kg\"", "\"unit\":\"kg\",\"start\":\"2026-02-29\"",
         "start: is no date like \"2026-11-23\""},
    };
    for (const Case& one : cases) {
        EXPECT_EQ(faults(with(std::string(small_text), one.from, one.to)), one.fault);
    }
}

TEST(PlanCodec, NamesANewerSchema) {
    EXPECT_EQ(faults(with(std::string(small_text), "\"schema\":1", "\"schema\":2")),
              "schema: comes from a newer version of Phasewise");
}

TEST(PlanCodec, WritesAFileThatIsTheSamePlan) {
    base::Random random(13);
    for (int i = 0; i < test::runs(50, 1000); ++i) {
        const model::Plan plan = test::with_random_own(random, test::random_plan(random));
        const auto back = decode_plan(plan_file(plan));
        ASSERT_TRUE(back.ok()) << back.error().message;
        ASSERT_EQ(*back, plan);
    }
}

TEST(PlanCodec, BoundsAndOrdersOwnExercises) {
    const auto with_own = [](const std::string& own) {
        return with(std::string(small_text), "\"doses\"", "\"own\":[" + own + "],\"doses\"");
    };
    const auto row = [](const std::string& id) {
        model::Plan plan = small();
        plan.own_exercises.push_back(
            std::make_shared<const model::Exercise>(test::own_exercise(id, "Mine")));
        const std::string text = encode_plan(plan);
        const std::size_t begin = text.find("\"own\":[") + 7;
        return text.substr(begin, text.find("],\"doses\"") - begin);
    };
    EXPECT_EQ(faults(with_own("")), "") << "the usual value, written out";
    EXPECT_EQ(faults(with_own(row("OWN001") + ',' + row("OWN002"))), "");
    EXPECT_EQ(faults(with_own(row("OWN002") + ',' + row("OWN001"))),
              "own[1].id: does not stand after the one before it");
    EXPECT_EQ(faults(with_own(row("OWN001") + ',' + row("OWN001"))),
              "own[1].id: does not stand after the one before it");
    std::string many = row("OWN000");
    for (int i = 1; i <= 200; ++i) {
        many += ',' + row("OWN" + std::to_string(1000 + i).substr(1));
    }
    EXPECT_EQ(faults(with_own(many)), "own: has 201 elements, at most 200 are allowed");
}

TEST(PlanCodec, KnowsTheSchemaOfWhatItCannotRead) {
    EXPECT_EQ(schema_of(small_text), 1);
    EXPECT_EQ(schema_of(R"({"schema":7,"new":[]})"), 7);
    for (const std::string_view text : {"", "[]", "{}", R"({"schema":"1"})", R"({"schema":0})"}) {
        EXPECT_EQ(schema_of(text), std::nullopt) << text;
    }
}

TEST(PlanCodec, RefusesEveryTextThatIsCut) {
    for (std::size_t length = 0; length < small_text.size(); ++length) {
        EXPECT_NE(faults(small_text.substr(0, length)), "") << length;
    }
}

TEST(PlanCodec, NeverLetsASmallTextFillTheMemory) {
    // A heavy group, named often: 60 entries a block, 7 blocks, 14 days, 104 weeks.
    std::string group = R"({"exercise":"RES001","note":")" + std::string(4000, 'n') + R"("})";
    std::string text =
        R"({"schema":1,"id":"p","name":"","edition":"app","unit":"kg","next_id":900000000,)"
        R"("doses":[],"groups":[)" +
        group + R"(],"phase_blocks":[{"id":1,"phase":1,"weeks":[)";
    int id = 2;
    for (int week = 0; week < 25; ++week) {
        text += (week == 0 ? "" : ",") + (R"({"id":)" + std::to_string(id++)) + R"(,"days":[)";
        for (int day = 0; day < 14; ++day) {
            text += (day == 0 ? "" : ",") + (R"({"id":)" + std::to_string(id++)) +
                    R"(,"name":"","blocks":{"warm_up":[)";
            for (int entry = 0; entry < 60; ++entry) {
                text += (entry == 0 ? "[0," : ",[0,") + std::to_string(id++) + ']';
            }
            text += "]}}";
        }
        text += "]}";
    }
    EXPECT_EQ(faults(text + "]}]}"), "phase_blocks: hold more than a plan can");
}

TEST(PlanCodec, BoundsTheWeeksOverAllPhaseBlocks) {
    std::string text =
        R"({"schema":1,"id":"p","name":"","edition":"app","unit":"kg","next_id":9000,)"
        R"("doses":[],"groups":[],"phase_blocks":[)";
    int id = 1;
    for (int block = 0; block < 2; ++block) {
        text += (block == 0 ? "" : ",") + (R"({"id":)" + std::to_string(id++)) +
                R"(,"phase":1,"weeks":[)";
        for (int week = 0; week < 53; ++week) {
            text += (week == 0 ? "" : ",") + (R"({"id":)" + std::to_string(id++));
            text += R"(,"days":[{"id":)" + std::to_string(id++) + R"(,"name":""}]})";
        }
        text += "]}";
    }
    EXPECT_EQ(faults(text + "]}"), "phase_blocks: have more than 104 weeks");
}

}  // namespace
}  // namespace phasewise::store
