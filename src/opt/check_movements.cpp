#include "opt/check_movements.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace phasewise::opt {

void Movements::count(const Seen& seen, int sets) {
    using model::MovementPattern;
    if (!seen.is_resistance()) {
        return;
    }
    switch (seen.exercise->movement_pattern) {
    case MovementPattern::horizontal_push:
    case MovementPattern::vertical_push: push += sets; break;
    case MovementPattern::horizontal_pull:
    case MovementPattern::vertical_pull: pull += sets; break;
    case MovementPattern::squat:
    case MovementPattern::lunge:
    case MovementPattern::step:
    case MovementPattern::hinge:
    case MovementPattern::hip_extension: lower += sets; break;
    default: break;
    }
}

std::string Movements::missing() const {
    std::vector<std::string_view> parts;
    if (push == 0) {
        parts.emplace_back("push");
    }
    if (pull == 0) {
        parts.emplace_back("pull");
    }
    if (lower == 0) {
        parts.emplace_back("squat, lunge, step or hinge");
    }
    std::string words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        words += i == 0 ? "" : i + 1 == parts.size() ? " and no " : ", no ";
        words += parts[i];
    }
    return words;
}

}  // namespace phasewise::opt
