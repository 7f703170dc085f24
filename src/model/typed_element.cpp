#include "model/typed_element.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

#include "base/text.hpp"
#include "model/plan.hpp"
#include "model/typed_dose.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

bool is_limb(const Token& token) {
    return token.is_word({"side", "leg", "arm", "hand", "foot", "way", "direction"});
}

/// Metres are for what moves along; a "1 m" plank would be a minute.
LoneM lone_m(const TypedContext& context) {
    const bool time = context.unit == DoseUnit::s || context.unit == DoseUnit::min;
    return time ? LoneM::unclear : LoneM::metres;
}

/// "each", "ea", "each leg", "/side", "per side", "a side", "e/s".
bool take_each(Cursor& cursor) {
    const auto skip = [&](int tokens) {
        for (; tokens > 0; --tokens) {
            cursor.skip();
        }
        return true;
    };
    if (cursor.peek().is_word({"each", "ea"})) {
        return skip(is_limb(cursor.peek(1)) ? 2 : 1);
    }
    const bool per = cursor.peek().is('/') || cursor.peek().is_word({"per", "a"});
    if (per && is_limb(cursor.peek(1))) {
        return skip(2);
    }
    if (cursor.peek().is_word({"e"}) && cursor.peek(1).is('/') && cursor.peek(2).is_word({"s"})) {
        return skip(3);
    }
    return false;
}

Result<int> count_of(const Token& number) {
    if (!number.is_whole()) {
        return Error{"Write a whole number of sets."};
    }
    const std::string most = base::digits(PlanLimits::sets) + " sets.";
    const std::int64_t count = number.hundredths / 100;
    if (count > PlanLimits::sets) {
        constexpr std::int64_t beyond = 1'000'000'000;
        return Error{(count < beyond ? base::digits(count) : "That") + " is over " + most};
    }
    if (count < 1) {
        return Error{"0 is under 1 set."};
    }
    return static_cast<int>(count);
}

/// "3x", "3 sets of", "3 sets x" before a dose.
Result<std::optional<int>> take_count(Cursor& cursor) {
    if (!cursor.peek().is_number()) {
        return std::optional<int>{};
    }
    const Token number = cursor.peek();
    const bool sets = cursor.peek(1).is_word({"sets", "set"});
    if (!sets && !cursor.peek(1).is('*')) {
        return std::optional<int>{};
    }
    cursor.skip();
    cursor.skip();
    if (sets) {
        (void)(cursor.take_word({"of", "x"}) || cursor.take('*'));
    }
    const auto count = count_of(number);
    if (!count) {
        return count.error();
    }
    return std::optional{*count};
}

Result<Piece> take_piece(Cursor& cursor, const TypedContext& context) {
    Piece piece;
    if (cursor.peek().is_word({"to"}) && cursor.peek(1).is_word({"failure"})) {
        cursor.skip();
    }
    if (says_most(cursor.peek())) {
        cursor.skip();
        piece.amrap = true;
    } else {
        const auto span = take_span(cursor, lone_m(context));
        if (!span) {
            return span.error();
        }
        piece.span = *span;
        piece.unit = span->hi.unit;
        piece.amrap = cursor.take('+');
    }
    if (piece.amrap && !piece.unit) {
        const auto unit = take_unit(cursor, lone_m(context));
        if (!unit) {
            return unit.error();
        }
        piece.unit = *unit;
    }
    return piece;
}

/// A hold inside each repetition, if one stands here: "hold 2 s", ", 2-3 s hold", "with 2 s hold".
std::optional<Range> take_hold(Cursor& cursor) {
    const std::size_t place = cursor.place();
    cursor.take(',');
    cursor.take_word({"with", "w"});
    const bool first = cursor.take_word({"hold"});
    const auto span = take_span(cursor, LoneM::unclear);
    const auto amount = span ? whole(span->or_in(DoseUnit::s)) : Result<Amount>(not_read());
    const bool understood = amount && amount->unit == DoseUnit::s && amount->lo > 0 &&
                            amount->hi <= dose_bounds(DoseUnit::s).hi &&
                            (first || (cursor.take_word({"hold", "holds"}) &&
                                       !cursor.peek().is_number()));  // ", 5 s hold 2 s": a set
    if (!understood) {
        cursor.go_to(place);
        return std::nullopt;
    }
    return Range{amount->lo, amount->hi};
}

}  // namespace

bool says_most(const Token& token) { return token.is_word({"amrap", "max", "failure"}); }

Result<Element> take_element(Cursor& cursor, const TypedContext& context) {
    Element element;
    const auto count = take_count(cursor);
    if (!count) {
        return count.error();
    }
    element.count = *count;
    do {
        const auto piece = take_piece(cursor, context);
        if (!piece) {
            return piece.error();
        }
        element.pieces.push_back(*piece);
    } while ((cursor.peek(1).is_number() || says_most(cursor.peek(1))) && cursor.take('/'));
    // "3x20 s hold" of a plank is seconds; of repetitions it could be a hold in each.
    if (context.unit == DoseUnit::s && element.pieces.back().unit == DoseUnit::s &&
        !cursor.peek(1).is_number()) {
        cursor.take_word({"hold", "holds"});
    }
    element.each = take_each(cursor);
    element.hold_s = take_hold(cursor);
    element.each = take_each(cursor) || element.each;
    return element;
}

Range dose_bounds(DoseUnit unit) {
    switch (unit) {
    case DoseUnit::reps: return {1, 500};
    case DoseUnit::s: return {1, 3600};
    case DoseUnit::m: return {1, PlanLimits::dose};
    case DoseUnit::steps:
    case DoseUnit::contacts: return {1, 1000};
    case DoseUnit::passes: return {1, 100};
    case DoseUnit::min: return {1, PlanLimits::minutes};
    case DoseUnit::none: break;
    }
    return {};
}

Result<int> read_count(const Scan& scan) {
    Cursor cursor(scan);
    if (cursor.take('-')) {
        return Error{"A number below 0 has no meaning here."};
    }
    const Token number = cursor.peek();
    cursor.skip();
    (void)(cursor.take_word({"sets", "set"}) || cursor.take('*'));
    if (!number.is_number() || !cursor.at_end()) {
        return not_read();
    }
    return count_of(number);
}

}  // namespace phasewise::model::typed
