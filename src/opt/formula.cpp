#include "opt/formula.hpp"

#include <cmath>
#include <utility>

#include "base/text.hpp"

namespace phasewise::opt {

std::string in_units(std::int64_t number, std::int64_t parts) {
    std::string text = number < 0 ? "-" : "";
    const std::int64_t size = number < 0 ? -number : number;
    text += base::digits(size / parts);
    std::int64_t rest = size % parts;
    if (rest == 0) {
        return text;
    }
    text += '.';
    for (std::int64_t place = parts / 10; rest != 0 && place > 0; place /= 10) {
        text += base::digits(rest / place);
        rest %= place;
    }
    return text;
}

std::optional<base::Error> why_outside(const ValidRange& valid, std::int64_t value) {
    if (valid.lo <= value && value <= valid.hi) {
        return std::nullopt;
    }
    std::string text(valid.what);
    text +=
        " must be " + in_units(valid.lo, valid.parts) + " to " + in_units(valid.hi, valid.parts);
    text += valid.unit;
    text += ", not " + in_units(value, valid.parts) + '.';
    return base::Error{std::move(text)};
}

base::Error why_sex_is_needed() {
    return {"This differs for women and men: say in the client's data which figures to use."};
}

std::int64_t half_up(std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t twice = 2 * numerator + denominator;
    const std::int64_t whole = twice / (2 * denominator);
    // The division drops the fraction towards zero; below zero that is up.
    return twice < 0 && twice % (2 * denominator) != 0 ? whole - 1 : whole;
}

std::int64_t half_up(double number) { return static_cast<std::int64_t>(std::floor(number + 0.5)); }

}  // namespace phasewise::opt
