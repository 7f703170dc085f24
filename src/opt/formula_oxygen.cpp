#include "opt/formula_oxygen.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/text.hpp"

namespace phasewise::opt {

namespace {

/// A mL/kg/min in the unit that the walk is reckoned in: it holds every coefficient, tenths of
/// pounds and seconds exactly.
constexpr std::int64_t walk_unit = 6'000'000;
constexpr std::int64_t least_uptake = 500;  // hundredths; less no one walks a mile with

base::Error why_no_figures(int age) {
    return {"The table has no figures for " + base::digits(age) + " years."};
}

std::optional<base::Error> why_no_walk(const OneMileWalk& walk) {
    if (walk.sex == model::Sex::unknown) {
        return why_sex_is_needed();
    }
    if (auto why = why_outside(walk_age, walk.age)) {
        return why;
    }
    if (auto why = why_outside(walk_pounds, walk.pounds_tenths)) {
        return why;
    }
    if (auto why = why_outside(walk_seconds, walk.seconds)) {
        return why;
    }
    return why_outside(walk_pulse, walk.bpm);
}

/// 132.853 - 0.0769 lb - 0.3877 y + 6.315 (men) - 3.2649 min - 0.1565 bpm, in `walk_unit`.
std::int64_t walk_uptake(const OneMileWalk& walk) {
    constexpr std::int64_t ten_thousandth = walk_unit / 10'000;
    std::int64_t sum = 1'328'530 * ten_thousandth;
    sum -= 769 * ten_thousandth / 10 * walk.pounds_tenths;
    sum -= 3'877 * ten_thousandth * walk.age;
    sum += walk.sex == model::Sex::male ? 63'150 * ten_thousandth : 0;
    sum -= 32'649 * ten_thousandth / 60 * walk.seconds;
    sum -= 1'565 * ten_thousandth * walk.bpm;
    return sum;
}

}  // namespace

base::Result<StepResult> step_rating(const Norms& norms, model::Sex sex, int age, int beats) {
    if (sex == model::Sex::unknown) {
        return why_sex_is_needed();
    }
    if (auto why = why_outside(step_age, age)) {
        return *std::move(why);
    }
    if (auto why = why_outside(step_beats, beats)) {
        return *std::move(why);
    }
    const auto place = age_place(norms.step_test.from_age, age);
    if (!place) {
        return why_no_figures(age);
    }
    const StepRows& rows = norms.step_test.rows.of(sex);
    // The first band that ends at or above the count: what falls between two is in the worse one.
    std::size_t rating = 0;
    while (rating + 1 < rows.size() && rows[rating].bands[*place].hi < beats) {
        ++rating;
    }
    const bool is_off_table =
        beats < rows.front().bands[*place].lo || beats > rows.back().bands[*place].hi;
    return StepResult{static_cast<StepRating>(rating), is_off_table, rows[rating].basis};
}

const StepStart& step_start(const Norms& norms, StepRating rating) {
    // The reader has seen to it that every rating is there once.
    const auto found = std::ranges::find_if(norms.step_starts, [rating](const StepStart& start) {
        return std::ranges::find(start.ratings, rating) != start.ratings.end();
    });
    static const StepStart none{};
    return found == norms.step_starts.end() ? none : *found;
}

base::Result<OxygenUptake> oxygen_from_walk(const OneMileWalk& walk) {
    if (auto why = why_no_walk(walk)) {
        return *std::move(why);
    }
    const std::int64_t hundredths = half_up(walk_uptake(walk) * 100, walk_unit);
    if (hundredths < least_uptake) {
        return base::Error{"These figures give no oxygen uptake: check weight, time and heart "
                           "rate."};
    }
    const bool is_studied = walk_studied_ages.lo <= walk.age && walk.age <= walk_studied_ages.hi;
    return OxygenUptake{static_cast<int>(hundredths), !is_studied};
}

base::Result<int> oxygen_from_run(int seconds) {
    if (auto why = why_outside(run_seconds, seconds)) {
        return *std::move(why);
    }
    return static_cast<int>(
        half_up(std::int64_t{483} * 6'000 + std::int64_t{350} * seconds, seconds));
}

base::Result<OxygenBand> oxygen_band(const Norms& norms, model::Sex sex, int age,
                                     int oxygen_hundredths) {
    if (sex == model::Sex::unknown) {
        return why_sex_is_needed();
    }
    if (auto why = why_outside(band_age, age)) {
        return *std::move(why);
    }
    if (auto why = why_outside(valid_oxygen, oxygen_hundredths)) {
        return *std::move(why);
    }
    const auto place = age_place(norms.oxygen.from_age, age);
    if (!place) {
        return why_no_figures(age);
    }
    const OxygenLimits& limits = norms.oxygen.limits.of(sex);
    const int whole = oxygen_hundredths / 100;
    if (whole >= limits.excellent_from[*place]) {
        return OxygenBand::excellent;
    }
    if (whole >= limits.good_from[*place]) {
        return OxygenBand::good;
    }
    return whole <= limits.poor_to[*place] ? OxygenBand::poor : OxygenBand::middle;
}

base::Result<int> kcal_from_oxygen(int ml_per_minute) {
    constexpr ValidRange valid{"The oxygen uptake", 100, 8'000, " mL a minute"};
    if (auto why = why_outside(valid, ml_per_minute)) {
        return *std::move(why);
    }
    return static_cast<int>(half_up(ml_per_minute, 2));
}

base::Result<int> kcal_from_met(int met_tenths, int weight_g) {
    if (auto why = why_outside(valid_met, met_tenths)) {
        return *std::move(why);
    }
    if (auto why = why_outside(met_weight, weight_g)) {
        return *std::move(why);
    }
    // Tenths x 3.5 x grams / 200 in hundredths of a kcal.
    return static_cast<int>(half_up(std::int64_t{met_tenths} * 35 * weight_g, 200'000));
}

base::Result<int> oxygen_from_met(int met_tenths) {
    if (auto why = why_outside(valid_met, met_tenths)) {
        return *std::move(why);
    }
    return met_tenths * 35;
}

base::Result<int> met_from_oxygen(int oxygen_hundredths) {
    constexpr ValidRange valid{"The oxygen uptake", 350, 8'750, " mL/kg/min", 100};
    if (auto why = why_outside(valid, oxygen_hundredths)) {
        return *std::move(why);
    }
    return static_cast<int>(half_up(oxygen_hundredths, 35));
}

Basis basis_of(OxygenFormula formula) {
    switch (formula) {
    case OxygenFormula::one_mile_walk: return {Evidence::a, {"S22"}};
    case OxygenFormula::kcal_from_oxygen: return {Evidence::b, {"S10"}};
    case OxygenFormula::met: return {Evidence::a, {"S10"}};
    case OxygenFormula::mile_and_half_run:
    case OxygenFormula::kcal_from_met: break;
    }
    return {};
}

}  // namespace phasewise::opt
