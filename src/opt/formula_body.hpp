#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/names.hpp"
#include "base/result.hpp"
#include "model/client.hpp"
#include "opt/formula.hpp"
#include "opt/norms.hpp"

namespace phasewise::opt {

// Body composition (opt-model reference 5.3, 9.4). Masses in grams, lengths in millimetres,
// percents in hundredths of a percent. None of it is a diagnosis.

/// The formulas of this file.
enum class BodyFormula : std::uint8_t {
    body_mass_index,   ///< kg / m^2
    waist_to_hip,      ///< waist / hip
    skinfold_density,  ///< c - m x log10(sum of four skinfolds)
    siri,              ///< 495 / density - 450
    lean_mass,         ///< weight x (1 - fat / 100)
    goal_weight        ///< lean mass / (1 - goal fat / 100)
};

/// What the formulas take (app: what a client's measures can be).
inline constexpr ValidRange valid_weight{"The weight", 10'000, 400'000, " kg", 1'000};
inline constexpr ValidRange valid_height{"The height", 800, 2'500, " cm", 10};
inline constexpr ValidRange valid_girth{"The girth", 300, 2'500, " cm", 10};
inline constexpr ValidRange valid_pounds{"The weight", 220, 8'800, " lb", 10};
inline constexpr ValidRange valid_inches{"The height", 315, 984, " in", 10};
/// One skinfold, and four together as the published table has them (M), tenths of a mm.
inline constexpr ValidRange valid_skinfold{"A skinfold", 20, 800, " mm", 10};
inline constexpr ValidRange valid_skinfold_sum{"The sum of the four skinfolds", 150, 2'100, " mm",
                                               10};
/// A density that a body can have, ten-thousandths of g/mL.
inline constexpr ValidRange valid_density{"The body density", 9'800, 10'900, " g/mL", 10'000};
inline constexpr ValidRange valid_body_fat{"Body fat", 30, 600, " %", 10};
inline constexpr ValidRange adult_age{"The age", 18, 100, " years"};

// --- Weight for height --------------------------------------------------------------------------

/// The classes of body mass index.
enum class BmiClass : std::uint8_t { under, normal, over, obese_1, obese_2, obese_3 };

struct BodyMassIndex {
    int hundredths = 0;  ///< 2612 for 26.12
    int tenths = 0;      ///< 261; from the exact index too
    BmiClass in_class = BmiClass::normal;

    friend bool operator==(const BodyMassIndex&, const BodyMassIndex&) = default;
};

/// kg / m^2. The class goes by the index in whole tenths, as the published limits are written.
/// Weight 10 to 400 kg, height 80 to 250 cm. The classes are those of adults.
[[nodiscard]] base::Result<BodyMassIndex> body_mass_index(const Norms& norms, int weight_g,
                                                          int height_mm);

/// 703 x lb / in^2, from tenths of a pound and of an inch.
[[nodiscard]] base::Result<BodyMassIndex> body_mass_index_in_pounds(const Norms& norms,
                                                                    int pounds_tenths,
                                                                    int inches_tenths);

// --- Girths -------------------------------------------------------------------------------------

/// How much risk a ratio or a girth stands for.
enum class GirthRisk : std::uint8_t { usual, elevated, high };

struct WaistToHip {
    int thousandths = 0;  ///< 853 for 0.853
    GirthRisk risk = GirthRisk::usual;

    friend bool operator==(const WaistToHip&, const WaistToHip&) = default;
};

/// Waist over hip, judged before it is rounded: over 0.95 (men) or 0.80 (women) is elevated, over
/// 1.00 or 0.85 high. Girths 30 to 250 cm.
[[nodiscard]] base::Result<WaistToHip> waist_to_hip(const Norms& norms, model::Sex sex,
                                                    int waist_mm, int hip_mm);

/// The waist alone: over 102 cm (men) or 88 cm (women) is high.
[[nodiscard]] base::Result<GirthRisk> waist_risk(const Norms& norms, model::Sex sex, int waist_mm);

// --- Skinfolds ----------------------------------------------------------------------------------

/// One site from two or three readings, tenths of a mm: the mean of the two that agree best. They
/// must lie within 2 mm of each other; else it says to take a third, or all again.
[[nodiscard]] base::Result<int> skinfold_site(std::span<const int> readings_tenths);

struct SkinfoldResult {
    int density_ten_thousandths = 0;  ///< g/mL: 10618 for 1.0618
    int fat_tenths = 0;               ///< percent, from the density before it is rounded
    bool is_beyond_study = false;     ///< older than those who were measured: warn

    friend bool operator==(const SkinfoldResult&, const SkinfoldResult&) = default;
};

/// Durnin and Womersley's density from the sum (15 to 210 mm, in tenths) of biceps, triceps,
/// subscapular and suprailiac on the right side, and Siri's percent of fat. Age 6 to 100 years.
[[nodiscard]] base::Result<SkinfoldResult> body_fat_from_skinfolds(const Norms& norms,
                                                                   model::Sex sex, int age,
                                                                   int sum_tenths);

/// Siri's percent of fat (tenths) from a density that was measured, ten-thousandths of g/mL:
/// 0.98 to 1.09.
[[nodiscard]] base::Result<int> body_fat_from_density(int density_ten_thousandths);

// --- Weight with and without fat ----------------------------------------------------------------

/// The mass without fat, grams; weight 10 to 400 kg, fat 3 to 60 %.
[[nodiscard]] base::Result<int> lean_mass(int weight_g, int fat_tenths);

/// The weight (grams) at another percent of fat with the same lean mass. Refuses a goal under the
/// essential fat of the guide.
[[nodiscard]] base::Result<int> goal_weight(const Norms& norms, model::Sex sex, int weight_g,
                                            int fat_tenths, int goal_tenths);

/// The guide for a person, whole percents (M). The athletic and the recommended range overlap.
struct BodyFatGuide {
    model::Range essential;
    model::Range athletic;
    model::Range recommended;

    friend bool operator==(const BodyFatGuide&, const BodyFatGuide&) = default;
};

/// The guide by sex and age; adults of 18 to 100 years.
[[nodiscard]] base::Result<BodyFatGuide> body_fat_guide(const Norms& norms, model::Sex sex,
                                                        int age);

/// What a formula rests on.
[[nodiscard]] Basis basis_of(BodyFormula formula);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::BodyFormula> {
    static constexpr auto values =
        std::to_array<std::string_view>({"body_mass_index", "waist_to_hip", "skinfold_density",
                                         "siri", "lean_mass", "goal_weight"});
};
template <>
struct Names<opt::BmiClass> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"under", "normal", "over", "obese_1", "obese_2", "obese_3"});
};
template <>
struct Names<opt::GirthRisk> {
    static constexpr auto values = std::to_array<std::string_view>({"usual", "elevated", "high"});
};
}  // namespace phasewise::base
