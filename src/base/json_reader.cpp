#include "base/json_reader.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace phasewise::base {

void Faults::add(std::string path, std::string problem) {
    Fault fault{std::move(path), std::move(problem)};
    if (std::ranges::find(list, fault) != list.end()) {
        return;  // two looks at one value found the same
    }
    ++count;
    if (list.size() < most) {
        list.push_back(std::move(fault));
    }
}

std::string Faults::text() const {
    std::string result;
    for (const Fault& fault : list) {
        if (!result.empty()) {
            result += '\n';
        }
        if (!fault.path.empty()) {
            result += fault.path;
            result += ": ";
        }
        result += fault.problem;
    }
    if (count > list.size()) {
        result += "\nand " + digits(count - list.size()) + " more";
    }
    return result;
}

JsonDocument::JsonDocument(std::unique_ptr<nlohmann::ordered_json> value)
    : value_(std::move(value)) {}
JsonDocument::JsonDocument(JsonDocument&&) noexcept = default;
JsonDocument& JsonDocument::operator=(JsonDocument&&) noexcept = default;
JsonDocument::~JsonDocument() = default;

JsonReader JsonDocument::root(Faults& faults) const { return {value_.get(), faults}; }

std::string JsonReader::path() const {
    std::string result;
    for (std::size_t i = 0; i < std::min(depth_, most_steps); ++i) {
        if (steps_[i].key.empty()) {
            result += '[' + digits(steps_[i].index) + ']';
        } else {
            result += result.empty() ? "" : ".";
            result += steps_[i].key;
        }
    }
    return depth_ > most_steps ? result + " ..." : result;
}

void JsonReader::fault(std::string problem) const {
    if (faults_->list.size() >= Faults::most) {
        ++faults_->count;  // nobody will read it: no words
        return;
    }
    faults_->add(path(), std::move(problem));
}

JsonReader JsonReader::step(const nlohmann::ordered_json* value, Step step) const {
    JsonReader result = *this;
    result.value_ = value;
    if (depth_ < most_steps) {
        result.steps_[depth_] = step;
    }
    ++result.depth_;
    return result;
}

bool JsonReader::is_object() const { return value_ != nullptr && value_->is_object(); }
bool JsonReader::is_array() const { return value_ != nullptr && value_->is_array(); }
bool JsonReader::is_string() const { return value_ != nullptr && value_->is_string(); }
bool JsonReader::is_number() const { return value_ != nullptr && value_->is_number(); }
bool JsonReader::is_null() const { return value_ != nullptr && value_->is_null(); }

bool JsonReader::has(std::string_view key) const {
    return is_object() && value_->find(key) != value_->end();
}

void JsonReader::only(std::initializer_list<std::string_view> known) const {
    if (value_ == nullptr) {
        return;
    }
    if (!value_->is_object()) {
        fault("must be an object");
        return;
    }
    for (const auto& [key, value] : value_->items()) {
        if (std::ranges::find(known, key) == known.end()) {
            fault("has no field " + in_quotes(key));
        }
    }
}

JsonReader JsonReader::at(std::string_view key) const {
    if (const auto member = maybe(key)) {
        return *member;
    }
    if (is_object()) {
        fault("needs the field " + in_quotes(key));
    }
    return step(nullptr, {key, 0});
}

std::optional<JsonReader> JsonReader::maybe(std::string_view key) const {
    if (value_ == nullptr) {
        return std::nullopt;
    }
    if (!value_->is_object()) {
        fault("must be an object");
        return std::nullopt;
    }
    const auto member = value_->find(key);
    if (member == value_->end()) {
        return std::nullopt;
    }
    return step(&*member, {key, 0});
}

std::vector<JsonReader> JsonReader::items(std::size_t most, std::size_t least) const {
    std::vector<JsonReader> result;
    if (value_ == nullptr) {
        return result;
    }
    if (!value_->is_array()) {
        fault("must be a list");
        return result;
    }
    const std::size_t size = value_->size();
    if (size > most) {
        fault("has " + digits(size) + " elements, at most " + digits(most) + " are allowed");
    } else if (size < least) {
        fault("has " + digits(size) + " elements, at least " + digits(least) + " are needed");
    }
    result.reserve(std::min(size, most));
    for (std::size_t i = 0; i < std::min(size, most); ++i) {
        result.push_back(step(&(*value_)[i], {{}, i}));
    }
    return result;
}

int JsonReader::integer(int lo, int hi) const { return static_cast<int>(integer64(lo, hi)); }

std::int64_t JsonReader::integer64(std::int64_t lo, std::int64_t hi) const {
    constexpr auto most_signed =
        static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    const std::int64_t fallback = std::clamp<std::int64_t>(0, lo, hi);
    if (value_ == nullptr) {
        return fallback;
    }
    if (!value_->is_number_integer()) {
        fault("must be a whole number");
        return fallback;
    }
    if (const auto* large = value_->get_ptr<const std::uint64_t*>();
        large != nullptr && *large > most_signed) {
        fault(std::to_string(*large) + " is over " + digits(hi));
        return fallback;
    }
    const auto number = value_->get<std::int64_t>();
    if (number < lo || number > hi) {
        fault(digits(number) +
              (number < lo ? " is under " + digits(lo) : " is over " + digits(hi)));
        return fallback;
    }
    return number;
}

int JsonReader::scaled(int lo, int hi, int factor) const {
    const int fallback = std::clamp(0, lo, hi);
    if (value_ == nullptr) {
        return fallback;
    }
    if (!value_->is_number()) {
        fault("must be a number");
        return fallback;
    }
    // A quotient is the double that its decimal figure is read as, so a bound itself is inside.
    const auto number = value_->get<double>();
    const double least = static_cast<double>(lo) / factor;
    const double most = static_cast<double>(hi) / factor;
    if (number < least || number > most) {
        const auto in_words = [](double bound) {
            const bool is_whole = bound == std::floor(bound);
            return is_whole ? digits(static_cast<int>(bound)) : nlohmann::json(bound).dump();
        };
        fault(value_->dump() +
              (number < least ? " is under " + in_words(least) : " is over " + in_words(most)));
        return fallback;
    }
    // The double of a half like 0.285 * 100 may lie a hair under it: what was written counts.
    constexpr double hair = 1 + 4 * std::numeric_limits<double>::epsilon();
    const double size = std::floor(std::abs(number) * factor * hair + 0.5);
    return static_cast<int>(number < 0 ? -size : size);
}

bool JsonReader::boolean() const {
    if (value_ == nullptr) {
        return false;
    }
    if (const auto* value = value_->get_ptr<const bool*>()) {
        return *value;
    }
    fault("must be true or false");
    return false;
}

std::string JsonReader::text(std::size_t most_bytes, std::size_t least_bytes) const {
    if (value_ == nullptr) {
        return {};
    }
    const auto* value = value_->get_ptr<const std::string*>();
    if (value == nullptr) {
        fault("must be text");
        return {};
    }
    if (value->size() > most_bytes) {
        fault("has " + digits(value->size()) + " bytes, at most " + digits(most_bytes) +
              " are allowed");
        return {};
    }
    if (value->size() < least_bytes) {
        fault("must not be shorter than " + digits(least_bytes) +
              (least_bytes == 1 ? " byte" : " bytes"));
        return {};
    }
    return *value;
}

std::vector<std::string> JsonReader::texts(std::size_t most, std::size_t most_bytes) const {
    std::vector<std::string> result;
    for (const JsonReader& item : items(most)) {
        result.push_back(item.text(most_bytes));
    }
    return result;
}

void JsonReader::unknown_choice(const std::string& name) const {
    // What is no text, or too long a text, has been reported by `text()`.
    const auto* value = value_ == nullptr ? nullptr : value_->get_ptr<const std::string*>();
    if (value != nullptr && *value == name) {
        fault(in_quotes(name) + " is not one of the known values");
    }
}

}  // namespace phasewise::base
