#include "opt/norms.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "library/fields.hpp"
#include "opt/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

constexpr Bounds age_bounds{0, 120};
constexpr Bounds beat_bounds{1, 300};
constexpr Bounds pressure_bounds{1, 300};
constexpr Bounds reserve_bounds{0, 10};
constexpr Bounds borg_bounds{6, 20};
constexpr Bounds effort_bounds{0, 10};
constexpr Bounds bmi_bounds{1, 1000};
constexpr Bounds ratio_bounds{1, 300};
constexpr Bounds waist_bounds{1, 3000};
constexpr Bounds density_c_bounds{1, 20'000};
constexpr Bounds density_m_bounds{1, 2'000};
constexpr Bounds uptake_bounds{1, 100};
constexpr Bounds stage_bounds{1, 4};
constexpr std::size_t most_percent_rows = 30;
constexpr std::size_t most_reserve_targets = 20;
constexpr std::size_t most_zone_letters = 60;

Basis norm_basis(const JsonReader& object) {
    return {object.at("ev").choice<Evidence>(), read_source_ids(object.at("sources"))};
}

int bounded_integer(const JsonReader& value, Bounds bounds) {
    return value.integer(bounds.lo, bounds.hi);
}

/// Exactly N numbers.
template <std::size_t N>
std::array<int, N> norm_numbers(const JsonReader& list, Bounds bounds) {
    std::array<int, N> numbers{};
    const std::vector<JsonReader> items = list.items(N, N);
    for (std::size_t i = 0; i < items.size(); ++i) {
        numbers[i] = bounded_integer(items[i], bounds);
    }
    return numbers;
}

/// Exactly N numbers, each over the one before.
template <std::size_t N>
std::array<int, N> rising_numbers(const JsonReader& list, Bounds bounds) {
    const std::array<int, N> numbers = norm_numbers<N>(list, bounds);
    const bool rises = std::ranges::adjacent_find(numbers, std::greater_equal{}) == numbers.end();
    if (!rises && list.is_array() && list.items(N).size() == N) {
        list.fault("does not rise from number to number");
    }
    return numbers;
}

/// Exactly N ranges.
template <std::size_t N>
std::array<model::Range, N> norm_ranges(const JsonReader& list, Bounds bounds) {
    std::array<model::Range, N> ranges{};
    const std::vector<JsonReader> items = list.items(N, N);
    for (std::size_t i = 0; i < items.size(); ++i) {
        ranges[i] = read_range(items[i], bounds);
    }
    return ranges;
}

Figure norm_figure(const JsonReader& object, Bounds bounds) {
    object.only({"range", "ev", "sources"});
    Figure figure;
    figure.range = read_range(object.at("range"), bounds);
    Basis basis = norm_basis(object);
    figure.evidence = basis.evidence;
    figure.sources = std::move(basis.sources);
    return figure;
}

void read_percent_rows(const JsonReader& object, PercentRows& out) {
    object.only({"rows", "ev", "sources"});
    for (const JsonReader& row : object.at("rows").items(most_percent_rows, 2)) {
        const std::vector<JsonReader> numbers = row.items(2, 2);
        if (numbers.size() != 2) {
            continue;
        }
        const LoadAgainstReps::Point point{bounded_integer(numbers[0], rep_bounds),
                                           numbers[1].integer(1, percent_bounds.hi)};
        if (!out.rows.empty() &&
            (point.reps <= out.rows.back().reps || point.pct >= out.rows.back().pct)) {
            row.fault("repetitions rise and percents fall from row to row");
        }
        out.rows.push_back(point);
    }
    out.basis = norm_basis(object);
}

void read_reserve_targets(const JsonReader& list, std::vector<ReserveTarget>& out) {
    for (const JsonReader& target : list.items(most_reserve_targets, 1)) {
        target.only({"phase", "row", "least", "most", "ev", "sources"});
        ReserveTarget one;
        const int number = target.at("phase").integer(1, model::all_phases.size());
        one.phase = model::all_phases[static_cast<std::size_t>(std::max(number, 1) - 1)];
        if (const auto row = target.maybe("row")) {
            one.row = row->choice<Row>();
        }
        one.least = bounded_integer(target.at("least"), reserve_bounds);
        one.most = maybe_integer(target, "most", reserve_bounds);
        if (one.most && *one.most < one.least) {
            target.at("most").fault("is under least");
        }
        one.basis = norm_basis(target);
        out.push_back(std::move(one));
    }
}

void read_zones(const JsonReader& list, std::array<HeartRateZone, zone_count>& out) {
    const std::vector<JsonReader> zones = list.items(zone_count, zone_count);
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const JsonReader& zone = zones[i];
        zone.only({"hrmax", "borg", "rpe", "threshold", "talk"});
        out[i].hrmax = norm_figure(zone.at("hrmax"), percent_bounds);
        out[i].borg = norm_figure(zone.at("borg"), borg_bounds);
        out[i].rpe = norm_figure(zone.at("rpe"), effort_bounds);
        out[i].threshold = library::words(zone.at("threshold"), most_zone_letters);
        out[i].talk = library::words(zone.at("talk"), most_zone_letters);
        if (i > 0 && out[i].hrmax.range.lo <= out[i - 1].hrmax.range.hi) {
            zone.at("hrmax").fault("begins inside the zone before");
        }
    }
}

void read_five_zones(const JsonReader& object, FiveZones& out) {
    object.only({"hrmax", "ev", "sources"});
    out.hrmax = norm_ranges<5>(object.at("hrmax"), percent_bounds);
    out.basis = norm_basis(object);
}

RatioLimits read_ratio_limits(const JsonReader& object) {
    object.only({"elevated_over", "high_over"});
    const RatioLimits limits{bounded_integer(object.at("elevated_over"), ratio_bounds),
                             bounded_integer(object.at("high_over"), ratio_bounds)};
    if (limits.high_over < limits.elevated_over) {
        object.at("high_over").fault("is under elevated_over");
    }
    return limits;
}

DensityRows read_density(const JsonReader& object) {
    object.only({"rows", "studied_to"});
    DensityRows out;
    const std::vector<JsonReader> rows = object.at("rows").items(out.rows.size(), out.rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].only({"from_age", "c", "m"});
        out.rows[i] = {bounded_integer(rows[i].at("from_age"), age_bounds),
                       bounded_integer(rows[i].at("c"), density_c_bounds),
                       bounded_integer(rows[i].at("m"), density_m_bounds)};
        if (i > 0 && out.rows[i].from_age <= out.rows[i - 1].from_age) {
            rows[i].at("from_age").fault("is not over the row before");
        }
    }
    out.studied_to = bounded_integer(object.at("studied_to"), age_bounds);
    return out;
}

void read_body(const JsonReader& file, Norms& norms) {
    const JsonReader bmi = file.at("bmi");
    bmi.only({"from_tenths", "ev", "sources"});
    norms.bmi = {rising_numbers<5>(bmi.at("from_tenths"), bmi_bounds), norm_basis(bmi)};
    const JsonReader hip = file.at("waist_hip");
    hip.only({"female", "male", "ev", "sources"});
    norms.waist_hip = {{read_ratio_limits(hip.at("female")), read_ratio_limits(hip.at("male"))},
                       norm_basis(hip)};
    const JsonReader waist = file.at("waist");
    waist.only({"female_over_mm", "male_over_mm", "ev", "sources"});
    norms.waist = {{bounded_integer(waist.at("female_over_mm"), waist_bounds),
                    bounded_integer(waist.at("male_over_mm"), waist_bounds)},
                   norm_basis(waist)};
    const JsonReader folds = file.at("skinfolds");
    folds.only({"female", "male", "ev", "sources"});
    norms.skinfolds = {{read_density(folds.at("female")), read_density(folds.at("male"))},
                       norm_basis(folds)};
}

FatRanges read_fat_ranges(const JsonReader& object) {
    object.only({"essential", "athletic", "recommended"});
    return {read_range(object.at("essential"), percent_bounds),
            read_range(object.at("athletic"), percent_bounds),
            norm_ranges<3>(object.at("recommended"), percent_bounds)};
}

void read_body_fat(const JsonReader& object, BodyFatNorms& out) {
    object.only({"from_age", "female", "male", "ev", "sources"});
    out = {rising_numbers<3>(object.at("from_age"), age_bounds),
           {read_fat_ranges(object.at("female")), read_fat_ranges(object.at("male"))},
           norm_basis(object)};
}

/// The rows of one sex, best rating first: a lower pulse is better at every age.
StepRows read_step_rows(const JsonReader& list) {
    StepRows out;
    const std::vector<JsonReader> rows = list.items(out.size(), out.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const JsonReader& row = rows[i];
        row.only({"rating", "bands", "ev", "sources"});
        const JsonReader rating = row.at("rating");
        if (rating.choice<StepRating>() != static_cast<StepRating>(i) && rating.is_string()) {
            rating.fault("the ratings stand from excellent to very_poor");
        }
        const JsonReader bands = row.at("bands");
        out[i].bands = norm_ranges<6>(bands, beat_bounds);
        out[i].basis = norm_basis(row);
        const std::vector<JsonReader> places = bands.items(out[i].bands.size());
        for (std::size_t age = 0; i > 0 && age < places.size(); ++age) {
            if (out[i].bands[age].lo <= out[i - 1].bands[age].hi) {
                places[age].fault("begins inside the better band");
            }
        }
    }
    return out;
}

void read_step_test(const JsonReader& object, StepNorms& out) {
    object.only({"from_age", "female", "male"});
    out.from_age = rising_numbers<6>(object.at("from_age"), age_bounds);
    out.rows = {read_step_rows(object.at("female")), read_step_rows(object.at("male"))};
}

void read_step_starts(const JsonReader& list, std::vector<StepStart>& out) {
    std::array<bool, base::count_of<StepRating>> seen{};
    for (const JsonReader& start : list.items(seen.size(), 1)) {
        start.only({"ratings", "stages", "hrmax", "ev", "sources"});
        StepStart one;
        const JsonReader ratings = start.at("ratings");
        one.ratings = library::distinct<StepRating>(ratings, seen.size());
        for (const StepRating rating : one.ratings) {
            bool& is_seen = seen[static_cast<std::size_t>(rating)];
            if (is_seen) {
                ratings.fault("names a rating that stands elsewhere");
            }
            is_seen = true;
        }
        one.stages = read_range(start.at("stages"), stage_bounds);
        one.hrmax = read_range(start.at("hrmax"), percent_bounds);
        one.basis = norm_basis(start);
        out.push_back(std::move(one));
    }
    if (list.is_array() && std::ranges::find(seen, false) != seen.end()) {
        list.fault("does not name every rating");
    }
}

OxygenLimits read_oxygen_limits(const JsonReader& object) {
    object.only({"poor_to", "good_from", "excellent_from"});
    return {norm_numbers<6>(object.at("poor_to"), uptake_bounds),
            norm_numbers<6>(object.at("good_from"), uptake_bounds),
            norm_numbers<6>(object.at("excellent_from"), uptake_bounds)};
}

void read_oxygen(const JsonReader& object, OxygenNorms& out) {
    object.only({"from_age", "female", "male", "ev", "sources"});
    out = {rising_numbers<6>(object.at("from_age"), age_bounds),
           {read_oxygen_limits(object.at("female")), read_oxygen_limits(object.at("male"))},
           norm_basis(object)};
}

PressureBound read_pressure_bound(const JsonReader& object) {
    object.only({"systolic", "diastolic"});
    return {bounded_integer(object.at("systolic"), pressure_bounds),
            bounded_integer(object.at("diastolic"), pressure_bounds)};
}

void read_resting(const JsonReader& file, Norms& norms) {
    const JsonReader pressure = file.at("blood_pressure");
    pressure.only({"elevated_systolic", "stage_1", "stage_2", "crisis_over", "ev", "sources"});
    norms.blood_pressure = {bounded_integer(pressure.at("elevated_systolic"), pressure_bounds),
                            read_pressure_bound(pressure.at("stage_1")),
                            read_pressure_bound(pressure.at("stage_2")),
                            read_pressure_bound(pressure.at("crisis_over")), norm_basis(pressure)};
    const JsonReader pulse = file.at("resting_hr");
    pulse.only({"usual", "rise"});
    norms.resting = {norm_figure(pulse.at("usual"), beat_bounds),
                     norm_figure(pulse.at("rise"), beat_bounds)};
}

}  // namespace

void read_norms(const JsonReader& file, Norms& norms) {
    file.only({"schema", "percent_rows", "reserve_targets", "zones", "five_zones", "bmi",
               "waist_hip", "waist", "skinfolds", "body_fat", "step_test", "step_stages", "oxygen",
               "blood_pressure", "resting_hr"});
    (void)file.at("schema").integer(1, 1);
    read_percent_rows(file.at("percent_rows"), norms.percent_rows);
    read_reserve_targets(file.at("reserve_targets"), norms.reserve_targets);
    read_zones(file.at("zones"), norms.zones);
    read_five_zones(file.at("five_zones"), norms.five_zones);
    read_body(file, norms);
    read_body_fat(file.at("body_fat"), norms.body_fat);
    read_step_test(file.at("step_test"), norms.step_test);
    read_step_starts(file.at("step_stages"), norms.step_starts);
    read_oxygen(file.at("oxygen"), norms.oxygen);
    read_resting(file, norms);
}

}  // namespace phasewise::opt
