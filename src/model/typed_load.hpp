#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "model/prescription.hpp"
#include "model/typed_context.hpp"
#include "model/typed_one_load.hpp"
#include "model/typed_scan.hpp"

// Internal to model/typed_*.
namespace phasewise::model::typed {

/// What a bare number means where `standing` are the loads there: a number of the same kind and
/// unit, or what the context says.
[[nodiscard]] BareLoad bare_load(const std::vector<Load>& standing, const TypedContext& context);

/// Whether loads could begin at the cursor by a word or sign of their own: "RPE", "RIR", "BW", "@".
[[nodiscard]] bool begins_load(const Cursor& cursor);

/// The loads from the cursor to the end: one ("75 %", "RPE 7-8", "20 kg", "45 lb each", "BW+10",
/// "assist 20 kg"), or a load and an effort together ("75 % RPE 8"). After "@" a bare number is an
/// RPE up to 10 and a percentage from 30 to below 100; others are refused.
[[nodiscard]] base::Result<std::vector<Load>> take_loads(Cursor& cursor, const BareLoad& bare);

/// As `take_loads` for the text from token `place` on, for one or several set groups: "@ 85",
/// "@ 60/70/80 kg".
[[nodiscard]] base::Result<std::vector<std::vector<Load>>> take_load_list(const Scan& scan,
                                                                          std::size_t place,
                                                                          const BareLoad& bare);

/// As `take_loads` for the whole text; words that say no number that is known stay as they were
/// typed, as a band where they name one, otherwise with kind none, and an effort may follow them.
[[nodiscard]] base::Result<std::vector<Load>> read_loads(const Scan& scan, const BareLoad& bare);

/// Loads of several set groups, in order: "60/70/80 kg", "RPE 7/8/9", "60 kg/65 kg"; or anything
/// that `read_loads` takes (or nothing), with ";" between. One where the text is neither.
[[nodiscard]] base::Result<std::vector<std::vector<Load>>> read_load_list(const Scan& scan,
                                                                          const BareLoad& bare);

/// Loads as they are read again: "75 %, RPE 8", "45 lb each", "green band".
[[nodiscard]] std::string load_words(const std::vector<Load>& loads);
/// Those of several set groups that are not all alike: "60/70/80 kg", or with ";" between.
[[nodiscard]] std::string load_words(const std::vector<std::vector<Load>>& lists);

}  // namespace phasewise::model::typed
