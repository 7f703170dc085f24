#include "opt/performance_tests.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "opt/movement_screen.hpp"
#include "opt/test_gate.hpp"

namespace phasewise::opt {

namespace {

using model::Client;

template <class T>
bool is_listed(const std::vector<T>& list, const T& value) {
    return std::ranges::find(list, value) != list.end();
}

/// An offer while its conditions are looked at: the strictest verdict counts, with its reasons.
class Offering {
public:
    explicit Offering(PerformanceTestId test) { offer_.test = test; }

    void note(TestVerdict verdict, std::string reason) {
        if (verdict > offer_.verdict) {
            offer_.verdict = verdict;
            offer_.reasons.clear();
        }
        if (verdict == offer_.verdict && !is_listed(offer_.reasons, reason)) {
            offer_.reasons.push_back(std::move(reason));
        }
    }

    /// Notes what an answer that has to be yes leaves.
    void must_be(model::Answer answer, const std::string& no, const std::string& ask) {
        if (answer == model::Answer::no) {
            note(TestVerdict::no, no);
        } else if (answer == model::Answer::unknown) {
            note(TestVerdict::ask, ask);
        }
    }

    TestOffer finish(const PerformanceTest& test) {
        if (offer_.verdict == TestVerdict::variant) {
            offer_.variant = test.variant;
        }
        return std::move(offer_);
    }

private:
    TestOffer offer_;
};

void look_at_the_client(const Client& client, Offering& offering) {
    if (has_pain(client)) {
        offering.note(TestVerdict::no, "An assessment hurt: stop and refer.");
    }
    if (!client.readiness) {
        offering.note(TestVerdict::ask, "The readiness screen comes first.");
        return;
    }
    switch (client.readiness->outcome) {
    case model::ScreenOutcome::all_no:
    case model::ScreenOutcome::yes_followup_all_no: return;
    case model::ScreenOutcome::delay:
        offering.note(TestVerdict::no, "The readiness screen says to wait.");
        return;
    case model::ScreenOutcome::yes_followup_yes:
    case model::ScreenOutcome::expired:
        if (!model::is_lifted(client, "GEN-5")) {
            offering.note(TestVerdict::no, "The readiness screen does not clear the client.");
        }
        return;
    }
}

void look_at_limits(const PerformanceTest& test, const Client& client, Offering& offering) {
    if (!model::is_lifted(client, "GEN-4")) {
        for (const model::Limit& limit : client.limits) {
            const std::string reason =
                "The client has the limit " + base::in_quotes(base::name_of(limit.id)) + '.';
            if (is_listed(test.limits, limit.id)) {
                offering.note(TestVerdict::no, reason);
            }
            if (is_listed(test.variant_limits, limit.id)) {
                offering.note(TestVerdict::variant, reason);
            }
        }
    }
    if (test.asks_pain && client.pain && client.pain->level > 0) {
        offering.note(TestVerdict::ask, "Pain is noted (" + base::in_quotes(client.pain->place) +
                                            "): ask about shoulder and wrist.");
    }
}

/// On one leg the knee has to stay over the foot; the movement screen says so of knees_in.
void look_at_knees(const Client& client, Offering& offering) {
    const std::string ask = "Look at the single-leg squat first.";
    if (!client.ohsa) {
        offering.note(TestVerdict::ask, ask);
        return;
    }
    for (const model::MovementFinding& finding : *client.ohsa) {
        if (finding.id != model::Compensation::knees_in) {
            continue;
        }
        if (finding.grade == model::Grade::not_assessed) {
            offering.note(TestVerdict::ask, ask);
        } else if (finding.grade != model::Grade::none) {
            offering.note(TestVerdict::no, "The knees move in: hops on one leg wait.");
        }
    }
}

void look_at_landing(const Client& client, Offering& offering) {
    switch (client.landing_test) {
    case model::LandingTest::pass: return;
    case model::LandingTest::fail:
        offering.note(TestVerdict::no, "Landings are not under control yet.");
        return;
    case model::LandingTest::not_done:
        offering.note(TestVerdict::ask, "Do the landing test first.");
        return;
    }
}

void look_at_needs(const PerformanceTest& test, const Client& client,
                   std::optional<model::Phase> phase, Offering& offering) {
    if (!phase && !test.phases.empty()) {
        offering.note(TestVerdict::ask, "Say which phase the client trains in.");
    }
    if (phase && !test.phases.empty() && !is_listed(test.phases, *phase)) {
        offering.note(TestVerdict::no, test.condition);
    }
    if (!test.goals.empty() && !is_listed(test.goals, client.goal)) {
        offering.note(TestVerdict::no, test.condition);
    }
    if (test.spotter) {
        offering.must_be(client.spotter, "There is no spotter.", "Ask whether there is a spotter.");
    }
    if (test.landing) {
        look_at_landing(client, offering);
    }
    if (test.clean_single_leg_squat) {
        look_at_knees(client, offering);
    }
    for (const model::Equipment item : test.equipment) {
        if (client.equipment && !is_listed(*client.equipment, item)) {
            offering.note(TestVerdict::no,
                          "It needs " + base::in_quotes(base::name_of(item)) + '.');
        }
    }
}

void look_at_gates(const AssessmentTables& tables, PerformanceTestId test, const Client& client,
                   Offering& offering) {
    for (const TestGate& gate : tables.test_gates) {
        if (!is_listed(gate.tests, test)) {
            continue;
        }
        switch (is_closed(gate, client)) {
        case model::Answer::no: break;
        case model::Answer::unknown:
            if (!gate.ask.empty()) {
                offering.note(TestVerdict::ask, gate.ask);
            }
            break;
        case model::Answer::yes:
            offering.note(gate.effect == GateEffect::no ? TestVerdict::no : TestVerdict::variant,
                          gate.reason);
            break;
        }
    }
}

}  // namespace

TestOffer offer_test(const AssessmentTables& tables, PerformanceTestId test, const Client& client,
                     std::optional<model::Phase> phase) {
    const PerformanceTest& row = tables.of(test);
    Offering offering(test);
    look_at_the_client(client, offering);
    look_at_limits(row, client, offering);
    look_at_needs(row, client, phase, offering);
    look_at_gates(tables, test, client, offering);
    return offering.finish(row);
}

std::vector<TestOffer> offer_tests(const AssessmentTables& tables, const Client& client,
                                   std::optional<model::Phase> phase) {
    std::vector<TestOffer> offers;
    offers.reserve(base::count_of<PerformanceTestId>);
    for (std::size_t i = 0; i < base::count_of<PerformanceTestId>; ++i) {
        offers.push_back(offer_test(tables, static_cast<PerformanceTestId>(i), client, phase));
    }
    return offers;
}

std::int64_t score_with_faults(const PerformanceTest& test, std::int64_t measured, int faults) {
    return measured + std::int64_t{test.fault_hundredths_s} * faults;
}

std::optional<std::int64_t> best_score(const PerformanceTest& test,
                                       std::span<const std::int64_t> trials) {
    if (trials.empty()) {
        return std::nullopt;
    }
    return test.better == BetterScore::more ? *std::ranges::max_element(trials)
                                            : *std::ranges::min_element(trials);
}

base::Result<ChangeFromBaseline> change_from_baseline(const AssessmentTables& tables,
                                                      const TestScore& baseline,
                                                      const TestScore& now) {
    if (baseline.test != now.test) {
        return base::Error{"These are two different tests."};
    }
    if (baseline.variant != now.variant) {
        return base::Error{"The test was done in two variants (" +
                           base::in_quotes(baseline.variant) + " and " +
                           base::in_quotes(now.variant) + "), which do not compare."};
    }
    if (baseline.side != now.side) {
        return base::Error{"The two scores are of different sides."};
    }
    ChangeFromBaseline result{.difference = now.score - baseline.score};
    if (result.difference != 0) {
        const bool rose = result.difference > 0;
        const bool more_is_better = tables.of(now.test).better == BetterScore::more;
        result.change = rose == more_is_better ? ScoreChange::better : ScoreChange::worse;
    }
    return result;
}

}  // namespace phasewise::opt
