#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "library/search.hpp"
#include "library/search_words.hpp"

namespace phasewise::library {

namespace {

/// One word of one exercise, before the words are sorted into a vocabulary.
struct Entry {
    std::string text;
    std::uint16_t rank = 0;
    SearchField field = SearchField::none;
};

/// Shorter names first, then the order of the library.
std::vector<std::uint32_t> ranked(const std::vector<std::string>& names) {
    std::vector<std::uint32_t> order(names.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::ranges::sort(order, [&names](std::uint32_t a, std::uint32_t b) {
        return names[a].size() != names[b].size() ? names[a].size() < names[b].size() : a < b;
    });
    return order;
}

std::vector<Entry> entries(const Library& library, const std::vector<std::uint32_t>& by_rank) {
    std::vector<Entry> result;
    for (std::size_t rank = 0; rank < by_rank.size(); ++rank) {
        for (SearchWord& word : search_words(library.all()[by_rank[rank]])) {
            result.push_back({.text = std::move(word.text),
                              .rank = static_cast<std::uint16_t>(rank),
                              .field = word.field});
        }
    }
    std::ranges::sort(result, [](const Entry& a, const Entry& b) {
        if (a.text != b.text) {
            return a.text < b.text;
        }
        return a.rank != b.rank ? a.rank < b.rank : a.field > b.field;
    });
    // Of the same word in several fields of an exercise the best counts; it stands first.
    const auto same = [](const Entry& a, const Entry& b) {
        return a.text == b.text && a.rank == b.rank;
    };
    const auto extra = std::ranges::unique(result, same);
    result.erase(extra.begin(), extra.end());
    return result;
}

}  // namespace

SearchIndex::SearchIndex(const Library& library) {
    const std::size_t count =
        std::min<std::size_t>(library.all().size(), std::numeric_limits<std::uint16_t>::max());
    std::vector<std::string> names;
    for (const model::Exercise& exercise : library.all().first(count)) {
        names.push_back(base::folded(exercise.name));
    }
    by_rank_ = ranked(names);
    for (const std::uint32_t index : by_rank_) {
        names_ += names[index];
        name_ends_.push_back(static_cast<std::uint32_t>(names_.size()));
    }
    for (const Entry& entry : entries(library, by_rank_)) {
        const auto posting = static_cast<std::uint32_t>(postings_.size());
        if (words_.empty() || word(words_.size() - 1) != entry.text) {
            words_.push_back({.text = static_cast<std::uint32_t>(text_.size()),
                              .length = static_cast<std::uint32_t>(entry.text.size()),
                              .postings = posting});
            text_ += entry.text;
        }
        postings_.push_back({.rank = entry.rank, .field = static_cast<std::uint16_t>(entry.field)});
    }
    words_.push_back({.text = static_cast<std::uint32_t>(text_.size()),
                      .length = 0,
                      .postings = static_cast<std::uint32_t>(postings_.size())});
}

std::string_view SearchIndex::word(std::size_t index) const {
    return std::string_view(text_).substr(words_[index].text, words_[index].length);
}

std::string_view SearchIndex::name(std::size_t rank) const {
    const std::uint32_t begin = rank == 0 ? 0 : name_ends_[rank - 1];
    return std::string_view(names_).substr(begin, name_ends_[rank] - begin);
}

std::span<const SearchIndex::Posting> SearchIndex::postings(std::size_t word) const {
    return std::span(postings_).subspan(words_[word].postings,
                                        words_[word + 1].postings - words_[word].postings);
}

}  // namespace phasewise::library
