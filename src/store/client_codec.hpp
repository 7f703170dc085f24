#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "base/json_reader.hpp"
#include "base/result.hpp"
#include "model/client.hpp"

namespace phasewise::store {

// The client format: one flat object of the keys of the opt-model reference 7.6. Only "age" and
// "goal" must be there. docs/client-format.md names every key, unit and bound, and what asks for
// it; assets/schema/client.schema.json says the same to other programs.

/// Bounds of a client file. Lengths are bytes of UTF-8.
struct ClientLimits {
    static constexpr std::size_t bytes = std::size_t{1} << 20;  ///< of the text
    static constexpr int depth = 8;
    static constexpr std::size_t values = 20'000;
    static constexpr std::size_t keys = 100;

    static constexpr std::size_t name = 200;
    static constexpr std::size_t note = 1000;
    static constexpr std::size_t since = 40;
    static constexpr std::size_t clearance = 2000;

    static constexpr std::size_t equipment = 100;
    static constexpr std::size_t limits = 30;
    static constexpr std::size_t conditions = 30;
    static constexpr std::size_t medications = 20;
    static constexpr std::size_t clearances = 20;
    static constexpr std::size_t lifts = 60;
    static constexpr std::size_t findings = 60;
    static constexpr std::size_t pressures = 100;
    static constexpr std::size_t pregnancy_items = 40;
    static constexpr std::size_t exercises = 200;  ///< preferred, or with a one-rep max

    static constexpr int least_age = 6;
    static constexpr int most_age = 110;
    static constexpr int months = 1200;
    static constexpr int weeks = 5200;
};

/// The client that `json` holds. Strict: unknown keys, wrong types, values out of bounds and one
/// thing said twice are faults, each with its path; where there were any, the value means nothing.
/// A subtype that names a detail ("2" of diabetes) fills it, unless the detail says something
/// itself; where both say something, they have to agree.
[[nodiscard]] model::Client read_client(const base::JsonReader& json);

/// The client that `json` holds as text, or all its faults, one a line: "path: problem".
[[nodiscard]] base::Result<model::Client> decode_client(std::string_view json);

/// The client as a JSON value: canonical keys in a fixed order, what has its usual value left out.
[[nodiscard]] nlohmann::ordered_json write_client(const model::Client& client);

/// The client as JSON text: the same client gives the same bytes, and `decode_client` an equal
/// client, as long as every value is within its bounds and no subtype contradicts its detail.
[[nodiscard]] std::string encode_client(const model::Client& client);

}  // namespace phasewise::store
