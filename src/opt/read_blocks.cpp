#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "library/fields.hpp"
#include "opt/acute_variables.hpp"
#include "opt/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

/// Components, none twice; the free rows of the planner belong to no block of their own.
std::vector<model::Component> components(const JsonReader& list, std::size_t least) {
    auto result =
        library::distinct<model::Component>(list, base::count_of<model::Component>, least);
    if (std::ranges::find(result, model::Component::generic) != result.end()) {
        list.fault("generic rows have no block of their own");
    }
    return result;
}

}  // namespace

void read_blocks(const JsonReader& file, Rules& rules) {
    file.only({"schema", "blocks"});
    (void)file.at("schema").integer(1, 1);
    std::array<bool, model::all_blocks.size()> seen{};
    for (const JsonReader& row : file.at("blocks").items(seen.size(), seen.size())) {
        row.only({"id", "name", "accepts", "usual_for", "day_kinds", "head", "ev", "sources"});
        const JsonReader id = row.at("id");
        const auto block = id.choice<model::Block>();
        const auto index = static_cast<std::size_t>(block);
        if (seen[index]) {
            id.fault("is there twice");
        }
        seen[index] = true;
        BlockRules& out = rules.blocks[index];
        out.block = block;
        out.name = library::words(row.at("name"), 40);
        out.accepts = components(row.at("accepts"), 1);
        out.usual_for = components(row.at("usual_for"), 0);
        out.head = components(row.at("head"), 0);
        out.day_kinds =
            library::distinct<model::DayKind>(row.at("day_kinds"), base::count_of<model::DayKind>);
        out.evidence = row.at("ev").choice<Evidence>();
        out.sources = read_source_ids(row.at("sources"));
    }
}

}  // namespace phasewise::opt
