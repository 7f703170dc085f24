#include "editor/workspace_codec.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/json_reader.hpp"
#include "base/json_writer.hpp"
#include "base/names.hpp"
#include "base/result.hpp"
#include "editor/own_exercises.hpp"
#include "editor/state.hpp"
#include "library/own_exercise.hpp"
#include "model/limits.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {

namespace {

using base::JsonReader;
using Json = nlohmann::ordered_json;
using OwnExercises = model::Shared<std::vector<model::Exercise>>;

constexpr std::size_t most_plans = 2000;

bool same(const OwnExercises& a, const OwnExercises& b) { return a == b || (a && b && *a == *b); }

std::vector<model::PlanId> ids_of(const std::vector<model::Shared<model::Plan>>& plans) {
    std::vector<model::PlanId> ids;
    ids.reserve(plans.size());
    for (const auto& plan : plans) {
        ids.push_back(plan->id);
    }
    return ids;
}

template <class Enum>
void put_choice(Json& json, const char* key, Enum value, Enum usual) {
    if (value != usual) {
        json[key] = std::string(base::name_of(value));
    }
}

Json encode(const Settings& settings) {
    const Settings usual;
    Json json = Json::object();
    put_choice(json, "theme", settings.theme, usual.theme);
    put_choice(json, "motion", settings.motion, usual.motion);
    if (settings.text_percent != usual.text_percent) {
        json["text_percent"] = settings.text_percent;
    }
    put_choice(json, "unit", settings.unit, usual.unit);
    put_choice(json, "edition", settings.edition, usual.edition);
    return json;
}

template <class Enum>
void read_choice(const JsonReader& json, const char* key, Enum& value) {
    if (const auto found = json.maybe(key)) {
        value = found->choice<Enum>();
    }
}

Settings read_settings(const JsonReader& json) {
    json.only({"theme", "motion", "text_percent", "unit", "edition"});
    Settings settings;
    read_choice(json, "theme", settings.theme);
    read_choice(json, "motion", settings.motion);
    if (const auto percent = json.maybe("text_percent")) {
        settings.text_percent =
            percent->integer(Settings::least_text_percent, Settings::most_text_percent);
    }
    read_choice(json, "unit", settings.unit);
    read_choice(json, "edition", settings.edition);
    return settings;
}

model::PlanId read_plan_id(const JsonReader& json) {
    model::PlanId id{json.text(model::PlanLimits::id_bytes, 1)};
    if (!id.text.empty() && !model::is_id(id.text)) {
        json.fault(R"(must consist of letters, digits, "_" and "-")");
    }
    return id;
}

std::vector<model::PlanId> read_plan_ids(const JsonReader& json, std::set<model::PlanId>& seen) {
    std::vector<model::PlanId> ids;
    for (const JsonReader& item : json.items(most_plans)) {
        ids.push_back(read_plan_id(item));
        if (!seen.insert(ids.back()).second) {
            item.fault("is there twice");
        }
    }
    return ids;
}

OwnExercises read_own(const JsonReader& json) {
    std::vector<model::Exercise> own;
    std::set<model::ExerciseId> seen;
    for (const JsonReader& row : json.items(most_own_exercises)) {
        own.push_back(library::read_own_exercise(row));
        if (!seen.insert(own.back().id).second) {
            row.fault("has an id that is there twice");
        }
    }
    return own.empty() ? nullptr
                       : std::make_shared<const std::vector<model::Exercise>>(std::move(own));
}

}  // namespace

bool operator==(const WorkspaceEntry& a, const WorkspaceEntry& b) {
    return a.plans == b.plans && a.bin == b.bin && a.open == b.open && a.settings == b.settings &&
           same(a.own_exercises, b.own_exercises);
}

WorkspaceEntry entry_of(const Workspace& workspace) {
    return {ids_of(workspace.plans), ids_of(workspace.bin), workspace.open, workspace.settings,
            workspace.own_exercises};
}

std::string encode_entry(const WorkspaceEntry& entry) {
    Json json = Json::object();
    Json& plans = json["plans"] = Json::array();
    for (const model::PlanId& id : entry.plans) {
        plans.push_back(id.text);
    }
    for (const model::PlanId& id : entry.bin) {
        json["bin"].push_back(id.text);
    }
    if (!entry.open.text.empty()) {
        json["open"] = entry.open.text;
    }
    if (Json settings = encode(entry.settings); !settings.empty()) {
        json["settings"] = std::move(settings);
    }
    if (entry.own_exercises) {
        for (const model::Exercise& exercise : *entry.own_exercises) {
            json["own"].push_back(library::write_own_exercise(exercise));
        }
    }
    return base::write_json(json);
}

base::Result<WorkspaceEntry> decode_entry(std::string_view text) {
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    const JsonReader root = document->root(faults);
    root.only({"plans", "bin", "open", "settings", "own"});
    WorkspaceEntry entry;
    std::set<model::PlanId> seen;
    entry.plans = read_plan_ids(root.at("plans"), seen);
    if (const auto bin = root.maybe("bin")) {
        entry.bin = read_plan_ids(*bin, seen);
    }
    if (const auto open = root.maybe("open")) {
        entry.open = read_plan_id(*open);
    }
    if (const auto settings = root.maybe("settings")) {
        entry.settings = read_settings(*settings);
    }
    if (const auto own = root.maybe("own")) {
        entry.own_exercises = read_own(*own);
    }
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return entry;
}

}  // namespace phasewise::editor
