#include "opt/formula_load.hpp"

#include <optional>
#include <utility>

namespace phasewise::opt {

namespace {

// A pound is 0.45359237 kg.
constexpr std::int64_t pound = 45'359'237;
constexpr std::int64_t kilogram = 100'000'000;
/// km/h in hundredths times s/km.
constexpr std::int64_t speed_times_pace = 360'000;
/// The most that `volume_load` gives: 100 sets of 1,000 with 10,000 of the unit.
constexpr std::int64_t most_volume = 100'000'000'000;

std::optional<base::Error> why_no_sets(const SetsAlike& sets) {
    if (auto why = why_outside(volume_sets, sets.sets)) {
        return why;
    }
    return why_outside(volume_reps, sets.reps);
}

}  // namespace

base::Result<int> total_reps(const SetsAlike& sets) {
    if (auto why = why_no_sets(sets)) {
        return *std::move(why);
    }
    return sets.sets * sets.reps;
}

base::Result<std::int64_t> volume_load(const SetsAlike& sets) {
    if (auto why = why_no_sets(sets)) {
        return *std::move(why);
    }
    if (auto why = why_outside(volume_load_range, sets.load_hundredths)) {
        return *std::move(why);
    }
    return std::int64_t{sets.sets} * sets.reps * sets.load_hundredths;
}

base::Result<std::int64_t> training_density(std::int64_t volume_hundredths, int minutes) {
    constexpr ValidRange volume{"The volume load", 0, most_volume, "", 100};
    if (auto why = why_outside(volume, volume_hundredths)) {
        return *std::move(why);
    }
    if (auto why = why_outside(density_minutes, minutes)) {
        return *std::move(why);
    }
    return half_up(volume_hundredths, minutes);
}

base::Result<int> to_pounds(int kg_hundredths) {
    if (auto why = why_outside(convertible_mass, kg_hundredths)) {
        return *std::move(why);
    }
    return static_cast<int>(half_up(kg_hundredths * kilogram, pound));
}

base::Result<int> to_kilograms(int lb_hundredths) {
    if (auto why = why_outside(convertible_mass, lb_hundredths)) {
        return *std::move(why);
    }
    return static_cast<int>(half_up(lb_hundredths * pound, kilogram));
}

base::Result<int> speed_of_pace(int seconds_per_km) {
    if (auto why = why_outside(valid_pace, seconds_per_km)) {
        return *std::move(why);
    }
    return static_cast<int>(half_up(speed_times_pace, seconds_per_km));
}

base::Result<int> pace_of_speed(int kmh_hundredths) {
    if (auto why = why_outside(valid_speed, kmh_hundredths)) {
        return *std::move(why);
    }
    return static_cast<int>(half_up(speed_times_pace, kmh_hundredths));
}

Basis basis_of(LoadFormula /*formula*/) { return {}; }

}  // namespace phasewise::opt
