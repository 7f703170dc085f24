#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "base/names.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"

namespace phasewise::opt {

/// How well a figure is supported (docs/data.md): A widely reported, B one source, M from memory,
/// app a choice of this product.
enum class Evidence : std::uint8_t { a, b, m, app };

/// A row of a phase's table: a component, or a half of a phase 2 or 5 pair.
enum class Row : std::uint8_t {
    smr,
    static_stretch,
    active_stretch,
    dynamic_stretch,
    corrective,
    core,
    balance,
    plyometric,
    saq,
    resistance,
    resistance_strength,
    resistance_stabilization,
    resistance_power,
    cardio
};

/// A published figure: the hard range, the app's narrower band where there is one, the editions'
/// own ranges where they differ, and where it comes from.
struct Figure {
    model::Range range;
    std::optional<model::Range> band;
    std::optional<model::Range> sixth;
    std::optional<model::Range> seventh;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;

    /// The range that `edition` speaks of: its own, else the shared one.
    [[nodiscard]] model::Range for_edition(model::Edition edition) const;
};

/// A word or a tempo with its evidence, and the editions' own where they differ.
struct Term {
    std::string value;
    std::optional<std::string> sixth;
    std::optional<std::string> seventh;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;

    /// The word that `edition` has: its own, else the shared one.
    [[nodiscard]] std::string_view for_edition(model::Edition edition) const;
};

/// What a dropped exercise arrives with (opt-model reference, Appendix A `default`).
struct DefaultPick {
    int exercises = 0;
    int sets = 1;
    std::optional<int> reps;
    std::optional<int> reps_side;
    std::optional<int> hold_s;
    std::optional<int> hold_s_age65;
    std::optional<model::Tempo> tempo;
    std::optional<int> rest_s;
    std::optional<model::Load> load;
    std::optional<model::Load> alternative_load;
    std::optional<model::Range> circuit_rest_s;
    bool ramp = false;
    bool none_ok = false;  ///< complete without a load
    std::optional<int> minutes;
    std::optional<model::CardioTarget> cardio;
    std::optional<int> sessions_wk;
};

/// The acute variables of one row in one phase. An absent figure does not apply.
struct AcuteVariables {
    Row row = Row::resistance;
    std::string selection;
    std::optional<Figure> exercises;
    std::optional<Figure> sets;
    std::optional<Figure> reps;
    std::optional<Figure> reps_side;
    std::optional<Figure> hold_s;
    std::optional<Term> tempo;
    std::string pace;  ///< "hold", "land+hold", "fast" ... where there is no tempo; or empty
    std::optional<Figure> intensity;
    std::string intensity_unit;         ///< "%1RM", "%HRmax"
    std::string intensity_alternative;  ///< "RPE 5-6 (RIR 4 or more)"
    std::optional<Figure> rest_s;
    std::optional<Figure> frequency_wk;
    std::optional<Figure> minutes;
    std::optional<Figure> zone;
    std::optional<Term> stage;
    DefaultPick pick;
};

/// Rounds and rests of a kind of group in a phase, seconds.
struct GroupRule {
    model::GroupKind kind = model::GroupKind::straight;
    model::Range rounds;
    std::optional<model::Range> rest_between_items;
    std::optional<model::Range> rest_between_rounds;
    std::optional<model::Range> rest_between_pairs;
    std::optional<model::Range> pick_between_items;
    std::optional<int> pick_between_rounds;
    std::optional<int> pick_between_pairs;
};

/// One phase of the model.
struct PhaseRules {
    model::Phase phase = model::Phase::stabilization_endurance;
    std::string name;
    std::string short_name;
    model::Level level = model::Level::stabilization;
    std::string purpose;
    model::Range weeks_band;
    int weeks_usual = 4;
    model::Range weeks_sixth;    ///< as the 6th edition has it
    model::Range weeks_seventh;  ///< as the 7th edition has it
    Evidence weeks_evidence = Evidence::m;
    std::vector<std::string> weeks_sources;
    std::vector<AcuteVariables> rows;
    std::vector<GroupRule> groups;

    [[nodiscard]] const AcuteVariables* find(Row row) const;
    [[nodiscard]] const GroupRule* find(model::GroupKind kind) const;
};

/// A warm-up set on the way to heavy work sets.
struct RampSet {
    model::Range pct;  ///< percent of 1RM
    model::Range reps;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// A block of the workout template: which components are at home in it and whose targets stand in
/// its head.
struct BlockRules {
    model::Block block = model::Block::warm_up;
    std::string name;
    std::vector<model::Component> usual_for;
    std::vector<model::Component> accepts;
    std::vector<model::Component> head;
    std::vector<model::DayKind> day_kinds;
    Evidence evidence = Evidence::m;
    std::vector<std::string> sources;
};

/// Where a source id points.
struct Source {
    std::string id;
    std::string title;
    std::string address;
};

/// What the model says, as data.
struct Rules {
    std::array<PhaseRules, model::all_phases.size()> phases;
    std::array<BlockRules, model::all_blocks.size()> blocks;
    std::vector<RampSet> ramp;
    std::vector<Source> sources;

    [[nodiscard]] const PhaseRules& of(model::Phase phase) const {
        return phases[static_cast<std::size_t>(phase)];
    }
    [[nodiscard]] const BlockRules& of(model::Block block) const {
        return blocks[static_cast<std::size_t>(block)];
    }
};

/// Reads assets/opt/acute_variables.json into `rules`.
void read_acute_variables(const base::JsonReader& file, Rules& rules);
/// Reads assets/opt/blocks.json into `rules`.
void read_blocks(const base::JsonReader& file, Rules& rules);

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::Evidence> {
    static constexpr auto values = std::to_array<std::string_view>({"A", "B", "M", "app"});
};
template <>
struct Names<opt::Row> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"smr", "static_stretch", "active_stretch", "dynamic_stretch", "corrective", "core",
         "balance", "plyometric", "saq", "resistance", "resistance_strength",
         "resistance_stabilization", "resistance_power", "cardio"});
};
}  // namespace phasewise::base
