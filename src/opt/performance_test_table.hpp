#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "model/client.hpp"
#include "model/plan.hpp"
#include "model/taxonomy.hpp"
#include "opt/acute_variables.hpp"

namespace phasewise::opt {

// Performance tests as data (opt-model reference 5.6).

enum class PerformanceTestId : std::uint8_t {
    push_up,
    davies,
    shark_skill,
    bench_press_1rm,
    squat_1rm,
    vertical_jump,
    long_jump,
    sprint_40_yard,
    pro_shuttle,
    left
};

/// What a test is scored in. A score is a whole number of repetitions, touches, hundredths of a
/// second (s), millimetres (cm) or grams (kg).
enum class ScoreUnit : std::uint8_t { reps, touches, s, cm, kg };

/// Which scores are the better ones.
enum class BetterScore : std::uint8_t { more, less };

/// How a test is done, what it needs of the client, and how it is scored.
struct PerformanceTest {
    std::string name;
    std::vector<std::string> steps;
    ScoreUnit unit = ScoreUnit::reps;
    BetterScore better = BetterScore::more;
    int best_of = 1;                     ///< trials, of which the best counts
    std::string condition;               ///< when it is done at all, for the trainer to see to
    std::vector<model::LimitId> limits;  ///< a client with one of them is not tested
    std::vector<model::LimitId> variant_limits;  ///< a client with one of them does the variant
    std::string variant;                         ///< the easier form; empty: there is none
    bool asks_pain = false;                      ///< pain that was told of is asked about first
    bool per_leg = false;
    bool clean_single_leg_squat = false;  ///< the knee has to stay over the foot on one leg
    int fault_hundredths_s = 0;           ///< added to the time for each fault
    std::vector<model::Phase> phases;     ///< in which it is done; empty: in any
    bool spotter = false;
    bool landing = false;  ///< the landing test has to be passed
    std::vector<model::Equipment> equipment;
    std::vector<model::Goal> goals;  ///< for which it is done; empty: for any
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// When a gate closes, beyond belonging to its population.
enum class GateWhen : std::uint8_t {
    always,
    after_week,  ///< of a pregnancy
    no_floor_transfer,
    no_landing,
    raised_pressure,
    not_mature,
    unsupervised,
    neuropathy,
    retinopathy
};

/// What a closed gate leaves of a test: its variant, or nothing.
enum class GateEffect : std::uint8_t { variant, no };

/// Who is not offered a test, or only its variant.
struct TestGate {
    std::optional<model::Population> population;  ///< nothing: everybody
    GateWhen when = GateWhen::always;
    int after_week = 0;
    std::vector<PerformanceTestId> tests;
    GateEffect effect = GateEffect::no;
    std::string
        rule;  ///< a rule of the reference's section 7 that says so; a clearance may lift it
    std::string reason;
    std::string ask;  ///< what to ask where it is not known; empty: unknown is no matter
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::PerformanceTestId> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"push_up", "davies", "shark_skill", "bench_press_1rm", "squat_1rm", "vertical_jump",
         "long_jump", "sprint_40_yard", "pro_shuttle", "left"});
};
template <>
struct Names<opt::ScoreUnit> {
    static constexpr auto values =
        std::to_array<std::string_view>({"reps", "touches", "s", "cm", "kg"});
};
template <>
struct Names<opt::BetterScore> {
    static constexpr auto values = std::to_array<std::string_view>({"more", "less"});
};
template <>
struct Names<opt::GateWhen> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"always", "after_week", "no_floor_transfer", "no_landing", "raised_pressure", "not_mature",
         "unsupervised", "neuropathy", "retinopathy"});
};
template <>
struct Names<opt::GateEffect> {
    static constexpr auto values = std::to_array<std::string_view>({"variant", "no"});
};
}  // namespace phasewise::base
