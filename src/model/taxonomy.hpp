#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/names.hpp"
#include "model/body.hpp"  // IWYU pragma: export

namespace phasewise::model {

/// What an exercise is trained for; `generic` are the free rows of the planner.
enum class Component : std::uint8_t {
    active_stretch,
    balance,
    cardio,
    core,
    corrective,
    dynamic_stretch,
    generic,
    plyometric,
    resistance,
    saq,
    smr,
    static_stretch
};

/// How an exercise is trained, not how heavy it may get (opt-model reference 4.1).
enum class Level : std::uint8_t { any, power, stabilization, strength };

/// How the sets of an exercise count: `full` for all its muscles, `core_only` for core muscles.
enum class VolumeCount : std::uint8_t { none, full, core_only };

/// A thing an exercise needs. `bodyweight` and `wall` are always there.
enum class Equipment : std::uint8_t {
    ab_wheel,
    air_bike,
    arm_ergometer,
    assisted_dip,
    assisted_pullup,
    back_extension_bench,
    barbell,
    battle_rope,
    bench,
    bike,
    bodyweight,
    box,
    cable,
    chair,
    cones,
    dip_bars,
    dome_trainer,
    dowel,
    dumbbell,
    elliptical,
    flotation_belt,
    foam_pad,
    foam_roller,
    hack_squat,
    hip_abductor,
    hip_adductor,
    hurdles,
    jump_rope,
    kettlebell,
    ladder,
    lat_pulldown,
    leg_curl,
    leg_extension,
    leg_press,
    machine_calf,
    machine_chest_press,
    machine_curl,
    machine_fly,
    machine_row,
    machine_shoulder_press,
    machine_triceps,
    massage_ball,
    medicine_ball,
    mini_band,
    pool,
    pullup_bar,
    reaction_ball,
    recumbent_bike,
    roller_stick,
    rower,
    ski_ergometer,
    sled,
    small_ball,
    stability_ball,
    stepper,
    stretch_strap,
    suspension_trainer,
    trap_bar,
    treadmill,
    tubing,
    wall,
    weight_belt
};

/// What else must be at hand: an anchor, a partner, room.
enum class Need : std::uint8_t { anchor, pair, partner, partner_or_wall, rack, space };

/// A load field that the editor offers for an exercise.
enum class LoadField : std::uint8_t {
    added_kg,
    assist_kg,
    band,
    bodyweight,
    effort,
    kg,
    kg_each,
    none,
    pct1rm,
    pct_bw,
    plate,
    rpe
};

/// How hard the landings are.
enum class Impact : std::uint8_t { none, low, high };

/// Whether the client gets down to the floor; `low_ball` is a ball close to it.
enum class FloorUse : std::uint8_t { no, yes, low_ball };

/// How the two sides share a dose: `each` has it per side, `split` half of it on each leg.
enum class Side : std::uint8_t { both, each, alternate, split };

/// What a set is counted in, and how it is done.
enum class DoseKind : std::uint8_t {
    reps,
    reps_hold,
    reps_free,
    hold,
    time,
    distance,
    contacts,
    passes,
    minutes,
    none
};

/// The unit of a dose.
enum class DoseUnit : std::uint8_t { reps, s, m, steps, contacts, passes, min, none };

/// A muscle action that a repetition starts with.
enum class MuscleAction : std::uint8_t { none, eccentric, concentric };

/// Where the middle number of a tempo is spent.
enum class PauseAt : std::uint8_t { none, stretched, shortened, floor_reset, turn_end };

/// The words that a tempo is said with ("lower 4, hold 2, push 1").
enum class TempoWords : std::uint8_t {
    none,
    lower_hold_push,
    return_hold_press,
    return_squeeze_pull,
    lower_hold_raise,
    lower_hold_lift,
    lift_lower_reset,
    return_hold_turn,
    lower_only
};

/// The part an exercise can play in a pair of phase 5.
enum class Phase5Role : std::uint8_t { none, heavy, reduced, single, power };

/// What limits and rules look at (opt-model reference 4.3, "Tags, by use").
enum class Tag : std::uint8_t {
    balance,
    chest_pressure,
    eccentric_high,
    entry,
    explosive,
    grip,
    head_below_heart,
    heavy,
    impact,
    isometric,
    knee_deep,
    knee_shear,
    kneeling_contact,
    loaded_flexion,
    loaded_hinge,
    neck_load,
    overhead,
    position_change,
    shoulder_impingement,
    shoulder_load,
    spinal_extension,
    spinal_flexion,
    spinal_load,
    spinal_rotation,
    spine_pressure,
    spotter,
    technical,
    unstable,
    water,
    wrist_load
};

}  // namespace phasewise::model

namespace phasewise::base {
template <>
struct Names<model::Component> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"active_stretch", "balance", "cardio", "core", "corrective", "dynamic_stretch", "generic",
         "plyometric", "resistance", "saq", "smr", "static_stretch"});
};
template <>
struct Names<model::Level> {
    static constexpr auto values =
        std::to_array<std::string_view>({"any", "power", "stabilization", "strength"});
};
template <>
struct Names<model::VolumeCount> {
    static constexpr auto values = std::to_array<std::string_view>({"none", "full", "core_only"});
};
template <>
struct Names<model::Equipment> {
    static constexpr auto values = std::to_array<std::string_view>({"ab_wheel",
                                                                    "air_bike",
                                                                    "arm_ergometer",
                                                                    "assisted_dip",
                                                                    "assisted_pullup",
                                                                    "back_extension_bench",
                                                                    "barbell",
                                                                    "battle_rope",
                                                                    "bench",
                                                                    "bike",
                                                                    "bodyweight",
                                                                    "box",
                                                                    "cable",
                                                                    "chair",
                                                                    "cones",
                                                                    "dip_bars",
                                                                    "dome_trainer",
                                                                    "dowel",
                                                                    "dumbbell",
                                                                    "elliptical",
                                                                    "flotation_belt",
                                                                    "foam_pad",
                                                                    "foam_roller",
                                                                    "hack_squat",
                                                                    "hip_abductor",
                                                                    "hip_adductor",
                                                                    "hurdles",
                                                                    "jump_rope",
                                                                    "kettlebell",
                                                                    "ladder",
                                                                    "lat_pulldown",
                                                                    "leg_curl",
                                                                    "leg_extension",
                                                                    "leg_press",
                                                                    "machine_calf",
                                                                    "machine_chest_press",
                                                                    "machine_curl",
                                                                    "machine_fly",
                                                                    "machine_row",
                                                                    "machine_shoulder_press",
                                                                    "machine_triceps",
                                                                    "massage_ball",
                                                                    "medicine_ball",
                                                                    "mini_band",
                                                                    "pool",
                                                                    "pullup_bar",
                                                                    "reaction_ball",
                                                                    "recumbent_bike",
                                                                    "roller_stick",
                                                                    "rower",
                                                                    "ski_ergometer",
                                                                    "sled",
                                                                    "small_ball",
                                                                    "stability_ball",
                                                                    "stepper",
                                                                    "stretch_strap",
                                                                    "suspension_trainer",
                                                                    "trap_bar",
                                                                    "treadmill",
                                                                    "tubing",
                                                                    "wall",
                                                                    "weight_belt"});
};
template <>
struct Names<model::Need> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"anchor", "pair", "partner", "partner_or_wall", "rack", "space"});
};
template <>
struct Names<model::LoadField> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"added_kg", "assist_kg", "band", "bodyweight", "effort", "kg", "kg_each", "none", "pct1rm",
         "pct_bw", "plate", "rpe"});
};
template <>
struct Names<model::Impact> {
    static constexpr auto values = std::to_array<std::string_view>({"none", "low", "high"});
};
template <>
struct Names<model::FloorUse> {
    static constexpr auto values = std::to_array<std::string_view>({"no", "yes", "low_ball"});
};
template <>
struct Names<model::Side> {
    static constexpr auto values =
        std::to_array<std::string_view>({"both", "each", "alternate", "split"});
};
template <>
struct Names<model::DoseKind> {
    static constexpr auto values =
        std::to_array<std::string_view>({"reps", "reps_hold", "reps_free", "hold", "time",
                                         "distance", "contacts", "passes", "minutes", "none"});
};
template <>
struct Names<model::DoseUnit> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"reps", "s", "m", "steps", "contacts", "passes", "min", "none"});
};
template <>
struct Names<model::MuscleAction> {
    static constexpr auto values =
        std::to_array<std::string_view>({"none", "eccentric", "concentric"});
};
template <>
struct Names<model::PauseAt> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"none", "stretched", "shortened", "floor_reset", "turn_end"});
};
template <>
struct Names<model::TempoWords> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"none", "lower_hold_push", "return_hold_press", "return_squeeze_pull", "lower_hold_raise",
         "lower_hold_lift", "lift_lower_reset", "return_hold_turn", "lower_only"});
};
template <>
struct Names<model::Phase5Role> {
    static constexpr auto values =
        std::to_array<std::string_view>({"none", "heavy", "reduced", "single", "power"});
};
template <>
struct Names<model::Tag> {
    static constexpr auto values = std::to_array<std::string_view>({"balance",
                                                                    "chest_pressure",
                                                                    "eccentric_high",
                                                                    "entry",
                                                                    "explosive",
                                                                    "grip",
                                                                    "head_below_heart",
                                                                    "heavy",
                                                                    "impact",
                                                                    "isometric",
                                                                    "knee_deep",
                                                                    "knee_shear",
                                                                    "kneeling_contact",
                                                                    "loaded_flexion",
                                                                    "loaded_hinge",
                                                                    "neck_load",
                                                                    "overhead",
                                                                    "position_change",
                                                                    "shoulder_impingement",
                                                                    "shoulder_load",
                                                                    "spinal_extension",
                                                                    "spinal_flexion",
                                                                    "spinal_load",
                                                                    "spinal_rotation",
                                                                    "spine_pressure",
                                                                    "spotter",
                                                                    "technical",
                                                                    "unstable",
                                                                    "water",
                                                                    "wrist_load"});
};
}  // namespace phasewise::base
