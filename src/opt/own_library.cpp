#include "opt/own_library.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "library/library.hpp"
#include "library/own_exercise.hpp"
#include "library/search.hpp"
#include "model/items.hpp"
#include "model/plan.hpp"

namespace phasewise::opt {

namespace {

using model::Exercise;
using model::ExerciseId;

constexpr int most_number = 999;

/// Calls `visit` with each relation that names one exercise, and each that names several.
template <class One, class Several>
void each_relation(Exercise& exercise, const One& one, const Several& several) {
    for (std::optional<ExerciseId>* id :
         {&exercise.regression, &exercise.progression, &exercise.standing_twin}) {
        one(*id);
    }
    for (std::vector<ExerciseId>* ids :
         {&exercise.prior_level, &exercise.next_level, &exercise.phase2_stabilization_partner,
          &exercise.phase5_power_partner}) {
        several(*ids);
    }
}

void drop_unknown_relations(Exercise& exercise, const std::set<ExerciseId>& known) {
    each_relation(
        exercise,
        [&](std::optional<ExerciseId>& id) {
            if (id && !known.contains(*id)) {
                id.reset();
            }
        },
        [&](std::vector<ExerciseId>& ids) {
            std::erase_if(ids, [&](const ExerciseId& id) { return !known.contains(id); });
        });
}

using NewIds = std::map<ExerciseId, ExerciseId>;

/// Puts the new id in the place of an old one; answers whether it did.
bool rename(ExerciseId& id, const NewIds& ids) {
    const auto found = ids.find(id);
    if (found == ids.end()) {
        return false;
    }
    id = found->second;
    return true;
}

bool rename_all(std::vector<ExerciseId>& list, const NewIds& ids) {
    bool any = false;
    for (ExerciseId& id : list) {
        any = rename(id, ids) || any;
    }
    return any;
}

Exercise renamed(Exercise exercise, const NewIds& ids) {
    rename(exercise.id, ids);
    each_relation(
        exercise,
        [&](std::optional<ExerciseId>& id) {
            if (id) {
                rename(*id, ids);
            }
        },
        [&](std::vector<ExerciseId>& list) { rename_all(list, ids); });
    return exercise;
}

bool same_but_for_the_id(const Exercise& a, Exercise b) {
    b.id = a.id;
    return a == b;
}

const Exercise* find(std::span<const Exercise> own, const ExerciseId& id) {
    const auto found = std::ranges::find(own, id, &Exercise::id);
    return found == own.end() ? nullptr : &*found;
}

/// The new ids that the exercises of `plan` need, see `merge_own`.
NewIds new_ids(const model::Plan& plan, std::span<const Exercise> own,
               std::vector<ExerciseId> taken) {
    NewIds ids;
    for (const auto& exercise : plan.own_exercises) {
        const Exercise* same_id = find(own, exercise->id);
        if (same_id != nullptr && *same_id == *exercise) {
            continue;
        }
        if (same_id == nullptr && std::ranges::find(taken, exercise->id) == taken.end()) {
            continue;
        }
        const auto known = std::ranges::find_if(
            own, [&](const Exercise& one) { return same_but_for_the_id(one, *exercise); });
        if (known != own.end()) {
            ids[exercise->id] = known->id;
            continue;
        }
        for (const auto& other : plan.own_exercises) {
            taken.push_back(other->id);
        }
        ExerciseId fresh = free_own_id(taken);
        if (!fresh.text.empty()) {
            taken.push_back(fresh);
            ids[exercise->id] = std::move(fresh);
        }
    }
    return ids;
}

}  // namespace

Knowledge with_own(const Knowledge& shipped, std::span<const Exercise> own) {
    Knowledge knowledge = shipped;
    const auto all = shipped.library.all();
    std::vector<Exercise> exercises(all.begin(), all.end());
    std::set<ExerciseId> known;
    for (const Exercise& exercise : all) {
        known.insert(exercise.id);
    }
    for (const Exercise& exercise : own) {
        if (known.insert(exercise.id).second) {
            exercises.push_back(exercise);
        }
    }
    for (auto exercise = exercises.begin() + static_cast<std::ptrdiff_t>(all.size());
         exercise != exercises.end(); ++exercise) {
        drop_unknown_relations(*exercise, known);
    }
    knowledge.library = library::Library(std::move(exercises));
    knowledge.search = library::SearchIndex(knowledge.library);
    return knowledge;
}

model::Plan embed_own(model::Plan plan, std::span<const Exercise> own) {
    std::set<ExerciseId> used;
    const auto use = [&used](const ExerciseId& id) {
        if (library::is_own_id(id)) {
            used.insert(id);
        }
    };
    model::each_item(plan, [&](const model::Item& item) {
        use(item.exercise);
        std::ranges::for_each(item.alternatives, use);
    });
    std::vector<model::Shared<Exercise>> embedded;
    for (const ExerciseId& id : used) {
        const auto held = std::ranges::find_if(
            plan.own_exercises, [&](const auto& exercise) { return exercise->id == id; });
        const Exercise* now = find(own, id);
        if (held != plan.own_exercises.end() && (now == nullptr || **held == *now)) {
            embedded.push_back(*held);
        } else if (now != nullptr && embedded.size() < model::PlanLimits::own_exercises) {
            embedded.push_back(std::make_shared<const Exercise>(*now));
        }
    }
    plan.own_exercises = std::move(embedded);
    return plan;
}

ExerciseId free_own_id(std::span<const ExerciseId> taken) {
    std::array<bool, most_number + 1> used{};
    int highest = 0;
    for (const ExerciseId& id : taken) {
        const std::string_view text = id.text;
        if (!library::is_own_id(id) || text.size() != 6) {
            continue;
        }
        const int number = 100 * (text[3] - '0') + 10 * (text[4] - '0') + (text[5] - '0');
        if (0 < number && number <= most_number) {
            used[static_cast<std::size_t>(number)] = true;
            highest = std::max(highest, number);
        }
    }
    int number = highest + 1;
    if (number > most_number) {
        number = 1;
        while (number <= most_number && used[static_cast<std::size_t>(number)]) {
            ++number;
        }
        if (number > most_number) {
            return {};
        }
    }
    const std::string figures = base::digits(number);
    return {"OWN" + std::string(3 - figures.size(), '0') + figures};
}

MergedOwn merge_own(model::Plan plan, std::span<const Exercise> own,
                    std::vector<ExerciseId> taken) {
    const NewIds ids = new_ids(plan, own, std::move(taken));
    MergedOwn merged;
    merged.plan = ids.empty() ? std::move(plan) : model::with_items(plan, [&](model::Item& item) {
        const bool exercise = rename(item.exercise, ids);
        return rename_all(item.alternatives, ids) || exercise;
    });
    for (auto& exercise : merged.plan.own_exercises) {
        if (!ids.empty()) {
            exercise = std::make_shared<const Exercise>(renamed(*exercise, ids));
        }
        if (find(own, exercise->id) == nullptr) {
            merged.added.push_back(*exercise);
        }
    }
    std::ranges::sort(merged.plan.own_exercises,
                      [](const auto& a, const auto& b) { return a->id < b->id; });
    return merged;
}

}  // namespace phasewise::opt
