#include "opt/client_ranges.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "opt/client_applies.hpp"

namespace phasewise::opt {

namespace {

using model::Client;
using model::Population;
using model::Range;

/// A range of a population, and whose it is: none where several made it together.
struct PopulationRange {
    Range range;
    std::optional<Population> which;
    bool disagreed = false;  ///< the populations do not overlap; the more acute one counts
};

std::optional<Range> range_in(const PopulationRow& row, Quantity quantity) {
    switch (quantity) {
    case Quantity::sets: return row.sets;
    case Quantity::reps: return row.reps;
    case Quantity::load_pct: return row.load_pct;
    case Quantity::minutes: return row.cardio_minutes;
    }
    return std::nullopt;
}

std::optional<Range> overlap(Range a, Range b) {
    const Range both{std::max(a.lo, b.lo), std::min(a.hi, b.hi)};
    return both.lo <= both.hi ? std::optional{both} : std::nullopt;
}

bool is_mature(const Client& client) {
    return model::is_in(client, Population::youth) &&
           client.mature_adolescent == model::Answer::yes;
}

/// Those whose ranges count: a mature adolescent trains by the phase.
std::vector<Population> populations_that_count(const Client& client) {
    std::vector<Population> all = model::populations_of(client);
    if (is_mature(client)) {
        std::erase(all, Population::youth);
    }
    return all;
}

/// The one with a clearance record before one without, then the one of lower acuity.
Population most_acute(const ClientRules& rules, const Client& client,
                      const std::vector<Population>& all) {
    return *std::ranges::min_element(all, {}, [&](Population one) {
        return std::pair(!is_cleared_for(rules, client, one), rules.of(one).acuity);
    });
}

std::optional<PopulationRange> populations_together(const ClientRules& rules, const Client& client,
                                                    Quantity quantity) {
    std::vector<Population> with_range = populations_that_count(client);
    std::erase_if(with_range,
                  [&](Population one) { return !range_in(rules.of(one), quantity).has_value(); });
    if (with_range.empty()) {
        return std::nullopt;
    }
    const auto range_of = [&](Population one) {
        return range_in(rules.of(one), quantity).value_or(Range{});
    };
    std::optional<Range> together = range_of(with_range.front());
    for (const Population one : with_range) {
        together = together ? overlap(*together, range_of(one)) : std::nullopt;
    }
    if (!together) {
        const Population acute = most_acute(rules, client, with_range);
        return PopulationRange{.range = range_of(acute), .which = acute, .disagreed = true};
    }
    // One population whose own range it is needs no company in the words.
    const auto owner = std::ranges::find(with_range, *together, range_of);
    const bool alone = with_range.size() == 1 || owner != with_range.end();
    return PopulationRange{.range = *together,
                           .which = alone && owner != with_range.end() ? std::optional{*owner}
                                                                       : std::nullopt};
}

std::string range_words(Range range) {
    return range.lo == range.hi ? base::digits(range.lo)
                                : base::digits(range.lo) + " to " + base::digits(range.hi);
}

std::string_view unit_words(Quantity quantity) {
    switch (quantity) {
    case Quantity::sets: return " sets";
    case Quantity::reps: return " repetitions";
    case Quantity::load_pct: return " % of 1RM";
    case Quantity::minutes: return " minutes";
    }
    return "";
}

std::string resolved_words(const ClientRules& rules, const PopulationRange& population,
                           const Resolved& resolved, Range phase_range, Quantity quantity) {
    const std::string who = population.which ? rules.of(*population.which).label
                                             : std::string("The client's conditions together");
    const std::string unit(unit_words(quantity));
    std::string words = who + ": " + range_words(population.range) + unit + "; the phase has " +
                        range_words(phase_range) + ".";
    if (resolved.from_population) {
        words += " They hardly overlap, so the range of the client counts.";
    }
    if (population.disagreed) {
        words += " The client's conditions contradict each other here; the most acute one counts.";
    }
    return words;
}

bool is_too_narrow(const ClientRules& rules, Range both, Range phase_range, Quantity quantity) {
    return quantity == Quantity::reps && both != phase_range &&
           both.hi - both.lo + 1 < rules.narrow_reps;
}

Resolved capped_for_maturity(const ClientRules& rules, const Client& client, Resolved resolved,
                             Quantity quantity) {
    const auto cap = rules.of(ClientRuleId::yth_1).figure(ClientFigure::mature_load_pct);
    if (quantity != Quantity::load_pct || !cap || !is_mature(client) || resolved.range.hi <= *cap ||
        is_cleared(client, ClientRuleId::yth_1)) {
        return resolved;
    }
    resolved.range = {std::min(resolved.range.lo, *cap), *cap};
    resolved.words += (resolved.words.empty() ? "" : " ");
    resolved.words += "Mature adolescent: " + base::digits(*cap) + " % of 1RM at most.";
    return resolved;
}

}  // namespace

Resolved resolve(const ClientRules& rules, Range phase_range, const Client& client,
                 Quantity quantity) {
    Resolved resolved{.range = phase_range};
    if (const auto population = populations_together(rules, client, quantity)) {
        const auto both = overlap(phase_range, population->range);
        resolved.from_population = !both || is_too_narrow(rules, *both, phase_range, quantity);
        resolved.range = resolved.from_population ? population->range : *both;
        if (resolved.range != phase_range) {
            resolved.which = population->which;
            resolved.words = resolved_words(rules, *population, resolved, phase_range, quantity);
        }
    }
    return capped_for_maturity(rules, client, std::move(resolved), quantity);
}

namespace {

bool allows_phase(const std::vector<model::Phase>& phases, model::Phase phase) {
    return std::ranges::find(phases, phase) != phases.end();
}

/// The phases of a row for this client.
const std::vector<model::Phase>& phases_in(const ClientRules& rules, const Client& client,
                                           const PopulationRow& row) {
    const bool early =
        client.pregnancy.has_value() && client.pregnancy->week <= rules.first_trimester_weeks;
    if (early && !row.early_phases.empty()) {
        return row.early_phases;
    }
    if (is_mature(client) && !row.mature_phases.empty()) {
        return row.mature_phases;
    }
    return row.phases;
}

}  // namespace

std::vector<model::Phase> phases_allowed(const ClientRules& rules, const Client& client) {
    std::vector<model::Phase> allowed(model::all_phases.begin(), model::all_phases.end());
    for (const Population one : model::populations_of(client)) {
        const auto& row = phases_in(rules, client, rules.of(one));
        std::erase_if(allowed, [&](model::Phase phase) { return !allows_phase(row, phase); });
    }
    return allowed;
}

std::vector<model::Phase> phases_case_by_case(const ClientRules& rules, const Client& client) {
    std::vector<model::Phase> possible;
    const std::vector<model::Phase> allowed = phases_allowed(rules, client);
    const std::vector<Population> all = model::populations_of(client);
    for (const model::Phase phase : model::all_phases) {
        const bool everywhere = std::ranges::all_of(all, [&](Population one) {
            const PopulationRow& row = rules.of(one);
            return allows_phase(phases_in(rules, client, row), phase) ||
                   allows_phase(row.case_phases, phase);
        });
        if (everywhere && !allows_phase(allowed, phase)) {
            possible.push_back(phase);
        }
    }
    return possible;
}

}  // namespace phasewise::opt
