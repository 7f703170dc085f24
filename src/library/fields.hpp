#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "model/ids.hpp"

namespace phasewise::library {

// How the data files spell what several of them hold.

/// A text of `least` to `most` characters (not bytes).
[[nodiscard]] std::string words(const base::JsonReader& value, std::size_t most,
                                std::size_t least = 1);

/// Whether `id` has the form of an exercise id: a known prefix and three digits.
[[nodiscard]] bool is_exercise_id(std::string_view id);

/// An exercise id.
[[nodiscard]] model::ExerciseId exercise_id(const base::JsonReader& value);

/// `least` to `most` exercise ids, none twice.
[[nodiscard]] std::vector<model::ExerciseId> exercise_ids(const base::JsonReader& value,
                                                          std::size_t most, std::size_t least = 1);

/// `least` to `most` names of `Enum`, none twice.
template <class Enum>
[[nodiscard]] std::vector<Enum> distinct(const base::JsonReader& value, std::size_t most,
                                         std::size_t least = 1) {
    std::vector<Enum> result;
    for (const base::JsonReader& item : value.items(most, least)) {
        const Enum name = item.choice<Enum>();
        if (std::ranges::find(result, name) != result.end()) {
            item.fault("is there twice");
        }
        result.push_back(name);
    }
    return result;
}

/// Calls `visit(name, member)` for each member of an object whose keys are names of `Enum`, in the
/// order of the enumeration; faults any other key.
template <class Enum, class Visit>
void each_named(const base::JsonReader& object, Visit visit) {
    [&object]<std::size_t... I>(std::index_sequence<I...>) {
        object.only({base::Names<Enum>::values[I]...});
    }(std::make_index_sequence<base::count_of<Enum>>{});
    for (std::size_t i = 0; i < base::count_of<Enum>; ++i) {
        if (const auto member = object.maybe(base::Names<Enum>::values[i])) {
            visit(static_cast<Enum>(i), *member);
        }
    }
}

}  // namespace phasewise::library
