#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "library/library.hpp"

namespace phasewise::library {

namespace {

std::string at(const model::Exercise& exercise, std::string_view field) {
    return "exercises[" + exercise.id.text + "]." + std::string(field);
}

/// Ids of all exercises, sorted.
std::vector<std::string_view> sorted_ids(std::span<const model::Exercise> exercises) {
    std::vector<std::string_view> ids;
    for (const model::Exercise& exercise : exercises) {
        ids.push_back(exercise.id.text);
    }
    std::ranges::sort(ids);
    return ids;
}

/// Looks up the relations of one exercise.
struct RelationCheck {
    const std::vector<std::string_view>& ids;
    const model::Exercise& exercise;
    base::Faults& faults;

    void known(const model::ExerciseId& id, std::string_view field) const {
        if (!std::ranges::binary_search(ids, std::string_view(id.text))) {
            faults.add(at(exercise, field), "no exercise has the id " + base::in_quotes(id.text));
        } else if (id == exercise.id) {
            faults.add(at(exercise, field), "points at itself");
        }
    }
    void known(const std::optional<model::ExerciseId>& id, std::string_view field) const {
        if (id) {
            known(*id, field);
        }
    }
    void known(const std::vector<model::ExerciseId>& list, std::string_view field) const {
        for (const model::ExerciseId& id : list) {
            known(id, field);
        }
    }
};

/// A text and the index of the exercise that has it.
using Owned = std::pair<std::string_view, std::size_t>;

/// Faults texts that stand in the list twice, at the later of the two exercises.
void check_unique(std::span<const model::Exercise> exercises, std::vector<Owned> texts,
                  std::string_view field, base::Faults& faults) {
    std::ranges::sort(texts);
    for (std::size_t i = 1; i < texts.size(); ++i) {
        if (texts[i].first == texts[i - 1].first) {
            faults.add(at(exercises[texts[i].second], field),
                       base::in_quotes(texts[i].first) + " is already taken by " +
                           exercises[texts[i - 1].second].id.text);
        }
    }
}

}  // namespace

void check_relations(std::span<const model::Exercise> exercises, base::Faults& faults) {
    const std::vector<std::string_view> ids = sorted_ids(exercises);
    std::vector<Owned> own_ids;
    std::vector<Owned> names;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        const model::Exercise& exercise = exercises[i];
        own_ids.emplace_back(exercise.id.text, i);
        names.emplace_back(exercise.name, i);
        for (const std::string& alias : exercise.aliases) {
            names.emplace_back(alias, i);
        }
        const RelationCheck check{ids, exercise, faults};
        check.known(exercise.regression, "regression");
        check.known(exercise.progression, "progression");
        check.known(exercise.prior_level, "prior_level");
        check.known(exercise.next_level, "next_level");
        check.known(exercise.standing_twin, "standing_twin");
        check.known(exercise.phase2_stabilization_partner, "phase2_stabilization_partner");
        check.known(exercise.phase5_power_partner, "phase5_power_partner");
    }
    check_unique(exercises, std::move(own_ids), "id", faults);
    check_unique(exercises, std::move(names), "name", faults);
}

}  // namespace phasewise::library
