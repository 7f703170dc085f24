#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"
#include "model/taxonomy.hpp"

namespace phasewise::model {

/// One part of a tempo: seconds 0 to 15, or X, as fast as control allows.
struct TempoPart {
    static constexpr int explosive = -1;

    int seconds = 0;

    [[nodiscard]] bool is_explosive() const { return seconds == explosive; }
    friend bool operator==(const TempoPart&, const TempoPart&) = default;
};

/// The tempo of a repetition, by muscle action (not in order of time): eccentric, isometric,
/// concentric, and the pause at the end of the lift, which is shown only where it is not 0.
struct Tempo {
    TempoPart eccentric;
    TempoPart isometric;
    TempoPart concentric;
    TempoPart top;

    friend bool operator==(const Tempo&, const Tempo&) = default;
};

/// What a set consists of: `lo` to `hi` of `unit` (equal for a single number; per side where the
/// item's side is `each`), each repetition held `hold_s` seconds, or as many as possible.
struct Dose {
    DoseUnit unit = DoseUnit::reps;
    int lo = 0;
    int hi = 0;
    std::optional<Range> hold_s;
    bool amrap = false;

    friend bool operator==(const Dose&, const Dose&) = default;
};

/// What a load is measured in.
enum class LoadKind : std::uint8_t { none, pct1rm, weight, pct_bw, band, assist, rpe, rir };

/// The unit that a mass was typed in. Weights come back as typed.
enum class MassUnit : std::uint8_t { kg, lb };

/// Loads are counted in hundredths of their unit.
inline constexpr int hundredths = 100;

/// A load. `lo` and `hi` are hundredths of the unit of its kind: of a percent (pct1rm, pct_bw), of
/// the mass unit (weight, assist), of a point (rpe, rir). `as_typed` is what the person wrote, kept
/// where the numbers do not say all ("green band", "BW+10").
struct Load {
    LoadKind kind = LoadKind::none;
    int lo = 0;
    int hi = 0;
    MassUnit unit = MassUnit::kg;
    std::string as_typed;

    friend bool operator==(const Load&, const Load&) = default;
};

/// Rest after a set, in seconds; equal numbers for one figure.
struct Rest {
    int lo = 0;
    int hi = 0;

    friend bool operator==(const Rest&, const Rest&) = default;
};

enum class SetKind : std::uint8_t { work, warm_up, back_off, drop, test };

/// So many sets alike. Range rules look at work sets only.
struct SetGroup {
    int count = 1;
    SetKind kind = SetKind::work;
    Dose dose;
    std::vector<Load> loads;  ///< none, one, or a load and an RPE together
    std::optional<Rest> rest;

    friend bool operator==(const SetGroup&, const SetGroup&) = default;
};

/// Work and easy parts of interval cardio, in seconds, with their heart-rate zones.
struct Intervals {
    int work_s = 0;
    int easy_s = 0;
    int work_zone = 0;
    int easy_zone = 0;

    friend bool operator==(const Intervals&, const Intervals&) = default;
};

/// What a cardio item adds to its minutes: stage, zone, intervals.
struct CardioTarget {
    std::string stage;  ///< "I", "II", "I-II" ...; empty: none
    int zone = 0;       ///< 1 to 5; 0: none
    std::optional<Intervals> intervals;

    friend bool operator==(const CardioTarget&, const CardioTarget&) = default;
};

/// A finding kept on purpose, with the reason.
struct Overrule {
    std::string rule;
    std::string note;

    friend bool operator==(const Overrule&, const Overrule&) = default;
};

/// One exercise as it is prescribed.
struct Item {
    ItemId id;
    ExerciseId exercise;               ///< empty where `custom_name` stands for it
    std::string custom_name;           ///< a name that no exercise has
    std::optional<ExerciseRole> role;  ///< which of its two roles; none: its own
    Side side = Side::both;
    std::optional<Tempo> tempo;
    std::vector<SetGroup> sets;
    std::optional<CardioTarget> cardio;
    std::vector<ExerciseId> alternatives;
    std::string note;
    std::string rationale;
    bool locked = false;
    std::optional<Overrule> overrule;

    friend bool operator==(const Item&, const Item&) = default;
};

enum class GroupKind : std::uint8_t { straight, superset, contrast, circuit, vertical, interval };

/// Items done together. A straight group holds one item; order counts in the others.
struct Group {
    GroupKind kind = GroupKind::straight;
    int rounds = 1;  ///< sets of a pair or circuit; 1 for straight
    std::optional<Rest> rest_between_items;
    std::optional<Rest> rest_between_rounds;
    std::optional<Rest> rest_between_pairs;
    std::vector<Item> items;

    friend bool operator==(const Group&, const Group&) = default;
};

}  // namespace phasewise::model

namespace phasewise::base {
template <>
struct Names<model::LoadKind> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"none", "pct1rm", "weight", "pct_bw", "band", "assist", "rpe", "rir"});
};
template <>
struct Names<model::MassUnit> {
    static constexpr auto values = std::to_array<std::string_view>({"kg", "lb"});
};
template <>
struct Names<model::SetKind> {
    static constexpr auto values =
        std::to_array<std::string_view>({"work", "warm_up", "back_off", "drop", "test"});
};
template <>
struct Names<model::GroupKind> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"straight", "superset", "contrast", "circuit", "vertical", "interval"});
};
}  // namespace phasewise::base
