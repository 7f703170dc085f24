#include "library/muscles.hpp"

#include <string>

#include "library/fields.hpp"

namespace phasewise::library {

namespace {
constexpr std::size_t most_parents = 4;
constexpr std::size_t most_rows = 200;
}  // namespace

void read_muscles(const base::JsonReader& file, Muscles& muscles) {
    file.only({"schema", "muscles"});
    (void)file.at("schema").integer(1, 1);
    std::array<bool, base::count_of<model::Muscle>> seen{};
    const base::JsonReader list = file.at("muscles");
    for (const base::JsonReader& row : list.items(most_rows, 1)) {
        row.only({"id", "parents"});
        const auto muscle = row.at("id").choice<model::Muscle>();
        const auto index = static_cast<std::size_t>(muscle);
        if (seen[index]) {
            row.fault("is there twice");
        }
        seen[index] = true;
        if (const auto parents = row.maybe("parents")) {
            muscles.parents[index] = distinct<model::Muscle>(*parents, most_parents);
        }
    }
    for (std::size_t i = 0; i < seen.size() && list.is_array(); ++i) {
        if (!seen[i]) {
            list.fault(std::string(base::Names<model::Muscle>::values[i]) + " is missing");
        }
    }
}

}  // namespace phasewise::library
