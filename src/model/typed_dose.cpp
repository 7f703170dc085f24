#include "model/typed_dose.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/text.hpp"
#include "model/plan.hpp"
#include "model/typed_amount.hpp"
#include "model/typed_cardio.hpp"
#include "model/typed_element.hpp"
#include "model/typed_load.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

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
    const bool number = cursor.peek(1).is_number() || says_most(cursor.peek(1));
    if (!cursor.peek().is(',') || !cursor.peek(1).spaced || !number) {
        return false;
    }
    if (take_load_list(scan, cursor.place() + 1, {context.mass, LoadKind::none}).ok()) {
        return false;
    }
    return cursor.take(',');
}

}  // namespace

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

}  // namespace phasewise::model::typed
