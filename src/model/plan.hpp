#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"
#include "model/prescription.hpp"

namespace phasewise::model {

/// A value shared between versions of a plan; an edit copies only the path to what it changes.
template <class T>
using Shared = std::shared_ptr<const T>;

/// The phases of the model, 1 to 5.
enum class Phase : std::uint8_t {
    stabilization_endurance,
    strength_endurance,
    muscular_development,
    maximal_strength,
    power
};

/// 1 to 5.
[[nodiscard]] constexpr int number_of(Phase phase) { return static_cast<int>(phase) + 1; }

inline constexpr std::array all_phases{Phase::stabilization_endurance, Phase::strength_endurance,
                                       Phase::muscular_development, Phase::maximal_strength,
                                       Phase::power};

/// The blocks of a workout, in the order of the newer template (opt-model reference 3.1).
enum class Block : std::uint8_t {
    warm_up,
    activation,
    skill_development,
    resistance_training,
    clients_choice,
    cardio,
    cool_down
};

inline constexpr std::array all_blocks{
    Block::warm_up,        Block::activation, Block::skill_development, Block::resistance_training,
    Block::clients_choice, Block::cardio,     Block::cool_down};

enum class DayKind : std::uint8_t { resistance, cardio, recovery, assessment, rest };

/// Which wording of the model a plan follows.
enum class Edition : std::uint8_t { app, sixth, seventh };

/// A variant a day is trained as (opt-model reference 2.5, 2.6).
enum class DayVariant : std::uint8_t { none, reduced, endurance };

/// One day's workout.
struct Day {
    DayId id;
    std::string name;
    DayKind kind = DayKind::resistance;
    std::optional<Phase> phase;  ///< none: as its phase block
    DayVariant variant = DayVariant::none;
    std::optional<int> slot_min;  ///< minutes there are for it
    std::optional<bool> spotter;
    std::optional<bool> supervised;
    std::string note;
    std::array<std::vector<Shared<Group>>, all_blocks.size()> blocks;

    [[nodiscard]] const std::vector<Shared<Group>>& groups(Block block) const {
        return blocks[static_cast<std::size_t>(block)];
    }
    [[nodiscard]] std::vector<Shared<Group>>& groups(Block block) {
        return blocks[static_cast<std::size_t>(block)];
    }
};

/// One microcycle.
struct Week {
    WeekId id;
    bool deload = false;
    std::vector<Shared<Day>> days;
};

/// One mesocycle: weeks trained in one phase.
struct PhaseBlock {
    BlockId id;
    Phase phase = Phase::stabilization_endurance;
    std::vector<Shared<Week>> weeks;
};

/// A program. Without a client it is a template, not for a person until one has been screened.
struct Plan {
    PlanId id;
    std::string name;
    Edition edition = Edition::app;
    MassUnit unit = MassUnit::kg;  ///< default for new entries only
    std::string start_date;        ///< "2026-11-23", or empty
    std::vector<Shared<PhaseBlock>> phase_blocks;
    /// The trainer's own exercises that it uses, by id: it reads the same where they are unknown.
    std::vector<Shared<Exercise>> own_exercises;
    std::uint32_t next_id = 1;  ///< the next id inside this plan
};

/// Whether the plans say the same, ids included.
[[nodiscard]] bool operator==(const Day& a, const Day& b);
[[nodiscard]] bool operator==(const Week& a, const Week& b);
[[nodiscard]] bool operator==(const PhaseBlock& a, const PhaseBlock& b);
[[nodiscard]] bool operator==(const Plan& a, const Plan& b);

/// Bounds on a plan: what can be stored. Past them an edit or a file is refused, in words.
struct PlanLimits {
    static constexpr std::size_t phase_blocks = 52;
    static constexpr std::size_t weeks = 104;  // over all phase blocks
    static constexpr std::size_t days_in_week = 14;
    static constexpr std::size_t groups_in_block = 60;
    static constexpr std::size_t items_in_group = 20;
    static constexpr std::size_t set_groups = 20;
    static constexpr std::size_t loads = 2;
    static constexpr std::size_t alternatives = 10;
    static constexpr std::size_t name_bytes = 200;
    static constexpr std::size_t note_bytes = 4000;
    static constexpr int dose = 10'000;
    static constexpr int rest_s = 3600;
    static constexpr int sets = 50;
    static constexpr int tempo_s = 15;
    static constexpr int load_hundredths = 1'000'000;
    static constexpr std::size_t own_exercises = 200;            // of a trainer, in a plan
    static constexpr std::size_t items = 20'000;                 // in a plan
    static constexpr std::size_t bytes = std::size_t{16} << 20;  // of a plan in memory
    static constexpr std::size_t id_bytes = 40;                  // of an exercise, a plan, a rule
    static constexpr std::size_t load_bytes = 60;                // of a load as it was typed
    static constexpr std::size_t stage_bytes = 20;
    static constexpr int minutes = 1440;
    static constexpr int zone = 5;
    static constexpr std::uint32_t ids = 1'000'000'000;
};

/// Where an item stands.
struct ItemPlace {
    DayId day;
    Block block = Block::warm_up;
    std::size_t group = 0;  ///< index in the block
    std::size_t item = 0;   ///< index in the group

    friend bool operator==(const ItemPlace&, const ItemPlace&) = default;
};

/// The day with this id, or null.
[[nodiscard]] const Day* find_day(const Plan& plan, DayId id);
/// The same, shared with the plan.
[[nodiscard]] Shared<Day> shared_day(const Plan& plan, DayId id);
/// The phase the day is trained as: its own, or its phase block's.
[[nodiscard]] Phase phase_of(const Plan& plan, DayId id);
/// The item with this id in `day`, and its place, or nothing.
[[nodiscard]] std::optional<ItemPlace> find_item(const Day& day, ItemId id);
/// The item at a place that `find_item` answered.
[[nodiscard]] const Item& item_at(const Day& day, const ItemPlace& place);

/// An empty plan of one phase block: `weeks` weeks of `days` days named "Day A", "Day B" ...
[[nodiscard]] Plan empty_plan(PlanId id, std::string name, Phase phase, int weeks, int days);

}  // namespace phasewise::model

namespace phasewise::base {
template <>
struct Names<model::Block> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"warm_up", "activation", "skill_development", "resistance_training", "clients_choice",
         "cardio", "cool_down"});
};
template <>
struct Names<model::DayKind> {
    static constexpr auto values =
        std::to_array<std::string_view>({"resistance", "cardio", "recovery", "assessment", "rest"});
};
template <>
struct Names<model::Edition> {
    static constexpr auto values = std::to_array<std::string_view>({"app", "6e", "7e"});
};
template <>
struct Names<model::DayVariant> {
    static constexpr auto values =
        std::to_array<std::string_view>({"none", "reduced", "endurance"});
};
}  // namespace phasewise::base
