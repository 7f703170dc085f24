#include "opt/movement_screen.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace phasewise::opt {

namespace {

using model::BodySide;
using model::Compensation;
using model::Grade;
using model::MovementFinding;

/// So many mild compensations still make a clean screen.
constexpr int clean_mild = 1;

bool was_seen(const MovementFinding& finding) {
    return finding.grade == Grade::mild || finding.grade == Grade::clear;
}

bool is_on_side(const MovementFinding& finding, BodySide side) {
    return finding.side == BodySide::both || finding.side == side;
}

}  // namespace

std::vector<SeenCompensation> seen_compensations(const MovementFindings& ohsa) {
    std::vector<SeenCompensation> all;
    if (!ohsa) {
        return all;
    }
    for (std::size_t i = 0; i < base::count_of<Compensation>; ++i) {
        SeenCompensation seen{.id = static_cast<Compensation>(i)};
        for (const MovementFinding& finding : *ohsa) {
            if (finding.id == seen.id && was_seen(finding)) {
                seen.left = seen.left || is_on_side(finding, BodySide::left);
                seen.right = seen.right || is_on_side(finding, BodySide::right);
                seen.grade = std::max(seen.grade, finding.grade);
            }
        }
        if (seen.left || seen.right) {
            all.push_back(seen);
        }
    }
    return all;
}

std::optional<int> compensation_count(const MovementFindings& ohsa) {
    if (!ohsa) {
        return std::nullopt;
    }
    return static_cast<int>(seen_compensations(ohsa).size());
}

bool is_clean(const MovementFindings& ohsa) {
    if (!ohsa) {
        return false;
    }
    const bool spoilt = std::ranges::any_of(*ohsa, [](const MovementFinding& finding) {
        return finding.pain || finding.grade == Grade::not_assessed ||
               finding.grade == Grade::clear;
    });
    return !spoilt && compensation_count(ohsa).value_or(0) <= clean_mild;
}

bool has_pain(const model::Client& client) {
    const bool in_screen = client.ohsa && std::ranges::any_of(*client.ohsa, &MovementFinding::pain);
    return in_screen || (client.pain && client.pain->during_test == model::Answer::yes);
}

std::vector<std::string> assessment_questions(const AssessmentTables& tables,
                                              const model::Client& client) {
    std::vector<std::string> questions;
    if (!client.ohsa) {
        questions.emplace_back(
            "The movement screen has not been done: do it, or say what was seen.");
    } else {
        for (std::size_t i = 0; i < base::count_of<Compensation>; ++i) {
            const auto id = static_cast<Compensation>(i);
            if (std::ranges::any_of(*client.ohsa, [id](const MovementFinding& finding) {
                    return finding.id == id && finding.grade == Grade::not_assessed;
                })) {
                questions.push_back(tables.of(id).name + ": not assessed yet.");
            }
        }
        for (const SeenCompensation& seen : seen_compensations(client.ohsa)) {
            if (seen.id == Compensation::weight_shift && seen.left && seen.right) {
                questions.push_back(tables.of(seen.id).name + ": say to which side.");
            }
        }
    }
    if (client.pain && client.pain->during_test == model::Answer::unknown) {
        questions.emplace_back("Pain is noted: say whether it came during a test.");
    }
    return questions;
}

}  // namespace phasewise::opt
