#include "model/typed_amount.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

constexpr std::int64_t quarter = 25;  // of a minute, in hundredths
constexpr std::int64_t beyond = 1'000'000'000;

bool is_time(DoseUnit unit) { return unit == DoseUnit::s || unit == DoseUnit::min; }

Measure seconds(std::int64_t hundredths, bool clock) { return {hundredths, DoseUnit::s, clock}; }

/// The seconds after the colon of "1:30" or the prime of 1'30.
bool is_clock_part(const Token& token, bool two_digits) {
    return token.is_whole() && !token.spaced && token.hundredths < minute_s * 100 &&
           (token.digits == 2 || (!two_digits && token.digits == 1));
}

/// The rest of "1:30" after its first number.
Result<Measure> take_clock(Cursor& cursor, const Token& minutes) {
    cursor.skip();  // the colon
    const Token part = cursor.peek();
    if (!minutes.is_whole() || !is_clock_part(part, true)) {
        return not_read();
    }
    cursor.skip();
    if (cursor.peek().is(':')) {
        return not_read();
    }
    return seconds(minutes.hundredths * minute_s + part.hundredths, true);
}

/// The rest of "1 min 30 s" and 1'30" after its minutes: the seconds, or none.
std::optional<std::int64_t> take_seconds_part(Cursor& cursor, bool primes) {
    const Token part = cursor.peek();
    if (!part.is_whole() || part.digits > 2 || part.hundredths >= minute_s * 100) {
        return std::nullopt;
    }
    const bool said =
        cursor.peek(1).is('"') || cursor.peek(1).is_word({"s", "sec", "secs", "second", "seconds"});
    if (!said && !(primes && is_clock_part(part, true))) {
        return std::nullopt;
    }
    cursor.skip();
    if (said) {
        cursor.skip();
    }
    return part.hundredths;
}

Result<Measure> take_measure(Cursor& cursor, LoneM lone_m) {
    if (cursor.peek().is('-') && cursor.peek(1).is_number()) {
        return Error{"A number below 0 has no meaning here."};
    }
    const Token number = cursor.peek();
    if (!number.is_number()) {
        return not_read();
    }
    cursor.skip();
    if (number.decimals > 2) {
        return Error{"Write a number with at most two decimals, and thousands without a sign."};
    }
    if (cursor.peek().is(':')) {
        return take_clock(cursor, number);
    }
    const bool primes = cursor.peek().is('\'');
    auto unit = take_unit(cursor, lone_m);
    if (!unit) {
        return unit.error();
    }
    if (*unit == DoseUnit::min && number.is_whole()) {
        if (const auto part = take_seconds_part(cursor, primes)) {
            return seconds(number.hundredths * minute_s + *part, false);
        }
    }
    return Measure{number.hundredths, *unit, false};
}

std::string numeral(std::int64_t value) {
    return value >= beyond ? "That number" : base::digits(value);
}

}  // namespace

Span Span::or_in(std::optional<DoseUnit> unit) const {
    Span result = *this;
    if (is_bare()) {
        result.lo.unit = unit;
        result.hi.unit = unit;
    }
    return result;
}

Result<std::optional<DoseUnit>> take_unit(Cursor& cursor, LoneM lone_m) {
    if (cursor.take_word({"rep", "reps", "repetition", "repetitions"})) {
        return std::optional{DoseUnit::reps};
    }
    // Beside metres, primes could as well be feet and inches.
    const bool primes = lone_m != LoneM::metres;
    if (cursor.take_word({"s", "sec", "secs", "second", "seconds"}) ||
        (primes && cursor.take('"'))) {
        return std::optional{DoseUnit::s};
    }
    if (cursor.take_word({"min", "mins", "minute", "minutes"}) || (primes && cursor.take('\''))) {
        return std::optional{DoseUnit::min};
    }
    if (cursor.take_word({"m"})) {
        if (lone_m == LoneM::unclear) {
            return Error{R"("m" could be minutes or metres. Write "min" or "metres".)"};
        }
        return std::optional{lone_m == LoneM::metres ? DoseUnit::m : DoseUnit::min};
    }
    if (cursor.take_word({"metre", "metres", "meter", "meters"})) {
        return std::optional{DoseUnit::m};
    }
    if (cursor.take_word({"step", "steps"})) {
        return std::optional{DoseUnit::steps};
    }
    if (cursor.take_word({"contact", "contacts"})) {
        return std::optional{DoseUnit::contacts};
    }
    if (cursor.take_word({"pass", "passes"})) {
        return std::optional{DoseUnit::passes};
    }
    return std::optional<DoseUnit>{};
}

Result<Span> take_span(Cursor& cursor, LoneM lone_m) {
    auto first = take_measure(cursor, lone_m);
    if (!first) {
        return first.error();
    }
    if (!cursor.take_to()) {
        return Span{*first, *first};
    }
    auto second = take_measure(cursor, lone_m);
    if (!second) {
        return second.error();
    }
    if (cursor.peek().is('-')) {
        return not_read();  // "12-10-8"
    }
    // "1-1:30" and "1 min-90" leave one end open to guess; "8-10 s" and "8 s-10" do not.
    const bool unclear = (!first->unit && second->clock) ||
                         (!second->unit && first->unit == DoseUnit::min) ||
                         (!second->unit && first->clock);
    if (unclear) {
        return Error{"Write the unit of both ends, like 60 s to 90 s."};
    }
    if (!first->unit) {
        first->unit = second->unit;
    }
    if (!second->unit) {
        second->unit = first->unit;
    }
    return Span{*first, *second};
}

Result<Amount> whole(const Span& span) {
    if (!span.lo.unit || !span.hi.unit) {
        return not_read();
    }
    Measure lo = span.lo;
    Measure hi = span.hi;
    DoseUnit unit = *span.lo.unit;
    const DoseUnit other = *span.hi.unit;
    if (unit != other && !(is_time(unit) && is_time(other))) {
        return not_read();
    }
    for (const Measure& end : {lo, hi}) {
        // "1.30 min" is rather a minute and a half than 78 seconds.
        if (end.unit == DoseUnit::min && end.hundredths % quarter != 0) {
            return Error{"Write minutes and seconds like 1 min 30 s."};
        }
    }
    const auto part = [](const Measure& measure) { return measure.hundredths % 100 != 0; };
    if (unit != other || (unit == DoseUnit::min && (part(lo) || part(hi)))) {
        for (Measure* end : {&lo, &hi}) {
            end->hundredths *= end->unit == DoseUnit::min ? minute_s : 1;
        }
        unit = DoseUnit::s;
    }
    if (part(lo) || part(hi)) {
        return Error{"Write a whole number of " + std::string(unit_word(unit)) + "."};
    }
    if (lo.hundredths > hi.hundredths) {
        return Error{"The smaller number comes first in a range: " + numeral(hi.hundredths / 100) +
                     "-" + numeral(lo.hundredths / 100) + "."};
    }
    const auto number = [](const Measure& measure) {
        return static_cast<int>(std::min(measure.hundredths / 100, beyond));
    };
    return Amount{unit, number(lo), number(hi)};
}

Amount in_seconds(const Amount& amount) {
    if (amount.unit != DoseUnit::min) {
        return amount;
    }
    const auto to_seconds = [](int minutes) {
        return static_cast<int>(std::min(minutes * minute_s, beyond));
    };
    return {DoseUnit::s, to_seconds(amount.lo), to_seconds(amount.hi)};
}

std::optional<Error> out_of(const Amount& amount, const Range& bounds) {
    const auto bound = [&](int value) {
        return base::digits(value) + ' ' + std::string(unit_word(amount.unit, value == 1)) + '.';
    };
    if (amount.hi > bounds.hi) {
        return Error{numeral(amount.hi) + " is over " + bound(bounds.hi)};
    }
    if (amount.lo < bounds.lo) {
        return Error{numeral(amount.lo) + " is under " + bound(bounds.lo)};
    }
    return std::nullopt;
}

std::string_view unit_word(DoseUnit unit, bool one) {
    switch (unit) {
    case DoseUnit::reps: return one ? "rep" : "reps";
    case DoseUnit::s: return one ? "second" : "seconds";
    case DoseUnit::m: return one ? "metre" : "metres";
    case DoseUnit::steps: return one ? "step" : "steps";
    case DoseUnit::contacts: return one ? "contact" : "contacts";
    case DoseUnit::passes: return one ? "pass" : "passes";
    case DoseUnit::min: return one ? "minute" : "minutes";
    case DoseUnit::none: return "";
    }
    return "";
}

}  // namespace phasewise::model::typed
