#include "model/typed_load_number.hpp"

#include "base/names.hpp"
#include "model/plan.hpp"

namespace phasewise::model::typed {

namespace {

LoadUnit take_unit(Cursor& cursor) {
    if (cursor.take('%')) {
        return LoadUnit::percent;
    }
    if (cursor.take_word({"kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"})) {
        return LoadUnit::kg;
    }
    if (cursor.take_word({"lb", "lbs", "pound", "pounds"})) {
        return LoadUnit::lb;
    }
    if (cursor.peek(1).is_number()) {
        return LoadUnit::none;  // "85 RPE 8": the word belongs to what comes
    }
    if (cursor.take_word({"rpe"})) {
        return LoadUnit::rpe;
    }
    return cursor.take_word({"rir"}) ? LoadUnit::rir : LoadUnit::none;
}

std::string said(LoadKind kind, MassUnit unit, std::int64_t hundredths) {
    const std::string number = hundredths_text(hundredths);
    switch (kind) {
    case LoadKind::rpe: return "RPE " + number;
    case LoadKind::rir: return number + " RIR";
    case LoadKind::weight:
    case LoadKind::assist: return number + ' ' + std::string(base::name_of(unit));
    default: return number + " %";
    }
}

std::string range_text(const Load& load) {
    const std::string lo = hundredths_text(load.lo);
    return load.lo == load.hi ? lo : lo + '-' + hundredths_text(load.hi);
}

}  // namespace

std::optional<LoadAmount> take_load_amount(Cursor& cursor) {
    if (!cursor.peek().is_number()) {
        return std::nullopt;
    }
    LoadAmount amount;
    const auto end = [&](std::int64_t& value) {
        value = cursor.peek().hundredths;
        amount.precise = amount.precise && cursor.peek().decimals <= 2;
        cursor.skip();
        return take_unit(cursor);
    };
    const LoadUnit first = end(amount.lo);
    amount.hi = amount.lo;
    amount.unit = first;
    if (cursor.take_to()) {
        const LoadUnit second = end(amount.hi);
        if (first != LoadUnit::none && second != LoadUnit::none && first != second) {
            return std::nullopt;
        }
        amount.unit = second == LoadUnit::none ? first : second;
    }
    return amount;
}

FoundLoad load_of(LoadKind kind, const LoadAmount& amount, MassUnit unit) {
    FoundLoad found;
    found.load.kind = kind;
    found.load.unit = unit;
    const std::int64_t most = load_most(kind, unit);
    if (!amount.precise) {
        found.fault = "Write a load with at most two decimals, and thousands without a sign.";
    } else if (amount.lo > amount.hi) {
        found.fault = "The smaller number comes first in a range: " + hundredths_text(amount.hi) +
                      "-" + hundredths_text(amount.lo) + ".";
    } else if (amount.hi > most) {
        found.fault = said(kind, unit, amount.hi) + " is over " + said(kind, unit, most) + ".";
        if (amount.hi > PlanLimits::load_hundredths) {
            found.fault = "That is over " + said(kind, unit, most) + ".";
        }
    } else {
        found.load.lo = static_cast<int>(amount.lo);
        found.load.hi = static_cast<int>(amount.hi);
    }
    return found;
}

std::optional<MassUnit> mass_unit(LoadUnit unit) {
    if (unit == LoadUnit::kg || unit == LoadUnit::lb) {
        return unit == LoadUnit::kg ? MassUnit::kg : MassUnit::lb;
    }
    return std::nullopt;
}

std::string mass_text(const Load& load) {
    return range_text(load) + ' ' + std::string(base::name_of(load.unit));
}

int load_most(LoadKind kind, MassUnit unit) {
    switch (kind) {
    case LoadKind::pct1rm: return 15000;
    case LoadKind::pct_bw: return 30000;
    case LoadKind::weight:
    case LoadKind::assist: return unit == MassUnit::kg ? 100000 : 220000;
    case LoadKind::rpe:
    case LoadKind::rir: return 1000;
    case LoadKind::none:
    case LoadKind::band: break;
    }
    return 0;
}

}  // namespace phasewise::model::typed
