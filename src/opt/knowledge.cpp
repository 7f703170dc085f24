#include "opt/knowledge.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "base/text.hpp"
#include "opt/asset_file.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;
using model::Component;

/// The order of the components in the library, whatever order their files come in.
constexpr std::array component_order{Component::resistance,
                                     Component::core,
                                     Component::balance,
                                     Component::plyometric,
                                     Component::saq,
                                     Component::smr,
                                     Component::static_stretch,
                                     Component::active_stretch,
                                     Component::dynamic_stretch,
                                     Component::cardio,
                                     Component::corrective,
                                     Component::generic};
static_assert(component_order.size() == base::count_of<Component>);

std::size_t place_of(const model::Exercise& exercise) {
    const auto found = std::ranges::find(component_order, exercise.component);
    return static_cast<std::size_t>(found - component_order.begin());
}

/// Knowledge while it is read part by part.
class Reading {
public:
    base::Faults& faults() { return faults_; }

    void exercises(const JsonReader& file) { library::read_exercise_file(file, exercises_); }
    void muscles(const JsonReader& file) { library::read_muscles(file, knowledge_.muscles); }
    void power_map(const JsonReader& file) { read_power_map(file, knowledge_.power_map); }
    void acute_variables(const JsonReader& file) { read_acute_variables(file, knowledge_.rules); }
    void blocks(const JsonReader& file) { read_blocks(file, knowledge_.rules); }
    void rules(const JsonReader& file) { read_rule_book(file, knowledge_.rule_book); }

    /// What was read, or all that is wrong with it.
    base::Result<Knowledge> finish() {
        if (faults_.empty()) {
            // Only now: what could not be read would be missed here a second time.
            library::check_relations(exercises_, faults_);
            check_power_map();
        }
        if (!faults_.empty()) {
            return base::Error{faults_.text()};
        }
        put_in_order();
        knowledge_.library = library::Library(std::move(exercises_));
        knowledge_.search = library::SearchIndex(knowledge_.library);
        return std::move(knowledge_);
    }

private:
    void put_in_order() {
        std::vector<model::Exercise> ordered;
        ordered.reserve(exercises_.size());
        for (std::size_t place = 0; place < component_order.size(); ++place) {
            for (model::Exercise& exercise : exercises_) {
                if (place_of(exercise) == place) {
                    ordered.push_back(std::move(exercise));
                }
            }
        }
        exercises_ = std::move(ordered);
    }

    void check_power_map() {
        const auto check = [this](const model::ExerciseId& id, std::string_view where) {
            const auto same = [&id](const model::Exercise& exercise) { return exercise.id == id; };
            if (std::ranges::none_of(exercises_, same)) {
                faults_.add("power_map." + std::string(where),
                            "no exercise has the id " + base::in_quotes(id.text));
            }
        };
        for (std::size_t i = 0; i < base::count_of<model::PatternFamily>; ++i) {
            const auto family = static_cast<model::PatternFamily>(i);
            for (const model::ExerciseId& id : knowledge_.power_map.partners_of(family)) {
                check(id, "families." + std::string(base::name_of(family)));
            }
        }
        for (const model::ExerciseId& id : knowledge_.power_map.skilled_only) {
            check(id, "skilled_only");
        }
    }

    Knowledge knowledge_;
    std::vector<model::Exercise> exercises_;
    base::Faults faults_;
};

}  // namespace

base::Result<Knowledge> read_knowledge(std::string_view packed) {
    const auto document = base::JsonDocument::parse(packed);
    if (!document) {
        return document.error();
    }
    Reading reading;
    const JsonReader root = document->root(reading.faults());
    root.only(
        {"schema", "exercises", "muscles", "power_map", "acute_variables", "blocks", "rules"});
    (void)root.at("schema").integer(1, 1);
    for (const JsonReader& file : root.at("exercises").items(component_order.size(), 1)) {
        reading.exercises(file);
    }
    reading.muscles(root.at("muscles"));
    reading.power_map(root.at("power_map"));
    reading.acute_variables(root.at("acute_variables"));
    reading.blocks(root.at("blocks"));
    reading.rules(root.at("rules"));
    return reading.finish();
}

base::Result<Knowledge> read_knowledge_folder(const std::string& assets) {
    Reading reading;
    base::Faults& faults = reading.faults();
    for (const Component component : component_order) {
        read_asset(assets, "exercises/" + std::string(base::name_of(component)) + ".json", faults,
                   [&](const JsonReader& file) { reading.exercises(file); });
    }
    read_asset(assets, "exercises/muscles.json", faults,
               [&](const JsonReader& file) { reading.muscles(file); });
    read_asset(assets, "exercises/power_map.json", faults,
               [&](const JsonReader& file) { reading.power_map(file); });
    read_asset(assets, "opt/acute_variables.json", faults,
               [&](const JsonReader& file) { reading.acute_variables(file); });
    read_asset(assets, "opt/blocks.json", faults,
               [&](const JsonReader& file) { reading.blocks(file); });
    read_asset(assets, "opt/rules.json", faults,
               [&](const JsonReader& file) { reading.rules(file); });
    return reading.finish();
}

}  // namespace phasewise::opt
