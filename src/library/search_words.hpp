#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/exercise.hpp"

namespace phasewise::library {

/// Where a word of an exercise stands; a greater number ranks higher.
enum class SearchField : std::uint8_t { none, other, alias, name };

/// A word that finds an exercise.
struct SearchWord {
    std::string text;
    SearchField field = SearchField::none;
};

/// Every word that `exercise` can be found by, folded, with what trainers write short for it ("db",
/// "rdl"); a word may be there more than once.
[[nodiscard]] std::vector<SearchWord> search_words(const model::Exercise& exercise);

}  // namespace phasewise::library
