#include "opt/client_limits.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <tuple>

#include "base/names.hpp"
#include "opt/client_applies.hpp"
#include "opt/exercise_predicate.hpp"

namespace phasewise::opt {

namespace {

using model::Answer;
using model::Client;
using model::Exercise;

void exclude_by_limits(const ClientRules& rules, const Client& client, const Exercise& exercise,
                       std::vector<Exclusion>& all) {
    if (is_cleared(client, ClientRuleId::gen_4)) {
        return;
    }
    for (const model::Limit& limit : client.limits) {
        const LimitRow& row = rules.of(limit.id);
        const ExerciseTraits* excluded = match_in(row.excludes, exercise);
        const ExerciseTraits* warned = match_in(row.warns, exercise);
        const ExerciseTraits* traits = excluded != nullptr ? excluded : warned;
        if (traits == nullptr) {
            continue;
        }
        all.push_back({.rule = ClientRuleId::gen_4,
                       .severity = excluded != nullptr ? Severity::error : Severity::warning,
                       .reason = row.label + ": " + traits->say + ".",
                       .ask = traits->ask});
    }
}

std::optional<Exclusion> exclusion_by(ClientRuleId id, const ClientRuleText& rule,
                                      const Client& client, const Exercise& exercise,
                                      model::Phase phase) {
    if (!rule.phases.empty() && std::ranges::find(rule.phases, phase) == rule.phases.end()) {
        return std::nullopt;
    }
    const ExerciseTraits* traits = match_in(rule.exercises, exercise);
    if (traits == nullptr || is_cleared(client, id)) {
        return std::nullopt;
    }
    const Answer answer = applies(rule, client);
    if (answer == Answer::no) {
        return std::nullopt;
    }
    const bool ask = traits->ask || answer == Answer::unknown;
    return Exclusion{.rule = id,
                     .severity = rule.severity,
                     .reason = rule.title + ": " + traits->say +
                               (ask ? "; whether it matters here is to be asked." : "."),
                     .ask = ask};
}

}  // namespace

std::vector<Exclusion> exclusions_of(const ClientRules& rules, const Client& client,
                                     const Exercise& exercise, model::Phase phase) {
    std::vector<Exclusion> all;
    if (exercise.component == model::Component::generic) {
        return all;
    }
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        const auto id = static_cast<ClientRuleId>(i);
        if (auto one = exclusion_by(id, rules.rules[i], client, exercise, phase)) {
            all.push_back(*std::move(one));
        }
    }
    exclude_by_limits(rules, client, exercise, all);
    std::ranges::stable_sort(
        all, {}, [](const Exclusion& one) { return std::tuple(one.severity, one.ask, one.rule); });
    return all;
}

std::vector<Exclusion> exclusions_of_high_impact(const ClientRules& rules, const Client& client,
                                                 model::Phase phase) {
    Exercise landing;
    landing.component = model::Component::cardio;
    landing.impact = model::Impact::high;
    return exclusions_of(rules, client, landing, phase);
}

}  // namespace phasewise::opt
