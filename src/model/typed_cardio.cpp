#include "model/typed_cardio.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/plan.hpp"
#include "model/typed_amount.hpp"

namespace phasewise::model::typed {

namespace {

using base::digits;
using base::Error;
using base::Result;

/// A whole number as tokens hold it.
constexpr std::int64_t in_hundredths(int number) { return std::int64_t{number} * 100; }

Error no_zone() { return {"A heart-rate zone is 1 to " + digits(PlanLimits::zone) + "."}; }

Result<int> zone_of(const Token& number, int least) {
    if (!number.is_whole() || number.hundredths > in_hundredths(PlanLimits::zone) ||
        number.hundredths < in_hundredths(least)) {
        return no_zone();
    }
    return static_cast<int>(number.hundredths / 100);
}

std::optional<Result<int>> take_zone_from(Cursor& cursor, int least) {
    const bool named = cursor.peek().is_word({"z", "zone"}) && cursor.peek(1).is_number();
    if (!named) {
        return std::nullopt;
    }
    cursor.skip();
    const Token number = cursor.peek();
    cursor.skip();
    return zone_of(number, least);
}

/// One part: its time, and its zone where one is named.
struct Part {
    Span time;
    std::optional<int> zone;
};

Result<Part> take_part(Cursor& cursor, std::initializer_list<std::string_view> words) {
    const auto time = take_span(cursor, LoneM::minutes);
    if (!time) {
        return time.error();
    }
    cursor.take_word(words);
    Part part{*time, std::nullopt};
    if (const auto zone = take_zone_from(cursor, 0)) {
        if (!*zone) {
            return zone->error();
        }
        part.zone = **zone;
    }
    return part;
}

/// "Z1" of "60/180 Z2/Z1", after the first zone.
Result<std::optional<int>> take_second_zone(Cursor& cursor) {
    if (!cursor.take('/')) {
        return std::optional<int>{};
    }
    cursor.take_word({"z", "zone"});
    const auto zone = zone_of(cursor.peek(), 0);
    if (!zone) {
        return zone.error();
    }
    cursor.skip();
    return std::optional{*zone};
}

Result<int> seconds_of(const Span& span) {
    const auto amount = whole(span);
    if (!amount) {
        return amount.error();
    }
    const Amount seconds = in_seconds(*amount);
    if (seconds.unit != DoseUnit::s) {
        return not_read();
    }
    if (seconds.lo != seconds.hi) {
        return Error{"Write one number for each part of an interval, like 60/180 s."};
    }
    if (auto fault = out_of(seconds, {1, PlanLimits::rest_s})) {
        return *std::move(fault);
    }
    return seconds.lo;
}

Result<Intervals> intervals_of(const Part& work, const Part& easy) {
    const std::optional<DoseUnit> unit = easy.time.hi.unit;
    if (unit && work.time.is_bare() && easy.time.hi.clock) {
        return Error{"Write the unit of both parts, like 60 s/180 s."};
    }
    if (!unit && work.time.hi.unit && (work.time.hi.unit != DoseUnit::s || work.time.hi.clock)) {
        return Error{"Write the unit of both parts, like 60 s/180 s."};
    }
    const Span both[]{work.time.or_in(unit), easy.time.or_in(work.time.hi.unit)};
    Intervals intervals;
    int* const seconds[]{&intervals.work_s, &intervals.easy_s};
    for (std::size_t i = 0; i < 2; ++i) {
        const bool small = both[i].is_bare() && both[i].lo.hundredths < in_hundredths(least_bare);
        if (small && both[i].lo.hundredths != 0) {
            return Error{"That could be seconds or minutes. Write 20/10 s or 4/3 min."};
        }
        const auto read = seconds_of(both[i].or_in(DoseUnit::s));
        if (!read) {
            return read.error();
        }
        *seconds[i] = *read;
    }
    if (work.zone.has_value() != easy.zone.has_value()) {
        return Error{"Write the zones of both parts, like 60 Z2/180 Z1, or of none."};
    }
    intervals.work_zone = work.zone.value_or(0);
    intervals.easy_zone = easy.zone.value_or(0);
    return intervals;
}

Result<std::optional<int>> take_repeats(Cursor& cursor) {
    const Token number = cursor.peek();
    if (!number.is_number() || !cursor.peek(1).is('*')) {
        return std::optional<int>{};
    }
    cursor.skip();
    cursor.skip();
    if (!number.is_whole() || number.hundredths < 100 ||
        number.hundredths > in_hundredths(most_repeats)) {
        return Error{"Intervals are done 1 to " + digits(most_repeats) + " times."};
    }
    return std::optional{static_cast<int>(number.hundredths / 100)};
}

}  // namespace

std::optional<Result<int>> take_zone(Cursor& cursor) { return take_zone_from(cursor, 1); }

Result<int> read_zone(const Scan& scan) {
    Cursor cursor(scan);
    cursor.take_word({"z", "zone"});
    const Token number = cursor.peek();
    cursor.skip();
    if (!number.is_number() || !cursor.at_end()) {
        return not_read();
    }
    return zone_of(number, 1);
}

Result<TypedIntervals> read_intervals(const Scan& scan) {
    Cursor cursor(scan);
    TypedIntervals typed;
    const auto repeats = take_repeats(cursor);
    if (!repeats) {
        return repeats.error();
    }
    typed.repeats = *repeats;
    auto work = take_part(cursor, {"on", "work", "hard"});
    if (!work) {
        return work.error();
    }
    const bool apart = cursor.take('/');
    const std::size_t place = cursor.place();
    auto easy = take_part(cursor, {"off", "easy", "rest"});
    if (!easy) {
        return easy.error();
    }
    // Without a sign between, the words "on" and "off" have to keep the parts apart.
    bool said = apart;
    for (std::size_t i = 0; !said && i < place; ++i) {
        Cursor before(scan);
        before.go_to(i);
        said = before.peek().is_word({"on", "work", "hard"});
    }
    if (!said) {
        return not_read();
    }
    if (easy->zone && !work->zone) {
        const auto second = take_second_zone(cursor);
        if (!second) {
            return second.error();
        }
        if (*second) {
            work->zone = easy->zone;
            easy->zone = *second;
        }
    }
    if (!cursor.at_end()) {
        return not_read();
    }
    const auto intervals = intervals_of(*work, *easy);
    if (!intervals) {
        return intervals.error();
    }
    typed.intervals = *intervals;
    return typed;
}

std::string interval_words(const TypedIntervals& typed) {
    const Intervals& parts = typed.intervals;
    const bool unit = parts.work_s < least_bare || parts.easy_s < least_bare;
    const bool zones = parts.work_zone != 0 || parts.easy_zone != 0;
    std::string text = typed.repeats ? digits(*typed.repeats) + 'x' : "";
    text += digits(parts.work_s);
    if (zones) {
        text += unit ? " s Z" : " Z";
        text += digits(parts.work_zone);
    }
    text += '/' + digits(parts.easy_s);
    text += unit ? " s" : "";
    return zones ? text + " Z" + digits(parts.easy_zone) : text;
}

Result<Dose> interval_dose(int repeats, const Intervals& intervals) {
    const std::int64_t total =
        std::int64_t{repeats} * (std::int64_t{intervals.work_s} + intervals.easy_s);
    const bool minutes = total % minute_s == 0;
    const std::int64_t amount = minutes ? total / minute_s : total;
    if (amount > (minutes ? PlanLimits::minutes : PlanLimits::dose)) {
        return Error{"So many intervals take longer than a session can be."};
    }
    Dose dose;
    dose.unit = minutes ? DoseUnit::min : DoseUnit::s;
    dose.lo = static_cast<int>(amount);
    dose.hi = dose.lo;
    return dose;
}

std::optional<int> repeats_in(const Dose& dose, const Intervals& intervals) {
    const std::int64_t cycle = std::int64_t{intervals.work_s} + intervals.easy_s;
    const bool time = dose.unit == DoseUnit::min || dose.unit == DoseUnit::s;
    if (!time || cycle == 0) {
        return std::nullopt;
    }
    const std::int64_t total = std::int64_t{dose.lo} * (dose.unit == DoseUnit::min ? minute_s : 1);
    const std::int64_t repeats = total / cycle;
    if (total % cycle != 0 || repeats < 1 || repeats > most_repeats) {
        return std::nullopt;
    }
    const auto again = interval_dose(static_cast<int>(repeats), intervals);
    return again && *again == dose ? std::optional{static_cast<int>(repeats)} : std::nullopt;
}

}  // namespace phasewise::model::typed
