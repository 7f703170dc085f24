#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "opt/fields.hpp"
#include "opt/program_tables.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

constexpr Bounds month_bounds{0, 600};
constexpr Bounds rpe_bounds{1, 10};
constexpr int most_days_a_week = 6;
constexpr std::size_t most_wave_weeks = 6;
constexpr std::size_t most_firsts = 20;

int program_number(const JsonReader& object, std::string_view key, Bounds bounds) {
    return object.at(key).integer(bounds.lo, bounds.hi);
}

model::Phase program_phase(const JsonReader& value) {
    const int number = value.integer(1, static_cast<int>(model::all_phases.size()));
    return model::all_phases[static_cast<std::size_t>(std::max(number, 1) - 1)];
}

/// Where a row's evidence goes.
template <class Row>
void read_support(const JsonReader& row, Row& out) {
    out.evidence = row.at("ev").choice<Evidence>();
    out.sources = read_source_ids(row.at("sources"));
}

void read_start(const JsonReader& start, StartFigures& out) {
    start.only({"novice_below_months", "trained_from_months", "long_layoff_over_weeks",
                "layoff_restart_over_weeks", "many_compensations", "weeks_novice", "weeks_short",
                "weeks_population", "ev", "sources"});
    out.novice_below_months = program_number(start, "novice_below_months", month_bounds);
    out.trained_from_months = program_number(start, "trained_from_months", month_bounds);
    out.long_layoff_over_weeks = program_number(start, "long_layoff_over_weeks", week_bounds);
    out.layoff_restart_over_weeks = program_number(start, "layoff_restart_over_weeks", week_bounds);
    out.many_compensations = program_number(start, "many_compensations", {1, 12});
    out.weeks_novice = read_range(start.at("weeks_novice"), week_bounds);
    out.weeks_short = read_range(start.at("weeks_short"), week_bounds);
    out.weeks_population = read_range(start.at("weeks_population"), week_bounds);
    read_support(start, out);
}

/// Calls `read` for each row of `list`, with the index that `index_of` gives it, each one once.
template <std::size_t Count, class IndexOf, class Read>
void read_each(const JsonReader& list, IndexOf index_of, Read read) {
    std::array<bool, Count> seen{};
    for (const JsonReader& row : list.items(Count, Count)) {
        const std::size_t index = index_of(row);
        if (seen[index]) {
            row.fault("is there twice");
        }
        seen[index] = true;
        read(row, index);
    }
}

std::size_t phase_index(const JsonReader& row) {
    return static_cast<std::size_t>(program_phase(row.at("phase")));
}

void read_goal(const JsonReader& row, GoalRow& out) {
    row.only({"goal", "needs", "year", "cardio_wk", "ev", "sources"});
    for (const JsonReader& phase : row.at("needs").items(model::all_phases.size(), 1)) {
        out.needs.push_back(program_phase(phase));
    }
    std::size_t month = 0;
    for (const JsonReader& phase : row.at("year").items(out.year.size(), out.year.size())) {
        out.year[month++] = program_phase(phase);
    }
    out.cardio_wk = read_range(row.at("cardio_wk"), {0, most_days_a_week});
    read_support(row, out);
}

void read_week(const JsonReader& row, WeekRow& out) {
    row.only({"phase", "most_days", "splits", "ev", "sources"});
    out.most_days = program_number(row, "most_days", {1, most_days_a_week});
    const auto days = static_cast<std::size_t>(std::max(out.most_days, 1));
    std::size_t wanted = 0;
    for (const JsonReader& split : row.at("splits").items(days, days)) {
        ++wanted;
        std::vector<DayFocus> focuses;
        for (const JsonReader& focus : split.items(wanted, wanted)) {
            focuses.push_back(focus.choice<DayFocus>());
        }
        out.splits.push_back(std::move(focuses));
    }
    read_support(row, out);
}

void read_wave(const JsonReader& row, WaveRow& out) {
    row.only({"phase", "weeks", "ev", "sources"});
    for (const JsonReader& week : row.at("weeks").items(most_wave_weeks, 1)) {
        week.only({"sets", "reps", "pct", "rpe", "deload"});
        WaveWeek one;
        one.sets = program_number(week, "sets", set_bounds);
        one.reps = program_number(week, "reps", rep_bounds);
        one.pct = maybe_range(week, "pct", percent_bounds);
        one.rpe = read_range(week.at("rpe"), rpe_bounds);
        if (const auto deload = week.maybe("deload")) {
            one.deload = deload->boolean();
        }
        out.weeks.push_back(one);
    }
    read_support(row, out);
}

void read_warm_up(const JsonReader& warm_up, ProgramTables& tables) {
    warm_up.only({"ev", "sources", "smr", "static_stretch", "active_stretch", "dynamic_stretch"});
    (void)warm_up.at("ev").choice<Evidence>();
    (void)read_source_ids(warm_up.at("sources"));
    for (const model::Component component :
         {model::Component::smr, model::Component::static_stretch, model::Component::active_stretch,
          model::Component::dynamic_stretch}) {
        auto& ids = tables.warm_up[static_cast<std::size_t>(component)];
        for (std::string& id :
             warm_up.at(base::name_of(component)).texts(most_firsts, model::PlanLimits::id_bytes)) {
            ids.push_back({std::move(id)});
        }
    }
}

}  // namespace

void read_program_tables(const JsonReader& file, ProgramTables& tables) {
    file.only({"schema", "start", "goals", "weeks", "wave", "warm_up"});
    (void)file.at("schema").integer(1, 1);
    read_start(file.at("start"), tables.start);
    read_each<base::count_of<model::Goal>>(
        file.at("goals"),
        [](const JsonReader& row) {
            return static_cast<std::size_t>(row.at("goal").choice<model::Goal>());
        },
        [&](const JsonReader& row, std::size_t index) { read_goal(row, tables.goals[index]); });
    read_each<model::all_phases.size()>(
        file.at("weeks"), phase_index,
        [&](const JsonReader& row, std::size_t index) { read_week(row, tables.weeks[index]); });
    read_each<model::all_phases.size()>(
        file.at("wave"), phase_index,
        [&](const JsonReader& row, std::size_t index) { read_wave(row, tables.wave[index]); });
    read_warm_up(file.at("warm_up"), tables);
}

base::Result<ProgramTables> read_program_tables_text(std::string_view text) {
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    ProgramTables tables;
    read_program_tables(document->root(faults), tables);
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return tables;
}

}  // namespace phasewise::opt
