#include "editor/merge_entry.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "editor/state.hpp"
#include "editor/workspace_codec.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"
#include "opt/own_library.hpp"

namespace phasewise::editor {

namespace {

using model::Exercise;
using model::PlanId;
using OwnExercises = model::Shared<std::vector<Exercise>>;
using Plans = std::vector<model::Shared<model::Plan>>;

enum class Where : std::uint8_t { gone, plans, bin };

bool has(const std::vector<PlanId>& ids, const PlanId& id) {
    return std::ranges::find(ids, id) != ids.end();
}

Where where(const WorkspaceEntry& entry, const PlanId& id) {
    return has(entry.plans, id) ? Where::plans : has(entry.bin, id) ? Where::bin : Where::gone;
}

void order_by(Plans& plans, const std::vector<PlanId>& ids) {
    std::ranges::stable_sort(plans, {}, [&ids](const auto& plan) {
        return std::ranges::find(ids, plan->id) - ids.begin();
    });
}

void merge_places(Workspace& next, const EntryMerge& merge) {
    Plans plans;
    Plans bin;
    const auto put = [&](const model::Shared<model::Plan>& plan, Where now) {
        const PlanId& id = plan->id;
        const Where mine = where(merge.mine, id);
        Where wanted = mine == where(merge.base, id) ? where(merge.theirs, id) : mine;
        if (wanted == Where::gone && !merge.may_go(id)) {
            wanted = now;
        }
        if (wanted != Where::gone) {
            (wanted == Where::plans ? plans : bin).push_back(plan);
        }
    };
    for (const auto& plan : next.plans) {
        put(plan, Where::plans);
    }
    for (const auto& plan : next.bin) {
        put(plan, Where::bin);
    }
    if (merge.mine.plans == merge.base.plans) {
        order_by(plans, merge.theirs.plans);
    }
    if (merge.mine.bin == merge.base.bin) {
        order_by(bin, merge.theirs.bin);
    }
    next.plans = std::move(plans);
    next.bin = std::move(bin);
    if (next.open_plan() == nullptr) {
        next.open = next.plans.empty() ? PlanId{} : next.plans.front()->id;
    }
}

const Exercise* find(const OwnExercises& own, const model::ExerciseId& id) {
    if (!own) {
        return nullptr;
    }
    const auto found = std::ranges::find(*own, id, &Exercise::id);
    return found == own->end() ? nullptr : &*found;
}

bool same(const Exercise* a, const Exercise* b) {
    return a == b || (a != nullptr && b != nullptr && *a == *b);
}

OwnExercises merged_own(const EntryMerge& merge) {
    const OwnExercises& base = merge.base.own_exercises;
    const OwnExercises& mine = merge.mine.own_exercises;
    const OwnExercises& theirs = merge.theirs.own_exercises;
    std::vector<Exercise> own;
    std::vector<Exercise> second;  // what both tabs added under one id
    if (mine) {
        for (const Exercise& exercise : *mine) {
            const Exercise* before = find(base, exercise.id);
            const Exercise* there = find(theirs, exercise.id);
            if (!same(&exercise, before)) {
                own.push_back(exercise);
                if (before == nullptr && there != nullptr && !same(&exercise, there)) {
                    second.push_back(*there);
                }
            } else if (there != nullptr) {
                own.push_back(*there);
            }
        }
    }
    if (theirs) {
        for (const Exercise& exercise : *theirs) {
            const Exercise* before = find(base, exercise.id);
            if (find(mine, exercise.id) == nullptr && !same(&exercise, before)) {
                own.push_back(exercise);
            }
        }
    }
    for (Exercise& exercise : second) {
        std::vector<model::ExerciseId> taken;
        taken.reserve(own.size());
        for (const Exercise& one : own) {
            taken.push_back(one.id);
        }
        exercise.id = opt::free_own_id(taken);
        if (!exercise.id.text.empty()) {
            own.push_back(std::move(exercise));
        }
    }
    return own.empty() ? nullptr : std::make_shared<const std::vector<Exercise>>(std::move(own));
}

}  // namespace

Workspace merge_entry(Workspace next, const EntryMerge& merge) {
    if (merge.mine.settings == merge.base.settings) {
        next.settings = merge.theirs.settings;
    }
    OwnExercises own = merged_own(merge);
    const bool as_before =
        (!own && !next.own_exercises) || (own && next.own_exercises && *own == *next.own_exercises);
    if (!as_before) {
        next.own_exercises = std::move(own);
    }
    merge_places(next, merge);
    return next;
}

}  // namespace phasewise::editor
