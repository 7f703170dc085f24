#include "opt/fields.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/text.hpp"
#include "library/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

constexpr std::size_t most_sources = 20;
constexpr std::size_t most_tempo_bytes = 16;

constexpr bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
constexpr bool is_small_letter(char letter) { return letter >= 'a' && letter <= 'z'; }

/// "S7", "S18c".
bool is_source_id(std::string_view id) {
    if (!id.starts_with('S')) {
        return false;
    }
    id.remove_prefix(1);
    const auto end = std::ranges::find_if_not(id, is_digit);
    const auto numbers = static_cast<std::size_t>(end - id.begin());
    return numbers > 0 &&
           (numbers == id.size() || (numbers + 1 == id.size() && is_small_letter(id.back())));
}

/// Takes one part off the front of a tempo: seconds or X.
std::optional<model::TempoPart> take_part(std::string_view& text) {
    if (text.starts_with('X')) {
        text.remove_prefix(1);
        return model::TempoPart{model::TempoPart::explosive};
    }
    const auto digits =
        static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
    if (digits == 0 || digits > 2 || (digits == 2 && text[0] == '0')) {
        return std::nullopt;
    }
    int seconds = 0;
    for (const char digit : text.substr(0, digits)) {
        seconds = seconds * 10 + (digit - '0');
    }
    text.remove_prefix(digits);
    return seconds <= 15 ? std::optional{model::TempoPart{seconds}} : std::nullopt;
}

// The strict reader looks members up by name, so the names a source can have are listed: S1 to S99,
// and each with a letter a to d.
constexpr std::size_t most_source_number = 99;
constexpr std::string_view source_letters = "abcd";
constexpr std::size_t spellings = source_letters.size() + 1;
constexpr std::size_t source_keys = most_source_number * spellings;

struct SourceKey {
    std::array<char, 4> letters{};
    std::size_t size = 0;

    [[nodiscard]] constexpr std::string_view text() const { return {letters.data(), size}; }
};

constexpr std::array<SourceKey, source_keys> make_source_keys() {
    std::array<SourceKey, source_keys> keys{};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::size_t number = i / spellings + 1;
        SourceKey& key = keys[i];
        const auto add = [&key](std::size_t letter) {
            key.letters[key.size++] = static_cast<char>(letter);
        };
        add('S');
        if (number > 9) {
            add('0' + number / 10);
        }
        add('0' + number % 10);
        if (i % spellings != 0) {
            add(static_cast<std::size_t>(source_letters[i % spellings - 1]));
        }
    }
    return keys;
}

constexpr std::array<SourceKey, source_keys> all_source_keys = make_source_keys();

template <std::size_t... I>
void only_source_keys(const JsonReader& object, std::index_sequence<I...>) {
    object.only({all_source_keys[I].text()...});
}

std::string read_address(const JsonReader& value) {
    std::string address = library::words(value, 600, 0);
    std::string_view rest = address;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        const bool known = one.starts_with("https://") || one.starts_with("http://");
        rest.remove_prefix(std::min(rest.size(), one.size() + 1));
        const bool ends_in_space = rest.empty() && address.back() == ' ';
        if (!known || one.ends_with("//") || ends_in_space) {
            value.fault(base::in_quotes(address) + " is no web address");
            break;
        }
    }
    return address;
}

}  // namespace

model::Range read_range(const JsonReader& value, Bounds bounds) {
    const std::vector<JsonReader> ends = value.items(2, 2);
    if (ends.size() != 2) {
        return {bounds.lo, bounds.lo};
    }
    const model::Range range{ends[0].integer(bounds.lo, bounds.hi),
                             ends[1].integer(bounds.lo, bounds.hi)};
    if (range.lo > range.hi) {
        value.fault("the first number is over the second");
    }
    return range;
}

std::optional<model::Range> maybe_range(const JsonReader& object, std::string_view key,
                                        Bounds bounds) {
    const auto value = object.maybe(key);
    return value ? std::optional{read_range(*value, bounds)} : std::nullopt;
}

std::optional<int> maybe_integer(const JsonReader& object, std::string_view key, Bounds bounds) {
    const auto value = object.maybe(key);
    return value ? std::optional{value->integer(bounds.lo, bounds.hi)} : std::nullopt;
}

std::vector<std::string> read_source_ids(const JsonReader& value) {
    std::vector<std::string> ids;
    for (const JsonReader& item : value.items(most_sources)) {
        std::string id = item.text(64);
        if (!is_source_id(id)) {
            item.fault(base::in_quotes(id) + " is no source id");
        } else if (std::ranges::find(ids, id) != ids.end()) {
            item.fault("is there twice");
        }
        ids.push_back(std::move(id));
    }
    return ids;
}

std::string one_of(const JsonReader& value, std::span<const std::string_view> known) {
    std::string text = value.text(64);
    if (value.is_string() && std::ranges::find(known, text) == known.end()) {
        value.fault(base::in_quotes(text) + " is not one of the known values");
    }
    return text;
}

std::optional<model::Tempo> parse_tempo(std::string_view text) {
    std::array<model::TempoPart, 4> parts{};
    std::size_t count = 0;
    while (count < parts.size()) {
        const auto part = take_part(text);
        if (!part) {
            return std::nullopt;
        }
        parts[count++] = *part;
        if (text.empty()) {
            break;
        }
        if (!text.starts_with('/') || count == parts.size()) {
            return std::nullopt;
        }
        text.remove_prefix(1);
    }
    if (count < 3) {
        return std::nullopt;
    }
    return model::Tempo{parts[0], parts[1], parts[2], parts[3]};
}

std::string read_tempo(const JsonReader& value) {
    std::string text = value.text(most_tempo_bytes);
    if (value.is_string() && !parse_tempo(text)) {
        value.fault(base::in_quotes(text) + " is no tempo");
    }
    return text;
}

std::vector<Source> read_sources(const JsonReader& object) {
    only_source_keys(object, std::make_index_sequence<source_keys>{});
    std::vector<Source> sources;
    for (const SourceKey& key : all_source_keys) {
        const auto member = object.maybe(key.text());
        if (!member) {
            continue;
        }
        member->only({"title", "address"});
        sources.push_back({.id = std::string(key.text()),
                           .title = library::words(member->at("title"), 200),
                           .address = read_address(member->at("address"))});
    }
    return sources;
}

}  // namespace phasewise::opt
