// Limits on single figures: load, holds, tempo; and what else the client rules out or asks for.

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>

#include "opt/client_applies.hpp"
#include "opt/client_ranges.hpp"
#include "opt/exercise_predicate.hpp"

namespace phasewise::opt {

namespace {

using model::Answer;
using model::Client;
using model::Exercise;
using model::Population;

/// The figure of a rule as a limit for this client, or nothing where the rule is not about the
/// client or is lifted.
std::optional<FigureLimit> limit_by_rule(const ClientRules& rules, const Client& client,
                                         ClientRuleId id, ClientFigure figure) {
    const ClientRuleText& rule = rules.of(id);
    const auto value = rule.figure(figure);
    const Answer answer = value ? applies(rule, client) : Answer::no;
    if (answer == Answer::no || is_cleared(client, id)) {
        return std::nullopt;
    }
    return FigureLimit{.value = value.value_or(0),
                       .rule = id,
                       .population = rule.applies_to,
                       .severity = rule.severity,
                       .ask = answer == Answer::unknown};
}

std::vector<FigureLimit> limits_by_rules(const ClientRules& rules, const Client& client,
                                         ClientFigure figure) {
    std::vector<FigureLimit> all;
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        if (const auto one = limit_by_rule(rules, client, static_cast<ClientRuleId>(i), figure)) {
            all.push_back(*one);
        }
    }
    return all;
}

bool is_about(const ClientRuleText& rule, const Exercise* exercise) {
    return !rule.loaded_on ||
           (exercise != nullptr && match_in(*rule.loaded_on, *exercise) != nullptr);
}

bool is_mature_adolescent(const Client& client) { return client.mature_adolescent == Answer::yes; }

/// The heads of the load ranges of 7.1. For youth a rule says the same, with its exceptions.
void add_caps_of_rows(const ClientRules& rules, const Client& client,
                      std::vector<FigureLimit>& caps) {
    for (const Population one : model::populations_of(client)) {
        const auto& load = rules.of(one).load_pct;
        if (load && one != Population::youth) {
            caps.push_back({.value = load->hi, .population = one, .severity = Severity::error});
        }
    }
}

/// The shortest of the limits; of equal ones the heaviest.
std::optional<FigureLimit> tightest(const std::vector<FigureLimit>& limits) {
    const auto least = std::ranges::min_element(limits, {}, [](const FigureLimit& one) {
        return std::tuple(one.value, one.ask, one.severity);
    });
    return least == limits.end() ? std::nullopt : std::optional{*least};
}

/// Seconds at most; an explosive part stays.
model::TempoPart shortened(model::TempoPart part, const std::optional<FigureLimit>& most) {
    return most ? model::TempoPart{std::min(part.seconds, most->value)} : part;
}

}  // namespace

std::vector<FigureLimit> load_caps(const ClientRules& rules, const Client& client,
                                   const Exercise* exercise) {
    std::vector<FigureLimit> caps = limits_by_rules(rules, client, ClientFigure::most_load_pct);
    std::erase_if(caps, [&](const FigureLimit& cap) {
        return cap.rule && !is_about(rules.of(*cap.rule), exercise);
    });
    for (FigureLimit& cap : caps) {
        const auto mature =
            rules.of(cap.rule.value_or(ClientRuleId::yth_1)).figure(ClientFigure::mature_load_pct);
        cap.value = is_mature_adolescent(client) ? mature.value_or(cap.value) : cap.value;
    }
    add_caps_of_rows(rules, client, caps);
    std::ranges::stable_sort(caps, {}, [](const FigureLimit& cap) {
        return std::tuple(cap.value, cap.ask, cap.severity);
    });
    return caps;
}

std::optional<FigureLimit> longest_hold(const ClientRules& rules, const Client& client,
                                        const Exercise& exercise) {
    const bool hard = exercise.component == model::Component::core ||
                      exercise.component == model::Component::resistance;
    if (!hard || exercise.dose != model::DoseKind::hold) {
        return std::nullopt;
    }
    return tightest(limits_by_rules(rules, client, ClientFigure::most_hold_s));
}

std::optional<FigureLimit> shortest_stretch(const ClientRules& rules, const Client& client) {
    return limit_by_rule(rules, client, ClientRuleId::old_6, ClientFigure::least_hold_s);
}

model::Tempo clamp_tempo(const ClientRules& rules, const Client& client,
                         const model::Tempo& tempo) {
    const auto pause = tightest(limits_by_rules(rules, client, ClientFigure::most_isometric_s));
    const auto lift = tightest(limits_by_rules(rules, client, ClientFigure::most_concentric_s));
    model::Tempo clamped = tempo;
    // The pause at the end of the lift is an isometric one too.
    clamped.isometric = shortened(tempo.isometric, pause);
    clamped.top = shortened(tempo.top, pause);
    clamped.concentric = shortened(tempo.concentric, lift);
    return clamped;
}

Answer heart_rate_targets(const Client& client) {
    const bool diabetic = model::is_in(client, Population::diabetes);
    const bool takes_blocker =
        client.medications &&
        std::ranges::find(*client.medications, model::Medication::beta_blocker) !=
            client.medications->end();
    const bool by_medicine = !is_cleared(client, ClientRuleId::htn_6);
    const bool by_nerves = diabetic && !is_cleared(client, ClientRuleId::dia_6);
    if ((by_medicine && takes_blocker) || (by_nerves && client.diabetes.autonomic == Answer::yes)) {
        return Answer::no;
    }
    const bool open = (by_medicine && !client.medications) ||
                      (by_nerves && client.diabetes.autonomic == Answer::unknown);
    return open ? Answer::unknown : Answer::yes;
}

std::vector<ClientRuleId> balance_rules(const Client& client) {
    std::vector<ClientRuleId> all;
    if (model::is_in(client, Population::older_adult) && !is_cleared(client, ClientRuleId::old_5)) {
        all.push_back(ClientRuleId::old_5);
    }
    if (model::is_in(client, Population::osteoporosis) &&
        !is_cleared(client, ClientRuleId::ost_4)) {
        all.push_back(ClientRuleId::ost_4);
    }
    return all;
}

}  // namespace phasewise::opt
