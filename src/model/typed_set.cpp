#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/names.hpp"
#include "base/text.hpp"
#include "model/typed_dose.hpp"
#include "model/typed_field.hpp"
#include "model/typed_load.hpp"
#include "model/typed_reading.hpp"
#include "model/typed_rest.hpp"
#include "model/typed_scan.hpp"
#include "model/words.hpp"

namespace phasewise::model {

namespace {

using base::Error;
using base::Result;
using typed::Scan;

/// The kind of set that the words say: "warm-up", "Warm up sets".
std::optional<SetKind> kind_of(std::string_view text) {
    std::string word;
    for (const char c : base::folded(text)) {
        word += c == ' ' ? "" : std::string(1, c);
    }
    for (const std::string_view ending : {"sets", "set"}) {
        if (word.ends_with(ending)) {
            word.resize(word.size() - ending.size());
            break;
        }
    }
    constexpr std::array<std::pair<std::string_view, SetKind>, 6> words{{
        {"work", SetKind::work},
        {"working", SetKind::work},
        {"warmup", SetKind::warm_up},
        {"backoff", SetKind::back_off},
        {"drop", SetKind::drop},
        {"test", SetKind::test},
    }};
    const auto found = std::ranges::find(words, word, &decltype(words)::value_type::first);
    return found == words.end() ? std::nullopt : std::optional{found->second};
}

std::string_view kind_text(SetKind kind) {
    constexpr std::array<std::string_view, base::count_of<SetKind>> words{
        "work", "warm-up", "back-off", "drop", "test"};
    return words[static_cast<std::size_t>(kind)];
}

Result<SetGroup> with_dose(SetGroup set, const Scan& scan, const TypedContext& context) {
    auto read = typed::read_sets(scan, context);
    if (!read) {
        return read.error();
    }
    if (read->is_list) {
        return Error{"These sets are alike: write one dose. Add a row for sets that differ."};
    }
    if (read->zone) {
        return Error{"The zone belongs to the whole exercise. Write it in its own field."};
    }
    if (read->each && context.side != Side::each) {
        return Error{"\"Each\" holds for the whole exercise. Choose it as its side."};
    }
    set.dose = read->sets.front().dose;
    set.count = read->sets.front().count.value_or(set.count);
    if (!read->loads.empty()) {
        set.loads = std::move(read->loads.front());
    }
    return set;
}

Result<SetGroup> with_rest(SetGroup set, const Scan& scan) {
    set.rest.reset();
    if (!scan.text.empty()) {
        const auto rests = typed::read_rest_list(scan);
        if (!rests) {
            return rests.error();
        }
        if (rests->size() != 1) {
            return typed::not_read();
        }
        set.rest = rests->front();
    }
    return set;
}

Result<SetGroup> with_load(SetGroup set, const Scan& scan, const TypedContext& context) {
    std::vector<Load> loads;
    if (!scan.text.empty()) {
        auto read = typed::read_load_list(scan, typed::bare_load(set.loads, context));
        if (!read) {
            return read.error();
        }
        if (read->size() != 1) {
            return Error{"These sets are alike: write one load. Add a row for sets that differ."};
        }
        loads = std::move(read->front());
    }
    set.loads = std::move(loads);
    return set;
}

Result<SetGroup> read_set_field(SetGroup set, SetField field, const Scan& scan,
                                const TypedContext& context) {
    switch (field) {
    case SetField::count: {
        const auto count = typed::read_count(scan);
        if (!count) {
            return count.error();
        }
        set.count = *count;
        return set;
    }
    case SetField::kind: {
        const auto kind = kind_of(scan.text);
        if (!kind) {
            return typed::not_read();
        }
        set.kind = *kind;
        return set;
    }
    case SetField::dose: return with_dose(std::move(set), scan, context);
    case SetField::rest: return with_rest(std::move(set), scan);
    case SetField::load: return with_load(std::move(set), scan, context);
    }
    return typed::not_read();
}

}  // namespace

Result<SetGroup> with_typed(const SetGroup& set, SetField field, std::string_view text,
                            const TypedContext& context) {
    return typed::read_into(set, field, text, context, read_set_field);
}

std::string typed_text(const SetGroup& set, SetField field, const TypedContext& context) {
    switch (field) {
    case SetField::count: return base::digits(set.count);
    case SetField::kind: return std::string(kind_text(set.kind));
    case SetField::dose: return typed::dose_words(set.dose, context.side, context);
    case SetField::rest: return set.rest ? rest_text(*set.rest) : "";
    case SetField::load: return typed::load_words(set.loads);
    }
    return {};
}

}  // namespace phasewise::model
