#include "library/fields.hpp"

#include <algorithm>
#include <cstdint>

#include "base/text.hpp"

namespace phasewise::library {

namespace {

constexpr auto id_prefixes = std::to_array<std::string_view>(
    {"RES", "COR", "BAL", "PLY", "SAQ", "SMR", "STA", "ACT", "DYN", "CEX", "CAR", "GEN", "OWN"});
constexpr std::size_t id_bytes = 6;
constexpr std::size_t most_utf8_bytes = 4;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

bool is_exercise_id(std::string_view id) {
    return id.size() == id_bytes &&
           std::ranges::find(id_prefixes, id.substr(0, 3)) != id_prefixes.end() &&
           is_digit(id[3]) && is_digit(id[4]) && is_digit(id[5]);
}

std::string words(const base::JsonReader& value, std::size_t most, std::size_t least) {
    std::string text = value.text(most * most_utf8_bytes, least);
    const auto characters =
        text.size() -
        static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues_character));
    if (characters > most) {
        value.fault("longer than " + base::digits(most) + " characters");
    }
    return text;
}

model::ExerciseId exercise_id(const base::JsonReader& value) {
    // A missing value has been reported by whoever asked for it; an empty text is not.
    const bool there = value.is_string();
    model::ExerciseId id{value.text(64)};
    if (there && !is_exercise_id(id.text)) {
        value.fault(base::in_quotes(id.text) + " is no exercise id");
    }
    return id;
}

std::vector<model::ExerciseId> exercise_ids(const base::JsonReader& value, std::size_t most,
                                            std::size_t least) {
    std::vector<model::ExerciseId> result;
    for (const base::JsonReader& item : value.items(most, least)) {
        model::ExerciseId id = exercise_id(item);
        if (std::ranges::find(result, id) != result.end()) {
            item.fault("is there twice");
        }
        result.push_back(std::move(id));
    }
    return result;
}

}  // namespace phasewise::library
