#include "opt/read_performance_tests.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "library/fields.hpp"
#include "opt/fields.hpp"

namespace phasewise::opt {

namespace {

using base::JsonReader;
using library::distinct;

constexpr std::size_t most_test_name = 60;
constexpr std::size_t most_test_sentence = 160;
constexpr std::size_t most_test_step = 300;
constexpr std::size_t most_test_equipment = 8;
constexpr std::size_t most_gates = 60;

template <class Enum>
std::vector<Enum> maybe_test_names(const JsonReader& object, std::string_view key,
                                   std::size_t most) {
    const auto list = object.maybe(key);
    return list ? distinct<Enum>(*list, most) : std::vector<Enum>{};
}

std::string maybe_test_words(const JsonReader& object, std::string_view key) {
    const auto value = object.maybe(key);
    return value ? library::words(*value, most_test_sentence) : std::string{};
}

/// A mark that is there or left out: false is never written.
bool is_flagged(const JsonReader& object, std::string_view key) {
    const auto value = object.maybe(key);
    if (value && !value->boolean()) {
        value->fault("is left out rather than false");
    }
    return value.has_value();
}

std::vector<model::Phase> read_test_phases(const JsonReader& row) {
    std::vector<model::Phase> out;
    if (const auto list = row.maybe("phases")) {
        for (const JsonReader& phase : list->items(model::all_phases.size(), 1)) {
            const int number = phase.integer(1, model::all_phases.size());
            const model::Phase one = model::all_phases[static_cast<std::size_t>(number - 1)];
            if (std::ranges::find(out, one) != out.end()) {
                phase.fault("is there twice");
            }
            out.push_back(one);
        }
    }
    return out;
}

/// "PRE-2": three capitals and a number.
bool is_gate_rule(std::string_view text) {
    const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    const auto is_figure = [](char letter) { return letter >= '0' && letter <= '9'; };
    if (text.size() < 5 || text.size() > 6 || text[3] != '-') {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i != 3 && !(i < 3 ? is_capital(text[i]) : is_figure(text[i]))) {
            return false;
        }
    }
    return true;
}

std::string maybe_gate_rule(const JsonReader& row) {
    const auto value = row.maybe("rule");
    std::string rule = value ? value->text(16) : std::string{};
    if (value && !is_gate_rule(rule)) {
        value->fault(base::in_quotes(rule) + " is no id of a rule");
    }
    return rule;
}

TestGate read_test_gate(const JsonReader& row) {
    row.only({"population", "when", "after_week", "tests", "effect", "rule", "reason", "ask", "ev",
              "sources"});
    TestGate gate;
    if (const auto population = row.maybe("population")) {
        gate.population = population->choice<model::Population>();
    }
    gate.when = row.at("when").choice<GateWhen>();
    gate.after_week = maybe_integer(row, "after_week", {1, 42}).value_or(0);
    gate.tests = distinct<PerformanceTestId>(row.at("tests"), base::count_of<PerformanceTestId>);
    gate.effect = row.at("effect").choice<GateEffect>();
    gate.rule = maybe_gate_rule(row);
    gate.reason = library::words(row.at("reason"), most_test_sentence);
    gate.ask = maybe_test_words(row, "ask");
    gate.evidence = row.at("ev").choice<Evidence>();
    gate.sources = read_source_ids(row.at("sources"));
    return gate;
}

}  // namespace

PerformanceTest read_performance_test(const JsonReader& row) {
    row.only({"id",
              "name",
              "steps",
              "unit",
              "better",
              "best_of",
              "condition",
              "limits",
              "variant_limits",
              "variant",
              "asks_pain",
              "per_leg",
              "clean_single_leg_squat",
              "fault_hundredths_s",
              "phases",
              "spotter",
              "landing",
              "equipment",
              "goals",
              "ev",
              "sources"});
    constexpr std::size_t all_limits = base::count_of<model::LimitId>;
    PerformanceTest test;
    test.name = library::words(row.at("name"), most_test_name);
    for (const JsonReader& step : row.at("steps").items(8, 1)) {
        test.steps.push_back(library::words(step, most_test_step));
    }
    test.unit = row.at("unit").choice<ScoreUnit>();
    test.better = row.at("better").choice<BetterScore>();
    test.best_of = row.at("best_of").integer(1, 10);
    test.condition = library::words(row.at("condition"), most_test_sentence);
    test.limits = maybe_test_names<model::LimitId>(row, "limits", all_limits);
    test.variant_limits = maybe_test_names<model::LimitId>(row, "variant_limits", all_limits);
    test.variant = maybe_test_words(row, "variant");
    test.asks_pain = is_flagged(row, "asks_pain");
    test.per_leg = is_flagged(row, "per_leg");
    test.clean_single_leg_squat = is_flagged(row, "clean_single_leg_squat");
    test.fault_hundredths_s = maybe_integer(row, "fault_hundredths_s", {0, 1000}).value_or(0);
    test.phases = read_test_phases(row);
    test.spotter = is_flagged(row, "spotter");
    test.landing = is_flagged(row, "landing");
    test.equipment = maybe_test_names<model::Equipment>(row, "equipment", most_test_equipment);
    test.goals = maybe_test_names<model::Goal>(row, "goals", base::count_of<model::Goal>);
    test.evidence = row.at("ev").choice<Evidence>();
    test.sources = read_source_ids(row.at("sources"));
    return test;
}

std::vector<TestGate> read_test_gates(const JsonReader& list) {
    std::vector<TestGate> gates;
    for (const JsonReader& row : list.items(most_gates)) {
        gates.push_back(read_test_gate(row));
    }
    return gates;
}

}  // namespace phasewise::opt
