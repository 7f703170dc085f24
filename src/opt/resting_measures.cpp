#include "opt/resting_measures.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/text.hpp"

namespace phasewise::opt {

namespace {

constexpr std::size_t waking_days = 3;

bool reaches_bound(const PressureBound& from, int systolic, int diastolic) {
    return systolic >= from.systolic || diastolic >= from.diastolic;
}

}  // namespace

base::Result<PressureCategory> pressure_category(const Norms& norms, int systolic, int diastolic) {
    if (auto why = why_outside(valid_systolic, systolic)) {
        return *std::move(why);
    }
    if (auto why = why_outside(valid_diastolic, diastolic)) {
        return *std::move(why);
    }
    if (diastolic >= systolic) {
        return base::Error{"The lower (diastolic) pressure must be under the upper one."};
    }
    const PressureLimits& limits = norms.blood_pressure;
    if (systolic > limits.crisis_over.systolic || diastolic > limits.crisis_over.diastolic) {
        return PressureCategory::crisis;
    }
    if (reaches_bound(limits.stage_2, systolic, diastolic)) {
        return PressureCategory::stage_2;
    }
    if (reaches_bound(limits.stage_1, systolic, diastolic)) {
        return PressureCategory::stage_1;
    }
    return systolic >= limits.elevated_systolic ? PressureCategory::elevated
                                                : PressureCategory::normal;
}

PressureAdvice advice_for(PressureCategory category) {
    switch (category) {
    case PressureCategory::normal: return PressureAdvice::none;
    case PressureCategory::elevated: return PressureAdvice::lifestyle_note;
    case PressureCategory::stage_1: return PressureAdvice::retake_second_day;
    case PressureCategory::stage_2: return PressureAdvice::ask_for_clearance;
    case PressureCategory::crisis: break;
    }
    return PressureAdvice::urgent_care;
}

base::Result<PressureFinding> blood_pressure(const Norms& norms,
                                             std::span<const model::BloodPressure> readings) {
    if (readings.empty()) {
        return base::Error{"There is no reading of blood pressure yet: take two."};
    }
    PressureFinding finding;
    for (const model::BloodPressure& reading : readings) {
        const auto category = pressure_category(norms, reading.systolic, reading.diastolic);
        if (!category) {
            return category.error();
        }
        finding.category = std::max(finding.category, *category);
    }
    finding.advice = advice_for(finding.category);
    finding.is_single = readings.size() == 1;
    return finding;
}

base::Result<int> resting_average(std::span<const int> pulses) {
    if (pulses.size() != waking_days) {
        return base::Error{"The resting heart rate is the mean of 3 mornings, not of " +
                           base::digits(pulses.size()) + "."};
    }
    std::int64_t sum = 0;
    for (const int pulse : pulses) {
        if (auto why = why_outside(valid_pulse, pulse)) {
            return *std::move(why);
        }
        sum += pulse;
    }
    return static_cast<int>(half_up(sum, static_cast<std::int64_t>(waking_days)));
}

base::Result<RestingFinding> resting_pulse(const Norms& norms, int bpm,
                                           std::optional<int> own_usual) {
    for (const int pulse : {bpm, own_usual.value_or(bpm)}) {
        if (auto why = why_outside(valid_pulse, pulse)) {
            return *std::move(why);
        }
    }
    const model::Range& usual = norms.resting.usual.range;
    return RestingFinding{bpm > usual.hi, bpm < usual.lo,
                          own_usual && bpm - *own_usual >= norms.resting.rise.range.lo};
}

}  // namespace phasewise::opt
