#include "opt/formula_heart_rate.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace phasewise::opt {

namespace {

constexpr std::int64_t beat_hundredths = 100;

/// A target of `ten_thousandths` of a beat a minute.
HeartRateTarget heart_rate_of(std::int64_t ten_thousandths) {
    return {static_cast<int>(half_up(ten_thousandths, 1'000)),
            static_cast<int>(half_up(ten_thousandths, 10'000))};
}

/// A maximum that was made up by hand may be no heart rate.
std::optional<base::Error> why_no_maximum(const MaxHeartRate& max) {
    constexpr ValidRange valid{"The maximal heart rate", 10'000, 24'000, " beats a minute",
                               beat_hundredths};
    return why_outside(valid, max.hundredths);
}

/// The percents of the zones of a scheme, zone 1 first.
std::vector<model::Range> zones_of(const Norms& norms, ZoneScheme scheme) {
    if (scheme == ZoneScheme::five) {
        return {norms.five_zones.hrmax.begin(), norms.five_zones.hrmax.end()};
    }
    std::vector<model::Range> percents;
    percents.reserve(norms.zones.size());
    for (const HeartRateZone& zone : norms.zones) {
        percents.push_back(zone.hrmax.range);
    }
    if (scheme == ZoneScheme::three) {
        percents.pop_back();
    }
    return percents;
}

int beats_at(const MaxHeartRate& max, int percent) {
    return heart_rate_of(std::int64_t{max.hundredths} * percent).bpm;
}

}  // namespace

MaxHeartRateFormula usual_formula(model::Edition edition) {
    return edition == model::Edition::app ? MaxHeartRateFormula::tanaka : MaxHeartRateFormula::fox;
}

base::Result<MaxHeartRate> max_heart_rate(MaxHeartRateFormula formula, int age, model::Sex sex) {
    if (auto why = why_outside(valid_age, age)) {
        return *std::move(why);
    }
    switch (formula) {
    case MaxHeartRateFormula::fox: return MaxHeartRate{formula, 22'000 - 100 * age};
    case MaxHeartRateFormula::tanaka: return MaxHeartRate{formula, 20'800 - 70 * age};
    case MaxHeartRateFormula::gellish: return MaxHeartRate{formula, 20'700 - 70 * age};
    case MaxHeartRateFormula::gulati: break;
    }
    if (sex != model::Sex::female) {
        return base::Error{"The formula by Gulati was made for women: take another one here."};
    }
    return MaxHeartRate{formula, 20'600 - 88 * age};
}

base::Result<HeartRateTarget> straight_heart_rate(const MaxHeartRate& max, int percent) {
    if (auto why = why_no_maximum(max)) {
        return *std::move(why);
    }
    if (auto why = why_outside(heart_rate_percent, percent)) {
        return *std::move(why);
    }
    return heart_rate_of(std::int64_t{max.hundredths} * percent);
}

base::Result<HeartRateTarget> karvonen_heart_rate(const MaxHeartRate& max, int resting,
                                                  int percent) {
    if (auto why = why_no_maximum(max)) {
        return *std::move(why);
    }
    if (auto why = why_outside(heart_rate_percent, percent)) {
        return *std::move(why);
    }
    if (auto why = why_outside(resting_heart_rate, resting)) {
        return *std::move(why);
    }
    const std::int64_t rest = resting * beat_hundredths;
    if (rest >= max.hundredths) {
        return base::Error{"The resting heart rate must be under the maximal one."};
    }
    return heart_rate_of((max.hundredths - rest) * percent + 100 * rest);
}

base::Result<model::Range> zone_heart_rate(const Norms& norms, ZoneScheme scheme,
                                           const MaxHeartRate& max, int zone) {
    if (auto why = why_no_maximum(max)) {
        return *std::move(why);
    }
    const std::vector<model::Range> zones = zones_of(norms, scheme);
    const ValidRange valid{"The zone", 1, static_cast<std::int64_t>(zones.size()), ""};
    if (auto why = why_outside(valid, zone)) {
        return *std::move(why);
    }
    const model::Range& percent = zones[static_cast<std::size_t>(zone - 1)];
    return model::Range{beats_at(max, percent.lo), beats_at(max, percent.hi)};
}

base::Result<ZonePlace> zone_of(const Norms& norms, ZoneScheme scheme, const MaxHeartRate& max,
                                int bpm) {
    if (auto why = why_no_maximum(max)) {
        return *std::move(why);
    }
    if (auto why = why_outside(valid_pulse, bpm)) {
        return *std::move(why);
    }
    const std::vector<model::Range> zones = zones_of(norms, scheme);
    ZonePlace place;
    place.percent = static_cast<int>(half_up(std::int64_t{bpm} * 10'000, max.hundredths));
    for (const model::Range& zone : zones) {
        place.zone += place.percent >= zone.lo ? 1 : 0;
    }
    place.is_over_all = place.percent > zones.back().hi;
    return place;
}

base::Result<int> zone_by_thresholds(const Thresholds& thresholds, int bpm) {
    constexpr ValidRange valid{"The heart rate at a threshold", valid_pulse.lo, valid_pulse.hi,
                               valid_pulse.unit};
    for (const int threshold : {thresholds.first, thresholds.second}) {
        if (auto why = why_outside(valid, threshold)) {
            return *std::move(why);
        }
    }
    if (thresholds.first >= thresholds.second) {
        return base::Error{"The second threshold must be over the first."};
    }
    if (auto why = why_outside(valid_pulse, bpm)) {
        return *std::move(why);
    }
    if (bpm > thresholds.second) {
        return 4;
    }
    if (bpm < thresholds.first) {
        return 1;
    }
    return 2 * bpm < thresholds.first + thresholds.second ? 2 : 3;
}

Basis basis_of(MaxHeartRateFormula formula) {
    const bool is_published =
        formula == MaxHeartRateFormula::fox || formula == MaxHeartRateFormula::tanaka;
    return is_published ? Basis{Evidence::a, {"S10", "S14"}} : Basis{};
}

Basis basis_of(HeartRateMethod /*method*/) { return {Evidence::a, {"S10", "S14"}}; }

}  // namespace phasewise::opt
