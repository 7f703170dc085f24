#include "model/client.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace phasewise::model {

namespace {

// Opt-model reference 5.2: from here on a reading is raised.
constexpr int raised_systolic = 130;
constexpr int raised_diastolic = 80;
constexpr int obese_bmi_tenths = 300;
constexpr int youth_until = 17;
constexpr int older_from = 65;

/// A single raised reading is not the condition: it takes two, on two days where days are said.
bool is_raised_twice(const std::vector<BloodPressure>& readings) {
    std::set<std::string> days;
    int undated = 0;
    for (const BloodPressure& one : readings) {
        if (one.systolic >= raised_systolic || one.diastolic >= raised_diastolic) {
            undated += one.date.empty() ? 1 : 0;
            if (!one.date.empty()) {
                days.insert(one.date);
            }
        }
    }
    return static_cast<int>(days.size()) + undated >= 2;
}

bool by_measure(const Client& client, Population population) {
    switch (population) {
    case Population::youth: return client.age <= youth_until;
    case Population::older_adult: return client.age >= older_from;
    case Population::prenatal: return client.pregnancy.has_value();
    case Population::obesity: {
        const std::optional<int> bmi = bmi_tenths_of(client);
        return bmi && *bmi >= obese_bmi_tenths;
    }
    case Population::hypertension:
        return client.bp_treated == Answer::yes || is_raised_twice(client.bp);
    case Population::diabetes:
        return client.diabetes.type != DiabetesType::unknown ||
               client.diabetes.medicine == DiabetesMedicine::insulin ||
               client.diabetes.medicine == DiabetesMedicine::secretagogue;
    case Population::arthritis: return client.arthritis != ArthritisType::unknown;
    case Population::cancer:
        return client.cancer.treatment == CancerTreatment::chemo ||
               client.cancer.treatment == CancerTreatment::radio ||
               client.cancer.treatment == CancerTreatment::both;
    case Population::osteoporosis: return client.osteoporosis.site != BoneSite::unknown;
    case Population::lung: return client.lung != LungType::unknown;
    case Population::pad:
        return client.pad.sore == Answer::yes || client.pad.rest_pain == Answer::yes;
    case Population::chd: break;
    }
    return false;
}

}  // namespace

std::optional<int> bmi_tenths_of(const Client& client) {
    if (client.bmi_tenths) {
        return client.bmi_tenths;
    }
    if (!client.height_mm || !client.weight_g || *client.height_mm <= 0) {
        return std::nullopt;
    }
    // kg / m^2 in tenths: grams * 10'000 / mm^2, rounded half up.
    const std::int64_t square =
        static_cast<std::int64_t>(*client.height_mm) * static_cast<std::int64_t>(*client.height_mm);
    const std::int64_t scaled = static_cast<std::int64_t>(*client.weight_g) * 10'000;
    return static_cast<int>((scaled + square / 2) / square);
}

std::vector<Population> populations_of(const Client& client) {
    std::vector<Population> all;
    for (std::size_t i = 0; i < base::count_of<Population>; ++i) {
        const auto population = static_cast<Population>(i);
        const bool diagnosed = std::ranges::any_of(
            client.conditions, [&](const Condition& one) { return one.id == population; });
        if (diagnosed || by_measure(client, population)) {
            all.push_back(population);
        }
    }
    return all;
}

bool is_in(const Client& client, Population population) {
    const std::vector<Population> all = populations_of(client);
    return std::ranges::find(all, population) != all.end();
}

bool is_lifted(const Client& client, std::string_view rule) {
    return std::ranges::any_of(client.clearances, [rule](const Clearance& one) {
        return std::ranges::find(one.lifts, rule) != one.lifts.end();
    });
}

}  // namespace phasewise::model
