// What holds for every sequence of edits.

#include <algorithm>
#include <memory>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "model/edit.hpp"
#include "model/limits.hpp"
#include "support/files.hpp"
#include "support/plans.hpp"

namespace phasewise::model {
namespace {

using test::days_of;
using test::ids_in;

/// Calls `check(before, edit, result)` for random edits of random plans, going on from each result.
template <class Check>
void for_random_edits(std::uint64_t seed, Check check) {
    base::Random random(seed);
    for (int p = 0; p < test::runs(20, 300); ++p) {
        Plan plan = test::random_plan(random);
        for (int e = 0; e < 60; ++e) {
            const Edit edit = test::random_edit(random, plan);
            const auto result = model::apply(plan, edit);
            check(plan, edit, result);
            if (testing::Test::HasFailure()) {
                return;
            }
            if (result) {
                plan = result->plan;
            }
        }
    }
}

/// A copy that shares nothing with `plan`.
Plan deep_copy(const Plan& plan) {
    Plan copy = plan;
    for (auto& phase_block : copy.phase_blocks) {
        PhaseBlock block = *phase_block;
        for (auto& week : block.weeks) {
            Week new_week = *week;
            for (auto& day : new_week.days) {
                Day new_day = *day;
                for (auto& groups : new_day.blocks) {
                    for (auto& group : groups) {
                        group = std::make_shared<const Group>(*group);
                    }
                }
                day = std::make_shared<const Day>(std::move(new_day));
            }
            week = std::make_shared<const Week>(std::move(new_week));
        }
        phase_block = std::make_shared<const PhaseBlock>(std::move(block));
    }
    return copy;
}

TEST(EveryEdit, LeavesThePlanItWasGivenAsItWas) {
    base::Random random(1);
    Plan plan = test::random_plan(random);
    std::vector<Plan> history{plan};
    std::vector<Plan> copies{deep_copy(plan)};
    for (int i = 0; i < test::runs(200, 3000); ++i) {
        if (const auto edited = model::apply(plan, test::random_edit(random, plan))) {
            plan = edited->plan;
            history.push_back(plan);
            copies.push_back(deep_copy(plan));
        }
    }
    // Undo is the old value: every one is still what it was when it was new.
    EXPECT_EQ(history, copies);
}

TEST(EveryEdit, SharesWhatItDoesNotTouch) {
    for_random_edits(2, [](const Plan& before, const Edit&, const base::Result<Edited>& result) {
        if (!result) {
            return;
        }
        const Plan& after = result->plan;
        ASSERT_EQ(after.phase_blocks.size(), before.phase_blocks.size());
        for (std::size_t b = 0; b < before.phase_blocks.size(); ++b) {
            const auto& old_weeks = before.phase_blocks[b]->weeks;
            const auto& new_weeks = after.phase_blocks[b]->weeks;
            ASSERT_EQ(new_weeks.size(), old_weeks.size());
            bool block_touched = false;
            for (std::size_t w = 0; w < old_weeks.size(); ++w) {
                const auto& old_days = old_weeks[w]->days;
                const auto& new_days = new_weeks[w]->days;
                ASSERT_EQ(new_days.size(), old_days.size());
                const bool touched =
                    result->changed &&
                    std::any_of(old_days.begin(), old_days.end(),
                                [&](const auto& d) { return d->id == result->day; });
                block_touched = block_touched || touched;
                EXPECT_EQ(new_weeks[w] == old_weeks[w], !touched);
                for (std::size_t d = 0; d < old_days.size(); ++d) {
                    const bool same = new_days[d] == old_days[d];
                    EXPECT_EQ(same, !result->changed || old_days[d]->id != result->day);
                }
            }
            EXPECT_EQ(after.phase_blocks[b] == before.phase_blocks[b], !block_touched);
        }
    });
}

TEST(EveryEdit, SharesTheGroupsOfADayThatItDoesNotTouch) {
    for_random_edits(3, [](const Plan& before, const Edit&, const base::Result<Edited>& result) {
        if (!result) {
            return;
        }
        std::set<const Group*> old_groups;
        for (const auto& groups : find_day(before, result->day)->blocks) {
            for (const auto& group : groups) {
                old_groups.insert(group.get());
            }
        }
        int fresh = 0;
        for (const auto& groups : find_day(result->plan, result->day)->blocks) {
            for (const auto& group : groups) {
                fresh += old_groups.contains(group.get()) ? 0 : 1;
            }
        }
        EXPECT_LE(fresh, 1);
    });
}

TEST(EveryEdit, KeepsIdsUniqueAndUsesNoneAgain) {
    for_random_edits(4, [](const Plan& before, const Edit&, const base::Result<Edited>& result) {
        if (!result) {
            return;
        }
        const auto ids = ids_in(result->plan);
        const std::set<std::uint32_t> unique(ids.begin(), ids.end());
        EXPECT_EQ(unique.size(), ids.size());
        EXPECT_GT(*unique.begin(), 0U);
        EXPECT_LT(*unique.rbegin(), result->plan.next_id);
        EXPECT_GE(result->plan.next_id, before.next_id);
        const auto old_ids = ids_in(before);
        const std::set<std::uint32_t> old(old_ids.begin(), old_ids.end());
        for (const std::uint32_t id : unique) {
            EXPECT_TRUE(old.contains(id) || id >= before.next_id);
        }
    });
}

TEST(EveryEdit, LeavesGroupsThatCanStand) {
    for_random_edits(5, [](const Plan&, const Edit&, const base::Result<Edited>& result) {
        if (!result) {
            EXPECT_TRUE(result.error().message.ends_with('.')) << "a sentence";
            return;
        }
        for (const auto& groups : find_day(result->plan, result->day)->blocks) {
            EXPECT_LE(groups.size(), PlanLimits::groups_in_block);
            for (const auto& group : groups) {
                const auto error = why_not(*group);
                EXPECT_FALSE(error.has_value()) << error->message;
            }
        }
    });
}

TEST(EveryEdit, SaysTrulyWhetherItChangedThePlan) {
    for_random_edits(6, [](const Plan& before, const Edit&, const base::Result<Edited>& result) {
        if (result) {
            EXPECT_EQ(result->changed, result->plan != before);
        }
    });
}

TEST(EveryEdit, ShowsAnItemThatIsThere) {
    for_random_edits(7, [](const Plan&, const Edit&, const base::Result<Edited>& result) {
        if (result && result->item) {
            EXPECT_TRUE(find_item(*find_day(result->plan, result->day), *result->item));
        }
    });
}

TEST(EveryEdit, ComesOutTheSameWhenItIsReplayed) {
    for_random_edits(8,
                     [](const Plan& before, const Edit& edit, const base::Result<Edited>& result) {
                         const auto again = model::apply(deep_copy(before), edit);
                         ASSERT_EQ(again.ok(), result.ok());
                         if (result) {
                             EXPECT_EQ(again->plan, result->plan);
                             EXPECT_EQ(again->item, result->item);
                         }
                     });
}

}  // namespace
}  // namespace phasewise::model
