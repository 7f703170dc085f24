#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/names.hpp"
#include "base/result.hpp"
#include "model/client.hpp"
#include "model/plan.hpp"
#include "model/prescription.hpp"
#include "opt/formula.hpp"
#include "opt/norms.hpp"

namespace phasewise::opt {

// Heart rates (opt-model reference 6.2, 6.3), beats a minute. One client, one formula and one
// scheme of zones in a plan; with a beta-blocker none of them (HTN-6): RPE or the talk test.

/// How the maximal heart rate is estimated, from the age in years.
enum class MaxHeartRateFormula : std::uint8_t {
    fox,      ///< 220 - age; off by 10 to 12 beats either way
    tanaka,   ///< 208 - 0.7 x age
    gellish,  ///< 207 - 0.7 x age
    gulati    ///< 206 - 0.88 x age; women
};

/// How a percent becomes a heart rate.
enum class HeartRateMethod : std::uint8_t {
    straight,  ///< percent of the maximal heart rate
    karvonen   ///< percent of the reserve between rest and maximum
};

/// How heart rates are divided into zones.
enum class ZoneScheme : std::uint8_t {
    three,  ///< the textbook's: 65 to 75, 76 to 85, 86 to 95 %
    four,   ///< the same and the sprints above it
    five    ///< of watches: 50 to 100 % in tens
};

/// The formula that an edition goes by: `fox` in the textbooks' views, `tanaka` in the app's.
[[nodiscard]] MaxHeartRateFormula usual_formula(model::Edition edition);

/// A maximal heart rate and where it comes from.
struct MaxHeartRate {
    MaxHeartRateFormula formula = MaxHeartRateFormula::tanaka;
    int hundredths = 0;  ///< of a beat a minute; exact

    /// As it is shown: whole beats, half up.
    [[nodiscard]] int bpm() const {
        return static_cast<int>(half_up(std::int64_t{hundredths}, 100));
    }

    friend bool operator==(const MaxHeartRate&, const MaxHeartRate&) = default;
};

/// The estimate for an age of 6 to 100 years; `gulati` needs a woman.
[[nodiscard]] base::Result<MaxHeartRate> max_heart_rate(MaxHeartRateFormula formula, int age,
                                                        model::Sex sex = model::Sex::unknown);

/// A heart rate to train at; both are rounded from the exact value.
struct HeartRateTarget {
    int tenths = 0;
    int bpm = 0;

    friend bool operator==(const HeartRateTarget&, const HeartRateTarget&) = default;
};

/// What targets and zones take.
inline constexpr ValidRange heart_rate_percent{"The percent of heart rate", 30, 100, " %"};
inline constexpr ValidRange resting_heart_rate{"The resting heart rate", 30, 120,
                                               " beats a minute"};

/// A whole percent (30 to 100) of the maximal heart rate.
[[nodiscard]] base::Result<HeartRateTarget> straight_heart_rate(const MaxHeartRate& max,
                                                                int percent);

/// A whole percent (30 to 100) of the heart-rate reserve, added to the resting heart rate (30 to
/// 120, under the maximal one).
[[nodiscard]] base::Result<HeartRateTarget> karvonen_heart_rate(const MaxHeartRate& max,
                                                                int resting, int percent);

/// The zone's heart rates, whole beats a minute. Zones from 1: to 3, 4 or 5 by the scheme.
[[nodiscard]] base::Result<model::Range> zone_heart_rate(const Norms& norms, ZoneScheme scheme,
                                                         const MaxHeartRate& max, int zone);

/// Where a heart rate lies.
struct ZonePlace {
    int zone = 0;              ///< 0: easier than zone 1
    bool is_over_all = false;  ///< harder than the scheme's last zone, which `zone` then names
    int percent = 0;           ///< of the maximal heart rate, half up

    friend bool operator==(const ZonePlace&, const ZonePlace&) = default;
};

/// The zone of a heart rate of 30 to 240. Percents are rounded first, so that what lies between two
/// zones of the table (75 and 76) goes to the nearer one, and `zone_heart_rate`'s ends belong to
/// their zone.
[[nodiscard]] base::Result<ZonePlace> zone_of(const Norms& norms, ZoneScheme scheme,
                                              const MaxHeartRate& max, int bpm);

/// The heart rates at the two thresholds, beats a minute (6.5).
struct Thresholds {
    int first = 0;
    int second = 0;
};

/// The zone of newer material, 1 to 4, by measured thresholds: under the first, to the midpoint
/// between them, from it to the second, above the second. Evidence M.
[[nodiscard]] base::Result<int> zone_by_thresholds(const Thresholds& thresholds, int bpm);

/// What a formula or a method rests on.
[[nodiscard]] Basis basis_of(MaxHeartRateFormula formula);
[[nodiscard]] Basis basis_of(HeartRateMethod method);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::MaxHeartRateFormula> {
    static constexpr auto values =
        std::to_array<std::string_view>({"fox", "tanaka", "gellish", "gulati"});
};
template <>
struct Names<opt::HeartRateMethod> {
    static constexpr auto values = std::to_array<std::string_view>({"straight", "karvonen"});
};
template <>
struct Names<opt::ZoneScheme> {
    static constexpr auto values = std::to_array<std::string_view>({"three", "four", "five"});
};
}  // namespace phasewise::base
