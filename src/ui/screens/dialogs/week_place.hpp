#pragma once

#include <cstddef>
#include <string>

#include "model/ids.hpp"
#include "model/plan.hpp"

namespace phasewise::ui {

/// A week and which one of the plan it is, from 0 over all phases.
struct WeekPlace {
    const model::Week* week = nullptr;
    std::size_t number = 0;
};

/// The week that holds the day; none where the plan has no such day.
[[nodiscard]] WeekPlace week_place(const model::Plan& plan, model::DayId day);
[[nodiscard]] std::size_t week_count(const model::Plan& plan);
/// "Week 2" for the number 1.
[[nodiscard]] std::string week_name(std::size_t number);

}  // namespace phasewise::ui
