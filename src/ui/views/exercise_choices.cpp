#include "ui/views/exercise_choices.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/names.hpp"
#include "library/library.hpp"
#include "model/exercise.hpp"
#include "model/taxonomy.hpp"
#include "model/words.hpp"
#include "ui/views/exercise_words.hpp"

namespace phasewise::ui {
namespace {

using model::Component;
using model::DoseKind;
using model::DoseUnit;

/// Components as a trainer looks for them, the ones that are made most often first.
constexpr std::array components{
    std::pair{Component::resistance, std::string_view("Resistance")},
    std::pair{Component::core, std::string_view("Core")},
    std::pair{Component::balance, std::string_view("Balance")},
    std::pair{Component::plyometric, std::string_view("Plyometric")},
    std::pair{Component::saq, std::string_view("Speed, agility, quickness")},
    std::pair{Component::smr, std::string_view("Self-myofascial release")},
    std::pair{Component::static_stretch, std::string_view("Static stretch")},
    std::pair{Component::active_stretch, std::string_view("Active stretch")},
    std::pair{Component::dynamic_stretch, std::string_view("Dynamic stretch")},
    std::pair{Component::corrective, std::string_view("Corrective")},
    std::pair{Component::cardio, std::string_view("Cardio")},
    std::pair{Component::generic, std::string_view("Something else")}};

struct CountedWords {
    Counted counted;
    std::string_view name;
    DoseKind dose;
    DoseUnit unit;
};
constexpr std::array counted_words{
    CountedWords{Counted::reps, "Repetitions", DoseKind::reps, DoseUnit::reps},
    CountedWords{Counted::reps_with_hold, "Repetitions with a hold", DoseKind::reps_hold,
                 DoseUnit::reps},
    CountedWords{Counted::seconds_held, "Seconds held", DoseKind::hold, DoseUnit::s},
    CountedWords{Counted::seconds, "Seconds of work", DoseKind::time, DoseUnit::s},
    CountedWords{Counted::metres, "Metres", DoseKind::distance, DoseUnit::m},
    CountedWords{Counted::steps, "Steps", DoseKind::distance, DoseUnit::steps},
    CountedWords{Counted::contacts, "Ground contacts", DoseKind::contacts, DoseUnit::contacts},
    CountedWords{Counted::passes, "Passes", DoseKind::passes, DoseUnit::passes},
    CountedWords{Counted::minutes, "Minutes", DoseKind::minutes, DoseUnit::min}};

constexpr std::array sides{std::pair{model::Side::both, std::string_view("Both sides at once")},
                           std::pair{model::Side::each, std::string_view("Each side")},
                           std::pair{model::Side::alternate, std::string_view("Sides in turn")},
                           std::pair{model::Side::split, std::string_view("Half on each side")}};

std::string capitalized(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

template <class Enum>
std::string named(Enum value) {
    return capitalized(spoken(base::name_of(value)));
}

template <class Enum, class Values>
void fill(EnumChoices<Enum>& to, const Values& values) {
    for (const Enum value : values) {
        to.add(value, named(value));
    }
    to.finish();
}

/// How often each value of an enumeration occurs.
template <class Enum>
using Counts = std::array<std::size_t, base::count_of<Enum>>;

/// The values that occur, the most frequent first.
template <class Enum>
std::vector<Enum> by_frequency(const Counts<Enum>& counts) {
    std::vector<Enum> values;
    values.reserve(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        values.push_back(static_cast<Enum>(i));
    }
    std::ranges::stable_sort(values, [&](Enum a, Enum b) {
        return counts[static_cast<std::size_t>(a)] > counts[static_cast<std::size_t>(b)];
    });
    return values;
}

std::vector<model::Equipment> equipment_of(const library::Library& library) {
    Counts<model::Equipment> counts{};
    for (const model::Exercise& exercise : library.all()) {
        for (const model::Equipment one : exercise.equipment) {
            ++counts[static_cast<std::size_t>(one)];
        }
    }
    return by_frequency<model::Equipment>(counts);
}

void fill_muscles(EnumChoices<model::Muscle>& to) {
    to.add(model::Muscle::unspecified, "None");
    for (std::size_t i = 0; i < base::count_of<model::Muscle>; ++i) {
        const auto muscle = static_cast<model::Muscle>(i);
        if (muscle != model::Muscle::unspecified) {
            to.add(muscle, named(muscle));
        }
    }
    to.finish();
}

}  // namespace

void fill_patterns(ExerciseChoices& choices, const library::Library& library, Component component) {
    Counts<model::MovementPattern> counts{};
    for (const model::Exercise& exercise : library.all()) {
        counts[static_cast<std::size_t>(exercise.movement_pattern)] +=
            exercise.component == component ? 1 : 0;
    }
    choices.patterns = {};
    choices.patterns.add(model::MovementPattern::any, "None of these");
    for (const model::MovementPattern pattern : by_frequency<model::MovementPattern>(counts)) {
        if (pattern != model::MovementPattern::any &&
            counts[static_cast<std::size_t>(pattern)] > 0) {
            choices.patterns.add(pattern, named(pattern));
        }
    }
    choices.patterns.finish();
}

ExerciseChoices exercise_choices(const library::Library& library, Component component) {
    ExerciseChoices choices;
    for (const auto& [value, name] : components) {
        choices.components.add(value, std::string(name));
    }
    choices.components.finish();
    for (const model::Level level : {model::Level::stabilization, model::Level::strength,
                                     model::Level::power, model::Level::any}) {
        choices.levels.add(level, std::string(model::level_name(level)));
    }
    choices.levels.finish();
    choices.body_parts.add(model::BodyPart::any, "None of these");
    for (const model::BodyPart part :
         {model::BodyPart::total_body, model::BodyPart::chest, model::BodyPart::back,
          model::BodyPart::shoulders, model::BodyPart::biceps, model::BodyPart::triceps,
          model::BodyPart::legs, model::BodyPart::core}) {
        choices.body_parts.add(part, named(part));
    }
    choices.body_parts.finish();
    fill_patterns(choices, library, component);
    for (const CountedWords& one : counted_words) {
        choices.counted.add(one.counted, std::string(one.name));
    }
    choices.counted.finish();
    for (const auto& [value, name] : sides) {
        choices.sides.add(value, std::string(name));
    }
    choices.sides.finish();
    fill_muscles(choices.muscles);
    fill(choices.equipment, equipment_of(library));
    return choices;
}

Counted counted_of(const model::Exercise& exercise) {
    for (const CountedWords& one : counted_words) {
        if (one.dose == exercise.dose && one.unit == exercise.dose_unit) {
            return one.counted;
        }
    }
    return Counted::reps;
}

void set_counted(model::Exercise& exercise, Counted counted) {
    if (counted == counted_of(exercise)) {
        return;
    }
    const CountedWords& words = counted_words[static_cast<std::size_t>(counted)];
    exercise.dose = words.dose;
    exercise.dose_unit = words.unit;
    // They are in the unit that it had.
    exercise.dose_low.reset();
    exercise.dose_high.reset();
    exercise.hold_s.reset();
}

model::PatternFamily usual_family(const library::Library& library, Component component,
                                  model::MovementPattern pattern) {
    Counts<model::PatternFamily> counts{};
    for (const model::Exercise& exercise : library.all()) {
        if (exercise.component == component && exercise.movement_pattern == pattern) {
            ++counts[static_cast<std::size_t>(exercise.pattern_family)];
        }
    }
    const auto most = std::ranges::max_element(counts);
    return *most == 0 ? model::PatternFamily::any
                      : static_cast<model::PatternFamily>(most - counts.begin());
}

}  // namespace phasewise::ui
