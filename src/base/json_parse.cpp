#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/json_reader.hpp"
#include "base/text.hpp"

namespace phasewise::base {

namespace {

using Json = nlohmann::ordered_json;
using Fields = Json::object_t;

/// Builds the document while it is parsed and stops at the first bound that is passed, so that a
/// hostile text costs no more than an honest one.
class Builder : public nlohmann::json_sax<Json> {
public:
    explicit Builder(JsonLimits limits) : limits_(limits) {}

    [[nodiscard]] std::unique_ptr<Json> take() { return std::move(root_); }
    [[nodiscard]] const std::string& problem() const { return problem_; }
    /// Where the text stops being JSON, in bytes.
    [[nodiscard]] std::size_t position() const { return position_; }

    bool null() override { return put(Json(nullptr)) != nullptr; }
    bool boolean(bool value) override { return put(Json(value)) != nullptr; }
    bool number_integer(number_integer_t value) override { return put(Json(value)) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return put(Json(value)) != nullptr; }
    bool number_float(number_float_t value, const string_t& /*text*/) override {
        return put(Json(value)) != nullptr;
    }
    bool string(string_t& value) override {
        return no_nul(value) && put(Json(std::move(value))) != nullptr;
    }
    bool binary(binary_t& /*value*/) override { return stop("holds binary data"); }

    bool start_object(std::size_t /*size*/) override { return open(Json::object()); }
    bool key(string_t& key) override {
        const Json& object = *open_.back();
        if (!no_nul(key)) {
            return false;
        }
        if (object.size() >= limits_.keys) {
            return stop("has an object with more than " + digits(limits_.keys) + " fields");
        }
        if (object.contains(key)) {
            return stop("has a field twice in one object: " + in_quotes(key));
        }
        key_ = std::move(key);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*size*/) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override {
        position_ = position;
        return false;
    }

private:
    bool stop(std::string problem) {
        problem_ = std::move(problem);
        return false;
    }

    bool no_nul(const std::string& text) {
        return text.find('\0') == std::string::npos || stop("has a NUL character in a text");
    }

    /// Puts `value` where the parser stands; null where that passes a bound.
    Json* put(Json value) {
        if (++nodes_ > limits_.nodes) {
            stop("has more than " + digits(limits_.nodes) + " values");
            return nullptr;
        }
        if (open_.empty()) {
            root_ = std::make_unique<Json>(std::move(value));
            return root_.get();
        }
        Json& parent = *open_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        // `key` has made sure that the object has no such field yet: no second look for it.
        auto& fields = parent.get_ref<Fields&>();
        if (fields.size() == fields.capacity()) {
            grow(fields);
        }
        fields.Fields::Container::emplace_back(std::move(key_), std::move(value));
        return &fields.back().second;
    }

    /// Makes room for more fields. Left to itself, the container would copy every value in it, with
    /// all that is inside: its keys are constant, so it takes moving for unsafe.
    static void grow(Fields& fields) {
        constexpr std::size_t first = 4;
        Fields grown;
        grown.reserve(std::max(first, 2 * fields.size()));
        for (auto& [key, value] : fields) {
            grown.Fields::Container::emplace_back(key, std::move(value));
        }
        fields.swap(grown);
    }

    bool open(Json value) {
        const std::size_t depth = open_.size();
        if (depth >= static_cast<std::size_t>(std::max(limits_.depth, 0))) {
            return stop("is nested more than " + digits(limits_.depth) + " deep");
        }
        // A parent does not grow while one of its children is open, so the pointer holds.
        Json* const placed = put(std::move(value));
        if (placed == nullptr) {
            return false;
        }
        open_.push_back(placed);
        fields_before_.resize(std::max(fields_before_.size(), open_.size()), 0);
        if (placed->is_object()) {
            // Neighbours are alike, so an object starts with the room that the one before it took:
            // over a whole text never more than that has fields.
            placed->get_ref<Fields&>().reserve(fields_before_[depth]);
        }
        return true;
    }

    bool close() {
        const Json& closed = *open_.back();
        open_.pop_back();
        if (closed.is_object()) {
            fields_before_[open_.size()] = closed.size();
        }
        return true;
    }

    JsonLimits limits_;
    std::unique_ptr<Json> root_;
    std::vector<Json*> open_;
    std::vector<std::size_t> fields_before_;  // of the last object that was closed, by depth
    std::string key_;
    std::size_t nodes_ = 0;
    std::string problem_;
    std::size_t position_ = 0;
};

/// "line 3, column 5" of the byte at `position`, which counts from 1.
std::string place(std::string_view text, std::size_t position) {
    const std::string_view before = text.substr(0, position == 0 ? 0 : position - 1);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t line_start = before.rfind('\n') + 1;  // 0 where there is none
    return "line " + digits(line) + ", column " + digits(before.size() - line_start + 1);
}

}  // namespace

Result<JsonDocument> JsonDocument::parse(std::string_view text, JsonLimits limits) {
    if (text.size() > limits.bytes) {
        return Error{"The text has " + digits(text.size()) + " bytes; at most " +
                     digits(limits.bytes) + " are read."};
    }
    // The parser takes a NUL for the end of the text and skips a byte order mark; JSON knows
    // neither.
    if (text.find('\0') != std::string_view::npos || text.starts_with("\xEF\xBB\xBF")) {
        return Error{"The text is not JSON: it has bytes that no JSON text has."};
    }
    Builder builder(limits);
    if (!Json::sax_parse(text.begin(), text.end(), &builder)) {
        if (!builder.problem().empty()) {
            return Error{"The text " + builder.problem() + "."};
        }
        return Error{"The text is not well-formed JSON: look at " +
                     place(text, builder.position()) + "."};
    }
    return JsonDocument(builder.take());
}

}  // namespace phasewise::base
