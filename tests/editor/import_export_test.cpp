// Plans as files: out, in again, and every way a file can be no plan.

#include "editor/import_export.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "editor/own_exercises.hpp"
#include "editor/plans.hpp"
#include "editor/sample_plan.hpp"
#include "opt/shipped.hpp"
#include "store/envelope.hpp"
#include "store/plan_codec.hpp"
#include "support/files.hpp"
#include "support/own_exercises.hpp"
#include "support/plans.hpp"

namespace phasewise::test {
namespace {

using editor::ImportPreview;
using editor::Workspace;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

base::Result<ImportPreview> read(std::string_view bytes) {
    return editor::read_import(bytes, shipped().library);
}

std::string refusal(std::string_view bytes) {
    const auto preview = read(bytes);
    EXPECT_FALSE(preview.ok());
    return preview ? "" : preview.error().message;
}

TEST(Export, IsAFileThatComesInAgainAsItWas) {
    base::Random random(21);
    for (int i = 0; i < runs(100, 2000); ++i) {
        const model::Plan plan = random_plan(random);
        const editor::Download file = editor::export_plan(plan, {});
        const auto back = store::decode_plan(file.text);
        ASSERT_TRUE(back.ok()) << back.error().message;
        ASSERT_EQ(*back, plan);
    }
}

TEST(Export, HasLinesThatAPersonCanRead) {
    const std::string text = editor::export_plan(editor::sample_plan({"s"}, shipped()), {}).text;
    EXPECT_THAT(text, StartsWith("{\n  \"schema\": 1,\n  \"id\": \"s\",\n"));
    EXPECT_EQ(text.back(), '\n');
    std::size_t longest = 0;
    std::size_t line = 0;
    for (const char c : text) {
        line = c == '\n' ? 0 : line + 1;
        longest = std::max(longest, line);
    }
    EXPECT_LE(longest, 110U);
    EXPECT_LE(text.size(), 40U * 1024);
}

TEST(Export, CarriesTheOwnExercisesItUses) {
    const std::vector<model::Exercise> own{own_exercise("OWN001", "Mine"),
                                           own_exercise("OWN002", "Not used")};
    const auto preview = read(editor::export_plan(plan_with("OWN001"), own).text);
    ASSERT_TRUE(preview.ok()) << preview.error().message;
    EXPECT_THAT(preview->own, ElementsAre("Mine"));
    EXPECT_THAT(preview->unknown, IsEmpty());
}

TEST(Export, NamesAFileThatEverySystemTakes) {
    struct Case {
        std::string_view plan;
        std::string_view file;
    };
    for (const auto& [plan, file] : {
             Case{"My plan", "My plan.phasewise.json"},
             Case{"", "Plan.phasewise.json"},
             Case{"../../etc/passwd", "etc passwd.phasewise.json"},
             Case{"a/b\\c:d*e?f\"g<h>i|j", "a b c d e f g h i j.phasewise.json"},
             Case{" \t Größe 12\n", "Größe 12.phasewise.json"},
             Case{"...", "Plan.phasewise.json"},
             Case{"x\xE2\x80\xAEgnp", "x gnp.phasewise.json"},
         }) {
        EXPECT_EQ(editor::file_name_for(plan), file);
    }
    EXPECT_LE(editor::file_name_for(std::string(200, 'n')).size(), 100U);
}

TEST(Import, ShowsWhatComes) {
    const auto preview = read(editor::export_plan(editor::sample_plan({"s"}, shipped()), {}).text);
    ASSERT_TRUE(preview.ok()) << preview.error().message;
    EXPECT_EQ(preview->name, "Sample: 4 weeks of phase 1");
    EXPECT_EQ(preview->phases, 1U);
    EXPECT_EQ(preview->weeks, 4U);
    EXPECT_EQ(preview->days, 12U);
    EXPECT_THAT(preview->lines(), ElementsAre(HasSubstr("4 weeks in 1 phase, 12 days")));
}

TEST(Import, KeepsWhatTheLibraryDoesNotKnowAsAName) {
    model::Plan plan = plan_with("RES999");
    model::Item item = test::item("RES001");
    item.alternatives = {{"RES002"}, {"XXX001"}};
    model::Group group;
    group.items = {item};
    plan = after(plan, model::InsertGroup{days_of(plan)[0]->id, model::Block::warm_up, 1, group});
    const auto preview = read(store::encode_plan(plan));
    ASSERT_TRUE(preview.ok()) << preview.error().message;
    EXPECT_THAT(preview->unknown, ElementsAre("RES999", "XXX001"));
    const auto& groups = days_of(preview->plan)[0]->groups(model::Block::warm_up);
    EXPECT_EQ(groups[0]->items[0].custom_name, "RES999");
    EXPECT_EQ(groups[0]->items[0].exercise.text, "");
    EXPECT_EQ(groups[1]->items[0].alternatives, std::vector<model::ExerciseId>{{"RES002"}});
    EXPECT_THAT(preview->lines().back(), HasSubstr("\"RES999\""));
    EXPECT_TRUE(store::decode_plan(store::encode_plan(preview->plan)).ok());
}

TEST(Import, DoesNotTakeAForeignOwnExerciseForOneOfOurs) {
    const auto preview = read(store::encode_plan(plan_with("OWN001")));
    ASSERT_TRUE(preview.ok());
    EXPECT_THAT(preview->unknown, ElementsAre("OWN001")) << "its meaning did not come along";
}

TEST(Import, IsOnePlanMoreWithAFreshId) {
    const Workspace before = editor::first_workspace({"first"}, shipped());
    const auto preview = read(store::encode_plan(*before.open_plan()));
    ASSERT_TRUE(preview.ok());
    const Workspace after = editor::import_plan(before, *preview, {"fresh"});
    ASSERT_EQ(after.plans.size(), 2U);
    EXPECT_EQ(after.open.text, "fresh");
    EXPECT_EQ(after.plans[0], before.plans[0]);
    EXPECT_EQ(after.plans[1]->phase_blocks, preview->plan.phase_blocks);
}

TEST(Import, MergesOwnExercises) {
    Workspace workspace;
    workspace.own_exercises = std::make_shared<const std::vector<model::Exercise>>(
        std::vector{own_exercise("OWN001", "Mine")});
    const auto preview =
        read(editor::export_plan(plan_with("OWN001"), std::vector{own_exercise("OWN001", "Theirs")})
                 .text);
    ASSERT_TRUE(preview.ok());
    const Workspace once = editor::import_plan(workspace, *preview, {"a"});
    ASSERT_EQ(editor::own_of(once).size(), 2U);
    EXPECT_EQ(editor::own_of(once)[1].id.text, "OWN002");
    EXPECT_EQ(editor::own_of(once)[1].name, "Theirs");
    EXPECT_EQ(editor::own_of(once)[0].name, "Mine");
    EXPECT_EQ(editor::with_own_embedded(once).plans, once.plans) << "it is all in order";
    const Workspace twice = editor::import_plan(once, *preview, {"b"});
    EXPECT_EQ(editor::own_of(twice).size(), 2U) << "the same file brings nothing new";
}

TEST(Import, TakesAnEntryOutOfStorageToo) {
    const std::string plan = store::encode_plan(small_plan());
    EXPECT_TRUE(read(store::seal({1, 7, 1}, plan)).ok());
    EXPECT_TRUE(read("\xEF\xBB\xBF" + plan).ok()) << "some editors put a mark in front";
    std::string damaged = store::seal({1, 7, 1}, plan);
    damaged.back() = '?';
    EXPECT_EQ(refusal(damaged), "The plan is damaged: its checksum does not match.");
}

TEST(Import, SaysInASentenceWhatIsWrong) {
    const std::string plan = store::encode_plan(small_plan());
    EXPECT_EQ(refusal(""), "The file is empty.");
    EXPECT_THAT(refusal(std::string(editor::most_file_bytes + 1, ' ')),
                HasSubstr("larger than 2 MB"));
    EXPECT_THAT(refusal("\x89PNG\r\n\x1A\n"), HasSubstr("no text in UTF-8"));
    EXPECT_THAT(refusal("Dear trainer"), HasSubstr("not well-formed JSON"));
    EXPECT_THAT(refusal(std::string(100, '[')), HasSubstr("nested more than 32 deep"));
    EXPECT_THAT(refusal("{\"a\":1,\"a\":2}"), HasSubstr("twice"));
    EXPECT_THAT(refusal(plan.substr(0, plan.size() / 2)), HasSubstr("no plan that Phasewise"));
    std::string many = "[0";
    for (int i = 0; i < 500'000; ++i) {
        many += ",0";
    }
    EXPECT_THAT(refusal(many + ']'), HasSubstr("more than 400000 values"));
}

TEST(Import, ListsEveryFaultWithItsPath) {
    std::string plan = store::encode_plan(plan_with("RES001"));
    const auto put = [&plan](std::string_view from, std::string_view to) {
        plan.replace(plan.find(from), from.size(), to);
    };
    put("\"reps\":15", "\"reps\":50000");
    put("\"kg\"", "\"stone\"");
    const std::string message = refusal(plan);
    EXPECT_THAT(message, HasSubstr("\nunit: \"stone\" is not one of the known values"));
    EXPECT_THAT(message, HasSubstr("\ndoses[0].sets[0].reps: 50000 is over 10000"));
}

TEST(Import, HasASentenceForAPlanOfANewerVersion) {
    EXPECT_THAT(refusal(R"({"schema":2,"plan":{"all":"new"}})"),
                StartsWith("This plan was saved by a newer version of Phasewise."));
    EXPECT_THAT(refusal(store::seal({2, 1, 1}, R"({"schema":2})")),
                StartsWith("This plan was saved by a newer version of Phasewise."));
}

}  // namespace
}  // namespace phasewise::test
