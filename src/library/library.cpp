#include "library/library.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace phasewise::library {

Library::Library(std::vector<model::Exercise> exercises) : exercises_(std::move(exercises)) {
    by_id_.resize(exercises_.size());
    std::iota(by_id_.begin(), by_id_.end(), std::uint32_t{0});
    std::ranges::sort(by_id_, [this](std::uint32_t a, std::uint32_t b) {
        const auto order = exercises_[a].id <=> exercises_[b].id;
        return order != 0 ? order < 0 : a < b;
    });
}

std::optional<std::size_t> Library::index_of(const model::ExerciseId& id) const {
    const auto id_of = [this](std::uint32_t index) -> const model::ExerciseId& {
        return exercises_[index].id;
    };
    const auto found = std::ranges::lower_bound(by_id_, id, {}, id_of);
    if (found == by_id_.end() || exercises_[*found].id != id) {
        return std::nullopt;
    }
    return *found;
}

const model::Exercise* Library::find(const model::ExerciseId& id) const {
    const auto index = index_of(id);
    return index ? &exercises_[*index] : nullptr;
}

}  // namespace phasewise::library
