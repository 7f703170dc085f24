#include "opt/start_phase.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/client.hpp"
#include "opt/client_gates.hpp"
#include "opt/movement_screen.hpp"
#include "opt/program_tables.hpp"

namespace phasewise::opt {

namespace {

using model::Phase;
using model::Population;

std::string count_of_weeks(const model::Range& weeks) {
    return base::digits(weeks.lo) + " to " + base::digits(weeks.hi) + " weeks";
}

/// What row 2 speaks of: a population that starts under limits of its own.
std::optional<std::string> limited_population(const model::Client& client, bool untrained) {
    for (const Population population : model::populations_of(client)) {
        switch (population) {
        case Population::youth:
            if (client.mature_adolescent != model::Answer::yes) {
                return "A young client builds control first";
            }
            break;
        case Population::older_adult:
            if (untrained) {
                return "From 65 on, without training, the start is careful";
            }
            break;
        case Population::prenatal: return "In pregnancy the start is careful";
        default: return "With a chronic condition the start is careful";
        }
    }
    return std::nullopt;
}

StartDecision in_phase_1(int row, model::Range weeks, std::string reason) {
    StartDecision start;
    start.row = row;
    start.weeks = weeks;
    start.cardio_stage = "I";
    start.reasons.push_back(std::move(reason) + ": phase 1 for " + count_of_weeks(weeks) + ".");
    return start;
}

StartDecision in_phase_2(int row, model::Range weeks, std::string reason) {
    StartDecision start = in_phase_1(row, weeks, {});
    start.phase = Phase::strength_endurance;
    start.cardio_stage = "II";
    start.phase_1_first_is_fine = true;
    start.reasons = {std::move(reason) + ": phase 2 for " + count_of_weeks(weeks) +
                     ". Phase 1 for 2 to 4 weeks first is as good."};
    return start;
}

/// Rows 2 to 7: where a client who may train starts.
StartDecision planned_start(const ProgramTables& tables, std::span<const Phase> allowed,
                            const model::Client& client) {
    const StartFigures& figures = tables.start;
    const std::optional<int> months = client.experience_months;
    const bool untrained = !months || *months < figures.novice_below_months;
    const bool trained = months && *months >= figures.trained_from_months;
    const int layoff = client.layoff_weeks.value_or(0);
    if (const auto reason = limited_population(client, untrained)) {
        const std::vector<Population> all = model::populations_of(client);
        const bool pregnant_only = all.size() == 1 && all.front() == Population::prenatal;
        const bool phase_2 = std::ranges::find(allowed, Phase::strength_endurance) != allowed.end();
        if (trained && pregnant_only && phase_2) {
            return in_phase_2(2, figures.weeks_short,
                              "Trained, and in the first three months of pregnancy");
        }
        StartDecision start = in_phase_1(2, figures.weeks_population, *reason);
        start.longer_is_fine = true;
        return start;
    }
    if (months && untrained) {
        return in_phase_1(3, figures.weeks_novice,
                          "Less than " + base::digits(figures.novice_below_months) +
                              " months of resistance training");
    }
    if (layoff > figures.long_layoff_over_weeks) {
        return in_phase_1(3, figures.weeks_novice,
                          base::digits(layoff) + " weeks without training");
    }
    const std::optional<int> seen = compensation_count(client.ohsa);
    if (seen && *seen >= figures.many_compensations) {
        return in_phase_1(4, figures.weeks_novice,
                          base::digits(*seen) + " compensations in the movement screen");
    }
    if (trained && layoff > figures.layoff_restart_over_weeks) {
        return in_phase_1(7, figures.weeks_short, base::digits(layoff) + " weeks without training");
    }
    if (months && !trained) {
        return in_phase_1(5, figures.weeks_short,
                          base::digits(*months) + " months of resistance training");
    }
    if (trained && is_clean(client.ohsa)) {
        return in_phase_2(6, figures.weeks_short,
                          base::digits(*months) +
                              " months of resistance training and a clean movement screen");
    }
    if (trained) {
        return in_phase_1(7, figures.weeks_short,
                          client.ohsa ? "Trained, but the movement screen is not clean"
                                      : "Trained, but the movement screen was not done");
    }
    return in_phase_1(7, figures.weeks_novice, "The training age is not known");
}

}  // namespace

StartDecision start_of(const ProgramTables& tables, std::span<const Gate> gates,
                       std::span<const model::Phase> allowed, const model::Client& client) {
    StartDecision start;
    if (stops_planning(gates) || has_pain(client)) {
        start.refer = true;
        start.row = 1;
        for (const Gate& gate : gates) {
            if (stops_planning(gate)) {
                start.reasons.push_back(gate.message);
            }
        }
        if (start.reasons.empty()) {
            start.reasons.emplace_back(
                "An assessment hurt: stop it and refer the client before anything is planned.");
        }
        return start;
    }
    start = planned_start(tables, allowed, client);
    if (!client.experience_months) {
        start.questions.emplace_back(
            "How many months of resistance training are behind the client? Years of running or "
            "hiking do not count.");
    }
    if (!client.ohsa) {
        start.questions.emplace_back("Do the overhead squat assessment, and write down what it "
                                     "shows.");
    }
    return start;
}

}  // namespace phasewise::opt
