#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/json_reader.hpp"
#include "base/result.hpp"
#include "model/plan.hpp"

namespace phasewise::store {

/// The number of the plan format. A change that an older reader would misread raises it.
inline constexpr int plan_schema = 1;

// The plan format (assets/schema/plan.schema.json says the same to other programs). What has its
// usual value is left out; "?" marks such a field (written out it is read all the same). Two tables
// keep a plan small: most weeks repeat the groups of the week before, and most groups repeat a
// dose.
//
//   PLAN   {"schema":1, "id":"...", "name":"...", "edition":"app", "unit":"kg",
//           "start"?:"2026-11-23", "next_id":N, "own"?:[EXERCISE...], "doses":[DOSE...],
//           "groups":[ITEM or GROUP...],
//           "phase_blocks":[{"id":1, "phase":1, "weeks":[{"id":2, "deload"?:true,
//           "days":[DAY...]}]}]}
//   DAY    {"id":3, "name":"Day A", "kind"?:"cardio", "phase"?:2, "variant"?:"reduced",
//           "slot_min"?:60, "spotter"?:true, "supervised"?:false, "note"?:"...",
//           "blocks"?:{"warm_up"?:[[group, item id, ...], ...], ...}}
//          An entry names a group by its index and gives the ids of its items, in their order.
//   GROUP  {"kind"?:"superset", "rounds"?:3, "between_items"?:RANGE, "between_rounds"?:RANGE,
//           "between_pairs"?:RANGE, "items":[ITEM...]}
//          An item alone stands for a straight group without rests.
//   ITEM   {"exercise":"RES001" or "custom":"...", "role"?:{"component","level","body_part"},
//           "dose"?:index, "cardio"?:{"stage"?, "zone"?,
//           "intervals"?:{"work_s","easy_s","work_zone", "easy_zone"}},
//           "alternatives"?:["RES002"...], "note"?, "rationale"?, "locked"?:true,
//           "overrule"?:{"rule","note"}}
//   DOSE   {"side"?:"each", "tempo"?:"4/2/1" or "4/2/1/1", "sets"?:[SET...]}
//   SET    {"sets"?:2, "kind"?:"warm_up", "reps" or "s", "m", "steps", "contacts", "passes", "min":
//           RANGE, "hold"?:RANGE, "amrap"?:true, "load"?:[LOAD...], "rest"?:RANGE}
//   LOAD   {"rpe" or another kind: RANGE in hundredths, "unit"?:"lb", "as_typed"?:"..."}
//   RANGE  15 or [12,15]
//   EXERCISE  one of the trainer's own that the plan uses, by id (library/own_exercise.hpp)

/// The plan as JSON: canonical (the same plan gives the same bytes), compact (equal groups of a
/// plan are written once), everything in it.
[[nodiscard]] std::string encode_plan(const model::Plan& plan);

/// The same as a file for people: a line each part of it, which ends with the line's end.
[[nodiscard]] std::string plan_file(const model::Plan& plan);

/// The number of the plan format that `text` names, where it is JSON that names one.
[[nodiscard]] std::optional<int> schema_of(std::string_view text);

/// The plan that `text` holds. Strict: unknown keys, wrong types, values out of bounds, ids twice
/// are faults, each with its path; then there is no plan and the error lists them.
[[nodiscard]] base::Result<model::Plan> decode_plan(std::string_view text);

}  // namespace phasewise::store
