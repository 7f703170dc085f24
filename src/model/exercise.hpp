#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/ids.hpp"
#include "model/taxonomy.hpp"

namespace phasewise::model {

/// A second role an exercise can play (`also_counts_as`).
struct ExerciseRole {
    Component component = Component::generic;
    Level level = Level::any;
    BodyPart body_part = BodyPart::any;

    friend bool operator==(const ExerciseRole&, const ExerciseRole&) = default;
};

/// An inclusive range of whole numbers.
struct Range {
    int lo = 0;
    int hi = 0;

    [[nodiscard]] bool contains(int value) const { return lo <= value && value <= hi; }
    friend bool operator==(const Range&, const Range&) = default;
};

/// An exercise of the library, or a trainer's own. Fields are the columns of the library
/// (docs/data.md); relations hold ids, never names.
struct Exercise {
    ExerciseId id;
    std::string name;
    std::vector<std::string> aliases;
    Component component = Component::generic;
    Level level = Level::any;
    BodyPart body_part = BodyPart::any;
    MovementPattern movement_pattern = MovementPattern::any;
    PatternFamily pattern_family = PatternFamily::any;
    int complexity = 1;  ///< 1 simple, 2 usual, 3 technical
    std::vector<Muscle> primary_muscles;
    std::vector<Muscle> secondary_muscles;
    std::vector<Muscle> stabilizer_muscles;
    std::vector<Muscle> target_muscles;
    VolumeCount volume = VolumeCount::none;
    std::vector<Equipment> equipment;
    std::vector<std::pair<Equipment, std::string>> equipment_alternatives;
    std::vector<Need> needs;
    std::vector<LoadField> load_types;
    std::vector<Plane> planes;
    Position position = Position::standing;
    Impact impact = Impact::none;
    FloorUse floor = FloorUse::no;
    Side side = Side::both;
    DoseKind dose = DoseKind::reps;
    DoseUnit dose_unit = DoseUnit::reps;
    std::optional<int> dose_low;   ///< usual least, in `dose_unit`
    std::optional<int> dose_high;  ///< usual most, in `dose_unit`
    std::optional<Range> hold_s;   ///< hold inside each repetition or after each landing, seconds
    MuscleAction starts = MuscleAction::none;
    PauseAt pause_at = PauseAt::none;
    TempoWords tempo_say = TempoWords::none;
    bool phase4_ok = false;         ///< may be loaded at 85 to 100 % of 1RM
    std::optional<int> max_pct1rm;  ///< ceiling of percent loading; none: not by percent
    Phase5Role phase5_role = Phase5Role::none;
    std::vector<Tag> tags;
    std::vector<ExerciseRole> also_counts_as;
    std::optional<ExerciseId> regression;
    std::optional<ExerciseId> progression;
    std::vector<ExerciseId> prior_level;
    std::vector<ExerciseId> next_level;
    std::optional<ExerciseId> standing_twin;
    std::vector<ExerciseId> phase2_stabilization_partner;
    std::vector<ExerciseId> phase5_power_partner;
    std::string cue;

    friend bool operator==(const Exercise&, const Exercise&) = default;
};

}  // namespace phasewise::model
