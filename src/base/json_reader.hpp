#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "base/names.hpp"
#include "base/result.hpp"

namespace phasewise::base {

/// Bounds on a foreign text, checked before and while it is parsed.
struct JsonLimits {
    std::size_t bytes = std::size_t{2} * 1024 * 1024;
    int depth = 32;
    std::size_t nodes = 400'000;
    std::size_t keys = 1'000;  ///< fields of one object: finding one takes a look at each
};

/// Something wrong in a document: where ("weeks[2].days[0].reps") and what ("500 is over 100").
struct Fault {
    std::string path;
    std::string problem;

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// All that is wrong in a document, at most `most` of them; `count` goes on counting.
struct Faults {
    static constexpr std::size_t most = 50;

    std::vector<Fault> list;
    std::size_t count = 0;

    void add(std::string path, std::string problem);
    [[nodiscard]] bool empty() const { return count == 0; }
    /// All faults in words, one a line: "path: problem".
    [[nodiscard]] std::string text() const;
};

class JsonReader;

/// A parsed document. Keeps the values alive that its readers look at.
class JsonDocument {
public:
    /// Reads UTF-8 JSON text: well-formed, within the limits, no duplicate keys, no NUL in strings.
    [[nodiscard]] static Result<JsonDocument> parse(std::string_view text, JsonLimits limits = {});

    JsonDocument(JsonDocument&&) noexcept;
    JsonDocument& operator=(JsonDocument&&) noexcept;
    ~JsonDocument();

    /// The reader of the top value. Faults found through it go to `faults`.
    [[nodiscard]] JsonReader root(Faults& faults) const;

private:
    explicit JsonDocument(std::unique_ptr<nlohmann::ordered_json> value);
    std::unique_ptr<nlohmann::ordered_json> value_;
};

/// A checked look at one JSON value. Every accessor takes bounds, reports a fault with its path
/// instead of failing, and then answers a harmless default, so one pass reports every fault.
/// A reader is a cursor: copy it freely, but not beyond its document. Keys given to it are string
/// literals (or outlive it), for the path is only put into words when there is a fault.
class JsonReader {
public:
    [[nodiscard]] std::string path() const;
    void fault(std::string problem) const;

    /// Whether this stands for something that is not there (and has been reported).
    [[nodiscard]] bool is_missing() const { return value_ == nullptr; }
    [[nodiscard]] bool is_object() const;
    [[nodiscard]] bool is_array() const;
    [[nodiscard]] bool is_string() const;
    [[nodiscard]] bool is_number() const;
    [[nodiscard]] bool is_null() const;
    [[nodiscard]] bool has(std::string_view key) const;

    /// Faults every key that is not in `known`; faults when this is no object.
    void only(std::initializer_list<std::string_view> known) const;

    /// The member `key`; a fault (and an empty reader, silent from then on) where it is missing.
    [[nodiscard]] JsonReader at(std::string_view key) const;
    /// The member `key`, or nothing where it is missing.
    [[nodiscard]] std::optional<JsonReader> maybe(std::string_view key) const;
    /// The elements of this array, at most `most`, at least `least` of them.
    [[nodiscard]] std::vector<JsonReader> items(std::size_t most, std::size_t least = 0) const;

    /// This value as an integer from `lo` to `hi`; a fraction is a fault.
    [[nodiscard]] int integer(int lo, int hi) const;
    [[nodiscard]] std::int64_t integer64(std::int64_t lo, std::int64_t hi) const;
    /// This number times `factor` (at least 1) as an integer from `lo` to `hi`, rounded half away
    /// from zero: 72.5 with a factor of 10 is 725. A number outside `lo / factor` to `hi / factor`
    /// is a fault, however little.
    [[nodiscard]] int scaled(int lo, int hi, int factor) const;
    [[nodiscard]] bool boolean() const;
    /// This value as text of at most `most_bytes` bytes of UTF-8, at least `least_bytes`.
    [[nodiscard]] std::string text(std::size_t most_bytes, std::size_t least_bytes = 0) const;
    /// This value as an array of texts.
    [[nodiscard]] std::vector<std::string> texts(std::size_t most, std::size_t most_bytes) const;
    /// This value as one of the names of `Enum`.
    template <class Enum>
    [[nodiscard]] Enum choice() const {
        const std::string name = text(64);
        if (const auto value = from_name<Enum>(name)) {
            return *value;
        }
        unknown_choice(name);
        return Enum{};
    }
    /// This value as an array of names of `Enum`.
    template <class Enum>
    [[nodiscard]] std::vector<Enum> choices(std::size_t most) const {
        std::vector<Enum> result;
        for (const JsonReader& item : items(most)) {
            result.push_back(item.choice<Enum>());
        }
        return result;
    }

private:
    friend class JsonDocument;

    /// One step of a path: a key, or an index where the key is empty.
    struct Step {
        std::string_view key;
        std::size_t index = 0;
    };
    static constexpr std::size_t most_steps = 16;  // deeper than any of our documents

    JsonReader(const nlohmann::ordered_json* value, Faults& faults)
        : value_(value), faults_(&faults) {}
    [[nodiscard]] JsonReader step(const nlohmann::ordered_json* value, Step step) const;
    void unknown_choice(const std::string& name) const;

    const nlohmann::ordered_json* value_;  // null: missing, already reported
    Faults* faults_;
    std::array<Step, most_steps> steps_{};
    std::size_t depth_ = 0;
};

}  // namespace phasewise::base
