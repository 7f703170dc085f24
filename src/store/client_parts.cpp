#include "store/client_parts.hpp"

#include "base/text.hpp"
#include "model/limits.hpp"

namespace phasewise::store {

using base::JsonReader;

model::Answer answer_at(const JsonReader& json, std::string_view key) {
    const auto answer = json.maybe(key);
    if (!answer) {
        return model::Answer::unknown;
    }
    if (answer->is_string()) {
        return answer->choice<model::Answer>();
    }
    if (answer->is_null() || answer->is_number() || answer->is_array() || answer->is_object()) {
        answer->fault(R"(must be "yes", "no" or "unknown")");
        return model::Answer::unknown;
    }
    return answer->boolean() ? model::Answer::yes : model::Answer::no;
}

std::string read_day_of_calendar(const JsonReader& json) {
    std::string date = json.text(64);
    if (json.is_string() && !model::is_date(date)) {
        json.fault("is no date like \"2026-11-23\"");
    }
    return date;
}

std::string date_at(const JsonReader& json, std::string_view key) {
    const auto date = json.maybe(key);
    return date ? read_day_of_calendar(*date) : std::string();
}

std::string text_at(const JsonReader& json, std::string_view key, std::size_t most) {
    const auto text = json.maybe(key);
    return text ? text->text(most) : std::string();
}

model::BodySide side_at(const JsonReader& json) {
    const auto side = json.maybe("side");
    if (!side) {
        return model::BodySide::both;
    }
    const std::string word = side->is_string() ? side->text(64) : std::string();
    if (word == "L") {
        return model::BodySide::left;
    }
    if (word == "R") {
        return model::BodySide::right;
    }
    return side->choice<model::BodySide>();
}

SaidUnit unit_at(const JsonReader& json, std::string_view usual, std::string_view other) {
    const JsonReader unit = json.at("unit");
    const std::string word = unit.text(64, 1);
    if (word == usual) {
        return SaidUnit::usual;
    }
    if (word == other) {
        return SaidUnit::other;
    }
    if (!word.empty()) {
        unit.fault("must be " + base::in_quotes(usual) + " or " + base::in_quotes(other));
    }
    return SaidUnit::none;
}

std::optional<JsonReader> one_of(const std::optional<JsonReader>& first,
                                 const std::optional<JsonReader>& second, std::string_view name) {
    if (first && second) {
        second->fault("says the same as " + base::in_quotes(name) + ": keep one of the two");
    }
    return first ? first : second;
}

std::optional<JsonReader> maybe_either(const JsonReader& json, std::string_view key,
                                       std::string_view alias) {
    return one_of(json.maybe(key), json.maybe(alias), key);
}

}  // namespace phasewise::store
