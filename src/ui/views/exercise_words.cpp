#include "ui/views/exercise_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/names.hpp"
#include "library/library.hpp"
#include "model/exercise.hpp"
#include "model/taxonomy.hpp"
#include "model/words.hpp"

namespace phasewise::ui {
namespace {

void capitalize(std::string& text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
}

template <class Enum>
std::string listed(const std::vector<Enum>& values) {
    std::string text;
    for (const Enum value : values) {
        text += text.empty() ? "" : ", ";
        text += spoken(base::name_of(value));
    }
    return text;
}

}  // namespace

std::string spoken(std::string_view data_name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> own_words{
        {{"bodyweight", "body weight"}, {"smr", "self-massage (SMR)"}, {"saq", "SAQ"}}};
    for (const auto& [name, words] : own_words) {
        if (data_name == name) {
            return std::string(words);
        }
    }
    std::string text(data_name);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string muscles_and_equipment(const model::Exercise& exercise) {
    const auto& muscles =
        exercise.target_muscles.empty() ? exercise.primary_muscles : exercise.target_muscles;
    std::string text = listed(muscles);
    capitalize(text);
    if (const std::string equipment = listed(exercise.equipment); !equipment.empty()) {
        text += text.empty() ? "" : " \u00b7 ";
        text += equipment;
    }
    return text;
}

std::string kind_words(const model::Exercise& exercise) {
    std::string text = spoken(base::name_of(exercise.component));
    if (exercise.level != model::Level::any) {
        text = std::string(model::level_name(exercise.level)) + " " + text;
    }
    capitalize(text);
    if (exercise.body_part != model::BodyPart::any) {
        text += " \u00b7 " + spoken(base::name_of(exercise.body_part));
    }
    if (exercise.movement_pattern != model::MovementPattern::any) {
        text += " \u00b7 " + spoken(base::name_of(exercise.movement_pattern));
    }
    return text;
}

std::vector<std::string> second_lines(const library::Library& library) {
    std::vector<std::string> lines;
    lines.reserve(library.all().size());
    for (const model::Exercise& exercise : library.all()) {
        lines.push_back(muscles_and_equipment(exercise));
    }
    return lines;
}

}  // namespace phasewise::ui
