#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "library/search.hpp"
#include "library/search_words.hpp"

namespace phasewise::library {

namespace {

/// Shorter names first, then the order of the library.
std::vector<std::uint32_t> ranked(const std::vector<std::string>& names) {
    std::vector<std::uint32_t> order(names.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::ranges::sort(order, [&names](std::uint32_t a, std::uint32_t b) {
        return names[a].size() != names[b].size() ? names[a].size() < names[b].size() : a < b;
    });
    return order;
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
    // The exercises come in the order of their ranks, so the postings of each word do as well.
    std::map<std::string, std::vector<Posting>> vocabulary;
    for (std::size_t rank = 0; rank < by_rank_.size(); ++rank) {
        for (SearchWord& found : search_words(library.all()[by_rank_[rank]])) {
            std::vector<Posting>& postings = vocabulary[std::move(found.text)];
            const auto field = static_cast<std::uint16_t>(found.field);
            // Of the same word in several fields of an exercise the best counts.
            if (!postings.empty() && postings.back().rank == rank) {
                postings.back().field = std::max(postings.back().field, field);
            } else {
                postings.push_back({.rank = static_cast<std::uint16_t>(rank), .field = field});
            }
        }
    }
    for (const auto& [text, postings] : vocabulary) {
        words_.push_back({.text = static_cast<std::uint32_t>(text_.size()),
                          .length = static_cast<std::uint32_t>(text.size()),
                          .postings = static_cast<std::uint32_t>(postings_.size())});
        text_ += text;
        postings_.insert(postings_.end(), postings.begin(), postings.end());
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
