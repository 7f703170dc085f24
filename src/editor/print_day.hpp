#pragma once

#include <string>

#include "model/ids.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::editor {

// What the page lays out to be printed (web/print.js):
//   {"title":"...", "subtitle":"Week 1, Day A - Phase 1: ...", "client":"...", "note"?:"...",
//    "columns":["Exercise","Sets",...], "blocks":[BLOCK...], "notice":"..."}
//   BLOCK {"name":"Warm-up", "rows":[ROW...]}
//   ROW   {"group":"Circuit, 2 rounds; ..."}, a line over the exercises of a group, or
//         {"label"?:"A1", "exercise":"...", "sets":[SET...], "note"?:"..."}
//   SET   {"cells":["2","15","4/2/1","60 s","RPE 5-6"], "boxes":2}, in the order of the columns
//         between the first and the last; a box is ticked with a pencil for each set done
// All of it is text in the reader's words; the page adds none.

/// The day as JSON for a plain printed page; empty where the plan has no such day.
[[nodiscard]] std::string print_day(const model::Plan& plan, model::DayId id,
                                    const opt::Knowledge& knowledge);

}  // namespace phasewise::editor
