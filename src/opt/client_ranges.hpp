#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "model/prescription.hpp"
#include "opt/client_rule_id.hpp"
#include "opt/client_rules.hpp"
#include "opt/finding.hpp"

namespace phasewise::opt {

/// What the resolver resolves: sets, repetitions, percent of 1RM, minutes of cardio.
enum class Quantity : std::uint8_t { sets, reps, load_pct, minutes };

/// A range after the client had a say.
struct Resolved {
    model::Range range;
    bool from_population = false;            ///< the population's range took the phase's place
    std::optional<model::Population> which;  ///< whose range it was, where it was one alone
    std::string words;                       ///< why it is not the phase's; empty where it is

    friend bool operator==(const Resolved&, const Resolved&) = default;
};

/// The resolver of opt-model reference 7.1: the client's populations are intersected first (where
/// they do not overlap, the more acute one counts: one with a clearance record, then the lower
/// `acuity`), then with the range of the phase. Where nothing is left, or fewer than `narrow_reps`
/// repetitions, the population's range takes the place of the phase's. Mature adolescents have the
/// range of the phase, loads up to the cap of YTH-1.
[[nodiscard]] Resolved resolve(const ClientRules& rules, model::Range phase_range,
                               const model::Client& client, Quantity quantity);

/// A limit on a number of an entry, and who set it.
struct FigureLimit {
    int value = 0;
    std::optional<ClientRuleId> rule;             ///< none: a row of 7.1
    std::optional<model::Population> population;  ///< whose row or rule it is; none: any client
    Severity severity = Severity::warning;
    bool ask = false;  ///< whether it holds is not known yet

    friend bool operator==(const FigureLimit&, const FigureLimit&) = default;
};

/// The highest loads that the client may lift, percent of 1RM, the lowest first: YTH-1, HTN-2,
/// CHD-2, DIA-4, OST-3, ART-2 and the load ranges of 7.1. Without an exercise: those that hold for
/// every one.
[[nodiscard]] std::vector<FigureLimit> load_caps(const ClientRules& rules,
                                                 const model::Client& client,
                                                 const model::Exercise* exercise);

/// The longest hold, in seconds, of a core or resistance exercise that is counted in held seconds
/// (PRE-4, HTN-2, CHD-2); nothing for others: stretches, rolling and balance are never shortened.
[[nodiscard]] std::optional<FigureLimit> longest_hold(const ClientRules& rules,
                                                      const model::Client& client,
                                                      const model::Exercise& exercise);

/// The shortest hold of a static stretch, in seconds (OLD-6), or nothing.
[[nodiscard]] std::optional<FigureLimit> shortest_stretch(const ClientRules& rules,
                                                          const model::Client& client);

/// The tempo with pauses and lifting clamped (HTN-3, CHD-2): 4/2/1 becomes 4/1/1. Lowering and an
/// explosive lift stay.
[[nodiscard]] model::Tempo clamp_tempo(const ClientRules& rules, const model::Client& client,
                                       const model::Tempo& tempo);

/// The phases that may be planned without an override, in order; never empty. Several populations:
/// what all of them allow.
[[nodiscard]] std::vector<model::Phase> phases_allowed(const ClientRules& rules,
                                                       const model::Client& client);

/// The phases that are not allowed as they are, but may be chosen case by case, with a reason: 3 to
/// 5 for an older adult.
[[nodiscard]] std::vector<model::Phase> phases_case_by_case(const ClientRules& rules,
                                                            const model::Client& client);

/// Whether cardio may be guided by heart rate: no on a beta-blocker (HTN-6) and with damaged
/// autonomic nerves (DIA-6), unknown while one of the two has not been asked. Where it is not yes,
/// guide by perceived effort.
[[nodiscard]] model::Answer heart_rate_targets(const model::Client& client);

/// The rules that want balance work in every resistance session: OLD-5, OST-4; empty for none.
[[nodiscard]] std::vector<ClientRuleId> balance_rules(const model::Client& client);

}  // namespace phasewise::opt
