#include "opt/rule_book.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "library/fields.hpp"
#include "opt/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;

constexpr std::size_t most_reasons = 300;
constexpr std::size_t most_points = 30;
constexpr int most_tenths = 100;
constexpr int most_weekly_sets = 100;
constexpr int most_months = 120;
constexpr int most_step = 10'000;  // hundredths

void read_rules(const JsonReader& list, RuleBook& book) {
    std::array<bool, base::count_of<RuleId>> seen{};
    for (const JsonReader& rule : list.items(seen.size(), seen.size())) {
        rule.only({"id", "severity", "soft", "title", "why", "ev", "sources"});
        const JsonReader id = rule.at("id");
        const auto index = static_cast<std::size_t>(id.choice<RuleId>());
        if (seen[index]) {
            id.fault("is there twice");
        }
        seen[index] = true;
        RuleText& out = book.rules[index];
        out.severity = rule.at("severity").choice<Severity>();
        out.soft = rule.at("soft").choice<Severity>();
        if (out.soft < out.severity) {
            rule.at("soft").fault("is heavier than severity");
        }
        out.title = library::words(rule.at("title"), 60);
        out.why = library::words(rule.at("why"), 400);
        out.evidence = rule.at("ev").choice<Evidence>();
        out.sources = read_source_ids(rule.at("sources"));
    }
}

void read_reasons(const JsonReader& list, RuleBook& book) {
    for (const JsonReader& reason : list.items(most_reasons, 1)) {
        reason.only({"phase", "row", "variable", "text"});
        Reason out;
        if (const auto number = maybe_integer(reason, "phase", {1, model::all_phases.size()})) {
            out.phase = model::all_phases[static_cast<std::size_t>(*number - 1)];
        }
        if (const auto row = reason.maybe("row")) {
            out.row = row->choice<Row>();
        }
        out.variable = reason.at("variable").choice<Variable>();
        out.text = library::words(reason.at("text"), 120);
        book.reasons.push_back(std::move(out));
    }
}

Figure variant(const JsonReader& object, std::string_view key, Bounds bounds) {
    object.only({key, "ev", "sources"});
    Figure figure;
    figure.range = read_range(object.at(key), bounds);
    figure.evidence = object.at("ev").choice<Evidence>();
    figure.sources = read_source_ids(object.at("sources"));
    return figure;
}

void read_load_reps(const JsonReader& object, LoadAgainstReps& out) {
    object.only({"below_reps", "slow_rep_s", "slow_factor_tenths", "margin_tenths", "table"});
    out.below_reps = object.at("below_reps").integer(rep_bounds.lo, rep_bounds.hi);
    out.slow_rep_s = object.at("slow_rep_s").integer(1, 60);
    out.slow_factor_tenths = object.at("slow_factor_tenths").integer(10, most_tenths);
    out.margin_tenths = object.at("margin_tenths").integer(0, most_tenths);
    for (const JsonReader& pair : object.at("table").items(most_points, 2)) {
        const auto numbers = pair.items(2, 2);
        if (numbers.size() != 2) {
            continue;
        }
        const LoadAgainstReps::Point point{numbers[0].integer(rep_bounds.lo, rep_bounds.hi),
                                           numbers[1].integer(1, percent_bounds.hi)};
        if (!out.table.empty() && point.reps <= out.table.back().reps) {
            pair.fault("repetitions rise from row to row");
        }
        out.table.push_back(point);
    }
}

void read_limits(const JsonReader& object, RuleFigures& out) {
    object.only({"planned_pct", "spotter_pct", "easy_cardio_min", "over_slot_percent",
                 "pull_per_push_tenths", "least_push_pull_sets"});
    out.planned_pct = object.at("planned_pct").integer(1, percent_bounds.hi);
    out.spotter_pct = object.at("spotter_pct").integer(1, percent_bounds.hi);
    out.easy_cardio_min = read_range(object.at("easy_cardio_min"), minute_bounds);
    out.over_slot_percent = object.at("over_slot_percent").integer(0, percent_bounds.hi);
    out.pull_per_push_tenths = object.at("pull_per_push_tenths").integer(0, most_tenths);
    out.least_push_pull_sets = object.at("least_push_pull_sets").integer(0, most_tenths);
}

void read_weekly_sets(const JsonReader& object, ProgramFigures& out) {
    object.only({"phases", "let_pass_percent", "core_muscles", "main_muscles"});
    const JsonReader phases = object.at("phases");
    const auto rows = phases.items(out.weekly_sets.size(), out.weekly_sets.size());
    for (std::size_t i = 0; i < rows.size() && i < out.weekly_sets.size(); ++i) {
        out.weekly_sets[i] = read_range(rows[i], {1, most_weekly_sets});
    }
    out.let_pass_percent = object.at("let_pass_percent").integer(0, percent_bounds.hi);
    constexpr std::size_t muscles = base::count_of<model::Muscle>;
    out.core_muscles = library::distinct<model::Muscle>(object.at("core_muscles"), muscles);
    out.main_muscles = library::distinct<model::Muscle>(object.at("main_muscles"), muscles);
}

void read_path(const JsonReader& object, ProgramFigures& out) {
    object.only(
        {"credit_months", "strength_months", "most_blocks_in_row", "return_weeks", "deload_weeks"});
    out.credit_months = object.at("credit_months").integer(1, most_months);
    out.strength_months = object.at("strength_months").integer(1, most_months);
    const JsonReader runs = object.at("most_blocks_in_row");
    const auto blocks = runs.items(out.most_blocks_in_row.size(), out.most_blocks_in_row.size());
    for (std::size_t i = 0; i < blocks.size() && i < out.most_blocks_in_row.size(); ++i) {
        out.most_blocks_in_row[i] = blocks[i].integer(0, week_bounds.hi);
    }
    out.return_weeks = object.at("return_weeks").integer(1, week_bounds.hi);
    out.deload_weeks = object.at("deload_weeks").integer(1, week_bounds.hi);
}

ProgramFigures::Step read_step(const JsonReader& object) {
    object.only({"kg", "lb"});
    return {object.at("kg").integer(1, most_step), object.at("lb").integer(1, most_step)};
}

void read_program(const JsonReader& object, ProgramFigures& out) {
    object.only({"weekly_sets", "recovery", "path", "steps"});
    read_weekly_sets(object.at("weekly_sets"), out);
    const JsonReader recovery = object.at("recovery");
    recovery.only({"heavy_pct", "days_apart", "most_days_wk"});
    out.heavy_pct = recovery.at("heavy_pct").integer(1, percent_bounds.hi);
    out.heavy_days_apart = recovery.at("days_apart").integer(1, 7);
    out.most_heavy_days = recovery.at("most_days_wk").integer(1, 7);
    read_path(object.at("path"), out);
    const JsonReader steps = object.at("steps");
    steps.only(
        {"cardio_rise_percent", "load_rise_percent", "small_hundredths", "large_hundredths"});
    out.cardio_rise_percent = steps.at("cardio_rise_percent").integer(0, percent_bounds.hi);
    out.load_rise_percent = steps.at("load_rise_percent").integer(0, percent_bounds.hi);
    out.small_step = read_step(steps.at("small_hundredths"));
    out.large_step = read_step(steps.at("large_hundredths"));
}

}  // namespace

std::string_view RuleBook::reason(model::Phase phase, Row row, Variable variable) const {
    const auto found = std::ranges::find_if(reasons, [&](const Reason& reason) {
        return reason.variable == variable && reason.phase.value_or(phase) == phase &&
               reason.row.value_or(row) == row;
    });
    return found == reasons.end() ? std::string_view{} : found->text;
}

void read_rule_book(const JsonReader& file, RuleBook& book) {
    file.only({"schema", "rules", "reasons", "variants", "load_reps", "limits", "program"});
    (void)file.at("schema").integer(1, 1);
    read_rules(file.at("rules"), book);
    read_reasons(file.at("reasons"), book);
    const JsonReader variants = file.at("variants");
    variants.only({"reduced", "endurance"});
    book.figures.reduced_load = variant(variants.at("reduced"), "load", percent_bounds);
    book.figures.endurance_reps = variant(variants.at("endurance"), "reps", rep_bounds);
    read_load_reps(file.at("load_reps"), book.load_reps);
    read_limits(file.at("limits"), book.figures);
    read_program(file.at("program"), book.program);
}

}  // namespace phasewise::opt
