#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "library/fields.hpp"
#include "library/library.hpp"
#include "library/own_exercise.hpp"

namespace phasewise::library {

namespace {

using base::JsonReader;

constexpr std::size_t most_exercises = 500;
constexpr std::size_t most_name = 80;
constexpr std::size_t most_aliases = 8;
constexpr std::size_t most_muscles = 8;
constexpr std::size_t most_equipment = 6;
constexpr std::size_t most_substitutes = 4;
constexpr std::size_t most_needs = 4;
constexpr std::size_t most_load_types = 6;
constexpr std::size_t most_planes = 3;
constexpr std::size_t most_tags = 12;
constexpr std::size_t most_roles = 4;
constexpr std::size_t most_levels = 12;
constexpr std::size_t most_partners = 4;
constexpr int most_dose = 600;

// What may stand in for a piece of equipment: things of a household, or another piece.
constexpr auto substitutes = std::to_array<std::string_view>(
    {"belt", "bench", "bodyweight", "bottle", "box", "broomstick", "chair", "counter", "dumbbell",
     "kettlebell", "pillow", "stability_ball", "stair", "step", "towel"});

std::vector<std::string> aliases(const JsonReader& value) {
    std::vector<std::string> result;
    for (const JsonReader& item : value.items(most_aliases, 1)) {
        std::string alias = words(item, most_name);
        if (std::ranges::find(result, alias) != result.end()) {
            item.fault("is there twice");
        }
        result.push_back(std::move(alias));
    }
    return result;
}

std::vector<std::pair<model::Equipment, std::string>> alternatives(const JsonReader& value) {
    std::vector<std::pair<model::Equipment, std::string>> result;
    each_named<model::Equipment>(value, [&](model::Equipment item, const JsonReader& list) {
        const std::size_t first = result.size();
        for (const JsonReader& entry : list.items(most_substitutes, 1)) {
            std::string name = entry.text(most_name);
            if (std::ranges::find(substitutes, name) == substitutes.end()) {
                entry.fault(base::in_quotes(name) + " is no known substitute");
            }
            const auto same = [&name](const auto& pair) { return pair.second == name; };
            if (std::any_of(result.begin() + static_cast<std::ptrdiff_t>(first), result.end(),
                            same)) {
                entry.fault("is there twice");
            }
            result.emplace_back(item, std::move(name));
        }
    });
    if (value.is_object() && result.empty()) {
        value.fault("holds nothing");
    }
    return result;
}

template <class Enum>
std::vector<Enum> maybe_distinct(const JsonReader& row, std::string_view key, std::size_t most) {
    const auto value = row.maybe(key);
    return value ? distinct<Enum>(*value, most) : std::vector<Enum>{};
}

std::vector<model::ExerciseId> maybe_ids(const JsonReader& row, std::string_view key,
                                         std::size_t most) {
    const auto value = row.maybe(key);
    return value ? exercise_ids(*value, most) : std::vector<model::ExerciseId>{};
}

std::optional<model::ExerciseId> maybe_id(const JsonReader& row, std::string_view key) {
    const auto value = row.maybe(key);
    return value ? std::optional{exercise_id(*value)} : std::nullopt;
}

std::vector<model::ExerciseRole> roles(const JsonReader& value) {
    std::vector<model::ExerciseRole> result;
    for (const JsonReader& item : value.items(most_roles, 1)) {
        item.only({"component", "level", "body_part"});
        result.push_back({.component = item.at("component").choice<model::Component>(),
                          .level = item.at("level").choice<model::Level>(),
                          .body_part = item.at("body_part").choice<model::BodyPart>()});
    }
    return result;
}

void read_dose(const JsonReader& row, model::Exercise& exercise) {
    exercise.dose = row.at("dose").choice<model::DoseKind>();
    exercise.dose_unit = row.at("dose_unit").choice<model::DoseUnit>();
    const auto low = row.maybe("dose_low");
    const auto high = row.maybe("dose_high");
    if (low) {
        exercise.dose_low = low->integer(1, most_dose);
    }
    if (high) {
        exercise.dose_high = high->integer(1, most_dose);
    }
    if (low.has_value() != high.has_value()) {
        (low ? *low : *high).fault("dose_low and dose_high go together");
    } else if (low && *exercise.dose_low > *exercise.dose_high) {
        low->fault("is over dose_high");
    }
    if (const auto hold = row.maybe("hold_s")) {
        const std::vector<JsonReader> ends = hold->items(2, 2);
        if (ends.size() == 2) {
            const model::Range range{ends[0].integer(1, most_dose), ends[1].integer(1, most_dose)};
            if (range.lo > range.hi) {
                hold->fault("the first number is over the second");
            }
            exercise.hold_s = range;
        }
    }
}

void read_relations(const JsonReader& row, model::Exercise& exercise) {
    exercise.regression = maybe_id(row, "regression");
    exercise.progression = maybe_id(row, "progression");
    exercise.prior_level = maybe_ids(row, "prior_level", most_levels);
    exercise.next_level = maybe_ids(row, "next_level", most_levels);
    exercise.standing_twin = maybe_id(row, "standing_twin");
    exercise.phase2_stabilization_partner =
        maybe_ids(row, "phase2_stabilization_partner", most_partners);
    exercise.phase5_power_partner = maybe_ids(row, "phase5_power_partner", most_partners);
}

void read_strength(const JsonReader& row, model::Exercise& exercise) {
    exercise.phase4_ok = row.at("phase4_ok").boolean();
    if (const auto most = row.maybe("max_pct1rm")) {
        const int percent = most->integer(1, 100);
        if (percent != 85 && percent != 90 && percent != 100) {
            most->fault(base::digits(percent) + " is none of 85, 90, 100");
        }
        exercise.max_pct1rm = percent;
    }
    exercise.phase5_role = row.at("phase5_role").choice<model::Phase5Role>();
}

/// Whose an exercise is. A trainer may leave out what only the library must say.
enum class Owner : std::uint8_t { library, trainer };

/// The component stands once for a whole file of the library.
void check_owner(const JsonReader& row, const model::Exercise& exercise, Owner owner) {
    const bool is_own = is_own_id(exercise.id);
    if (owner == Owner::library && is_own) {
        row.at("id").fault("is kept for a trainer's own exercises");
    } else if (owner == Owner::trainer && !is_own && is_exercise_id(exercise.id.text)) {
        row.at("id").fault(base::in_quotes(exercise.id.text) + " is no id like \"OWN001\"");
    }
    if (owner == Owner::library && row.has("component")) {
        row.fault("has no field \"component\"");
    }
}

/// What describes an exercise in words; a trainer's own may say nothing.
void read_words(const JsonReader& row, Owner owner, model::Exercise& exercise) {
    const auto wanted = [&](std::string_view key) {
        return owner == Owner::library || row.has(key);
    };
    exercise.name = words(row.at("name"), most_name);
    if (wanted("aliases")) {
        exercise.aliases = aliases(row.at("aliases"));
    }
    if (wanted("primary_muscles")) {
        exercise.primary_muscles = distinct<model::Muscle>(row.at("primary_muscles"), most_muscles);
    }
    if (wanted("cue")) {
        exercise.cue = words(row.at("cue"), most_name);
    }
}

model::Exercise read_exercise(const JsonReader& row, model::Component component, Owner owner) {
    row.only({"id",
              "component",
              "name",
              "aliases",
              "level",
              "body_part",
              "movement_pattern",
              "pattern_family",
              "complexity",
              "primary_muscles",
              "secondary_muscles",
              "stabilizer_muscles",
              "target_muscles",
              "volume",
              "equipment",
              "equipment_alternatives",
              "needs",
              "load_types",
              "planes",
              "position",
              "impact",
              "floor",
              "side",
              "dose",
              "dose_unit",
              "dose_low",
              "dose_high",
              "hold_s",
              "starts",
              "pause_at",
              "tempo_say",
              "phase4_ok",
              "max_pct1rm",
              "phase5_role",
              "tags",
              "also_counts_as",
              "regression",
              "progression",
              "prior_level",
              "next_level",
              "standing_twin",
              "phase2_stabilization_partner",
              "phase5_power_partner",
              "cue"});
    model::Exercise exercise;
    exercise.id = exercise_id(row.at("id"));
    check_owner(row, exercise, owner);
    read_words(row, owner, exercise);
    exercise.component = component;
    exercise.level = row.at("level").choice<model::Level>();
    exercise.body_part = row.at("body_part").choice<model::BodyPart>();
    exercise.movement_pattern = row.at("movement_pattern").choice<model::MovementPattern>();
    exercise.pattern_family = row.at("pattern_family").choice<model::PatternFamily>();
    exercise.complexity = row.at("complexity").integer(1, 3);
    exercise.secondary_muscles =
        maybe_distinct<model::Muscle>(row, "secondary_muscles", most_muscles);
    exercise.stabilizer_muscles =
        maybe_distinct<model::Muscle>(row, "stabilizer_muscles", most_muscles);
    exercise.target_muscles = maybe_distinct<model::Muscle>(row, "target_muscles", most_muscles);
    exercise.volume = row.at("volume").choice<model::VolumeCount>();
    exercise.equipment = distinct<model::Equipment>(row.at("equipment"), most_equipment);
    if (const auto value = row.maybe("equipment_alternatives")) {
        exercise.equipment_alternatives = alternatives(*value);
    }
    exercise.needs = maybe_distinct<model::Need>(row, "needs", most_needs);
    exercise.load_types = distinct<model::LoadField>(row.at("load_types"), most_load_types);
    exercise.planes = distinct<model::Plane>(row.at("planes"), most_planes);
    exercise.position = row.at("position").choice<model::Position>();
    exercise.impact = row.at("impact").choice<model::Impact>();
    exercise.floor = row.at("floor").choice<model::FloorUse>();
    exercise.side = row.at("side").choice<model::Side>();
    read_dose(row, exercise);
    exercise.starts = row.at("starts").choice<model::MuscleAction>();
    exercise.pause_at = row.at("pause_at").choice<model::PauseAt>();
    exercise.tempo_say = row.at("tempo_say").choice<model::TempoWords>();
    read_strength(row, exercise);
    exercise.tags = maybe_distinct<model::Tag>(row, "tags", most_tags);
    if (const auto value = row.maybe("also_counts_as")) {
        exercise.also_counts_as = roles(*value);
    }
    read_relations(row, exercise);
    return exercise;
}

}  // namespace

void read_exercise_file(const JsonReader& file, std::vector<model::Exercise>& out) {
    file.only({"schema", "component", "exercises"});
    (void)file.at("schema").integer(1, 1);
    const auto component = file.at("component").choice<model::Component>();
    for (const JsonReader& row : file.at("exercises").items(most_exercises, 1)) {
        out.push_back(read_exercise(row, component, Owner::library));
    }
}

model::Exercise read_own_exercise(const JsonReader& row) {
    return read_exercise(row, row.at("component").choice<model::Component>(), Owner::trainer);
}

bool is_own_id(const model::ExerciseId& id) { return id.text.starts_with("OWN"); }

}  // namespace phasewise::library
