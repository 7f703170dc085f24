#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json_reader.hpp"
#include "model/prescription.hpp"

namespace phasewise::store {

/// The side, tempo and sets of an item, as they stand in the table of doses (plan_codec.hpp).
struct DoseEntry {
    model::Side side = model::Side::both;
    std::optional<model::Tempo> tempo;
    std::vector<model::SetGroup> sets;
};

/// The table of doses. Where it has faults itself, an index beyond it is no fault of its own.
struct DoseTable {
    std::vector<DoseEntry> entries;
    bool sound = true;
};

/// Reads a DOSE of the plan format.
[[nodiscard]] DoseEntry read_dose(const base::JsonReader& json);

/// Reads a GROUP, or the ITEM that stands for one; its items have no ids yet.
[[nodiscard]] model::Group read_group(const base::JsonReader& json, const DoseTable& doses);

/// Reads an id of an exercise, a plan or a rule: its form only.
[[nodiscard]] std::string read_id(const base::JsonReader& json);

}  // namespace phasewise::store
