#pragma once

#include "model/plan.hpp"

namespace phasewise::test {

// The five phases by their numbers, as tables of the tests name them.
inline constexpr auto p1 = model::Phase::stabilization_endurance;
inline constexpr auto p2 = model::Phase::strength_endurance;
inline constexpr auto p3 = model::Phase::muscular_development;
inline constexpr auto p4 = model::Phase::maximal_strength;
inline constexpr auto p5 = model::Phase::power;

}  // namespace phasewise::test
