#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/names.hpp"
#include "base/text.hpp"
#include "library/fields.hpp"
#include "opt/acute_variables.hpp"
#include "opt/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

constexpr auto paces = std::to_array<std::string_view>(
    {"hold", "land+hold", "moderate", "repeat", "fast", "X", "controlled"});
constexpr auto intensity_units = std::to_array<std::string_view>({"%1RM", "%HRmax"});
/// Both editions have their own, or none has.
void check_editions(const JsonReader& object) {
    if (object.has("6e") != object.has("7e")) {
        object.fault("6e and 7e go together");
    }
}

/// The members of a figure; what else the object may hold is for the caller to check.
Figure read_figure_members(const JsonReader& object, Bounds bounds) {
    check_editions(object);
    return {.range = read_range(object.at("range"), bounds),
            .band = maybe_range(object, "band", bounds),
            .sixth = maybe_range(object, "6e", bounds),
            .seventh = maybe_range(object, "7e", bounds),
            .evidence = object.at("ev").choice<Evidence>(),
            .sources = read_source_ids(object.at("sources"))};
}

std::optional<Figure> maybe_figure(const JsonReader& row, std::string_view key, Bounds bounds) {
    const auto value = row.maybe(key);
    if (!value) {
        return std::nullopt;
    }
    value->only({"range", "band", "6e", "7e", "ev", "sources"});
    return read_figure_members(*value, bounds);
}

std::optional<Figure> figure(const JsonReader& row, std::string_view key, Bounds bounds) {
    (void)row.at(key);  // says so where it is missing
    return maybe_figure(row, key, bounds);
}

void read_intensity(const JsonReader& row, AcuteVariables& out) {
    const auto value = row.maybe("intensity");
    if (!value) {
        return;
    }
    value->only({"range", "band", "6e", "7e", "ev", "sources", "unit", "alternative"});
    out.intensity = read_figure_members(*value, percent_bounds);
    out.intensity_unit = one_of(value->at("unit"), intensity_units);
    if (const auto words = value->maybe("alternative")) {
        out.intensity_alternative = library::words(*words, 120);
    }
}

void read_tempo_or_pace(const JsonReader& row, AcuteVariables& out) {
    const auto tempo = row.maybe("tempo");
    const auto pace = row.maybe("pace");
    if (tempo && pace) {
        row.fault("has a tempo and a pace");
    }
    if (tempo) {
        tempo->only({"value", "6e", "7e", "ev", "sources"});
        check_editions(*tempo);
        const auto own = [&](std::string_view edition) {
            const auto value = tempo->maybe(edition);
            return value ? std::optional{read_tempo(*value)} : std::nullopt;
        };
        out.tempo = Term{.value = read_tempo(tempo->at("value")),
                         .sixth = own("6e"),
                         .seventh = own("7e"),
                         .evidence = tempo->at("ev").choice<Evidence>(),
                         .sources = read_source_ids(tempo->at("sources"))};
    }
    if (pace) {
        out.pace = one_of(*pace, paces);
    }
}

void read_stage(const JsonReader& row, AcuteVariables& out) {
    const auto stage = row.maybe("stage");
    if (!stage) {
        return;
    }
    stage->only({"value", "ev", "sources"});
    out.stage = Term{.value = one_of(stage->at("value"), stages),
                     .sixth = {},
                     .seventh = {},
                     .evidence = stage->at("ev").choice<Evidence>(),
                     .sources = read_source_ids(stage->at("sources"))};
}

AcuteVariables read_row(const JsonReader& row) {
    row.only({"component", "selection", "exercises", "sets", "reps", "reps_side", "hold_s", "tempo",
              "pace", "intensity", "rest_s", "frequency_wk", "minutes", "zone", "stage",
              "default"});
    AcuteVariables out;
    out.row = row.at("component").choice<Row>();
    out.selection = library::words(row.at("selection"), 200);
    out.exercises = figure(row, "exercises", exercise_bounds);
    out.sets = figure(row, "sets", set_bounds);
    out.reps = maybe_figure(row, "reps", rep_bounds);
    out.reps_side = maybe_figure(row, "reps_side", rep_bounds);
    out.hold_s = maybe_figure(row, "hold_s", hold_bounds);
    read_tempo_or_pace(row, out);
    read_intensity(row, out);
    out.rest_s = maybe_figure(row, "rest_s", rest_bounds);
    out.frequency_wk = figure(row, "frequency_wk", frequency_bounds);
    out.minutes = maybe_figure(row, "minutes", minute_bounds);
    out.zone = maybe_figure(row, "zone", zone_bounds);
    read_stage(row, out);
    out.pick = read_default_pick(row.at("default"));
    return out;
}

GroupRule read_group(const JsonReader& group) {
    group.only({"kind", "rounds", "rest_between_items_s", "rest_between_rounds_s",
                "rest_between_pairs_s", "default"});
    const JsonReader pick = group.at("default");
    pick.only({"rest_between_items_s", "rest_between_rounds_s", "rest_between_pairs_s"});
    return {.kind = group.at("kind").choice<model::GroupKind>(),
            .rounds = read_range(group.at("rounds"), set_bounds),
            .rest_between_items = maybe_range(group, "rest_between_items_s", rest_bounds),
            .rest_between_rounds = read_range(group.at("rest_between_rounds_s"), rest_bounds),
            .rest_between_pairs = maybe_range(group, "rest_between_pairs_s", rest_bounds),
            .pick_between_items = maybe_range(pick, "rest_between_items_s", rest_bounds),
            .pick_between_rounds =
                pick.at("rest_between_rounds_s").integer(rest_bounds.lo, rest_bounds.hi),
            .pick_between_pairs = maybe_integer(pick, "rest_between_pairs_s", rest_bounds)};
}

void read_weeks(const JsonReader& weeks, PhaseRules& out) {
    weeks.only({"usual", "band", "6e", "7e", "ev", "sources"});
    out.weeks_usual = weeks.at("usual").integer(week_bounds.lo, week_bounds.hi);
    out.weeks_band = read_range(weeks.at("band"), week_bounds);
    out.weeks_sixth = read_range(weeks.at("6e"), week_bounds);
    out.weeks_seventh = read_range(weeks.at("7e"), week_bounds);
    out.weeks_evidence = weeks.at("ev").choice<Evidence>();
    out.weeks_sources = read_source_ids(weeks.at("sources"));
}

PhaseRules read_phase(const JsonReader& phase, model::Phase number) {
    phase.only(
        {"phase", "name", "short_name", "level", "purpose", "weeks", "components", "groups"});
    PhaseRules out;
    out.phase = number;
    out.name = library::words(phase.at("name"), 60);
    out.short_name = library::words(phase.at("short_name"), 20);
    out.level = phase.at("level").choice<model::Level>();
    if (out.level == model::Level::any && phase.at("level").is_string()) {
        phase.at("level").fault("a phase has a level of its own");
    }
    out.purpose = library::words(phase.at("purpose"), 300);
    read_weeks(phase.at("weeks"), out);
    for (const JsonReader& row : phase.at("components").items(base::count_of<Row>, 1)) {
        AcuteVariables variables = read_row(row);
        if (out.find(variables.row) != nullptr) {
            row.fault("is there twice");
        }
        out.rows.push_back(std::move(variables));
    }
    for (const JsonReader& group : phase.at("groups").items(base::count_of<model::GroupKind>, 1)) {
        out.groups.push_back(read_group(group));
    }
    return out;
}

void read_ramp(const JsonReader& ramp, std::vector<RampSet>& out) {
    constexpr std::size_t most = 10;
    for (const JsonReader& set : ramp.items(most)) {
        set.only({"pct", "reps", "ev", "sources"});
        out.push_back({.pct = read_range(set.at("pct"), percent_bounds),
                       .reps = read_range(set.at("reps"), rep_bounds),
                       .evidence = set.at("ev").choice<Evidence>(),
                       .sources = read_source_ids(set.at("sources"))});
    }
}

}  // namespace

void read_acute_variables(const JsonReader& file, Rules& rules) {
    file.only({"schema", "sources", "ramp", "phases"});
    (void)file.at("schema").integer(1, 1);
    rules.sources = read_sources(file.at("sources"));
    read_ramp(file.at("ramp"), rules.ramp);
    std::array<bool, model::all_phases.size()> seen{};
    for (const JsonReader& phase : file.at("phases").items(seen.size(), seen.size())) {
        const JsonReader number = phase.at("phase");
        const auto index = static_cast<std::size_t>(number.integer(1, seen.size()) - 1);
        if (seen[index]) {
            number.fault("is there twice");
        }
        seen[index] = true;
        rules.phases[index] = read_phase(phase, model::all_phases[index]);
    }
}

}  // namespace phasewise::opt
