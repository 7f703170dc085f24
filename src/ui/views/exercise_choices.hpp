#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "library/library.hpp"
#include "model/exercise.hpp"
#include "ui/widgets/choice.hpp"

namespace phasewise::ui {

/// The values of an enumeration that can be chosen, in words. It can be moved, not copied: the
/// choices point at the names.
template <class Enum>
struct EnumChoices {
    std::vector<Enum> values;
    std::vector<Choice> choices;  ///< beside them
    std::vector<std::string> names;

    EnumChoices() = default;
    EnumChoices(const EnumChoices&) = delete;
    EnumChoices& operator=(const EnumChoices&) = delete;
    EnumChoices(EnumChoices&&) noexcept = default;
    EnumChoices& operator=(EnumChoices&&) noexcept = default;
    ~EnumChoices() = default;

    void add(Enum value, std::string name) {
        values.push_back(value);
        names.push_back(std::move(name));
    }
    /// When all are added.
    void finish() {
        choices.clear();
        for (const std::string& name : names) {
            choices.push_back({name, name});
        }
    }
    /// Where `value` is, or past the end.
    [[nodiscard]] std::size_t index_of(Enum value) const {
        std::size_t index = 0;
        while (index < values.size() && values[index] != value) {
            ++index;
        }
        return index;
    }
};

/// What a set of an exercise is counted in.
enum class Counted : std::uint8_t {
    reps,
    reps_with_hold,
    seconds_held,
    seconds,
    metres,
    steps,
    contacts,
    passes,
    minutes
};

/// What the form of an own exercise offers.
struct ExerciseChoices {
    EnumChoices<model::Component> components;
    EnumChoices<model::Level> levels;
    EnumChoices<model::BodyPart> body_parts;
    EnumChoices<model::MovementPattern> patterns;  ///< those that fit the component
    EnumChoices<Counted> counted;
    EnumChoices<model::Side> sides;
    EnumChoices<model::Muscle> muscles;       ///< by name; `unspecified` first, as none
    EnumChoices<model::Equipment> equipment;  ///< the most common first
    static constexpr std::size_t common_equipment = 12;
};

[[nodiscard]] ExerciseChoices exercise_choices(const library::Library& library,
                                               model::Component component);
/// Only the patterns anew, for another component.
void fill_patterns(ExerciseChoices& choices, const library::Library& library,
                   model::Component component);

/// How the exercise is counted, and how to make it so.
[[nodiscard]] Counted counted_of(const model::Exercise& exercise);
void set_counted(model::Exercise& exercise, Counted counted);

/// What most exercises of the library with this component and movement pattern are filed under: it
/// decides which of them make a pair.
[[nodiscard]] model::PatternFamily usual_family(const library::Library& library,
                                                model::Component component,
                                                model::MovementPattern pattern);

}  // namespace phasewise::ui
