#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "model/client.hpp"

namespace phasewise::store {

// What the parts of the reader of client files (client_codec.hpp) share.

/// Reads the member `key`: "yes", "no", "unknown", true or false; unknown where it is missing.
[[nodiscard]] model::Answer answer_at(const base::JsonReader& json, std::string_view key);

/// Reads this as a day of the calendar, "2026-11-23".
[[nodiscard]] std::string read_day_of_calendar(const base::JsonReader& json);
/// Reads the member `key` as a day of the calendar; empty where it is missing.
[[nodiscard]] std::string date_at(const base::JsonReader& json, std::string_view key);

/// Reads the member `key` as text of at most `most` bytes; empty where it is missing.
[[nodiscard]] std::string text_at(const base::JsonReader& json, std::string_view key,
                                  std::size_t most);

/// Reads the member "side": "both", "left", "right", "L" or "R"; both where it is missing.
[[nodiscard]] model::BodySide side_at(const base::JsonReader& json);

/// Which of two units a measure is in.
enum class SaidUnit : std::uint8_t { none, usual, other };

/// Reads the member "unit", which must be there: the name of the `usual` unit or of the `other`
/// one; none where it is neither, which has been reported.
[[nodiscard]] SaidUnit unit_at(const base::JsonReader& json, std::string_view usual,
                               std::string_view other);

/// The one of two places for a value that is there; both together are a fault. `name` is the key of
/// the first.
[[nodiscard]] std::optional<base::JsonReader> one_of(const std::optional<base::JsonReader>& first,
                                                     const std::optional<base::JsonReader>& second,
                                                     std::string_view name);
/// The member `key`, or the same thing under its other name; both together are a fault.
[[nodiscard]] std::optional<base::JsonReader> maybe_either(const base::JsonReader& json,
                                                           std::string_view key,
                                                           std::string_view alias);

/// The detail of a condition that its subtype names ("copd"); nothing for any other word.
template <class Enum>
[[nodiscard]] std::optional<Enum> detail_named(std::string_view subtype) {
    const std::optional<Enum> detail = base::from_name<Enum>(subtype);
    return detail == Enum::unknown ? std::nullopt : detail;
}
/// The same of diabetes, whose types are also spelled "type_1" and "type_2".
template <>
[[nodiscard]] inline std::optional<model::DiabetesType> detail_named<model::DiabetesType>(
    std::string_view subtype) {
    if (subtype == "type_1" || subtype == "type_2") {
        subtype.remove_prefix(std::string_view("type_").size());
    }
    const auto detail = base::from_name<model::DiabetesType>(subtype);
    return detail == model::DiabetesType::unknown ? std::nullopt : detail;
}

/// Reads the screens, records and measures of a client: readiness, clearance, medications, movement
/// screen, vital signs, pain.
void read_health(const base::JsonReader& json, model::Client& client);

/// Reads the diagnosed conditions of a client and the details of each, and a pregnancy.
void read_conditions(const base::JsonReader& json, model::Client& client);

}  // namespace phasewise::store
