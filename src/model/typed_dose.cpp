#include "model/typed_dose.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/text.hpp"
#include "model/plan.hpp"
#include "model/typed_amount.hpp"
#include "model/typed_cardio.hpp"
#include "model/typed_load.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

/// One number of a dose before its unit is known.
struct Piece {
    std::optional<Span> span;  ///< none: as many as possible
    std::optional<DoseUnit> unit;
    bool amrap = false;
};

/// "3x12 each hold 2 s", "12/10/8": pieces with what is said of them all.
struct Element {
    std::optional<int> count;
    std::vector<Piece> pieces;
    bool each = false;
    std::optional<Range> hold_s;
};

bool is_most(const Token& token) { return token.is_word({"amrap", "max", "failure"}); }

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
    if (is_most(cursor.peek())) {
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
    } while ((cursor.peek(1).is_number() || is_most(cursor.peek(1))) && cursor.take('/'));
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

/// A time in the unit of the exercise, where it comes out whole: holds in seconds, cardio in
/// minutes.
Amount in_own_unit(const Amount& amount, DoseUnit own) {
    constexpr int minute_s = 60;
    if (own == DoseUnit::s) {
        return in_seconds(amount);
    }
    const bool whole_minutes = amount.lo % minute_s == 0 && amount.hi % minute_s == 0;
    if (own == DoseUnit::min && amount.unit == DoseUnit::s && whole_minutes) {
        return {DoseUnit::min, amount.lo / minute_s, amount.hi / minute_s};
    }
    return amount;
}

/// "1:30" in a field of minutes could be an hour and a half; from ten on it cannot.
bool unclear_clock(const Piece& piece, const TypedContext& context) {
    constexpr std::int64_t ten_minutes = 600'00;
    return context.unit == DoseUnit::min && piece.span &&
           ((piece.span->lo.clock && piece.span->lo.hundredths < ten_minutes) ||
            (piece.span->hi.clock && piece.span->hi.hundredths < ten_minutes));
}

Result<Dose> dose_of(const Piece& piece, std::optional<DoseUnit> unit, const Element& element,
                     const TypedContext& context) {
    Dose dose;
    dose.hold_s = element.hold_s;
    dose.amrap = piece.amrap;
    if (!piece.span) {
        dose.unit = unit.value_or(context.unit);
        if (dose.unit == DoseUnit::none) {
            dose.unit = DoseUnit::reps;
        }
        return dose;
    }
    if (unclear_clock(piece, context)) {
        return Error{"That could be minutes or hours. Write 90 s or 90 min."};
    }
    const Span span = piece.span->or_in(unit.value_or(context.unit));
    auto amount = whole(span);
    if (!amount) {
        return amount.error();
    }
    if (amount->unit == DoseUnit::none) {
        return Error{"Write a unit as well, like 12 reps, 30 s or 20 m."};
    }
    *amount = in_own_unit(*amount, context.unit);
    if (auto fault = out_of(*amount, dose_bounds(amount->unit))) {
        return *std::move(fault);
    }
    if (piece.amrap && amount->lo != amount->hi) {
        return Error{"Write the least number before the plus sign, like 8+."};
    }
    dose.unit = amount->unit;
    dose.lo = amount->lo;
    dose.hi = amount->hi;
    return dose;
}

/// Why "10/10", "8/10" and "2x12/10" are not taken: each is written for two things.
std::optional<Error> unclear(const Element& element, const std::vector<TypedSet>& sets) {
    const std::size_t many = sets.size();
    if (many < 2) {
        return std::nullopt;
    }
    if (element.count && (many == 2 || static_cast<std::size_t>(*element.count) != many)) {
        return Error{"Write the sets one by one, like 12/10/8, or like 2x12, 10, 8."};
    }
    const Dose& first = sets[0].dose;
    const Dose& second = sets[1].dose;
    if (many > 2 || first.amrap || second.amrap || first.unit != second.unit) {
        return std::nullopt;
    }
    const std::string a = base::digits(first.lo);
    const std::string b = base::digits(second.lo);
    if (first.unit == DoseUnit::min) {
        return Error{"That could be intervals or two sets. Write intervals in their own field, and "
                     "sets as " +
                     a + ", " + b + "."};
    }
    if (first.lo == second.lo && first.hi == second.hi) {
        return Error{"That could be two sides or two sets. Write " + a + " each, or 2x" + a + "."};
    }
    if (first.lo < second.lo) {
        return Error{"That could be a range or two sets. Write " + a + "-" + b + ", or " + a +
                     ", " + b + "."};
    }
    return std::nullopt;
}

Result<std::vector<TypedSet>> sets_of(const Element& element, const TypedContext& context) {
    std::vector<TypedSet> sets;
    const std::optional<DoseUnit> last = element.pieces.back().unit;
    for (const Piece& piece : element.pieces) {
        if (piece.unit && piece.unit != last && !last) {
            return Error{"Write the unit after the last number, like 30/20/10 s."};
        }
        auto dose = dose_of(piece, piece.unit ? piece.unit : last, element, context);
        if (!dose) {
            return dose.error();
        }
        sets.push_back({std::nullopt, *std::move(dose)});
    }
    if (auto fault = unclear(element, sets)) {
        return *std::move(fault);
    }
    if (sets.size() == 1) {
        sets.front().count = element.count;
    }
    return sets;
}

/// What may follow the doses: a zone, loads. `counted`: a number of sets was said, so that a number
/// more can only be a load.
std::optional<Error> take_rest_of(Cursor& cursor, TypedSets& sets, const Scan& scan,
                                  const TypedContext& context, bool counted) {
    const bool comma = cursor.take(',');
    const std::size_t place = cursor.place();
    cursor.take('@');
    if (const auto zone = take_zone(cursor)) {
        if (!*zone) {
            return zone->error();
        }
        sets.zone = **zone;
        return cursor.at_end() ? std::nullopt : std::optional(not_read());
    }
    cursor.go_to(place);
    if (cursor.at_end()) {
        return comma ? std::optional(not_read()) : std::nullopt;
    }
    if (!comma && !counted && !begins_load(cursor)) {
        return not_read();
    }
    auto loads = take_load_list(scan, cursor.place(), {context.mass, LoadKind::none});
    if (!loads) {
        const bool meant = comma || begins_load(cursor);
        return meant ? loads.error() : not_read();
    }
    if (loads->size() != 1 && loads->size() != sets.sets.size()) {
        return Error{"Write one load for all sets, or one for each of them."};
    }
    sets.loads = *std::move(loads);
    return std::nullopt;
}

/// Whether another element follows: a comma that no load stands behind.
bool another(Cursor& cursor, const Scan& scan, const TypedContext& context) {
    const bool number = cursor.peek(1).is_number() || is_most(cursor.peek(1));
    if (!cursor.peek().is(',') || !cursor.peek(1).spaced || !number) {
        return false;
    }
    if (take_load_list(scan, cursor.place() + 1, {context.mass, LoadKind::none}).ok()) {
        return false;
    }
    return cursor.take(',');
}

}  // namespace

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

Result<TypedSets> read_sets(const Scan& scan, const TypedContext& context) {
    TypedSets result;
    Cursor cursor(scan);
    bool counted = false;
    int elements = 0;
    do {
        const auto element = take_element(cursor, context);
        if (!element) {
            return element.error();
        }
        auto sets = sets_of(*element, context);
        if (!sets) {
            return sets.error();
        }
        if (elements > 0 && element->each != result.each) {
            return Error{"Write \"each\" after all of the sets, or after none."};
        }
        result.each = element->each;
        result.is_list = elements > 0 || sets->size() > 1;
        counted = counted || element->count.has_value();
        ++elements;
        result.sets.insert(result.sets.end(), sets->begin(), sets->end());
    } while (another(cursor, scan, context));
    if (auto fault = take_rest_of(cursor, result, scan, context, counted)) {
        return *std::move(fault);
    }
    if (result.sets.size() > PlanLimits::set_groups) {
        return Error{"An exercise holds at most " + base::digits(PlanLimits::set_groups) +
                     " different sets."};
    }
    return result;
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
