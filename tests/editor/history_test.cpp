// The history: every step back and forth, and its budget of memory, measured on the real heap.

#include "editor/history.hpp"

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>

#include <gtest/gtest.h>
#include <malloc.h>

#include "base/random.hpp"
#include "editor/plans.hpp"
#include "model/edit.hpp"
#include "store/plan_codec.hpp"
#include "support/plans.hpp"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/allocator_interface.h>
#define PHASEWISE_SANITIZED_HEAP
#endif
#endif

namespace phasewise::test {
namespace {

using editor::AppState;
using editor::History;
using editor::Workspace;

/// Bytes that the program holds of the heap now.
std::size_t heap_bytes() {
#if defined(PHASEWISE_SANITIZED_HEAP)
    return __sanitizer_get_current_allocated_bytes();
#elif defined(__GLIBC__)
    return mallinfo2().uordblks;
#else
    return static_cast<std::size_t>(mallinfo().uordblks);
#endif
}

/// A trainer's plan of 16 weeks of 4 days: twelve weeks and four more, a day more each.
model::Plan large_plan() {
    model::Plan plan = twelve_week_plan();
    for (int i = 0; i < 4; ++i) {
        const model::WeekId last = plan.phase_blocks.back()->weeks.back()->id;
        plan = after(plan, model::AddWeek{last});
    }
    for (const auto& block : model::Plan(plan).phase_blocks) {
        for (const auto& week : block->weeks) {
            plan = after(plan,
                         model::AddDay{week->days.back()->id, "Day D", model::DayKind::resistance});
            const model::Plan now = plan;
            for (const auto& now_block : now.phase_blocks) {
                for (const auto& now_week : now_block->weeks) {
                    if (now_week->id == week->id) {
                        plan = after(plan, model::CopyDay{now_week->days.front()->id,
                                                          {now_week->days.back()->id}});
                    }
                }
            }
        }
    }
    return plan;
}

/// One of the changes that a person makes all day: another dose, another place, one more, one less.
model::Edit single_edit(base::Random& random, const model::Plan& plan) {
    const auto days = days_of(plan);
    const model::Day& day = *days[random.below(days.size())];
    std::vector<model::Item> items;
    for (const auto& groups : day.blocks) {
        for (const auto& group : groups) {
            items.insert(items.end(), group->items.begin(), group->items.end());
        }
    }
    if (items.size() < 12) {
        return model::InsertGroup{day.id, model::Block::resistance_training, 0, straight("RES001")};
    }
    model::Item item = items[random.below(items.size())];
    switch (random.below(4)) {
    case 0: return model::MoveItems{day.id, {item.id}, model::Block::activation, 0, {}};
    case 1:
        if (items.size() > 20) {
            return model::RemoveItems{day.id, {item.id}};
        }
        return model::InsertGroup{day.id, model::Block::cool_down, 0, straight("STA001")};
    default:
        item.note = "Note " + std::to_string(random.below(1000));
        return model::ReplaceItems{day.id, {item}};
    }
}

Workspace with_plan(Workspace workspace, model::Plan plan) {
    for (auto& one : workspace.plans) {
        if (one->id == plan.id) {
            one = std::make_shared<const model::Plan>(std::move(plan));
            break;
        }
    }
    return workspace;
}

/// Makes one edit of the open plan a step of the history; answers whether it changed anything.
bool step(AppState& state, const model::Edit& edit) {
    auto edited = model::apply(*state.workspace.open_plan(), edit);
    if (!edited || !edited->changed) {
        return false;
    }
    editor::commit(state, with_plan(state.workspace, std::move(edited->plan)), "Change the notes",
                   {edited->day, edited->item});
    return true;
}

void make_steps(AppState& state, base::Random& random, std::size_t count) {
    while (count > 0) {
        count -= step(state, single_edit(random, *state.workspace.open_plan())) ? 1U : 0U;
    }
}

std::size_t counted(const History& history) {
    std::size_t bytes = 0;
    for (const auto* entries : {&history.past, &history.future}) {
        for (const auto& entry : *entries) {
            bytes += entry.bytes;
        }
    }
    return bytes;
}

TEST(History, TenThousandEditsStayUnder64Megabytes) {
    AppState state;
    for (int i = 0; i < 20; ++i) {  // a trainer has more than one plan
        model::Plan plan = i == 0 ? large_plan() : small_plan();
        plan.id = {"plan-" + std::to_string(i)};
        state.workspace = editor::add_plan(state.workspace, std::move(plan));
    }
    state.workspace.open = {"plan-0"};
    base::Random random(41);
    const std::size_t before = heap_bytes();
    make_steps(state, random, 10'000);
    const std::size_t held = heap_bytes() - before;
    std::printf("10,000 edits of a plan of %zu days hold %.1f MB of heap, counted %.1f MB\n",
                days_of(*state.workspace.open_plan()).size(), static_cast<double>(held) / 1048576,
                static_cast<double>(state.history.bytes) / 1048576);
    EXPECT_EQ(state.history.past.size(), 10'000U) << "none was dropped";
    EXPECT_LT(held, std::size_t{64} << 20);
    EXPECT_EQ(state.history.bytes, counted(state.history));
    // The count is honest: neither half nor double of what the heap says.
    EXPECT_GT(state.history.bytes, held / 2);
    EXPECT_LT(state.history.bytes, held * 2);
}

TEST(History, IsCappedByBytesAndDropsTheOldest) {
    AppState state;
    state.workspace = editor::add_plan({}, twelve_week_plan());
    const auto days = days_of(*state.workspace.open_plan());
    base::Random random(42);
    const std::size_t before = heap_bytes();
    std::size_t steps = 0;
    for (; steps < 3000; ++steps) {
        // A change of every item of a day, with long notes: some 80 KB a step.
        const model::Day& day = *days_of(*state.workspace.open_plan())[random.below(days.size())];
        model::ReplaceItems edit{day.id, {}};
        for (const auto& groups : day.blocks) {
            for (const auto& group : groups) {
                for (model::Item item : group->items) {
                    item.note = std::string(3900, static_cast<char>('a' + random.below(26)));
                    edit.items.push_back(std::move(item));
                }
            }
        }
        if (!step(state, edit)) {
            break;
        }
        ASSERT_LE(state.history.bytes, History::most_bytes);
    }
    EXPECT_LT(state.history.past.size(), steps);
    EXPECT_GT(state.history.past.size(), 100U);
    EXPECT_EQ(state.history.bytes, counted(state.history));
    EXPECT_LT(heap_bytes() - before, std::size_t{64} << 20);
    while (editor::undo(state)) {
    }
    EXPECT_EQ(state.history.bytes, counted(state.history));
    while (editor::redo(state)) {
    }
    EXPECT_EQ(state.history.bytes, counted(state.history));
}

TEST(History, CountsOnlyWhatAnEditCopied) {
    const Workspace before = editor::add_plan({}, twelve_week_plan());
    const model::Plan& plan = *before.open_plan();
    const model::Day& day = *days_of(plan)[0];
    const auto cost = [&](const model::Edit& edit) {
        return editor::held_bytes(before, with_plan(before, after(plan, edit)));
    };
    const std::size_t small = cost(model::SetDayPhase{day.id, model::Phase::power});
    EXPECT_LT(small, 4000U) << "the path to the day";
    EXPECT_EQ(cost(model::SetDayPhase{day.id, model::Phase::maximal_strength}), small);
    EXPECT_LT(editor::held_bytes(before, before), 200U) << "everything is shared";
    EXPECT_GT(editor::held_bytes(before, {}), 200'000U) << "nothing is";
    Workspace binned = editor::bin_plan(before, plan.id);
    EXPECT_LT(editor::held_bytes(before, binned), 200U) << "it only moved";
}

TEST(History, UndoesAllAndRedoesAll) {
    AppState state;
    state.workspace = editor::add_plan({}, small_plan());
    const std::string first = store::encode_plan(*state.workspace.open_plan());
    base::Random random(43);
    make_steps(state, random, 500);
    const std::string last = store::encode_plan(*state.workspace.open_plan());
    std::size_t steps = 0;
    while (editor::undo(state)) {
        ++steps;
    }
    EXPECT_EQ(steps, 500U);
    EXPECT_EQ(store::encode_plan(*state.workspace.open_plan()), first);
    EXPECT_TRUE(state.history.past.empty());
    while (editor::redo(state)) {
    }
    EXPECT_EQ(store::encode_plan(*state.workspace.open_plan()), last);
    EXPECT_EQ(state.history.bytes, counted(state.history));
}

TEST(History, ForgetsWhatWasUndoneWhenSomethingElseIsDone) {
    AppState state;
    state.workspace = editor::add_plan({}, small_plan());
    base::Random random(44);
    make_steps(state, random, 10);
    for (int i = 0; i < 4; ++i) {
        editor::undo(state);
    }
    EXPECT_EQ(state.history.future.size(), 4U);
    make_steps(state, random, 1);
    EXPECT_TRUE(state.history.future.empty());
    EXPECT_EQ(state.history.past.size(), 7U);
    EXPECT_EQ(state.history.bytes, counted(state.history));
}

}  // namespace
}  // namespace phasewise::test
