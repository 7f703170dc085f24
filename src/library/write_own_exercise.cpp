#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/names.hpp"
#include "library/own_exercise.hpp"

namespace phasewise::library {

namespace {

using Json = nlohmann::ordered_json;

template <class Enum>
std::string name(Enum value) {
    return std::string(base::name_of(value));
}

template <class Enum>
void put_names(Json& json, const char* key, const std::vector<Enum>& values) {
    for (const Enum value : values) {
        json[key].push_back(name(value));
    }
}

void put_ids(Json& json, const char* key, const std::vector<model::ExerciseId>& ids) {
    for (const model::ExerciseId& id : ids) {
        json[key].push_back(id.text);
    }
}

void put_id(Json& json, const char* key, const std::optional<model::ExerciseId>& id) {
    if (id) {
        json[key] = id->text;
    }
}

void put_dose(Json& json, const model::Exercise& exercise) {
    json["dose"] = name(exercise.dose);
    json["dose_unit"] = name(exercise.dose_unit);
    if (exercise.dose_low) {
        json["dose_low"] = *exercise.dose_low;
    }
    if (exercise.dose_high) {
        json["dose_high"] = *exercise.dose_high;
    }
    if (exercise.hold_s) {
        json["hold_s"] = Json::array({exercise.hold_s->lo, exercise.hold_s->hi});
    }
}

void put_muscles(Json& json, const model::Exercise& exercise) {
    put_names(json, "primary_muscles", exercise.primary_muscles);
    put_names(json, "secondary_muscles", exercise.secondary_muscles);
    put_names(json, "stabilizer_muscles", exercise.stabilizer_muscles);
    put_names(json, "target_muscles", exercise.target_muscles);
    json["volume"] = name(exercise.volume);
}

void put_equipment(Json& json, const model::Exercise& exercise) {
    put_names(json, "equipment", exercise.equipment);
    for (const auto& [item, substitute] : exercise.equipment_alternatives) {
        json["equipment_alternatives"][name(item)].push_back(substitute);
    }
    put_names(json, "needs", exercise.needs);
    put_names(json, "load_types", exercise.load_types);
}

void put_strength(Json& json, const model::Exercise& exercise) {
    json["phase4_ok"] = exercise.phase4_ok;
    if (exercise.max_pct1rm) {
        json["max_pct1rm"] = *exercise.max_pct1rm;
    }
    json["phase5_role"] = name(exercise.phase5_role);
}

void put_roles(Json& json, const model::Exercise& exercise) {
    for (const model::ExerciseRole& role : exercise.also_counts_as) {
        Json part = Json::object();
        part["component"] = name(role.component);
        part["level"] = name(role.level);
        part["body_part"] = name(role.body_part);
        json["also_counts_as"].push_back(std::move(part));
    }
}

void put_relations(Json& json, const model::Exercise& exercise) {
    put_id(json, "regression", exercise.regression);
    put_id(json, "progression", exercise.progression);
    put_ids(json, "prior_level", exercise.prior_level);
    put_ids(json, "next_level", exercise.next_level);
    put_id(json, "standing_twin", exercise.standing_twin);
    put_ids(json, "phase2_stabilization_partner", exercise.phase2_stabilization_partner);
    put_ids(json, "phase5_power_partner", exercise.phase5_power_partner);
}

}  // namespace

Json write_own_exercise(const model::Exercise& exercise) {
    Json json = Json::object();
    json["id"] = exercise.id.text;
    json["name"] = exercise.name;
    for (const std::string& alias : exercise.aliases) {
        json["aliases"].push_back(alias);
    }
    json["component"] = name(exercise.component);
    json["level"] = name(exercise.level);
    json["body_part"] = name(exercise.body_part);
    json["movement_pattern"] = name(exercise.movement_pattern);
    json["pattern_family"] = name(exercise.pattern_family);
    json["complexity"] = exercise.complexity;
    put_muscles(json, exercise);
    put_equipment(json, exercise);
    put_names(json, "planes", exercise.planes);
    json["position"] = name(exercise.position);
    json["impact"] = name(exercise.impact);
    json["floor"] = name(exercise.floor);
    json["side"] = name(exercise.side);
    put_dose(json, exercise);
    json["starts"] = name(exercise.starts);
    json["pause_at"] = name(exercise.pause_at);
    json["tempo_say"] = name(exercise.tempo_say);
    put_strength(json, exercise);
    put_names(json, "tags", exercise.tags);
    put_roles(json, exercise);
    put_relations(json, exercise);
    if (!exercise.cue.empty()) {
        json["cue"] = exercise.cue;
    }
    return json;
}

}  // namespace phasewise::library
