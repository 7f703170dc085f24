#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "opt/acute_variables.hpp"
#include "opt/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

constexpr auto load_kinds = std::to_array<model::LoadKind>(
    {model::LoadKind::pct1rm, model::LoadKind::rpe, model::LoadKind::pct_bw});

std::optional<model::Load> maybe_load(const JsonReader& pick, std::string_view key) {
    const auto value = pick.maybe(key);
    if (!value) {
        return std::nullopt;
    }
    value->only({"kind", "lo", "hi"});
    const JsonReader kind = value->at("kind");
    model::Load load;
    load.kind = kind.choice<model::LoadKind>();
    const bool known = std::ranges::find(load_kinds, load.kind) != load_kinds.end();
    if (!known && kind.is_string()) {
        kind.fault("a default is one of pct1rm, rpe, pct_bw");
    }
    load.lo = value->at("lo").integer(percent_bounds.lo, percent_bounds.hi) * model::hundredths;
    load.hi = value->at("hi").integer(percent_bounds.lo, percent_bounds.hi) * model::hundredths;
    if (load.lo > load.hi) {
        value->fault("lo is over hi");
    }
    return load;
}

std::optional<model::CardioTarget> read_cardio(const JsonReader& pick) {
    const auto stage = pick.maybe("stage");
    const auto zone = maybe_integer(pick, "zone", zone_bounds);
    const auto intervals = pick.maybe("intervals");
    if (!stage && !zone && !intervals) {
        return std::nullopt;
    }
    model::CardioTarget target;
    if (stage) {
        target.stage = one_of(*stage, stages);
    }
    target.zone = zone.value_or(0);
    if (intervals) {
        constexpr int hour = 3600;
        intervals->only({"work_s", "easy_s", "work_zone", "easy_zone"});
        target.intervals =
            model::Intervals{.work_s = intervals->at("work_s").integer(1, hour),
                             .easy_s = intervals->at("easy_s").integer(0, hour),
                             .work_zone = intervals->at("work_zone").integer(1, zone_bounds.hi),
                             .easy_zone = intervals->at("easy_zone").integer(1, zone_bounds.hi)};
    }
    return target;
}

}  // namespace

DefaultPick read_default_pick(const JsonReader& pick) {
    pick.only({"exercises", "sets", "reps", "reps_side", "hold_s", "tempo", "rest_s", "load",
               "alt_load", "circuit_rest_s", "ramp", "none_ok", "minutes", "stage", "zone",
               "sessions_wk", "hold_s_age65", "intervals"});
    const auto flag = [&pick](std::string_view key) {
        const auto value = pick.maybe(key);
        return value && value->boolean();
    };
    const auto tempo = pick.maybe("tempo");
    return {.exercises = maybe_integer(pick, "exercises", exercise_bounds).value_or(0),
            .sets = maybe_integer(pick, "sets", set_bounds).value_or(1),
            .reps = maybe_integer(pick, "reps", rep_bounds),
            .reps_side = maybe_integer(pick, "reps_side", rep_bounds),
            .hold_s = maybe_integer(pick, "hold_s", hold_bounds),
            .hold_s_age65 = maybe_integer(pick, "hold_s_age65", hold_bounds),
            .tempo = tempo ? parse_tempo(read_tempo(*tempo)) : std::nullopt,
            .rest_s = maybe_integer(pick, "rest_s", rest_bounds),
            .load = maybe_load(pick, "load"),
            .alternative_load = maybe_load(pick, "alt_load"),
            .circuit_rest_s = maybe_range(pick, "circuit_rest_s", rest_bounds),
            .ramp = flag("ramp"),
            .none_ok = flag("none_ok"),
            .minutes = maybe_integer(pick, "minutes", minute_bounds),
            .cardio = read_cardio(pick),
            .sessions_wk = maybe_integer(pick, "sessions_wk", frequency_bounds)};
}

}  // namespace phasewise::opt
