#include "library/search.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "library/search_words.hpp"

namespace phasewise::library {

namespace {

constexpr std::size_t most_words = 8;
constexpr std::size_t most_letters = 24;
/// Shorter words are not searched with slips: too many words are one letter away from them.
constexpr std::size_t least_letters_for_slip = 4;

/// An accent written as a character of its own: it parts no words.
constexpr bool is_accent(char32_t character) { return character >= 0x300 && character <= 0x36F; }

/// How well a typed word meets a word of the vocabulary; a greater number ranks higher.
enum class Quality : std::uint8_t { slip_in_part, slip_in_whole, part, whole };
constexpr std::uint32_t qualities = 4;

/// How `typed` meets `word` with exactly one slip of the finger, or nothing.
std::optional<Quality> with_one_slip(std::string_view typed, std::string_view word) {
    std::size_t same = 0;
    while (same < typed.size() && same < word.size() && typed[same] == word[same]) {
        ++same;
    }
    if (same == typed.size()) {
        return std::nullopt;  // no slip: the word itself or its start
    }
    const std::string_view typed_rest = typed.substr(same);
    const std::string_view rest = word.substr(same);
    std::optional<Quality> best;
    const auto compare = [&best](std::string_view left_typed, std::string_view left) {
        if (left == left_typed) {
            best = Quality::slip_in_whole;
        } else if (left.starts_with(left_typed) && !best) {
            best = Quality::slip_in_part;
        }
    };
    compare(typed_rest.substr(1), rest);  // a letter too many
    if (!rest.empty()) {
        compare(typed_rest, rest.substr(1));            // a letter too few
        compare(typed_rest.substr(1), rest.substr(1));  // a wrong letter
    }
    if (typed_rest.size() > 1 && rest.size() > 1 && typed_rest[0] == rest[1] &&
        typed_rest[1] == rest[0]) {
        compare(typed_rest.substr(2), rest.substr(2));  // two letters swapped
    }
    return best;
}

/// Whether `name` begins with the query, and where `whole` is asked for, with its last word as
/// well.
bool begins(std::string_view name, std::string_view query, bool whole) {
    return name.starts_with(query) &&
           (!whole || name.size() == query.size() || name[query.size()] == ' ');
}

// While words are matched, `out` holds one number per exercise, by rank: how many words of the
// query it has met (from bit 24), the weakest field of them (from bit 16), what they add up to
// (from bit 8), and the best meeting of the word in hand (from bit 0).
constexpr std::uint32_t met_shift = 24;
constexpr std::uint32_t field_shift = 16;
constexpr std::uint32_t sum_shift = 8;
constexpr std::uint32_t byte = 0xFF;

constexpr std::uint32_t met(std::uint32_t state) { return state >> met_shift; }
constexpr std::uint32_t field(std::uint32_t state) { return (state >> field_shift) & byte; }
constexpr std::uint32_t sum(std::uint32_t state) { return (state >> sum_shift) & byte; }

}  // namespace

/// The folded words of a query, side by side with one space between them.
struct SearchIndex::Query {
    std::array<char, most_words*(most_letters + 1)> letters{};
    std::size_t size = 0;
    std::array<std::string_view, most_words> words{};
    std::size_t count = 0;

    explicit Query(std::string_view text) {
        std::size_t begin = 0;
        while (!text.empty()) {
            std::string_view rest = text;
            const char32_t character = base::take_code_point(rest);
            // One character at a time: its folded form is short enough to need no memory.
            const std::string folded = base::folded(text.substr(0, text.size() - rest.size()));
            text = rest;
            if (folded.empty()) {
                if (!is_accent(character)) {
                    end_word(begin);
                }
            } else if (count < most_words && size - begin + folded.size() <= most_letters) {
                for (const char letter : folded) {
                    letters[size++] = letter;
                }
            }
        }
        end_word(begin);
        // The space after the last word is not part of what was typed.
        size = size == 0 ? 0 : size - 1;
    }

    [[nodiscard]] std::string_view text() const { return {letters.data(), size}; }

private:
    void end_word(std::size_t& begin) {
        if (size == begin || count == most_words) {
            return;
        }
        words[count++] = std::string_view(letters.data() + begin, size - begin);
        letters[size++] = ' ';
        begin = size;
    }
};

std::size_t SearchIndex::first_from(std::string_view text) const {
    const auto before = [this](const Word& a, std::string_view b) {
        return std::string_view(text_).substr(a.text, a.length) < b;
    };
    const auto end = words_.end() - 1;  // what stands there is only the end of the last word
    return static_cast<std::size_t>(std::lower_bound(words_.begin(), end, text, before) -
                                    words_.begin());
}

bool SearchIndex::names_have(std::string_view text) const {
    const std::size_t found = first_from(text);
    if (found + 1 >= words_.size() || word(found) != text) {
        return false;
    }
    const auto of_word = postings(found);
    return std::ranges::any_of(of_word, [](const Posting& posting) {
        return posting.field == static_cast<std::uint16_t>(SearchField::name);
    });
}

void SearchIndex::match_word(std::string_view typed, std::uint32_t nth, Slips slips,
                             std::vector<std::uint32_t>& out) const {
    const auto meet = [&](std::size_t word, Quality quality) {
        for (const Posting& posting : postings(word)) {
            std::uint32_t& state = out[posting.rank];
            const std::uint32_t points =
                posting.field * qualities + static_cast<std::uint32_t>(quality);
            if (met(state) == nth && points > (state & byte)) {
                state = (state & ~byte) | points;
            }
        }
    };
    // The words that begin with what was typed stand together, the word itself in front.
    const std::size_t count = words_.size() - 1;
    const std::size_t first = first_from(typed);
    std::size_t last = first;
    while (last < count && word(last).starts_with(typed)) {
        meet(last, word(last).size() == typed.size() ? Quality::whole : Quality::part);
        ++last;
    }
    if (typed.size() < least_letters_for_slip || (first != last && slips == Slips::where_needed)) {
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto quality = with_one_slip(typed, word(i))) {
            meet(i, *quality);
        }
    }
}

void SearchIndex::match(const Query& query, Slips slips, std::vector<std::uint32_t>& out) const {
    out.assign(by_rank_.size(), 0);
    for (std::size_t nth = 0; nth < query.count; ++nth) {
        match_word(query.words[nth], static_cast<std::uint32_t>(nth), slips, out);
        for (std::uint32_t& state : out) {
            const std::uint32_t points = state & byte;
            if (points == 0) {
                continue;
            }
            const std::uint32_t here = points / qualities;
            const std::uint32_t weakest = nth == 0 ? here : std::min(here, field(state));
            state = (static_cast<std::uint32_t>(nth + 1) << met_shift) | (weakest << field_shift) |
                    ((sum(state) + points) << sum_shift);
        }
    }
    // While "row" is a word of names, "Rowing Ergometer" does not begin with it.
    const bool last_is_whole = names_have(query.words[query.count - 1]);
    // What met every word becomes one number that sorts: the tier, the sum, the rank.
    std::size_t kept = 0;
    for (std::size_t rank = 0; rank < out.size(); ++rank) {
        const std::uint32_t state = out[rank];
        if (met(state) != query.count) {
            continue;
        }
        std::uint32_t tier = field(state);
        if (begins(name(rank), query.text(), last_is_whole)) {
            tier = name(rank).size() == query.size ? byte : byte - 1;
        }
        out[kept++] = ((byte - tier) << met_shift) | ((byte - sum(state)) << field_shift) |
                      static_cast<std::uint32_t>(rank);
    }
    out.resize(kept);
    std::ranges::sort(out);
    for (std::uint32_t& entry : out) {
        entry = by_rank_[entry & 0xFFFFU];
    }
}

void SearchIndex::search(std::string_view query_text, std::vector<std::uint32_t>& out) const {
    const Query query(query_text);
    if (query.count == 0) {
        out.resize(by_rank_.size());
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = static_cast<std::uint32_t>(i);
        }
        return;
    }
    if (by_rank_.empty()) {
        out.clear();
        return;
    }
    match(query, Slips::where_needed, out);
    if (out.empty()) {
        match(query, Slips::everywhere, out);
    }
}

}  // namespace phasewise::library
