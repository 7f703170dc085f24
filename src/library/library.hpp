#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "model/exercise.hpp"

namespace phasewise::library {

/// The exercises, in the order of the files, found by id.
class Library {
public:
    Library() = default;
    explicit Library(std::vector<model::Exercise> exercises);

    [[nodiscard]] std::span<const model::Exercise> all() const { return exercises_; }
    [[nodiscard]] const model::Exercise* find(const model::ExerciseId& id) const;
    /// The index of `id` in `all()`, or nothing.
    [[nodiscard]] std::optional<std::size_t> index_of(const model::ExerciseId& id) const;

private:
    std::vector<model::Exercise> exercises_;
    std::vector<std::uint32_t> by_id_;  // indexes sorted by id
};

/// Reads one file of assets/exercises into `out`; what is wrong goes to the reader's faults.
void read_exercise_file(const base::JsonReader& file, std::vector<model::Exercise>& out);

/// Faults what one file cannot show: a relation to an id that does not exist, an id or a name
/// twice.
void check_relations(std::span<const model::Exercise> exercises, base::Faults& faults);

}  // namespace phasewise::library
