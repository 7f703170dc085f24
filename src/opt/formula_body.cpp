#include "opt/formula_body.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/text.hpp"

namespace phasewise::opt {

namespace {

constexpr int all_of_it = 1'000;  // 100 % in tenths
constexpr int skinfolds_agree_tenths = 20;

/// The index numerator / denominator, and its class by whole tenths.
BodyMassIndex index_of(const Norms& norms, std::int64_t numerator, std::int64_t denominator) {
    BodyMassIndex index;
    index.hundredths = static_cast<int>(half_up(numerator * 100, denominator));
    index.tenths = static_cast<int>(half_up(numerator * 10, denominator));
    const auto& from = norms.bmi.from_tenths;
    const auto reached =
        std::ranges::count_if(from, [&index](int limit) { return limit <= index.tenths; });
    index.in_class = static_cast<BmiClass>(reached);
    return index;
}

double siri(double density) { return 495.0 / density - 450.0; }

std::optional<base::Error> why_no_weight(int weight_g, int fat_tenths) {
    if (auto why = why_outside(valid_weight, weight_g)) {
        return why;
    }
    return why_outside(valid_body_fat, fat_tenths);
}

}  // namespace

base::Result<BodyMassIndex> body_mass_index(const Norms& norms, int weight_g, int height_mm) {
    if (auto why = why_outside(valid_weight, weight_g)) {
        return *std::move(why);
    }
    if (auto why = why_outside(valid_height, height_mm)) {
        return *std::move(why);
    }
    // Grams over square millimetres, a thousandth of kg / m^2.
    const std::int64_t height = height_mm;
    return index_of(norms, std::int64_t{weight_g} * 1'000, height * height);
}

base::Result<BodyMassIndex> body_mass_index_in_pounds(const Norms& norms, int pounds_tenths,
                                                      int inches_tenths) {
    if (auto why = why_outside(valid_pounds, pounds_tenths)) {
        return *std::move(why);
    }
    if (auto why = why_outside(valid_inches, inches_tenths)) {
        return *std::move(why);
    }
    const std::int64_t inches = inches_tenths;
    return index_of(norms, std::int64_t{pounds_tenths} * 7'030, inches * inches);
}

base::Result<WaistToHip> waist_to_hip(const Norms& norms, model::Sex sex, int waist_mm,
                                      int hip_mm) {
    if (sex == model::Sex::unknown) {
        return why_sex_is_needed();
    }
    for (const int girth : {waist_mm, hip_mm}) {
        if (auto why = why_outside(valid_girth, girth)) {
            return *std::move(why);
        }
    }
    const RatioLimits& limits = norms.waist_hip.limits.of(sex);
    WaistToHip result;
    result.thousandths = static_cast<int>(half_up(std::int64_t{waist_mm} * 1'000, hip_mm));
    if (waist_mm * 100 > limits.high_over * hip_mm) {
        result.risk = GirthRisk::high;
    } else if (waist_mm * 100 > limits.elevated_over * hip_mm) {
        result.risk = GirthRisk::elevated;
    }
    return result;
}

base::Result<GirthRisk> waist_risk(const Norms& norms, model::Sex sex, int waist_mm) {
    if (sex == model::Sex::unknown) {
        return why_sex_is_needed();
    }
    if (auto why = why_outside(valid_girth, waist_mm)) {
        return *std::move(why);
    }
    return waist_mm > norms.waist.over_mm.of(sex) ? GirthRisk::high : GirthRisk::usual;
}

base::Result<int> skinfold_site(std::span<const int> readings_tenths) {
    if (readings_tenths.size() < 2 || readings_tenths.size() > 3) {
        return base::Error{"A skinfold is measured two or three times at each site."};
    }
    for (const int reading : readings_tenths) {
        if (auto why = why_outside(valid_skinfold, reading)) {
            return *std::move(why);
        }
    }
    std::array<int, 3> sorted{readings_tenths[0], readings_tenths[1], readings_tenths.back()};
    const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(readings_tenths.size());
    std::sort(sorted.begin(), end);
    std::size_t best = 0;
    if (readings_tenths.size() == 3 && sorted[2] - sorted[1] < sorted[1] - sorted[0]) {
        best = 1;
    }
    if (sorted[best + 1] - sorted[best] > skinfolds_agree_tenths) {
        return readings_tenths.size() == 2
                   ? base::Error{"The two readings are more than 2 mm apart: take a third."}
                   : base::Error{"No two readings are within 2 mm: measure the site again."};
    }
    return static_cast<int>(half_up(sorted[best] + sorted[best + 1], 2));
}

base::Result<SkinfoldResult> body_fat_from_skinfolds(const Norms& norms, model::Sex sex, int age,
                                                     int sum_tenths) {
    if (sex == model::Sex::unknown) {
        return why_sex_is_needed();
    }
    if (auto why = why_outside(valid_age, age)) {
        return *std::move(why);
    }
    if (auto why = why_outside(valid_skinfold_sum, sum_tenths)) {
        return *std::move(why);
    }
    const DensityRows& table = norms.skinfolds.density.of(sex);
    const DensityRow* row = &table.rows.front();
    for (const DensityRow& one : table.rows) {
        row = one.from_age <= age ? &one : row;
    }
    const double sum = static_cast<double>(sum_tenths) / 10.0;
    const double ten_thousandths =
        static_cast<double>(row->c) - static_cast<double>(row->m) * std::log10(sum);
    return SkinfoldResult{static_cast<int>(half_up(ten_thousandths)),
                          static_cast<int>(half_up(10.0 * siri(ten_thousandths / 10'000.0))),
                          age > table.studied_to};
}

base::Result<int> body_fat_from_density(int density_ten_thousandths) {
    if (auto why = why_outside(valid_density, density_ten_thousandths)) {
        return *std::move(why);
    }
    // 495 / density - 450 in tenths, over one denominator.
    const std::int64_t density = density_ten_thousandths;
    return static_cast<int>(half_up(49'500'000 - 4'500 * density, density));
}

base::Result<int> lean_mass(int weight_g, int fat_tenths) {
    if (auto why = why_no_weight(weight_g, fat_tenths)) {
        return *std::move(why);
    }
    return static_cast<int>(half_up(std::int64_t{weight_g} * (all_of_it - fat_tenths), all_of_it));
}

base::Result<int> goal_weight(const Norms& norms, model::Sex sex, int weight_g, int fat_tenths,
                              int goal_tenths) {
    if (sex == model::Sex::unknown) {
        return why_sex_is_needed();
    }
    if (auto why = why_no_weight(weight_g, fat_tenths)) {
        return *std::move(why);
    }
    const ValidRange goal{"The goal for body fat",
                          norms.body_fat.ranges.of(sex).essential.lo * std::int64_t{10},
                          valid_body_fat.hi, " %", 10};
    if (auto why = why_outside(goal, goal_tenths)) {
        return *std::move(why);
    }
    // From the weight itself, so that it is rounded once.
    return static_cast<int>(
        half_up(std::int64_t{weight_g} * (all_of_it - fat_tenths), all_of_it - goal_tenths));
}

base::Result<BodyFatGuide> body_fat_guide(const Norms& norms, model::Sex sex, int age) {
    if (sex == model::Sex::unknown) {
        return why_sex_is_needed();
    }
    if (auto why = why_outside(adult_age, age)) {
        return *std::move(why);
    }
    const auto place = age_place(norms.body_fat.from_age, age);
    if (!place) {
        return base::Error{"The guide has no figures for " + base::digits(age) + " years."};
    }
    const FatRanges& ranges = norms.body_fat.ranges.of(sex);
    return BodyFatGuide{ranges.essential, ranges.athletic, ranges.recommended[*place]};
}

Basis basis_of(BodyFormula formula) {
    switch (formula) {
    case BodyFormula::body_mass_index: return {Evidence::a, {"S10", "S36"}};
    case BodyFormula::waist_to_hip: return {Evidence::a, {"S10", "S14"}};
    case BodyFormula::skinfold_density:
    case BodyFormula::siri: return {Evidence::a, {"S23"}};
    case BodyFormula::lean_mass:
    case BodyFormula::goal_weight: break;
    }
    return {};
}

}  // namespace phasewise::opt
