#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/prescription.hpp"
#include "model/typed_context.hpp"

namespace phasewise::model {

/// A field of a prescription that is typed into.
enum class TypedField : std::uint8_t { sets, dose, tempo, rest, load, zone, intervals };

/// A field of one set group that is typed into.
enum class SetField : std::uint8_t { count, kind, dose, rest, load };

/// `item` with `text` as its `field`, or a sentence that says what was not understood and how to
/// write it. Nothing is guessed: what could be two things is refused. What stands in the field as
/// `typed_text` says it changes nothing.
///
/// Sets, dose, rest and load are those of the work sets; warm-up, back-off, drop and test sets
/// stay.
/// - A dose without a number of sets keeps the sets there are ("12"); one with it ("3x12",
///   "12/10/8", "2x12, 10") replaces the work sets, each keeping the load and rest of the one in
///   its place. "each" sets the side; no word keeps it, for the side has a field of its own. What
///   may follow a dose goes to its own field: "5x3 @ 85", "30 min Z1", and "8x20/10" of minutes.
/// - Different rests and loads are written one for each set: "60/90 s", "60/70/80 kg".
/// - A load that is not numbers stays text ("green band", "2 plates"); a weight keeps what was said
///   of it ("45 lb each").
/// - Intervals with a number ("8x20/10") give the item the minutes, or seconds, that they take.
/// - An empty text clears tempo, rest, load, zone and intervals, and is refused for sets and dose.
[[nodiscard]] base::Result<Item> with_typed(const Item& item, TypedField field,
                                            std::string_view text, const TypedContext& context);

/// What stands in the field, as people write it: read again in the same context it gives the same
/// item. Empty where there is nothing.
[[nodiscard]] std::string typed_text(const Item& item, TypedField field,
                                     const TypedContext& context = {});

/// As for an item, of one set group alone. Its dose may say a number of sets and a load ("3x5 @
/// 85"); the side and the zone belong to the item. A kind is "work", "warm-up", "back-off", "drop",
/// "test".
[[nodiscard]] base::Result<SetGroup> with_typed(const SetGroup& set, SetField field,
                                                std::string_view text, const TypedContext& context);
[[nodiscard]] std::string typed_text(const SetGroup& set, SetField field,
                                     const TypedContext& context = {});

}  // namespace phasewise::model
