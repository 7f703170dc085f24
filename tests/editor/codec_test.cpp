// The entry of the workspace and the draft: written and read back, strict with what is foreign.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "editor/draft.hpp"
#include "editor/workspace_codec.hpp"
#include "support/own_exercises.hpp"

namespace phasewise::editor {
namespace {

std::string fault(std::string_view text) {
    const auto entry = decode_entry(text);
    return entry ? "" : entry.error().message;
}

TEST(WorkspaceEntry, OfAFreshWorkspaceIsShort) {
    WorkspaceEntry entry;
    entry.plans = {{"p1"}};
    entry.open = {"p1"};
    EXPECT_EQ(encode_entry(entry), R"({"plans":["p1"],"open":"p1"})");
    EXPECT_EQ(*decode_entry(R"({"plans":["p1"],"open":"p1"})"), entry);
}

TEST(WorkspaceEntry, IsReadBackWithEverythingInIt) {
    WorkspaceEntry entry;
    entry.plans = {{"b"}, {"a"}};
    entry.bin = {{"d"}, {"c"}};
    entry.open = {"a"};
    entry.settings = {ThemeChoice::dark, MotionChoice::reduced, 200, model::MassUnit::lb,
                      model::Edition::sixth};
    entry.own_exercises = std::make_shared<const std::vector<model::Exercise>>(
        std::vector{test::own_exercise("OWN002", "Two"), test::own_exercise("OWN001", "One")});
    const std::string text = encode_entry(entry);
    const auto back = decode_entry(text);
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(*back, entry);
    EXPECT_EQ(encode_entry(*back), text);
}

TEST(WorkspaceEntry, FaultsWhatItIsNotToHold) {
    EXPECT_EQ(fault("{}"), "needs the field \"plans\"");
    EXPECT_EQ(fault(R"({"plans":["a"],"bin":["a"]})"), "bin[0]: is there twice");
    EXPECT_EQ(fault(R"({"plans":["../a"]})"),
              R"(plans[0]: must consist of letters, digits, "_" and "-")");
    EXPECT_EQ(fault(R"({"plans":[],"settings":{"text_percent":400}})"),
              "settings.text_percent: 400 is over 200");
    EXPECT_EQ(fault(R"({"plans":[],"settings":{"theme":"pink"}})"),
              "settings.theme: \"pink\" is not one of the known values");
    EXPECT_EQ(fault(R"({"plans":[],"more":1})"), "has no field \"more\"");
    EXPECT_NE(fault("not JSON"), "");
    EXPECT_NE(fault(std::string(40, '[')), "");
}

TEST(Draft, IsReadBack) {
    for (const std::optional<Draft>& draft :
         {std::optional<Draft>(), std::optional(Draft{"note", "", {"p"}, {}, {}}),
          std::optional(Draft{"reps", "8-1\n\"", {"p"}, {3}, model::ItemId{9}})}) {
        const auto back = decode_draft(encode_draft(draft));
        ASSERT_TRUE(back.ok()) << back.error().message;
        EXPECT_EQ(*back, draft);
    }
}

TEST(Draft, FaultsWhatItIsNotToHold) {
    for (const std::string_view text :
         {"", "[]", R"({"field":""})", R"({"field":"note","text":"x","plan":"p","day":-1})",
          R"({"field":"note"})", R"({"more":1})"}) {
        EXPECT_FALSE(decode_draft(text).ok()) << text;
    }
    const Draft huge{"note", std::string(Draft::most_text_bytes + 1, 'x'), {"p"}, {}, {}};
    EXPECT_FALSE(decode_draft(encode_draft(huge)).ok());
}

}  // namespace
}  // namespace phasewise::editor
