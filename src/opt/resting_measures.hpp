#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/names.hpp"
#include "base/result.hpp"
#include "model/client.hpp"
#include "opt/formula.hpp"
#include "opt/norms.hpp"

namespace phasewise::opt {

// What is measured at rest (opt-model reference 5.2). These say what a reading is; whether a client
// may train with it is for the gates of 7.3.

/// The category of a blood pressure, mildest first.
enum class PressureCategory : std::uint8_t { normal, elevated, stage_1, stage_2, crisis };

/// What is done about a category.
enum class PressureAdvice : std::uint8_t {
    none,
    lifestyle_note,     ///< elevated
    retake_second_day,  ///< stage 1; the limits of hypertension only once it is confirmed
    ask_for_clearance,  ///< stage 2: retake, advise clearance
    urgent_care         ///< crisis: stop
};

/// What a reading may be, mm Hg; the lower number is under the upper one.
inline constexpr ValidRange valid_systolic{"The upper (systolic) pressure", 50, 300, " mm Hg"};
inline constexpr ValidRange valid_diastolic{"The lower (diastolic) pressure", 20, 200, " mm Hg"};

/// The category of a reading: the higher one of its two numbers.
[[nodiscard]] base::Result<PressureCategory> pressure_category(const Norms& norms, int systolic,
                                                               int diastolic);

/// The category of readings taken together.
struct PressureFinding {
    PressureCategory category = PressureCategory::normal;
    PressureAdvice advice = PressureAdvice::none;
    bool is_single = false;  ///< one reading only: take a second

    friend bool operator==(const PressureFinding&, const PressureFinding&) = default;
};

/// The higher category of all readings; refuses none at all and any that is no reading.
[[nodiscard]] base::Result<PressureFinding> blood_pressure(
    const Norms& norms, std::span<const model::BloodPressure> readings);

/// What is done about a category.
[[nodiscard]] PressureAdvice advice_for(PressureCategory category);

/// The mean of pulses counted on waking, half up, beats a minute: three days are asked for (S57).
[[nodiscard]] base::Result<int> resting_average(std::span<const int> pulses);

/// What a resting heart rate says.
struct RestingFinding {
    bool is_high = false;    ///< over the usual range: count again, then refer
    bool is_low = false;     ///< under it, as in well-trained people
    bool has_risen = false;  ///< 5 beats or more above the client's own: an easier day

    friend bool operator==(const RestingFinding&, const RestingFinding&) = default;
};

/// Judges a resting heart rate of 30 to 240 beats a minute, beside the client's own usual one where
/// it is known.
[[nodiscard]] base::Result<RestingFinding> resting_pulse(const Norms& norms, int bpm,
                                                         std::optional<int> own_usual = {});

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::PressureCategory> {
    static constexpr auto values =
        std::to_array<std::string_view>({"normal", "elevated", "stage_1", "stage_2", "crisis"});
};
template <>
struct Names<opt::PressureAdvice> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"none", "lifestyle_note", "retake_second_day", "ask_for_clearance", "urgent_care"});
};
}  // namespace phasewise::base
