#include "model/typed_load.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/plan.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

bool is_effort(const Load& load) {
    return load.kind == LoadKind::rpe || load.kind == LoadKind::rir;
}

/// What stands between a load and an effort: "75 %, RPE 8", "75 % / RPE 8", "75 % - RPE 8".
void take_between(Cursor& cursor) {
    const bool word = !cursor.peek(1).is_number();
    (void)(cursor.take(',') || cursor.take_word({"and"}) ||
           (word && (cursor.take('/') || cursor.take('-'))));
}

bool is_band(const Scan& scan) {
    return std::ranges::any_of(scan.tokens, [](const Token& token) {
        return token.is_word({"band", "bands", "tube", "tubes", "tubing", "miniband", "loop"});
    });
}

bool has_letters(const Scan& scan) {
    return std::ranges::any_of(scan.tokens,
                               [](const Token& token) { return token.kind == TokenKind::word; });
}

/// An effort that ends the text from token `place` on.
std::optional<Load> effort_from(const Scan& scan, std::size_t place) {
    Cursor cursor(scan);
    cursor.go_to(place);
    take_between(cursor);
    const auto found = take_load(cursor, {});
    if (!found || !cursor.at_end() || !found->fault.empty() || !is_effort(found->load)) {
        return std::nullopt;
    }
    return found->load;
}

/// Words as they were typed; none where there are no letters in them, or too many.
Result<Load> words(const Scan& scan) {
    if (!has_letters(scan)) {
        return not_read();
    }
    if (scan.text.size() > PlanLimits::load_bytes) {
        return Error{"A load holds at most " + base::digits(PlanLimits::load_bytes) +
                     " characters. Notes have room for more."};
    }
    Load load;
    load.kind = is_band(scan) ? LoadKind::band : LoadKind::none;
    load.as_typed = scan.text == "band" ? "" : scan.text;  // what a band is called without a name
    return load;
}

/// Whether the text is, or would be, loads in numbers: then it is not words.
bool says_numbers(const Scan& scan) {
    Cursor cursor(scan);
    const auto loads = take_loads(cursor, {});
    return loads || !loads.error().message.empty();
}

/// Words and an effort behind them: "green band, RPE 6".
struct WordsAndEffort {
    Scan words;
    Load effort;
};

std::optional<WordsAndEffort> split_effort(const Scan& scan) {
    for (std::size_t place = 1; place + 1 < scan.tokens.size(); ++place) {
        const auto effort = effort_from(scan, place);
        if (!effort) {
            continue;
        }
        auto before = typed::scan(std::string_view(scan.text).substr(0, scan.tokens[place].begin));
        if (before && has_letters(*before) && !says_numbers(*before)) {
            return WordsAndEffort{*std::move(before), *effort};
        }
    }
    return std::nullopt;
}

/// Whether the two, written one after the other, are read as the same two again.
bool holds(const WordsAndEffort& parts) {
    const auto joined = scan(parts.words.text + ", " + load_words({parts.effort}));
    if (!joined || says_numbers(*joined)) {
        return false;
    }
    const auto again = split_effort(*joined);
    return again && again->words.text == parts.words.text && again->effort == parts.effort;
}

Result<std::vector<Load>> read_words(const Scan& scan) {
    const auto parts = split_effort(scan);
    if (parts && holds(*parts)) {
        auto load = words(parts->words);
        if (!load) {
            return load.error();
        }
        return std::vector<Load>{*std::move(load), parts->effort};
    }
    auto load = words(scan);
    if (!load) {
        return load.error();
    }
    return std::vector<Load>{*std::move(load)};
}

}  // namespace

BareLoad bare_load(const std::vector<Load>& standing, const TypedContext& context) {
    BareLoad bare{context.mass, context.bare_load};
    const bool number = !standing.empty() && standing[0].as_typed.empty() &&
                        standing[0].kind != LoadKind::none && standing[0].kind != LoadKind::band;
    if (number) {
        bare.kind = standing[0].kind;
        const bool mass = bare.kind == LoadKind::weight || bare.kind == LoadKind::assist;
        bare.mass = mass ? standing[0].unit : context.mass;
    }
    return bare;
}

bool begins_load(const Cursor& cursor) {
    return cursor.peek().is('@') ||
           cursor.peek().is_word({"rpe", "rir", "bw", "bodyweight", "body"});
}

Result<std::vector<Load>> take_loads(Cursor& cursor, const BareLoad& bare) {
    std::vector<FoundLoad> found;
    while (found.size() < PlanLimits::loads && !cursor.at_end()) {
        if (!found.empty()) {
            take_between(cursor);
        }
        auto one = take_load(cursor, bare);
        if (!one) {
            return not_read();
        }
        found.push_back(*std::move(one));
    }
    const bool several = found.size() == 2;
    if (found.empty() || !cursor.at_end()) {
        return not_read();
    }
    std::vector<Load> loads;
    for (FoundLoad& one : found) {
        if (!one.fault.empty()) {
            return Error{one.fault};
        }
        loads.push_back(std::move(one.load));
    }
    if (several &&
        (loads[0].kind == loads[1].kind || (!is_effort(loads[0]) && !is_effort(loads[1])))) {
        return not_read();
    }
    return loads;
}

Result<std::vector<Load>> read_loads(const Scan& scan, const BareLoad& bare) {
    Cursor cursor(scan);
    auto loads = take_loads(cursor, bare);
    if (loads || !loads.error().message.empty()) {
        return loads;
    }
    // Words stay words whatever stood there: what could be numbers of some kind does not become
    // one.
    Cursor again(scan);
    auto neutral = take_loads(again, {bare.mass, LoadKind::none});
    if (!neutral && !neutral.error().message.empty()) {
        return neutral;
    }
    return read_words(scan);
}

}  // namespace phasewise::model::typed
