// What holds for every sequence of edits.

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <variant>
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

using Result = base::Result<Edited>;

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

/// What a plan shares with another: its parts by their ids.
struct Parts {
    std::map<std::uint32_t, Shared<PhaseBlock>> phase_blocks;
    std::map<std::uint32_t, Shared<Week>> weeks;
    std::map<std::uint32_t, Shared<Day>> days;
    std::map<std::uint32_t, Shared<Group>> groups;  ///< by the id of the first item
};

Parts parts_of(const Plan& plan) {
    Parts parts;
    for (const auto& phase_block : plan.phase_blocks) {
        parts.phase_blocks[phase_block->id.value] = phase_block;
        for (const auto& week : phase_block->weeks) {
            parts.weeks[week->id.value] = week;
            for (const auto& day : week->days) {
                parts.days[day->id.value] = day;
                for (const auto& groups : day->blocks) {
                    for (const auto& group : groups) {
                        parts.groups[group->items.front().id.value] = group;
                    }
                }
            }
        }
    }
    return parts;
}

template <class T>
void expect_shared(const std::map<std::uint32_t, T>& before,
                   const std::map<std::uint32_t, T>& after) {
    for (const auto& [id, part] : after) {
        const auto old = before.find(id);
        if (old != before.end() && *old->second == *part) {
            EXPECT_EQ(old->second, part) << "says the same and is another value";
        }
    }
}

TEST(EveryEdit, SharesAllThatStillSaysTheSame) {
    for_random_edits(2, [](const Plan& before, const Edit&, const Result& result) {
        if (!result) {
            return;
        }
        const Parts old = parts_of(before);
        const Parts now = parts_of(result->plan);
        expect_shared(old.phase_blocks, now.phase_blocks);
        expect_shared(old.weeks, now.weeks);
        expect_shared(old.days, now.days);
        expect_shared(old.groups, now.groups);
    });
}

/// The days and weeks that an edit names as those to be changed.
struct Named {
    std::set<DayId> days;
    std::set<WeekId> weeks;

    template <class Each>
        requires requires(const Each& edit) { edit.day; }
    void add(const Each& edit) {
        days.insert(edit.day);
    }
    void add(const MoveItems& edit) { days.insert({edit.day, edit.to_day.value_or(edit.day)}); }
    void add(const CopyDay& edit) { days.insert(edit.to.begin(), edit.to.end()); }
    void add(const CopyWeek& edit) { weeks.insert(edit.to.begin(), edit.to.end()); }
    void add(const AddDay& edit) { days.insert(edit.after); }
    void add(const AddWeek&) {}
    void add(const RemoveWeek& edit) { weeks.insert(edit.week); }
    void add(const SetWeek& edit) { weeks.insert(edit.week); }
    void add(const SetPlan&) {}
};

TEST(EveryEdit, ChangesOnlyTheDaysAndWeeksThatItNames) {
    for_random_edits(3, [](const Plan& before, const Edit& edit, const Result& result) {
        if (!result) {
            return;
        }
        Named named;
        std::visit([&](const auto& one) { named.add(one); }, edit);
        const Parts now = parts_of(result->plan);
        for (const auto& [week_id, week] : parts_of(before).weeks) {
            bool is_named = named.weeks.contains(WeekId{week_id});
            for (const auto& day : week->days) {
                if (named.days.contains(day->id)) {
                    is_named = true;
                } else if (!named.weeks.contains(WeekId{week_id})) {
                    const auto same = now.days.find(day->id.value);
                    ASSERT_NE(same, now.days.end()) << edit.index();
                    EXPECT_EQ(same->second, day) << edit.index();
                }
            }
            if (!is_named) {
                const auto same = now.weeks.find(week_id);
                ASSERT_NE(same, now.weeks.end()) << edit.index();
                EXPECT_EQ(same->second, week) << edit.index();
            }
        }
    });
}

TEST(EveryEdit, KeepsIdsUniqueAndUsesNoneAgain) {
    for_random_edits(4, [](const Plan& before, const Edit& edit, const Result& result) {
        if (!result) {
            return;
        }
        const auto ids = ids_in(result->plan);
        const std::set<std::uint32_t> unique(ids.begin(), ids.end());
        EXPECT_EQ(unique.size(), ids.size()) << edit.index();
        EXPECT_GT(*unique.begin(), 0U);
        EXPECT_LT(*unique.rbegin(), result->plan.next_id);
        EXPECT_GE(result->plan.next_id, before.next_id);
        const auto old_ids = ids_in(before);
        const std::set<std::uint32_t> old(old_ids.begin(), old_ids.end());
        for (const std::uint32_t id : unique) {
            EXPECT_TRUE(old.contains(id) || id >= before.next_id) << edit.index();
        }
    });
}

TEST(EveryEdit, LeavesAPlanThatCanBeStored) {
    for_random_edits(5, [](const Plan&, const Edit& edit, const Result& result) {
        if (!result) {
            EXPECT_TRUE(result.error().message.ends_with('.')) << "a sentence";
            return;
        }
        const auto error = why_not(result->plan, Plan{});
        EXPECT_FALSE(error.has_value()) << edit.index() << ": " << error->message;
        ASSERT_FALSE(result->plan.phase_blocks.empty());
        for (const auto& phase_block : result->plan.phase_blocks) {
            ASSERT_FALSE(phase_block->weeks.empty());
            for (const auto& week : phase_block->weeks) {
                ASSERT_FALSE(week->days.empty());
            }
        }
    });
}

TEST(EveryEdit, SaysTrulyWhetherItChangedThePlan) {
    for_random_edits(6, [](const Plan& before, const Edit& edit, const Result& result) {
        if (result) {
            EXPECT_EQ(result->changed, result->plan != before) << edit.index();
        }
    });
}

TEST(EveryEdit, ShowsADayAndAnItemThatAreThere) {
    for_random_edits(7, [](const Plan&, const Edit& edit, const Result& result) {
        if (!result || std::holds_alternative<SetPlan>(edit)) {
            return;
        }
        const Day* const day = find_day(result->plan, result->day);
        ASSERT_NE(day, nullptr) << edit.index();
        if (result->item) {
            EXPECT_TRUE(find_item(*day, *result->item)) << edit.index();
        }
    });
}

TEST(EveryEdit, ComesOutTheSameWhenItIsReplayed) {
    for_random_edits(8, [](const Plan& before, const Edit& edit, const Result& result) {
        const auto again = model::apply(deep_copy(before), edit);
        ASSERT_EQ(again.ok(), result.ok());
        if (!result) {
            EXPECT_EQ(again.error(), result.error());
            return;
        }
        EXPECT_EQ(again->plan, result->plan);
        EXPECT_EQ(again->changed, result->changed);
        EXPECT_EQ(again->day, result->day);
        EXPECT_EQ(again->item, result->item);
    });
}

/// How many work sets each item is done for, rounds counted, each kind of set up to its limit.
std::map<std::uint32_t, int> work_in(const Plan& plan) {
    std::map<std::uint32_t, int> work;
    for (const auto& day : days_of(plan)) {
        for (const auto& groups : day->blocks) {
            for (const auto& group : groups) {
                for (const Item& item : group->items) {
                    for (const SetGroup& set : item.sets) {
                        work[item.id.value] +=
                            set.kind == SetKind::work
                                ? std::min(set.count * group->rounds, PlanLimits::sets)
                                : 0;
                    }
                }
            }
        }
    }
    return work;
}

TEST(MovingRemovingAndUngrouping, TrainsEveryItemThatStaysAsMuchAsBefore) {
    for_random_edits(9, [](const Plan& before, const Edit& edit, const Result& result) {
        const bool keeps_work =
            std::holds_alternative<RemoveItems>(edit) || std::holds_alternative<MoveItems>(edit) ||
            std::holds_alternative<MoveWithinGroup>(edit) || std::holds_alternative<Ungroup>(edit);
        if (!result || !keeps_work) {
            return;
        }
        const auto old = work_in(before);
        for (const auto& [item, sets] : work_in(result->plan)) {
            EXPECT_EQ(sets, old.at(item)) << edit.index();
        }
    });
}

TEST(RandomEdits, HoldEveryEditMadeIdleAndRefused) {
    struct Count {
        int made = 0;
        int idle = 0;
        int refused = 0;
    };
    std::array<Count, std::variant_size_v<Edit>> counts{};
    base::Random random(10);
    Plan plan = test::random_plan(random);
    for (int i = 0; i < 15000; ++i) {
        const Edit edit = test::random_edit(random, plan);
        Count& count = counts[edit.index()];
        const auto result = model::apply(plan, edit);
        ++(!result ? count.refused : result->changed ? count.made : count.idle);
        plan = result ? result->plan : plan;
    }
    const std::set<std::size_t> always_new{0, 4, 7, 15, 16, 17, 18};  // never without effect
    for (std::size_t e = 0; e < counts.size(); ++e) {
        EXPECT_GT(counts[e].made, 5) << e;
        EXPECT_GT(counts[e].refused, 0) << e;
        EXPECT_TRUE(counts[e].idle > 0 || always_new.contains(e)) << e;
    }
    EXPECT_LT(size_of(plan).items, 1000U) << "runs stay at a human size";
}

}  // namespace
}  // namespace phasewise::model
