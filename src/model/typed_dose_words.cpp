#include <algorithm>
#include <cstddef>

#include "base/text.hpp"
#include "model/typed_amount.hpp"
#include "model/typed_dose.hpp"
#include "model/words.hpp"

namespace phasewise::model::typed {

namespace {

/// The number of a dose; without its unit where `bare`.
std::string number_words(const Dose& dose, bool bare) {
    Dose number = dose;
    if (bare && dose.unit != DoseUnit::none) {
        number.unit = DoseUnit::reps;
    }
    return dose_text(number, Side::both);
}

/// The unit that has to be said after `number_words` of a bare number, if any.
std::string unit_words(const Dose& dose, const TypedContext& context) {
    if (dose.unit == DoseUnit::none || (dose.unit == DoseUnit::reps && context.unit == dose.unit) ||
        (dose.amrap && dose.lo == 0 && dose.unit == context.unit)) {
        return {};
    }
    const bool time = context.unit == DoseUnit::s || context.unit == DoseUnit::min;
    if (dose.unit == DoseUnit::m && time) {
        return " metres";  // "m" alone could be minutes there
    }
    Dose one = dose;
    one.amrap = false;
    const std::string whole = number_words(one, false);
    const std::string number = number_words(one, true);
    return dose.unit == DoseUnit::reps ? " reps" : whole.substr(number.size());
}

std::string hold_words(const Dose& dose) {
    return dose.hold_s ? " hold " + rest_text({dose.hold_s->lo, dose.hold_s->hi}) : "";
}

/// Whether "/" between the numbers says it all, and is not written for something else as well.
bool slashes_do(const std::vector<TypedSet>& sets) {
    const Dose& first = sets.front().dose;
    const bool alike = std::ranges::all_of(sets, [&](const TypedSet& set) {
        return set.count.value_or(1) == 1 && set.dose.unit == first.unit &&
               set.dose.hold_s == first.hold_s;
    });
    const Dose& last = sets.back().dose;
    return alike && (sets.size() > 2 || first.amrap || last.amrap ||
                     (first.lo > last.lo && first.unit != DoseUnit::min));
}

}  // namespace

std::string dose_words(const Dose& dose, Side side, const TypedContext& context) {
    if (dose.unit == DoseUnit::none) {
        return {};
    }
    return number_words(dose, true) + unit_words(dose, context) +
           (side == Side::each ? " each" : "") + hold_words(dose);
}

std::string dose_words(const std::vector<TypedSet>& sets, Side side, const TypedContext& context) {
    std::string text;
    if (slashes_do(sets)) {
        for (const TypedSet& set : sets) {
            text += text.empty() ? "" : "/";
            text += number_words(set.dose, true);
        }
        const Dose& last = sets.back().dose;
        return text + unit_words(last, context) + (side == Side::each ? " each" : "") +
               hold_words(last);
    }
    const bool mixed = std::ranges::any_of(
        sets, [&](const TypedSet& set) { return set.dose.unit != sets.front().dose.unit; });
    for (const TypedSet& set : sets) {
        const int count = set.count.value_or(1);
        text += text.empty() ? "" : ", ";
        text += count == 1 && !mixed ? "" : base::digits(count) + 'x';
        text += dose_words(set.dose, side, context);
    }
    return text;
}

}  // namespace phasewise::model::typed
