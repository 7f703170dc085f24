// A frame in which nothing changes allocates nothing: counted over operator new and Dear ImGui's
// allocator, from NewFrame to the tree's diff, on the fullest Workout screen. A program of its own,
// because it replaces operator new.

#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>

#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "model/plan.hpp"
#include "ui/support/driver.hpp"
#include "ui/support/showcase.hpp"
#include "ui/tree.hpp"
#include "ui/ui.hpp"
#include "ui/widgets/combobox.hpp"
#include "ui/widgets/controls.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/tabs.hpp"
#include "ui/widgets/toast.hpp"
#include "ui/widgets/value_field.hpp"

namespace {

std::size_t allocations = 0;
bool counting = false;

void* counted(std::size_t size) {
    allocations += counting ? 1 : 0;
    void* memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        std::abort();
    }
    return memory;
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace phasewise::test {
namespace {

/// Six blocks of twelve entries, all 432 options, the search field in use.
void fill(Driver& driver) {
    const auto exercises = knowledge()->library.all();
    std::size_t next = 0;
    for (const model::Block block :
         {model::Block::warm_up, model::Block::activation, model::Block::skill_development,
          model::Block::resistance_training, model::Block::clients_choice,
          model::Block::cool_down}) {
        for (int i = 0; i < 12; ++i) {
            next = (next + 31) % exercises.size();
            driver.app().dispatch(editor::AddExercise{exercises[next].id, block, {}});
        }
    }
    driver.app().dispatch(editor::SelectExercise{exercises[next].id});
    driver.settle();
}

TEST(Allocations, AHundredFramesAtRestMakeNone) {
    ImGui::SetAllocatorFunctions([](std::size_t size, void*) { return counted(size); },
                                 [](void* memory, void*) { std::free(memory); });
    Driver driver(1440, 900);
    fill(driver);
    for (int i = 0; i < 20; ++i) {
        driver.frame();
    }
    allocations = 0;
    counting = true;
    for (int i = 0; i < 100; ++i) {
        driver.frame();
    }
    counting = false;
    EXPECT_EQ(allocations, 0U);
}

/// Every widget at once, with a list open, a tip shown and a draft refused.
void draw_everything(ui::Ui& ui) {
    constexpr std::array choices{ui::Choice{"Both sides", {}}, ui::Choice{"Each side", {}}};
    constexpr std::array items{ui::PopupItem{.name = "Remove", .keys = "Delete"}};
    ui::tabs(ui, {20, 20, 200, 32}, "Screens", choices, 0);
    ui::checkbox(ui, {20, 60, 200, 32}, "box", "Dumbbells", true);
    ui::progress_bar(ui, {20, 100, 200, 8}, "time", "Time", "5 of 6", {5, 0, 6}, ui.theme->accent);
    ui::menu_button(ui, {20, 120, 36, 32},
                    {.key = "more", .name = "More", .icon = "x", .icon_only = true}, items);
    const ui::FieldEdit edit = ui::value_field(ui, {20, 160, 160, 32},
                                               {.key = "sets",
                                                .name = "Sets",
                                                .value = "3",
                                                .role = ui::Role::spinbutton,
                                                .stepping = true});
    if (edit.committed) {
        refuse(ui, edit, "Sets are a whole number from 1 to 20.");
    }
    ui::combobox(ui, {20, 200, 160, 32}, "Side", choices, 1);
    ui::toast(ui, {.key = "toast", .text = "Moved to Activation", .action = "Undo", .seconds = 60});
}

void expect_no_allocations(Person& person) {
    for (int i = 0; i < 20; ++i) {
        person.frame();
    }
    allocations = 0;
    counting = true;
    for (int i = 0; i < 100; ++i) {
        person.frame();
    }
    counting = false;
    EXPECT_EQ(allocations, 0U);
}

TEST(Allocations, WidgetsAtRestMakeNone) {
    Showcase show(draw_everything);
    expect_no_allocations(show);
    show.click(ui::Role::spinbutton, "Sets");
    show.type("many");
    show.key(ImGuiKey_Enter);
    expect_no_allocations(show);
    show.click(ui::Role::combobox, "Side");
    expect_no_allocations(show);
    show.key(ImGuiKey_Escape);
    show.move_to(ui::Role::button, "More");
    show.wait(1);
    expect_no_allocations(show);
}

TEST(Allocations, ADialogAtRestMakesNone) {
    Showcase show([](ui::Ui& ui) {
        draw_everything(ui);
        ui::Dialog dialog(ui, {.key = "new", .title = "New plan"});
        dialog.end(dialog.top() + 200);
    });
    expect_no_allocations(show);
}

TEST(Allocations, TheCounterCounts) {
    counting = true;
    allocations = 0;
    const std::string long_enough(100, 'x');
    counting = false;
    EXPECT_EQ(allocations, 1U);
    EXPECT_EQ(long_enough.size(), 100U);
}

}  // namespace
}  // namespace phasewise::test
