// Value fields: what is typed is a draft until the person is done with it, steps, and a text that
// cannot be read stays where it is.

#include "ui/widgets/value_field.hpp"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "ui/support/items.hpp"
#include "ui/support/showcase.hpp"
#include "ui/tree.hpp"
#include "ui/widgets/controls.hpp"

namespace phasewise::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;
using ui::Role;

/// A number of sets from 1 to 20, the tempo as text, and a button.
class ValueField : public testing::Test {
protected:
    int sets = 3;
    std::string sets_text = "3";
    std::string tempo = "4/2/1";
    std::vector<std::string> committed;
    std::vector<std::string> drafts;
    float width = 160;

    void draw(ui::Ui& ui) {
        const ui::FieldEdit edit = ui::value_field(ui, {20, 20, width, 32},
                                                   {.key = "sets",
                                                    .name = "Sets",
                                                    .value = sets_text,
                                                    .role = Role::spinbutton,
                                                    .description = "1 to 3",
                                                    .numeric = true,
                                                    .stepping = true,
                                                    .scale = ui::Scale{sets, 1, 20}});
        if (edit.draft) {
            drafts.emplace_back(*edit.draft);
        }
        if (edit.committed) {
            committed.emplace_back(*edit.committed);
            if (!read(*edit.committed)) {
                refuse(ui, edit, "Sets are a whole number from 1 to 20.");
                return;
            }
        }
        if (edit.steps != 0) {
            set(sets + edit.steps);
        }
        const ui::FieldEdit other = ui::value_field(
            ui, {20, 80, width, 32}, {.key = "tempo", .name = "Tempo", .value = tempo});
        if (other.committed) {
            tempo = *other.committed;
        }
        ui::button(ui, {20, 140, 100, 32}, {.key = "done", .name = "Done"});
    }

    bool read(std::string_view text) {
        int number = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
        if (end.ptr != text.data() + text.size() || number < 1 || number > 20) {
            return false;
        }
        set(number);
        return true;
    }
    void set(int number) {
        sets = number;
        sets_text = std::to_string(number);
    }

    [[nodiscard]] ui::Node field() const { return show.get(Role::spinbutton, "Sets"); }

    Showcase show{[this](ui::Ui& ui) { draw(ui); }};
};

TEST_F(ValueField, StatesItsValueAndScale) {
    EXPECT_EQ(field().value, "3");
    EXPECT_EQ(field().scale, (ui::Scale{3, 1, 20}));
    EXPECT_TRUE(field().numeric);
    EXPECT_EQ(field().description, "1 to 3");
    EXPECT_EQ(field().invalid, ui::Tri::absent);
    EXPECT_EQ(show.get(Role::textbox, "Tempo").value, "4/2/1");
}

TEST(Units, AreSaidWithTheDescription) {
    Showcase show([](ui::Ui& ui) {
        ui::value_field(ui, {20, 20, 160, 32},
                        {.key = "load",
                         .name = "Load",
                         .value = "20",
                         .description = "a load, or RPE",
                         .suffix = "kg"});
    });
    EXPECT_EQ(show.get(Role::textbox, "Load").value, "20");
    EXPECT_EQ(show.get(Role::textbox, "Load").description, "kg, a load, or RPE");
}

TEST_F(ValueField, CommitsOnceByEnter) {
    show.key(ImGuiKey_Tab);
    ASSERT_EQ(show.focused(), "Sets");
    show.type("12");
    EXPECT_THAT(drafts, ElementsAre("1", "12")) << "the whole value was selected";
    EXPECT_EQ(sets, 3);
    EXPECT_EQ(field().value, "12");
    show.key(ImGuiKey_Enter);
    EXPECT_EQ(sets, 12);
    EXPECT_EQ(show.focused(), "Sets");
    show.key(ImGuiKey_Enter);
    show.key(ImGuiKey_Tab);
    EXPECT_THAT(committed, ElementsAre("12"));
}

TEST_F(ValueField, CommitsByGoingElsewhere) {
    show.key(ImGuiKey_Tab);
    show.type("5");
    show.key(ImGuiKey_Tab);
    EXPECT_EQ(show.focused(), "Tempo");
    EXPECT_EQ(sets, 5);
    show.type("2/0/2");
    show.click(Role::button, "Done");
    EXPECT_EQ(tempo, "2/0/2");
    show.click(Role::spinbutton, "Sets");
    show.type("7");
    show.activate(show.get(Role::button, "Done").id);
    show.settle();
    EXPECT_THAT(committed, ElementsAre("5", testing::_));
}

TEST_F(ValueField, DownFromAFieldWithoutStepsCommitsAndGoesOn) {
    show.click(Role::textbox, "Tempo");
    show.key(ImGuiKey_Home);
    show.ui().caret.selection = {0, 5, false};
    show.type("1/1/1");
    EXPECT_TRUE(show.takes_key(ImGuiKey_DownArrow));
    show.key(ImGuiKey_DownArrow);
    EXPECT_EQ(tempo, "1/1/1");
    EXPECT_EQ(show.focused(), "Done");
    show.key(ImGuiKey_Tab, ImGuiMod_Shift);
    show.key(ImGuiKey_UpArrow);
    EXPECT_EQ(show.focused(), "Sets");
}

TEST_F(ValueField, APressBesideItCommitsInTheSameFrame) {
    show.key(ImGuiKey_Tab);
    show.type("6");
    show.move_to(600, 400);
    show.press();
    EXPECT_EQ(sets, 6);
    show.release();
    EXPECT_THAT(committed, ElementsAre("6"));
}

TEST_F(ValueField, EscapeBringsTheValueBack) {
    show.key(ImGuiKey_Tab);
    EXPECT_FALSE(show.takes_key(ImGuiKey_Escape)) << "there is nothing to take back";
    show.type("9");
    EXPECT_TRUE(show.takes_key(ImGuiKey_Escape));
    show.key(ImGuiKey_Escape);
    EXPECT_EQ(field().value, "3");
    show.key(ImGuiKey_Tab);
    EXPECT_THAT(committed, IsEmpty());
    EXPECT_EQ(sets, 3);
}

TEST_F(ValueField, TypingTheSameValueCommitsNothing) {
    show.key(ImGuiKey_Tab);
    show.type("3");
    show.type("4");
    show.key(ImGuiKey_Escape);
    show.type("3");
    show.key(ImGuiKey_Enter);
    EXPECT_THAT(committed, IsEmpty());
    EXPECT_EQ(show.ui().drafts.find(field().id), nullptr);
}

TEST_F(ValueField, ArrowsAndPageKeysStep) {
    show.key(ImGuiKey_Tab);
    show.key(ImGuiKey_UpArrow);
    EXPECT_EQ(sets, 4);
    show.key(ImGuiKey_DownArrow);
    show.key(ImGuiKey_DownArrow);
    EXPECT_EQ(sets, 2);
    show.key(ImGuiKey_PageUp);
    EXPECT_EQ(sets, 7);
    show.key(ImGuiKey_UpArrow, ImGuiMod_Shift);
    EXPECT_EQ(sets, 12);
    EXPECT_EQ(field().value, "12");
    EXPECT_EQ(show.ui().caret.selection, (ui::TextSelection{0, 2, false})) << "still all of it";
}

TEST_F(ValueField, AStepGoesOnFromWhatWasTyped) {
    show.key(ImGuiKey_Tab);
    show.type("10");
    show.key(ImGuiKey_UpArrow);
    EXPECT_THAT(committed, ElementsAre("10"));
    EXPECT_EQ(sets, 11);
}

TEST_F(ValueField, WhatCannotBeReadStaysWithItsReason) {
    show.key(ImGuiKey_Tab);
    show.type("many");
    EXPECT_EQ(field().invalid, ui::Tri::absent) << "nobody is corrected while typing";
    show.key(ImGuiKey_Enter);
    EXPECT_EQ(field().invalid, ui::Tri::yes);
    EXPECT_EQ(field().description, "Sets are a whole number from 1 to 20.");
    EXPECT_EQ(field().value, "many");
    show.key(ImGuiKey_Tab);
    EXPECT_EQ(field().value, "many") << "nothing that was typed is lost";
    EXPECT_EQ(field().invalid, ui::Tri::yes);
    EXPECT_THAT(committed, ElementsAre("many"));
    EXPECT_EQ(sets, 3);
    // Another field's draft in between changes nothing.
    show.type("x");
    show.key(ImGuiKey_Enter);
    EXPECT_EQ(tempo, "x");
    show.key(ImGuiKey_Tab, ImGuiMod_Shift);
    show.type("8");
    EXPECT_EQ(field().invalid, ui::Tri::absent);
    show.key(ImGuiKey_Enter);
    EXPECT_EQ(sets, 8);
    EXPECT_EQ(field().value, "8");
}

TEST_F(ValueField, EscapeGivesUpWhatWasRefused) {
    show.key(ImGuiKey_Tab);
    show.type("?");
    show.key(ImGuiKey_Enter);
    show.key(ImGuiKey_Escape);
    EXPECT_EQ(field().value, "3");
    EXPECT_EQ(field().invalid, ui::Tri::absent);
}

TEST_F(ValueField, ThePointerFindsSmallButtonsThatStepIt) {
    EXPECT_FALSE(show.has(Role::button, "Increase Sets"));
    show.move_to(Role::spinbutton, "Sets");
    show.click(Role::button, "Increase Sets");
    EXPECT_EQ(sets, 4);
    show.click(Role::button, "Decrease Sets");
    show.click(Role::button, "Decrease Sets");
    EXPECT_EQ(sets, 2);
    EXPECT_THAT(unmatched_items(show), IsEmpty());
    show.move_to(600, 400);
    EXPECT_FALSE(show.has(Role::button, "Increase Sets"));
}

TEST_F(ValueField, ItsMiddleIsAlwaysItself) {
    for (width = 40; width < 300; width += 4) {
        show.settle();
        show.click(Role::spinbutton, "Sets");
        EXPECT_EQ(show.focused(), "Sets") << width;
        EXPECT_EQ(sets, 3) << width;
        show.ui().focus = 0;
    }
}

TEST_F(ValueField, AStepButtonCommitsWhatWasTypedFirst) {
    show.click(Role::spinbutton, "Sets");
    show.type("0");
    show.click(Role::button, "Decrease Sets");
    EXPECT_THAT(committed, ElementsAre("30"));
    EXPECT_EQ(field().invalid, ui::Tri::yes) << "30 is too many";
    EXPECT_EQ(sets, 3);
}

TEST(Drafts, AreKeptWhileTheirFieldIsNotDrawnAndTheOldestGoes) {
    ui::Drafts drafts;
    for (ui::NodeId id = 1; id <= ui::Drafts::most + 1; ++id) {
        drafts.type(id, "text " + std::to_string(id));
    }
    EXPECT_EQ(drafts.find(1), nullptr);
    ASSERT_NE(drafts.find(2), nullptr);
    EXPECT_EQ(drafts.find(2)->text, "text 2");
    drafts.refuse(2, "why");
    EXPECT_EQ(drafts.find(2)->stage, ui::Draft::Stage::refused);
    drafts.type(2, "new");
    EXPECT_EQ(drafts.find(2)->fault, "");
    drafts.drop(2);
    EXPECT_EQ(drafts.find(2), nullptr);
}

TEST(Drafts, ComeBackWithTheirField) {
    bool drawn = true;
    std::string value = "60 s";
    Showcase show([&](ui::Ui& ui) {
        if (drawn) {
            const ui::FieldEdit edit = ui::value_field(
                ui, {20, 20, 100, 32}, {.key = "rest", .name = "Rest", .value = value});
            if (edit.committed) {
                refuse(ui, edit, "No.");
            }
        }
    });
    show.key(ImGuiKey_Tab);
    show.type("soon");
    show.key(ImGuiKey_Enter);
    drawn = false;
    show.settle();
    drawn = true;
    show.settle();
    EXPECT_EQ(show.get(Role::textbox, "Rest").value, "soon");
    EXPECT_EQ(show.get(Role::textbox, "Rest").invalid, ui::Tri::yes);
}

}  // namespace
}  // namespace phasewise::test
