#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "model/client.hpp"
#include "model/plan.hpp"
#include "opt/assessment.hpp"

namespace phasewise::opt {

// Which performance tests a client may be offered, and what a score says beside the client's own
// baseline (opt-model reference 5.6). There is no rating against norms: the published tables count
// to exhaustion and differ.

/// What becomes of a test for a client, the freest first.
enum class TestVerdict : std::uint8_t {
    offered,
    variant,  ///< only in its easier form
    ask,      ///< not known yet: ask first
    no
};

/// A test and what becomes of it.
struct TestOffer {
    PerformanceTestId test = PerformanceTestId::push_up;
    TestVerdict verdict = TestVerdict::offered;
    std::vector<std::string> reasons;  ///< of the verdict, a sentence each; none: it is offered
    std::string variant;               ///< the easier form, where the verdict is that
};

/// Whether `client`, who trains in `phase` (nothing: not known), may be offered the test. Blocks
/// of the client as a whole (readiness, pain in an assessment) close every test.
[[nodiscard]] TestOffer offer_test(const AssessmentTables& tables, PerformanceTestId test,
                                   const model::Client& client, std::optional<model::Phase> phase);

/// All tests, in their order.
[[nodiscard]] std::vector<TestOffer> offer_tests(const AssessmentTables& tables,
                                                 const model::Client& client,
                                                 std::optional<model::Phase> phase);

/// A test as it was done once. The score is in the whole numbers of ScoreUnit: repetitions,
/// touches, hundredths of a second, millimetres, grams.
struct TestScore {
    PerformanceTestId test = PerformanceTestId::push_up;
    std::int64_t score = 0;
    std::string variant;  ///< "full", "knees"; empty where there is one way only
    model::BodySide side = model::BodySide::both;

    friend bool operator==(const TestScore&, const TestScore&) = default;
};

/// The score of timed trial or count with its faults, each of which costs time where the test says
/// so.
[[nodiscard]] std::int64_t score_with_faults(const PerformanceTest& test, std::int64_t measured,
                                             int faults);

/// The score that counts of some trials; nothing where there was none.
[[nodiscard]] std::optional<std::int64_t> best_score(const PerformanceTest& test,
                                                     std::span<const std::int64_t> trials);

/// How a score compares with an earlier one.
enum class ScoreChange : std::uint8_t { worse, same, better };

struct ChangeFromBaseline {
    std::int64_t difference = 0;  ///< now less the baseline, in the score's unit
    ScoreChange change = ScoreChange::same;

    friend bool operator==(const ChangeFromBaseline&, const ChangeFromBaseline&) = default;
};

/// What has changed since the client's baseline; an error where the two are not the same test,
/// variant and side.
[[nodiscard]] base::Result<ChangeFromBaseline> change_from_baseline(const AssessmentTables& tables,
                                                                    const TestScore& baseline,
                                                                    const TestScore& now);

}  // namespace phasewise::opt
