#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/edit.hpp"
#include "support/plans.hpp"

namespace phasewise::model {

using Names = std::vector<std::string>;

/// A plan of two weeks of two days in phase 1, and its first day, which edits change. Items are
/// named by their exercise.
class PlanUnderEdit : public testing::Test {
protected:
    [[nodiscard]] const Day& day() const { return *find_day(plan, day_id); }
    [[nodiscard]] DayId day_at(std::size_t index) const { return test::days_of(plan)[index]->id; }
    [[nodiscard]] ItemId id_of(const std::string& exercise) const {
        for (const auto& groups : day().blocks) {
            for (const auto& group : groups) {
                for (const Item& item : group->items) {
                    if (item.exercise.text == exercise) {
                        return item.id;
                    }
                }
            }
        }
        return {};
    }
    [[nodiscard]] std::vector<ItemId> ids_of(const Names& exercises) const {
        std::vector<ItemId> ids;
        for (const std::string& exercise : exercises) {
            ids.push_back(id_of(exercise));
        }
        return ids;
    }
    [[nodiscard]] const Group& group_of(const std::string& exercise) const {
        const auto place = find_item(day(), id_of(exercise));
        EXPECT_TRUE(place.has_value()) << exercise;
        return *day().groups(place->block)[place->group];
    }
    [[nodiscard]] const Item& item_of(const std::string& exercise) const {
        return item_at(day(), *find_item(day(), id_of(exercise)));
    }
    void add(Block block, const Group& group) {
        plan = test::after(plan, InsertGroup{day_id, block, 99, group});
    }
    void add(Block block, const Names& exercises) {
        for (const std::string& exercise : exercises) {
            add(block, test::straight(exercise));
        }
    }

    /// Makes the edit; the exercise that it shows, or "". Keeps whether it changed anything and the
    /// day it shows.
    std::string make(const Edit& edit) {
        auto edited = model::apply(plan, edit);
        EXPECT_TRUE(edited.ok()) << edited.error().message;
        if (!edited) {
            return "refused";
        }
        changed = edited->changed;
        shown_day = edited->day;
        EXPECT_EQ(edited->changed, edited->plan != plan);
        plan = edited->plan;
        if (!edited->item) {
            return "";
        }
        const Day* const shown = find_day(plan, shown_day);
        const auto place = shown == nullptr ? std::nullopt : find_item(*shown, *edited->item);
        EXPECT_TRUE(place.has_value());
        return place ? item_at(*shown, *place).exercise.text : "nowhere";
    }
    [[nodiscard]] std::string refusal(const Edit& edit) const {
        const auto edited = model::apply(plan, edit);
        EXPECT_FALSE(edited.ok());
        return edited.ok() ? "made" : edited.error().message;
    }
    [[nodiscard]] Names in(Block block) const { return test::exercises_in(day(), block); }

    Plan plan = test::small_plan();
    DayId day_id = test::days_of(plan)[0]->id;
    DayId shown_day;
    bool changed = false;
};

}  // namespace phasewise::model
