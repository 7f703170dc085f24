#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "library/library.hpp"

namespace phasewise::library {

/// The words of every exercise, made ready to be searched per keystroke.
class SearchIndex {
public:
    SearchIndex() = default;
    /// At most 65,535 exercises are indexed.
    explicit SearchIndex(const Library& library);

    /// Indexes into `Library::all()` of the exercises that answer every word of `query`, best
    /// first; all of them in library order for an empty query. A word matches a word of the name,
    /// an alias, a muscle, equipment, pattern, component, level or body part from its start, whole
    /// words before parts; longer words may hold one slip of the finger (a letter too many, too
    /// few, wrong, or two swapped). Names rank above aliases, aliases above the rest. The order is
    /// total, so the same query gives the same list everywhere. `out` is reused.
    void search(std::string_view query, std::vector<std::uint32_t>& out) const;

private:
    /// A word of the vocabulary, and where the exercises that have it begin in `postings_`.
    struct Word {
        std::uint32_t text = 0;  // offset into `text_`
        std::uint32_t length = 0;
        std::uint32_t postings = 0;
    };
    /// An exercise that has a word; the best of the fields that it stands in.
    struct Posting {
        std::uint16_t rank = 0;
        std::uint16_t field = 0;
    };
    /// A query taken apart; lives on the stack, so a search allocates nothing.
    struct Query;
    /// Whether slips are looked for in a word that stands in the vocabulary as it is, too.
    enum class Slips : std::uint8_t { where_needed, everywhere };

    [[nodiscard]] std::string_view word(std::size_t index) const;
    [[nodiscard]] std::string_view name(std::size_t rank) const;
    [[nodiscard]] std::span<const Posting> postings(std::size_t word) const;
    /// The first word of the vocabulary that is not before `text`.
    [[nodiscard]] std::size_t first_from(std::string_view text) const;
    /// Whether `text` is a word of some exercise's name.
    [[nodiscard]] bool names_have(std::string_view text) const;
    void match(const Query& query, Slips slips, std::vector<std::uint32_t>& out) const;
    void match_word(std::string_view typed, std::uint32_t nth, Slips slips,
                    std::vector<std::uint32_t>& out) const;

    std::string text_;               // the words of the vocabulary, one after the other
    std::vector<Word> words_;        // sorted by their text, and one past the last
    std::vector<Posting> postings_;  // word by word
    std::string names_;              // the folded names by rank, one after the other
    std::vector<std::uint32_t> name_ends_;
    std::vector<std::uint32_t> by_rank_;  // rank (short names first) to index in the library
};

}  // namespace phasewise::library
