#include "opt/power_map.hpp"

#include "library/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;
using library::distinct;

constexpr std::size_t most_partners = 20;
constexpr std::size_t most_skilled = 50;
constexpr int most_singles = 20;

void read_patterns(const JsonReader& singles, SinglesAllowed& out) {
    out.families = distinct<model::PatternFamily>(singles.at("pattern_families"),
                                                  base::count_of<model::PatternFamily>, 0);
    out.patterns = distinct<model::MovementPattern>(singles.at("movement_patterns"),
                                                    base::count_of<model::MovementPattern>, 0);
}

}  // namespace

void read_power_map(const JsonReader& file, PowerMap& map) {
    file.only({"schema", "families", "skilled_only", "singles_allowed"});
    (void)file.at("schema").integer(1, 1);
    const JsonReader families = file.at("families");
    bool any = false;
    library::each_named<model::PatternFamily>(families, [&](model::PatternFamily family,
                                                            const JsonReader& list) {
        map.partners[static_cast<std::size_t>(family)] = library::exercise_ids(list, most_partners);
        any = true;
    });
    if (!any && families.is_object()) {
        families.fault("holds nothing");
    }
    map.skilled_only = library::exercise_ids(file.at("skilled_only"), most_skilled, 0);
    const JsonReader singles = file.at("singles_allowed");
    singles.only({"phase2", "phase5"});
    const JsonReader phase2 = singles.at("phase2");
    phase2.only({"pattern_families", "movement_patterns", "components"});
    read_patterns(phase2, map.phase2);
    map.phase2.components =
        distinct<model::Component>(phase2.at("components"), base::count_of<model::Component>, 0);
    const JsonReader phase5 = singles.at("phase5");
    phase5.only({"pattern_families", "movement_patterns", "max_per_session"});
    read_patterns(phase5, map.phase5);
    map.phase5.most_per_session = phase5.at("max_per_session").integer(0, most_singles);
}

}  // namespace phasewise::opt
