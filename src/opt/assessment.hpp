#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "base/result.hpp"
#include "model/client.hpp"
#include "model/exercise.hpp"
#include "opt/acute_variables.hpp"
#include "opt/performance_test_table.hpp"

namespace phasewise::opt {

// What the movement assessments say, as data (assets/opt/assessment.json; opt-model reference 5.1,
// 5.5 and 5.6).

/// Where the body is looked at, from the ground up; lphc is the lumbo-pelvic-hip complex.
enum class Checkpoint : std::uint8_t { feet, knees, lphc, shoulders, head };

/// From where it is looked at.
enum class ScreenView : std::uint8_t { anterior, lateral, posterior };

/// The steps of a corrective programme, in their order.
enum class CorrectiveStep : std::uint8_t { inhibit, lengthen, activate, integrate };

/// On which side something lies, seen from the side that a finding is written down for.
enum class FindingSide : std::uint8_t { same, other };

/// A muscle that a compensation speaks of.
struct MuscleOfFinding {
    model::Muscle muscle = model::Muscle::unspecified;
    std::string word;  ///< as the lists put it ("VMO"); empty where it is the muscle's own name
    FindingSide side = FindingSide::same;
    bool some_lists = false;  ///< not every published list has it
};

/// An exercise of a compensation's corrective row.
struct Drill {
    model::ExerciseId exercise;
    std::optional<FindingSide> side;  ///< of a weight shift; nothing: the side of the finding
    std::string only_if;              ///< what has to be tested first; or empty
    std::string note;
};

/// A compensation: what is seen, which muscles are probably behind it, what is done about it.
struct CompensationRow {
    std::string name;
    std::string seen;
    Checkpoint checkpoint = Checkpoint::feet;
    std::vector<ScreenView> views;
    std::vector<MuscleOfFinding> overactive;
    std::vector<MuscleOfFinding> underactive;
    std::vector<std::string> shown;  ///< underactive too, but no exercise aims at them alone
    Evidence over_evidence = Evidence::m;
    Evidence under_evidence = Evidence::m;
    std::vector<std::string> sources;
    std::array<std::vector<Drill>, 4> drills;  ///< by CorrectiveStep; the choice is the app's own

    [[nodiscard]] const std::vector<Drill>& of(CorrectiveStep step) const {
        return drills[static_cast<std::size_t>(step)];
    }
};

/// A word of the published lists, and the muscles of the library that it stands for (none: it is
/// shown to the student only).
struct MuscleWord {
    std::string word;
    std::vector<model::Muscle> muscles;
};

/// An overactive muscle that a compensation's row neither rolls nor stretches for its own sake.
struct LeftOutMuscle {
    model::Compensation compensation = model::Compensation::feet_turn_out;
    model::Muscle muscle = model::Muscle::unspecified;
    std::string reason;
};

/// How much of a step is done. What does not apply is absent.
struct StepDose {
    std::string name;
    std::string how;
    std::optional<model::Range> hold_s;
    std::optional<model::Range> reps;
    std::optional<model::Range> sets;
    std::optional<int> squeeze_s;   ///< seconds held at the end of a repetition
    std::optional<int> lowering_s;  ///< seconds
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// How often correctives are done, and how many weeks until the next look.
struct CorrectiveFrequency {
    model::Range per_week;
    int weeks = 0;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// A fault that a test shows beyond the compensations; its muscles where they are known.
struct ExtraFault {
    std::string name;
    std::vector<model::Muscle> overactive;
    std::vector<model::Muscle> underactive;
    Evidence evidence = Evidence::m;
};

/// A movement that is looked at.
enum class MovementTestId : std::uint8_t { overhead_squat, single_leg_squat, push, pull, gait };

/// How a movement test is done, and which compensations it shows.
struct MovementTest {
    std::string name;
    std::vector<std::string> steps;
    std::vector<model::Compensation> faults;
    std::vector<ExtraFault> more_faults;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// A pattern of standing posture.
enum class PostureId : std::uint8_t { pes_planus, lower_crossed, upper_crossed };

struct Posture {
    std::string name;
    std::string seen;
    std::vector<model::Muscle> overactive;
    std::vector<model::Muscle> underactive;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// Which way a medicine may move a measure.
enum class MedicineEffect : std::uint8_t { up, down, none };

/// What becomes of heart-rate targets under a medicine.
enum class HeartRateTargets : std::uint8_t { keep, prefer_rpe, unreliable, hide };

/// A class of medicine and what it means for a plan (opt-model reference 5.1).
struct MedicationEffects {
    std::string name;
    std::vector<MedicineEffect> heart_rate;      ///< more than one: it differs
    std::vector<MedicineEffect> blood_pressure;  ///< more than one: it differs
    HeartRateTargets targets = HeartRateTargets::keep;
    std::string advice;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// All of assets/opt/assessment.json.
struct AssessmentTables {
    std::array<CompensationRow, base::count_of<model::Compensation>> compensations;
    std::vector<MuscleWord> words;
    std::vector<LeftOutMuscle> left_out;
    std::array<StepDose, 4> doses;  ///< by CorrectiveStep
    CorrectiveFrequency frequency;
    std::vector<Checkpoint> priority;  ///< which compensations come first
    int most_at_once = 0;              ///< compensations that are worked on at a time
    int reassess_weeks = 0;            ///< weeks until the assessments are done again
    std::array<MovementTest, 5> movement_tests;
    std::array<Posture, 3> postures;
    std::array<MedicationEffects, base::count_of<model::Medication>> medications;
    std::array<PerformanceTest, base::count_of<PerformanceTestId>> tests;
    std::vector<TestGate> test_gates;
    std::vector<Source> sources;

    [[nodiscard]] const CompensationRow& of(model::Compensation id) const {
        return compensations[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const StepDose& of(CorrectiveStep step) const {
        return doses[static_cast<std::size_t>(step)];
    }
    [[nodiscard]] const MovementTest& of(MovementTestId id) const {
        return movement_tests[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const Posture& of(PostureId id) const {
        return postures[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const MedicationEffects& of(model::Medication id) const {
        return medications[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const PerformanceTest& of(PerformanceTestId id) const {
        return tests[static_cast<std::size_t>(id)];
    }
};

/// Reads assets/opt/assessment.json into `tables`; what is wrong goes to the reader's faults.
void read_assessment(const base::JsonReader& file, AssessmentTables& tables);

/// The same from its text; the error holds one line a fault.
[[nodiscard]] base::Result<AssessmentTables> read_assessment_text(std::string_view json);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::Checkpoint> {
    static constexpr auto values =
        std::to_array<std::string_view>({"feet", "knees", "lphc", "shoulders", "head"});
};
template <>
struct Names<opt::ScreenView> {
    static constexpr auto values =
        std::to_array<std::string_view>({"anterior", "lateral", "posterior"});
};
template <>
struct Names<opt::CorrectiveStep> {
    static constexpr auto values =
        std::to_array<std::string_view>({"inhibit", "lengthen", "activate", "integrate"});
};
template <>
struct Names<opt::FindingSide> {
    static constexpr auto values = std::to_array<std::string_view>({"same", "other"});
};
template <>
struct Names<opt::MovementTestId> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"overhead_squat", "single_leg_squat", "push", "pull", "gait"});
};
template <>
struct Names<opt::PostureId> {
    static constexpr auto values =
        std::to_array<std::string_view>({"pes_planus", "lower_crossed", "upper_crossed"});
};
template <>
struct Names<opt::MedicineEffect> {
    static constexpr auto values = std::to_array<std::string_view>({"up", "down", "none"});
};
template <>
struct Names<opt::HeartRateTargets> {
    static constexpr auto values =
        std::to_array<std::string_view>({"keep", "prefer_rpe", "unreliable", "hide"});
};
}  // namespace phasewise::base
