// A frame in which nothing changes allocates nothing: counted over operator new and Dear ImGui's
// allocator, from NewFrame to the tree's diff, on the fullest Workout screen. A program of its own,
// because it replaces operator new.

#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>

#include <gtest/gtest.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "model/plan.hpp"
#include "ui/support/driver.hpp"

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
